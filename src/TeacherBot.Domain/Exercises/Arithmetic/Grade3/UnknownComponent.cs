using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Unknown addends, factors, dividends. Easy: numbers to 100; medium: to 1 000; hard: an expression on the right.</summary>
public sealed class UnknownComponent() : EquationExercise("math-3-unknown-component", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x+a=b", "b-a", "a=12..60 b=40..100", "b-a>=11"),
        new("x*a=b", "b/a", "a=3..9 b=18..81", "b mod a=0;b/a>=3;b/a<=9"),
        new("a-x=b", "a-b", "a=40..100 b=12..80", "a-b>=11"),
        new("a/x=b", "a/b", "a=18..81 b=3..9", "a mod b=0;a/b>=3;a/b<=9"),
        new("x-a=b", "b+a", "a=12..60 b=12..60", "a+b<=100"),
        new("x/a=b", "b*a", "a=3..9 b=3..9"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("x+a=b", "b-a", "a=115..480 b=300..990", "b-a>=105"),
        new("x*a=b", "b/a", "a=3..8 b=45..980", "b mod a=0;b/a>=12;b/a mod 10!=0"),
        new("a-x=b", "a-b", "a=400..990 b=115..680", "a-b>=105"),
        new("a/x=b", "a/b", "a=72..900 b=12..180", "a mod b=0;a/b>=3;a/b<=9"),
        new("x-a=b", "b+a", "a=115..480 b=115..480"),
        new("x/a=b", "b*a", "a=3..8 b=12..180", "b mod 10!=0;a*b<=1000"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("x+a=b*c", "b*c-a", "a=35..480 b=34..190 c=3..8", "b*c<=1000;b*c-a>=35"),
        new("x*a=b+c", "(b+c)/a", "a=3..8 b=35..480 c=35..480", "(b+c) mod a=0;(b+c)/a>=15;b!=c"),
        new("a-x=b/c", "a-b/c", "a=200..900 b=120..960 c=3..8", "b mod c=0;b/c>=25;a-b/c>=35;a!=b"),
        new("a/x=b-c", "a/(b-c)", "a=72..900 b=60..190 c=15..170", "b-c>=12;a mod (b-c)=0;a/(b-c)>=3;a/(b-c)<=9"),
        new("x-a=b*c", "b*c+a", "a=115..480 b=34..90 c=3..8", "b*c+a<=1000"),
        new("x/a=b-c", "(b-c)*a", "a=3..8 b=60..190 c=15..170", "b-c>=12;(b-c)*a<=1000"),
    ];
}

/// <summary>A number that was changed, found backwards.</summary>
public sealed class ThoughtNumber() : RiddleExercise("math-3-thought-number", Easy, Medium, Hard)
{
    static readonly Story[] Easy =
    [
        new("К неизвестному числу прибавили {a} и получили {b}. Найдите неизвестное число.", "b-a", "x+a=b", "", "a=12..60 b=40..100", "b-a>=11", equality: "x+a=b"),
        new("Из неизвестного числа вычли {a} и получили {b}. Найдите неизвестное число.", "b+a", "x-a=b", "", "a=12..60 b=13..59", "", equality: "x-a=b"),
        new("Неизвестное число увеличили в {a:раз|раза|раз} и получили {b}. Найдите неизвестное число.", "b/a", "x*a=b", "", "a=3..9 b=18..81", "b mod a=0;b/a>=3;b/a<=9", equality: "x*a=b"),
        new("Неизвестное число уменьшили в {a:раз|раза|раз} и получили {b}. Найдите неизвестное число.", "b*a", "x/a=b", "", "a=3..9 b=3..9", "", equality: "x/a=b"),
    ];

    static readonly Story[] Medium =
    [
        new("Из числа {a} вычли неизвестное число и получили {b}. Найдите неизвестное число.", "a-b", "a-x=b", "", "a=400..990 b=115..680", "a-b>=105", equality: "a-x=b"),
        new("Число {a} разделили на неизвестное число и получили {b}. Найдите неизвестное число.", "a/b", "a/x=b", "", "a=72..900 b=12..180", "a mod b=0;a/b>=3;a/b<=9", equality: "a/x=b"),
        new("Число {a} умножили на неизвестное число и получили {b}. Найдите неизвестное число.", "b/a", "a*x=b", "", "a=12..120 b=72..960", "b mod a=0;b/a>=3;b/a<=9", equality: "a*x=b"),
        new("Сумма неизвестного числа и числа {a} равна {b}. Найдите неизвестное число.", "b-a", "x+a=b", "", "a=115..480 b=300..990", "b-a>=105", equality: "x+a=b"),
    ];

    static readonly Story[] Hard =
    [
        new("Неизвестное число увеличили в {a:раз|раза|раз}, прибавили {b} и получили {c}. Найдите неизвестное число.", "(c-b)/a", "x*a+b=c", "", "a=3..8 b=24..190 c=150..990", "(c-b) mod a=0;(c-b)/a>=12", equality: "x*a+b=c"),
        new("Неизвестное число уменьшили в {a:раз|раза|раз}, вычли {b} и получили {c}. Найдите неизвестное число.", "(c+b)*a", "x/a-b=c", "", "a=3..8 b=24..90 c=15..90", "(c+b)*a<=1000", equality: "x/a-b=c"),
        new("К неизвестному числу прибавили {a}, сумму умножили на {b} и получили {c}. Найдите неизвестное число.", "c/b-a", "(x+a)*b=c", "", "a=13..90 b=3..8 c=150..990", "c mod b=0;c/b-a>=12", equality: "(x+a)*b=c"),
        new("Из неизвестного числа вычли {a}, разность разделили на {b} и получили {c}. Найдите неизвестное число.", "c*b+a", "(x-a)/b=c", "", "a=24..180 b=3..8 c=12..90", "c*b+a<=1000", equality: "(x-a)/b=c"),
    ];
}
