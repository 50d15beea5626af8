using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>How many different tasks exercises have, found by drawing some.</summary>
static class Capacity
{
    const int MostDraws = 300;

    /// <summary>Multiple choice, matching and gaps need so many different problems.</summary>
    const int ProblemsOfOneTask = 6;

    public static int MostVariants(WorksheetRequest request, IReadOnlyList<IExercise> exercises)
    {
        var random = SheetRandom.Named("capacity");
        var slots = Skeleton.Of(request, exercises, request.Difficulty, random).Slots;
        var limits = NumberLimits.Of(request);
        return slots.Count == 0 ? 0 : slots.GroupBy(slot => slot.Exercise.Id, StringComparer.Ordinal).Min(Variants);

        int Variants(IGrouping<string, Slot> places)
        {
            var exercise = places.First().Exercise;
            var forms = exercise.Forms(request.Difficulty);
            var alone = places.Count(slot => slot.Type is TaskType.Open or TaskType.SingleChoice);
            var inOneForm = (alone + forms - 1) / forms;
            var enough = WorksheetRequest.MostVariants + inOneForm;
            var different = Enumerable.Range(0, forms).Select(form => Different(exercise, new Setting(limits, request.Difficulty, form), enough)).ToArray();
            return different.Sum() < ProblemsOfOneTask ? 0
                : Math.Clamp(different.Min() - inOneForm + 1, 0, WorksheetRequest.MostVariants);
        }

        int Different(IExercise exercise, Setting setting, int enough)
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < MostDraws && keys.Count < enough; i++)
            {
                keys.Add(exercise.Draw(setting, random).Key);
            }

            return keys.Count;
        }
    }
}
