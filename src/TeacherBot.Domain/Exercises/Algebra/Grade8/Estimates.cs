using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>What follows from 2&lt;a&lt;5 for 3a−1, a−b, ab, a/b. Easy: one letter; medium: a sum or a difference; hard: products, quotients, several actions.</summary>
sealed class Estimates() : ShapeExercise("algebra-8-estimates", Easy, Medium, Hard)
{
    static readonly Asked<IntervalSet> OfOne = Of("Известно, что ${i}$. Найдите множество всех значений выражения ${f}$.", "Если ${i}$, то множество всех значений выражения ${f}$ — {x}", "${f}$, если ${i}$", ["i"]);

    static readonly Asked<IntervalSet> OfTwo = Of("Известно, что ${i}$ и ${j}$. Найдите множество всех значений выражения ${f}$.", "Если ${i}$ и ${j}$, то множество всех значений выражения ${f}$ — {x}", "${f}$, если ${i}$ и ${j}$", ["i", "j"]);

    static readonly IShape[] Easy =
    [
        One("k*a", "p=-6..7 q=-4..12 k=2..9 u=(k*p) v=(k*q)", "p<q", "Умножим все части неравенства на $[k]$.", ("умножен один конец", "(u;q)"), ("умножен один конец", "(p;v)"), ("число прибавлено", "(c;d)"), "c=(p+k) d=(q+k)"),
        One("a-k", "p=-6..9 q=-2..15 k=2..9 u=(p-k) v=(q-k)", "p<q", "Вычтем из всех частей неравенства $[k]$.", ("число прибавлено", "(c;d)"), ("вычтено из одного конца", "(u;q)"), ("вычтено из одного конца", "(p;v)"), "c=(p+k) d=(q+k)"),
        One("-k*a", "p=-6..7 q=-4..12 k=2..5 u=(-k*q) v=(-k*p)", "p<q;p+q!=0", "При умножении на отрицательное число $[-k]$ знаки неравенства меняются.", ("потерян знак минус", "(c;d)"), ("концы не переставлены, изменён один знак", "(u;d)"), ("изменён один знак", "(c;v)"), "c=(k*p) d=(k*q)"),
    ];

    static readonly IShape[] Medium =
    [
        Two("a+b", "p=-5..7 q=-3..12 r=-6..8 s=-4..14 u=(p+r) v=(q+s)", "p<q;r<s", "Складываем неравенства одного знака почленно.", ("сложены не те концы", "(c;d)"), ("взят один конец", "(u;q)"), ("взят один конец", "(p;v)"), "c=(p+s) d=(q+r)", "c<d"),
        Two("a-b", "p=1..9 q=3..15 r=1..8 s=2..12 u=(p-s) v=(q-r)", "p<q;r<s", "$[-s]<-b<[-r]$; складываем с первым неравенством.", ("неравенства вычтены почленно", "(c;d)"), ("неравенства сложены", "(f;g)"), ("знак одного конца потерян", "(u;g)"), "c=(p-r) d=(q-s) f=(p+r) g=(q+s)", "c<d"),
        One("k*a-m", "p=-6..7 q=-4..9 k=2..6 m=1..9 u=(k*p-m) v=(k*q-m)", "p<q", "Умножим все части на $[k]$, затем вычтем $[m]$.", ("число не вычтено", "(c;d)"), ("вычтено до умножения", "(f;g)"), ("число прибавлено", "(h;w)"), "c=(k*p) d=(k*q) f=(k*(p-m)) g=(k*(q-m)) h=(k*p+m) w=(k*q+m)"),
    ];

    static readonly IShape[] Hard =
    [
        Two("a*b", "p=1..6 q=2..9 r=1..7 s=2..9 u=(p*r) v=(q*s)", "p<q;r<s", "Все части положительны: умножаем неравенства почленно.", ("неравенства сложены", "(c;d)"), ("умножены не те концы", "(f;g)"), ("взят один конец", "(u;q)"), "c=(p+r) d=(q+s) f=(p*s) g=(q*r)", "f<g"),
        Two("a/b", "r=2..3 s=3..6 u=1..4 v=2..8 p=(u*s) q=(v*r)", "p<q;r<s;u<v", "$\\frac{1}{[s]}<\\frac{1}{b}<\\frac{1}{[r]}$; умножаем на первое неравенство.", ("неравенства перемножены", "(c;d)"), ("концы не переставлены", "(f;g)"), ("взят один конец", "(u;q)"), "c=(p*r) d=(q*s) f=(p/r) g=(q/s)", "f<g"),
        Two("k*a-m*b", "p=1..6 q=2..9 r=1..6 s=2..9 k=2..4 m=2..4 u=(k*p-m*s) v=(k*q-m*r)", "p<q;r<s;k!=m", "$[.=k*p]<[k*a]<[.=k*q]$, $[.=-m*s]<[-m*b]<[.=-m*r]$; складываем.", ("неравенства вычтены почленно", "(c;d)"), ("множители потеряны", "(f;g)"), ("неравенства сложены", "(h;w)"), "c=(k*p-m*r) d=(k*q-m*s) f=(p-s) g=(q-r) h=(k*p+m*r) w=(k*q+m*s)", "c<d"),
    ];

    static IShape One(string expression, string numbers, string where, string solution, Patterns.NamedSlip first, Patterns.NamedSlip second, Patterns.NamedSlip third, string more) =>
        new Shape<IntervalSet>(OfOne, $"i: p<a<q | f: {expression}", "(u;v)", $"{numbers} {more}", where, solution + " Получаем $([#u];[#v])$.", first, second, third);

    static IShape Two(string expression, string numbers, string where, string solution, Patterns.NamedSlip first, Patterns.NamedSlip second, Patterns.NamedSlip third, string more, string also) =>
        new Shape<IntervalSet>(OfTwo, $"i: p<a<q | j: r<b<s | f: {expression}", "(u;v)", $"{numbers} {more}", $"{where};{also}", solution + " Получаем $([#u];[#v])$.", first, second, third);

    static Asked<IntervalSet> Of(string question, string claim, string phrase, string[] bounds) => new(
        question,
        new IntervalAnswer(),
        read => Corners(read, bounds).Select(corner => corner.Value()).ToArray() is var values ? IntervalSet.Between(values.Min(), false, values.Max(), false) : IntervalSet.Empty,
        (read, answer) => answer.Intervals is [{ From: { Rational: { } low }, To: { Rational: { } high } }]
            ? new EachCheck([true, true], [new ValueCheck(Plain.Write(Corners(read, bounds).MinBy(corner => corner.Value())!), $"{low}"), new ValueCheck(Plain.Write(Corners(read, bounds).MaxBy(corner => corner.Value())!), $"{high}")])
            : new StatementCheck("0=1"))
    {
        Claim = claim,
        Phrase = phrase,
        Matching = "Соотнесите выражения и множества всех их значений.",
    };

    /// <summary>The expression at all combinations of the ends: where it grows or falls with every letter alone, its extremes are there.</summary>
    static List<Expression> Corners(Filling read, string[] bounds)
    {
        List<Expression> corners = [read.Expression("f")];
        foreach (var bound in bounds)
        {
            if (read.Statement(bound) is not { Terms: [var low, Letter letter, var high], Relations: [Relation.Less, Relation.Less] } || low.Value() >= high.Value())
            {
                throw new EvaluationException("A double inequality is expected.");
            }

            corners = [.. corners.SelectMany(corner => new[] { low, high }.Select(end => corner.Replace(leaf => leaf == letter ? end : null)))];
        }

        return corners;
    }
}
