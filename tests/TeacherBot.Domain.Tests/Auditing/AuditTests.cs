using TeacherBot.Domain.Auditing;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Auditing;

using TeacherBot.Domain.Curriculum;

public sealed class AuditTests
{
    static readonly IReadOnlyList<CurriculumTopic> Ready = Audit.Ready(Curriculum.Load());

    [Fact]
    public void A_sheet_of_every_ready_topic_has_nothing_amiss()
    {
        var report = Audit.Run(new AuditPlan(Ready, Ready.Count, "tests"), CancellationToken.None);
        report.Faulty.Select(faulty => $"{faulty.TopicId} {faulty.Sheet}: {faulty.Fault.Kind} {faulty.Fault.Reason} | {faulty.Task?.Text}").ShouldBeEmpty();
        report.Topics.ShouldAllBe(topic => topic.Tasks > 0);
    }

    [Fact]
    public void The_same_plan_gives_the_same_requests_and_all_of_them_can_be_asked_for()
    {
        var plan = new AuditPlan(Ready, 200, "tests");
        for (var sheet = 0; sheet < plan.Sheets; sheet++)
        {
            var (request, again) = (plan.Request(sheet), plan.Request(sheet));
            (again with { Types = request.Types }).ShouldBe(request);
            again.Types.ShouldBe(request.Types);
            request.Types.ShouldContain(type => request.Format.Has(type.Part()));
        }
    }

    [Fact]
    public void Every_difficulty_format_volume_and_number_of_variants_comes()
    {
        var plan = new AuditPlan([Ready[0]], 200, "tests");
        var requests = Enumerable.Range(0, plan.Sheets).Select(plan.Request).ToArray();
        requests.Select(request => (request.Difficulty, request.Format, request.Volume, request.Variants)).Distinct().Count().ShouldBeGreaterThan(60);
    }

    public static TheoryData<FaultKind, Func<SheetTask, SheetTask>> Falsified => new()
    {
        { FaultKind.WrongKey, task => task with { Answer = new OpenAnswer("9", []) } },
        { FaultKind.Unproven, task => task with { Text = "Сколько будет $5+3$?" } },
        { FaultKind.NoProof, task => task with { Proof = task.Proof with { Kind = ProofKind.None } } },
        { FaultKind.EqualOptions, task => task with { Options = ["$0,5$".Replace(",", "{,}"), @"$\frac{1}{2}$", "$8$"] } },
        { FaultKind.EqualOptions, task => task with { Options = ["Восемь", "восемь"] } },
        { FaultKind.OutsideLimits, task => task with { Solution = "$15+6=21$." } },
        { FaultKind.OutsideLimits, task => task with { Solution = "$5-8=-3$." } },
        { FaultKind.OutsideLimits, task => task with { Solution = "Было 21 яблоко." } },
        { FaultKind.OutsideLimits, task => task with { Solution = @"$\frac{1}{2}$ яблока." } },
        { FaultKind.OutsideLimits, task => task with { Solution = "$x=8$." } },
        { FaultKind.OutsideLimits, task => task with { Solution = "Это 5\u00A0км." } },
        { FaultKind.OutsideLimits, task => task with { Solution = "Это 5\u00A0%." } },
        { FaultKind.OutsideLimits, task => task with { Solution = "$7:2=3$ (ост. $1$)." } },
        { FaultKind.AwkwardNumber, task => task with { Answer = new OpenAnswer("25", []) } },
        { FaultKind.AwkwardNumber, task => task with { Answer = new OpenAnswer("3/127", []) } },
        { FaultKind.Typography, task => task with { Text = "Вычислите: $5+3$" } },
        { FaultKind.Agreement, task => task with { Solution = "Получилось 3 яблок." } },
        { FaultKind.Agreement, task => task with { Solution = "Получилось $5$ рубля." } },
    };

    [Theory]
    [MemberData(nameof(Falsified))]
    public void A_fault_is_found(FaultKind kind, Func<SheetTask, SheetTask> spoil) =>
        TaskAudit.Faults(spoil(Sound), First).Select(fault => fault.Kind).ShouldContain(kind);

    [Fact]
    public void A_sound_task_has_no_fault() => TaskAudit.Faults(Sound, First).ShouldBeEmpty();

    [Theory]
    [InlineData("из 3 яблок")]
    [InlineData("около 21 рубля")]
    [InlineData("на 2 рубля")]
    [InlineData("11 рублей, 21 рубль, 2,5 рубля")]
    [InlineData("1\u00A0000 рублей и 1\u00A0002\u00A0рубля")]
    [InlineData("61 человек, 2 человека, 5 человек, на 21 человека больше")]
    [InlineData("5 зелёных яблок")]
    public void A_noun_in_the_right_form_agrees(string text) => Agreement.Slips(text).ShouldBeEmpty();

    [Theory]
    [InlineData("11 рубль")]
    [InlineData("22 рублей")]
    [InlineData("2,5 рублей")]
    [InlineData("1\u00A0001 рублей")]
    [InlineData("из 3 яблока")]
    [InlineData("1 яблока")]
    public void A_noun_in_a_wrong_form_is_told(string text) => Agreement.Slips(text).ShouldHaveSingleItem();

    static CurriculumTopic First => Curriculum.Load().Find("math-1-addition-subtraction-20")!;

    static SheetTask Sound => new()
    {
        Number = 1,
        Part = SheetPart.Open,
        Type = TaskType.Open,
        Text = "Вычислите: $5+3$.",
        Answer = new OpenAnswer("8", ["$8$"]),
        Solution = "$5+3=8$.",
        Points = 1,
        Proof = new Proof(ProofKind.Computed, "пересчёт", "5+3 = 8", new ValueCheck("5+3", "8")),
    };
}
