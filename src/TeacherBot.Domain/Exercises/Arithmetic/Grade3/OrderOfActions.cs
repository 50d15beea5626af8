using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Easy: two actions without brackets; medium: brackets; hard: three actions.</summary>
public sealed class OrderOfActions() : FormulaExercise("math-3-order-of-actions", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("a+b*c", "a=12..90 b=3..9 c=3..9", "b!=c"),
        new("a-b*c", "a=50..100 b=3..9 c=3..9", "a-b*c>=8;b!=c"),
        new("a+b/c", "a=12..90 b=12..72 c=3..9", "b mod c=0;b/c<=9;b/c>=2;a!=b"),
        new("a-b/c", "a=30..90 b=12..72 c=3..9", "b mod c=0;b/c<=9;b/c>=2;a!=b"),
        new("a*b/c", "a=3..9 b=4..9 c=2..9", "a*b mod c=0;a*b/c>=2;a*b/c<=9;c!=a;c!=b"),
    ];

    static readonly Formula[] Medium =
    [
        new("(a+b)*c", "a=4..40 b=5..40 c=3..9", "(a+b)*c<=1000;a!=b;a+b>=12"),
        new("(a-b)/c", "a=60..400 b=12..180 c=3..9", "(a-b) mod c=0;(a-b)/c>=6"),
        new("a-(b+c)", "a=400..990 b=115..290 c=35..180", "a-b-c>=30"),
        new("a*(b-c)", "a=4..9 b=40..90 c=12..70", "b-c>=5;b-c<=40"),
        new("a/(b-c)", "a=24..90 b=20..60 c=12..55", "b-c>=3;b-c<=9;a mod (b-c)=0;a/(b-c)>=3"),
    ];

    static readonly Formula[] Hard =
    [
        new("a*b+c*d", "a=12..60 b=3..8 c=13..60 d=4..9", "a!=c;b!=d;a*b+c*d<=1000"),
        new("a-b*c+d", "a=400..900 b=23..90 c=3..8 d=15..90", "a-b*c>=20"),
        new("(a+b)/c-d", "a=115..480 b=115..480 c=3..8 d=12..60", "(a+b) mod c=0;(a+b)/c-d>=12;a!=b"),
        new("a/b+c*d", "a=120..960 b=3..8 c=12..60 d=3..9", "a mod b=0;a/b>=15;b!=d;a/b+c*d<=1000"),
        new("a-(b-c)*d", "a=500..990 b=40..120 c=12..80 d=3..8", "b-c>=12;a-(b-c)*d>=20"),
        new("(a-b)*(c+d)", "a=30..90 b=12..80 c=2..9 d=3..9", "a-b>=5;a-b<=40;c!=d;(a-b)*(c+d)<=1000"),
    ];
}

/// <summary>24+6·3 and (24+6)·3.</summary>
public sealed class OrderComparisons() : ComparisonExercise("math-3-compare-order-of-actions", Easy, Medium, Hard)
{
    static readonly ComparedPair[] Easy =
    [
        new("a+b*c", "d", "a=12..60 b=3..9 c=3..9 d=20..140", "b!=c;a+b*c-d<=5;d-a-b*c<=5"),
        new("a-b/c", "d", "a=30..90 b=12..72 c=3..9 d=20..90", "b mod c=0;b/c>=2;b/c<=9;a-b/c-d<=5;d-a+b/c<=5"),
    ];

    static readonly ComparedPair[] Medium =
    [
        new("(a+b)*c", "d", "a=4..30 b=5..30 c=3..8 d=30..480", "(a+b)*c-d<=9;d-(a+b)*c<=9;a!=b"),
        new("a-(b+c)", "a-b-d", "a=200..900 b=35..90 c=12..60 d=12..60", "c-d<=5;d-c<=5"),
        new("a-(b-c)", "d", "a=100..400 b=40..90 c=12..39 d=50..400", "a-b+c-d<=9;d-a+b-c<=9"),
    ];

    static readonly ComparedPair[] Hard =
    [
        new("a*(b+c)", "a*b+d", "a=3..9 b=12..40 c=3..9 d=12..90", "a*c-d<=6;d-a*c<=6"),
        new("(a+b)/c", "a/c+d", "a=24..240 b=12..90 c=3..8 d=3..30", "a mod c=0;b mod c=0;b/c-d<=3;d-b/c<=3"),
        new("a-b*c", "d+e", "a=300..900 b=12..60 c=3..8 d=30..400 e=12..90", "a-b*c-d-e<=9;d+e-a+b*c<=9;a-b*c>=50"),
    ];
}
