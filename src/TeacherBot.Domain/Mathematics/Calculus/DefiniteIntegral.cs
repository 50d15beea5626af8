namespace TeacherBot.Domain.Mathematics;

/// <summary>Definite integrals and areas. Polynomials are integrated without an antiderivative; elsewhere numeric integration confirms what the antiderivative gives.</summary>
public static class DefiniteIntegral
{
    const double Agreement = 1e-8;

    const int Samples = 1000;

    /// <exception cref="UnsolvedException">The antiderivative is not found, or the function has no integral there.</exception>
    public static Real Of(Expression function, char variable, Expression from, Expression to)
    {
        if (Polynomial.TryOf(function)?.In(variable) is { } polynomial && Exact.TryOf(from)?.Rational is { } left && Exact.TryOf(to)?.Rational is { } right
            && Quadrature.Exactly(polynomial, left, right) is { } exact)
        {
            return exact;
        }

        var primitive = Antiderivative.Of(function, variable);
        var value = Reals.Simplest(Simplified.Sum(At(primitive, variable, to), Simplified.Minus(At(primitive, variable, from))));
        var (a, b) = (Real.Of(from).Approximation, Real.Of(to).Approximation);
        var measured = Quadrature.Approximately(x => Numeric.Value(function, letter => letter.Name == variable ? x : double.NaN), a, b)
            ?? throw new UnsolvedException($"{function} has no integral from {from} to {to}.");
        return Math.Abs(measured - value.Approximation) <= Agreement * (1 + Math.Abs(measured))
            ? value
            : throw new UnsolvedException("The antiderivative does not hold on the whole segment.");
    }

    /// <summary>The area between two graphs over a segment; without one, between their outermost common points.</summary>
    /// <exception cref="EvaluationException">The graphs bound no figure.</exception>
    /// <exception cref="UnsolvedException">As for integrals.</exception>
    public static Real Area(Expression first, Expression second, char variable, Expression? from = null, Expression? to = null)
    {
        var difference = first - second;
        Real[] ends = [.. new[] { from, to }.OfType<Expression>().Select(Real.Of)];
        Real[] places = [.. Real.Ordered([.. ends.Length == 2 && KeepsSign(difference, variable, ends) ? [] : Common(first, second, variable, from, to), .. ends])];
        if (places.Length < 2)
        {
            throw new EvaluationException("The lines bound no figure.");
        }

        var pieces = places.Zip(places.Skip(1), (left, right) => Of(difference, variable, left.Tree, right.Tree));
        var area = pieces.Select(piece => Real.Compare(piece, 0) < 0 ? new Negative(piece.Tree) : piece.Tree).Aggregate((sum, piece) => sum + piece);
        return Reals.Simplest(area);
    }

    static IReadOnlyList<Real> Common(Expression first, Expression second, char variable, Expression? from, Expression? to) =>
        Roots.Of(new Statement([first, second], [Relation.Equal]), variable, Segment(from, to)).List;

    /// <summary>Whether one graph lies above the other all the way, tried at many places: then they need no common points to be found.</summary>
    static bool KeepsSign(Expression difference, char variable, Real[] ends)
    {
        var signs = Enumerable.Range(1, Samples - 1)
            .Select(i => ends[0].Approximation + ((ends[1].Approximation - ends[0].Approximation) * i / Samples))
            .Select(place => Numeric.Value(difference, letter => letter.Name == variable ? place : double.NaN))
            .Select(value => double.IsNaN(value) ? 0 : Math.Sign(value))
            .Distinct()
            .ToArray();
        return signs is [not 0];
    }

    static IntervalSet? Segment(Expression? from, Expression? to) => from is null && to is null
        ? null
        : IntervalSet.Between(from is null ? null : Real.Of(from), from is not null, to is null ? null : Real.Of(to), to is not null);

    static Expression At(Expression expression, char variable, Expression place) => expression.Replace(leaf => leaf == new Letter(variable) ? place : null);
}
