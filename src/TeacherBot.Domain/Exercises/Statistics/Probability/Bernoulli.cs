using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Statistics.Probability;

/// <summary>Rows of independent trials; the judge goes through every row of successes and failures.</summary>
static class Bernoulli
{
    const string Matching = "Соотнесите события в сериях независимых испытаний и их вероятности.";
    const string Numbers = "Соотнесите серии испытаний и то, что о них спрашивают.";
    const string Ways = "factorial(n)/(factorial(k)*factorial(n-k))";

    public static readonly NumberQuestion Exactly = NumberQuestion.Chance(
        "Вероятность успеха в каждом из {n:испытания|испытаний|испытаний} Бернулли равна {p}. Найдите вероятность того, что успехов будет ровно {k}.",
        $"{Ways}*p^k*(1-p)^(n-k)",
        read => Outcomes.Chance(Trials(read), results => results.Sum() == read.Count("k")),
        "Если вероятность успеха в каждом из {n:испытания|испытаний|испытаний} Бернулли равна {p}, то вероятность ровно {k:успеха|успехов|успехов} равна {x}",
        "испытаний {n}, вероятность успеха {p}; успехов ровно {k}",
        Matching,
        $"$C_{{[n]}}^{{[k]}} \\cdot [p]^{{[k]}} \\cdot [#1-p]^{{[#n-k]}}=[#{Ways}] \\cdot [#p^k] \\cdot [#(1-p)^(n-k)]=[#{Ways}*p^k*(1-p)^(n-k)]$.");

    public static readonly NumberQuestion Targets = NumberQuestion.Chance(
        "Стрелок попадает в мишень при одном выстреле с вероятностью {p}. Он стреляет {n:раз|раза|раз}. Найдите вероятность того, что он попадёт ровно {k:раз|раза|раз}.",
        $"{Ways}*p^k*(1-p)^(n-k)",
        read => Outcomes.Chance(Trials(read), results => results.Sum() == read.Count("k")),
        "Если стрелок попадает с вероятностью {p} и стреляет {n:раз|раза|раз}, то вероятность попасть ровно {k:раз|раза|раз} равна {x}",
        "вероятность попадания {p}, выстрелов {n}; попаданий ровно {k}",
        Matching,
        $"$C_{{[n]}}^{{[k]}} \\cdot [p]^{{[k]}} \\cdot [#1-p]^{{[#n-k]}}=[#{Ways}] \\cdot [#p^k] \\cdot [#(1-p)^(n-k)]=[#{Ways}*p^k*(1-p)^(n-k)]$.");

    public static readonly NumberQuestion AllOfThem = NumberQuestion.Chance(
        "Вероятность успеха в каждом из {n:испытания|испытаний|испытаний} Бернулли равна {p}. Найдите вероятность того, что все испытания закончатся успехом.",
        "p^n",
        read => Outcomes.Chance(Trials(read), results => results.Sum() == read.Count("n")),
        "Если вероятность успеха в каждом из {n:испытания|испытаний|испытаний} Бернулли равна {p}, то вероятность успеха во всех испытаниях равна {x}",
        "испытаний {n}, вероятность успеха {p}; все успешны",
        Matching);

    public static readonly NumberQuestion AnySuccess = NumberQuestion.Chance(
        "Вероятность успеха в каждом из {n:испытания|испытаний|испытаний} Бернулли равна {p}. Найдите вероятность того, что случится хотя бы один успех.",
        "1-(1-p)^n",
        read => Outcomes.Chance(Trials(read), results => results.Contains(1)),
        "Если вероятность успеха в каждом из {n:испытания|испытаний|испытаний} Бернулли равна {p}, то вероятность хотя бы одного успеха равна {x}",
        "испытаний {n}, вероятность успеха {p}; хотя бы один успех",
        Matching,
        "Одни неудачи: $[#1-p]^{[n]}=[#(1-p)^n]$; $1-[#(1-p)^n]=[#1-(1-p)^n]$.");

