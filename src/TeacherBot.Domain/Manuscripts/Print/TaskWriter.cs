using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Checks;
using TeacherBot.Domain.Manuscripts.Proving;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Print;

/// <summary>A checked sketch as the task that stands on paper: options made and shuffled, columns shuffled, points, a solution where there is none.</summary>
static class TaskWriter
{
    static readonly Proof Unproven = new(ProofKind.None, string.Empty, string.Empty, null);

    /// <summary>Null when the wrong options cannot be made.</summary>
    public static SheetTask? Write(Sketch sketch, FormulaQuestion? question, NumberLimits limits, SheetRandom random)
    {
        var task = new SheetTask
        {
            Number = sketch.Place.Number,
            Part = sketch.Type.Part(),
            Type = sketch.Type,
            Text = sketch.Text,
            Answer = new OpenAnswer(string.Empty, []),
            Solution = Solution(sketch, question),
            Points = Points(sketch),
            Proof = Unproven,
        };
        return sketch.Type switch
        {
            TaskType.SingleChoice => Single(task, sketch, question?.Calculation, limits, random),
            TaskType.MultipleChoice => Chosen(task, sketch.Right, [.. sketch.Wrong.Take(5 - sketch.Right.Count)], random),
            TaskType.Open => task with { Answer = Open(sketch, question) },
            TaskType.Matching => Paired(task, sketch.Pairs, random),
            TaskType.FillBlank => task with { Answer = new BlanksAnswer(sketch.Blanks) },
            _ => throw new ArgumentOutOfRangeException(nameof(sketch), sketch.Type, null),
        };
    }

    static int Points(Sketch sketch) => sketch.Type switch
    {
        TaskType.MultipleChoice => 2,
        TaskType.Matching => sketch.Pairs.Count,
        TaskType.FillBlank => sketch.Blanks.Count,
        _ => 1,
    };

    static SheetTask? Single(SheetTask task, Sketch sketch, Expression? calculation, NumberLimits limits, SheetRandom random) =>
        sketch.Wrong.Count >= 3 ? Chosen(task, sketch.Right, [.. sketch.Wrong.Take(3)], random)
        : Distractors.Of(sketch, calculation, limits, random) is { } made ? Chosen(task, [made.Right], made.Wrong, random)
        : null;

    static SheetTask Chosen(SheetTask task, IReadOnlyList<string> right, IReadOnlyList<string> wrong, SheetRandom random)
    {
        var order = random.Shuffled(Enumerable.Range(0, right.Count + wrong.Count));
        string[] options = [.. order.Select(i => i < right.Count ? right[i] : wrong[i - right.Count])];
        int[] indices = [.. Enumerable.Range(0, options.Length).Where(place => order[place] < right.Count)];
        return task with { Options = options, Answer = task.Type == TaskType.SingleChoice ? new ChoiceAnswer(indices[0]) : new ChoicesAnswer(indices) };
    }

    /// <summary>The right column in another order than the left one.</summary>
    static SheetTask Paired(SheetTask task, IReadOnlyList<(string Left, string Right)> pairs, SheetRandom random)
    {
        var order = random.Shuffled(Enumerable.Range(0, pairs.Count));
        if (order.Select((pair, place) => pair == place).All(same => same))
        {
            order = [.. order.Skip(1), order[0]];
        }

        return task with
        {
            Left = [.. pairs.Select(pair => pair.Left)],
            Right = [.. order.Select(i => pairs[i].Right)],
            Answer = new MatchingAnswer([.. pairs.Select((_, i) => new[] { i, Array.IndexOf(order, i) })]),
        };
    }

    static OpenAnswer Open(Sketch sketch, FormulaQuestion? question)
    {
        if (question?.Answer is { } written && written(Distractors.FormOf(sketch.Right[0])) is var own)
        {
            return new(own.Value, [.. new[] { own.Print }.Concat(own.Accept).Distinct(StringComparer.Ordinal)]);
        }

        var first = sketch.Right[0].TrimEnd('.');
        var value = InPlain(first);
        string[] bare = Amount.Read(first) is { Kind.Length: > 0, Bare: { } number } ? [Numerals.Exact(number, Calculations.Fit(number, Distractors.FormOf(first)))] : [];
        return new(value, [.. (first == value ? sketch.Right.Skip(1) : sketch.Right.Skip(1).Prepend(first)).Concat(bare.Length > 0 && first == value ? bare.Prepend(first) : bare).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>A formula in plain notation, words as they are.</summary>
    static string InPlain(string answer) => string.Concat(answer.Split('$').Select((piece, i) =>
        i % 2 == 0 ? piece : Amount.Number(piece) is { } number ? Numerals.Exact(number, Calculations.Fit(number, Distractors.FormOf(piece)))
        : Formulas.Tex(piece) is { } statement ? Plain.Write(statement) : piece));

    static string Solution(Sketch sketch, FormulaQuestion? question) =>
        sketch.Solution.Length > 0 ? sketch.Solution
        : question?.Solution is { } written ? written(sketch.OnlyAnswer is { } answer ? Distractors.FormOf(answer) : NumberForm.Fraction)
        : string.Empty;
}
