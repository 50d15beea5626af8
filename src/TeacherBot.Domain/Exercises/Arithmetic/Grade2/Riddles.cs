using TeacherBot.Domain.Exercises.Stories;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>The missing factor, dividend or divisor; hard: two actions back.</summary>
public sealed class Riddles() : RiddleExercise("math-2-missing-number-table", Easy, Medium, Hard)
{
    const string MultiplyBy = "На какое число нужно умножить {a}, чтобы получить {b}?";
    const string DivideBy = "На какое число нужно разделить {a}, чтобы получить {b}?";
    const string DivideWhich = "Какое число нужно разделить на {a}, чтобы получить {b}?";
    const string MultiplyWhich = "Какое число нужно умножить на {a}, чтобы получить {b}?";

    static readonly Story[] Easy =
    [
        new(MultiplyBy, "b/a", "a*x=b", "", "a=2..9 b=4..30", "b mod a=0;b/a>=2;b/a<=9", equality: "a*x=b"),
        new(DivideBy, "a/b", "a/x=b", "", "a=4..30 b=2..9", "a mod b=0;a/b>=2;a/b<=9", equality: "a/x=b"),
        new(DivideWhich, "b*a", "x/a=b", "", "a=2..9 b=2..9", "a*b<=30", equality: "x/a=b"),
        new(MultiplyWhich, "b/a", "x*a=b", "", "a=2..9 b=4..30", "b mod a=0;b/a>=2;b/a<=9", equality: "x*a=b"),
    ];

    static readonly Story[] Medium =
    [
        new(MultiplyBy, "b/a", "a*x=b", "", "a=3..9 b=20..81", "b mod a=0;b/a>=2;b/a<=9", equality: "a*x=b"),
        new(DivideBy, "a/b", "a/x=b", "", "a=20..81 b=3..9", "a mod b=0;a/b>=2;a/b<=9", equality: "a/x=b"),
        new(DivideWhich, "b*a", "x/a=b", "", "a=3..9 b=3..9", "a*b>=20", equality: "x/a=b"),
        new(MultiplyWhich, "b/a", "x*a=b", "", "a=3..9 b=20..81", "b mod a=0;b/a>=2;b/a<=9", equality: "x*a=b"),
    ];

    static readonly Story[] Hard =
    [
        new("Задумали число, умножили его на {a}, прибавили {b} и получили {c}. Какое число задумали?",
            "(c-b)/a", "x*a+b=c", "", "a=3..9 b=3..20 c=20..95", "(c-b) mod a=0;(c-b)/a>=3;(c-b)/a<=9", equality: "x*a+b=c"),
        new("Задумали число, умножили его на {a}, вычли {b} и получили {c}. Какое число задумали?",
            "(c+b)/a", "x*a-b=c", "", "a=3..9 b=3..20 c=10..70", "(c+b) mod a=0;(c+b)/a>=3;(c+b)/a<=9", equality: "x*a-b=c"),
        new("Задумали число, разделили его на {a}, прибавили {b} и получили {c}. Какое число задумали?",
            "(c-b)*a", "x/a+b=c", "", "a=3..9 b=3..30 c=8..39", "c-b>=3;c-b<=9", equality: "x/a+b=c"),
    ];
}
