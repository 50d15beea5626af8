using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Tests.Authoring.Roles.Costs;

/// <summary>Orders as schools may give them: an assumption, told in docs/quality.md.</summary>
static class MixedOrders
{
    public static IReadOnlyList<SheetOrder> Draw(int count, SheetRandom random) => [.. Enumerable.Range(0, count).Select(_ => Draw(random))];

    static SheetOrder Draw(SheetRandom random)
    {
        var subject = Weighted(random, (Subject.Math, 40), (Subject.Russian, 30), (Subject.Algebra, 20), (Subject.Geometry, 10));
        var grade = random.Pick(subject.Grades());

        // Grades 1 and 2 start with tasks only and without multiple choice.
        var young = grade <= 2;
        var format = young ? SheetFormat.OpenOnly : Weighted(random, (SheetFormat.TestAndOpen, 40), (SheetFormat.OpenOnly, 40), (SheetFormat.TestOnly, 20));
        var volume = Weighted(random, (0, 80), (1, 15), (2, 5));
        var types = young ? TaskTypes.All.Where(type => type != TaskType.MultipleChoice) : TaskTypes.All;
        var listed = random.Pick(Curriculum.Load().Topics(subject, grade));
        return random.Chance(70)
            ? Orders.Of(subject, grade, listed.Title, listed.Id, format, volume, types: [.. types])
            : Orders.Of(subject, grade, $"{listed.Section}: творческие задания", id: null, format, volume, types: [.. types]);
    }

    static T Weighted<T>(SheetRandom random, params ReadOnlySpan<(T Value, int Percent)> choices)
    {
        var drawn = random.Next(1, 100);
        foreach (var (value, percent) in choices)
        {
            if (drawn <= percent)
            {
                return value;
            }

            drawn -= percent;
        }

        throw new InvalidOperationException("The shares do not make 100 %.");
    }
}
