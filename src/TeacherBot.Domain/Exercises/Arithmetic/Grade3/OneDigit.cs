using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>A three-digit number by a one-digit number. Easy: round numbers and no carry; medium: one carry or two; hard: two actions.</summary>
public sealed class MultiplyByOneDigit() : FormulaExercise("math-3-multiply-by-one-digit", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("a*b", "a=111..432 b=2..4", "(a mod 10)*b<10;(a mod 100-a mod 10)/10*b<10;a*b<=999;a mod 10!=0"),
        new("a*b", "a=20..90/10 b=3..9", "a*b>=120"),
        new("a*b", "a=110..330/10 b=2..4", "a*b<=990;a mod 100!=0"),
        new("a*b", "a=100..400/100 b=2..5", "a*b<=1000"),
    ];

    static readonly Formula[] Medium =
    [
        new("a*b", "a=113..328 b=3..6", "(a mod 10)*b>=10;a*b<=999"),
        new("a*b", "a=102..309 b=3..9", "a mod 100<10;a mod 10!=0;(a mod 10)*b>=10;a*b<=999"),
        new("a*b", "a=34..98 b=3..9", "(a mod 10)*b>=10;a*b>=120"),
        new("a*b", "b=113..328 a=3..6", "(b mod 10)*a>=10;a*b<=999"),
    ];

    static readonly Formula[] Hard =
    [
        new("a*b+c", "a=113..208 b=3..5 c=115..380", "(a mod 10)*b>=10;a*b+c<=1000"),
        new("a-b*c", "a=700..1000 b=113..208 c=3..5", "(b mod 10)*c>=10;a-b*c>=30"),
        new("(a-b)*c", "a=301..690 b=115..480 c=3..8", "a-b>=102;(a-b)*c<=1000"),
        new("a*b*c", "a=13..49 b=2..5 c=3..6", "a*b*c<=1000;a*b>=40;b!=c"),
        new("(a+b)*c", "a=48..160 b=37..140 c=3..6", "(a+b)*c<=1000;a+b>=102;a!=b"),
    ];
}

/// <summary>A three-digit number by a one-digit number. Easy: every digit divides; medium: with a remainder on the way; hard: noughts in the quotient, two actions.</summary>
public sealed class DivideByOneDigit() : FormulaExercise("math-3-divide-by-one-digit", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("a/b", "a=224..999 b=2..4", "a mod b=0;(a mod 10) mod b=0;(a mod 100-a mod 10)/10 mod b=0;a mod 10!=0;a mod 100>10"),
        new("a/b", "a=120..810/10 b=3..9", "a mod b=0;a/b mod 10=0;a/b<=90"),
        new("a/b", "a=240..960/10 b=2..4", "a mod b=0;(a mod 100) mod b=0;a/b mod 10=0;a/b>=100;a mod 100!=0"),
    ];

    static readonly Formula[] Medium =
    [
        new("a/b", "a=336..994 b=3..8", "a mod b=0;a/b>=112;a/b mod 10!=0;a/b mod 100>10;(a mod 100-a mod 10)/10 mod b!=0"),
        new("a/b", "a=132..792 b=3..9", "a mod b=0;a/b>=32;a/b<=98;a/b mod 10!=0"),
        new("a/b", "a=315..990/5 b=3..7", "a mod b=0;a/b>=105;a/b mod 10!=0"),
    ];

    static readonly Formula[] Hard =
    [
        new("a/b", "a=309..999 b=3..8", "a mod b=0;a/b>=101;a/b mod 100<10;a/b mod 10!=0", null, ("потерян нуль в частном", "(a/b-a/b mod 100)/10+a/b mod 10"), ("нуль записан на конце", "(a/b-a/b mod 100)+a/b mod 10*10")),
        new("a/b+c", "a=336..990 b=3..8 c=115..680", "a mod b=0;a/b>=112;a/b+c<=1000"),
        new("a-b/c", "a=315..980 b=336..990 c=3..8", "b mod c=0;b/c>=112;a-b/c>=40"),
        new("(a+b)/c", "a=115..480 b=115..480 c=3..8", "(a+b) mod c=0;(a+b)/c>=102;a!=b"),
        new("a/b*c", "a=336..990 b=3..8 c=2..7", "a mod b=0;a/b>=105;a/b*c<=1000;b!=c"),
    ];
}

