using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises;

/// <summary>
/// A kind of task that code makes: a pure function from a setting and random numbers to a problem. One exercise serves every
/// task type it can; composers do the rest. A new exercise is a new class with a constructor without parameters, nothing else.
/// </summary>
public interface IExercise
{
    /// <summary>The name curriculum data uses; never changes. Unique among all exercises.</summary>
    string Id { get; }

    /// <summary>The task types its problems suit.</summary>
    IReadOnlyList<TaskType> Types { get; }

    /// <summary>How many forms (plots, shapes of the expression) there are, at least 1; equal variants share the form and differ in numbers.</summary>
    int Forms(Difficulty difficulty);

    /// <summary>The same setting and the same random stream give the same problem.</summary>
    Problem Draw(Setting setting, SheetRandom random);
}

/// <summary>What a problem must be like.</summary>
/// <param name="Form">Any number from 0; exercises take it modulo their number of forms.</param>
public sealed record Setting(NumberLimits Limits, Difficulty Difficulty, int Form)
{
    /// <summary>One of the forms an exercise has.</summary>
    public T Pick<T>(params IReadOnlyList<T> forms) => forms[Form % forms.Count];

    /// <summary>The value that belongs to the difficulty.</summary>
    public T By<T>(T easy, T medium, T hard) => Difficulty switch
    {
        Difficulty.Easy => easy,
        Difficulty.Medium => medium,
        Difficulty.Hard => hard,
        _ => throw new ArgumentOutOfRangeException(nameof(easy), Difficulty, null),
    };
}
