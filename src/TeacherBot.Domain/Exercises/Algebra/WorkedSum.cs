using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>A polynomial worked out as on a blackboard: brackets opened term by term, like terms grouped, then counted.</summary>
static class WorkedSum
{
    /// <summary><c>2(a-3b)+5a=2a-6b+5a=(2+5)a-6b=7a-6b</c>, in TeX without dollars; steps that change nothing are left out.</summary>
    /// <exception cref="ArgumentException">The expression is no polynomial.</exception>
    public static string Of(Expression expression)
    {
        var opened = Opened(expression);
        string[] steps = [Tex.Write(expression), Joined(opened.Select(Written)), Joined(Grouped(opened)), Tex.Write(Build.Standard(expression))];
        return string.Join("=", steps.Where((step, i) => i == 0 || step != steps[i - 1]).Distinct(StringComparer.Ordinal));
    }

    static List<(Rational Coefficient, Monomial Monomial)> Opened(Expression expression) => expression switch
    {
        Negative negative => [.. Opened(negative.Operand).Select(term => (-term.Coefficient, term.Monomial))],
        Binary { Operation: Operation.Add } sum => [.. Opened(sum.Left), .. Opened(sum.Right)],
        Binary { Operation: Operation.Subtract } difference => [.. Opened(difference.Left), .. Opened(new Negative(difference.Right))],
        Binary { Operation: Operation.Multiply } product =>
            [.. from left in Opened(product.Left) from right in Opened(product.Right) select (left.Coefficient * right.Coefficient, left.Monomial * right.Monomial)],
        _ => [.. Polynomial.TryOf(expression)?.Terms ?? throw new ArgumentException($"{expression} is no polynomial.", nameof(expression))],
    };

    /// <summary>Like terms in one bracket; terms that vanish stay to be seen.</summary>
    static IEnumerable<string> Grouped(List<(Rational Coefficient, Monomial Monomial)> terms) => terms
        .GroupBy(term => term.Monomial)
        .OrderBy(alike => alike.Key, Comparer<Monomial>.Create((left, right) => left.ComparedTo(right)))
        .Select(alike => alike.ToArray() is [var only] ? Written(only) : $"({Joined(alike.Select(term => Numerals.Tex(term.Coefficient)))}){Letters(alike.Key)}");

    static string Letters(Monomial monomial) => monomial.Degree == 0 ? string.Empty : Written((1, monomial));

    static string Written((Rational Coefficient, Monomial Monomial) term) => Tex.Write(Polynomial.Of(term.Monomial, term.Coefficient).ToExpression());

    static string Joined(IEnumerable<string> terms) => string.Concat(terms.Select((term, i) => i == 0 || term[0] == '-' ? term : $"+{term}"));
}
