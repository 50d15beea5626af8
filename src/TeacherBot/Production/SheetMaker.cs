using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Features.NewWorksheet;

namespace TeacherBot.Production;

/// <summary>Makes sheets of the topics that have exercises, and knows what a sheet can be.</summary>
public sealed class SheetMaker(TopicLibrary topics, SheetSecret? secret = null)
{
    /// <summary>Counting a topic's variants takes tens of milliseconds, and a card asks at every tap; there are few thousand answers.</summary>
    readonly ConcurrentDictionary<string, int> mostVariants = new(StringComparer.Ordinal);

    /// <summary>A sheet of the bot: nobody without the secret can make its numbers again.</summary>
    /// <exception cref="TopicTooSmallException">The topic has fewer different variants.</exception>
    public Worksheet Make(WorksheetRequest request, string id, CancellationToken stop) =>
        Compose(request, id, "", (secret ?? throw new InvalidOperationException("Sheets of the bot need its secret.")).StreamOf(id), stop);

    /// <summary>A sheet of the command line: the same for the same request and seed, its id included.</summary>
    /// <exception cref="TopicTooSmallException">The topic has fewer different variants.</exception>
    public Worksheet MakeFromSeed(WorksheetRequest request, string seed)
    {
        var order = $"{Kind(request)}|{seed}";
        var id = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(order)))[..8];
        return Compose(request, id, seed, SheetRandom.Named($"seed|{order}"), CancellationToken.None);
    }

    /// <summary>Allowed types that the topic cannot use: others of their part take their place.</summary>
    public IReadOnlyList<TaskType> UnsuitableTypes(WorksheetRequest request) => topics.IsWritten(request)
        ? []
        : [.. request.Types.Where(type => request.Format.Has(type.Part())).Except(SheetComposer.SuitedTypes(Exercises(request)))];

    /// <summary>How many different variants the topic has for this request, up to 30; of a written sheet, up to 4.</summary>
    public int MostVariants(WorksheetRequest request) => topics.IsWritten(request)
        ? AuthoredSheets.MostVariants
        : mostVariants.GetOrAdd(Kind(request), _ => SheetComposer.MostVariants(request, Exercises(request)));

    /// <summary>Everything but the number of variants: variant 1 is the same, however many follow.</summary>
    static string Kind(WorksheetRequest request) => string.Join(
        '|', request.Subject, request.Grade, request.Topic.Id, request.Format, request.Volume, request.Difficulty, string.Join(',', request.Types.Order()));

    Worksheet Compose(WorksheetRequest request, string id, string seed, SheetRandom random, CancellationToken stop) =>
        SheetComposer.Compose(request, Exercises(request), id, seed, random, stop) switch
        {
            Composed composed => composed.Worksheet,
            TopicTooSmall small => throw new TopicTooSmallException(small.MostVariants),
            var other => throw new InvalidOperationException($"An unknown outcome of composing: {other}."),
        };

    IReadOnlyList<string> Exercises(WorksheetRequest request) => topics.Curriculum.Find(request.Topic.Id)?.Exercises ?? [];
}

/// <summary>A topic cannot fill as many different variants as were asked for.</summary>
public sealed class TopicTooSmallException(int mostVariants) : Exception($"The topic has at most {mostVariants} different variants.")
{
    public int MostVariants { get; } = mostVariants;
}