/// <summary>x·4=936, x:3=214, 816:x=204; hard: with an expression on the right.</summary>
public sealed class OneDigitEquations() : EquationExercise("math-3-equations-multiply-divide-1000", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x*a=b", "b/a", "a=2..5 b=120..990/10", "b mod a=0;b/a mod 10=0"),
        new("x/a=b", "b*a", "a=2..4 b=111..332", "a*b<=999;(b mod 10)*a<10;(b mod 100-b mod 10)/10*a<10"),
        new("x*a=b", "b/a", "a=2..4 b=224..999", "b mod a=0;(b mod 10) mod a=0;(b mod 100-b mod 10)/10 mod a=0"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("x*a=b", "b/a", "a=3..8 b=315..990", "b mod a=0;b/a>=102;b/a mod 10!=0"),
        new("x/a=b", "b*a", "a=3..8 b=102..320", "a*b<=1000;(b mod 10)*a>=10"),
        new("a/x=b", "a/b", "a=315..990 b=104..320", "a mod b=0;a/b>=3;a/b<=9"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("x*a=b+c", "(b+c)/a", "a=3..8 b=115..480 c=115..480", "(b+c) mod a=0;(b+c)/a>=102;b!=c"),
        new("x/a=b-c", "(b-c)*a", "a=3..8 b=301..790 c=115..680", "b-c>=102;(b-c)*a<=1000"),
        new("x*a=b-c", "(b-c)/a", "a=3..8 b=601..990 c=115..380", "(b-c) mod a=0;(b-c)/a>=42"),
        new("a/x=b+c", "a/(b+c)", "a=315..990 b=45..180 c=35..140", "b+c>=104;a mod (b+c)=0;a/(b+c)>=3;a/(b+c)<=9;b!=c"),
    ];
}

/// <summary>A product or a quotient beside a number; hard: two expressions.</summary>
public sealed class OneDigitComparisons() : ComparisonExercise("math-3-compare-multiply-divide-1000", Easy, Medium, Hard)
{
    static readonly ComparedPair[] Easy =
    [
        new("a*b", "c", "a=111..432 b=2..4 c=220..990/10", "(a mod 10)*b<10;a*b-c<=30;c-a*b<=30"),
        new("a*b", "c", "a=30..90/10 b=3..9 c=120..800/10", "a*b-c<=30;c-a*b<=30"),
        new("a/b", "c", "a=224..999 b=2..4 c=110..420/10", "a mod b=0;(a mod 10) mod b=0;a/b-c<=30;c-a/b<=30"),
    ];

    static readonly ComparedPair[] Medium =
    [
        new("a*b", "c", "a=113..328 b=3..6 c=339..999", "a*b<=999;a*b-c<=30;c-a*b<=30"),
        new("a/b", "c", "a=336..994 b=3..8 c=100..330", "a mod b=0;a/b>=102;a/b-c<=20;c-a/b<=20"),
    ];

    static readonly ComparedPair[] Hard =
    [
        new("a*b", "c*d", "a=113..248 b=3..6 c=113..248 d=3..6", "a*b<=1000;c*d<=1000;b!=d;a*b-c*d<=30;c*d-a*b<=30"),
        new("a/b", "c-d", "a=336..994 b=3..8 c=301..600 d=115..390", "a mod b=0;a/b>=102;a/b-c+d<=20;c-d-a/b<=20"),
        new("a*b", "c+d", "a=113..248 b=3..6 c=215..500 d=115..490", "a*b<=1000;a*b-c-d<=30;c+d-a*b<=30"),
    ];
}
