using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Frequencies;

/// <summary>How often a number stands in a row. Easy: 10 numbers; hard: 20 numbers, all that are not less.</summary>
sealed class RowFrequencies() : PosedExercise("algebra-7-row-frequencies", [Of(Single, 10)], [Of(Single, 20), Of(Above, 10)], [Of(Above, 20), Of(Single, 25)])
{
    const string Matching = "Соотнесите наборы чисел и частоты.";

    static readonly Asked<Rational> Single = Asks("числа {a}", "число {a} в наборе {n...}", (number, least) => number == least);

    static readonly Asked<Rational> Above = Asks("чисел, больших {a},", "числа, большие {a}, в наборе {n...}", (number, least) => number > least);

    static Asked<Rational> Asks(string what, string phrase, Func<Rational, Rational, bool> fits) => new(
        $"Найдите частоту {what} в наборе {{n...}}.",
        new ProbabilityAnswer(),
        read => Outcomes.Share(read.Numbers("n"), number => fits(number, read.Number("a"))),
        (read, answer) => new ValueCheck($"({string.Join('+', read.Numbers("n").Select(number => fits(number, read.Number("a")) ? $"{number}/{number}" : $"0*{number}"))}+0*{read.Number("a")})/{read.List("n").Count}", $"{answer}"))
    {
        Claim = $"Частота {what} в наборе {{n...}} равна {{x}}",
        Phrase = phrase,
        Matching = Matching,
    };

    static IPosed Of(Asked<Rational> asked, int length) => new Posed<Rational>(asked, (_, setting, random) =>
    {
        var most = setting.By(5, 6, 7);
        var row = random.Until(r => Enumerable.Range(0, length).Select(_ => r.Next(1, most)).ToArray(), drawn => drawn.Distinct().Count() >= 4 && Repeated(drawn).Length > 0);
        var number = random.Pick(Repeated(row));
        var above = asked == Above;
        var count = row.Count(other => above ? other > number : other == number);
        var share = new Rational(count, length);
        return asked.Pose(
            setting,
            new() { ["a"] = number, ["n"] = row },
            share,
            [
                ("посчитаны и равные числа", above ? new Rational(row.Count(other => other >= number), length) : new Rational(count + 1, length)),
                ("пропущено одно число", new Rational(count - 1, length)),
                ("единица делится на количество", new Rational(1, count)),
                ("взята частота остальных чисел", 1 - share),
                ("взято отношение к остальным", new Rational(count, Math.Max(1, length - count))),
            ],
            $"Таких чисел {count}, всего чисел {length}: $\\frac{{{count}}}{{{length}}}={Numerals.Tex(share, NumberForm.Decimal)}$.");
    });

    /// <summary>Numbers that stand there several times, and smaller than several others.</summary>
    static int[] Repeated(int[] row) => [.. row.Where(number => row.Count(other => other > number) >= 2 && row.Count(other => other == number) >= 2)];
}

