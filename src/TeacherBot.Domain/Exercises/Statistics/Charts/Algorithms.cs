using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Statistics.Charts;

/// <summary>Algorithms step by step, forwards and backwards: the part of «работа с информацией» that needs no drawing.</summary>
static class Algorithms
{
    const string Matching = "Выполните каждый алгоритм и найдите его результат.";
    const string Backwards = "Найдите, с какого числа начали каждый алгоритм.";

    public static readonly Quiz TimesPlus = new(
        "Алгоритм: возьмите число {a}, умножьте его на {b}, к результату прибавьте {c}. Какое число получится?",
        "a*b+c",
        "(x-c)/b=a",
        claim: "Если число {a} умножить на {b} и к результату прибавить {c}, получится {x}",
        phrase: "число {a} умножить на {b}, прибавить {c}",
        matching: Matching);

    public static readonly Quiz PlusTimes = new(
        "Алгоритм: возьмите число {a}, прибавьте к нему {b}, результат умножьте на {c}. Какое число получится?",
        "(a+b)*c",
        "x/c-b=a",
        claim: "Если к числу {a} прибавить {b} и результат умножить на {c}, получится {x}",
        phrase: "к числу {a} прибавить {b}, умножить на {c}",
        matching: Matching);

    public static readonly Quiz MinusDivided = new(
        "Алгоритм: возьмите число {a}, вычтите из него {b}, результат разделите на {c}. Какое число получится?",
        "(a-b)/c",
        "x*c+b=a",
        claim: "Если из числа {a} вычесть {b} и результат разделить на {c}, получится {x}",
        phrase: "из числа {a} вычесть {b}, разделить на {c}",
        matching: Matching);

    public static readonly Quiz DividedMinus = new(
        "Алгоритм: возьмите число {a}, разделите его на {b}, из результата вычтите {c}. Какое число получится?",
        "a/b-c",
        "(x+c)*b=a",
        claim: "Если число {a} разделить на {b} и из результата вычесть {c}, получится {x}",
        phrase: "число {a} разделить на {b}, вычесть {c}",
        matching: Matching);

    public static readonly Quiz Three = new(
        "Алгоритм: возьмите число {a}, прибавьте {b}, результат умножьте на {c}, затем вычтите {d}. Какое число получится?",
        "(a+b)*c-d",
        "(x+d)/c-b=a",
        claim: "Если к числу {a} прибавить {b}, результат умножить на {c} и вычесть {d}, получится {x}",
        phrase: "к числу {a} прибавить {b}, умножить на {c}, вычесть {d}",
        matching: Matching);

    public static readonly Quiz BackTimesPlus = new(
        "Задуманное число умножили на {b}, к результату прибавили {c} и получили {a}. Какое число задумали?",
        "(a-c)/b",
        "x*b+c=a",
        claim: "Если задуманное число умножили на {b}, прибавили {c} и получили {a}, то задумали {x}",
        phrase: "умножили на {b}, прибавили {c}, получили {a}",
        matching: Backwards);

    public static readonly Quiz BackMinusDivided = new(
        "Из задуманного числа вычли {b}, результат разделили на {c} и получили {a}. Какое число задумали?",
        "a*c+b",
        "(x-b)/c=a",
        claim: "Если из задуманного числа вычли {b}, результат разделили на {c} и получили {a}, то задумали {x}",
        phrase: "вычли {b}, разделили на {c}, получили {a}",
        matching: Backwards);
}

/// <summary>Easy: two steps; medium: three steps and division; hard: from the end to the beginning. To 1000.</summary>
public sealed class AlgorithmsTo1000() : QuizExercise("math-3-algorithms", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        Algorithms.TimesPlus.With("a=3..9 b=3..9 c=11..60", ""),
        Algorithms.PlusTimes.With("a=4..40 b=3..30 c=2..6", "a+b<=60"),
        Algorithms.MinusDivided.With("a=30..99 b=5..40 c=3..9", "(a-b) mod c=0;a-b>=12;a-b<=81;(a-b)/c>2"),
    ];

    static readonly Quizzed[] Medium =
    [
        Algorithms.Three.With("a=12..60 b=8..40 c=3..8 d=15..90", "(a+b)*c-d>=40"),
        Algorithms.DividedMinus.With("a=120..900 b=3..8 c=15..70", "a mod b=0;a/b-c>=10"),
        Algorithms.TimesPlus.With("a=24..130 b=4..7 c=35..180", ""),
    ];

    static readonly Quizzed[] Hard =
    [
        Algorithms.BackTimesPlus.With("a=150..900 b=3..8 c=25..120", "(a-c) mod b=0;(a-c)/b>=20"),
        Algorithms.BackMinusDivided.With("a=24..120 b=35..190 c=3..7", ""),
    ];
}

/// <summary>The same with many-digit numbers.</summary>
public sealed class LongAlgorithms() : QuizExercise("math-4-algorithms", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        Algorithms.TimesPlus.With("a=120..950 b=3..9 c=150..900", ""),
        Algorithms.PlusTimes.With("a=120..900 b=80..700 c=3..8", ""),
        Algorithms.MinusDivided.With("a=1200..6000 b=150..900 c=3..9", "(a-b) mod c=0"),
    ];

    static readonly Quizzed[] Medium =
    [
        Algorithms.Three.With("a=240..1900 b=160..900 c=4..9 d=320..1900", ""),
        Algorithms.DividedMinus.With("a=3600..18000 b=6..24 c=125..240", "a mod b=0;a/b-c>=30"),
        Algorithms.TimesPlus.With("a=136..480 b=12..36 c=1200..5900", ""),
    ];

    static readonly Quizzed[] Hard =
    [
        Algorithms.BackTimesPlus.With("a=6200..32000 b=12..36 c=450..2900", "(a-c) mod b=0;(a-c)/b>=90"),
        Algorithms.BackMinusDivided.With("a=240..960 b=1350..7800 c=14..38", ""),
    ];
}
