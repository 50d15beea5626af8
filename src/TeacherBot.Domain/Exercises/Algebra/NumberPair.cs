using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>A pair of values of x and y, a point of the plane, as an option to choose: <c>(3; −1)</c>.</summary>
readonly record struct NumberPair(Rational X, Rational Y)
{
    public string Print => new SolutionsAnswer().Write([[X, Y]]).Print;

    /// <exception cref="EvaluationException">Something else is printed.</exception>
    public static NumberPair Read(PrintedItem item) =>
        new SolutionsAnswer().TryRead(item.Text, out var pairs) && pairs is [[{ Rational: { } x }, { Rational: { } y }]]
            ? new(x, y)
            : throw new EvaluationException($"«{item.Text}» is no pair of numbers.");

    /// <summary>The statement with the numbers for its letters.</summary>
    public Statement In(Statement statement)
    {
        var (x, y) = (Numerals.Literal(X), Numerals.Literal(Y));
        return statement.Replace(leaf => leaf switch { Letter { Name: 'x' } => x, Letter { Name: 'y' } => y, _ => null });
    }

    public bool Satisfies(Statement statement) => In(statement).Holds();

    /// <summary>Pairs that a pupil takes for this one: numbers exchanged, a sign lost, a slip in counting.</summary>
    public IEnumerable<NumberPair> Mistaken() => [new(Y, X), new(X, -Y), new(-X, Y), new(-X, -Y), new(X, Y + 1), new(X - 1, Y)];

    /// <summary>All pairs of whole numbers of at most this size.</summary>
    public static IEnumerable<NumberPair> Grid(int most) =>
        from x in Enumerable.Range(-most, (2 * most) + 1)
        from y in Enumerable.Range(-most, (2 * most) + 1)
        select new NumberPair(x, y);
}
