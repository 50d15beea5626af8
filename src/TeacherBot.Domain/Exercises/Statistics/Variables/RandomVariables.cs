using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Exercises.Statistics.Variables;

/// <summary>The mean of a random variable by its values and probabilities. Hard: negative values, the dispersion.</summary>
sealed class Expectations() : PosedExercise(
    "algebra-9-expectations",
    [Distributions.MeanOf(2), Distributions.MeanOf(3)],
    [Distributions.MeanOf(3), Distributions.MeanOf(4), Distributions.DispersionOf(2)],
    [Distributions.MeanOf(4), Distributions.DispersionOf(3)]);

/// <summary>A table of a distribution: the mean, the missing probability.</summary>
sealed class DistributionTables() : PosedExercise(
    "algebra-9-distribution-tables",
    [Distributions.Lost(4), Distributions.Table(3)],
    [Distributions.Lost(5), Distributions.Table(4)],
    [Distributions.Table(5), Distributions.Lost(6)]);

/// <summary>Properties of the mean and the dispersion, numbers of successes. Hard: lotteries, dispersions.</summary>
sealed class VariableProperties() : PosedExercise("algebra-9-variable-properties", Easy, Medium, Hard)
{
    const string Matching = "По данным о случайной величине найдите то, что названо в каждой строке.";

    static readonly NumberQuestion Linear = new(
        "Математическое ожидание случайной величины $X$ равно {m}. Найдите математическое ожидание величины ${k}X+{b}$.",
        "k*m+b",
        read => LinearEquation.Root(Plain.ParseStatement($"(x-({read.Number("b")}))/({read.Number("k")})={read.Number("m")}")) ?? throw new EvaluationException("The mean is lost."),
        new NumberAnswer(NumberForm.Decimal),
        NumberForm.Decimal,
        "$[k] \\cdot [m]+[b]=[#k*m+b]$.",
        "Если математическое ожидание величины $X$ равно {m}, то математическое ожидание величины ${k}X+{b}$ равно {x}",
        "$E(X)={m}$; математическое ожидание ${k}X+{b}$",
        Matching);

    static readonly NumberQuestion Scaled = new(
        "Дисперсия случайной величины $X$ равна {d}. Найдите дисперсию величины ${k}X$.",
        "k^2*d",
        read => LinearEquation.Root(Plain.ParseStatement($"x/({read.Number("k")})/({read.Number("k")})={read.Number("d")}")) ?? throw new EvaluationException("The dispersion is lost."),
        new NumberAnswer(NumberForm.Decimal),
        NumberForm.Decimal,
        "$[k]^2 \\cdot [d]=[#k^2*d]$.",
        "Если дисперсия величины $X$ равна {d}, то дисперсия величины ${k}X$ равна {x}",
        "$D(X)={d}$; дисперсия ${k}X$",
        Matching);

    static readonly NumberQuestion Successes = new(
        "Проводят {n:испытание|испытания|испытаний} Бернулли с вероятностью успеха {p}. Найдите математическое ожидание числа успехов.",
        "n*p",
        read => Enumerable.Range(0, read.Count("n")).Aggregate(Rational.Zero, (sum, _) => sum + read.Number("p")),
        new NumberAnswer(NumberForm.Decimal),
        NumberForm.Decimal,
        "",
        "Если проводят {n:испытание|испытания|испытаний} Бернулли с вероятностью успеха {p}, то математическое ожидание числа успехов равно {x}",
        "испытаний {n}, вероятность успеха {p}; математическое ожидание числа успехов",
        Matching);

