using System.Diagnostics.CodeAnalysis;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Questions;

/// <summary>
/// A sentence with slots that is written on paper and read back from it; only a text it could have written is read.
/// <list type="bullet">
/// <item><c>{a}</c> among words: a number as a text has it (12 345; 2,5; a fraction or a negative number becomes a formula).</item>
/// <item><c>${f}$</c>, <c>$y={f}$</c>: a formula or a part of one.</item>
/// <item><c>$\int {f:dx}$</c>: what is integrated, a sum in brackets, with its dx.</item>
/// <item><c>{a:яблоко|яблока|яблок}</c>, <c>{a:см}</c>: a number with the noun that agrees with it, or its unit.</item>
/// <item><c>{to|десятых|сотых}</c>: one of these words.</item>
/// <item><c>{n...}</c>: numbers apart by semicolons, among words or inside of a formula.</item>
/// <item><c>{x}</c>: the answer, in the claim of a question.</item>
/// <item><c>~</c>: a no-break space.</item>
/// </list>
/// </summary>
public sealed class Sentence
{
    readonly IReadOnlyList<Slot> slots;

    /// <exception cref="FormatException">A slot is not understood.</exception>
    public Sentence(string template)
    {
        Template = template;
        slots = [.. SlotReader.Cut(template.Replace('~', '\u00A0'))];
        Beginning = slots[0] is LiteralSlot first ? first.Literal : string.Empty;
        Ending = slots[^1] is LiteralSlot last ? last.Literal : string.Empty;
    }

    public string Template { get; }

    /// <summary>How every text of this sentence begins; empty when it begins with a slot.</summary>
    internal string Beginning { get; }

    /// <summary>How every text of this sentence ends; empty when it ends with a slot.</summary>
    internal string Ending { get; }

    /// <exception cref="ArgumentException">A slot is not filled.</exception>
    public string Write(Filling filling) => string.Concat(slots.Select(slot => slot.Write(filling)));

    /// <summary>Whether the text is one this sentence could have written, and with what.</summary>
    public bool TryRead(string text, Figure? figure, [NotNullWhen(true)] out Filling? filling)
    {
        // Most texts are other sentences.
        filling = text.EndsWith(Ending, StringComparison.Ordinal) && text.StartsWith(Beginning, StringComparison.Ordinal)
            ? Read(text, 0, 0, new Filling { Figure = figure })
            : null;
        return filling is not null;
    }

    /// <summary>Tries every place where a slot may end: a formula may hold the text that follows it.</summary>
    Filling? Read(string text, int slot, int position, Filling read)
    {
        if (slot == slots.Count)
        {
            return position == text.Length ? read : null;
        }

        foreach (var end in slots[slot].Ends(text, position, slot + 1 < slots.Count ? slots[slot + 1] as LiteralSlot : null))
        {
            var longer = read.Copy();
            if (slots[slot].TryRead(text[position..end], longer) && Read(text, slot + 1, end, longer) is { } whole)
            {
                return whole;
            }
        }

        return null;
    }
}
