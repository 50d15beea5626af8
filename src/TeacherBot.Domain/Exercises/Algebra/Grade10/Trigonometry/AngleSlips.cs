using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>What pupils often write instead of a value, of an identity or of the roots, whatever the question.</summary>
static class AngleSlips
{
    public static IEnumerable<(string Mistake, T Answer)> Usual<T>(T answer) => answer switch
    {
        Real real => OfNumber(real).Select(slip => (slip.Mistake, (T)(object)slip.Answer)),
        Expression tree => OfIdentity(tree).Select(slip => (slip.Mistake, (T)(object)slip.Answer)),
        PeriodicRoots roots => OfSeries(roots).Select(slip => (slip.Mistake, (T)(object)slip.Answer)),
        IntervalSet set => OfSet(set).Select(slip => (slip.Mistake, (T)(object)slip.Answer)),
        IReadOnlyList<Real> roots => OfList(roots).Select(slip => (slip.Mistake, (T)slip.Answer)),
        _ => [],
    };

    static IEnumerable<(string Mistake, Real Answer)> OfNumber(Real real)
    {
        if (Exact.TryOf(real.Tree) is not { } value)
        {
            yield break;
        }

        Exact half = new Rational(1, 2);
        var three = Exact.TryOf(new Call(Function.Sqrt, 3))!;
        yield return ("перепутан знак", Written(-value));
        if (value.IsZero)
        {
            yield return ("значение функции спутано с соседним", 1);
            yield return ("значение функции спутано с соседним", -1);
            yield return ("взято другое табличное значение", Written(half));
            yield break;
        }

        if (PeriodicPoint.Fraction(value) is not null)
        {
            yield return ("взят смежный угол", Written(Exact.Pi - value));
            yield return ("взят дополнительный угол", Written((Exact.Pi * half) - value));
            yield return ("угол удвоен", Written(value * 2));
            yield return ("угол разделён на 2", Written(value * half));
            yield break;
        }

        yield return ("потерян множитель", Written(value * half));
        yield return ("лишний множитель", Written(value * 2));
        yield return ("взято другое табличное значение", Written(value * three));
        yield return ("потерян множитель и знак", Written(-(value * half)));
    }

    static IEnumerable<(string Mistake, Expression Answer)> OfIdentity(Expression tree)
    {
        yield return ("перепутан знак", Opposite(tree));
        yield return ("перепутаны функции", Swapped(tree, Function.Sin, Function.Cos));
        yield return ("перепутаны функции и знак", Opposite(Swapped(tree, Function.Sin, Function.Cos)));
        yield return ("перепутаны тангенс и котангенс", Swapped(tree, Function.Tg, Function.Ctg));
        yield return ("взята другая функция", Swapped(tree, Function.Tg, Function.Sin));
        yield return ("взята другая функция", Swapped(tree, Function.Sin, Function.Tg));
        yield return ("взята другая функция", Swapped(tree, Function.Cos, Function.Ctg));
    }

    static IEnumerable<(string Mistake, PeriodicRoots Answer)> OfSeries(PeriodicRoots roots)
    {
        var series = roots.Series;
        if (series.Count == 0)
        {
            yield return ("не замечено, что корней нет", Each([new(SeriesSign.Plain, 0, 0, 1)], one => one));
            yield break;
        }

        if (series.Count > 1)
        {
            yield return ("потеряна серия корней", PeriodicRoots.Of([.. series.SkipLast(1)]));
            yield return ("потеряна серия корней", PeriodicRoots.Of([.. series.Skip(1)]));
        }

        yield return ("перепутан знак числа", Each(series, one => one.Sign switch
        {
            SeriesSign.Plain => one with { Number = Opposite(one.Number) },
            SeriesSign.PlusMinus => one with { Number = Complement(one.Number) },
            SeriesSign.Alternating => one with { Sign = SeriesSign.AlternatingFromMinus },
            _ => one with { Sign = SeriesSign.Alternating },
        }));
        yield return ("потерян знак перед числом", Each(series, one => one.Sign != SeriesSign.Plain ? one with { Sign = SeriesSign.Plain }
            : one.Number == 0 ? one with { Period = one.Period * 2 }
            : one with { Sign = SeriesSign.PlusMinus, Number = one.Number is Negative negative ? negative.Operand : one.Number, Period = one.Period * 2 }));
        yield return ("перепутан период", Each(series, one => one with { Period = one.Sign == SeriesSign.PlusMinus || one.Period == 2 ? one.Period / 2 : one.Period * 2 }));
        yield return ("взят вид решения для другой функции", Each(series, one => one.Sign switch
        {
            SeriesSign.PlusMinus => one with { Sign = SeriesSign.Alternating, Period = one.Period / 2 },
            SeriesSign.Plain => one with { Number = Complement(one.Number) },
            _ => one with { Sign = SeriesSign.PlusMinus, Period = one.Period * 2 },
        }));
        yield return ("взято число другой строки таблицы", Each(series, one => one with { Number = Complement(one.Number) }));
    }

