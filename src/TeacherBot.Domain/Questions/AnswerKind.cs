using TeacherBot.Domain.Exercises;

namespace TeacherBot.Domain.Questions;

/// <summary>How answers of one kind are printed, and read back from options and keys.</summary>
public abstract class AnswerKind<T>
{
    /// <summary>As it stands on paper, with the spellings a pupil may choose.</summary>
    public abstract Written Write(T answer);

    /// <summary>One name for all spellings of equal answers; different answers have different names.</summary>
    public abstract string Name(T answer);

    /// <summary>False when the text is no answer of this kind, or is not in the form the question asks for.</summary>
    public abstract bool TryRead(string text, out T answer);

    /// <summary>Values close to the answer, for options when the typical mistakes are too few; the likeliest first.</summary>
    public virtual IEnumerable<(string Mistake, T Answer)> Near(T answer) => [];

    /// <summary>Whether an answer is one that pupils of the grade could believe.</summary>
    public virtual bool IsBelievable(T answer, NumberLimits limits) => true;
}
