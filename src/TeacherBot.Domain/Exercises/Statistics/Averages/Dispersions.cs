using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Statistics.Averages;

/// <summary>Easy: three or four numbers; medium: five; hard: six, negative ones too.</summary>
sealed class Dispersions() : PosedExercise("algebra-8-dispersion", [Of(3), Of(4), Squares(4)], [Of(4), Of(5), Squares(5)], [Of(5), Of(6)])
{
    static IPosed Of(int length) => new Posed<Rational>(Spread.Dispersion, (_, setting, random) => Spread.PoseDispersion(setting, Spread.Row(setting, random, length, isSquare: false)));

    static IPosed Squares(int length) => new Posed<Rational>(Spread.SquaresOfDeviations, (_, setting, random) => Spread.PoseSquares(setting, Spread.Row(setting, random, length, isSquare: false)));
}

/// <summary>Rows whose dispersion is a perfect square.</summary>
sealed class StandardDeviations() : PosedExercise("algebra-8-standard-deviation", [Of(4), Of(5)], [Of(4), Of(5)], [Of(5), Of(6)])
{
    static IPosed Of(int length) => new Posed<Rational>(Spread.Deviation, (_, setting, random) => Spread.PoseDeviation(setting, Spread.Row(setting, random, length, isSquare: true)));
}

/// <summary>How the dispersion changes with the numbers, and how it follows from the mean of the squares.</summary>
public sealed class DispersionProperties() : QuizExercise("algebra-8-dispersion-properties", Easy, Medium, Hard)
{
    const string Rows = "По данным о наборе чисел найдите то, что названо в каждой строке.";

    static readonly Quiz Shifted = new(
        "Дисперсия набора чисел равна {d}. К каждому числу набора прибавили {a}. Найдите дисперсию нового набора.",
        "d+0*a",
        "x=d",
        claim: "Если дисперсия набора равна {d} и к каждому числу прибавили {a}, то дисперсия нового набора равна {x}",
        phrase: "дисперсия {d}, к каждому числу прибавили {a}; новая дисперсия",
        matching: Rows,
        solution: "Среднее тоже увеличилось на {a}, отклонения не изменились: {x}.");

    static readonly Quiz Scaled = new(
        "Дисперсия набора чисел равна {d}. Каждое число набора умножили на {k}. Найдите дисперсию нового набора.",
        "d*k^2",
        "x/k/k=d",
        claim: "Если дисперсия набора равна {d} и каждое число умножили на {k}, то дисперсия нового набора равна {x}",
        phrase: "дисперсия {d}, каждое число умножили на {k}; новая дисперсия",
        matching: Rows,
        solution: "Отклонения умножаются на {k}, а их квадраты — на ${k}^2$: ${d} \\cdot {k}^2={x}$.");

    static readonly Quiz ScaledDeviation = new(
        "Стандартное отклонение набора чисел равно {s}. Каждое число набора умножили на {k}. Найдите стандартное отклонение нового набора.",
        "s*k",
        "x/k=s",
        claim: "Если стандартное отклонение набора равно {s} и каждое число умножили на {k}, то новое стандартное отклонение равно {x}",
        phrase: "стандартное отклонение {s}, каждое число умножили на {k}; новое стандартное отклонение",
        matching: Rows);

    static readonly Quiz BySum = new(
        "В наборе {n:число|числа|чисел}, сумма квадратов их отклонений от среднего равна {s}. Найдите дисперсию набора.",
        "s/n",
        "x*n=s",
        claim: "Если в наборе {n:число|числа|чисел} и сумма квадратов отклонений от среднего равна {s}, то дисперсия набора равна {x}",
        phrase: "чисел {n}, сумма квадратов отклонений {s}; дисперсия",
        matching: Rows);

    static readonly Quiz SquareOfDeviation = new(
        "Стандартное отклонение набора чисел равно {s}. Найдите дисперсию этого набора.",
        "s^2",
        "x/s=s",
        claim: "Если стандартное отклонение набора равно {s}, то его дисперсия равна {x}",
        phrase: "стандартное отклонение {s}; дисперсия",
        matching: Rows,
        solution: "${s}^2={x}$.");

    static readonly Quiz BySquares = new(
        "Среднее арифметическое набора чисел равно {m}, а среднее арифметическое их квадратов равно {q}. Найдите дисперсию набора.",
        "q-m^2",
        "x+m*m=q",
        claim: "Если среднее набора равно {m}, а среднее квадратов его чисел равно {q}, то дисперсия набора равна {x}",
        phrase: "среднее {m}, среднее квадратов {q}; дисперсия",
        matching: Rows,
        solution: "Из среднего квадратов вычтем квадрат среднего: ${q}-{m}^2={x}$.");

    static readonly Quiz BothChanged = new(
        "Дисперсия набора чисел равна {d}. Каждое число умножили на {k} и к результату прибавили {a}. Найдите дисперсию нового набора.",
        "d*k^2+0*a",
        "x/k/k=d",
        claim: "Если дисперсия набора равна {d}, каждое число умножили на {k} и прибавили {a}, то дисперсия нового набора равна {x}",
        phrase: "дисперсия {d}, каждое число умножили на {k} и прибавили {a}; новая дисперсия",
        matching: Rows,
        solution: "Прибавление числа не меняет отклонений, умножение на {k} умножает их квадраты на ${k}^2$: ${d} \\cdot {k}^2={x}$.");

    static readonly NamedSlip[] Scaling = [("дисперсия умножена на число, а не на его квадрат", "d*k"), ("дисперсия не изменена", "d"), ("число прибавлено", "d+k"), ("дисперсия умножена на удвоенное число", "2*d*k")];

    static readonly Quizzed[] Easy =
    [
        Shifted.With("d=2..30 a=3..20", "a>d+1", ("число прибавлено к дисперсии", "d+a"), ("прибавлен квадрат числа", "d+a^2"), ("дисперсия умножена на число", "d*a")),
        BySum.With("n=4..12 s=24..180", "s mod n=0;s/n>=3;n>4"),
        SquareOfDeviation.With("s=2..25", "", ("стандартное отклонение удвоено", "2*s"), ("дисперсия принята равной отклонению", "s")),
    ];

    static readonly Quizzed[] Medium =
    [
        Scaled.With("d=2..15 k=2..6", "d>k", Scaling),
        ScaledDeviation.With("s=2..12 k=2..9", "s>k", ("отклонение умножено на квадрат числа", "s*k^2"), ("отклонение не изменено", "s"), ("число прибавлено", "s+k")),
        BySquares.With("m=3..9 q=12..110", "q-m^2>=2;q-m^2<=40", ("вычтено само среднее", "q-m"), ("вычтено удвоенное среднее", "q-2*m"), ("сложено вместо вычитания", "q+m^2")),
    ];

    static readonly Quizzed[] Hard =
    [
        BothChanged.With("d=2..15 k=2..6 a=2..20", "d>k;a>d", [.. Scaling, ("прибавлено и число", "d*k^2+a")]),
        BySquares.With("m=8..20 q=70..480", "q-m^2>=3;q-m^2<=90", ("вычтено само среднее", "q-m"), ("вычтено удвоенное среднее", "q-2*m"), ("сложено вместо вычитания", "q+m^2")),
        Scaled.With("d=5..40 k=3..10", "d>k", Scaling),
    ];
}