/// <summary>Frequencies without their rows: absolute ones, the missing one, the step of a histogram.</summary>
sealed class FrequencyNumbers() : PosedExercise("algebra-7-frequency-numbers", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите описания данных и то, что о них спрашивают.";

    static readonly NumberQuestion Relative = new(
        "В наборе {n:число|числа|чисел}, из них {m} отрицательных. Найдите частоту отрицательных чисел.",
        "m/n",
        read => read.Count("m") <= read.Count("n") ? Outcomes.Share(Enumerable.Range(1, read.Count("n")), number => number <= read.Count("m")) : throw new EvaluationException("There are not so many numbers."),
        new ProbabilityAnswer(),
        NumberForm.Decimal,
        "$\\frac{[m]}{[n]}=[#m/n]$.",
        "Если в наборе {n:число|числа|чисел}, из них {m} отрицательных, то частота отрицательных чисел равна {x}",
        "чисел {n}, отрицательных {m}; частота отрицательных",
        Matching);

    static readonly NumberQuestion Times = NumberQuestion.Count(
        "В наборе {n:число|числа|чисел}, частота числа 7 в нём равна {p}. Сколько раз в наборе встречается число 7?",
        "p*n",
        read => LinearEquation.Root(Plain.ParseStatement($"x/{read.Count("n")}={read.Number("p")}")) is { IsInteger: true } whole ? whole : throw new EvaluationException("Not a whole number of times."),
        "Если в наборе {n:число|числа|чисел} и частота числа 7 равна {p}, то количество чисел 7 в наборе равно {x}",
        "чисел {n}, частота числа 7 равна {p}; сколько чисел 7",
        Matching);

    static readonly NumberQuestion Size = NumberQuestion.Count(
        "Число 7 встречается в наборе {m:раз|раза|раз}, и его частота равна {p}. Сколько чисел в наборе?",
        "m/p",
        read => LinearEquation.Root(Plain.ParseStatement($"x*{read.Number("p")}={read.Count("m")}")) is { IsInteger: true } whole ? whole : throw new EvaluationException("Not a whole number of numbers."),
        "Если число 7 встречается в наборе {m:раз|раза|раз} и его частота равна {p}, то количество чисел в наборе равно {x}",
        "число 7 встречается {m:раз|раза|раз}, частота {p}; сколько всего чисел",
        Matching,
        "$[m]:[p]=[#m/p]$.");

    static readonly NumberQuestion Last = new(
        "В наборе встречаются только числа 1, 2 и 3. Частота числа 1 равна {p}, частота числа 2 равна {q}. Найдите частоту числа 3.",
        "1-p-q",
        read => LinearEquation.Root(Plain.ParseStatement($"{read.Number("p")}+{read.Number("q")}+x=1")) is { Sign: >= 0 } rest ? rest : throw new EvaluationException("The frequencies are more than 1."),
        new ProbabilityAnswer(),
        NumberForm.Decimal,
        "Сумма частот равна 1: $1-[p]-[q]=[#1-p-q]$.",
        "Если в наборе только числа 1, 2 и 3 с частотами первых двух {p} и {q}, то частота числа 3 равна {x}",
        "только числа 1, 2, 3; частоты первых двух {p} и {q}; частота третьего",
        Matching);

    static readonly NumberQuestion Step = NumberQuestion.Count(
        "Значения от {a} до {b} сгруппировали в {k} равных интервалов. Найдите шаг гистограммы.",
        "(b-a)/k",
        read => LinearEquation.Root(Plain.ParseStatement($"{read.Count("a")}+{read.Count("k")}*x={read.Count("b")}")) ?? throw new EvaluationException("There is no step."),
        "Если значения от {a} до {b} сгруппировали в {k} равных интервалов, то шаг гистограммы равен {x}",
        "значения от {a} до {b}, равных интервалов {k}; шаг гистограммы",
        Matching,
        "$([b]-[a]):[k]=[#(b-a)/k]$.");

    static readonly NamedSlip[] OfRelative = [("взята частота остальных", "(n-m)/n"), ("взято отношение к остальным", "m/(n-m)"), ("запятая не на своём месте", "m/n/10"), ("единица делится на количество", "1/m")];
    static readonly NamedSlip[] OfStep = [("взята вся ширина", "b-a"), ("правый конец разделён на число интервалов", "b/k"), ("концы сложены", "(a+b)/k"), ("интервалов на один меньше", "(b-a)/(k-1)")];
    static readonly NamedSlip[] OfLast = [("взята сумма частот", "p+q"), ("вычтена одна частота", "1-p"), ("вычтена одна частота", "1-q"), ("ошибка в десятых долях", "1.1-p-q")];

    static readonly IPosed[] Easy =
    [
        Relative.With("n=20..50/5 m=3..30", "3*m<2*n;(100*m) mod n=0", OfRelative),
        Last.With("p=0.1..0.6/0.1 q=0.1..0.6/0.1", "p+q<0.95;p>q", OfLast),
        Times.With("n=20..90/10 p=0.1..0.9/0.1", "", ("взята частота остальных", "(1-p)*n"), ("запятая не на своём месте", "p*n/10"), ("число разделено на частоту", "n/p")),
    ];

    static readonly IPosed[] Medium =
    [
        Last.With("p=0.05..0.6/0.01 q=0.05..0.6/0.01", "p+q<0.95;p>q", OfLast),
        Times.With("n=40..200/20 p=0.05..0.95/0.05", "", ("взята частота остальных", "(1-p)*n"), ("запятая не на своём месте", "p*n/10"), ("число разделено на частоту", "n/p")),
        Step.With("a=10..60/5 b=60..200/5 k=4..10", "(b-a) mod k=0;b-a>30", OfStep),
    ];

    static readonly IPosed[] Hard =
    [
        Size.With("m=6..60 p=0.05..0.8/0.05", "(100*m) mod (100*p)=0;m/p<=300", ("число умножено на частоту", "m*p"), ("найдено количество остальных", "m/p-m"), ("запятая не на своём месте", "10*m/p")),
        Relative.With("n=125..500/25 m=11..190", "3*m<2*n;(1000*m) mod n=0", OfRelative),
        Step.With("a=120..180/2 b=180..260/2 k=5..12", "(b-a) mod k=0;b-a>30", OfStep),
    ];
}
