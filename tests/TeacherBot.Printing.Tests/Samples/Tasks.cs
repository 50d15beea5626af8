using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Tests.Samples;

/// <summary>Makes tasks of every type; the number is given by the sheet.</summary>
static class Tasks
{
    public static SheetTask Single(string text, int right, string[] options, string solution = "", ProofKind proof = ProofKind.Computed) =>
        Of(TaskType.SingleChoice, text, new ChoiceAnswer(right), 1, solution, proof) with { Options = options };

    public static SheetTask Multiple(string text, int[] right, string[] options, string solution = "", ProofKind proof = ProofKind.Computed) =>
        Of(TaskType.MultipleChoice, text, new ChoicesAnswer(right), 2, solution, proof) with { Options = options };

    public static SheetTask Open(string text, string value, string solution = "", ProofKind proof = ProofKind.Computed) =>
        Of(TaskType.Open, text, new OpenAnswer(value, []), 1, solution, proof);

    public static SheetTask Matching(string text, string[] left, string[] right, int[] pairs, string solution = "", ProofKind proof = ProofKind.Computed) =>
        Of(TaskType.Matching, text, new MatchingAnswer([.. pairs.Select((to, from) => new[] { from, to })]), left.Length, solution, proof) with { Left = left, Right = right };

    public static SheetTask Blanks(string text, string[] fillings, string solution = "", ProofKind proof = ProofKind.Computed) =>
        Of(TaskType.FillBlank, text, new BlanksAnswer([.. fillings.Select(filling => new[] { filling })]), fillings.Length, solution, proof);

    static SheetTask Of(TaskType type, string text, Answer answer, int points, string solution, ProofKind proof) => new()
    {
        Number = 0,
        Part = type.Part(),
        Type = type,
        Text = text,
        Answer = answer,
        Solution = solution,
        Points = points,
        Proof = new Proof(proof, "sample", "", null),
    };
}
