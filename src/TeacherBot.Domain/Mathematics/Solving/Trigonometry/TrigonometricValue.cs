namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Exact values of trigonometric calculations, also where single angles are not those of the table: the products become sums in one small
/// angle, the sums are brought to angles of at most 7.5°, and what is left must cancel.
/// </summary>
public static class TrigonometricValue
{
    const int StepsOfHalfTurn = 12;

    static readonly Letter Small = new('t');

    /// <exception cref="EvaluationException">It has no value.</exception>
    /// <exception cref="UnsolvedException">Not found by these means.</exception>
    public static Exact Of(Expression expression) => Exact.TryOf(expression) ?? WithArcs(expression) ?? Cancelled(expression);

    static Exact? WithArcs(Expression expression)
    {
        var angles = new List<KnownAngle>();
        var named = Named(expression, angles);
        return angles.Count == 0 ? null : KnownAngle.Value(named, angles);
    }

    /// <summary>arccos(3/5) becomes a letter whose cosine is 3/5.</summary>
    static Expression Named(Expression tree, List<KnownAngle> angles)
    {
        switch (tree)
        {
            case Call { Function: Function.Arcsin or Function.Arccos or Function.Arctg or Function.Arcctg } arc when Exact.TryOf(arc) is null && Exact.TryOf(arc.Argument) is { } value:
                var letter = new Letter((char)('a' + angles.Count));
                var (function, second) = arc.Function switch
                {
                    Function.Arcsin => (Function.Sin, -1),
                    Function.Arccos => (Function.Cos, 1),
                    Function.Arctg => (Function.Tg, -1),
                    _ => (Function.Ctg, 1),
                };
                var quarter = value.Sign < 0 ? second : 0;
                angles.Add(KnownAngle.Of(
                    new Statement([new Call(function, letter), value.ToExpression()], [Relation.Equal]),
                    new Statement([PeriodicSet.OfPi(new Rational(quarter, 2)).Tree, letter, PeriodicSet.OfPi(new Rational(quarter + 1, 2)).Tree], [Relation.Less, Relation.Less])));
                return letter;
            case Negative negative:
                return new Negative(Named(negative.Operand, angles));
            case Binary binary:
                return binary with { Left = Named(binary.Left, angles), Right = Named(binary.Right, angles) };
            case Call call:
                return new Call(call.Function, [.. call.Arguments.Select(argument => Named(argument, angles))]);
            default:
                return tree;
        }
    }

    static Exact Cancelled(Expression expression)
    {
        var fractions = Angles(expression).Where(fraction => !fraction.IsZero).ToArray();
        if (fractions.Length == 0)
        {
            throw new UnsolvedException($"{expression} is not exact.");
        }

        var unit = fractions.Select(Rational.Abs).Aggregate(TrigonometricQuotient.Common);
        var quotient = TrigonometricQuotient.Of(InSmall(expression, unit), Small, 1);
        var (top, bottom) = (Reduced(quotient.Numerator, unit), Reduced(quotient.Denominator, unit));
        if (bottom.Count == 0)
        {
            throw new EvaluationException("A denominator is 0.");
        }

        var (key, first) = bottom.First();
        var ratio = (top.GetValueOrDefault(key) ?? 0) * (first.Inverse() ?? throw new UnsolvedException("The denominator is not simple."));
        return top.Keys.Union(bottom.Keys).All(at => (top.GetValueOrDefault(at) ?? 0) == (bottom.GetValueOrDefault(at) ?? 0) * ratio)
            ? ratio
            : throw new UnsolvedException("The values do not cancel.");
    }

    static IEnumerable<Rational> Angles(Expression tree) => tree switch
    {
        Call { Function: Function.Sin or Function.Cos or Function.Tg or Function.Ctg } call => [FractionOf(call.Argument)],
        Negative negative => Angles(negative.Operand),
        Binary binary => Angles(binary.Left).Concat(Angles(binary.Right)),
        _ => [],
    };

    static Rational FractionOf(Expression angle) =>
        Exact.TryOf(angle) is { } exact && PeriodicPoint.Fraction(exact) is { } fraction ? fraction : throw new UnsolvedException($"{angle} is no part of a turn.");

    static Expression InSmall(Expression tree, Rational unit) => tree switch
    {
        Call { Function: Function.Sin or Function.Cos or Function.Tg or Function.Ctg } call => new Call(call.Function, PolynomialPrint.Of(FractionOf(call.Argument) / unit) * Small),
        Negative negative => new Negative(InSmall(negative.Operand, unit)),
        Binary binary => binary with { Left = InSmall(binary.Left, unit), Right = InSmall(binary.Right, unit) },
        _ => tree,
    };

    /// <summary>Coefficients of sines and cosines of angles from 0 to 7.5°, given as fractions of π; numbers belong to cos 0.</summary>
    static Dictionary<(bool IsSine, Rational Angle), Exact> Reduced(TrigonometricSum sum, Rational unit)
    {
        var parts = new Dictionary<(bool, Rational), Exact>();
        void Add(Function function, Rational angle, Exact coefficient)
        {
            // The nearest multiple of 15° is a number of the table: the formula of addition leaves at most 7.5°.
            var steps = ((angle * StepsOfHalfTurn) + new Rational(1, 2)).Floor();
            var rest = angle - new Rational(steps, StepsOfHalfTurn);
            var (sin, cos) = (ExactAngle.Of(Function.Sin, Exact.Pi * (angle - rest))!, ExactAngle.Of(Function.Cos, Exact.Pi * (angle - rest))!);
            Put((false, Rational.Abs(rest)), coefficient * (function == Function.Sin ? sin : cos));
            if (!rest.IsZero)
            {
                Put((true, Rational.Abs(rest)), coefficient * (function == Function.Sin ? cos : -sin) * rest.Sign);
            }
        }

        void Put((bool, Rational) key, Exact coefficient)
        {
            parts[key] = (parts.GetValueOrDefault(key) ?? 0) + coefficient;
            if (parts[key].IsZero)
            {
                parts.Remove(key);
            }
        }

        Put((false, 0), sum.Mean);
        foreach (var multiple in sum.Multiples)
        {
            var (cos, sin) = sum[multiple];
            Add(Function.Cos, unit * multiple, cos);
            Add(Function.Sin, unit * multiple, sin);
        }

        return parts;
    }
}