    public static readonly NumberQuestion First = NumberQuestion.Chance(
        "Испытания с вероятностью успеха {p} проводят до первого успеха. Найдите вероятность того, что понадобится ровно {k:испытание|испытания|испытаний}.",
        "(1-p)^(k-1)*p",
        read => Outcomes.Chance([.. Enumerable.Repeat(Outcomes.Trial(read.Number("p")), Bounded(read.Count("k")))], results => results[^1] == 1 && results.Sum() == 1),
        "Если испытания с вероятностью успеха {p} проводят до первого успеха, то вероятность того, что понадобится ровно {k:испытание|испытания|испытаний}, равна {x}",
        "вероятность успеха {p}, до первого успеха; испытаний ровно {k}",
        Matching,
        "Сначала неудачи ([#k-1]), затем успех: $[#1-p]^{[#k-1]} \\cdot [p]=[#(1-p)^(k-1)*p]$.");

    public static readonly NumberQuestion Lamp = NumberQuestion.Chance(
        "Автомат проверяет детали одну за другой до первой бракованной. Деталь оказывается бракованной с вероятностью {p}. Найдите вероятность того, что будет проверено не больше {k:детали|деталей|деталей}.",
        "1-(1-p)^k",
        read => Outcomes.Chance([.. Enumerable.Repeat(Outcomes.Trial(read.Number("p")), Bounded(read.Count("k")))], results => results.Contains(1)),
        "Если детали проверяют до первой бракованной и вероятность брака {p}, то вероятность проверить не больше {k:детали|деталей|деталей} равна {x}",
        "вероятность брака {p}, проверка до первого брака; проверено не больше {k}",
        Matching,
        "Первые детали ([k]) все исправны с вероятностью $[#1-p]^{[k]}=[#(1-p)^k]$; $1-[#(1-p)^k]=[#1-(1-p)^k]$.");

    public static readonly NumberQuestion Rows = NumberQuestion.Count(
        "Проводят {n:испытание|испытания|испытаний} Бернулли. Сколько существует элементарных событий, в которых ровно {k:успех|успеха|успехов}?",
        Ways,
        read => Counting.ListRows([0, 1], Bounded(read.Count("n"))).Count(row => row.Sum() == read.Count("k")),
        "Число элементарных событий, в которых при {n} испытаниях Бернулли ровно {k:успех|успеха|успехов}, равно {x}",
        "испытаний {n}, успехов {k}; сколько элементарных событий",
        Numbers,
        $"$C_{{[n]}}^{{[k]}}=\\frac{{[n]!}}{{[k]! \\cdot [#n-k]!}}=[#{Ways}]$.");

    public static readonly NumberQuestion AllRows = NumberQuestion.Count(
        "Сколько всего элементарных событий в серии из {n:испытания|испытаний|испытаний} Бернулли?",
        "2^n",
        read => Counting.ListRows([0, 1], Bounded(read.Count("n"))).Count(),
        "В серии из {n:испытания|испытаний|испытаний} Бернулли всего элементарных событий {x}",
        "испытаний {n}; сколько всего элементарных событий",
        Numbers);

    static IReadOnlyList<IReadOnlyList<Rational>> Trials(Filling read) => [.. Enumerable.Repeat(Outcomes.Trial(read.Number("p")), Bounded(read.Count("n")))];

    static int Bounded(int count) => count is >= 1 and <= 12 ? count : throw new UnsolvedException("So many rows are not listed.");
}

