using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Exercises;

/// <summary>Every number a pupil meets in a task: printed ones, and results of the printed calculations.</summary>
static class PrintedNumbers
{
    public static void ShouldStayInside(this SheetTask task, NumberLimits limits) =>
        Domain.Auditing.PrintedNumbers.Outside(task, limits).ShouldBeEmpty(task.Text);
}
