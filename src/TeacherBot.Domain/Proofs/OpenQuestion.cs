using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Proofs;

/// <summary>A question answered in writing.</summary>
static class OpenQuestion
{
    public static Finding Judge(SheetTask task, OpenAnswer answer)
    {
        var question = QuestionReader.Read(task.Text);
        foreach (var spelled in answer.Accept.Prepend(answer.Value))
        {
            // What cannot be read as an answer to this question is none.
            if (question.Spelling(spelled) != question.Expected)
            {
                return new Finding($"The key says {spelled}, the answer is {question.Expected}.");
            }
        }

        return new Finding(null, question.Root, Sides: question.Sides, Calculation: question.Calculation);
    }
}
