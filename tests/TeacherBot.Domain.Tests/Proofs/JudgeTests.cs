using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Tests.Worksheets;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Proofs;

public class JudgeTests
{
    static readonly IReadOnlyList<SheetTask> Tasks = WorksheetJson.Read(Sample.Contract).Variants[0].Tasks;

    static SheetTask Single => Tasks[0];

    static SheetTask Multiple => Tasks[1];

    static SheetTask Open => Tasks[2];

    static SheetTask Matching => Tasks[3];

    static SheetTask Blank => Tasks[4];

    [Fact]
    public void A_sheet_written_by_hand_is_proven() =>
        Tasks.ShouldAllBe(task => Judge.Prove(task) == Verdict.Proven);

    [Fact]
    public void Proofs_may_be_missing()
    {
        foreach (var task in Tasks)
        {
            Judge.Prove(task with { Proof = new Proof(ProofKind.None, "", "", null) }).ShouldBe(Verdict.Proven, task.Text);
        }
    }

    [Fact]
    public void A_false_key_is_wrong()
    {
        Wrong(Single with { Answer = new ChoiceAnswer(1) });
        Wrong(Single with { Answer = new ChoiceAnswer(4) });
        Wrong(Multiple with { Answer = new ChoicesAnswer([0, 3]) });
        Wrong(Multiple with { Answer = new ChoicesAnswer([0]) });
        Wrong(Multiple with { Answer = new ChoicesAnswer([2, 0]) });
        Wrong(Open with { Answer = new OpenAnswer("8", ["$7$"]) });
        Wrong(Open with { Answer = new OpenAnswer("7", ["$8$"]) });
        Wrong(Matching with { Answer = new MatchingAnswer([[0, 0], [1, 1], [2, 3], [3, 2]]) });
        Wrong(Matching with { Answer = new MatchingAnswer([[0, 1], [1, 0], [2, 3], [3, 3]]) });
        Wrong(Blank with { Answer = new BlanksAnswer([["4"], ["7"]]) });
        Wrong(Blank with { Answer = new BlanksAnswer([["4"]]), Points = 1 });
    }

    [Fact]
    public void A_changed_print_is_wrong()
    {
        Wrong(Single with { Text = Single.Text.Replace("{3}", "{6}") });
        Wrong(Single with { Options = ["$\\frac{2}{5}$", "$\\frac{1}{6}$", "$\\frac{5}{6}$", "$\\frac{5}{6}$"] });
        Wrong(Multiple with { Options = ["$2+2=4$", "$2+2=5$", "$3 \\cdot 3=9$", "$3+3=6$", "$10:4=2$"] });
        Wrong(Multiple with { Options = ["$2+2=4$", "$2+2=5$", "$2+2=4$", "$3+3=9$", "$10:4=2$"] });
        Wrong(Open with { Text = "Решите уравнение: $x+5=13$." });
        Wrong(Matching with { Right = ["$5$", "$6$", "$1$", "$1$"] });
        Wrong(Blank with { Text = Blank.Text.Replace("24", "30") });
        Wrong(Single with { Points = 2 });
        Wrong(Single with { Part = SheetPart.Open });
    }

    [Fact]
    public void A_false_solution_is_wrong() =>
        Wrong(Single with { Solution = "$\\frac{1}{2}+\\frac{1}{3}=\\frac{3}{6}+\\frac{1}{6}=\\frac{5}{6}$" });

    [Theory]
    [InlineData("1/2+1/3", "4/6")]
    [InlineData("1/2+1/4", "5/6")]
    [InlineData("1/4+1/4", "1/2")]
    public void A_check_that_says_something_else_is_wrong(string expression, string answer) =>
        Wrong(Single with { Proof = Single.Proof with { Check = new ValueCheck(expression, answer) } });

    [Fact]
    public void A_matching_may_claim_every_pair_apart()
    {
        ValueCheck[] pairs = [new("2*3", "6"), new("2+3", "5"), new("8/2", "4"), new("9-8", "1")];
        Judge.Prove(Claiming(pairs)).ShouldBe(Verdict.Proven);
        Wrong(Claiming([.. pairs.SkipLast(1)]));
        Wrong(Claiming([.. pairs.Skip(1), pairs[0]]));
        Wrong(Claiming([new("3+3", "6"), .. pairs.Skip(1)]));
        Wrong(Claiming([new("2*3", "5"), .. pairs.Skip(1)]));

        static SheetTask Claiming(ValueCheck[] checks) => Matching with
        {
            Proof = Matching.Proof with { Check = new EachCheck([.. checks.Select(_ => true)], checks) },
        };
    }

