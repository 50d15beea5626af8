using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Print;
using TeacherBot.Domain.Manuscripts.Proving;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Variation;

/// <summary>A task whose formulas say all, with other numbers in them: the key is computed anew and proven by the same examination.</summary>
static partial class ChangedCalculation
{
    const int MostDraws = 300;

    public static ManuscriptTask? Draw(SheetTask task, SheetRandom random) => task.Type switch
    {
        TaskType.Open or TaskType.SingleChoice => Question(task, random),
        TaskType.FillBlank => Gaps(task, random),
        _ => null,
    };

    static ManuscriptTask? Question(SheetTask task, SheetRandom random)
    {
        if (FormulaQuestions.Read(task.Text) is not { Number: { } old, Answer: not null } question || IsChosenByForm(task))
        {
            return null;
        }

        for (var i = 0; i < MostDraws; i++)
        {
            var text = Redrawn(task.Text, random);
            if (text != task.Text && FormulaQuestions.Read(text) is { Number: { } number, Answer: { } answer } other && IsLike(question, other) && IsLike(old, number))
            {
                return new(task.Number, text, null, [answer(FormOf(task)).Print], [], [], string.Empty);
            }
        }

        return null;
    }

    /// <summary>Options that are no numbers cannot be made by code.</summary>
    static bool IsChosenByForm(SheetTask task) => task.Options?.Any(option => Amount.Read(option) is not { Kind: "" }) == true;

    static NumberForm FormOf(SheetTask task) => Distractors.FormOf(task.Answer switch
    {
        ChoiceAnswer choice => task.Options![choice.Index],
        OpenAnswer open => open.Value,
        _ => string.Empty,
    });

    static ManuscriptTask? Gaps(SheetTask task, SheetRandom random)
    {
        var count = ((BlanksAnswer)task.Answer).Blanks.Count;
        for (var i = 0; i < MostDraws; i++)
        {
            var text = Redrawn(task.Text, random);
            var (roots, before) = (Roots(text), Roots(task.Text));
            if (before is null)
            {
                return null;
            }

            if (text != task.Text && roots?.Length == count && before.Length == count && roots.Zip(before).All(pair => IsLike(pair.Second, pair.First)))
            {
                return new(task.Number, text, null, [.. roots.Select(root => Numerals.Exact(root, Calculations.Fit(root, NumberForm.Decimal)).Replace('.', ','))], [], [], string.Empty);
            }
        }

        return null;
    }

    /// <summary>What every gap must hold; null unless every formula is an equality with one gap.</summary>
    static Rational[]? Roots(string text)
    {
        var roots = Formulas.Of(text).Select(tex => Formulas.Tex(tex) is { IsEquality: true } equality ? Formulas.Solved(() => LinearEquation.Root(equality)) : null).ToArray();
        return roots.Length == 0 || roots.Any(root => root is null) ? null : [.. roots.OfType<Rational>()];
    }

    static string Redrawn(string text, SheetRandom random) => string.Join('$', text.Split('$').Select((piece, i) => i % 2 == 1 ? Formula(piece, random) : Words(piece, random)));

    static string Formula(string tex, SheetRandom random) => Formulas.Tex(tex) is { } statement ? InkedFormula.Write(NumberDraw.Near(statement, random)) : tex;

    static string Words(string words, SheetRandom random) =>
        Bare.Replace(words, match => Amount.Number(match.Value) is { } number ? GroupedDigits.Of(NumberDraw.Near(number, random), "\u00A0") : match.Value);

    static bool IsLike(FormulaQuestion one, FormulaQuestion other) =>
        one.Key.Split(' ')[0] == other.Key.Split(' ')[0] && AreWhole(one.Calculation) == AreWhole(other.Calculation);

    static bool IsLike(Rational old, Rational number) =>
        old.Sign == number.Sign && old.IsInteger == number.IsInteger
        && (old.DecimalPlaces() is { } places ? number.DecimalPlaces() <= places : number.DecimalPlaces() is null && number.Denominator <= Rational.Abs(old).Denominator * 2)
        && (Rational.Abs(old) < 10 || Rational.Abs(number) >= 2);

    static bool AreWhole(Expression? calculation) =>
        calculation is null || Formulas.Solved(() => (bool?)Steps.Of(calculation).All(step => step.Result.IsInteger && step.Result.Sign >= 0)) == true;

    /// <summary>A number that stands by itself, outside of a gap.</summary>
    [GeneratedRegex(@"(?<![\w,(\u00A0])\d+(\u00A0\d{3})*(,\d+)?(?![\w)-])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bare { get; }
}
