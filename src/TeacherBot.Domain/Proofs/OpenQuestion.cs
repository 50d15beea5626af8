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
            var spelling = question.Spelling(spelled) ?? throw new UnreadableException($"The answer «{spelled}» is not understood.");
            if (spelling != question.Expected)
            {
                return new Finding($"The key says {spelled}, the answer is {question.Expected}.");
            }
        }

        return new Finding(null, question.Root);
    }
}
