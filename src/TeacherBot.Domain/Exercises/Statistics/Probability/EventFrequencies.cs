using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Statistics.Probability;

/// <summary>How often an event happened, and what its probability lets expect; the judge counts the trials one by one.</summary>
static class Trials
{
    const string Matching = "Соотнесите описания опытов и частоты или вероятности событий.";
    const string Expected = "Соотнесите описания опытов и количества событий.";

    public static readonly NumberQuestion Shots = NumberQuestion.Chance(
        "Баскетболист сделал {n:бросок|броска|бросков} и попал в кольцо {m:раз|раза|раз}. Найдите частоту попаданий.",
        "m/n",
        read => Outcomes.Share(Enumerable.Range(1, read.Count("n")), shot => shot <= Within(read.Count("m"), read.Count("n"))),
        "Если баскетболист сделал {n:бросок|броска|бросков} и попал {m:раз|раза|раз}, то частота попаданий равна {x}",
        "бросков {n}, попаданий {m}; частота попаданий",
        Matching,
        "$\\frac{[m]}{[n]}=[#m/n]$.");

    public static readonly NumberQuestion Misses = NumberQuestion.Chance(
        "Спортсмен выстрелил по мишеням {n:раз|раза|раз}, из них {m:раз|раза|раз} промахнулся. Найдите частоту попаданий.",
        "(n-m)/n",
        read => Outcomes.Share(Enumerable.Range(1, read.Count("n")), shot => shot > Within(read.Count("m"), read.Count("n"))),
        "Если спортсмен выстрелил {n:раз|раза|раз} и промахнулся {m:раз|раза|раз}, то частота попаданий равна {x}",
        "выстрелов {n}, промахов {m}; частота попаданий",
        Matching,
        "Попаданий $[n]-[m]=[#n-m]$; $\\frac{[#n-m]}{[n]}=[#(n-m)/n]$.");

    public static readonly NumberQuestion Births = NumberQuestion.Chance(
        "За месяц в роддоме родились {a:мальчик|мальчика|мальчиков} и {b:девочка|девочки|девочек}. Найдите частоту рождения девочек.",
        "b/(a+b)",
        read => Outcomes.Share(Outcomes.Things(read.Count("a"), read.Count("b")), kind => kind == 1),
        "Если в роддоме родились {a:мальчик|мальчика|мальчиков} и {b:девочка|девочки|девочек}, то частота рождения девочек равна {x}",
        "родились мальчики — {a}, девочки — {b}; частота рождения девочек",
        Matching,
        "Всего детей $[a]+[b]=[#a+b]$; $\\frac{[b]}{[#a+b]}=[#b/(a+b)]$.");

    public static readonly NumberQuestion Deviation = NumberQuestion.Chance(
        "Вероятность того, что новый чайник потребует ремонта в первый год, равна {p}. В городе за год из {n} проданных чайников в мастерскую принесли {m}. На сколько частота ремонта отличается от его вероятности?",
        "abs(m/n-p)",
        read => Rational.Abs(Outcomes.Share(Enumerable.Range(1, read.Count("n")), sold => sold <= Within(read.Count("m"), read.Count("n"))) - read.Number("p")),
        "Если вероятность ремонта равна {p}, а из {n} чайников в ремонт принесли {m}, то частота отличается от вероятности на {x}",
        "вероятность ремонта {p}, из {n} чайников принесли {m}; разность частоты и вероятности",
        Matching,
        "Частота $\\frac{[m]}{[n]}=[#m/n]$; разность $[#abs(m/n-p)]$.");

    public static readonly NumberQuestion Opposite = NumberQuestion.Chance(
        "Вероятность того, что батарейка бракованная, равна {p}. Найдите вероятность того, что купленная батарейка исправна.",
        "1-p",
        read => Outcomes.Chance([Outcomes.Trial(read.Number("p"))], results => results[0] == 0),
        "Если вероятность того, что батарейка бракованная, равна {p}, то вероятность купить исправную батарейку равна {x}",
        "вероятность брака {p}; вероятность исправной батарейки",
        Matching,
        "События противоположны: $1-[p]=[#1-p]$.");

