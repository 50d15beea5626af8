using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Products and quotients to 100 outside of the table. Easy: round numbers and 23·3; medium: 17·5, 84:6, 72:24; hard: two actions.</summary>
public sealed class OutsideTable() : FormulaExercise("math-3-calculate-outside-table", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("a*b", "a=10..40/10 b=2..9", "a*b<=100"),
        new("a*b", "a=11..43 b=2..4", "(a mod 10)*b<10;a*b<=99;a mod 10!=0"),
        new("a/b", "a=22..99 b=2..4", "a mod b=0;(a-a mod 10)/10 mod b=0;a mod 10!=0"),
        new("a/b", "a=40..100/10 b=2..5", "a mod b=0;a/b mod 10=0"),
    ];

    static readonly Formula[] Medium =
    [
        new("a*b", "a=12..29 b=3..8", "(a mod 10)*b>=10;a*b<=100;a mod 10!=0"),
        new("a/b", "a=42..98 b=3..8", "a mod b=0;a/b>=12;(a-a mod 10)/10 mod b!=0"),
        new("a/b", "a=33..96 b=11..32", "a mod b=0;a/b>=2;b mod 10!=0"),
        new("a*b", "b=12..29 a=3..8", "(b mod 10)*a>=10;a*b<=100;b mod 10!=0"),
    ];

    static readonly Formula[] Hard =
    [
        new("a*b/c", "a=12..29 b=3..6 c=4..32", "a*b<=100;a*b mod c=0;a*b/c>=3;a!=c;b!=c;a mod 10!=0"),
        new("a/b*c", "a=51..98 b=3..7 c=2..7", "a mod b=0;a/b>=12;a/b*c<=100;b!=c"),
        new("(a+b)*c", "a=5..19 b=6..18 c=3..6", "(a+b)*c<=100;a!=b;(a+b) mod 10!=0"),
        new("(a-b)/c", "a=80..100 b=3..29 c=4..7", "(a-b) mod c=0;(a-b)/c>=12"),
        new("a-b*c", "a=90..100 b=12..24 c=3..6", "a-b*c>=5;b mod 10!=0"),
        new("a/b+c*d", "a=52..98 b=3..7 c=11..19 d=3..4", "a mod b=0;a/b>=12;a/b+c*d<=100"),
    ];
}

/// <summary>x·4=72, 96:x=16; hard: with an expression on the right.</summary>
public sealed class OutsideTableEquations() : EquationExercise("math-3-equations-outside-table", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x*a=b", "b/a", "a=2..4 b=22..99", "b mod a=0;b/a>=11;(b-b mod 10)/10 mod a=0"),
        new("x/a=b", "b*a", "a=2..4 b=11..40", "a*b<=99;(b mod 10)*a<10"),
        new("a/x=b", "a/b", "a=40..99 b=11..40", "a mod b=0;a/b>=2;a/b<=9"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("x*a=b", "b/a", "a=3..8 b=42..98", "b mod a=0;b/a>=12;(b-b mod 10)/10 mod a!=0"),
        new("x*a=b", "b/a", "a=12..24 b=36..98", "b mod a=0;b/a>=3;b/a<=8"),
        new("x/a=b", "b*a", "a=3..8 b=12..29", "a*b<=100;(b mod 10)*a>=10"),
        new("a/x=b", "a/b", "a=42..98 b=12..28", "a mod b=0;a/b>=3;a/b<=8"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("x*a=b-c", "(b-c)/a", "a=3..7 b=60..100 c=4..38", "(b-c) mod a=0;(b-c)/a>=12"),
        new("x/a=b+c", "(b+c)*a", "a=3..7 b=4..18 c=5..14", "(b+c)*a<=100;b+c>=12;b!=c"),
        new("a/x=b-c", "a/(b-c)", "a=42..98 b=20..50 c=4..30", "b-c>=12;a mod (b-c)=0;a/(b-c)>=3;a/(b-c)<=8"),
        new("x*a=b*c", "b*c/a", "a=3..6 b=12..24 c=3..7", "b*c<=100;b*c mod a=0;b*c/a>=11;a!=c"),
    ];
}

/// <summary>A product or a quotient beside a number; hard: two expressions.</summary>
public sealed class OutsideTableComparisons() : ComparisonExercise("math-3-compare-outside-table", Easy, Medium, Hard)
{
    static readonly ComparedPair[] Easy =
    [
        new("a*b", "c", "a=11..43 b=2..4 c=20..99", "(a mod 10)*b<10;a*b-c<=10;c-a*b<=10;a mod 10!=0"),
        new("a/b", "c", "a=22..99 b=2..4 c=9..52", "a mod b=0;(a-a mod 10)/10 mod b=0;a/b-c<=10;c-a/b<=10"),
    ];

    static readonly ComparedPair[] Medium =
    [
        new("a*b", "c", "a=12..29 b=3..8 c=30..100", "a*b<=100;(a mod 10)*b>=10;a*b-c<=10;c-a*b<=10"),
        new("a/b", "c", "a=42..98 b=3..8 c=8..40", "a mod b=0;a/b>=11;a/b-c<=10;c-a/b<=10"),
        new("a/b", "c", "a=36..96 b=12..32 c=2..9", "a mod b=0;a/b>=2;a/b-c<=2;c-a/b<=2"),
    ];

    static readonly ComparedPair[] Hard =
    [
        new("a*b", "c*d", "a=12..29 b=3..6 c=12..29 d=3..6", "a*b<=100;c*d<=100;a!=c;b!=d;a*b-c*d<=10;c*d-a*b<=10"),
        new("a/b", "c/d", "a=42..98 b=3..7 c=42..98 d=3..7", "a mod b=0;c mod d=0;b!=d;a/b>=11;c/d>=11;a/b-c/d<=6;c/d-a/b<=6"),
        new("(a+b)*c", "d", "a=5..18 b=6..15 c=3..6 d=40..100", "(a+b)*c<=100;(a+b)*c-d<=10;d-(a+b)*c<=10;a!=b"),
    ];
}
