using System.Text.RegularExpressions;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Checks;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>The worked solution stands on the key: what it states in numbers must hold, and it must end at the key.</summary>
static partial class SolutionClaims
{
    /// <summary>Why the solution contradicts itself or the key; null when it does not.</summary>
    public static string? Fault(Sketch sketch, Subject subject)
    {
        var solution = Checking.Replace(sketch.Solution, string.Empty);
        var equalities = subject == Subject.Russian ? [] : Equalities(solution).ToArray();
        return Array.Find(equalities, said => Formulas.Solved(() => (bool?)said.Holds()) == false) is { } broken ? $"the solution states {Plain.Write(broken)}, which does not hold"
            : sketch.OnlyAnswer is { } answer ? Said(solution, answer, subject) ?? Ends(equalities, solution, answer) ?? OtherOption(sketch, solution, answer)
            : null;
    }

    /// <summary>«Ответ: 12.» at the end of a solution.</summary>
    static string? Said(string solution, string answer, Subject subject)
    {
        if (Conclusion.Match(solution) is not { Success: true } match)
        {
            return null;
        }

        var said = match.Groups["said"].Value.Trim();
        var disagrees = subject == Subject.Russian
            ? said.Length < 40 && !SameAnswer.Words(said).Contains(SameAnswer.Words(answer), StringComparison.Ordinal) && !SameAnswer.Words(answer).Contains(SameAnswer.Words(said), StringComparison.Ordinal)
            : Amount.Read(said) is { } first && Amount.Read(answer) is { } second && !first.Agrees(second) && !(first.Bare is { } one && second.Bare == one);
        return disagrees ? $"the solution answers «{said}», the key says «{answer}»" : null;
    }

    /// <summary>The last calculation must give the key, in whatever unit.</summary>
    static string? Ends(Statement[] equalities, string solution, string answer)
    {
        if (equalities is not [.., var last] || Amount.Read(answer) is not { } key || Conclusion.IsMatch(solution))
        {
            return null;
        }

        var values = last.Terms.Select(Formulas.Value).OfType<Rational>().ToArray();
        return values.Any(value => key.Bare == value || key.Value == value || (key.IsMeasure && Conversions.Factors.Any(factor => key.Value == value * factor || key.Value * factor == value)))
            || values.Length == 0 || MentionsLater(solution, key) ? null
            : $"the solution ends with {Plain.Write(last)}, the key says «{answer}»";
    }

    /// <summary>Whether the key stands behind the last equals sign in words: «…, то есть 7 коробок».</summary>
    static bool MentionsLater(string solution, Amount key)
    {
        var rest = solution[(solution.LastIndexOf('=') + 1)..];
        return Number.Matches(rest).Skip(1).Any(match => Amount.Number(match.Value) == key.Bare);
    }

    /// <summary>A solution that names one option, and not the right one.</summary>
    static string? OtherOption(Sketch sketch, string solution, string answer)
    {
        if (sketch.Type != TaskType.SingleChoice || solution.Length == 0)
        {
            return null;
        }

        string[] named = [.. sketch.Options.Where(option => option.Length > 2 && Names(solution, option))];
        return named is [var only] && only != answer ? $"the solution names «{only}», the key says «{answer}»" : null;
    }

    static bool Names(string solution, string option)
    {
        var (text, word) = (SameAnswer.Words(solution), SameAnswer.Words(option));
        var at = word.Length == 0 ? -1 : text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
    }

    /// <summary>Equalities and inequalities of numbers, in dollars or bare; what holds only together with a remainder is left out.</summary>
    static IEnumerable<Statement> Equalities(string solution)
    {
        var pieces = Division.Replace(solution, string.Empty).Split('$');
        return pieces.SelectMany((piece, i) => i % 2 == 1 ? [piece] : Calculation.Matches(piece).Select(match => match.Value))
            .Select(Formulas.Tex).OfType<Statement>()
            .Where(said => !said.IsExpression && !Formulas.HasUnknowns(said.Terms));
    }

    [GeneratedRegex(@"[^=;,.]*=[^=;,]*\(?ост\.?[^;,]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Division { get; }

    [GeneratedRegex(@"(?<![\d,а-яёА-ЯЁa-zA-Z/])[\d(][\d\s\u00A0+\-−·×:*/(),]*=[\d\s\u00A0+\-−·×:*/(),=]*\d(?![\d,]*[а-яё%])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Calculation { get; }

    [GeneratedRegex(@"Ответ:?[ \u00A0]+(?<said>[^.;]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Conclusion { get; }

    [GeneratedRegex(@"Проверка.*$|Проверим.*$", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Checking { get; }

    [GeneratedRegex(@"\d+([\u00A0\u202F]\d{3})*(,\d+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number { get; }
}
