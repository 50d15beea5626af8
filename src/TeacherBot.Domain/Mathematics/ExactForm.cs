using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>An exact number as an expression; a positive addend comes first where there is one.</summary>
static class ExactForm
{
    public static Expression Of(Exact number)
    {
        if (number.IsZero)
        {
            return 0;
        }

        var first = number.Terms.FirstOrDefault(term => term.Coefficient.Sign > 0, number.Terms[0]);
        var sum = first.Coefficient.Sign > 0 ? Size(first) : new Negative(Size(first));
        return number.Terms.Where(term => term != first).Aggregate(sum, (left, term) => term.Coefficient.Sign > 0 ? left + Size(term) : left - Size(term));
    }

    /// <summary>The addend without its sign.</summary>
    static Expression Size(ExactTerm term)
    {
        var top = Product(BigInteger.Abs(term.Coefficient.Numerator), term.PiPower, term.Radicand);
        var bottom = Product(term.Coefficient.Denominator, -term.PiPower, 1);
        return bottom == 1 ? top : top.Over(bottom);
    }

    static Expression Product(BigInteger number, int piPower, BigInteger radicand)
    {
        var factors = new List<Expression>();
        if (!number.IsOne)
        {
            factors.Add(new Number(number));
        }

        if (piPower > 0)
        {
            factors.Add(piPower == 1 ? Constant.Pi : Constant.Pi.Power(piPower));
        }

        if (!radicand.IsOne)
        {
            factors.Add(new Call(Function.Sqrt, new Number(radicand)));
        }

        return factors.Count == 0 ? 1 : factors.Aggregate((left, right) => left * right);
    }
}
