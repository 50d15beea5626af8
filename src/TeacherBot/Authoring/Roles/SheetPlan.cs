using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Roles;

/// <summary>What the methodist hands to the author.</summary>
/// <param name="Topic">What the sheet is about, as the author reads it.</param>
/// <param name="Listed">The listed topic; null for a free one.</param>
/// <param name="Limits">What may stand in a task.</param>
/// <param name="NotYet">Concepts pupils have not met.</param>
/// <param name="Points">What to ask about; empty for a listed topic, whose title says it.</param>
public sealed record SheetPlan(string Topic, CurriculumTopic? Listed, GradeLimits Limits, IReadOnlyList<string> NotYet, IReadOnlyList<string> Points)
{
    public Brief BriefFor(WorksheetRequest request) => new(request, SheetPlaces.Of(request), Limits, NotYet);
}

/// <summary>What became of planning.</summary>
public abstract record Planning
{
    Planning()
    {
    }

    public sealed record Planned(SheetPlan Plan) : Planning;

    public sealed record Declined(RefusalKind Kind) : Planning;
}

/// <summary>Why no sheet is made on a topic; the teacher is told politely and pays nothing.</summary>
public enum RefusalKind
{
    /// <summary>Not of school, or of another subject.</summary>
    NotSchool,

    Abusive,

    /// <summary>It wants to change what we do, not to name a topic.</summary>
    Instructions,
}