/// <summary>Easy: all or any success; medium and hard: exactly k successes of n.</summary>
sealed class BernoulliTrials() : PosedExercise("algebra-9-bernoulli-trials", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Exact = [("не учтено число способов", "p^k*(1-p)^(n-k)"), ("учтены только успехи", "p^k"), ("успех и неудача перепутаны", "factorial(n)/(factorial(k)*factorial(n-k))*(1-p)^k*p^(n-k)"), ("взято отношение количеств", "k/n"), ("вместо числа способов взято число испытаний", "n*p^k*(1-p)^(n-k)/2")];

    static readonly IPosed[] Easy =
    [
        Bernoulli.AllOfThem.With("n=2..4 p=0.1..0.9/0.1", "", ("вероятность умножена на число испытаний", "n*p/10"), ("вероятность одних неудач", "(1-p)^n"), ("хотя бы один успех", "1-(1-p)^n")),
        Bernoulli.AnySuccess.With("n=2..4 p=0.1..0.9/0.1", "", ("вероятность одних неудач", "(1-p)^n"), ("вероятность одних успехов", "p^n"), ("вычтена вероятность одних успехов", "1-p^n")),
        Bernoulli.Exactly.With("n=2..3 k=1..2 p=0.1..0.9/0.1", "k<n", Exact),
    ];

    static readonly IPosed[] Medium =
    [
        Bernoulli.Exactly.With("n=3..4 k=1..3 p=0.1..0.9/0.1", "k<n", Exact),
        Bernoulli.Targets.With("n=3..4 k=1..3 p=0.5..0.9/0.1", "k<n", Exact),
        Bernoulli.AnySuccess.With("n=3..4 p=0.1..0.7/0.1", "", ("вероятность одних неудач", "(1-p)^n"), ("вероятность одних успехов", "p^n"), ("вычтена вероятность одних успехов", "1-p^n")),
    ];

    static readonly IPosed[] Hard =
    [
        Bernoulli.Exactly.With("n=4..5 k=2..3 p=0.1..0.9/0.1", "", Exact),
        Bernoulli.Targets.With("n=4..5 k=2..4 p=0.5..0.9/0.1", "k<n", Exact),
    ];
}

/// <summary>Trials up to the first success. Hard: not more than so many.</summary>
sealed class FirstSuccess() : PosedExercise(
    "algebra-9-first-success",
    [Bernoulli.First.With("k=2..3 p=0.1..0.9/0.1", "", Wrong)],
    [Bernoulli.First.With("k=3..4 p=0.1..0.9/0.1", "", Wrong), Bernoulli.Lamp.With("k=2..3 p=0.1..0.5/0.1", "", Most)],
    [Bernoulli.Lamp.With("k=2..4 p=0.1..0.8/0.1", "", Most), Bernoulli.First.With("k=2..4 p=0.1..0.9/0.1", "", Wrong), Bernoulli.Lamp.With("k=2..2 p=0.05..0.95/0.05", "", Most)])
{
    static readonly NamedSlip[] Wrong = [("успех и неудача перепутаны", "p^(k-1)*(1-p)"), ("учтена лишняя неудача", "(1-p)^k*p"), ("учтены только неудачи", "(1-p)^(k-1)"), ("учтён только успех", "p")];

    static readonly NamedSlip[] Most = [("проверено ровно столько деталей", "(1-p)^(k-1)*p"), ("вероятность того, что все исправны", "(1-p)^k"), ("вероятность того, что все бракованные", "p^k"), ("вероятности сложены", "k*p")];
}

/// <summary>How many rows of results there are.</summary>
sealed class BernoulliRows() : PosedExercise(
    "algebra-9-bernoulli-rows",
    [new OneOf(Bernoulli.AllRows.With("n=3..8", "", Twice), Bernoulli.Rows.With("n=3..6 k=1..3", "k<n", Chosen))],
    [new OneOf(Bernoulli.Rows.With("n=4..8 k=2..5", "k<n", Chosen), Bernoulli.AllRows.With("n=5..11", "", Twice))],
    [Bernoulli.Rows.With("n=7..10 k=2..6", "k<n", Chosen), Bernoulli.Rows.With("n=6..9 k=3..5", "k<n", Chosen)])
{
    static readonly NamedSlip[] Twice = [("число удвоено", "2*n"), ("число возведено в квадрат", "n^2"), ("потерян множитель 2", "2^(n-1)")];

    static readonly NamedSlip[] Chosen = [("числа перемножены", "n*k"), ("учтён порядок успехов", "factorial(n)/factorial(n-k)"), ("взята соседняя ячейка треугольника Паскаля", "factorial(n-1)/(factorial(k)*factorial(n-1-k))"), ("посчитаны все исходы", "2^n")];
}
