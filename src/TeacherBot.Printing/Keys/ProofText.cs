using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Keys;

/// <summary>How the answers are known to be right: «Проверено вычислением: 13 из 15; второй моделью: 2».</summary>
static class ProofText
{
    /// <summary>Over the tasks of all variants; null when nothing is proven.</summary>
    public static string? Of(Worksheet worksheet, PrintWords words)
    {
        var kinds = worksheet.Variants.SelectMany(variant => variant.Tasks).Select(task => task.Proof.Kind).ToArray();
        (ProofKind Kind, string Key)[] told =
            [(ProofKind.Computed, "print.key.proof.computed"), (ProofKind.Rule, "print.key.proof.rule"), (ProofKind.Blind, "print.key.proof.blind")];
        var parts = told
            .Select(proof => (proof.Key, Count: kinds.Count(kind => kind == proof.Kind)))
            .Where(proof => proof.Count > 0)
            .Select((proof, i) => words.Filled(proof.Key, i == 0 ? words.Filled("print.key.proof.of", proof.Count, kinds.Length) : proof.Count))
            .ToArray();
        return parts.Length == 0 ? null : words.Filled("print.key.proof", string.Join("; ", parts));
    }
}
