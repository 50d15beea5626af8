namespace TeacherBot.Domain.Mathematics;

/// <summary>What a comparison of two expressions found out.</summary>
public enum Sameness
{
    Equal,
    Different,

    /// <summary>There are too few places where both have a value.</summary>
    Unknown,
}

/// <summary>
/// Whether two expressions have the same values: exactly where both are exact numbers, otherwise at fixed points away from anything
/// that school writes down. The places where they are undefined may differ: x²/x and x are the same here.
/// </summary>
public static class Equivalence
{
    const int Points = 24;

    const int FewestPoints = 8;

    const double Tolerance = 1e-9;

    public static Sameness Same(Expression left, Expression right)
    {
        if (Exact.TryOf(left) is { } first && Exact.TryOf(right) is { } second)
        {
            return first == second ? Sameness.Equal : Sameness.Different;
        }

        if (!LinearEquation.Unknowns(left).Concat(LinearEquation.Unknowns(right)).Any())
        {
            return Numbers(Numeric.Approximately(left, null), Numeric.Approximately(right, null));
        }

        var anywhere = At(Irrational, left, right);
        return anywhere == Sameness.Unknown ? At(Natural, left, right) : anywhere;
    }

    /// <summary>Numbers that are not both exact, as ln 2 and 1: equal as far as floating point can tell, which is some 14 digits.</summary>
    static Sameness Numbers(Approximate left, Approximate right)
    {
        if (!left.IsDefined || !right.IsDefined)
        {
            return Sameness.Unknown;
        }

        return Math.Abs(left.Value - right.Value) <= 4 * (left.Error + right.Error) ? Sameness.Equal : Sameness.Different;
    }

    static Sameness At(Func<Letter, int, double> place, Expression left, Expression right)
    {
        var common = 0;
        for (var point = 0; point < Points; point++)
        {
            var here = point;
            var (first, second) = (Numeric.Approximately(left, letter => place(letter, here)), Numeric.Approximately(right, letter => place(letter, here)));
            var scale = Math.Max(Math.Abs(first.Value), Math.Abs(second.Value));
            if (!first.IsDefined || !second.IsDefined || first.Error + second.Error > 1e-6 * (scale + 1e-3))
            {
                continue;
            }

            if (Math.Abs(first.Value - second.Value) > (Tolerance * scale) + (4 * (first.Error + second.Error)))
            {
                return Sameness.Different;
            }

            common++;
        }

        return common >= FewestPoints ? Sameness.Equal : Sameness.Unknown;
    }

    /// <summary>Scattered by multiples of irrational numbers over small, large, negative and positive values; every letter has its own.</summary>
    static double Irrational(Letter letter, int point)
    {
        var fraction = Fraction(((point + 1) * 0.6180339887498949) + (Seed(letter) * 0.7548776662466927));
        return (point % 6) switch
        {
            0 => 0.05 + (0.9 * fraction),
            1 => 1.1 + (1.8 * fraction),
            2 => -0.95 + (0.9 * fraction),
            3 => 3.1 + (9 * fraction),
            4 => -1.1 - (6 * fraction),
            _ => 0.3 + (1.2 * fraction),
        };
    }

    /// <summary>For factorials and sequences, which have values at natural numbers only.</summary>
    static double Natural(Letter letter, int point) => 3 + point + (Seed(letter) % 5);

    static int Seed(Letter letter) => (letter.Index ?? string.Empty).Aggregate((int)letter.Name, (seed, sign) => ((seed * 31) + sign) % 100_003);

    static double Fraction(double value) => value - Math.Floor(value);
}
