using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5;

/// <summary>Easy: two or three actions; medium: brackets; hard: brackets and powers.</summary>
public sealed class NumericExpressions() : FormulaExercise("math-5-numeric-expressions", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("a*b+c*d", "a=12..48 b=3..9 c=12..48 d=3..9", "a!=c;b!=d"),
        new("a-b*c", "a=400..900 b=12..48 c=3..9", "a-b*c>=40"),
        new("a/b+c*d", "a=120..960 b=4..16 c=12..38 d=3..9", "a mod b=0;a/b>=12"),
        new("a*b-c/d", "a=12..48 b=4..9 c=120..720 d=4..12", "c mod d=0;c/d>=15;a*b-c/d>=30"),
    ];

    static readonly Formula[] Medium =
    [
        new("(a+b)*c-d", "a=24..98 b=35..96 c=6..15 d=120..480", "(a+b)*c-d>=100;a!=b"),
        new("a*(b-c)+d", "a=12..35 b=60..140 c=25..58 d=120..480", "b-c>=12"),
        new("(a-b)/c+d", "a=500..1500 b=120..480 c=6..18 d=45..280", "(a-b) mod c=0;(a-b)/c>=15"),
        new("a-(b+c)/d", "a=200..700 b=120..480 c=130..470 d=6..15", "(b+c) mod d=0;a-(b+c)/d>=60;b!=c"),
    ];

    static readonly Formula[] Hard =
    [
        new("a^2-b*c", "a=12..25 b=6..15 c=5..14", "a^2-b*c>=20;b!=c"),
        new("(a-b)^2*c", "a=15..40 b=8..30 c=3..9", "a-b>=4;a-b<=12"),
        new("a^3+(b-c)*d", "a=3..6 b=30..80 c=12..28 d=5..14", "b-c>=5"),
        new("(a^2+b)/c+d", "a=8..15 b=20..120 c=6..14 d=25..90", "(a^2+b) mod c=0;(a^2+b)/c>=8"),
        new("a*b-(c+d)^2", "a=24..48 b=15..36 c=6..14 d=5..12", "a*b-(c+d)^2>=40;c!=d"),
    ];
}

/// <summary>8x=96, x:14=25; medium: 3x+17=80; hard: (x−18)·6=150, 5x+3x=96.</summary>
public sealed class NaturalEquations() : EquationExercise("math-5-natural-equations", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x*a=b", "b/a", "a=6..18 b=96..540", "b mod a=0;b/a>=12"), new("x/a=b", "b*a", "a=12..24 b=14..38"), new("a/x=b", "a/b", "a=120..720 b=12..36", "a mod b=0;a/b>=5"),
        new("x+a=b", "b-a", "a=128..480 b=500..1200", "b-a>=100"), new("a-x=b", "a-b", "a=500..1200 b=128..480", "a-b>=100"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("a*x+b=c", "(c-b)/a", "a=3..9 b=12..60 c=70..250", "(c-b) mod a=0;(c-b)/a>=8"), new("a*x-b=c", "(c+b)/a", "a=3..9 b=12..60 c=40..200", "(c+b) mod a=0;(c+b)/a>=8"),
        new("x/a+b=c", "(c-b)*a", "a=4..12 b=15..60 c=40..110", "c-b>=8"), new("a-b*x=c", "(a-c)/b", "a=150..400 b=3..9 c=40..120", "(a-c) mod b=0;(a-c)/b>=8"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("(x-a)*b=c", "c/b+a", "a=12..48 b=4..15 c=90..450", "c mod b=0;c/b>=8"), new("(x+a)*b=c", "c/b-a", "a=8..40 b=4..15 c=300..900", "c mod b=0;c/b-a>=6"),
        new("a/(x-b)=c", "a/c+b", "a=120..480 b=6..30 c=8..24", "a mod c=0;a/c>=5"), new("(a-x)/b=c", "a-b*c", "a=120..300 b=4..12 c=6..18", "a-b*c>=10"),
    ];
}
