using System.Reflection;
using System.Runtime.ExceptionServices;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Questions;

/// <summary>Every way to ask and to let choose that stands in a static field of this assembly, found once.</summary>
public static class AskedCatalog
{
    static readonly object[] Fields =
    [
        .. typeof(AskedCatalog).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => IsKept(field.FieldType))
            .SelectMany(field => field.GetValue(null) is System.Collections.IEnumerable several ? several.Cast<object>() : [field.GetValue(null)!]),
    ];

    /// <summary>In no particular order.</summary>
    public static IReadOnlyList<Asked> All { get; } = [.. Fields.OfType<Asked>()];

    /// <summary>In no particular order.</summary>
    public static IReadOnlyList<Selection> Selections { get; } = [.. Fields.OfType<Selection>()];

    static readonly SentenceIndex Questions = new(All.Select(asked => (asked.Question, asked)));

    static readonly SentenceIndex Claims = new(All.Where(asked => asked.Claim is not null).Select(asked => (asked.Claim!, asked)));

    /// <summary>By the words above the columns.</summary>
    static readonly Dictionary<string, SentenceIndex> Phrases = All
        .Where(asked => asked.Matching is not null)
        .GroupBy(asked => asked.Matching!, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => new SentenceIndex(same.Where(asked => asked.Phrase is not null).Select(asked => (asked.Phrase!, asked))), StringComparer.Ordinal);

    /// <summary>Every way to understand the question of a text; none when nobody asks so.</summary>
    public static IReadOnlyList<ReadQuestion> Read(string text, Figure? figure) => Each(Questions, text, figure, (asked, filling) => asked.About(filling));

    /// <summary>Every way to understand a statement or an equality with a gap.</summary>
    public static IReadOnlyList<ReadQuestion> ReadClaim(string text) => Each(Claims, text, null, (asked, filling) => asked.AboutClaim(filling));

    /// <summary>Every way to understand an entry of the left column under these words.</summary>
    public static IReadOnlyList<ReadQuestion> ReadPhrase(string matching, string text) =>
        Phrases.TryGetValue(matching, out var phrases) ? Each(phrases, text, null, (asked, filling) => asked.About(filling)) : [];

    public static bool IsMatching(string text) => Phrases.ContainsKey(text);

    /// <summary>A choice by a property; null when nobody lets choose so.</summary>
    public static ReadSelection? ReadSelection(string text, Figure? figure, IReadOnlyList<string> options) =>
        Selections.Select(selection => selection.Read(text, figure, options)).FirstOrDefault(read => read is not null);

    /// <summary>A sentence that cannot mean this says so only when no other one can.</summary>
    static List<ReadQuestion> Each(SentenceIndex sentences, string text, Figure? figure, Func<Asked, Filling, ReadQuestion?> read)
    {
        var (questions, refusal) = (new List<ReadQuestion>(), (ExceptionDispatchInfo?)null);
        foreach (var (sentence, askers) in sentences.Candidates(text))
        {
            if (Understood(() => sentence.TryRead(text, figure, out var filling) ? filling : null) is { } filling)
            {
                questions.AddRange(askers.Select(asked => Understood(() => read(asked, filling))).OfType<ReadQuestion>());
            }
        }

        if (questions.Count == 0)
        {
            refusal?.Throw();
        }

        return questions;

        T? Understood<T>(Func<T?> meaning)
            where T : class
        {
            try
            {
                return meaning();
            }
            catch (Exception e) when (e is EvaluationException or UnsolvedException)
            {
                refusal ??= ExceptionDispatchInfo.Capture(e);
                return null;
            }
        }
    }

    static bool IsKept(Type type) =>
        type.IsAssignableTo(typeof(Asked)) || type == typeof(Selection)
        || type.IsAssignableTo(typeof(IEnumerable<Asked>)) || type.IsAssignableTo(typeof(IEnumerable<Selection>));
}