    public static readonly NumberQuestion Awaited = NumberQuestion.Count(
        "Вероятность того, что семечко прорастёт, равна {p}. Посадили {n:семечко|семечка|семечек}. Сколько из них в среднем прорастёт?",
        "p*n",
        read => Enumerable.Range(1, read.Count("n")).Aggregate(Rational.Zero, (sum, _) => sum + read.Number("p")),
        "Если вероятность того, что семечко прорастёт, равна {p}, то из {n:семечка|семечек|семечек} в среднем прорастёт {x}",
        "вероятность прорастания {p}, посажено {n}; в среднем прорастёт",
        Expected);

    public static readonly NumberQuestion Failed = NumberQuestion.Count(
        "Частота брака на заводе равна {p}. Сколько исправных деталей можно ожидать в партии из {n:детали|деталей|деталей}?",
        "(1-p)*n",
        read => read.Number("n") - Enumerable.Range(1, read.Count("n")).Aggregate(Rational.Zero, (sum, _) => sum + read.Number("p")),
        "Если частота брака равна {p}, то ожидаемое число исправных деталей в партии из {n:детали|деталей|деталей} равно {x}",
        "частота брака {p}, деталей {n}; ожидается исправных",
        Expected,
        "Частота исправных деталей $1-[p]=[#1-p]$; $[#1-p] \\cdot [n]=[#(1-p)*n]$.");

    public static readonly NumberQuestion Shooting = NumberQuestion.Count(
        "Частота попаданий стрелка равна {p}, он попал {m:раз|раза|раз}. Сколько выстрелов он сделал?",
        "m/p",
        read => Backwards(read.Number("p"), read.Count("m")),
        "Если частота попаданий равна {p} и стрелок попал {m:раз|раза|раз}, то число выстрелов равно {x}",
        "частота попаданий {p}, попаданий {m}; всего выстрелов",
        Expected,
        "$[m]:[p]=[#m/p]$.");

    static int Within(int part, int whole) => part <= whole ? part : throw new EvaluationException("The part is greater than the whole.");

    /// <summary>Shot after shot, until the hits that are expected are so many.</summary>
    static Rational Backwards(Rational frequency, int hits)
    {
        var (shots, expected) = (0, Rational.Zero);
        while (expected < hits && shots < 100_000)
        {
            (shots, expected) = (shots + 1, expected + frequency);
        }

        return expected == hits ? shots : throw new EvaluationException("There is no such number of shots.");
    }
}

/// <summary>The frequency of an event. Easy: m of n; medium: the other event; hard: against the probability.</summary>
sealed class EventFrequencies() : PosedExercise("algebra-7-event-frequencies", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Part = [("взята частота промахов", "(n-m)/n"), ("взято отношение попаданий к промахам", "m/(n-m)"), ("единица делится на число бросков", "1/n"), ("запятая не на своём месте", "m/n/10")];

    static readonly IPosed[] Easy =
    [
        Trials.Shots.With("n=20..80/5 m=6..60", "m+3<n;(100*m) mod n=0", Part),
        Trials.Opposite.With("p=0.02..0.3/0.01", "", ("взята та же вероятность", "p"), ("ошибка в десятых долях", "1.1-p"), ("ошибка в десятых долях", "0.9-p"), ("половина вероятности", "p/2")),
        Trials.Births.With("a=20..90 b=20..90", "(100*b) mod (a+b)=0;abs(a-b)>1", ("частота рождения мальчиков", "a/(a+b)"), ("взято отношение мальчиков и девочек", "b/a"), ("взято отношение девочек и мальчиков", "a/b")),
    ];

    static readonly IPosed[] Medium =
    [
        Trials.Misses.With("n=20..120/5 m=3..50", "m*2<n;(1000*m) mod n=0", ("взята частота промахов", "m/n"), ("взято отношение промахов к попаданиям", "m/(n-m)"), ("запятая не на своём месте", "(n-m)/n/10")),
        Trials.Births.With("a=120..390 b=120..390", "(1000*b) mod (a+b)=0;abs(a-b)>1", ("частота рождения мальчиков", "a/(a+b)"), ("взято отношение мальчиков и девочек", "b/a"), ("взято отношение девочек и мальчиков", "a/b")),
        Trials.Opposite.With("p=0.001..0.2/0.001", "(1000*p) mod 10>0", ("взята та же вероятность", "p"), ("ошибка в десятых долях", "1.1-p"), ("ошибка в десятых долях", "0.9-p"), ("запятая не на своём месте", "1-10*p")),
    ];

    static readonly IPosed[] Hard =
    [
        Trials.Deviation.With("p=0.02..0.12/0.005 n=200..1000/100 m=10..120", "abs(m/n-p)<0.03;abs(m/n-p)>0;(1000*m) mod n=0", ("взята частота", "m/n"), ("частота и вероятность сложены", "m/n+p"), ("запятая не на своём месте", "10*abs(m/n-p)")),
        Trials.Births.With("a=420..990 b=420..990", "(1000*b) mod (a+b)=0;abs(a-b)>1", ("частота рождения мальчиков", "a/(a+b)"), ("взято отношение мальчиков и девочек", "b/a"), ("взято отношение девочек и мальчиков", "a/b")),
        Trials.Misses.With("n=200..800/20 m=13..190", "m*3<n;(1000*m) mod n=0", ("взята частота промахов", "m/n"), ("взято отношение промахов к попаданиям", "m/(n-m)"), ("запятая не на своём месте", "(n-m)/n/10")),
    ];
}

