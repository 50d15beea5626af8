using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6;

/// <summary>Problems of one family whose every form suits the same task types.</summary>
public abstract class Family(string id, int forms, IReadOnlyList<TaskType>? types = null) : IExercise
{
    /// <summary>For problems that are told at length: too long for a column or an equality with a gap.</summary>
    protected static IReadOnlyList<TaskType> Told { get; } = [TaskType.SingleChoice, TaskType.Open];

    /// <summary>For problems that are choices by a property, beside an open question.</summary>
    protected static IReadOnlyList<TaskType> Chosen { get; } = [TaskType.SingleChoice, TaskType.MultipleChoice, TaskType.Open];

    /// <summary>For problems that make no pairs.</summary>
    protected static IReadOnlyList<TaskType> Unpaired { get; } = [TaskType.SingleChoice, TaskType.MultipleChoice, TaskType.Open, TaskType.FillBlank];

    public string Id => id;

    public IReadOnlyList<TaskType> Types => types ?? TaskTypes.All;

    public virtual int Forms(Difficulty difficulty) => forms;

    public abstract Problem Draw(Setting setting, SheetRandom random);

    /// <summary>The number as a decimal fraction in a text.</summary>
    protected static Expression Decimal(Rational value) => Numerals.Literal(value, NumberForm.Decimal);

    /// <summary>The number in TeX as a decimal fraction.</summary>
    protected static string Point(Rational value) => Numerals.Tex(value, NumberForm.Decimal);
}
