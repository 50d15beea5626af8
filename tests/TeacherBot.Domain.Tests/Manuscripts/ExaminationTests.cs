using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

public sealed class ExaminationTests
{
    [Theory]
    [InlineData("Вычислите: $345+278$.", "345+278", "623")]
    [InlineData("Найдите сумму чисел 120 и 35.", null, "155")]
    [InlineData("Увеличьте 48 на 17.", null, "65")]
    [InlineData("Уменьшите 96 в 4 раза.", null, "24")]
    [InlineData("На сколько 52 больше, чем 17?", null, "35")]
    [InlineData("Во сколько раз 42 больше, чем 6?", null, "7")]
    [InlineData("Решите уравнение: $x+15=42$.", "x+15=42", "27")]
    [InlineData("Выполните деление с остатком: $47:6$.", null, "7 (ост. 5)")]
    [InlineData("Сравните $7 \\cdot 8$ и $50$.", null, ">")]
    public void A_question_that_stands_in_its_formulas_is_proven(string text, string? statement, string answer)
    {
        var examined = Open(text, statement, answer);

        examined.State.ShouldBe(ExaminedState.Proven, examined.Reason);
        examined.Task!.Proof.Kind.ShouldBe(ProofKind.Computed);
        examined.Task.Proof.Statement.ShouldNotBeEmpty();
        Judge.Prove(examined.Task).Kind.ShouldNotBe(VerdictKind.Wrong);
    }

    [Theory]
    [InlineData("Сколько действий в выражении $5+3 \\cdot 2$?", "2")]
    [InlineData("Найдите значение выражения $5+3$ и увеличьте его вдвое.", "16")]
    [InlineData("Назовите первое слагаемое в сумме $5+3$.", "5")]
    [InlineData("Сколько корней имеет уравнение $x+5=12$?", "1")]
    public void A_text_that_says_more_than_its_formulas_is_left_to_a_solver(string text, string answer) =>
        Open(text, null, answer).State.ShouldBe(ExaminedState.NeedsSolving);

    [Theory]
    [InlineData("Вычислите: $345+278$.", "345+278", "633")]
    [InlineData("Вычислите: $345+278$.", "345+288", "633")]
    [InlineData("Вычислите: $345+278$.", "345+288=633", "623")]
    [InlineData("Решите уравнение: $x \\cdot 7=294$.", null, "43")]
    [InlineData("В 4 коробках по 12 карандашей. Сколько карандашей во всех коробках?", "4*12", "46 карандашей")]
    [InlineData("В 4 коробках по 12 карандашей. Сколько карандашей во всех коробках?", "4*11", "44 карандаша")]
    [InlineData("В 4 коробках по 12 карандашей и ещё 7 карандашей на столе. Сколько всего карандашей?", "4*12", "48 карандашей")]
    public void A_key_that_is_contradicted_is_rejected(string text, string? statement, string answer)
    {
        var examined = Open(text, statement, answer);
        examined.Rejection.ShouldBe(RejectionKind.WrongKey);
        examined.Task.ShouldBeNull();
        examined.Reason.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("В двух коробках лежит по 12 карандашей. Сколько карандашей в обеих коробках?", "2*12", "24 карандаша")]
    [InlineData("Лента длиной 2 м 40 см разрезана на 8 равных частей. Найдите длину одной части в сантиметрах.", "240/8", "30 см")]
    [InlineData("Маша прочитала 36 страниц, это половина книги. Сколько страниц в книге?", "36*2", "72 страницы")]
    [InlineData("В классе 27 учеников. Девочек вдвое больше, чем мальчиков. Сколько мальчиков в классе?", "27/(2+1)", "9")]
    public void A_story_that_agrees_with_its_statement_still_needs_a_solver(string text, string statement, string answer)
    {
        var examined = Open(text, statement, answer);
        examined.State.ShouldBe(ExaminedState.NeedsSolving, examined.Reason);
        examined.Task!.Proof.Kind.ShouldBe(ProofKind.None);
    }

    [Fact]
    public void Code_makes_the_options_where_the_author_wrote_none()
    {
        var examined = Single("Вычислите: $47+38$.", "85", []);

        examined.State.ShouldBe(ExaminedState.Proven, examined.Reason);
        examined.Task!.Options!.Count.ShouldBe(4);
        examined.Task.Options.Distinct().Count().ShouldBe(4);
        examined.Task.Options[((ChoiceAnswer)examined.Task.Answer).Index].ShouldBe("$85$");
        examined.Task.Solution.ShouldBe("$47+38=85$.");
    }

    [Theory]
    [InlineData("85", "86", "85", RejectionKind.EqualOptions)]
    [InlineData("85", "84", "$84$", RejectionKind.EqualOptions)]
    [InlineData("86", "85", "75", RejectionKind.WrongKey)]
    public void Options_must_be_one_right_and_three_others(string right, string first, string second, RejectionKind kind) =>
        Single("Вычислите: $47+38$.", right, [first, second, "95"]).Rejection.ShouldBe(kind);

