using TeacherBot.Domain.Exercises.Stories.Slots;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>
/// The text of a word problem with slots: <c>{a}</c> a number, <c>{a:яблоко|яблока|яблок}</c> a number with its noun,
/// <c>{A}</c>, <c>{A.р}</c> a name and its cases, <c>{A:нашёл|нашла}</c> a word that follows the gender, <c>~</c> a no-break space.
/// It writes a text, and reads a printed one back: only a text it could have written is read.
/// </summary>
public sealed class StoryTemplate
{
    readonly IReadOnlyList<ISlot> slots;
    readonly string ending;

    /// <exception cref="FormatException">A slot is not understood.</exception>
    public StoryTemplate(string template, NumberForm form)
    {
        Template = template;
        slots = [.. Cut(template.Replace('~', '\u00A0'), form)];
        ending = slots[^1] is LiteralSlot last ? last.Literal : string.Empty;
        Letters = [.. slots.OfType<NumberSlot>().Select(slot => slot.Letter).Distinct().Order()];
        People = [.. slots.OfType<NameSlot>().Select(slot => slot.Person).Distinct().Order()];
    }

    public string Template { get; }

    /// <summary>The letters of the numbers, in alphabetical order.</summary>
    public IReadOnlyList<char> Letters { get; }

    /// <summary>The letters of the people, in alphabetical order.</summary>
    public IReadOnlyList<char> People { get; }

    public string Write(Cast cast) => string.Concat(slots.Select(slot => slot.Write(cast)));

    /// <summary>The numbers and names of a printed text; null when it is not a text of this template.</summary>
    public Cast? Read(string text)
    {
        // Most texts of other stories end with another question.
        if (!text.EndsWith(ending, StringComparison.Ordinal))
        {
            return null;
        }

        var cast = new Cast();
        var position = 0;
        foreach (var slot in slots)
        {
            if (!slot.TryRead(text, ref position, cast))
            {
                return null;
            }
        }

        return position == text.Length ? cast : null;
    }

    static IEnumerable<ISlot> Cut(string template, NumberForm form)
    {
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            if (open != position)
            {
                var end = open < 0 ? template.Length : open;
                yield return new LiteralSlot(template[position..end]);
                position = end;
                continue;
            }

            var close = template.IndexOf('}', open);
            yield return Slot(template[(open + 1)..close], form);
            position = close + 1;
        }
    }

    static ISlot Slot(string inside, NumberForm form)
    {
        var letter = inside[0];
        var rest = inside[1..];
        return (char.IsAsciiLetterUpper(letter), rest) switch
        {
            (true, "") => new NameSlot(letter, string.Empty),
            (true, ['.', .. var name]) => new NameSlot(letter, name),
            (true, [':', .. var words]) when words.Split('|') is [var his, var hers] => new GenderSlot(letter, his, hers),
            (false, "") => new NumberSlot(letter, null, form),
            (false, [':', .. var forms]) => new NumberSlot(letter, Plural.Parse(forms), form),
            _ => throw new FormatException($"«{{{inside}}}» is no slot."),
        };
    }
}
