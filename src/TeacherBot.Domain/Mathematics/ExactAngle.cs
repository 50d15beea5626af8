using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>Trigonometry at the angles whose values pupils know: multiples of 15° and of 18° where a root is enough.</summary>
static class ExactAngle
{
    /// <summary>sin of k · 3° for k from 0 to 30.</summary>
    static readonly Dictionary<int, Exact> Sines = new()
    {
        [0] = 0,
        [5] = (Root(6) - Root(2)) * Quarter,
        [6] = (Root(5) - 1) * Quarter,
        [10] = new Rational(1, 2),
        [15] = Root(2) * new Rational(1, 2),
        [18] = (Root(5) + 1) * Quarter,
        [20] = Root(3) * new Rational(1, 2),
        [25] = (Root(6) + Root(2)) * Quarter,
        [30] = 1,
    };

    static Rational Quarter => new(1, 4);

    public static Exact? Of(Function function, Exact x) => function switch
    {
        Function.Sin => Sine(x),
        Function.Cos => Cosine(x),
        Function.Tg => Quotient(Sine(x), Cosine(x)),
        Function.Ctg => Quotient(Cosine(x), Sine(x)),
        Function.Arcsin => Arcsine(x),
        Function.Arccos => Arcsine(x) is { } sine ? Angle(30) - sine : null,
        Function.Arctg => Arctangent(x),
        Function.Arcctg => Arctangent(x) is { } tangent ? Angle(30) - tangent : null,
        _ => null,
    };

    static Exact? Cosine(Exact x) => Sine(Angle(30) - x);

    static Exact? Sine(Exact x)
    {
        // In steps of 3°, 120 of them around the circle.
        if (!(x.IsZero || x.Terms is [{ Radicand.IsOne: true, PiPower: 1 }]) || (x.IsZero ? 0 : x.Terms[0].Coefficient * 60) is not { IsInteger: true } steps)
        {
            return null;
        }

        var step = (int)Rational.Modulo(steps.Numerator, 120);
        var (half, sign) = step >= 60 ? (step - 60, -1) : (step, 1);
        return Sines.TryGetValue(half > 30 ? 60 - half : half, out var sine) ? sine * sign : null;
    }

    static Exact? Arcsine(Exact value)
    {
        var size = value.Sign < 0 ? -value : value;
        foreach (var (step, sine) in Sines)
        {
            if (sine == size)
            {
                return Angle(step * value.Sign);
            }
        }

        return null;
    }

    static Exact? Arctangent(Exact value)
    {
        var size = value.Sign < 0 ? -value : value;
        foreach (var step in Sines.Keys)
        {
            if (Of(Function.Tg, Angle(step)) == size)
            {
                return Angle(step * value.Sign);
            }
        }

        return null;
    }

    static Exact Angle(int steps) => Exact.Pi * new Rational(steps, 60);

    static Exact Root(int radicand) => Exact.RootOf(1, radicand);

    static Exact? Quotient(Exact? top, Exact? bottom) => bottom?.Inverse() is { } inverse ? top is { } ? top * inverse : null : null;
}