    [Theory]
    [InlineData("<b>Вычислите</b> $2+3$.")]
    [InlineData("Вычислите: $2+3.")]
    [InlineData("Вычислите:\u202E $2+3$.")]
    [InlineData("Вычисли\u200Bте: $2+3$.")]
    [InlineData("Вычислите:\u0007 $2+3$.")]
    [InlineData("Вычислите: $2+3$ 😀.")]
    [InlineData("Вычислите: $2+3$ <script>alert(1)</script>")]
    [InlineData("Вычислите: $2+3$ &nbsp;")]
    [InlineData("Вычислите: $$ и всё.")]
    [InlineData("Calculate $2+3$.")]
    [InlineData("?")]
    public void Text_that_is_not_fit_for_paper_is_rejected_by_its_shape(string text)
    {
        var examined = Open(text, null, "5");
        examined.Rejection.ShouldBe(RejectionKind.Shape);
        examined.Reason.ShouldNotBeEmpty();
    }

    [Fact]
    public void Giant_text_is_rejected_by_its_shape() =>
        Open(string.Concat(Enumerable.Repeat("Вычислите: $2+3$. ", 600)), null, "5").Rejection.ShouldBe(RejectionKind.Shape);

    [Fact]
    public void A_place_nobody_wrote_for_is_missing() =>
        Examination.Of(GoodTask.BriefOf(Subject.Math, 3, [new(1, TaskType.Open)]), new([], ReplyTrouble.Empty), SheetRandom.Named("x")).ShouldHaveSingleItem().Rejection.ShouldBe(RejectionKind.Missing);

    [Fact]
    public void What_the_sheet_has_already_does_not_come_again()
    {
        var task = new ManuscriptTask(1, "Вычислите: $345+278$.", null, ["623"], [], [], string.Empty);
        var accepted = Open(task.Text, null, "623").Task! with { Number = 4 };
        var brief = GoodTask.BriefOf(Subject.Math, 3, [new(1, TaskType.Open)]);
        Examination.Of(brief, new([task with { Text = "Найдите сумму чисел 278 и 345." }], ReplyTrouble.None), SheetRandom.Named("x"), [accepted])
            .ShouldHaveSingleItem().Rejection.ShouldBe(RejectionKind.Duplicate);
    }

    [Fact]
    public void Whatever_a_model_writes_can_be_examined()
    {
        const string Signs = "0159+-*/=<>()[]{}^_$\\|,.;: xyabпрст\u00A0√π°%";
        var random = SheetRandom.Named("spoilt");
        foreach (var good in GoodTask.All)
        {
            for (var i = 0; i < 15; i++)
            {
                var task = good.Task with
                {
                    Text = Spoilt(good.Task.Text),
                    Statement = good.Task.Statement is { } said ? Spoilt(said) : null,
                    Answer = [.. good.Task.Answer.Select(Spoilt)],
                    Solution = Spoilt(good.Task.Solution),
                };
                good.Examined(task).Reason.ShouldNotContain("cannot be examined", Case.Sensitive, $"{task.Text} | {task.Statement} | {string.Join(", ", task.Answer)} | {task.Solution}");
            }
        }

        string Spoilt(string text)
        {
            for (var i = random.Next(0, 3); i > 0 && text.Length > 0; i--)
            {
                var at = random.Next(0, text.Length - 1);
                text = random.Chance(50) ? text.Remove(at, random.Next(1, Math.Min(3, text.Length - at))) : text.Insert(at, Signs[random.Next(0, Signs.Length - 1)].ToString());
            }

            return text;
        }
    }

    [Fact]
    public void Points_follow_the_type()
    {
        foreach (var good in GoodTask.All)
        {
            if (good.Examined(good.Task).Task is { } task)
            {
                task.Points.ShouldBe(task.Type switch
                {
                    TaskType.MultipleChoice => 2,
                    TaskType.Matching => task.Left!.Count,
                    TaskType.FillBlank => ((BlanksAnswer)task.Answer).Blanks.Count,
                    _ => 1,
                });
            }
        }
    }

    [Theory]
    [InlineData("Какая буква пропущена в слове «к..рова»?", "к..рова")]
    [InlineData("Какая буква пропущена в слове «..зык»?", "«..зык»")]
    [InlineData("Какая буква пропущена в слове «докла..»?", "«докла..»")]
    public void A_missing_letter_keeps_its_two_dots(string text, string printed) => Open(text, null, "о").Task!.Text.ShouldContain(printed);

    [Fact]
    public void A_sentence_ends_with_one_full_stop() => Open("Запишите ответ словом..", null, "о").Task!.Text.ShouldBe("Запишите ответ словом.");

    static Examined Open(string text, string? statement, string answer) => Of(TaskType.Open, new(1, text, statement, [answer], [], [], string.Empty));

    static Examined Single(string text, string right, IReadOnlyList<string> wrong) => Of(TaskType.SingleChoice, new(1, text, null, [right], wrong, [], string.Empty));

    static Examined Of(TaskType type, ManuscriptTask task) =>
        Examination.Of(GoodTask.BriefOf(Subject.Math, 4, [new(1, type)]), new([task], ReplyTrouble.None), SheetRandom.Named("examined")).ShouldHaveSingleItem();
}
