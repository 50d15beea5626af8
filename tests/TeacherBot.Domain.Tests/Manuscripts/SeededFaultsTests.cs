using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

/// <summary>Good manuscripts with one fault each: what code can know it must know, and nothing wrong may ever count as proven.</summary>
public sealed class SeededFaultsTests(ITestOutputHelper output)
{
    const int FewestFaults = 200;

    public static TheoryData<Subject> EverySubject => [.. Subjects.All];

    [Theory]
    [MemberData(nameof(EverySubject))]
    public void What_code_can_know_is_caught_by_code_alone(Subject subject)
    {
        var seeds = Seeds.Of(subject).Select(seed => (Seed: seed, Examined: seed.Examined())).ToArray();
        foreach (var kind in seeds.GroupBy(seed => seed.Seed.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var (provable, caught) = (kind.Count(IsProvable), kind.Count(seed => IsProvable(seed) && IsCaught(seed)));
            output.WriteLine($"{Identifier.Of(subject)} | {kind.Key} | {kind.Count()} | {provable} | {caught} | left to the solver {kind.Count(seed => !IsProvable(seed) && !IsCaught(seed))}");
        }

        foreach (var (seed, examined) in seeds.Where(seed => IsProvable(seed) && !IsCaught(seed)))
        {
            output.WriteLine($"missed: {seed.Kind} | {examined.State} | {seed.Good.Type} {seed.Good} | {seed.Tasks[^1].Text} -> {string.Join(", ", seed.Tasks[^1].Answer)} / {string.Join(", ", seed.Tasks[^1].Wrong)}");
        }

        seeds.Length.ShouldBeGreaterThanOrEqualTo(FewestFaults);
        ((double)seeds.Count(seed => IsProvable(seed) && IsCaught(seed)) / seeds.Count(IsProvable)).ShouldBeGreaterThanOrEqualTo(0.99);
        seeds.Where(seed => seed.Examined.State == ExaminedState.Proven).Select(seed => $"{seed.Seed.Kind} | {seed.Seed.Good} | {string.Join(", ", seed.Seed.Tasks[^1].Answer)}").ShouldBeEmpty();

        static bool IsProvable((Seed Seed, Examined Examined) seed) => seed.Seed.Provable;

        static bool IsCaught((Seed Seed, Examined Examined) seed) => seed.Examined.State == ExaminedState.Rejected;
    }

    [Theory]
    [MemberData(nameof(EverySubject))]
    public void Good_tasks_pass(Subject subject)
    {
        var examined = GoodTask.Of(subject).Select(good => (Good: good, Examined: good.Examined(good.Task))).ToArray();
        foreach (var (good, found) in examined)
        {
            output.WriteLine($"{found.State} | {found.Rejection} {found.Reason} | {good} | {found.Task?.Proof.Statement}");
        }

        output.WriteLine($"{Identifier.Of(subject)}: {examined.Length} good tasks, proven by code {examined.Count(task => task.Examined.State == ExaminedState.Proven)}, false alarms {examined.Count(task => task.Examined.State == ExaminedState.Rejected)}");
        ((double)examined.Count(task => task.Examined.State == ExaminedState.Rejected) / examined.Length).ShouldBeLessThanOrEqualTo(0.03);
    }
}
