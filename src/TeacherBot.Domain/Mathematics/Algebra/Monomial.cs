namespace TeacherBot.Domain.Mathematics;

/// <summary>What a polynomial is made of: a letter, or any expression taken as one letter (<c>sqrt(x)</c>, <c>2^x</c>). Equal by its plain notation.</summary>
public sealed class Generator(Expression tree) : IEquatable<Generator>
{
    public Expression Tree { get; } = tree;

    public string Name { get; } = Plain.Write(tree);

    public bool Equals(Generator? other) => other is not null && Name == other.Name;

    public override bool Equals(object? obj) => Equals(obj as Generator);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Name;
}

/// <summary>A product of powers without its coefficient: x²y.</summary>
public sealed class Monomial : IEquatable<Monomial>
{
    readonly (Generator Generator, int Exponent)[] powers;
    readonly int hash;

    Monomial((Generator Generator, int Exponent)[] powers)
    {
        this.powers = powers;
        var code = default(HashCode);
        foreach (var (generator, exponent) in powers)
        {
            code.Add(generator);
            code.Add(exponent);
            Degree += exponent;
        }

        hash = code.ToHashCode();
    }

    public static Monomial One { get; } = new([]);

    /// <summary>In alphabetical order, exponents at least 1.</summary>
    public IReadOnlyList<(Generator Generator, int Exponent)> Powers => powers;

    /// <summary>The sum of the exponents.</summary>
    public int Degree { get; }

    public static Monomial Of(Generator generator, int exponent) => exponent == 0 ? One : new([(generator, exponent)]);

    public static Monomial operator *(Monomial left, Monomial right)
    {
        var product = new List<(Generator, int)>(left.powers.Length + right.powers.Length);
        var (i, j) = (0, 0);
        while (i < left.powers.Length || j < right.powers.Length)
        {
            var order = i == left.powers.Length ? 1 : j == right.powers.Length ? -1 : string.CompareOrdinal(left.powers[i].Generator.Name, right.powers[j].Generator.Name);
            product.Add(order switch
            {
                < 0 => left.powers[i++],
                > 0 => right.powers[j++],
                _ => (left.powers[i].Generator, left.powers[i++].Exponent + right.powers[j++].Exponent),
            });
        }

        return new([.. product]);
    }

    public int ExponentOf(Generator generator) => powers.FirstOrDefault(power => power.Generator.Equals(generator)).Exponent;

    public Monomial Without(Generator generator) => new([.. powers.Where(power => !power.Generator.Equals(generator))]);

    /// <summary>The order of a textbook: higher degree first, then the higher power of the earlier letter.</summary>
    public int ComparedTo(Monomial other)
    {
        if (Degree != other.Degree)
        {
            return other.Degree.CompareTo(Degree);
        }

        for (var i = 0; i < Math.Min(powers.Length, other.powers.Length); i++)
        {
            var order = string.CompareOrdinal(powers[i].Generator.Name, other.powers[i].Generator.Name);
            order = order != 0 ? order : other.powers[i].Exponent.CompareTo(powers[i].Exponent);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    public bool Equals(Monomial? other) => other is not null && hash == other.hash && powers.AsSpan().SequenceEqual(other.powers);

    public override bool Equals(object? obj) => Equals(obj as Monomial);

    public override int GetHashCode() => hash;

    public override string ToString() => string.Join('*', powers.Select(power => $"{power.Generator}^{power.Exponent}"));
}
