using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Tests.Authoring.Roles;

/// <summary>What the examination makes of the replies kept beside these tests.</summary>
static class KeptReplies
{
    public static IReadOnlyList<Examined> Examine(Subject subject)
    {
        Methodist methodist = new(new TopicMatcher(Curriculum.Load()), PromptLibrary.Load());
        var request = Order(subject);
        var plan = methodist.ByCode(request) is Planning.Planned planned ? planned.Plan : methodist.Unplanned(request);
        SheetDraft draft = new(plan, request, SheetRandom.Named("kept reply"));
        draft.Take(Replies.Of(subject));
        return draft.Examined;
    }

    public static double ShareToSolve(Subject subject) => Examine(subject).Average(examined => examined.State == ExaminedState.NeedsSolving ? 1.0 : 0.0);

    static WorksheetRequest Order(Subject subject) => subject switch
    {
        Subject.Math => Orders.Addition.Request,
        Subject.Algebra => Orders.Of(subject, 8, "Квадратные уравнения").Request,
        Subject.Geometry => Orders.Of(subject, 8, "Теорема Пифагора").Request,
        Subject.Russian => Orders.Of(subject, 5, "Безударные гласные в корне слова").Request,
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
    };
}
