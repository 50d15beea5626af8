using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Sums and differences to 100. Easy: without a carry; medium: with a carry; hard: two actions.</summary>
public sealed class Within100() : FormulaExercise("math-3-calculate-100", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("a+b", "a=12..78 b=11..67", "a mod 10+b mod 10<10;a+b<=99;b mod 10!=0;a mod 10!=0"),
        new("a-b", "a=35..99 b=11..78", "a mod 10>=b mod 10;a-b>=5;b mod 10!=0"),
        new("a+b", "a=12..78 b=20..70/10", "a+b<=99;a mod 10!=0"),
        new("a-b", "a=35..99 b=20..70/10", "a-b>=5;a mod 10!=0"),
    ];

    static readonly Formula[] Medium =
    [
        new("a+b", "a=14..78 b=13..67", "a mod 10+b mod 10>10;a+b<=99"),
        new("a-b", "a=31..96 b=13..78", "a mod 10<b mod 10;a mod 10!=0;a-b>=5"),
        new("a-b", "a=30..100/10 b=12..78", "b mod 10!=0;a-b>=5"),
        new("a+b", "a=14..78 b=13..67", "a mod 10+b mod 10=10;a+b<=100"),
    ];

    static readonly Formula[] Hard =
    [
        new("a+b-c", "a=24..68 b=15..49 c=16..78", "a+b<=100;a mod 10+b mod 10>10;(a+b) mod 10<c mod 10;a+b-c>=5"),
        new("a-(b+c)", "a=61..100 b=13..48 c=14..39", "b mod 10+c mod 10>10;a-b-c>=5"),
        new("a-b+c", "a=51..98 b=14..47 c=13..58", "a mod 10<b mod 10;a-b+c<=100;b!=c"),
        new("a-(b-c)", "a=51..98 b=31..80 c=14..39", "b-c>=11;b mod 10<c mod 10"),
        new("a-b-c", "a=71..100 b=14..39 c=13..38", "a mod 10<b mod 10;b!=c;a-b-c>=5"),
    ];
}

/// <summary>x+27=64, 80−x=35; hard: with an expression on the right.</summary>
public sealed class Within100Equations() : EquationExercise("math-3-equations-100", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x+a=b", "b-a", "a=11..60 b=25..99", "b-a>=11;b mod 10>=a mod 10"),
        new("a+x=b", "b-a", "a=11..60 b=25..99", "b-a>=11;b mod 10>=a mod 10"),
        new("x-a=b", "b+a", "a=11..50 b=12..49", "a mod 10+b mod 10<10"),
        new("a-x=b", "a-b", "a=35..99 b=11..70", "a-b>=11;a mod 10>=b mod 10"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("x+a=b", "b-a", "a=14..68 b=31..96", "b-a>=11;b mod 10<a mod 10"),
        new("x-a=b", "b+a", "a=14..58 b=13..59", "a mod 10+b mod 10>10;a+b<=100"),
        new("a-x=b", "a-b", "a=40..96 b=14..68", "a-b>=11;a mod 10<b mod 10"),
        new("a+x=b", "b-a", "a=14..68 b=40..100/10", "b-a>=11;a mod 10!=0"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("x+a=b-c", "b-c-a", "a=13..38 b=61..98 c=12..29", "b-c-a>=11;b mod 10<c mod 10"),
        new("x-a=b+c", "b+c+a", "a=13..38 b=12..38 c=13..29", "b mod 10+c mod 10>10;a+b+c<=100"),
        new("a-x=b+c", "a-(b+c)", "a=71..100 b=13..38 c=14..29", "b mod 10+c mod 10>10;a-b-c>=11"),
        new("a+x=b+c", "b+c-a", "a=13..48 b=24..48 c=23..39", "b mod 10+c mod 10>10;b+c-a>=11;b!=a;c!=a"),
    ];
}

/// <summary>A sum or a difference beside a number; hard: two expressions.</summary>
public sealed class Within100Comparisons() : ComparisonExercise("math-3-compare-100", Easy, Medium, Hard)
{
    static readonly ComparedPair[] Easy =
    [
        new("a+b", "c", "a=12..68 b=11..29 c=25..99", "a mod 10+b mod 10<10;c-a-b<=10;a+b-c<=10"),
        new("a-b", "c", "a=35..99 b=11..58 c=10..80", "a mod 10>=b mod 10;a-b-c<=10;c+b-a<=10"),
    ];

    static readonly ComparedPair[] Medium =
    [
        new("a+b", "c", "a=14..68 b=13..39 c=25..99", "a mod 10+b mod 10>10;c-a-b<=10;a+b-c<=10"),
        new("a-b", "c", "a=35..98 b=13..58 c=10..80", "a mod 10<b mod 10;a-b-c<=10;c+b-a<=10"),
    ];

    static readonly ComparedPair[] Hard =
    [
        new("a+b", "c-d", "a=14..48 b=13..39 c=50..100 d=12..39", "a mod 10+b mod 10>10;c-d-a-b<=10;a+b-c+d<=10"),
        new("a-b", "c-d", "a=51..98 b=13..39 c=51..98 d=13..39", "a mod 10<b mod 10;a-b-c+d<=10;c-d-a+b<=10;a!=c"),
        new("a+b", "c+d", "a=14..58 b=13..39 c=14..58 d=13..39", "a mod 10+b mod 10>10;a+b-c-d<=10;c+d-a-b<=10;a!=c;b!=c"),
    ];
}
