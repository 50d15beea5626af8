namespace TeacherBot.Domain.Mathematics;

/// <summary>The form in which an expression is written: what «упростите», «разложите» and «сократите» ask for beyond its value.</summary>
public static class ExpressionForm
{
    /// <summary>A sum of monomials of which no two are alike; each monomial a number and different letters in powers.</summary>
    public static bool IsExpanded(Expression expression)
    {
        var terms = Terms(expression).ToArray();
        return terms.All(IsMonomial)
            && Polynomial.TryOf(expression) is { } polynomial
            && (polynomial.Terms.Count == terms.Length || (polynomial.IsZero && terms is [Number]));
    }

    /// <summary>A product whose factors with letters do not split further over the rationals; a number stands at most once.</summary>
    public static bool IsFactored(Expression expression)
    {
        var factors = Factors(expression).ToArray();
        return factors.Count(factor => !HasLetters(factor)) <= 1
            && (factors.Length > 1 || (factors is [var only] && only is Binary { Operation: Operation.Power }))
            && factors.Where(HasLetters).Select(factor => factor is Binary { Operation: Operation.Power } power ? power.Left : factor).All(IsPrime);
    }

    /// <summary>A quotient of polynomials without a common factor, or a polynomial.</summary>
    public static bool IsReduced(Expression expression)
    {
        if (expression is Negative negative)
        {
            return IsReduced(negative.Operand);
        }

        if (expression is not Binary { Operation: Operation.Over or Operation.Divide } fraction)
        {
            return Polynomial.TryOf(expression) is not null;
        }

        if (Polynomial.TryOf(fraction.Left) is not { } top || Polynomial.TryOf(fraction.Right) is not { } bottom)
        {
            return false;
        }

        var letters = top.Generators.Intersect(bottom.Generators).ToArray();
        var content = Divisibility.Gcd([.. Contents(top), .. Contents(bottom)]);
        return content.IsOne && letters.All(letter => !HaveCommonFactor(top, bottom, letter));
    }

    static IEnumerable<System.Numerics.BigInteger> Contents(Polynomial polynomial) => polynomial.Terms.Select(term => term.Coefficient.IsInteger ? term.Coefficient.Numerator : 1);

    /// <summary>Seen where all other letters have fixed values: two polynomials with a common factor have one there too.</summary>
    static bool HaveCommonFactor(Polynomial top, Polynomial bottom, Generator letter)
    {
        foreach (var (generator, value) in top.Generators.Union(bottom.Generators).Where(other => !other.Equals(letter)).Select((other, i) => (other, 101 + (36 * i))))
        {
            (top, bottom) = (top.Substitute(generator, Polynomial.Constant(value)), bottom.Substitute(generator, Polynomial.Constant(value)));
        }

        return top.In(letter) is { IsZero: false } left && bottom.In(letter) is { IsZero: false } right && Univariate.Gcd(left, right).Degree > 0;
    }

    static bool IsPrime(Expression factor)
    {
        if (factor is Letter)
        {
            return true;
        }

        return Polynomial.TryOf(factor) is { } polynomial
            && IsExpanded(factor)
            && polynomial.Terms.Count > 1
            && polynomial.Generators.All(letter => polynomial.Terms.Any(term => term.Monomial.ExponentOf(letter) == 0))
            && (polynomial.Terms.Any(term => !term.Coefficient.IsInteger) || Divisibility.Gcd(Contents(polynomial)).IsOne)
            && !Splits(polynomial);
    }

    /// <summary>Whether it splits with numbers in place of all letters but one, whichever one stays, and whichever numbers stand there.</summary>
    static bool Splits(Polynomial polynomial) => polynomial.Degree > 1 && polynomial.Generators.All(letter =>
        Enumerable.Range(1, 3).All(value =>
        {
            var others = polynomial.Generators.Where(other => !other.Equals(letter));
            var alone = others.Aggregate(polynomial, (rest, other) => rest.Substitute(other, Polynomial.Constant(value))).In(letter);
            return alone is { Degree: > 1 } && !Factorization.IsIrreducible(alone);
        }));

    static bool IsMonomial(Expression term)
    {
        var factors = Factors(term).ToArray();
        var letters = factors.Select(factor => factor is Binary { Operation: Operation.Power } power && !HasLetters(power.Right) ? power.Left : factor).OfType<Letter>().ToArray();
        return factors.Count(IsNumber) == factors.Length - letters.Length
            && factors.Length - letters.Length <= 1
            && letters.Distinct().Count() == letters.Length
            && factors.All(factor => factor is not Number { Value.IsZero: true } || factors.Length == 1);
    }

    static bool IsNumber(Expression factor) => factor is Number or Mixed or Binary { Operation: Operation.Over or Operation.Divide, Left: Number, Right: Number };

    static IEnumerable<Expression> Terms(Expression expression) => expression switch
    {
        Binary { Operation: Operation.Add or Operation.Subtract } sum => Terms(sum.Left).Concat(Terms(sum.Right)),
        Negative negative => Terms(negative.Operand),
        _ => [expression],
    };

    static IEnumerable<Expression> Factors(Expression expression) => expression switch
    {
        Binary { Operation: Operation.Multiply } product => Factors(product.Left).Concat(Factors(product.Right)),
        Negative negative => Factors(negative.Operand),
        _ => [expression],
    };

    static bool HasLetters(Expression expression) => LinearEquation.Unknowns(expression).Any();
}
