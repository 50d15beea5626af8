using System.Text.RegularExpressions;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Proofs;

/// <summary>Gaps: each must have one filling that makes the print true, and the key must be it.</summary>
static partial class Blanks
{
    static readonly Relation[] Signs = [Relation.Less, Relation.Equal, Relation.Greater];

    public static Finding Judge(SheetTask task, BlanksAnswer answer)
    {
        var gaps = GapMark.Matches(task.Text).Select(match => match.Groups["n"].Value).ToArray();
        if (!gaps.SequenceEqual(Enumerable.Range(1, answer.Blanks.Count).Select(number => number.ToString())))
        {
            return new Finding("The gaps of the text and of the key differ.");
        }

        var fillings = Numbers(task.Text) ?? ChosenSigns(task.Text) ?? throw new UnreadableException("The question is not understood.");
        for (var i = 0; i < answer.Blanks.Count; i++)
        {
            foreach (var filling in answer.Blanks[i])
            {
                if (fillings[i].Spelling(filling) != fillings[i].Expected)
                {
                    return new Finding($"Gap {i + 1} is {fillings[i].Expected}, the key says {filling}.");
                }
            }
        }

        return new Finding(null, Sides: fillings.All(filling => filling.Sides is not null) ? [.. fillings.SelectMany(filling => filling.Sides!)] : null);
    }

    static List<Question>? Numbers(string text)
    {
        if (NumbersText.Match(text) is not { Success: true } match)
        {
            return null;
        }

        var fillings = new List<Question>();
        foreach (var part in match.Groups["parts"].Value.Split("; "))
        {
            fillings.AddRange(DivisionPart(part) ?? EqualityPart(part));
        }

        return fillings;
    }

    static IEnumerable<Question>? DivisionPart(string part)
    {
        if (RemainderText.Match(part) is not { Success: true } match)
        {
            return null;
        }

        var remainder = Remainder.Of(Printed.Expression($"${match.Groups["a"].Value}$"));
        return [Question.About(remainder.Quotient), Question.About(remainder.Rest)];
    }

    static IEnumerable<Question> EqualityPart(string part)
    {
        var formula = Printed.Formula(part);
        var whole = formula.Terms.FirstOrDefault(term => !LinearEquation.Unknowns(term).Any());
        if (formula.Relations.Any(relation => relation != Relation.Equal) || whole is null)
        {
            throw new UnreadableException($"The gaps of «{part}» are not determined.");
        }

        foreach (var term in formula.Terms.Where(term => LinearEquation.Unknowns(term).Any()))
        {
            var root = LinearEquation.Root(new Statement([term, whole], [Relation.Equal]))
                ?? throw new UnreadableException($"The gaps of «{part}» are not determined.");
            if (!FilledBack(part, root).Holds())
            {
                throw new UnreadableException($"«{part}» does not hold when filled in.");
            }

            yield return Question.About(root);
        }
    }

    /// <summary>The printed equality with the number written into its gap.</summary>
    static Statement FilledBack(string part, Rational root)
    {
        var filled = GapMark.Replace(part, _ => root.IsInteger && root.Sign >= 0 ? root.ToString() : $"({root.Numerator}:{root.Denominator})");
        return GapMark.Count(part) == 1 ? Printed.Formula(filled) : throw new UnreadableException($"«{part}» has several gaps.");
    }

    static List<Question>? ChosenSigns(string text)
    {
        if (SignsText.Match(text) is not { Success: true } match)
        {
            return null;
        }

        return [.. match.Groups["parts"].Value.Split("; ").Select(Sign)];
    }

    static Question Sign(string part)
    {
        var holding = Signs.Where(sign => Printed.Formula(GapMark.Replace(part, sign.Sign())).Holds()).ToArray();
        return holding is [var only] && Printed.Formula(GapMark.Replace(part, only.Sign())).Terms is [var left, var right]
            ? Question.About(only, left, right)
            : throw new UnreadableException($"The sign of «{part}» is not determined.");
    }

    [GeneratedRegex(@"___\((?<n>\d+)\)___", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GapMark { get; }

    [GeneratedRegex(@"^Вставьте пропущенн(ое число|ые числа): (?<parts>.+)\.$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumbersText { get; }

    [GeneratedRegex(@"^Вставьте знаки? \$<\$, \$>\$ или \$=\$: (?<parts>.+)\.$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SignsText { get; }

    [GeneratedRegex(@"^\$(?<a>[^$=]+)=___\(\d+\)___\$ \(ост\. \$___\(\d+\)___\$\)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RemainderText { get; }
}
