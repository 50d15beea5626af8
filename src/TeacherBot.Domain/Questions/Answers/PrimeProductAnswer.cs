using System.Numerics;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>A product of whole numbers and their powers: 2^3·3^2·5. Its answer is the list of the factors, every one as often as it stands there.</summary>
public sealed class PrimeProductAnswer : AnswerKind<IReadOnlyList<BigInteger>>
{
    const int MostFactors = 40;

    /// <summary>In plain notation: <c>2^3*3^2*5</c>.</summary>
    public static string Plain(IReadOnlyList<BigInteger> factors) => Mathematics.Plain.Write(Product(factors, powers: true));

    public override Written Write(IReadOnlyList<BigInteger> answer)
    {
        var (powers, factors) = (Product(answer, powers: true), Product(answer, powers: false));
        var print = $"${Tex.Write(powers)}$";
        return new(Mathematics.Plain.Write(powers), print, powers == factors ? [] : [$"${Tex.Write(factors)}$", Mathematics.Plain.Write(factors)], null);
    }

    public override string Name(IReadOnlyList<BigInteger> answer) => string.Join("*", answer.Order());

    public override bool TryRead(string text, out IReadOnlyList<BigInteger> answer)
    {
        answer = [];
        try
        {
            var product = Printed.OnlyFormula(text) is { } tex
                ? Tex.Parse(tex) is { IsExpression: true } alone ? alone.Terms[0] : null
                : Mathematics.Plain.Parse(text);
            answer = product is not null && Factors(product) is { Count: <= MostFactors } factors ? factors : [];
        }
        catch (NotationException)
        {
            return false;
        }

        return answer.Count > 0;
    }

    static Expression Product(IReadOnlyList<BigInteger> factors, bool powers)
    {
        var ordered = powers
            ? factors.GroupBy(factor => factor).OrderBy(same => same.Key).Select(same => same.Count() == 1 ? new Number(same.Key) : new Number(same.Key).Power(same.Count()))
            : factors.Order().Select(Expression (factor) => new Number(factor));
        return ordered.Aggregate((product, factor) => product * factor);
    }

    static List<BigInteger>? Factors(Expression product) => product switch
    {
        Number { Value: { IsInteger: true } value } => [value.Numerator],
        Binary { Operation: Operation.Power, Left: Number { Value: { IsInteger: true } value }, Right: Number { Value: { IsInteger: true } exponent } } when exponent >= 1 && exponent <= MostFactors =>
            [.. Enumerable.Repeat(value.Numerator, (int)exponent.Numerator)],
        Binary { Operation: Operation.Multiply } both when Factors(both.Left) is { } left && Factors(both.Right) is { } right => [.. left, .. right],
        _ => null,
    };
}
