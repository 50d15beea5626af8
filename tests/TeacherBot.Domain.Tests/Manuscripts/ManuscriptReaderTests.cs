using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

public sealed class ManuscriptReaderTests
{
    const string First = """{"n":1,"q":"Вычислите: $2+3$.","s":"2+3","a":["5"],"w":[],"p":[],"e":""}""";
    const string Second = """{"n":2,"q":"Вычислите: $4+4$.","s":"4+4","a":["8"],"w":[],"p":[],"e":""}""";

    static readonly Brief Brief = GoodTask.BriefOf(Subject.Math, 3, [new(1, TaskType.Open), new(2, TaskType.Open), new(3, TaskType.Matching)]);

    [Theory]
    [InlineData("{0}")]
    [InlineData("```json\n{0}\n```")]
    [InlineData("Вот задания, которые вы просили:\n{0}\nЕсли нужно, я \"поправлю\" их.")]
    [InlineData("\uFEFF  {0}")]
    [InlineData("Сказано: \"так. {0}")]
    public void Prose_and_fences_around_the_tasks_do_no_harm(string around)
    {
        var manuscript = Read(around.Replace("{0}", $$"""{"tasks":[{{First}},{{Second}}]}""", StringComparison.Ordinal));

        manuscript.Trouble.ShouldBe(ReplyTrouble.None);
        manuscript.Tasks.Select(task => task.Place).ShouldBe([1, 2]);
        manuscript.Tasks[0].Answer.ShouldBe(["5"]);
    }

    [Fact]
    public void A_reply_that_breaks_off_keeps_its_whole_tasks()
    {
        var whole = $$"""{"tasks":[{{First}},{{Second}}]}""";
        for (var length = whole.IndexOf(First, StringComparison.Ordinal) + First.Length; length < whole.Length - 2; length++)
        {
            var manuscript = Read(whole[..length]);
            manuscript.Trouble.ShouldBe(ReplyTrouble.Truncated);
            manuscript.Tasks[0].Text.ShouldBe("Вычислите: $2+3$.");
        }
    }

    [Theory]
    [InlineData(null, ReplyTrouble.Empty)]
    [InlineData("  \n ", ReplyTrouble.Empty)]
    [InlineData("{}", ReplyTrouble.Empty)]
    [InlineData("""{"tasks":[]}""", ReplyTrouble.Empty)]
    [InlineData("Извините, но я не могу выполнить эту просьбу.", ReplyTrouble.Refused)]
    [InlineData("""{"refusal":"I can't help with that."}""", ReplyTrouble.Refused)]
    [InlineData("I'm sorry, but I can't assist with that.", ReplyTrouble.Refused)]
    [InlineData("Задание 1. Вычислите 2 + 3.", ReplyTrouble.Unreadable)]
    [InlineData("""{"tasks":[{"n":1,"q":"Вычис""", ReplyTrouble.Unreadable)]
    public void Empty_refused_and_unreadable_replies_are_told_apart(string? reply, ReplyTrouble trouble)
    {
        var manuscript = Read(reply);
        manuscript.Tasks.ShouldBeEmpty();
        manuscript.Trouble.ShouldBe(trouble);
    }

    [Theory]
    [InlineData("""{"n":7,"q":"Вычислите: $2+3$.","a":["5"]}""")]
    [InlineData("""{"n":"первое","q":"Вычислите: $2+3$.","a":["5"]}""")]
    [InlineData("""{"n":1,"q":["Вычислите"],"a":["5"]}""")]
    [InlineData("""{"n":1,"q":"Вычислите: $2+3$.","a":[{"value":5}]}""")]
    [InlineData("""{"n":1,"q":"Вычислите: $2+3$.","a":["5"],"p":[["один"]]}""")]
    [InlineData("""{"n":1,"q":"Вычислите: $2+3$.","a":["5"],"s":17}""")]
    [InlineData("""{"n":1,"q":"\ud800","a":["\ud800"]}""")]
    public void A_task_of_no_place_or_of_other_fields_is_left_out(string task)
    {
        Read($$"""{"tasks":[{{task}},{{Second}}]}""").Tasks.Select(read => read.Place).ShouldBe([2]);
    }

    [Fact]
    public void Numbers_among_the_answers_are_texts_too() =>
        Read("""{"tasks":[{"n":"1","q":"Вычислите: $2+3$.","a":5,"w":[4,6.5,7]}]}""").Tasks.ShouldHaveSingleItem().Wrong.ShouldBe(["4", "6.5", "7"]);

    [Fact]
    public void Of_two_tasks_for_one_place_the_first_is_meant() =>
        Read($$"""{"tasks":[{{First}},{{First.Replace("2+3", "1+1", StringComparison.Ordinal)}}]}""").Tasks.ShouldHaveSingleItem().Text.ShouldBe("Вычислите: $2+3$.");

    [Fact]
    public void A_backslash_that_was_not_doubled_is_one_of_tex() =>
        Read("{\"tasks\":[{\"n\":1,\"q\":\"Вычислите: $\\frac{1}{2} \\cdot \\sqrt{4} \\times 3$ и\n\\\"так\\\".\",\"a\":[\"1\"]}]}").Tasks.ShouldHaveSingleItem().Text
            .ShouldBe("Вычислите: $\\frac{1}{2} \\cdot \\sqrt{4} \\times 3$ и \"так\".");

    [Fact]
    public void Giant_and_strange_replies_are_read_in_bounded_time()
    {
        foreach (var reply in new[]
        {
            new string('{', 3_000_000), new string('[', 1_000_000), string.Concat(Enumerable.Repeat("{\"", 500_000)), string.Concat(Enumerable.Repeat("{}", 500_000)),
            string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + string.Concat(Enumerable.Repeat("}", 100_000)), new string('\\', 1_000_000), $$"""{"tasks":[{{First}},{{new string('x', 5_000_000)}}]}""",
        })
        {
            Read(reply).Tasks.Count.ShouldBeLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public void Whatever_is_cut_out_of_a_reply_nothing_fails()
    {
        var whole = $$"""{"tasks":[{{First}},{{Second}}]}""";
        for (var from = 0; from < whole.Length; from += 3)
        {
            for (var length = 1; from + length <= whole.Length; length += 7)
            {
                Read(whole.Remove(from, length)).Tasks.Count.ShouldBeLessThanOrEqualTo(2);
            }
        }
    }

    static Manuscript Read(string? reply) => ManuscriptReader.Read(reply, Brief);
}
