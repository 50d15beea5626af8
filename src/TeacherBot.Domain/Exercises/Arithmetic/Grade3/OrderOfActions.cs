using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Easy: two actions of different kinds; medium: brackets; hard: three actions and more.</summary>
public sealed class OrderOfActions() : FormulaExercise("math-3-order-of-actions", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("a+b*c", "a=12..95 b=3..9 c=3..9", "a+b*c<=200"),
        new("a-b*c", "a=40..100 b=3..9 c=3..9", "a-b*c>=5"),
        new("b*c-a", "a=12..60 b=4..9 c=4..9", "b*c-a>=5"),
        new("a+b/c", "a=12..95 b=24..81 c=3..9", "b mod c=0;b/c>=3;b/c<=9"),
        new("a-b/c", "a=30..95 b=24..81 c=3..9", "b mod c=0;b/c>=3;b/c<=9"),
    ];

    static readonly Formula[] Medium =
    [
        new("(a+b)*c", "a=3..30 b=3..30 c=3..9", "(a+b)*c<=500;a!=b"),
        new("(a-b)*c", "a=14..90 b=5..80 c=3..9", "a-b>=4;(a-b)*c<=500"),
        new("(a+b)/c", "a=15..85 b=12..60 c=3..9", "(a+b) mod c=0;(a+b)/c>=4;a!=b"),
        new("a/(b+c)", "a=36..96 b=2..6 c=1..5", "a mod (b+c)=0;a/(b+c)>=3;a/(b+c)<=12;b!=c"),
        new("a*(b-c)", "a=3..9 b=12..60 c=5..50", "b-c>=4;a*(b-c)<=400"),
        new("a-(b+c)", "a=300..900 b=110..390 c=105..290", "a-b-c>=40"),
    ];

    static readonly Formula[] Hard =
    [
        new("a*b+c*d", "a=4..9 b=4..9 c=4..9 d=4..9", "a*b!=c*d;a!=c"),
        new("a*b-c/d", "a=5..9 b=5..9 c=24..81 d=3..9", "c mod d=0;c/d>=3;c/d<=9;a*b-c/d>=10"),
        new("(a+b)*c-d", "a=12..40 b=13..45 c=3..8 d=25..180", "(a+b)*c-d>=30;(a+b)*c<=700;a!=b"),
        new("a-(b-c)*d", "a=200..600 b=40..90 c=12..60 d=3..8", "b-c>=12;a-(b-c)*d>=20"),
        new("a/b+c*d", "a=120..480/10 b=3..8 c=12..40 d=3..8", "a mod b=0;a/b<=90;a/b+c*d<=400"),
        new("(a-b)/c+d", "a=150..600 b=20..140 c=3..8 d=45..280", "(a-b) mod c=0;(a-b)/c>=12;(a-b)/c<=99"),
    ];
}

/// <summary>x·7=63, 84:x=6, x−245=318; hard: with an expression on one side.</summary>
public sealed class UnknownComponents() : EquationExercise("math-3-unknown-components", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x*a=b", "b/a", "a=3..9 b=18..81", "b mod a=0;b/a>=3;b/a<=9"),
        new("x/a=b", "b*a", "a=3..9 b=3..9"),
        new("a/x=b", "a/b", "a=18..81 b=3..9", "a mod b=0;a/b>=3;a/b<=9"),
        new("x+a=b", "b-a", "a=120..480/10 b=300..900/10", "b-a>=50"),
        new("x-a=b", "b+a", "a=120..480/10 b=110..450/10"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("x*a=b", "b/a", "a=3..8 b=42..96", "b mod a=0;b/a>=11;b/a mod 10!=0"),
        new("x/a=b", "b*a", "a=3..8 b=12..95", "a*b<=600;b mod 10!=0"),
        new("a/x=b", "a/b", "a=42..96 b=12..32", "a mod b=0;a/b>=3"),
        new("a-x=b", "a-b", "a=405..990 b=115..480", "a-b>=60"),
        new("x+a=b", "b-a", "a=115..480 b=400..990", "b-a>=60"),
        new("x-a=b", "b+a", "a=115..480 b=115..480"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("x*a=b+c", "(b+c)/a", "a=3..9 b=15..60 c=12..60", "(b+c) mod a=0;(b+c)/a>=6;b!=c"),
        new("x/a=b-c", "(b-c)*a", "a=3..9 b=20..80 c=8..60", "b-c>=5;(b-c)*a<=500"),
        new("x+a=b*c", "b*c-a", "a=12..90 b=12..60 c=3..9", "b*c-a>=20;b*c<=500"),
        new("a-x=b/c", "a-b/c", "a=60..200 b=36..96 c=3..8", "b mod c=0;b/c>=6;a-b/c>=20"),
        new("x-a=b*c", "b*c+a", "a=45..290 b=12..60 c=3..9", "b*c+a<=900"),
    ];
}

/// <summary>47:6=7 (ост. 5). Easy: by a table of small numbers; medium: all tables; hard: two-digit divisors and quotients.</summary>
public sealed class DivideWithRemainder : IExercise
{
    public string Id => "math-3-divide-with-remainder";

    public IReadOnlyList<Worksheets.TaskType> Types => RemainderProblem.Types;

    public int Forms(Worksheets.Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, Worksheets.SheetRandom random)
    {
        var (divisor, quotient) = random.Until(
            r => (Divisor: setting.By(r.Next(3, 6), r.Next(4, 9), r.Next(3, 24)), Quotient: setting.By(r.Next(2, 9), r.Next(4, 9), r.Next(3, 30))),
            pair => (pair.Divisor * (pair.Quotient + 1)) - 1 <= 100 && (setting.Difficulty != Worksheets.Difficulty.Hard || pair.Divisor > 9 || pair.Quotient > 9));
        return RemainderProblem.Of((quotient * divisor) + random.Next(1, divisor - 1), divisor);
    }
}