    static IEnumerable<(string Mistake, IReadOnlyList<Real> Answer)> OfList(IReadOnlyList<Real> roots)
    {
        if (roots.Count > 1)
        {
            yield return ("потерян корень", [.. roots.SkipLast(1)]);
            yield return ("потерян корень", [.. roots.Skip(1)]);
        }

        yield return ("перепутаны знаки корней", Mapped(roots, root => -root));
        yield return ("взяты углы другой серии", Mapped(roots, root => Exact.Pi - root));
        yield return ("корни сдвинуты на половину периода", Mapped(roots, root => root + Exact.Pi));
        if (roots.Count == 1)
        {
            yield return ("лишний корень", Real.Ordered([.. roots, .. Mapped(roots, root => -root)]));
        }
    }

    static IEnumerable<(string Mistake, IntervalSet Answer)> OfSet(IntervalSet set)
    {
        yield return ("перепутано, входят ли концы", Inequality.OtherEnds(set));
        if (set.Ends.All(end => end.Rational is not null))
        {
            yield return ("перепутаны знаки концов", Inequality.Mirrored(set));
            yield break;
        }

        yield return ("взяты другие дуги окружности", set.Complement().Intersect(Turn(set)));
        yield return ("взяты другие дуги и концы", Inequality.OtherEnds(set.Complement().Intersect(Turn(set))));
        yield return ("перепутаны знаки концов", Inequality.Mirrored(set));
    }

    /// <summary>The turn of the circle that holds the set.</summary>
    static IntervalSet Turn(IntervalSet set) => set.Ends.Any(end => end.Approximation < 0)
        ? IntervalSet.Between(Written(-Exact.Pi), true, Written(Exact.Pi), true)
        : IntervalSet.Between(0, true, Written(Exact.Pi * 2), true);

    static IReadOnlyList<Real> Mapped(IReadOnlyList<Real> roots, Func<Exact, Exact> map) =>
        Real.Ordered(roots.Select(root => Written(map(Exact.TryOf(root.Tree) ?? throw new EvaluationException("The root is not exact.")))));

    static PeriodicRoots Each(IReadOnlyList<RootSeries> series, Func<RootSeries, RootSeries> map) => PeriodicRoots.Of([.. series.Select(map)]);

    /// <summary>π/6 and π/3, π/4 and 3π/4, 2π/3 and 5π/6: the neighbour in the table.</summary>
    static Expression Complement(Expression number) => number switch
    {
        Call { Function: Function.Arcsin } arc => new Call(Function.Arccos, arc.Argument),
        Call { Function: Function.Arccos } arc => new Call(Function.Arcsin, arc.Argument),
        Negative negative => new Negative(Complement(negative.Operand)),
        _ when Exact.TryOf(number) is { } exact && PeriodicPoint.Fraction(exact) is { } fraction => (Exact.Pi * Complement(fraction)).ToExpression(),
        _ => number,
    };

    static Rational Complement(Rational fraction)
    {
        var (quarter, half) = (new Rational(1, 4), new Rational(1, 2));
        return fraction == quarter ? 3 * quarter : fraction == 3 * quarter ? quarter : fraction <= half ? half - fraction : fraction <= 1 ? 3 * half - fraction : fraction;
    }

    static Real Written(Exact value) => value.Rational is { } rational ? rational : Real.Of(AngleForms.Form(value));

    static Expression Opposite(Expression tree) => tree is Negative negative ? negative.Operand : tree is Number { Value.IsZero: true } ? tree : new Negative(tree);

    static Expression Swapped(Expression tree, Function first, Function second) => tree switch
    {
        Call call when call.Function == first => new Call(second, call.Arguments),
        Call call when call.Function == second => new Call(first, call.Arguments),
        Negative negative => new Negative(Swapped(negative.Operand, first, second)),
        Binary binary => binary with { Left = Swapped(binary.Left, first, second), Right = Swapped(binary.Right, first, second) },
        _ => tree,
    };
}
