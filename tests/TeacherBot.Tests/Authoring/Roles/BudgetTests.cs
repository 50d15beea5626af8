using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Curriculum;

namespace TeacherBot.Tests.Authoring.Roles;

/// <summary>What the author's call may cost: «Математика, 3 класс, Сложение, тест и задания, объём 0», gpt-4.1-mini at 33.65 / 134.58 ₽.</summary>
public sealed class BudgetTests
{
    readonly Methodist methodist = new(new TopicMatcher(Curriculum.Load()), PromptLibrary.Load());

    [Fact]
    public void The_authors_call_keeps_its_budget()
    {
        var call = new AuthoredSheets(methodist, PromptLibrary.Load(), (_, _) => throw new NoModelException("")).Ahead(Orders.Addition)[^1];
        var tokensIn = TokenCount.Of(call.Messages, call.Schema);
        var reply = Replies.Of(Subject.Math);
        var tokensOut = TokenCount.Of(reply);
        TestContext.Current.SendDiagnosticMessage($"author's call: {tokensIn} in, {tokensOut} out");
        tokensIn.ShouldBeLessThanOrEqualTo(1_500);
        tokensOut.ShouldBeLessThanOrEqualTo(700);
        ((tokensIn * 33.65m) + (tokensOut * 134.58m)).ShouldBeLessThanOrEqualTo(145_000);
        call.MostOutputTokens.ShouldBeLessThanOrEqualTo(8_000);
        call.IsUsable(reply).ShouldBeTrue();
    }

    [Fact]
    public void The_reply_it_is_counted_with_is_a_real_sheet()
    {
        var tasks = Replies.Tasks(Replies.Of(Subject.Math));
        tasks.Count.ShouldBe(15);
        tasks.Count(task => ((string)task["q"]!).Length >= 90).ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void The_corrector_answers_a_full_batch_within_its_limit()
    {
        var answers = Enumerable.Range(1, Corrector.MostTasks).Select(n => $$"""{"n":{{n}},"w":"175+175+48=398, больше на 48","a":["398"]}""");
        TokenCount.Of($$"""{"answers":[{{string.Join(',', answers)}}],"off":[]}""").ShouldBeLessThanOrEqualTo(Corrector.MostOutputTokens);
    }
}
