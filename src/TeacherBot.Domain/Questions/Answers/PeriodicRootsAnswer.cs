using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>Series of roots: <c>x=±π/3+2πn, n∈ℤ</c>, <c>x=(−1)ⁿ π/6+πn, n∈ℤ</c>, or several apart by semicolons; without any, «корней нет».</summary>
public sealed class PeriodicRootsAnswer : AnswerKind<PeriodicRoots>
{
    const string EveryTex = ",\\ n\\in\\mathbb{Z}";
    const string Every = ", n∈Z";
    const string SeparatorTex = ";\\ ";
    const string Separator = "; ";

    static readonly Letter N = new('n');

    static readonly (SeriesSign Sign, string Plain, string Tex)[] Signs =
    [
        (SeriesSign.PlusMinus, "±", "\\pm "),
        (SeriesSign.AlternatingFromMinus, "(-1)^(n+1)*", "(-1)^{n+1} \\cdot "),
        (SeriesSign.Alternating, "(-1)^n*", "(-1)^{n} \\cdot "),
    ];

    public override Written Write(PeriodicRoots answer)
    {
        if (answer.Series.Count == 0)
        {
            return new(RootsAnswer.None, RootsAnswer.None, ["нет корней"], null);
        }

        var value = Spelled(answer.Series);
        var plain = Spelled([.. answer.Series.SelectMany(series => series.Plain())]);
        var print = string.Join(SeparatorTex, answer.Series.Select(series => "x=" + PrefixTex(series) + Tex.Write(Sum(series))));
        return new(value, $"${print}{EveryTex}$", plain == value ? [] : [plain], null);
    }

    public override string Name(PeriodicRoots answer) => answer.Set.Name;

    public override bool TryRead(string text, out PeriodicRoots answer)
    {
        answer = PeriodicRoots.Of([]);
        if (text is RootsAnswer.None or "нет корней")
        {
            return true;
        }

        try
        {
            var tex = Printed.OnlyFormula(text);
            var (every, separator) = tex is null ? (Every, Separator) : (EveryTex, SeparatorTex);
            var inner = tex ?? text;
            if (!inner.EndsWith(every, StringComparison.Ordinal))
            {
                return false;
            }

            answer = PeriodicRoots.Of([.. inner[..^every.Length].Split(separator).Select(part => Series(part, tex is not null))]);
            return true;
        }
        catch (Exception e) when (e is NotationException or EvaluationException or UnsolvedException)
        {
            return false;
        }
    }

    /// <summary>A series in plain notation: <c>+-pi/3+2*pi*n</c>, <c>(-1)^n*pi/6+pi*n</c>.</summary>
    internal static RootSeries Parse(string plain) => Series("x=" + plain, printed: false);

    static string Spelled(IReadOnlyList<RootSeries> series) => string.Join(Separator, series.Select(one => "x=" + Prefix(one) + Plain.Write(Sum(one)))) + Every;

    static string Prefix(RootSeries series) => Signs.Where(sign => sign.Sign == series.Sign).Select(sign => sign.Plain).FirstOrDefault(string.Empty);

    static string PrefixTex(RootSeries series) => Signs.Where(sign => sign.Sign == series.Sign).Select(sign => sign.Tex).FirstOrDefault(string.Empty);

    /// <summary>A number that is 0 is not written.</summary>
    static Expression Sum(RootSeries series) => RootSeries.Sum(RootSeries.Sum(series.Number, series.Shift), Period(series.Period));

    /// <summary><c>πn</c>, <c>2πn</c>, <c>πn/2</c>.</summary>
    static Expression Period(Rational period)
    {
        Expression top = period.Numerator.IsOne ? Constant.Pi * N : new Number(period.Numerator) * Constant.Pi * N;
        return period.Denominator.IsOne ? top : top.Over(new Number(period.Denominator));
    }

    static RootSeries Series(string text, bool printed)
    {
        if (!text.StartsWith("x=", StringComparison.Ordinal))
        {
            throw new NotationException("A series begins with x=", 0);
        }

        var (sign, rest) = (SeriesSign.Plain, text[2..]);
        foreach (var known in Signs)
        {
            var prefix = printed ? known.Tex : known.Plain;
            if (rest.StartsWith(prefix, StringComparison.Ordinal))
            {
                (sign, rest) = (known.Sign, rest[prefix.Length..]);
                break;
            }
        }

        var tree = printed ? Tex.Parse(rest) is { IsExpression: true } alone ? alone.Terms[0] : throw new NotationException("A series is one expression", 0) : WithBars(Plain.Parse(rest));
        var addends = Addends(tree).ToArray();
        if (addends.Where(addend => addend.Has(N)).ToArray() is not [var periodic] || periodic is Negative || addends[^1] != periodic)
        {
            throw new NotationException("A series has one period", 0);
        }

        var turn = Exact.TryOf(periodic.Replace(leaf => leaf == N ? 1 : null));
        var none = Exact.TryOf(periodic.Replace(leaf => leaf == N ? 0 : null));
        if (turn is null || none is not { IsZero: true } || PeriodicPoint.Fraction(turn) is not { Sign: > 0 } period)
        {
            throw new NotationException("The period is a multiple of pi", 0);
        }

        var numbers = addends.SkipLast(1).ToArray();
        return new(sign, numbers.FirstOrDefault(0), numbers.Skip(1).Aggregate((Expression)0, RootSeries.Sum), period);
    }

    /// <summary>Plain notation has one sign for both kinds of division; print has a bar.</summary>
    static Expression WithBars(Expression tree) => tree switch
    {
        Negative negative => new Negative(WithBars(negative.Operand)),
        Call call => new Call(call.Function, [.. call.Arguments.Select(WithBars)]),
        Binary { Operation: Operation.Divide } quotient => WithBars(quotient.Left).Over(WithBars(quotient.Right)),
        Binary binary => binary with { Left = WithBars(binary.Left), Right = WithBars(binary.Right) },
        _ => tree,
    };

    static IEnumerable<Expression> Addends(Expression tree) => tree switch
    {
        Binary { Operation: Operation.Add } sum => [.. Addends(sum.Left), .. Addends(sum.Right)],
        Binary { Operation: Operation.Subtract } difference => [.. Addends(difference.Left), .. Addends(difference.Right).Select(addend => (Expression)new Negative(addend))],
        _ => [tree],
    };
}
