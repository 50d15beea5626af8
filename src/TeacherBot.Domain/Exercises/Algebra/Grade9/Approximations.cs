using TeacherBot.Domain.Exercises.Arithmetic;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>Rounding. Easy: to tenths and whole numbers; medium: to hundredths and tens; hard: to thousandths and thousands, with nines that carry.</summary>
public sealed class RoundedNumbers : IExercise
{
    public string Id => "algebra-9-rounding";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (power, places, most) = setting.By(
            setting.Pick((-1, 3, 60_000), (0, 2, 9_000)),
            setting.Pick((-2, 4, 90_000), (1, 0, 9_000)),
            setting.Pick((-3, 5, 900_000), (3, 0, 900_000)));
        var nines = setting.Difficulty == Difficulty.Hard && random.Chance(50);
        var digits = random.Until(r => r.Next(most / 50, most), number => number % 10 != 0 && (!nines || $"{number}".Contains('9')));
        return Rounding.Problem(setting, random, new Rational(digits, System.Numerics.BigInteger.Pow(10, places)), power);
    }
}

/// <summary>Errors of approximations. Easy: of decimals; medium: of fractions by decimals; hard: the relative error in percent.</summary>
sealed class ApproximationErrors() : ShapeExercise("algebra-9-approximation-errors", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Absolute = Of(
        "Найдите абсолютную погрешность приближения числа ${a}$ числом ${b}$.",
        "Абсолютная погрешность приближения числа ${a}$ числом ${b}$ равна {x}",
        "${a}\\approx {b}$, абсолютная погрешность",
        new NumberAnswer(NumberForm.Decimal),
        (a, b) => a > b ? a - b : b - a,
        (a, b) => $"abs({a}-({b}))");

    static readonly Asked<Rational> OfFraction = Of(
        "Обыкновенную дробь ${a}$ заменили десятичной дробью ${b}$. Найдите абсолютную погрешность этого приближения.",
        "Если дробь ${a}$ заменить десятичной дробью ${b}$, то абсолютная погрешность приближения равна {x}",
        "${a}\\approx {b}$, абсолютная погрешность",
        new NumberAnswer(),
        (a, b) => a > b ? a - b : b - a,
        (a, b) => $"abs({a}-({b}))");

    static readonly Asked<Rational> Relative = Of(
        "Число ${a}$ заменили его приближённым значением ${b}$. Сколько процентов составляет относительная погрешность этого приближения?",
        "Если число ${a}$ заменить приближённым значением ${b}$, то относительная погрешность в процентах равна {x}",
        "${a}\\approx {b}$, относительная погрешность в процентах",
        new NumberAnswer(NumberForm.Decimal),
        (a, b) => Rational.Abs((a / b) - 1) * 100,
        (a, b) => $"100*abs({a}-({b}))/abs({b})");

    static readonly Asked<Rational> Bound = new(
        "Результат измерения записан в виде $x={a} \\pm {h}$. Найдите {w|наибольшее|наименьшее} возможное значение $x$.",
        new NumberAnswer(NumberForm.Decimal),
        read => Bounds(read) is var ends && read.Word("w") == "наибольшее" ? ends.Max() : ends.Min(),
        (read, answer) => new ValueCheck($"{read.Plain("a")}{(read.Word("w") == "наибольшее" ? "+" : "-")}{read.Plain("h")}", $"{answer}"))
    {
        Claim = "Если $x={a} \\pm {h}$, то {w|наибольшее|наименьшее} возможное значение $x$ равно {x}",
        Phrase = "$x={a} \\pm {h}$, {w|наибольшее|наименьшее} значение",
        Matching = "Соотнесите результаты измерений и возможные значения $x$.",
    };

    static readonly IShape[] Easy =
    [
        new Shape<Rational>(Absolute, "a: a | b: b", "h", "k=11..99 d=1..4 a=(k/10+d/100) b=(k/10) h=(d/100)", "k mod 10!=0", "$|[a]-[b]|=[#h]$.", ("найдена сумма", "a+b"), ("запятая не на своём месте", "10*h"), ("запятая не на своём месте", "h/10")),
        new Shape<Rational>(Absolute, "a: a | b: b", "h", "k=11..99 d=1..4 a=(k/10-d/100) b=(k/10) h=(d/100)", "k mod 10!=0", "$|[a]-[b]|=[#h]$.", ("знак не учтён", "-h"), ("запятая не на своём месте", "10*h"), ("запятая не на своём месте", "h/10")),
        new Shape<Rational>(Bound, "a: a | h: h | w: \"наибольшее\"", "a+h", "n=21..99 a=(n/10) k=1..5 h=(k/10)", "n mod 10!=0", "$[a]+[h]=[#a+h]$.", ("погрешность вычтена", "a-h"), ("взято само измерение", "a"), ("погрешность удвоена", "a+2*h")),
        new Shape<Rational>(Bound, "a: a | h: h | w: \"наименьшее\"", "a-h", "n=21..99 a=(n/10) k=1..5 h=(k/10)", "n mod 10!=0", "$[a]-[h]=[#a-h]$.", ("погрешность прибавлена", "a+h"), ("взято само измерение", "a"), ("погрешность удвоена", "a-2*h")),
    ];

    static readonly IShape[] Medium =
    [
        Fraction("h>0;h<1/2*1/10;p<q", "h=(k/10-p/q)"),
        Fraction("h>0;h<1/2*1/10;p<q", "h=(p/q-k/10)"),
        new Shape<Rational>(Absolute, "a: a | b: b", "h", "k=101..999 d=1..4 a=(k/100-d/1000) b=(k/100) h=(d/1000)", "k mod 10!=0", "$|[a]-[b]|=[#h]$.", ("знак не учтён", "-h"), ("запятая не на своём месте", "10*h"), ("запятая не на своём месте", "h/10")),
    ];

    static readonly IShape[] Hard =
    [
        new Shape<Rational>(Relative, "a: a | b: b", "r", "b=20..200/20 r=0.5..10/0.5 a=(b+b*r/100)", "", "$\\frac{|[a]-[b]|}{[b]}\\cdot 100=[#r]$ (%).", ("найдена абсолютная погрешность", "a-b"), ("не переведено в проценты", "r/100"), ("проценты взяты от единицы", "100*(a-b)")),
        new Shape<Rational>(Relative, "a: a | b: b", "r", "b=20..200/20 r=0.5..10/0.5 a=(b-b*r/100)", "", "$\\frac{|[a]-[b]|}{[b]}\\cdot 100=[#r]$ (%).", ("найдена абсолютная погрешность", "b-a"), ("не переведено в проценты", "r/100"), ("проценты взяты от единицы", "100*(b-a)")),
        new Shape<Rational>(Relative, "a: a | b: b", "r", "k=2..40 b=(k/10) r=1..10 a=(b+b*r/100)", "k mod 10!=0", "$\\frac{|[a]-[b]|}{[b]}\\cdot 100=[#r]$ (%).", ("найдена абсолютная погрешность", "a-b"), ("не переведено в проценты", "r/100"), ("проценты взяты от единицы", "100*(a-b)")),
    ];

    /// <summary>The fraction p/q and the decimal b with one place.</summary>
    static Shape<Rational> Fraction(string where, string error) =>
        new(OfFraction, "a: p/q | b: b", "h", $"q=3..12 p=1..11 k=1..9 b=(k/10) {error}", $"{where};q!=4;q!=5;q!=8;q!=10;p mod 2+q mod 2!=0;p mod 3+q mod 3!=0", "$|[p/q]-[b]|=[#h]$.", ("знак не учтён", "-h"), ("знаменатель потерян", "1/q"), ("ошибка при вычитании", "h+1/q"), ("погрешность взята равной десятой", "1/10"));

    static Rational[] Bounds(Filling read) => [read.Number("a") - read.Number("h"), read.Number("a") + read.Number("h")];

    static Asked<Rational> Of(string question, string claim, string phrase, NumberAnswer kind, Func<Rational, Rational, Rational> error, Func<string, string, string> plain) => new(
        question,
        kind,
        read => error(read.Number("a"), read.Number("b")),
        (read, answer) => new ValueCheck(plain(read.Plain("a"), read.Plain("b")), $"{answer}"))
    {
        Claim = claim,
        Phrase = phrase,
        Matching = "Соотнесите приближения и их погрешности.",
    };
}