/// <summary>What to expect of many trials. Hard: the number of trials.</summary>
sealed class ExpectedNumbers() : PosedExercise("algebra-7-expected-numbers", Easy, Medium, Hard)
{
    static readonly IPosed[] Easy = [Trials.Awaited.With("p=0.5..0.9/0.1 n=20..90/10", "", ("взята доля не проросших", "(1-p)*n"), ("запятая не на своём месте", "p*n/10"), ("ответ — число посаженных", "n"))];

    static readonly IPosed[] Medium =
    [
        Trials.Awaited.With("p=0.55..0.95/0.05 n=40..300/20", "", ("взята доля не проросших", "(1-p)*n"), ("запятая не на своём месте", "p*n/10"), ("ответ — число посаженных", "n")),
        Trials.Failed.With("p=0.01..0.15/0.01 n=100..900/100", "", ("найдено число бракованных", "p*n"), ("запятая не на своём месте", "n-10*p*n"), ("ответ — число деталей", "n")),
    ];

    static readonly IPosed[] Hard =
    [
        Trials.Shooting.With("p=0.4..0.95/0.05 m=12..90", "(100*m) mod (100*p)=0;m/p<=160", ("частота умножена на число попаданий", "m*p"), ("найдено число промахов", "m/p-m"), ("запятая не на своём месте", "10*m/p")),
        Trials.Failed.With("p=0.005..0.045/0.005 n=200..3000/200", "(1000*p) mod 10>0", ("найдено число бракованных", "p*n"), ("запятая не на своём месте", "n-10*p*n"), ("ответ — число деталей", "n")),
    ];
}

/// <summary>The probability of a die, and of a thing drawn. Easy: one die; medium: two kinds of things; hard: numbers.</summary>
sealed class SimpleProbabilities() : PosedExercise(
    "algebra-7-simple-probabilities",
    [Dice.Once(), Dice.Once(1, 2, 3)],
    [Dice.Once(), Draws.Balls.With("a=2..9 b=2..12", "(100*a) mod (a+b)=0;abs(a-b)>0", ("взято отношение красных шаров к синим", "a/b"), ("вероятность другого цвета", "b/(a+b)"), ("единица делится на число шаров", "1/(a+b)"))],
    [
        Draws.Tickets.With("n=20..50/5 m=2..15", "(1000*m) mod n=0", ("вероятность невыученного билета", "m/n"), ("часть взята от остатка", "m/(n-m)"), ("единица делится на количество", "1/n")),
        Draws.Above.With("a=1..9 b=12..40 c=4..30", "c>a+2;b>c+2;(100*(b-c)) mod (b-a+1)=0", ("пропущено последнее число", "(b-c-1)/(b-a+1)"), ("посчитано и само число", "(b-c+1)/(b-a+1)"), ("количество чисел меньше на единицу", "(b-c)/(b-a)")),
        Dice.Once(3, 4, 5),
    ]);
