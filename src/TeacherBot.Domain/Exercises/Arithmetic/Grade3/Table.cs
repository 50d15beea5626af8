using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>The multiplication table. Easy: products to 45; medium: greater ones; hard: two and three actions.</summary>
public sealed class Table() : FormulaExercise("math-3-calculate-table", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("a*b", "a=2..9 b=2..9", "a*b<=45;a*b>=8"),
        new("a/b", "a=8..45 b=2..9", "a mod b=0;a/b>=2;a/b<=9"),
    ];

    static readonly Formula[] Medium =
    [
        new("a*b", "a=3..9 b=3..9", "a*b>=24"),
        new("a/b", "a=24..81 b=3..9", "a mod b=0;a/b>=3;a/b<=9"),
        new("a*b/c", "a=2..9 b=2..9 c=2..9", "a*b mod c=0;a*b/c>=2;a*b/c<=9;a!=c;b!=c"),
    ];

    static readonly Formula[] Hard =
    [
        new("a*b+c*d", "a=4..9 b=4..9 c=3..9 d=3..9", "a*b+c*d<=100;a!=c"),
        new("a*b-c/d", "a=4..9 b=4..9 c=12..72 d=3..9", "c mod d=0;c/d>=3;c/d<=9"),
        new("a/b*c", "a=12..72 b=3..9 c=4..9", "a mod b=0;a/b>=2;a/b<=9;b!=c"),
        new("(a-b)*c", "a=30..90 b=22..86 c=6..9", "a-b>=4;a-b<=9"),
        new("a-b*c", "a=60..100 b=5..9 c=4..9", "a-b*c>=11"),
    ];
}

/// <summary>x·7=56, 48:x=6; hard: with an expression on the right.</summary>
public sealed class TableEquations() : EquationExercise("math-3-equations-table", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x*a=b", "b/a", "a=2..9 b=8..45", "b mod a=0;b/a>=2;b/a<=9"),
        new("x*a=b", "b/a", "a=2..9 b=8..45", "b mod a=0;b/a>=2;b/a<=9"),
        new("x/a=b", "b*a", "a=2..9 b=2..9", "a*b<=45"),
        new("a/x=b", "a/b", "a=8..45 b=2..9", "a mod b=0;a/b>=2;a/b<=9"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("x*a=b", "b/a", "a=4..9 b=24..81", "b mod a=0;b/a>=4;b/a<=9"),
        new("x/a=b", "b*a", "a=4..9 b=4..9"),
        new("a/x=b", "a/b", "a=24..81 b=4..9", "a mod b=0;a/b>=4;a/b<=9"),
        new("x*a=b", "b/a", "a=4..9 b=24..81", "b mod a=0;b/a>=4;b/a<=9"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("x*a=b-c", "(b-c)/a", "a=4..9 b=40..100 c=12..40", "(b-c) mod a=0;(b-c)/a>=3;(b-c)/a<=9"),
        new("x/a=b-c", "(b-c)*a", "a=4..9 b=20..60 c=12..52", "b-c>=4;b-c<=9"),
        new("a/x=b/c", "a/(b/c)", "a=24..81 b=12..54 c=3..9", "b mod c=0;b/c>=3;b/c<=9;a mod (b/c)=0;a/(b/c)>=3;a/(b/c)<=9;a!=b"),
        new("x*a=b+c", "(b+c)/a", "a=4..9 b=12..40 c=12..40", "(b+c) mod a=0;(b+c)/a>=4;(b+c)/a<=9"),
    ];
}

/// <summary>A product or a quotient beside a number; hard: two expressions.</summary>
public sealed class TableComparisons() : ComparisonExercise("math-3-compare-table", Easy, Medium, Hard)
{
    static readonly ComparedPair[] Easy =
    [
        new("a*b", "c", "a=2..9 b=2..9 c=6..48", "a*b<=45;a*b-c<=3;c-a*b<=3"),
        new("a/b", "c", "a=8..45 b=2..9 c=2..9", "a mod b=0;a/b>=2;a/b<=9;a/b-c<=2;c-a/b<=2"),
    ];

    static readonly ComparedPair[] Medium =
    [
        new("a*b", "c", "a=4..9 b=4..9 c=20..84", "a*b-c<=4;c-a*b<=4"),
        new("a/b", "c/d", "a=24..81 b=3..9 c=12..81 d=3..9", "a mod b=0;a/b>=3;a/b<=9;c mod d=0;c/d>=3;c/d<=9;b!=d;a!=c"),
        new("a*b", "c+d", "a=4..9 b=4..9 c=11..60 d=4..30", "a*b-c-d<=3;c+d-a*b<=3"),
    ];

    static readonly ComparedPair[] Hard =
    [
        new("a*b", "c*d", "a=3..9 b=3..9 c=3..9 d=3..9", "a!=c;a!=d;a*b-c*d<=6;c*d-a*b<=6;a*b>=18"),
        new("a*b-c", "d*e", "a=5..9 b=5..9 c=3..20 d=3..9 e=3..9", "a*b-c-d*e<=4;d*e-a*b+c<=4;a!=d;a!=e"),
        new("a/b+c", "d*e", "a=24..81 b=3..9 c=9..50 d=3..9 e=3..9", "a mod b=0;a/b>=3;a/b<=9;a/b+c-d*e<=4;d*e-a/b-c<=4"),
    ];
}
