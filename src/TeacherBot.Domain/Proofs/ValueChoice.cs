using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Proofs;

/// <summary>A question with four answers to choose from.</summary>
static class ValueChoice
{
    public static Finding Judge(SheetTask task, ChoiceAnswer answer)
    {
        var question = QuestionReader.Read(task.Text);
        var spellings = task.Options!.Select(option => question.Spelling(option) ?? throw new UnreadableException($"The option «{option}» is not understood.")).ToArray();
        var fault = spellings.Distinct(StringComparer.Ordinal).Count() < spellings.Length ? "Two options are equal."
            : !spellings.Contains(question.Expected, StringComparer.Ordinal) ? $"No option is the answer {question.Expected}."
            : spellings[answer.Index] != question.Expected ? $"The key says {spellings[answer.Index]}, the answer is {question.Expected}."
            : null;
        return new Finding(fault, question.Root, Calculation: question.Calculation);
    }
}
