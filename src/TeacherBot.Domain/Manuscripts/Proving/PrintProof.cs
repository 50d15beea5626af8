using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Checks;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>Proves a key from what is printed alone: the formulas of the text, the options, the columns, the gaps. Null: the print says more than its formulas.</summary>
static class PrintProof
{
    public static Finding? Of(Sketch sketch) => sketch.Type switch
    {
        TaskType.SingleChoice => Single(sketch) ?? OptionTruths.Of(sketch),
        TaskType.MultipleChoice => OptionTruths.Of(sketch),
        TaskType.Open => Open(sketch),
        TaskType.Matching => PairProof.Of(sketch),
        TaskType.FillBlank => GapProof.Of(sketch),
        _ => throw new ArgumentOutOfRangeException(nameof(sketch), sketch.Type, null),
    };

    static Finding? Single(Sketch sketch)
    {
        if (FormulaQuestions.Read(sketch.Text) is not { } question)
        {
            return null;
        }

        var right = sketch.Right[0];
        return !question.IsAnswer(right) ? Finding.Contradiction($"the right option is given as «{right}», which does not answer the question{Expected(question)}")
            : sketch.Wrong.FirstOrDefault(question.IsAnswer) is { } also ? Finding.Contradiction($"the option «{also}» is right as well")
            : new(null, Formulas.Solved(() => question.Check(right)), question);
    }

    static Finding? Open(Sketch sketch) => FormulaQuestions.Read(sketch.Text) is not { } question ? null
        : sketch.Right.FirstOrDefault(answer => !question.IsAnswer(answer)) is { } wrong ? Finding.Contradiction($"the key says «{wrong}», which does not answer the question{Expected(question)}")
        : new(null, Formulas.Solved(() => question.Check(sketch.Right[0])), question);

    static string Expected(FormulaQuestion question) => question.Number is { } number ? $", the answer is {number}" : string.Empty;
}
