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

/// <summary>An exponent found from an equality of powers. The judge tries the exponents one after another.</summary>
sealed class PowerExponents() : ShapeExercise("algebra-7-power-exponents", Easy, Medium, Hard)
{
    /// <summary>Pairs would be tried with each other's exponents, which lead to degrees beyond our methods.</summary>
    public override IReadOnlyList<TaskType> Types { get; } = [.. TaskTypes.All.Where(type => type != TaskType.Matching)];

    const int Greatest = 60;

    static readonly Letter N = new('n');

    static readonly Asked<Rational> Exponent = new(
        "При каком натуральном $n$ верно равенство ${e}$?",
        new NumberAnswer(),
        read => Found(read),
        (read, answer) => With(read.Statement("e"), answer) is var equality
            ? new IdentityCheck(Plain.Write(equality.Terms[0]), Plain.Write(equality.Terms[1]))
            : throw new EvaluationException("It is no equality."))
    {
        Claim = "Равенство ${e}$ верно при $n={x}$",
        Phrase = "${e}$",
        Matching = "Соотнесите равенства и значения $n$.",
    };

    static readonly IShape[] Easy =
    [
        Of("x^a*x^n=x^c", "k", "a=2..9 k=2..9 c=(a+k)", "a!=k", "Показатели складывают: $[a]+n=[c]$; $n=[#k]$.", ("показатели сложены", "a+c"), ("взят показатель множителя", "a")),
        Of("x^a/x^n=x^c", "k", "k=2..9 c=2..9 a=(k+c)", "c!=k", "Показатели вычитают: $[a]-n=[c]$; $n=[#k]$.", ("показатели сложены", "a+c"), ("взят показатель частного", "c")),
        Of("(x^a)^n=x^c", "k", "a=2..7 k=2..8 c=(a*k)", "a!=k", "Показатели перемножают: $[a*n]=[c]$; $n=[#k]$.", ("показатели вычтены", "c-a"), ("взят показатель основания", "a")),
    ];

    static readonly IShape[] Medium =
    [
        Of("a^n=c", "k", "a=2..10 k=2..6 c=(a^k)", "c<5000;a!=4;a!=k", "$[c]=[a^k]$; $n=[#k]$.", ("число разделено на основание", "c/a"), ("показатель на единицу больше", "k+1"), ("показатель на единицу меньше", "k-1")),
        Of("(x^a)^n*x^b=x^c", "k", "a=2..6 k=2..6 b=2..9 c=(a*k+b)", "a!=k", "$[a*n+b]=[c]$; $n=[#k]$.", ("показатели сложены", "c-a-b"), ("множитель не учтён", "k+1"), ("не разделено на показатель", "a*k")),
        Of("x^a*x^n/x^b=x^c", "k", "a=2..9 k=2..9 b=2..9 c=(a+k-b)", "c>1;a!=b", "$[a]+n-[b]=[c]$; $n=[#k]$.", ("делитель прибавлен к показателям", "abs(c-a-b)"), ("показатель на единицу больше", "k+1"), ("делитель не учтён", "abs(c-a)")),
    ];

    static readonly IShape[] Hard =
    [
        Of("p^n*q^n=c", "k", "p=2..5 q=2..7 k=2..4 d=(p*q) c=(d^k)", "p!=q;c<200000;p*q<40", "$[.=(p*q)^n]=[.=c]=[d^k]$; $n=[#k]$.", ("показатели сложены", "2*k"), ("показатель на единицу больше", "k+1"), ("показатель на единицу меньше", "k-1")),
        Of("c^n=a^m", "k", "a=2..5 r=2..4 c=(a^r) k=2..6 m=(r*k)", "c<650;k!=r;a^m<500000000", "$[c]=[a^r]$; $[r*n]=[m]$; $n=[#k]$.", ("показатели вычтены", "m-r"), ("взят показатель основания", "r"), ("показатель не разделён", "m")),
        Of("(x^n)^a/x^b=(x^c)^d", "k", "a=2..5 k=2..8 c=2..5 d=2..5 b=(a*k-c*d)", "b>1;a!=k;c!=d", "$[a*n]-[b]=[#c*d]$; $n=[#k]$.", ("показатели степени сложены", "abs(b+c*d-a)"), ("делитель вычтен", "abs(c*d-b)"), ("показатель на единицу меньше", "k-1")),
    ];

    static IShape Of(string equality, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Exponent, $"e: {equality}", answer, numbers, where, solution, slips);

    static Rational Found(Filling read)
    {
        var equality = read.Statement("e");
        var fitting = Enumerable.Range(1, Greatest).Where(exponent => Holds(With(equality, exponent))).ToArray();
        return fitting is [var only] ? only : throw new EvaluationException("There is no single exponent.");
    }

    static bool Holds(Statement equality) => Polynomial.TryOf(Whole(equality.Terms[0], equality.Terms[1])) is { IsZero: true };

    /// <summary>The difference with the divisor of the left side brought to the right.</summary>
    static Expression Whole(Expression left, Expression right) =>
        left is Binary { Operation: Operation.Divide or Operation.Over } quotient ? quotient.Left - (right * quotient.Right) : left - right;

    static Statement With(Statement equality, Rational exponent) => equality.IsEquality
        ? equality.Replace(leaf => leaf == N ? Numerals.Literal(exponent) : null)
        : throw new EvaluationException("It is no equality.");
}
