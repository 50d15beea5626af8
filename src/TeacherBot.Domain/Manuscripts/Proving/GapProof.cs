using System.Text.RegularExpressions;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Checks;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>Gaps in formulas: filled with the key every formula holds, and nothing else makes it hold.</summary>
static partial class GapProof
{
    static readonly HashSet<string> Words = AskedWords.Of(
        "вставь вставьте впиши впишите заполни заполните запиши запишите пропуск пропуски пропущенное пропущенные пропущенный число числа знак знаки чтобы получилось получились получить верное верные верны равенство равенства неравенство неравенства сравнения или подходящие подходящий подходящее нужное нужные вычисли вычислите сравни сравните так");

    static readonly Relation[] Signs = [Relation.Less, Relation.Equal, Relation.Greater];

    public static Finding? Of(Sketch sketch)
    {
        // After the instruction the formulas follow, with their dollars or without.
        var colon = sketch.Text.IndexOf(": ", StringComparison.Ordinal);
        var (instruction, body) = colon >= 0 ? (sketch.Text[..colon], sketch.Text[(colon + 2)..]) : (string.Empty, sketch.Text);
        var said = AskedWords.Read(instruction);
        if (!said.HasOnly(Words) || said.Formulas.Any(tex => tex is not ("<" or ">" or "=")))
        {
            return null;
        }

        var parts = Separator.Split(body.TrimEnd('.').Replace("$", string.Empty, StringComparison.Ordinal)).Select(part => part.Trim()).Where(part => part.Length > 0).ToArray();
        var checks = new List<ProofCheck>();
        foreach (var part in parts)
        {
            if (Part(part, sketch.Blanks, checks) is not { } wrong)
            {
                return null;
            }

            if (wrong.Length > 0)
            {
                return Finding.Contradiction(wrong);
            }
        }

        return checks.Count == 0 || Gap.Count(string.Concat(parts)) != sketch.Blanks.Count ? null : new(null, checks is [var only] ? only : new EachCheck([.. checks.Select(_ => true)], checks));
    }

    /// <summary>Empty when the part holds with its key; why not; null when it is not understood.</summary>
    static string? Part(string part, IReadOnlyList<IReadOnlyList<string>> blanks, List<ProofCheck> checks)
    {
        if (Gap.Matches(part) is not [var gap] || int.Parse(gap.Groups["n"].Value) is var number && (number < 1 || number > blanks.Count))
        {
            return null;
        }

        var fillings = blanks[number - 1].Select(filling => filling.Replace("$", string.Empty, StringComparison.Ordinal).Trim()).ToArray();
        if (Array.TrueForAll(fillings, filling => filling is "<" or ">" or "="))
        {
            var holding = Signs.Where(sign => Formulas.Tex(Gap.Replace(part, $" {sign.Sign()} ")) is { IsExpression: false } filled && Formulas.Solved(() => (bool?)filled.Holds()) == true).Select(sign => sign.Sign()).ToArray();
            if (holding is not [var sign])
            {
                return null;
            }

            checks.Add(new StatementCheck(Plain.Write(Formulas.Tex(Gap.Replace(part, $" {sign} "))!)));
            return Array.TrueForAll(fillings, filling => filling == sign) ? string.Empty : $"gap {number} is {sign}, the key says {string.Join(", ", fillings)}";
        }

        if (Formulas.Tex(part) is not { IsEquality: true } equality || equality.Terms.SelectMany(LinearEquation.Unknowns).Any(unknown => unknown is Letter) || Formulas.Solved(() => LinearEquation.Root(equality)) is not { } root)
        {
            return null;
        }

        checks.Add(new BlanksCheck(Gapped.Replace(Plain.Write(equality), "[1]"), [root.ToString()]));
        return Array.Find(fillings, filling => Amount.Read(filling) is not { Kind: "" } amount || amount.Value != root) is { } wrong ? $"gap {number} is {root}, the key says {wrong}" : string.Empty;
    }

    [GeneratedRegex(@"___\((?<n>\d)\)___", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap { get; }

    [GeneratedRegex(@"\[\d\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gapped { get; }

    [GeneratedRegex(@";|,(?!\d)|(?<=\d)\.(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separator { get; }
}
