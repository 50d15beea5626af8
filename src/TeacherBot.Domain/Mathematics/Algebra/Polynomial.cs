using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>A polynomial of any letters with rational coefficients, in bounded size. Equal by value.</summary>
public sealed class Polynomial : IEquatable<Polynomial>
{
    /// <summary>The highest degree that is counted with.</summary>
    public const int LargestDegree = 240;

    const int LargestWork = 300_000;

    static readonly Comparer<Monomial> TextbookOrder = Comparer<Monomial>.Create((left, right) => left.ComparedTo(right));

    readonly Dictionary<Monomial, Rational> terms;

    Polynomial(Dictionary<Monomial, Rational> terms) => this.terms = terms;

    public static Polynomial Zero { get; } = new([]);

    public static Polynomial One { get; } = Constant(1);

    public bool IsZero => terms.Count == 0;

    public bool IsConstant => terms.Count == 0 || (terms.Count == 1 && terms.ContainsKey(Monomial.One));

    /// <summary>The coefficient without letters.</summary>
    public Rational FreeTerm => terms.GetValueOrDefault(Monomial.One);

    /// <summary>The greatest sum of exponents; 0 for constants.</summary>
    public int Degree => terms.Keys.Select(monomial => monomial.Degree).DefaultIfEmpty().Max();

    /// <summary>In the order of a textbook, without zero coefficients.</summary>
    public IReadOnlyList<(Rational Coefficient, Monomial Monomial)> Terms =>
        [.. terms.OrderBy(term => term.Key, TextbookOrder).Select(term => (term.Value, term.Key))];

    public IReadOnlyList<Generator> Generators =>
        [.. terms.Keys.SelectMany(monomial => monomial.Powers).Select(power => power.Generator).Distinct().OrderBy(generator => generator.Name, StringComparer.Ordinal)];

    public static Polynomial Constant(Rational value) => new(value.IsZero ? [] : new() { [Monomial.One] = value });

    public static Polynomial Of(Generator generator) => new(new() { [Monomial.Of(generator, 1)] = 1 });

    public static Polynomial Of(Monomial monomial, Rational coefficient) => new(coefficient.IsZero ? [] : new() { [monomial] = coefficient });

    /// <summary>Null when the expression is no polynomial of its letters: a letter in a divisor, a root, a function.</summary>
    /// <exception cref="UnsolvedException">It is one, but beyond any school in size.</exception>
    public static Polynomial? TryOf(Expression expression) =>
        RationalFunction.TryOf(expression) is { Denominator.IsConstant: true, Excluded.Count: 0 } whole ? whole.Numerator * (1 / whole.Denominator.FreeTerm) : null;

    public static Polynomial operator +(Polynomial left, Polynomial right) => left.Plus(right, 1);

    public static Polynomial operator -(Polynomial left, Polynomial right) => left.Plus(right, -1);

    public static Polynomial operator -(Polynomial value) => value * -1;

    public static Polynomial operator *(Polynomial value, Rational factor) =>
        factor.IsZero ? Zero : new(value.terms.ToDictionary(term => term.Key, term => Bounded(term.Value * factor)));

    /// <exception cref="UnsolvedException">The product is beyond any school in size.</exception>
    public static Polynomial operator *(Polynomial left, Polynomial right)
    {
        if (left.Degree + right.Degree > LargestDegree || (long)left.terms.Count * right.terms.Count > LargestWork)
        {
            throw new UnsolvedException("The polynomial is too large.");
        }

        var product = new Dictionary<Monomial, Rational>();
        foreach (var (leftMonomial, leftCoefficient) in left.terms)
        {
            foreach (var (rightMonomial, rightCoefficient) in right.terms)
            {
                Accumulate(product, leftMonomial * rightMonomial, leftCoefficient * rightCoefficient);
            }
        }

        return new(product);
    }

    /// <param name="exponent">Not negative.</param>
    /// <exception cref="UnsolvedException">Too large.</exception>
    public Polynomial Power(int exponent)
    {
        if (Degree * exponent > LargestDegree)
        {
            throw new UnsolvedException("The degree is too high.");
        }

        var power = One;
        for (var i = 0; i < exponent; i++)
        {
            power *= this;
        }

        return power;
    }

    /// <summary>The polynomial by powers of one generator: index 0 is what stands without it.</summary>
    public IReadOnlyList<Polynomial> By(Generator generator)
    {
        var coefficients = Enumerable.Range(0, DegreeIn(generator) + 1).Select(_ => new Dictionary<Monomial, Rational>()).ToArray();
        foreach (var (monomial, coefficient) in terms)
        {
            coefficients[monomial.ExponentOf(generator)].Add(monomial.Without(generator), coefficient);
        }

        return [.. coefficients.Select(part => new Polynomial(part))];
    }

    /// <summary>By powers of one letter.</summary>
    public IReadOnlyList<Polynomial> By(char letter) => By(new Generator(new Letter(letter)));

    public int DegreeIn(Generator generator) => terms.Keys.Select(monomial => monomial.ExponentOf(generator)).DefaultIfEmpty().Max();

    /// <summary>The polynomial of one generator; null when it has others too.</summary>
    public Univariate? In(Generator generator)
    {
        var parts = By(generator);
        return parts.All(part => part.IsConstant) ? new Univariate(parts.Select(part => part.FreeTerm)) : null;
    }

    public Univariate? In(char letter) => In(new Generator(new Letter(letter)));

    /// <summary>Puts another polynomial in the place of a generator.</summary>
    public Polynomial Substitute(Generator generator, Polynomial value) =>
        By(generator).Reverse().Aggregate(Zero, (sum, coefficient) => (sum * value) + coefficient);

    /// <summary>In standard order, as it is printed: <c>3x²y − 5x + 1</c>.</summary>
    public Expression ToExpression() => PolynomialPrint.Of(this);

    public bool Equals(Polynomial? other) => other is not null && terms.Count == other.terms.Count
        && terms.All(term => other.terms.TryGetValue(term.Key, out var coefficient) && coefficient == term.Value);

    public override bool Equals(object? obj) => Equals(obj as Polynomial);

    public override int GetHashCode() => terms.Aggregate(0, (hash, term) => hash ^ HashCode.Combine(term.Key, term.Value));

    public override string ToString() => Plain.Write(ToExpression());

    Polynomial Plus(Polynomial other, Rational factor)
    {
        var sum = new Dictionary<Monomial, Rational>(terms);
        foreach (var (monomial, coefficient) in other.terms)
        {
            Accumulate(sum, monomial, coefficient * factor);
        }

        return new(sum);
    }

    static void Accumulate(Dictionary<Monomial, Rational> sum, Monomial monomial, Rational coefficient)
    {
        var total = Bounded(sum.GetValueOrDefault(monomial) + coefficient);
        if (total.IsZero)
        {
            sum.Remove(monomial);
        }
        else
        {
            sum[monomial] = total;
        }
    }

    static Rational Bounded(Rational value) =>
        BigInteger.Abs(value.Numerator).GetBitLength() > Evaluation.LargestBits || value.Denominator.GetBitLength() > Evaluation.LargestBits
            ? throw new UnsolvedException("The coefficients are too large.")
            : value;
}
