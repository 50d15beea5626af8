using System.Numerics;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11;

/// <summary>Remainders of expressions. Easy: of a sum; medium: of a multiple and a sum; hard: of squares.</summary>
sealed class RemaindersOfExpressions() : ShapeExercise("algebra-11-remainders-of-expressions", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Rest = new(
        "Целое число $n$ при делении на {d} даёт остаток {r}. Какой остаток даёт при делении на {d} число ${f}$?",
        new NumberAnswer(),
        Same,
        (read, answer) => new ValueCheck($"({Plain.Write(At(read, read.Whole("r")))}) mod {read.Plain("d")}", $"{answer}"))
    {
        Claim = "Если число $n$ при делении на {d} даёт остаток {r}, то число ${f}$ даёт при делении на {d} остаток {x}",
        Phrase = "$n$ при делении на {d} даёт остаток {r}, число ${f}$",
        Matching = "Соотнесите числа и их остатки от деления на то же число.",
    };

    static readonly IShape[] Easy =
    [
        One("n+c", "(r+c) mod d", "d=4..12 r=1..11 c=5..40", "r<d;c mod d!=0;(r+c) mod d!=0", ("остаток не взят", "r+c"), ("остаток не изменён", "r"), ("взят остаток числа", "c mod d")),
        One("k*n", "(k*r) mod d", "d=4..12 r=1..11 k=2..9", "r<d;r>1;(k*r) mod d!=0", ("остаток не взят", "k*r"), ("остаток не изменён", "r"), ("взят множитель", "k mod d")),
    ];

    static readonly IShape[] Medium =
    [
        One("k*n+c", "(k*r+c) mod d", "d=5..13 r=1..12 k=2..9 c=1..30", "r<d;(k*r+c) mod d!=0", ("остаток не взят", "k*r+c"), ("не учтён множитель", "(r+c) mod d"), ("не учтено число", "(k*r) mod d")),
        One("k*n-c", "(k*r-c) mod d", "d=5..13 r=1..12 k=2..9 c=1..30", "r<d;(k*r-c) mod d!=0", ("число прибавлено", "(k*r+c) mod d"), ("не учтён множитель", "(r-c) mod d"), ("не учтено число", "(k*r) mod d")),
    ];

    static readonly IShape[] Hard =
    [
        One("n^2+c", "(r^2+c) mod d", "d=5..13 r=2..12 c=1..30", "r<d;(r^2+c) mod d!=0", ("удвоено вместо квадрата", "(2*r+c) mod d"), ("квадрат не взят", "(r+c) mod d"), ("не учтено число", "r^2 mod d")),
        One("n^2+k*n", "(r^2+k*r) mod d", "d=5..13 r=2..12 k=2..9", "r<d;(r^2+k*r) mod d!=0", ("не учтено второе слагаемое", "r^2 mod d"), ("не учтён множитель", "(r^2+r) mod d"), ("удвоено вместо квадрата", "(2*r+k*r) mod d")),
        One("n^3-c", "(r^3-c) mod d", "d=4..11 r=2..10 c=1..30", "r<d;(r^3-c) mod d!=0", ("утроено вместо куба", "(3*r-c) mod d"), ("число прибавлено", "(r^3+c) mod d"), ("не учтено число", "r^3 mod d")),
    ];

    static IShape One(string expression, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => new Shape<Rational>(
        Rest,
        $"f: {expression} | d: d | r: r",
        answer,
        numbers,
        where,
        $"Заменяем $n$ его остатком: $[{expression.Replace("n", "r", StringComparison.Ordinal)}]=[#{answer[1..answer.LastIndexOf(')')]}]$; остаток от деления на $[d]$ равен $[#{answer}]$.",
        slips);

    /// <summary>Tried with numbers that leave such a remainder, negative ones too: all must agree.</summary>
    static Rational Same(Filling read)
    {
        var (divisor, rest) = (read.Whole("d"), read.Whole("r"));
        var found = Enumerable.Range(-5, 12)
            .Select(times => At(read, (times * divisor) + rest).Value())
            .Select(value => value.IsInteger ? Rational.Modulo(value.Numerator, divisor) : throw new EvaluationException("It is no whole number."))
            .Distinct()
            .ToArray();
        return found is [var only] && rest.Sign >= 0 && rest < divisor ? only : throw new EvaluationException("The remainder is not determined.");
    }

    static Expression At(Filling read, BigInteger number) => read.Expression("f").Replace(leaf => leaf == new Letter('n') ? Numerals.Literal(number) : null);
}

/// <summary>Divisors counted. Easy: powers of two primes; medium: three primes; hard: fractions that are whole.</summary>
sealed class DivisorCounts() : ShapeExercise("algebra-11-divisor-counts", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Divisors = new(
        "Сколько натуральных делителей имеет число {n}?",
        new NumberAnswer(),
        read => Enumerable.Range(1, Counted(read, "n")).Count(divisor => read.Count("n") % divisor == 0),
        (read, answer) => new ValueCheck(Product(read.Whole("n")), $"{answer}"))
    {
        Claim = "Количество натуральных делителей числа {n} равно {x}",
        Phrase = "{n}",
        Matching = "Соотнесите числа и количество их натуральных делителей.",
    };

    static readonly Asked<Rational> Whole = new(
        "При скольких целых значениях $n$ значение выражения ${f}$ является целым числом?",
        new NumberAnswer(),
        WholeValues,
        (read, answer) => new ValueCheck($"2*{Product(Fraction(read).Remainder)}", $"{answer}"))
    {
        Claim = "Количество целых $n$, при которых значение выражения ${f}$ целое, равно {x}",
        Phrase = "${f}$",
        Matching = "Соотнесите выражения и количество целых $n$, при которых их значения целые.",
    };

    static readonly IShape[] Easy =
    [
        One("(u+1)*(v+1)", "p=2..3 q=5..7/2 u=1..4 v=1..3 n=(p^u*q^v)", "$[n]=[p]^[u] \\cdot [q]^[v]$, делителей $([u]+1)([v]+1)=[#(u+1)*(v+1)]$.", ("показатели перемножены", "u*v"), ("показатели сложены", "u+v"), ("не посчитаны единица и само число", "(u+1)*(v+1)-2")),
        One("(u+1)*(v+1)", "p=2..2 q=3..7/2 u=1..7 v=1..2 n=(p^u*q^v)", "$[n]=[p]^[u] \\cdot [q]^[v]$, делителей $([u]+1)([v]+1)=[#(u+1)*(v+1)]$.", ("показатели перемножены", "u*v"), ("показатели сложены", "u+v"), ("не посчитаны единица и само число", "(u+1)*(v+1)-2")),
    ];

    static readonly IShape[] Medium =
    [
        One("2*(u+1)*(v+1)", "q=5..17/6 u=1..4 v=1..3 n=(2^u*3^v*q)", "$[n]=2^[u] \\cdot 3^[v] \\cdot [q]$, делителей $([u]+1)([v]+1) \\cdot 2=[#2*(u+1)*(v+1)]$.", ("показатели перемножены", "u*v"), ("показатели сложены", "u+v+1"), ("потерян множитель 2", "(u+1)*(v+1)")),
        One("4*(u+1)", "q=7..19/6 u=1..7 w=3..5/2 n=(2^u*w*q)", "$[n]=2^[u] \\cdot [w] \\cdot [q]$, делителей $([u]+1) \\cdot 2 \\cdot 2=[#4*(u+1)]$.", ("показатели сложены", "u+2"), ("потерян множитель 2", "2*(u+1)"), ("единицы не прибавлены", "u")),
    ];

    static readonly IShape[] Hard =
    [
        Fraction("k/(n+b)", "2*(u+1)*(v+1)", "p=2..3 q=5..7/2 u=1..4 v=1..2 k=(p^u*q^v) b=-9..9", "b!=0;k<500", "Знаменатель должен быть делителем числа $[k]=[p]^[u] \\cdot [q]^[v]$, положительным или отрицательным: $2([u]+1)([v]+1)=[#2*(u+1)*(v+1)]$.", ("взяты только положительные делители", "(u+1)*(v+1)"), ("показатели сложены", "2*u+2*v"), ("не посчитаны единица и само число", "2*(u+1)*(v+1)-4")),
        Fraction("(n+c)/(n+b)", "2*(u+1)*(v+1)", "p=2..2 q=3..7/2 u=1..4 v=1..2 k=(p^u*q^v) b=-9..9 c=(b+k)", "b!=0;k<500;c!=0", "$\\frac{[n+c]}{[n+b]}=1+\\frac{[k]}{[n+b]}$; делителей числа $[k]$, положительных и отрицательных, $2([u]+1)([v]+1)=[#2*(u+1)*(v+1)]$.", ("взяты только положительные делители", "(u+1)*(v+1)"), ("показатели сложены", "2*u+2*v"), ("не посчитаны единица и само число", "2*(u+1)*(v+1)-4")),
    ];

    static IShape One(string answer, string numbers, string solution, params IReadOnlyList<NamedSlip> slips) => new Shape<Rational>(Divisors, "n: n", answer, numbers, "n<10000", solution, slips);

    static IShape Fraction(string expression, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) => new Shape<Rational>(Whole, $"f: {expression}", answer, numbers, where, solution, slips);

    static int Counted(Filling read, string slot) => read.Count(slot) is > 0 and < 100_000 and var number ? number : throw new EvaluationException("The number is not natural or too large.");

    /// <summary>(α+1)(β+1)… by the powers of the primes.</summary>
    static string Product(BigInteger number) => string.Join('*', Divisibility.Factorize(BigInteger.Abs(number)).Select(power => $"({power.Exponent}+1)"));

    /// <summary>(n+c)/(n+b) as the polynomials above and below the bar, and what is left over n+b.</summary>
    static (Univariate Top, Univariate Bottom, BigInteger Remainder) Fraction(Filling read) => read.Expression("f") is Binary { Operation: Operation.Over } fraction
        && Polynomial.TryOf(fraction.Left)?.In('n') is { } top && Polynomial.TryOf(fraction.Right)?.In('n') is { Degree: 1 } bottom && bottom.Leading == 1
        && top.DividedBy(bottom).Remainder[0] is { IsInteger: true, IsZero: false } rest
            ? (top, bottom, rest.Numerator)
            : throw new UnsolvedException("It is no such fraction.");

    /// <summary>Every n is tried as far as the fraction can be whole.</summary>
    static Rational WholeValues(Filling read)
    {
        var (top, bottom, rest) = Fraction(read);
        var farthest = (int)BigInteger.Abs(rest) + 20;
        return Enumerable.Range(-farthest, (2 * farthest) + 1).Count(n => bottom.At(n) is { IsZero: false } below && (top.At(n) / below).IsInteger);
    }
}
