using TeacherBot.Authoring.Cache;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Tests.Authoring.Roles;

/// <summary>The makers of sheets around scripted models, which are good unless a test says otherwise.</summary>
sealed class SheetRig
{
    readonly Methodist methodist;

    public SheetRig(Subject subject = Subject.Math, TopicPlans? plans = null)
    {
        methodist = new Methodist(new TopicMatcher(Curriculum.Load()), PromptLibrary.Load(), plans);
        var reply = Replies.Of(subject);
        Model.Methodist = _ => """{"ok":true,"title":"Сложение с космическими сюжетами","points":["сложение в пределах 1000"],"avoid":[],"reason":""}""";
        Model.Author = (call, before) => before == 0 ? reply : Replies.Asked(reply, call);
        Model.Corrector = (call, _) => Replies.Solved(reply, call);
    }

    public ScriptedModel Model { get; } = new();

    public List<AuthoringStage> Stages { get; } = [];

    public Task<AuthoringOutcome> Make(SheetOrder order, SheetWork? work = null, CancellationToken? stop = null) =>
        new AuthoredSheets(methodist, PromptLibrary.Load(), Model.Ask).Make(order, work ?? Work(), new Heard(Stages), stop ?? TestContext.Current.CancellationToken);

    public static SheetWork Work() => new("K7F3K7F3", "", SheetRandom.Named("sheet K7F3K7F3"));

    sealed class Heard(List<AuthoringStage> stages) : IProgress<AuthoringStage>
    {
        public void Report(AuthoringStage value) => stages.Add(value);
    }
}
