using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Variation;

/// <summary>The same task with its options or its right column in another order; the key and the check go with them.</summary>
static class Reshuffle
{
    public static SheetTask Of(SheetTask task, SheetRandom random) => task switch
    {
        { Options: { } options } => Chosen(task, options, random.Shuffled(Enumerable.Range(0, options.Count))),
        { Right: { } right, Answer: MatchingAnswer answer } => Paired(task, right, answer, random.Shuffled(Enumerable.Range(0, right.Count))),
        _ => task,
    };

    /// <param name="order">For every new place the old one.</param>
    static SheetTask Chosen(SheetTask task, IReadOnlyList<string> options, int[] order) => task with
    {
        Options = [.. order.Select(i => options[i])],
        Answer = task.Answer switch
        {
            ChoiceAnswer choice => new ChoiceAnswer(Array.IndexOf(order, choice.Index)),
            ChoicesAnswer choices => new ChoicesAnswer([.. choices.Indices.Select(index => Array.IndexOf(order, index)).Order()]),
            var other => other,
        },
        Proof = task.Proof with
        {
            Check = task.Proof.Check switch
            {
                PredicateCheck check => new PredicateCheck([.. order.Select(i => check.Options[i])], [.. order.Select(i => check.Statements[i])]),
                EachCheck each when each.Checks.Count == order.Length => new EachCheck([.. order.Select(i => each.Holds[i])], [.. order.Select(i => each.Checks[i])]),
                var other => other,
            },
        },
    };

    static SheetTask Paired(SheetTask task, IReadOnlyList<string> right, MatchingAnswer answer, int[] order) => task with
    {
        Right = [.. order.Select(i => right[i])],
        Answer = new MatchingAnswer([.. answer.Pairs.Select(pair => new[] { pair[0], Array.IndexOf(order, pair[1]) })]),

        // A check that names places of the right column would have to be written anew; pairs of their own checks stand by themselves.
        Proof = task.Proof.Check is PairsCheck ? task.Proof with { Check = null } : task.Proof,
    };
}
