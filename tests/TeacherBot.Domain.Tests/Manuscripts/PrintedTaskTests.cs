using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

/// <summary>What code proved when an author wrote it, it proves again from the sheet.</summary>
public sealed class PrintedTaskTests
{
    static readonly IReadOnlyList<SheetTask> Proven =
        [.. GoodTask.All.Where(good => good.Subject != Subject.Russian).Select(good => good.Examined(good.Task)).Where(task => task.State == ExaminedState.Proven).Select(task => task.Task!)];

    [Fact]
    public void Every_task_that_code_proved_is_proven_again_from_its_print() =>
        Proven.Select(task => (task.Text, Verdict: PrintedTask.Prove(task))).Where(task => !task.Verdict.IsProven).ShouldBeEmpty();

    [Fact]
    public void Without_its_check_it_is_proven_just_as_well() =>
        Proven.Select(task => (task.Text, Verdict: PrintedTask.Prove(task with { Proof = task.Proof with { Check = null } }))).Where(task => !task.Verdict.IsProven).ShouldBeEmpty();

    [Fact]
    public void Another_key_is_wrong()
    {
        var falsified = Proven.Select(Falsified).OfType<SheetTask>().ToArray();
        falsified.Length.ShouldBeGreaterThan(30);
        falsified.Select(task => (task.Type, task.Text, task.Answer, Verdict: PrintedTask.Prove(task))).Where(task => task.Verdict.Kind != VerdictKind.Wrong).ShouldBeEmpty();
    }

    [Fact]
    public void Matched_equations_are_proven_from_the_sheet_and_wrong_when_their_roots_are_exchanged()
    {
        SheetTask task = new()
        {
            Number = 1, Part = TaskType.Matching.Part(), Type = TaskType.Matching, Text = "Соотнесите уравнения и их корни.",
            Left = ["$x+5=12$", "$3x=12$", "$x-9=1$", "$x:2=4$"], Right = ["$10$", "$7$", "$4$", "$8$"],
            Answer = new MatchingAnswer([[0, 1], [1, 2], [2, 0], [3, 3]]), Solution = string.Empty, Points = 4,
            Proof = new Proof(ProofKind.Computed, Judge.Name, "7; 4; 10; 8", null),
        };
        PrintedTask.Prove(task).ShouldBe(Verdict.Proven);
        PrintedTask.Prove(task with { Answer = new MatchingAnswer([[0, 2], [1, 1], [2, 0], [3, 3]]) }).Kind.ShouldBe(VerdictKind.Wrong);
    }

    static SheetTask? Falsified(SheetTask task) => task.Answer switch
    {
        ChoiceAnswer choice => task with { Answer = new ChoiceAnswer((choice.Index + 1) % task.Options!.Count) },
        MatchingAnswer { Pairs: [var first, var second, ..] } matching => task with { Answer = new MatchingAnswer([[first[0], second[1]], [second[0], first[1]], .. matching.Pairs.Skip(2)]) },
        ChoicesAnswer choices => task with { Answer = new ChoicesAnswer([.. choices.Indices.Skip(1)]) },
        OpenAnswer open when int.TryParse(open.Value, out var number) => task with { Answer = new OpenAnswer($"{number + 1}", []) },
        BlanksAnswer { Blanks: [[var filling, ..], ..] } gaps when int.TryParse(filling, out var number) => task with { Answer = new BlanksAnswer([[$"{number + 1}"], .. gaps.Blanks.Skip(1)]) },
        _ => null,
    };
}
