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

    /// <summary>Every way to understand the question of a text; none when nobody asks so.</summary>
    public static IReadOnlyList<ReadQuestion> Read(string text, Figure? figure) => Each(asked => asked.Read(text, figure));

    /// <summary>Every way to understand a statement or an equality with a gap.</summary>
    public static IReadOnlyList<ReadQuestion> ReadClaim(string text) => Each(asked => asked.ReadClaim(text));

    /// <summary>Every way to understand an entry of the left column under these words.</summary>
    public static IReadOnlyList<ReadQuestion> ReadPhrase(string matching, string text) =>
        Each(asked => asked.Matching == matching ? asked.ReadPhrase(text) : null);

    public static bool IsMatching(string text) => All.Any(asked => asked.Matching == text);

    /// <summary>A choice by a property; null when nobody lets choose so.</summary>
    public static ReadSelection? ReadSelection(string text, Figure? figure, IReadOnlyList<string> options) =>
        Selections.Select(selection => selection.Read(text, figure, options)).FirstOrDefault(read => read is not null);

    /// <summary>A sentence that cannot mean this says so only when no other one can.</summary>
    static List<ReadQuestion> Each(Func<Asked, ReadQuestion?> read)
    {
        var (questions, refusal) = (new List<ReadQuestion>(), (ExceptionDispatchInfo?)null);
        foreach (var asked in All)
        {
            try
            {
                if (read(asked) is { } question)
                {
                    questions.Add(question);
                }
            }
            catch (Exception e) when (e is EvaluationException or UnsolvedException)
            {
                refusal ??= ExceptionDispatchInfo.Capture(e);
            }
        }

        if (questions.Count == 0)
        {
            refusal?.Throw();
        }

        return questions;
    }

    static bool IsKept(Type type) =>
        type.IsAssignableTo(typeof(Asked)) || type == typeof(Selection)
        || type.IsAssignableTo(typeof(IEnumerable<Asked>)) || type.IsAssignableTo(typeof(IEnumerable<Selection>));
}
