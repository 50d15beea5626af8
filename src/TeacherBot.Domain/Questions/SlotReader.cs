using TeacherBot.Domain.Exercises.Stories;

namespace TeacherBot.Domain.Questions;

/// <summary>Cuts the template of a sentence into its pieces.</summary>
static class SlotReader
{
    public static IEnumerable<Slot> Cut(string template)
    {
        var (position, dollars) = (0, 0);
        while (position < template.Length)
        {
            var open = NextSlot(template, position);
            if (open != position)
            {
                var end = open < 0 ? template.Length : open;
                var literal = template[position..end];
                dollars += literal.Count(character => character == '$');
                yield return new LiteralSlot(literal);
                position = end;
                continue;
            }

            var close = template.IndexOf('}', open);
            yield return Of(template[(open + 1)..close], inFormula: dollars % 2 == 1);
            position = close + 1;
        }
    }

    /// <summary>TeX has braces of its own: a slot's name begins with a lower-case letter right behind the brace and ends a simple slot.</summary>
    static int NextSlot(string template, int from)
    {
        for (var open = template.IndexOf('{', from); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var end = open + 1;
            while (end < template.Length && char.IsAsciiLetterLower(template[end]))
            {
                end++;
            }

            var isSlot = end > open + 1 && end < template.Length && template[end] is '}' or ':' or '|' or '.';
            if (isSlot && (open == 0 || (template[open - 1] is not '_' and not '^' && !EndsCommand(template, open))))
            {
                return open;
            }
        }

        return -1;
    }

    /// <summary>Whether the brace is the argument of a command: <c>\text{см}</c>; the slots of <c>\frac{{a}}{{b}}</c> stand in braces of their own.</summary>
    static bool EndsCommand(string template, int open)
    {
        var start = open;
        while (start > 0 && char.IsAsciiLetter(template[start - 1]))
        {
            start--;
        }

        return start < open && start > 0 && template[start - 1] == '\\';
    }

    static Slot Of(string inside, bool inFormula)
    {
        var name = new string([.. inside.TakeWhile(char.IsAsciiLetterLower)]);
        var rest = inside[name.Length..];
        return rest switch
        {
            "" when name == AnswerSlot.Name => new AnswerSlot(inFormula),
            "" when inFormula => new FormulaSlot(name),
            "" => new NumberSlot(name, null),
            "..." => new ListSlot(name, inFormula),
            [':', 'd', var variable] when inFormula => new IntegrandSlot(name, variable),
            [':', .. var forms] => new NumberSlot(name, Plural.Parse(forms)),
            ['|', .. var words] => new WordSlot(name, [.. words.Split('|').OrderByDescending(word => word.Length)]),
            _ => throw new FormatException($"«{{{inside}}}» is no slot."),
        };
    }
}
