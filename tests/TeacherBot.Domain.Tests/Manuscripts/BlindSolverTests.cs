using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

/// <summary>What code leaves open goes to a second solver that errs and fails: only what both say alike is proven.</summary>
public sealed class BlindSolverTests(ITestOutputHelper output)
{
    const int Rounds = 20;

    public static TheoryData<Subject> EverySubject => [.. Subjects.All];

    [Theory]
    [MemberData(nameof(EverySubject))]
    public void A_wrong_key_is_proven_only_where_the_solver_makes_the_same_mistake(Subject subject)
    {
        var solver = new BlindSolver(SheetRandom.Named($"solver/{subject}"));
        var (asked, proven) = (0, 0);
        foreach (var seed in Seeds.Of(subject).Where(seed => seed.Kind == "wrong key"))
        {
            if (seed.Examined() is not { State: ExaminedState.NeedsSolving, Task: { } task } examined)
            {
                continue;
            }

            for (var round = 0; round < Rounds; round++)
            {
                var (answer, isRight) = solver.Solve(seed.Good, task);
                var confirmed = Confirmation.Of(examined, answer, "second").State == ExaminedState.Proven;
                (asked, proven) = (asked + 1, proven + (confirmed ? 1 : 0));
                (confirmed && (isRight || answer is null)).ShouldBeFalse($"{seed.Good} | {string.Join(", ", seed.Tasks[^1].Answer)} | {string.Join(", ", answer ?? [])}");
            }
        }

        output.WriteLine($"{Identifier.Of(subject)}: wrong keys shown to the solver {asked}, confirmed by its own mistake {proven}");
    }

    [Theory]
    [MemberData(nameof(EverySubject))]
    public void A_right_key_is_confirmed_by_a_right_answer_alone(Subject subject)
    {
        var solver = new BlindSolver(SheetRandom.Named($"solver/good/{subject}"));
        var (right, confirmedRight, asked) = (0, 0, 0);
        foreach (var good in GoodTask.Of(subject))
        {
            if (good.Examined(good.Task) is not { State: ExaminedState.NeedsSolving, Task: { } task } examined)
            {
                continue;
            }

            for (var round = 0; round < Rounds; round++)
            {
                var (answer, isRight) = solver.Solve(good, task);
                var confirmed = Confirmation.Of(examined, answer, "second").State == ExaminedState.Proven;
                (asked, right, confirmedRight) = (asked + 1, right + (isRight ? 1 : 0), confirmedRight + (isRight && confirmed ? 1 : 0));
                (answer is null && confirmed).ShouldBeFalse();
                (isRight && !confirmed).ShouldBeFalse($"{good} | {string.Join(", ", answer ?? [])} | {task.Answer}");
            }
        }

        output.WriteLine($"{Identifier.Of(subject)}: asked {asked}, answered rightly {right}, confirmed of those {confirmedRight}");
        confirmedRight.ShouldBe(right);
    }
}
