using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>Word problems whose equation is quadratic or fractional; the positive root is the answer.</summary>
sealed class QuadraticProblems() : ShapeExercise("algebra-8-quadratic-word-problems", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Consecutive = Of("Произведение двух последовательных натуральных чисел равно {a}. Найдите меньшее из этих чисел.", "", read => $"x*(x+1)={read.Plain("a")}");

    static readonly Asked<Rational> Difference = Of("Одно натуральное число на {b} больше другого, а их произведение равно {a}. Найдите меньшее число.", "", read => $"x*(x+{read.Plain("b")})={read.Plain("a")}");

    static readonly Asked<Rational> Plot = Of("Длина прямоугольного участка на {b:м} больше ширины, а его площадь равна {a:м²}. Найдите ширину участка.", "м", read => $"x*(x+{read.Plain("b")})={read.Plain("a")}");

    static readonly Asked<Rational> Triangle = Of("Один катет прямоугольного треугольника на {b:см} больше другого, а гипотенуза равна {c:см}. Найдите меньший катет.", "см", read => $"x^2+(x+{read.Plain("b")})^2={read.Plain("c")}^2");

    static readonly Asked<Rational> Cyclists = Of("Два велосипедиста одновременно выехали из одного посёлка в другой, расстояние до которого {s:км}. Скорость первого была на {d:км/ч} больше скорости второго, и он приехал на {t:ч} раньше. Найдите скорость второго велосипедиста.", "км/ч", read => $"{read.Plain("s")}/x-{read.Plain("s")}/(x+{read.Plain("d")})={read.Plain("t")}");

    static readonly Asked<Rational> Boat = Of("Моторная лодка прошла {s:км} по течению реки и столько же против течения, затратив на весь путь {t:ч}. Скорость течения равна {d:км/ч}. Найдите собственную скорость лодки.", "км/ч", read => $"{read.Plain("s")}/(x+{read.Plain("d")})+{read.Plain("s")}/(x-{read.Plain("d")})={read.Plain("t")}");

    static readonly IShape[] Easy =
    [
        new Shape<Rational>(Consecutive, "a: a", "m", "m=3..30 a=(m*(m+1))", "", "$x(x+1)=[a]$; $x=[#m]$ (отрицательный корень не подходит).", ("найдено большее число", "m+1")),
        new Shape<Rational>(Difference, "a: a | b: b", "m", "m=2..20 b=2..15 a=(m*(m+b))", "m!=b", "$x([x+b])=[a]$; $x=[#m]$ (отрицательный корень не подходит).", ("найдено большее число", "m+b")),
    ];

    static readonly IShape[] Medium =
    [
        new Shape<Rational>(Plot, "a: a | b: b", "m", "m=5..40 b=3..30 a=(m*(m+b))", "m!=b", "$x([x+b])=[a]$; $x=[#m]$ (отрицательный корень не подходит).", ("найдена длина", "m+b")),
        new Shape<Rational>(Triangle, "b: b | c: c", "m", "u=2..5 v=1..4 k=1..4 p=(k*(u^2-v^2)) q=(2*k*u*v) m=(p) b=(q-p) c=(k*(u^2+v^2))", "u>v;b>0", "$x^2+([x+b])^2=[c]^2$; $x=[#m]$ (отрицательный корень не подходит).", ("найден больший катет", "m+b"), ("из гипотенузы вычтена разность", "c-b")),
    ];

    static readonly IShape[] Hard =
    [
        new Shape<Rational>(Cyclists, "s: s | d: d | t: t", "m", "m=8..20 d=2..6 t=1..3 s=(t*m*(m+d)/d)", "(t*m*(m+d)) mod d=0;s<150", "$[s/x]-[s/(x+d)]=[t]$; $x=[#m]$ (отрицательный корень не подходит).", ("найдена скорость первого", "m+d")),
        new Shape<Rational>(Boat, "s: s | d: d | t: t", "m", "m=8..25 d=1..5 t=2..9 s=(t*(m^2-d^2)/(2*m))", "(t*(m^2-d^2)) mod (2*m)=0", "$[s/(x+d)]+[s/(x-d)]=[t]$; $x=[#m]$ (отрицательный корень не подходит).", ("найдена скорость по течению", "m+d"), ("найдена скорость против течения", "m-d")),
    ];

    public override IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    static Asked<Rational> Of(string text, string unit, Func<Filling, string> equation) => new(
        text,
        new NumberAnswer(unit: unit),
        read => Roots.Of(Plain.ParseStatement(equation(read)), 'x', IntervalSet.GreaterThan(0)).List is [{ Rational: { } only }] ? only : throw new EvaluationException("The problem has no single answer."),
        (read, answer) => new RootsCheck(equation(read), "x", [$"{answer}"], "(0;oo)"));
}