    [Fact]
    public void A_check_of_each_kind_is_compared_with_the_print()
    {
        Wrong(Multiple with { Proof = Multiple.Proof with { Check = new PredicateCheck([true, false, true, false, true], ["2+2=4", "2+2=5", "3*3=9", "3+3=9", "10/5=2"]) } });
        Wrong(Open with { Proof = Open.Proof with { Check = new RootsCheck("x+6=13", "x", ["8"]) } });
        Wrong(Matching with { Proof = Matching.Proof with { Check = new PairsCheck(["2*3", "2+3", "8/2", "9-7"], ["5", "6", "1", "4"], [[0, 1], [1, 0], [2, 3], [3, 2]]) } });
        Wrong(Blank with { Proof = Blank.Proof with { Check = new BlanksCheck("24=6*[1]; 7+[2]=14", ["4", "7"]) } });
        Wrong(Open with { Proof = Open.Proof with { Check = new RuleCheck("жи-ши", "жираф") } });
    }

    [Theory]
    [InlineData("Подумайте и ответьте: $x+5=12$.")]
    [InlineData("Решите уравнение: $x+5=12.")]
    [InlineData("Решите уравнение: $x^{5}-x=1$.")]
    [InlineData("Решите уравнение: $x+=12$.")]
    [InlineData("У Маши было 12 яблок, 5 она съела. Сколько осталось?")]
    [InlineData("")]
    public void What_is_not_understood_is_never_proven(string text) => Unproven(Open with { Text = text });

    [Theory]
    [InlineData("Решите уравнение: $x+5=5+x$.")]
    [InlineData("Решите уравнение: $x+5=x+6$.")]
    [InlineData("Вычислите: $7:0$.")]
    public void A_key_to_a_question_without_an_answer_is_wrong(string text) => Wrong(Open with { Text = text });

    [Theory]
    [InlineData("$3+4$")]
    [InlineData("$\\frac{14}{2}$")]
    [InlineData("семь")]
    [InlineData("7/1")]
    public void An_answer_must_be_a_number_in_its_simplest_form(string answer) =>
        Wrong(Open with { Answer = new OpenAnswer(answer, []) });

    [Theory]
    [InlineData("Вставьте пропущенное число: $___(1)___+2=2+___(1)___$.")]
    [InlineData("Вставьте пропущенное число: $0 \\cdot ___(1)___=0$.")]
    [InlineData("Вставьте пропущенное число: $5+2>___(1)___$.")]
    [InlineData("Угадайте число: $5+2=___(1)___$.")]
    public void A_gap_that_nothing_determines_is_not_proven(string text) =>
        Judge.Prove(Blank with { Text = text, Answer = new BlanksAnswer([["7"]]), Points = 1, Solution = "" }).IsProven.ShouldBeFalse();

    [Fact]
    public void Two_gaps_in_one_sum_are_not_proven() =>
        Unproven(Blank with { Text = "Вставьте пропущенные числа: $___(1)___+___(2)___=10$.", Answer = new BlanksAnswer([["4"], ["6"]]) });

    [Fact]
    public void A_remainder_must_be_less_than_the_divisor()
    {
        var task = Open with { Text = "Выполните деление с остатком: $47:6$.", Proof = new Proof(ProofKind.None, "", "", null), Solution = "$47:6=7$ (ост. $5$)." };
        Judge.Prove(task with { Answer = new OpenAnswer("7 (ост. 5)", ["$7$ (ост. $5$)"]) }).IsProven.ShouldBeTrue();
        Wrong(task with { Answer = new OpenAnswer("6 (ост. 11)", []) });
        Wrong(task with { Answer = new OpenAnswer("7 (ост. 5)", []), Solution = "$47:6=6$ (ост. $11$)." });
    }

    [Fact]
    public void A_sign_is_compared_by_value()
    {
        var task = Open with { Text = "Сравните $5+7$ и $13$. В ответ запишите знак $<$, $>$ или $=$.", Proof = new Proof(ProofKind.None, "", "", null), Solution = "" };
        Judge.Prove(task with { Answer = new OpenAnswer("<", ["$<$"]) }).IsProven.ShouldBeTrue();
        Wrong(task with { Answer = new OpenAnswer(">", []) });
    }

    static void Wrong(SheetTask task) => Judge.Prove(task).Kind.ShouldBe(VerdictKind.Wrong, task.Text);

    static void Unproven(SheetTask task) => Judge.Prove(task).Kind.ShouldBe(VerdictKind.Unproven, task.Text);
}
