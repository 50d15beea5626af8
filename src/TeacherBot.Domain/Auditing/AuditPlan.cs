using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Auditing;

/// <summary>
/// Which sheets an audit makes: the topics in turn, and for every topic difficulties, formats, volumes, types and numbers of variants
/// in a mixture that the seed and the sheet's number decide alone.
/// </summary>
/// <param name="Sheets">How many sheets in all, at least 1.</param>
public sealed record AuditPlan(IReadOnlyList<CurriculumTopic> Topics, int Sheets, string Seed)
{
    const int MostVariants = 3;

    /// <param name="sheet">From 0.</param>
    public CurriculumTopic Topic(int sheet) => Topics[sheet % Topics.Count];

    /// <summary>The request of a sheet: the same whenever it is asked for.</summary>
    public WorksheetRequest Request(int sheet)
    {
        var topic = Topic(sheet);
        var random = Random(sheet, "request");
        var suited = SheetComposer.SuitedTypes(topic.Exercises);
        var type = random.Pick(suited);
        var one = random.Chance(50);
        var formats = Enum.GetValues<SheetFormat>().Where(format => (one ? [type] : suited).Any(suits => format.Has(suits.Part()))).ToArray();
        return new WorksheetRequest(
            topic.Subject,
            topic.Grade,
            new WorksheetTopic(topic.Id, topic.Title),
            random.Pick(formats),
            random.Next(0, SheetVolume.Largest),
            (Difficulty)(((sheet % Topics.Count) + (sheet / Topics.Count)) % Enum.GetValues<Difficulty>().Length),
            one ? [type] : suited,
            random.Next(1, MostVariants));
    }

    /// <summary>The numbers of a sheet.</summary>
    public SheetRandom Random(int sheet, string use) => SheetRandom.Named($"audit/{Seed}/{Topic(sheet).Id}/{sheet}/{use}");
}
