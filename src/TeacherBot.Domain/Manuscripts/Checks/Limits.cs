using System.Text.RegularExpressions;
using TeacherBot.Domain.Auditing;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Proving;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Checks;

/// <summary>Numbers, units and signs that the grade does not know, in what is printed, in the key, and on the way from one to the other.</summary>
static partial class Limits
{
    /// <summary>Units that no word of everyday life stands for, and how limits name them.</summary>
    static readonly (string Stem, string Unit)[] UnitWords =
    [
        .. new[] { ("миллиметр", "мм"), ("километр", "км"), ("центнер", "ц"), ("тонна", "т"), ("секунда", "с"), ("грамм", "г"), ("дециметр", "дм"), ("килограмм", "кг") }
            .Select(unit => (AskedWords.Stem(unit.Item1), unit.Item2)),
    ];

    static readonly (string Word, long Value)[] LargeWords = [("тысяч", 1_000), ("миллион", 1_000_000), ("миллиард", 1_000_000_000)];

    public static Fault? Fault(Sketch sketch, NumberLimits limits)
    {
        var reason = Printed(sketch, limits) ?? sketch.Key.Select(answer => Answer(answer, limits)).FirstOrDefault(outside => outside is not null)
            ?? InWords(sketch.Text, limits) ?? Calculated(sketch, limits) ?? Sentences(sketch, limits);
        return reason is null ? null : new(RejectionKind.OutsideLimits, $"{reason}: not known in grade {limits.Grade}");
    }

    static string? Printed(Sketch sketch, NumberLimits limits)
    {
        var task = new SheetTask
        {
            Number = sketch.Place.Number,
            Part = sketch.Type.Part(),
            Type = sketch.Type,
            Text = sketch.Text,
            Options = [.. sketch.Options],
            Left = [.. sketch.Pairs.Select(pair => pair.Left)],
            Right = [.. sketch.Pairs.Select(pair => pair.Right)],
            Answer = new OpenAnswer(string.Empty, []),
            Solution = sketch.Solution,
            Points = 1,
            Proof = new Proof(ProofKind.None, string.Empty, string.Empty, null),
        };
        return PrintedNumbers.Outside(task, limits).FirstOrDefault();
    }

    static string? Answer(string answer, NumberLimits limits) =>
        Amount.Read(answer) is { Bare: { } value } && !limits.Allows(value) ? $"the answer {value}"
        : limits.School.Units is { } known && Amount.Read(answer) is { IsMeasure: true } && Units.AfterNumber.Match(answer) is { Success: true } unit && !known.Contains(unit.Groups["unit"].Value, StringComparer.Ordinal) ? $"the unit {unit.Groups["unit"].Value}"
        : null;

    static string? InWords(string text, NumberLimits limits)
    {
        var lower = text.ToLowerInvariant();
        var stems = AskedWords.Read(text).Stems;
        return Array.Find(LargeWords, large => lower.Contains(large.Word, StringComparison.Ordinal) && new Rational(large.Value, 1) > limits.Largest) is { Word: { } word } ? $"the number «{word}»"
            : limits.School.Units is { } known && Array.Find(UnitWords, unit => !known.Contains(unit.Unit, StringComparer.Ordinal) && stems.Contains(unit.Stem)) is { Stem: { } stem } ? $"the unit «{stem}»"
            : null;
    }

    /// <summary>Every action of the calculation that the statement says.</summary>
    static string? Calculated(Sketch sketch, NumberLimits limits) =>
        sketch.Statement is { } said && Formulas.Plain(said) is { } statement
        && statement.Terms.Where(term => !Formulas.HasUnknowns(term)).Any(term => Formulas.Value(term) is not null && Formulas.Solved(() => (bool?)limits.Allows(term)) == false)
            ? "a result on the way to the answer"
            : null;

    /// <summary>Sentences to be looked at stand in quotation marks or in options; the instruction may be longer.</summary>
    static string? Sentences(Sketch sketch, NumberLimits limits) => limits.School.SentenceWordsTo is not { } most ? null
        : Quoted.Matches(sketch.Text).Select(match => match.Groups["inner"].Value).Concat(sketch.Options).Concat(sketch.Pairs.SelectMany(pair => new[] { pair.Left, pair.Right }))
            .Any(text => text.Split(EndMarks).Any(sentence => Word.Count(sentence) > most)) ? $"a sentence of more than {most} words"
        : null;

    static readonly char[] EndMarks = ['.', '!', '?', '…'];

    [GeneratedRegex("«(?<inner>[^«»]+)»", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted { get; }

    [GeneratedRegex("[а-яёА-ЯЁ-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word { get; }
}
