using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Exercises;

/// <summary>Every number a pupil meets in a task: printed ones, and results of the printed calculations.</summary>
static partial class PrintedNumbers
{
    public static void ShouldStayInside(this SheetTask task, NumberLimits limits)
    {
        string[] texts = [task.Text, task.Solution, .. task.Options ?? [], .. task.Left ?? [], .. task.Right ?? []];
        foreach (var text in texts)
        {
            // A quotient with a remainder is no fraction.
            var hasRemainder = text.Contains("ост.") || text.Contains("остатком");
            var pieces = text.Split('$');
            (pieces.Length % 2).ShouldBe(1, text);
            for (var i = 0; i < pieces.Length; i++)
            {
                var outside = i % 2 == 0 ? Words(pieces[i], limits) : Formula(pieces[i], limits, hasRemainder);
                outside.ShouldBeNull($"{task.Text} | {text}");
            }
        }
    }

    static string? Words(string words, NumberLimits limits) => WholeNumber.Matches(words)
        .Select(match => match.Value.Replace("\u00A0", string.Empty))
        .FirstOrDefault(digits => !limits.Allows((Rational)int.Parse(digits)));

    static string? Formula(string tex, NumberLimits limits, bool hasRemainder)
    {
        if (tex is "<" or ">" or "=" or "A" or "B" || (tex.StartsWith("___") && tex.EndsWith("___") && tex.Length < 12))
        {
            return null;
        }

        var formula = tex.Contains("___") && !tex.Contains('=') ? GapSign.Replace(tex, "=") : tex;
        return Tex.Parse(formula).Terms.SelectMany(term => Values(term).Skip(hasRemainder && term is Binary { Operation: Operation.Divide } ? 1 : 0)).Where(value => !limits.Allows(value)).Select(value => $"{value} in {tex}").FirstOrDefault();
    }

    static IEnumerable<Rational> Values(Expression expression) => expression switch
    {
        Binary { Operation: Operation.Over } => [],
        Binary binary => [.. Own(expression), .. Values(binary.Left), .. Values(binary.Right)],
        Negative negative => [.. Values(negative.Operand), .. Own(expression)],
        _ => Own(expression),
    };

    static IEnumerable<Rational> Own(Expression expression) => LinearEquation.Unknowns(expression).Any() ? [] : [expression.Value()];

    [GeneratedRegex(@"\d+(\u00A0\d{3})*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WholeNumber { get; }

    [GeneratedRegex(@"___\(\d\)___", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GapSign { get; }
}
