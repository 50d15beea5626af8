using System.Numerics;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5;

/// <summary>Pairs of fractions. Easy: one denominator; medium: different denominators; hard: mixed numbers with different denominators.</summary>
static class Fractions
{
    const int GreatestCommonDenominator = 60;

    public static (Rational A, Rational B) Pair(Setting setting, SheetRandom random) =>
        random.Until(r => setting.By(Alike, Unlike, MixedPair)(r), pair => pair.A != pair.B && Common(pair.A, pair.B) <= GreatestCommonDenominator);

    /// <summary>A sum whose value and parts are readable.</summary>
    public static Expression Sum(Setting setting, SheetRandom random)
    {
        var (a, b) = random.Until(r => Pair(setting, r), pair => setting.Difficulty != Difficulty.Easy || pair.A + pair.B <= 2);
        return Numerals.Literal(a) + Numerals.Literal(b);
    }

    public static Expression Difference(Setting setting, SheetRandom random)
    {
        var (a, b) = random.Until(r => Pair(setting, r), pair => pair.A > pair.B && (setting.Difficulty != Difficulty.Hard || pair.A - pair.B > 1));
        return Numerals.Literal(a) - Numerals.Literal(b);
    }

    /// <summary>The common denominator.</summary>
    public static BigInteger Common(Rational a, Rational b) =>
        a.Denominator * b.Denominator / BigInteger.GreatestCommonDivisor(a.Denominator, b.Denominator);

    /// <summary>TeX of an action over the common denominator, step by step to the irreducible answer.</summary>
    public static string InSteps(Expression task)
    {
        var step = Steps.Of(task)[^1];
        var common = Common(step.Left, step.Right);
        Expression raised = new Binary(step.Operation, Over(step.Left, common), Over(step.Right, common));
        var (unreduced, answer) = (Tex.Write(Improper(step.Result, common)), Numerals.Tex(step.Result));
        string[] chain = [Tex.Write(task), Tex.Write(raised), unreduced, answer];
        return string.Join("=", chain.Distinct(StringComparer.Ordinal));
    }

    public static IEnumerable<Slip> Slips(Expression task)
    {
        var step = Steps.Of(task)[^1];
        var (a, b) = (step.Left, step.Right);
        if (step.Operation == Operation.Add)
        {
            yield return new("сложены числители и знаменатели", new Rational(a.Numerator + b.Numerator, a.Denominator + b.Denominator));
            yield return new("числители сложены без общего знаменателя", new Rational(a.Numerator + b.Numerator, Common(a, b)));
            yield return new("знаменатели перемножены, числители сложены", new Rational(a.Numerator + b.Numerator, a.Denominator * b.Denominator));
            yield return new("вычтено вместо сложения", Rational.Abs(a - b));
            yield break;
        }

        yield return new("вычтены числители без общего знаменателя", Rational.Abs(new Rational(a.Numerator - b.Numerator, Common(a, b))));
        yield return new("знаменатели перемножены, числители вычтены", Rational.Abs(new Rational(a.Numerator - b.Numerator, a.Denominator * b.Denominator)));
        yield return new("сложено вместо вычитания", a + b);
        yield return new("не занята единица целой части", a - b + 1);
    }

    /// <summary>Fractions of one denominator can be reducible on paper no more than any other.</summary>
    static (Rational A, Rational B) Alike(SheetRandom random)
    {
        var denominator = random.Next(5, 24);
        return (Proper(random, denominator), Proper(random, denominator));
    }

    static (Rational A, Rational B) Unlike(SheetRandom random) => random.Until(
        r => (A: Proper(r, r.Next(2, 15)), B: Proper(r, r.Next(2, 15))), pair => pair.A.Denominator != pair.B.Denominator);

    static (Rational A, Rational B) MixedPair(SheetRandom random) => random.Until(
        r => (A: r.Next(1, 9) + Proper(r, r.Next(2, 12)), B: r.Next(1, 6) + Proper(r, r.Next(2, 12))), pair => pair.A.Denominator != pair.B.Denominator);

    static Rational Proper(SheetRandom random, int denominator) =>
        random.Until(r => new Rational(r.Next(1, denominator - 1), denominator), fraction => fraction.Denominator == denominator);

    static Expression Over(Rational value, BigInteger denominator)
    {
        var whole = value.Floor();
        var numerator = (value - whole).Numerator * denominator / value.Denominator;
        return whole.IsZero ? new Number(numerator).Over(new Number(denominator)) : new Mixed(whole, numerator, denominator);
    }

    static Expression Improper(Rational value, BigInteger denominator)
    {
        var whole = value.Floor();
        return whole > 1 ? Over(value, denominator) : new Number(value.Numerator * denominator / value.Denominator).Over(new Number(denominator));
    }
}
