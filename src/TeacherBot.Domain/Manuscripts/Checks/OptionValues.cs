using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Proving;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Checks;

/// <summary>Options, entries of a column and fillings that are the same, in print or by value.</summary>
static class OptionValues
{
    /// <summary>Where the form of a number or an expression is asked for, equal values may stand side by side.</summary>
    static readonly HashSet<string> FormWords = AskedWords.Of(
        "несократимая несократимую сократи сократите сокращённая разложи разложите множители многочлен многочлена виде запись записан правильная неправильная округли округлите десятичная стандартном вынеси вынесите раскрой раскройте вид");

    /// <summary>Several right options may be equal where equal things are asked for.</summary>
    static readonly HashSet<string> EqualWords = AskedWords.Of("равны равен равно равные равных равную равной равна равняется равносильны тождественно значение");

    public static Fault? Fault(Sketch sketch, Subject subject)
    {
        var words = AskedWords.Read(sketch.Text);
        return sketch.IsChoice ? Choice(sketch, words, subject)
            : sketch.Type == TaskType.Matching ? Columns(sketch, subject)
            : null;
    }

    static Fault? Choice(Sketch sketch, AskedWords words, Subject subject)
    {
        var byValue = subject != Subject.Russian && !words.Stems.Overlaps(FormWords);
        string[] options = [.. sketch.Options];
        for (var i = 0; i < options.Length; i++)
        {
            for (var k = i + 1; k < options.Length; k++)
            {
                var (bothRight, oneRight) = (k < sketch.Right.Count, i < sketch.Right.Count && k >= sketch.Right.Count);
                if (SamePrint(options[i], options[k], subject))
                {
                    return Equal($"the options «{options[i]}» and «{options[k]}» are the same");
                }

                if (byValue && SameValue(options[i], options[k], oneRight && sketch.Type == TaskType.SingleChoice) && !(bothRight && words.Stems.Overlaps(EqualWords)))
                {
                    return Equal(oneRight ? $"the wrong option «{options[k]}» equals the right one «{options[i]}»" : $"the options «{options[i]}» and «{options[k]}» are equal by value");
                }
            }
        }

        return null;
    }

    /// <summary>In Russian capitals and marks may be what the question is about.</summary>
    static bool SamePrint(string one, string other, Subject subject) => subject == Subject.Russian
        ? Bare(one) == Bare(other)
        : SameAnswer.Words(one) == SameAnswer.Words(other) && !(one.Length == 1 && other.Length == 1 && one != other);

    static string Bare(string text) => text.Replace('\u00A0', ' ').Trim(' ', '.');

    /// <summary>Numbers by value always; calculations and expressions only where one of them is the right answer.</summary>
    static bool SameValue(string one, string other, bool oneIsTheAnswer) => (Amount.Read(one), Amount.Read(other)) switch
    {
        ({ } first, { } second) => first.Same(second),
        _ when !oneIsTheAnswer => false,
        _ => Formulas.Written(one) is { } left && Formulas.Written(other) is { } right && !HasRelation(one) && !HasRelation(other) && Formulas.Same(left, right) == true,
    };

    static bool HasRelation(string text) => text.AsSpan().IndexOfAny("=<>") >= 0;

    static Fault? Columns(Sketch sketch, Subject subject)
    {
        var lefts = Repeated([.. sketch.Pairs.Select(pair => pair.Left)], subject);
        return (lefts ?? Repeated([.. sketch.Pairs.Select(pair => pair.Right)], subject)) is { } twice ? Equal($"«{twice}» stands twice in a column") : null;
    }

    static string? Repeated(string[] entries, Subject subject)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            var mine = entries[i];
            if (Array.FindIndex(entries, i + 1, other => SamePrint(mine, other, subject) || (subject != Subject.Russian && SameValue(mine, other, false))) >= 0)
            {
                return mine;
            }
        }

        return null;
    }

    static Fault Equal(string reason) => new(RejectionKind.EqualOptions, reason);
}
