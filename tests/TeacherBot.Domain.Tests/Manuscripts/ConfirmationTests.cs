using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

public sealed class ConfirmationTests
{
    [Theory]
    [InlineData("241 кг", "241", true)]
    [InlineData("241 кг", "241 кг", true)]
    [InlineData("241 кг", "0,241 т", true)]
    [InlineData("241 кг", "241 г", false)]
    [InlineData("241 кг", "240 кг", false)]
    [InlineData("$\\frac{1}{2}$", "0,5", true)]
    [InlineData("0,5", "2/4", true)]
    [InlineData("1 ч 20 мин", "80 мин", true)]
    [InlineData("1 ч 20 мин", "100 мин", false)]
    [InlineData("ёжик", "Ежик.", true)]
    [InlineData("в дательном", "  в  дательном ", true)]
    [InlineData("ёжик", "уж", false)]
    [InlineData("7 (ост. 5)", "7 ост. 5", true)]
    [InlineData("7 (ост. 5)", "7 (ост. 4)", false)]
    [InlineData("$(2;3]$", "(2; 3]", true)]
    [InlineData("$(2;3]$", "[2; 3)", false)]
    [InlineData("$x>4$", "(4; +\\infty)", true)]
    [InlineData("(3; 2)", "x = 3, y = 2", true)]
    [InlineData("(3; 2)", "x = 2, y = 3", false)]
    [InlineData("3; 5; 7", "7; 5; 3", false)]
    [InlineData("$2(x+1)$", "2x+2", true)]
    [InlineData("$2(x+1)$", "2x+1", false)]
    public void Answers_agree_by_value(string key, string answer, bool agree) =>
        Confirmation.Of(Needing(new OpenAnswer(key, [])), [answer], "second").State.ShouldBe(agree ? ExaminedState.Proven : ExaminedState.Rejected);

    [Fact]
    public void Agreement_proves_blindly_and_names_the_solver()
    {
        var confirmed = Confirmation.Of(Needing(new OpenAnswer("12", [])), ["12"], "gpt-second");
        confirmed.Task!.Proof.Kind.ShouldBe(ProofKind.Blind);
        confirmed.Task.Proof.By.ShouldBe("gpt-second");
    }

    [Fact]
    public void Spellings_that_say_something_else_are_confirmed_by_nobody() =>
        Confirmation.Of(Needing(new OpenAnswer("3", ["третье", "4"])), ["3"], "second").Task!.Answer.ShouldBeOfType<OpenAnswer>().Accept.ShouldBeEmpty();

    [Fact]
    public void Silence_confirms_nothing()
    {
        foreach (var nothing in new[] { null, Array.Empty<string>(), [""], [" "] })
        {
            var refused = Confirmation.Of(Needing(new OpenAnswer("12", [])), nothing, "second");
            refused.Rejection.ShouldBe(RejectionKind.NotConfirmed);
            refused.Task.ShouldBeNull();
        }
    }

    [Fact]
    public void Roots_come_in_any_order() =>
        Confirmation.Of(Needing(new OpenAnswer("2; 5", []), "Найдите корни уравнения."), ["5", "2"], "second").State.ShouldBe(ExaminedState.Proven);

    [Theory]
    [InlineData("#2", true)]
    [InlineData("#2 ромба", true)]
    [InlineData("ромба", true)]
    [InlineData("Ромба.", true)]
    [InlineData("2", true)]
    [InlineData("#1", false)]
    [InlineData("#1 ромба", false)]
    [InlineData("#7", false)]
    [InlineData("квадрата", false)]
    public void An_option_is_named_by_its_number_or_its_text(string answer, bool agree) =>
        Confirmation.Of(Choice(["прямоугольника", "ромба", "трапеции", "круга"], 1), [answer], "second").State.ShouldBe(agree ? ExaminedState.Proven : ExaminedState.Rejected);

    [Fact]
    public void A_bare_number_that_may_be_a_label_or_a_text_confirms_nothing() =>
        Confirmation.Of(Choice(["3", "2", "4", "1"], 0), ["3"], "second").State.ShouldBe(ExaminedState.Rejected);

