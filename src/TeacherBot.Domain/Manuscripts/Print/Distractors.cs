using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Checks;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Print;

/// <summary>Wrong options by code: values that pupils get by typical mistakes, printed as the right one is.</summary>
static partial class Distractors
{
    const int Needed = 3;

    /// <summary>Options are drawn from so many of the likeliest mistakes.</summary>
    const int Likely = 5;

    /// <summary>The right option as it is printed and three wrong ones; null when no three can be made.</summary>
    public static (string Right, string[] Wrong)? Of(Sketch sketch, Expression? calculation, NumberLimits limits, SheetRandom random)
    {
        var right = sketch.Right[0];
        if (Amount.Read(right) is not { Bare: { } value } amount)
        {
            return null;
        }

        var form = FormOf(right);
        var tail = TailOf(right, amount);
        var noun = new Plural("1", "2", "5");
        var taken = sketch.Wrong.Select(Amount.Read).OfType<Amount>().Where(other => other.Kind == amount.Kind && other.Bare is not null).Select(other => other.Bare!.Value).Distinct().Where(other => other != value).ToArray();
        var fits = Slips.Sensible(Named(calculation).Concat(More(value, form)), value, limits)
            .Concat(More(value, form).Where(slip => limits.Allows(slip.Value)))
            .Select(slip => slip.Value)
            .Where(other => other != value && (value.Sign < 0 || other.Sign >= 0) && (form == NumberForm.Fraction || other.DecimalPlaces() is <= 4))

            // A word behind the number keeps its form.
            .Where(other => tail.Trim().Length <= 3 || noun.For(other) == noun.For(value))
            .Where(other => !taken.Contains(other))
            .Distinct().Take(Likely).ToArray();
        Rational[] wrong = [.. taken, .. random.Shuffled(fits)];
        return wrong.Length < Needed ? null : (Written(value), [.. wrong.Take(Needed).Select(Written)]);

        string Written(Rational number) => $"${Numerals.Tex(number, number.DecimalPlaces() is null ? NumberForm.Fraction : form)}${tail}";
    }

    /// <summary>A decimal comma asks for decimal fractions.</summary>
    public static NumberForm FormOf(string answer) => DecimalMark.IsMatch(answer) && !answer.Contains('/') && !answer.Contains("frac", StringComparison.Ordinal) ? NumberForm.Decimal : NumberForm.Fraction;

    static IEnumerable<Slip> Named(Expression? calculation) => calculation is null ? []
        : Formulas.Solved(() => Steps.Of(calculation).All(step => step.Left.IsInteger && step.Right.IsInteger && step.Operation is not (Operation.Power or Operation.Modulo)) ? CalculationSlips.Of(calculation).ToArray() : null) ?? [];

    static IEnumerable<Slip> More(Rational value, NumberForm form) =>
    [
        .. Slips.NearMisses(value, form).Where(slip => !slip.Value.IsZero),
        .. value.IsInteger ? new[] { 10, -10, 5, -5, 20, 100 }.Select(step => new Slip("ошибка в счёте", value + step)) : [],
    ];

    /// <summary>The unit with the space before it; the noun of a count is left out, its number says all.</summary>
    static string TailOf(string right, Amount amount)
    {
        if (!amount.IsMeasure)
        {
            return string.Empty;
        }

        var bare = right.Replace("$", string.Empty, StringComparison.Ordinal).TrimEnd('.');
        var start = bare.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var tail = start < bare.Length ? bare[start..].TrimStart('}', ' ', '\u00A0') : string.Empty;
        return tail is "²" or "³" || tail.Contains('\\') ? string.Empty : tail is "%" or "°" ? tail : $"\u00A0{tail}";
    }

    [GeneratedRegex(@"\d(\{,\}|[,.])\d", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DecimalMark { get; }
}
