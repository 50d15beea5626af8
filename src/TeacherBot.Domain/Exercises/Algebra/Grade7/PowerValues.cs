using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Values of expressions with powers. Easy: powers and sums of them; medium: rules for one base; hard: other bases brought to one.</summary>
sealed class PowerValues() : FormulaExercise("algebra-7-power-values", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("(-a)^b", "a=2..9 b=2..4", "a^b<1000", null, ("знак определён неверно", "-(-a)^b"), ("основание умножено на показатель", "-a*b"), ("показатель и основание переставлены", "b^a")),
        new("a^b-c^2", "a=2..5 b=3..4 c=2..12", "a^b!=c^2", null, ("основания умножены на показатели", "a*b-2*c"), ("второе основание умножено на показатель", "a^b-2*c"), ("степени сложены", "a^b+c^2")),
        new("c+(-a)^3", "a=2..5 c=2..60", "c!=a^3", null, ("потерян знак степени", "c+a^3"), ("основание умножено на показатель", "c-3*a"), ("найдена противоположная сумма", "a^3-c")),
    ];

    static readonly Formula[] Medium =
    [
        new("a^b*a^c/a^d", "a=2..7 b=4..9 c=3..8 d=6..15", "b+c-d>1;b+c-d<5;a^(b+c-d)<1000;b!=c", "a^(b+c)/a^d=a^(b+c-d)", ("основание умножено на показатель", "a*(b+c-d)"), ("показатель на единицу больше", "a^(b+c-d+1)"), ("показатель на единицу меньше", "a^(b+c-d-1)")),
        new("(a^b)^c/a^d", "a=2..7 b=2..5 c=2..4 d=4..17", "b*c-d>1;b*c-d<5;a^(b*c-d)<1000;b!=c", "a^(b*c)/a^d=a^(b*c-d)", ("показатель на единицу больше", "a^(b*c-d+1)"), ("основание умножено на показатель", "a*(b*c-d)"), ("показатель на единицу меньше", "a^(b*c-d-1)")),
        new("(-a)^b*c-d^2", "a=2..3 b=3..4 c=2..6 d=3..9", "c!=a", null, ("знак степени определён неверно", "-(-a)^b*c-d^2"), ("основание умножено на показатель", "-a*b*c-d^2"), ("второе слагаемое прибавлено", "(-a)^b*c+d^2")),
    ];

    static readonly Formula[] Hard =
    [
        new("p^n*q^n", "p=2..25 q=2..25 n=2..4", "p!=q;(p*q-10)*(p*q-20)*(p*q-30)*(p*q-50)*(p*q-100)=0;(p*q)^n<=1000000", "(p*q)^n", ("основания сложены", "(p+q)^n"), ("показатели сложены", "(p*q)^(n+1)"), ("показатель потерян", "p*q")),
        new("(a*b)^n/(a^m*b^k)", "a=2..5 b=3..7 n=4..9 m=3..8 k=3..8", "a!=b;a!=4;b!=4;b!=6;n>m;n>=k;n-m<4;n-k<3;a^(n-m)*b^(n-k)<400;a^n*b^n<900000000", "a^n*b^n/(a^m*b^k)=a^(n-m)*b^(n-k)", ("показатели не учтены", "a*b"), ("один показатель на единицу больше", "a^(n-m+1)*b^(n-k)"), ("основания умножены на показатели", "a*(n-m)*b*(n-k)")),
        new("c^n*a^m/a^k", "a=2..3 r=2..3 c=(a^r) n=2..5 m=2..9 k=7..19", "r*n+m-k>1;r*n+m-k<6;a^(r*n+m-k)<400;a^(r*n+m)<900000000", "a^(r*n)*a^m/a^k=a^(r*n+m-k)", ("основание заменено без умножения показателей", "a^(r+n+m-k+2)"), ("показатель на единицу больше", "a^(r*n+m-k+1)"), ("основание умножено на показатель", "a*(r*n+m-k)")),
    ];
}

/// <summary>Powers compared by sign, base and exponent.</summary>
sealed class PowerComparisons() : ComparisonExercise("algebra-7-power-comparison", Easy, Medium, Hard)
{
    static readonly ComparedPair[] Easy =
    [
        new("(-a)^b", "-a^b", "a=2..9 b=2..4", "a^b<1000"),
        new("(-a)^b", "-c", "a=2..5 b=2..4 c=4..90", "a^b!=c"),
        new("a^b", "b^a", "a=2..6 b=2..6", "a!=b"),
    ];

    static readonly ComparedPair[] Medium =
    [
        new("(-a)^b", "(-c)^d", "a=2..7 b=2..4 c=2..7 d=2..4", "a!=c;b!=d;a^b<800;c^d<800"),
        new("a^b*a^c", "a^d", "a=2..4 b=2..4 c=2..4 d=4..8", "a^d<1100;a^(b+c)<1100;b!=c"),
        new("(a^b)^c", "a^d", "a=2..3 b=2..3 c=2..3 d=4..9", "a^d<2200;a^(b*c)<2200"),
    ];

    static readonly ComparedPair[] Hard =
    [
        new("(a*a)^b", "a^c", "a=2..5 b=2..3 c=4..7", "a^c<3200;a^(2*b)<3200"),
        new("(-a)^b-c^2", "c^2-a^b", "a=2..5 b=2..4 c=2..25", "a!=c"),
        new("a^b*c^b", "(a*c)^d", "a=2..5 c=2..5 b=2..3 d=2..3", "a!=c;(a*c)^b<9000;(a*c)^d<9000"),
    ];
}
