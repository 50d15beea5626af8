namespace TeacherBot.Domain.Mathematics;

/// <summary>All values of functions k·g(x)+c, where g is a power of a number, a root, an absolute value or a logarithm of something of the first degree, and of quadratic ones.</summary>
public static class Ranges
{
    /// <exception cref="UnsolvedException">Another function.</exception>
    public static IntervalSet Of(Expression function, char unknown)
    {
        var polynomial = RationalFunction.TryOf(Terms.Prepared(function), Terms.IsAtom) is { Denominator.IsConstant: true } whole
            ? whole.Numerator * (1 / whole.Denominator.FreeTerm)
            : throw new UnsolvedException("The range is not known here.");
        if (polynomial.Generators is not [var only] || polynomial.In(only) is not { } outer)
        {
            throw new UnsolvedException("The function is made of several others.");
        }

        var letter = new Letter(unknown);
        if (only.Tree == letter && outer.Degree % 2 == 0 && OfPowers(outer) is { } powers)
        {
            return powers;
        }

        return outer.Degree == 1 ? Stretched(Inner(only.Tree, letter), outer[1], outer[0]) : throw new UnsolvedException("The range is not known here.");
    }

    static IntervalSet Inner(Expression atom, Letter unknown) => atom switch
    {
        Letter letter when letter == unknown => IntervalSet.All,
        Binary { Operation: Operation.Power } power when Careful.Rational(power.Left) is { Sign: > 0 } @base && @base != 1 && IsLinear(power.Right, unknown) => IntervalSet.GreaterThan(0),
        Call { Function: Function.Sqrt or Function.Abs } call when IsLinear(call.Argument, unknown) => IntervalSet.Between(0, true, null, false),
        Call { Function: Function.Root } call when IsLinear(call.Argument, unknown) && RadicalEquations.Read(call) is { } root => root.TakesNegative ? IntervalSet.All : IntervalSet.Between(0, true, null, false),
        Call { Function: Function.Log } call when !call.Arguments[0].HasLetters() && IsLinear(call.Argument, unknown) => IntervalSet.All,
        Call { Function: Function.Lg or Function.Ln } call when IsLinear(call.Argument, unknown) => IntervalSet.All,
        _ => throw new UnsolvedException("The range is not known here."),
    };

    static bool IsLinear(Expression tree, Letter unknown) => Polynomial.TryOf(tree)?.In(new Generator(unknown)) is { Degree: 1 };

    static IntervalSet Stretched(IntervalSet set, Rational factor, Rational added) => set.IsAll ? set
        : set.Intervals is [{ From: not null, To: null } ray] ? Ray(factor.Sign, added, ray.FromIncluded) : throw new UnsolvedException("The range is not known here.");

    /// <summary>ax²+bx+c, and axⁿ+c with an even n.</summary>
    static IntervalSet? OfPowers(Univariate polynomial) => polynomial.Degree == 2
        ? Ray(polynomial.Leading.Sign, polynomial[0] - (polynomial[1] * polynomial[1] / (4 * polynomial[2])), true)
        : Enumerable.Range(1, polynomial.Degree - 1).All(exponent => polynomial[exponent].IsZero) ? Ray(polynomial.Leading.Sign, polynomial[0], true) : null;

    static IntervalSet Ray(int direction, Rational end, bool included) => direction > 0 ? IntervalSet.Between(end, included, null, false) : IntervalSet.Between(null, false, end, included);
}
