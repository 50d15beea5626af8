using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10;

/// <summary>The sum of an infinitely falling geometric progression, and what is found from it. The judge solves b=S·(1−q) for what is asked.</summary>
sealed class InfiniteSums() : ShapeExercise("algebra-10-infinite-sums", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Sum = Of(
        "Найдите сумму бесконечно убывающей геометрической прогрессии, первый член которой равен {b}, а знаменатель равен {q}.",
        "x*(1-q)=b",
        "b/(1-q)",
        "Если первый член бесконечно убывающей геометрической прогрессии равен {b}, а знаменатель равен {q}, то её сумма равна {x}",
        "первый член {b}, знаменатель {q}",
        "Соотнесите бесконечно убывающие геометрические прогрессии и их суммы.");

    static readonly Asked<Rational> ByTwo = Of(
        "Бесконечно убывающая геометрическая прогрессия начинается с чисел {b} и {c}. Найдите её сумму.",
        "x*(1-c/b)=b",
        "b/(1-c/b)",
        "Если бесконечно убывающая геометрическая прогрессия начинается с чисел {b} и {c}, то её сумма равна {x}",
        "прогрессия {b}; {c}; …",
        "Соотнесите бесконечно убывающие геометрические прогрессии и их суммы.");

    static readonly Asked<Rational> First = Of(
        "Сумма бесконечно убывающей геометрической прогрессии равна {s}, её знаменатель равен {q}. Найдите первый член прогрессии.",
        "x/(1-q)=s",
        "s*(1-q)",
        "Если сумма бесконечно убывающей геометрической прогрессии равна {s}, а знаменатель равен {q}, то её первый член равен {x}",
        "сумма {s}, знаменатель {q}",
        "Соотнесите бесконечно убывающие геометрические прогрессии и их первые члены.");

    static readonly Asked<Rational> Ratio = Of(
        "Сумма бесконечно убывающей геометрической прогрессии равна {s}, её первый член равен {b}. Найдите знаменатель прогрессии.",
        "s*(1-x)=b",
        "1-b/s",
        "Если сумма бесконечно убывающей геометрической прогрессии равна {s}, а первый член равен {b}, то её знаменатель равен {x}",
        "сумма {s}, первый член {b}",
        "Соотнесите бесконечно убывающие геометрические прогрессии и их знаменатели.");

    static readonly IShape[] Easy =
    [
        One(Sum, "b: b | q: 1/n", "b*n/(n-1)", "n=2..6 k=1..12 b=(k*(n-1))", "", "$S=\\frac{b_1}{1-q}=[b/(1-1/n)]=[#b*n/(n-1)]$.", ("взята сумма двух первых членов", "b+b/n"), ("прибавлено вместо вычитания", "b*n/(n+1)"), ("умножено вместо деления", "b*(n-1)/n")),
        One(ByTwo, "b: b | c: c", "b*n/(n-1)", "n=2..6 k=1..9 c=(k*(n-1)) b=(c*n)", "", "$q=[#1/n]$; $S=\\frac{b_1}{1-q}=[#b*n/(n-1)]$.", ("взята сумма двух первых членов", "b+c"), ("прибавлено вместо вычитания", "b*n/(n+1)"), ("знаменатель перевёрнут", "b/(n-1)")),
    ];

    static readonly IShape[] Medium =
    [
        One(Sum, "b: b | q: -1/n", "b*n/(n+1)", "n=2..6 k=1..12 b=(k*(n+1))", "", "$S=\\frac{b_1}{1-q}=[b/(1+1/n)]=[#b*n/(n+1)]$.", ("потерян минус", "b*n/(n-1)"), ("взята сумма двух первых членов", "b-b/n"), ("умножено вместо деления", "b*(n+1)/n")),
        One(First, "s: s | q: p/n", "s*(n-p)/n", "n=3..7 p=1..6 k=1..9 s=(k*n)", "p<n;n mod p!=0", "$b_1=S(1-q)=[s*(1-p/n)]=[#s*(n-p)/n]$.", ("умножено на знаменатель", "s*p/n"), ("разделено вместо умножения", "s*n/(n-p)"), ("прибавлено вместо вычитания", "s*(n+p)/n")),
        One(ByTwo, "b: b | c: -c", "b*n/(n+1)", "n=2..6 k=1..9 c=(k*(n+1)) b=(c*n)", "", "$q=[#-1/n]$; $S=\\frac{b_1}{1-q}=[#b*n/(n+1)]$.", ("потерян минус", "b*n/(n-1)"), ("взята сумма двух первых членов", "b-c"), ("знаменатель перевёрнут", "b/(n+1)")),
    ];

    static readonly IShape[] Hard =
    [
        One(Ratio, "s: s | b: b", "p/n", "n=2..7 p=-5..6 k=1..9 s=(k*n) b=(k*(n-p))", "p!=0;p*p<n*n;n mod p!=0", "$1-q=\\frac{b_1}{S}=[#b/s]$; $q=[#p/n]$.", ("найдено отношение первого члена к сумме", "b/s"), ("перепутан знак", "-p/n"), ("отношение перевёрнуто", "s/b")),
        One(Sum, "b: b | q: p/n", "b*n/(n-p)", "n=3..7 p=-6..6 k=1..9 b=(k*(n-p))", "p!=0;p*p<n*n;p*p>1;n mod p!=0", "$S=\\frac{b_1}{1-q}=[#b*n/(n-p)]$.", ("перепутан знак знаменателя", "b*n/(n+p)"), ("взята сумма двух первых членов", "b+b*p/n"), ("умножено вместо деления", "b*(n-p)/n")),
        One(First, "s: s | q: -p/n", "s*(n+p)/n", "n=2..7 p=1..6 k=1..9 s=(k*n)", "p<n", "$b_1=S(1-q)=[s*(1+p/n)]=[#s*(n+p)/n]$.", ("потерян минус", "s*(n-p)/n"), ("умножено на знаменатель", "-s*p/n"), ("разделено вместо умножения", "s*n/(n+p)")),
    ];

    static IShape One(Asked<Rational> asked, string slots, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(asked, slots, answer, numbers, where, solution, slips);

    static Asked<Rational> Of(string question, string balance, string formula, string claim, string phrase, string matching)
    {
        var (demanded, value) = (Plain.ParseStatement(balance), Plain.Parse(formula));
        return new(
            question,
            new NumberAnswer(),
            read => Falls(read) ? LinearEquation.Root(demanded.Replace(leaf => Filled(leaf, read))) ?? throw new EvaluationException("There is no single answer.") : throw new EvaluationException("The progression does not fall."),
            (read, answer) => new ValueCheck(Plain.Write(value.Replace(leaf => Filled(leaf, read))), $"{answer}"))
        {
            Claim = claim,
            Phrase = phrase,
            Matching = matching,
        };
    }

    /// <summary>|q|&lt;1, however it is told.</summary>
    static bool Falls(Filling read) => Rational.Abs(read.Has("q") ? read.Number("q") : read.Has("c") ? read.Number("c") / read.Number("b") : 1 - (read.Number("b") / read.Number("s"))) < 1;

    static Expression? Filled(Expression leaf, Filling read) => leaf is Letter { Name: not 'x' and var name } ? read.Expression($"{name}") : null;
}

/// <summary>0,(36) as a common fraction.</summary>
sealed class PeriodicFractions() : ShapeExercise("algebra-10-periodic-fractions", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Whole = new(
        "Представьте в виде обыкновенной дроби число 0,({p}).",
        new NumberAnswer(),
        read => Value(string.Empty, $"{read.Whole("p")}"),
        (read, answer) => new ValueCheck($"{read.Whole("p")}/{new string('9', $"{read.Whole("p")}".Length)}", $"{answer}"))
    {
        Claim = "Число 0,({p}) равно {x}",
        Phrase = "0,({p})",
        Matching = "Соотнесите периодические и обыкновенные дроби.",
    };

    static readonly Asked<Rational> Mixed = new(
        "Представьте в виде обыкновенной дроби число 0,{a}({p}).",
        new NumberAnswer(),
        read => Value($"{read.Whole("a")}", $"{read.Whole("p")}"),
        (read, answer) => new ValueCheck($"{read.Whole("a")}/10+{read.Whole("p")}/{new string('9', $"{read.Whole("p")}".Length)}0", $"{answer}"))
    {
        Claim = "Число 0,{a}({p}) равно {x}",
        Phrase = "0,{a}({p})",
        Matching = "Соотнесите периодические и обыкновенные дроби.",
    };

    static readonly IShape[] Easy =
    [
        new Shape<Rational>(Whole, "p: p", "p/9", "p=1..8", "", "$x=0{,}[p][p]\\dots$; $10x-x=[p]$; $x=[#p/9]$.", ("период разделён на 10", "p/10"), ("период разделён на 99", "p/99"), ("дробь перевёрнута", "9/p")),
        new Shape<Rational>(Whole, "p: p", "p/99", "p=10..98", "p mod 11!=0", "$100x-x=[p]$; $x=[#p/99]$.", ("период разделён на 100", "p/100"), ("период разделён на 9", "p/90"), ("период разделён на 999", "p/999")),
    ];

    static readonly IShape[] Medium =
    [
        new Shape<Rational>(Whole, "p: p", "p/99", "p=10..98", "p mod 11!=0", "$100x-x=[p]$; $x=[#p/99]$.", ("период разделён на 100", "p/100"), ("период разделён на 9", "p/90"), ("период разделён на 999", "p/999")),
        new Shape<Rational>(Mixed, "a: a | p: p", "(9*a+p)/90", "a=1..9 p=1..8", "a!=p", "$100x-10x=[#10*a+p]-[a]=[#9*a+p]$; $x=[#(9*a+p)/90]$.", ("всё число разделено на 99", "(10*a+p)/99"), ("не вычтена цифра до периода", "(10*a+p)/90"), ("период принят за конечную дробь", "(10*a+p)/100")),
    ];

    static readonly IShape[] Hard =
    [
        new Shape<Rational>(Mixed, "a: a | p: p", "(9*a+p)/90", "a=1..9 p=1..8", "a!=p", "$100x-10x=[#10*a+p]-[a]=[#9*a+p]$; $x=[#(9*a+p)/90]$.", ("всё число разделено на 99", "(10*a+p)/99"), ("не вычтена цифра до периода", "(10*a+p)/90"), ("период принят за конечную дробь", "(10*a+p)/100")),
        new Shape<Rational>(Mixed, "a: a | p: p", "(99*a+p)/990", "a=1..9 p=10..98 n=(99*a+p)", "p mod 11!=0;n mod 9=0", "$1000x-10x=[#100*a+p]-[a]=[n]$; $x=[#n/990]$.", ("не вычтена цифра до периода", "(100*a+p)/990"), ("всё число разделено на 999", "(100*a+p)/999"), ("всё число разделено на 900", "n/900")),
    ];

    /// <summary>As the sum of its digits: the finite part and the period moved again and again make a geometric progression.</summary>
    static Rational Value(string before, string period)
    {
        if (before.Length > 3 || period.Length > 6 || before.StartsWith('-') || period.StartsWith('-'))
        {
            throw new EvaluationException("Nobody writes such a fraction.");
        }

        var start = new Rational(System.Numerics.BigInteger.Parse($"0{before}"), System.Numerics.BigInteger.Pow(10, before.Length));
        var first = new Rational(System.Numerics.BigInteger.Parse(period), System.Numerics.BigInteger.Pow(10, before.Length + period.Length));
        return start + (first / (1 - new Rational(1, System.Numerics.BigInteger.Pow(10, period.Length))));
    }
}
