using System.Text.RegularExpressions;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Proofs;

/// <summary>The worked solution goes on the key as well: whatever it states in formulas must hold.</summary>
static partial class ClaimedSolution
{
    public static string? Fault(string solution, Finding finding)
    {
        foreach (Match division in DivisionText.Matches(solution))
        {
            if (Remainder.Of(Printed.Expression($"${division.Groups["a"].Value}$")) != Remainder.Read(division.Groups["result"].Value.Insert(0, "$")))
            {
                return $"The solution states «{division.Value}», which does not hold.";
            }
        }

        foreach (var tex in Printed.Formulas(DivisionText.Replace(solution, string.Empty)))
        {
            if (Holds(tex, finding.Root) == false)
            {
                return $"The solution states «{tex}», which does not hold.";
            }
        }

        return null;
    }

    /// <summary>Null when the formula states nothing that can be calculated: a solution may say more than the judge reads.</summary>
    static bool? Holds(string tex, Rational? root)
    {
        try
        {
            var statement = Tex.Parse(tex);
            if (root is { } value)
            {
                statement = statement.Replace(leaf => leaf is Letter ? new Number(value) : null);
            }

            return statement.IsExpression ? null : statement.Holds();
        }
        catch (Exception e) when (e is NotationException or EvaluationException)
        {
            return null;
        }
    }

    /// <summary>An equality that only holds together with its remainder.</summary>
    [GeneratedRegex(@"\$(?<a>[^$=]+)=(?<result>[^$=]+\$ \(ост\. \$[^$]+\$\))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DivisionText { get; }
}