    [Fact]
    public void Several_right_options_are_a_set()
    {
        var task = Choice(["а", "б", "в", "г", "д"], 0);
        var several = task with { Task = task.Task! with { Type = TaskType.MultipleChoice, Answer = new ChoicesAnswer([1, 3]), Points = 2 } };
        Confirmation.Of(several, ["#4", "#2"], "second").State.ShouldBe(ExaminedState.Proven);
        Confirmation.Of(several, ["#4, #2"], "second").State.ShouldBe(ExaminedState.Proven);
        Confirmation.Of(several, ["#4"], "second").State.ShouldBe(ExaminedState.Rejected);
        Confirmation.Of(several, ["#4", "#2", "#1"], "second").State.ShouldBe(ExaminedState.Rejected);
        Confirmation.Of(several, ["#4", "#4"], "second").State.ShouldBe(ExaminedState.Rejected);
    }

    [Fact]
    public void Pairs_and_gaps_agree_one_by_one()
    {
        var matching = With(TaskType.Matching, new MatchingAnswer([[0, 1], [1, 0], [2, 3], [3, 2]])) with { };
        Confirmation.Of(matching, ["А-2", "Б-1", "В-4", "Г-3"], "second").State.ShouldBe(ExaminedState.Proven);
        Confirmation.Of(matching, ["А — 2; Б — 1; В — 4; Г — 3"], "second").State.ShouldBe(ExaminedState.Proven);
        Confirmation.Of(matching, ["А-2", "Б-1", "В-3", "Г-4"], "second").State.ShouldBe(ExaminedState.Rejected);
        Confirmation.Of(matching, ["А-2", "Б-1", "В-4"], "second").State.ShouldBe(ExaminedState.Rejected);

        var gaps = With(TaskType.FillBlank, new BlanksAnswer([["ё", "е"], ["тся"]]));
        Confirmation.Of(gaps, ["е", "-тся"], "second").State.ShouldBe(ExaminedState.Rejected);
        Confirmation.Of(gaps, ["е", "тся"], "second").State.ShouldBe(ExaminedState.Proven);
        Confirmation.Of(gaps, ["тся", "е"], "second").State.ShouldBe(ExaminedState.Rejected);
    }

    [Fact]
    public void The_second_solver_sees_neither_key_nor_statement_nor_solution()
    {
        foreach (var good in GoodTask.All)
        {
            var marked = good.Task with { Solution = good.Task.Solution.Length > 0 ? good.Task.Solution + " Сказано в решении." : string.Empty };
            if (good.Examined(marked) is { State: ExaminedState.NeedsSolving } examined)
            {
                var text = BlindQuestions.Text([examined]);
                text.ShouldStartWith($"{examined.Task!.Number}. ");
                text.ShouldNotContain("Сказано в решении");
                text.Split('\n').Length.ShouldBe(1 + (examined.Task.Options?.Count ?? 0) + (examined.Task.Left?.Count ?? 0) + (examined.Task.Right?.Count ?? 0));
            }
        }
    }

    [Fact]
    public void A_reply_of_answers_is_read_by_number()
    {
        var answers = BlindAnswers.Read("Готово: {\"answers\":[{\"n\":1,\"a\":[\"12 см\"]},{\"n\":\"2\",\"a\":\"#3\"},{\"n\":3,\"a\":[5]},{\"n\":4,\"a\":[\"x\"]},{\"n\":4,\"a\":[\"y\"]},{\"n\":5,\"a\":[]},{\"n\":6,\"a\":[\"ок");
        answers.Keys.Order().ShouldBe([1, 2, 3]);
        answers[1].ShouldBe(["12 см"]);
        answers[3].ShouldBe(["5"]);
        BlindAnswers.Read(null).ShouldBeEmpty();
        BlindAnswers.Read("не знаю").ShouldBeEmpty();
    }

    static Examined Needing(Answer answer, string text = "Задание.") => With(TaskType.Open, answer, text);

    static Examined Choice(IReadOnlyList<string> options, int right) => With(TaskType.SingleChoice, new ChoiceAnswer(right)) is var choice ? choice with { Task = choice.Task! with { Options = options } } : null!;

    static Examined With(TaskType type, Answer answer, string text = "Задание.") => new(
        new Place(1, type),
        new SheetTask { Number = 1, Part = type.Part(), Type = type, Text = text, Answer = answer, Solution = string.Empty, Points = 1, Proof = new Proof(ProofKind.None, string.Empty, "s", null) },
        ExaminedState.NeedsSolving,
        null,
        string.Empty);
}
