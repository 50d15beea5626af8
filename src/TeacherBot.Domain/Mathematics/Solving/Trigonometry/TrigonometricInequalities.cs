namespace TeacherBot.Domain.Mathematics;

/// <summary>Numbers from one end to another, repeated with a period; all of them divided by π.</summary>
public sealed record PeriodicInterval(Rational From, bool FromIncluded, Rational To, bool ToIncluded, Rational Period)
{
    /// <summary>Equal sets have equal names.</summary>
    public string Name
    {
        get
        {
            var turns = (From / Period).Floor() * Period;
            return $"{(FromIncluded ? '[' : '(')}{From - turns};{To - turns}{(ToIncluded ? ']' : ')')} + {Period}";
        }
    }
}

/// <summary>
/// Trigonometric inequalities with one unknown by the method of intervals: between the roots of the numerator and of all denominators
/// an expression keeps its sign.
/// </summary>
public static class TrigonometricInequalities
{
    /// <summary>Those solutions that lie from one end to another, both included; the ends are divided by π.</summary>
    /// <exception cref="UnsolvedException">Beyond the methods known here.</exception>
    public static IntervalSet On(Statement inequality, char unknown, Rational from, Rational to)
    {
        var side = new Side(inequality, unknown);
        Rational[] ends = [.. side.Points.SelectMany(point => Repeated(point, side.Period, from, to)).Append(from).Append(to).Distinct().Order()];
        return IntervalSet.Where(
            [.. ends.Select(PeriodicSet.OfPi)],
            gap => gap is { From: { } left, To: { } right } && side.Holds((left.Approximation + right.Approximation) / 2),
            end => side.Holds(Array.Find(ends, known => PeriodicSet.OfPi(known).Equals(end))));
    }

    /// <summary>All solutions, when they are one interval a period.</summary>
    /// <exception cref="UnsolvedException">They are not, or beyond the methods known here.</exception>
    public static PeriodicInterval All(Statement inequality, char unknown)
    {
        var side = new Side(inequality, unknown);
        Rational[] points = [.. side.Points.Distinct().Order()];
        var found = new List<PeriodicInterval>();
        for (var i = 0; i < points.Length; i++)
        {
            var (from, to) = (points[i], i + 1 < points.Length ? points[i + 1] : points[0] + side.Period);
            if (side.Holds((from + to).ToDouble() * Math.PI / 2))
            {
                found.Add(new(from, side.Holds(from), to, side.Holds(to), side.Period));
            }
        }

        Joined(found);
        return found.Count > 0 && found.All(interval => (interval with { Period = side.Period / found.Count }).Name == (found[0] with { Period = side.Period / found.Count }).Name)
            ? found[0] with { Period = side.Period / found.Count }
            : throw new UnsolvedException("The solutions are not one interval a period.");
    }

    /// <summary>Neighbours with an included end between them are one.</summary>
    static void Joined(List<PeriodicInterval> found)
    {
        for (var i = 0; i + 1 < found.Count;)
        {
            if (found[i].To == found[i + 1].From && found[i].ToIncluded)
            {
                found[i] = found[i] with { To = found[i + 1].To, ToIncluded = found[i + 1].ToIncluded };
                found.RemoveAt(i + 1);
            }
            else
            {
                i++;
            }
        }

        if (found.Count > 1 && found[^1].To == found[0].From + found[0].Period && found[0].FromIncluded)
        {
            found[^1] = found[^1] with { To = found[0].To + found[0].Period, ToIncluded = found[0].ToIncluded };
            found.RemoveAt(0);
        }
    }

    static IEnumerable<Rational> Repeated(Rational point, Rational period, Rational from, Rational to)
    {
        for (var at = point - (((point - from) / period).Floor() * period); at <= to; at += period)
        {
            yield return at;
        }
    }

    /// <summary>The difference of both sides and its relation to 0.</summary>
    sealed class Side
    {
        readonly TrigonometricQuotient quotient;
        readonly Relation relation;
        readonly Rational unit;

        public Side(Statement inequality, char unknown)
        {
            if (inequality.Relations is not [var only])
            {
                throw new UnsolvedException("A single inequality is expected.");
            }

            var (letter, difference) = (new Letter(unknown), inequality.Terms[0] - inequality.Terms[1]);
            relation = only;
            unit = TrigonometricQuotient.UnitOf(difference, letter);
            quotient = TrigonometricQuotient.Of(difference, letter, unit);
            Period = 2 / unit;
            Points = [.. quotient.NotZero.Append(quotient.Numerator).Select(sum => TrigonometricEquations.Zeros(sum, unit)).SelectMany(Turn)];
        }

        public Rational Period { get; }

        public IReadOnlyList<Rational> Points { get; }

        /// <summary>From 0 up to the period, without it.</summary>
        IEnumerable<Rational> Turn(PeriodicSet zeros) => zeros.Points
            .SelectMany(point => Repeated(point.OfPi ?? throw new UnsolvedException("A root is no fraction of π."), zeros.Period, 0, Period))
            .Where(point => point < Period);

        /// <summary>At a point between the roots.</summary>
        public bool Holds(double x)
        {
            var angle = x * unit.ToDouble();
            return relation.Holds(Math.Sign(quotient.Numerator.At(angle)) * Math.Sign(quotient.Denominator.At(angle)), 0);
        }

        /// <summary>At an exact number, divided by π.</summary>
        public bool Holds(Rational ofPi)
        {
            var angle = Exact.Pi * (ofPi * unit);
            int Sign(TrigonometricSum sum) => sum.At(angle) is { } value ? value.Sign : Math.Abs(sum.At(angle.ToDouble())) < 1e-9 ? throw new UnsolvedException("The digits do not decide.") : Math.Sign(sum.At(angle.ToDouble()));
            return quotient.NotZero.All(sum => Sign(sum) != 0) && relation.Holds(Sign(quotient.Numerator) * Sign(quotient.Denominator), 0);
        }
    }
}
