using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Several actions with rational numbers. Easy: two actions; medium: negative fractions and decimals; hard: brackets and powers.</summary>
sealed class RationalChains() : FormulaExercise("algebra-7-rational-chains", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        Formula.Decimal("a-b*c", "a=-9.5..9.5/0.5 b=2..6 c=0.5..4.5/0.5", "a!=0;a-b*c!=0", ("действия выполнены слева направо", "(a-b)*c"), ("произведение прибавлено", "a+b*c")),
        Formula.Fraction("a+b-c", "a=frac:3..8 b=like:a c=1..3", "a!=b;a+b-c!=0", ("вычитание выполнено как сложение", "a+b+c"), ("перепутан знак", "c-a-b")),
        Formula.Decimal("(-a+b)*c", "a=1.2..9.6/0.4 b=0.6..8.4/0.6 c=2..6", "a!=b", ("знаки в скобках перепутаны", "(a+b)*c"), ("перепутан знак", "(a-b)*c")),
    ];

    static readonly Formula[] Medium =
    [
        Formula.Fraction("a*c-b", "a=frac:3..9 b=frac:2..6 c=frac:2..9", "a!=b;a!=c;a*c-b!=0", ("слагаемое прибавлено", "a*c+b"), ("действия выполнены в другом порядке", "a*(c-b)"), ("перепутан знак", "b-a*c")),
        Formula.Decimal("-a*b+c/d", "a=0.5..3.5/0.5 b=2..6 q=0.4..2.4/0.4 d=2..5 c=(q*d)", "q!=a*b", ("знак произведения перепутан", "a*b+c/d"), ("частное вычтено", "-a*b-c/d")),
        Formula.Fraction("(a-b)/c", "a=frac:3..8 b=frac:3..8 c=frac:2..7", "a<b", ("умножено вместо деления", "(a-b)*c"), ("перепутан знак", "(b-a)/c"), ("скобки не учтены", "a-b/c")),
    ];

    static readonly Formula[] Hard =
    [
        Formula.Fraction("(a-b)*c-d", "a=frac:3..8 b=frac:3..8 c=4..24/4 d=2..9", "a<b", ("перепутан знак в скобках", "(b-a)*c-d"), ("число прибавлено", "(a-b)*c+d"), ("скобки не учтены", "a-b*c-d")),
        Formula.Decimal("(a-b)*c-d^2", "a=0.4..4.8/0.4 b=1.2..9.6/0.4 c=2..5 d=0.2..1.2/0.2", "a<b", ("квадрат прибавлен", "(a-b)*c+d^2"), ("удвоено вместо квадрата", "(a-b)*c-2*d"), ("перепутан знак в скобках", "(b-a)*c-d^2")),
        Formula.Fraction("a/b-c*d", "a=frac:3..8 b=frac:2..6 c=frac:2..6 d=frac:2..6", "a!=b;c!=d;a/b<c*d+2;a/b!=c*d", ("умножено вместо деления", "a*b-c*d"), ("произведение прибавлено", "a/b+c*d"), ("перепутан знак", "c*d-a/b")),
    ];
}
