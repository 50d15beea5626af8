using TeacherBot.Domain.Exercises.Algebra;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics;

/// <summary>One shape of a question and the task types it can be asked in.</summary>
interface IPosed : IShape
{
    IReadOnlyList<TaskType> Types { get; }

    /// <summary>Itself, or the shapes it is one of.</summary>
    IEnumerable<IPosed> Parts => [this];
}

/// <summary>Small questions that share one form: one of them is drawn, so that many variants find numbers.</summary>
sealed class OneOf(params IReadOnlyList<IPosed> shapes) : IPosed
{
    public IReadOnlyList<TaskType> Types { get; } = [.. TaskTypes.All.Where(type => shapes.All(shape => shape.Types.Contains(type)))];

    public IEnumerable<IPosed> Parts => shapes;

    public Problem Draw(Setting setting, SheetRandom random) => random.Pick(shapes).Draw(setting, random);
}

/// <summary>A question whose numbers are drawn by code: rows of data, tables, drawings.</summary>
/// <param name="alone">Whether it stands without a drawing: what has a drawing is neither a statement nor one of a pair.</param>
sealed class Posed<T>(Asked<T> asked, Func<Asked<T>, Setting, SheetRandom, Problem> draw, bool alone = true) : IPosed
{
    public IReadOnlyList<TaskType> Types { get; } = alone ? PosedTypes.Of(asked) : PosedTypes.WithDrawing;

    public Problem Draw(Setting setting, SheetRandom random) => draw(asked, setting, random);
}

/// <summary>Which types a question suits.</summary>
static class PosedTypes
{
    public static IReadOnlyList<TaskType> WithDrawing { get; } = [TaskType.SingleChoice, TaskType.Open];

    public static IReadOnlyList<TaskType> Of<T>(Asked<T> asked) =>
    [
        .. TaskTypes.All.Where(type => type switch
        {
            TaskType.MultipleChoice => asked.Claim is not null,
            TaskType.FillBlank => asked.Claim is not null && asked.HasGaps,
            TaskType.Matching => asked.Phrase is not null,
            _ => true,
        }),
    ];
}

/// <summary>Questions of several shapes; every shape is one form. A type suits when every shape can be asked in it.</summary>
abstract class PosedExercise(string id, IReadOnlyList<IPosed> easy, IReadOnlyList<IPosed> medium, IReadOnlyList<IPosed> hard) : IExercise
{
    public string Id => id;

    public IReadOnlyList<TaskType> Types { get; } = [.. TaskTypes.All.Where(type => new[] { easy, medium, hard }.SelectMany(shapes => shapes).All(shape => shape.Types.Contains(type)))];

    /// <summary>Every shape of any difficulty.</summary>
    public IEnumerable<IPosed> Shapes => [.. easy, .. medium, .. hard];

    public int Forms(Difficulty difficulty) => new Setting(null!, difficulty, 0).By(easy, medium, hard).Count;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Pick(setting.By(easy, medium, hard)).Draw(setting, random);
}