    static readonly NumberQuestion SuccessDispersion = new(
        "Проводят {n:испытание|испытания|испытаний} Бернулли с вероятностью успеха {p}. Найдите дисперсию числа успехов.",
        "n*p*(1-p)",
        read => Enumerable.Range(0, read.Count("n")).Aggregate(Rational.Zero, (sum, _) => sum + read.Number("p") - (read.Number("p") * read.Number("p"))),
        new NumberAnswer(NumberForm.Decimal),
        NumberForm.Decimal,
        "$[n] \\cdot [p] \\cdot [#1-p]=[#n*p*(1-p)]$.",
        "Если проводят {n:испытание|испытания|испытаний} Бернулли с вероятностью успеха {p}, то дисперсия числа успехов равна {x}",
        "испытаний {n}, вероятность успеха {p}; дисперсия числа успехов",
        Matching);

    static readonly NumberQuestion Lottery = new(
        "В лотерее {n:билет|билета|билетов}. Из них {a:билет выигрывает|билета выигрывают|билетов выигрывают} по {s}~р., остальные без выигрыша. Найдите математическое ожидание выигрыша на один билет (в рублях).",
        "a*s/n",
        read => read.Count("a") <= read.Count("n") ? Enumerable.Range(1, read.Count("n")).Aggregate(Rational.Zero, (sum, ticket) => sum + (ticket <= read.Count("a") ? read.Number("s") : 0)) / read.Count("n") : throw new EvaluationException("There are not so many tickets."),
        new NumberAnswer(NumberForm.Decimal),
        NumberForm.Decimal,
        "$\\frac{[a]}{[n]} \\cdot [s]=[#a*s/n]$.",
        "Если в лотерее {n:билет|билета|билетов} и {a} из них выигрывают по {s}~р., то математическое ожидание выигрыша в рублях равно {x}",
        "билетов {n}, выигрышных {a} по {s}~р.; математическое ожидание выигрыша в рублях",
        Matching);

    static readonly NamedSlip[] OfLinear = [("второе слагаемое забыто", "k*m"), ("множитель применён к обоим", "k*(m+b)"), ("множитель забыт", "m+b"), ("числа сложены", "k+m+b")];
    static readonly NamedSlip[] OfSuccesses = [("взята вероятность неудачи", "n*(1-p)"), ("число разделено на вероятность", "n/p"), ("запятая не на своём месте", "n*p/10"), ("найдена дисперсия", "n*p*(1-p)")];

    static readonly IPosed[] Easy =
    [
        Linear.With("m=2..9 k=2..6 b=2..9", "b>k", OfLinear),
        Successes.With("n=5..60/5 p=0.1..0.9/0.1", "abs(p-0.5)>0.05", OfSuccesses),
    ];

    static readonly IPosed[] Medium =
    [
        Linear.With("m=0.5..9.5/0.5 k=2..8 b=2..15", "b>k;(10*m) mod 10>0", OfLinear),
        Successes.With("n=20..200/10 p=0.05..0.95/0.05", "abs(p-0.5)>0.05", OfSuccesses),
        Scaled.With("d=0.5..9.5/0.5 k=2..6", "", ("дисперсия умножена на число, а не на квадрат", "k*d"), ("дисперсия не изменена", "d"), ("число удвоено", "2*k*d")),
    ];

    static readonly IPosed[] Hard =
    [
        SuccessDispersion.With("n=20..200/10 p=0.1..0.9/0.1", "abs(p-0.5)>0.05", ("найдено математическое ожидание", "n*p"), ("вероятность возведена в квадрат", "n*p^2"), ("взята вероятность неудачи", "n*(1-p)"), ("запятая не на своём месте", "n*p*(1-p)/10")),
        Lottery.With("n=200..2000/100 a=5..60/5 s=50..1000/50", "a*s<n*60;(10*a*s) mod n=0;a<n/5", ("выигрыш разделён на число выигрышных", "s/a"), ("найден весь призовой фонд", "a*s"), ("запятая не на своём месте", "a*s/n*10"), ("взята доля билетов без выигрыша", "(n-a)/n*s")),
        Scaled.With("d=1.2..9.6/0.3 k=3..9", "", ("дисперсия умножена на число, а не на квадрат", "k*d"), ("дисперсия не изменена", "d"), ("число удвоено", "2*k*d")),
    ];
}
