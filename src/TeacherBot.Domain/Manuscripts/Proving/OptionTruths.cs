using System.Text.RegularExpressions;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Checks;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>Choices whose every option holds or not: equalities and inequalities, numbers with a property, expressions with a given value.</summary>
static partial class OptionTruths
{
    static readonly HashSet<string> Choosing = AskedWords.Of("выбери выберите укажи укажите найди найдите отметь отметьте определи определите какое какие какая какой из все всё ниже следующих является являются верно верны");

    static readonly HashSet<string> StatementWords = AskedWords.Of("верное верные верных равенство равенства равенств неравенство неравенства неравенств запись записи числовое числовые утверждение утверждения");

    static readonly HashSet<string> ExpressionWords = AskedWords.Of("выражение выражения выражений значение значения которого которых пример примеры число числа чисел дробь дроби которые который которая равно равны равен больше меньше ответ чем");

    static readonly string[] Untrue = ["неверн", "ложн", "ошибочн"];

    public static Finding? Of(Sketch sketch)
    {
        var words = AskedWords.Read(sketch.Text);
        string[] options = [.. sketch.Options];
        if ((Statements(words, options) ?? Properties(words, options) ?? Values(words, options)) is not { } truths)
        {
            return null;
        }

        var right = sketch.Right.Count;
        var missed = Array.FindIndex(truths, truth => !truth.Holds) is var wrong && wrong >= 0 && wrong < right ? options[wrong] : null;
        var also = Array.FindIndex(truths, right, truth => truth.Holds) is var extra && extra >= 0 ? options[extra] : null;
        return missed is not null ? Finding.Contradiction($"the option «{missed}» is given as right and is not")
            : also is not null ? Finding.Contradiction($"the option «{also}» is given as wrong and is right")
            : new(null, new PredicateCheck([.. truths.Select(truth => truth.Says)], [.. truths.Select(truth => truth.Statement)]));
    }

    /// <summary>«Выберите все верные равенства.»</summary>
    static Truth[]? Statements(AskedWords words, string[] options)
    {
        var negated = words.Stems.Where(stem => Array.Exists(Untrue, untrue => stem.StartsWith(untrue, StringComparison.Ordinal))).ToHashSet(StringComparer.Ordinal);
        return words.Formulas.Count == 0 && words.HasOnly(Choosing, StatementWords, negated) && words.Stems.Overlaps(StatementWords)
            ? Each(options, option => Only(option) is { IsExpression: false } said && !Formulas.HasUnknowns(said.Terms) && Formulas.Solved(() => (bool?)said.Holds()) is { } holds
                ? new Truth(negated.Count > 0 ? !holds : holds, holds, Plain.Write(said))
                : null)
            : null;
    }

    /// <summary>«Выберите числа, которые делятся на 3.»</summary>
    static Truth[]? Properties(AskedWords words, string[] options)
    {
        var divides = Divisible.Match(words.Row) is { Success: true };
        var by = divides && words.Formulas is [var only] ? Amount.Number(only) : null;
        var parity = words.Formulas.Count > 0 ? null
            : Even.Match(words.Row) is { Success: true } even ? (even.Groups["odd"].Success ? 1 : 0) : (int?)null;
        if (divides ? by is not { IsInteger: true, Sign: > 0 } : parity is null)
        {
            return null;
        }

        return Each(options, option =>
        {
            if (Amount.Number(option.Replace("$", string.Empty, StringComparison.Ordinal)) is not { IsInteger: true } number)
            {
                return null;
            }

            var divisor = by?.Numerator ?? 2;
            var holds = Rational.Modulo(number.Numerator, divisor) == (parity ?? 0);
            return new Truth(holds, holds, $"{number} mod {divisor} = {parity ?? 0}");
        });
    }

    /// <summary>«Выберите выражения, значение которых равно 12.», «…больше 12.»</summary>
    static Truth[]? Values(AskedWords words, string[] options)
    {
        if (words.Formulas is not [var tex] || !words.HasOnly(Choosing, ExpressionWords) || Related.Match(words.Row) is not { Success: true } match
            || Formulas.TexExpression(tex) is not { } bound || Formulas.Value(bound) is not { } value)
        {
            return null;
        }

        var relation = match.Groups["more"].Success ? Relation.Greater : match.Groups["less"].Success ? Relation.Less : Relation.Equal;
        return Each(options, option => Only(option) is { IsExpression: true } alone && Formulas.Value(alone.Terms[0]) is { } own
            ? new Truth(relation.Holds(own, value), relation.Holds(own, value), $"{Plain.Write(alone)}{relation.Sign()}{Plain.Write(bound)}")
            : null);
    }

    static Truth[]? Each(string[] options, Func<string, Truth?> truth)
    {
        var truths = options.Select(truth).ToArray();
        return Array.Exists(truths, one => one is null) ? null : [.. truths.OfType<Truth>()];
    }

    static Statement? Only(string option) => Formulas.Tex(option.Replace("$", string.Empty, StringComparison.Ordinal));

    /// <param name="Holds">Whether the option is one that is asked for.</param>
    /// <param name="Says">Whether the statement about it holds.</param>
    sealed record Truth(bool Holds, bool Says, string Statement);

    [GeneratedRegex("^([а-я]+ )*((которы[а-я]* )?дел[а-я]* (без остатк[а-я]* )?на|кратн[а-я]*) #$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Divisible { get; }

    [GeneratedRegex("^(выбер|укаж|найд|отмет)[а-я]* (все )?((?<odd>нечетн)|четн)[а-я]*( числ[а-я]*)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Even { get; }

    [GeneratedRegex("(равн|(?<more>больш)|(?<less>меньш))[а-я]*( чем)?( числ[а-я]*)? #$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Related { get; }
}
