using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>x³+27; medium: 8a³−125b³; hard: powers of powers, a common factor.</summary>
sealed class FactorCubes() : ShapeExercise("algebra-7-factor-cubes", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("p*x^3+c", "(k*x+a)*(g*x^2-h*x+b)", "k=1..3 a=1..10 p=(k^3) c=(a^3) g=(k^2) h=(k*a) b=(a^2)", "k*a>1;k mod 2+a mod 2>0;k mod 3+a mod 3>0", "$[f]=([k*x])^3+[a]^3=[r]$.", ("взят куб суммы", "(k*x+a)^3"), ("произведение в скобках удвоено", "(k*x+a)*(g*x^2-2*h*x+b)"), ("перепутан знак в первой скобке", "(k*x-a)*(g*x^2+h*x+b)"), ("перепутаны знаки во второй скобке", "(k*x+a)*(g*x^2+h*x+b)")),
        One("p*x^3-c", "(k*x-a)*(g*x^2+h*x+b)", "k=1..3 a=1..10 p=(k^3) c=(a^3) g=(k^2) h=(k*a) b=(a^2)", "k*a>1;k mod 2+a mod 2>0;k mod 3+a mod 3>0", "$[f]=([k*x])^3-[a]^3=[r]$.", ("взят куб разности", "(k*x-a)^3"), ("произведение в скобках удвоено", "(k*x-a)*(g*x^2+2*h*x+b)"), ("перепутан знак в первой скобке", "(k*x+a)*(g*x^2-h*x+b)"), ("перепутаны знаки во второй скобке", "(k*x-a)*(g*x^2-h*x+b)")),
        One("c-p*y^3", "(a-k*y)*(b+h*y+g*y^2)", "k=1..3 a=1..10 p=(k^3) c=(a^3) g=(k^2) h=(k*a) b=(a^2)", "k*a>1;k mod 2+a mod 2>0;k mod 3+a mod 3>0", "$[f]=[a]^3-([k*y])^3=[r]$.", ("взят куб разности", "(a-k*y)^3"), ("произведение в скобках удвоено", "(a-k*y)*(b+2*h*y+g*y^2)"), ("перепутан знак в первой скобке", "(a+k*y)*(b-h*y+g*y^2)"), ("перепутаны знаки во второй скобке", "(a-k*y)*(b-h*y+g*y^2)")),
    ];

    static readonly IShape[] Medium =
    [
        One("p*x^3+q*y^3", "(k*x+m*y)*(c*x^2-d*x*y+n*y^2)", "k=1..6 m=1..9 p=(k^3) q=(m^3) c=(k^2) n=(m^2) d=(k*m)", "k!=m;k*m>2;k mod 2+m mod 2>0;k mod 3+m mod 3>0", "$[f]=([k*x])^3+([m*y])^3=[r]$.", ("взят куб суммы", "(k*x+m*y)^3"), ("произведение в скобках удвоено", "(k*x+m*y)*(c*x^2-2*d*x*y+n*y^2)"), ("перепутан знак в первой скобке", "(k*x-m*y)*(c*x^2+d*x*y+n*y^2)"), ("перепутаны знаки во второй скобке", "(k*x+m*y)*(c*x^2+d*x*y+n*y^2)")),
        One("p*x^3-q*y^3", "(k*x-m*y)*(c*x^2+d*x*y+n*y^2)", "k=1..6 m=1..9 p=(k^3) q=(m^3) c=(k^2) n=(m^2) d=(k*m)", "k!=m;k*m>2;k mod 2+m mod 2>0;k mod 3+m mod 3>0", "$[f]=([k*x])^3-([m*y])^3=[r]$.", ("взят куб разности", "(k*x-m*y)^3"), ("произведение в скобках удвоено", "(k*x-m*y)*(c*x^2+2*d*x*y+n*y^2)"), ("перепутан знак в первой скобке", "(k*x+m*y)*(c*x^2-d*x*y+n*y^2)"), ("перепутаны знаки во второй скобке", "(k*x-m*y)*(c*x^2-d*x*y+n*y^2)")),
    ];

    static readonly IShape[] Hard =
    [
        One("k*x^3+c", "k*(x+a)*(x^2-a*x+b)", "k=2..9 a=1..6 b=(a^2) c=(k*a^3)", "k!=a;k!=8", "$[f]=[k]([.=x^3+a^3])=[r]$.", ("взят куб суммы", "k*(x+a)^3"), ("общий множитель потерян", "(x+a)*(x^2-a*x+b)"), ("перепутан знак в первой скобке", "k*(x-a)*(x^2+a*x+b)"), ("произведение в скобках удвоено", "k*(x+a)*(x^2-2*a*x+b)")),
        One("p*x^6-q*y^3", "(k*x^2-m*y)*(c*x^4+d*x^2*y+n*y^2)", "k=1..5 m=1..8 p=(k^3) q=(m^3) c=(k^2) n=(m^2) d=(k*m)", "k!=m;k*m>2;k mod 2+m mod 2>0;k mod 3+m mod 3>0", "$[f]=([k*x^2])^3-([m*y])^3=[r]$.", ("взят куб разности", "(k*x^2-m*y)^3"), ("произведение в скобках удвоено", "(k*x^2-m*y)*(c*x^4+2*d*x^2*y+n*y^2)"), ("перепутан знак в первой скобке", "(k*x^2+m*y)*(c*x^4-d*x^2*y+n*y^2)"), ("перепутаны знаки во второй скобке", "(k*x^2-m*y)*(c*x^4-d*x^2*y+n*y^2)")),
        One("(x+a)^3-c", "(x+v)*(x^2+u*x+w)", "a=-7..7 n=1..7 c=(n^3) v=(a-n) u=(2*a+n) w=(a^2+a*n+n^2)", "a!=0;v!=0;u!=0", "$[f]=([.=x+a-n])(([x+a])^2+[.=n*(x+a)]+[#n^2])=[r]$.", ("перепутан знак в первой скобке", "(x+a+n)*(x^2+u*x+w)"), ("взят куб разности", "(x+v)^3"), ("перепутан знак во второй скобке", "(x+v)*(x^2-u*x+w)"), ("потеряно среднее слагаемое", "(x+v)*(x^2+w)")),
    ];

    public override IReadOnlyList<TaskType> Types => Simplification.WithoutGaps;

    static IShape One(string polynomial, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) => new Shape<Expression>(
        Simplification.Factor, $"f: {polynomial}", answer, numbers, where,
        solution.Replace("[f]", $"[{polynomial}]", StringComparison.Ordinal).Replace("[r]", $"[{answer}]", StringComparison.Ordinal), slips);
}

/// <summary>(x+3)(x²−3x+9) as a sum of cubes; medium: two letters; hard: something is left to collect.</summary>
sealed class CubesProducts() : ShapeExercise("algebra-7-cubes-product", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("(k*x+a)*(g*x^2-h*x+b)", "p*x^3+c", "k=1..3 a=1..10 p=(k^3) c=(a^3) g=(k^2) h=(k*a) b=(a^2)", "k*a>1;k mod 2+a mod 2>0;k mod 3+a mod 3>0", "$[f]=([k*x])^3+[a]^3=[r]$.", ("получена разность кубов", "p*x^3-c"), ("последний член не возведён в куб", "p*x^3+b"), ("последний член умножен на 3", "p*x^3+3*a")),
        One("(k*x-a)*(g*x^2+h*x+b)", "p*x^3-c", "k=1..3 a=1..10 p=(k^3) c=(a^3) g=(k^2) h=(k*a) b=(a^2)", "k*a>1;k mod 2+a mod 2>0;k mod 3+a mod 3>0", "$[f]=([k*x])^3-[a]^3=[r]$.", ("получена сумма кубов", "p*x^3+c"), ("последний член не возведён в куб", "p*x^3-b"), ("последний член умножен на 3", "p*x^3-3*a")),
        One("(a+k*y)*(b-h*y+g*y^2)", "p*y^3+c", "k=1..3 a=1..10 p=(k^3) c=(a^3) g=(k^2) h=(k*a) b=(a^2)", "k*a>1;k mod 2+a mod 2>0;k mod 3+a mod 3>0", "$[f]=[a]^3+([k*y])^3=[r]$.", ("получена разность кубов", "c-p*y^3"), ("число не возведено в куб", "p*y^3+b"), ("число умножено на 3", "p*y^3+3*a")),
    ];

    static readonly IShape[] Medium =
    [
        One("(k*x+m*y)*(c*x^2-d*x*y+n*y^2)", "p*x^3+q*y^3", "k=1..6 m=1..9 p=(k^3) q=(m^3) c=(k^2) n=(m^2) d=(k*m)", "k!=m;k*m>1;k mod 2+m mod 2>0;k mod 3+m mod 3>0", "$[f]=([k*x])^3+([m*y])^3=[r]$.", ("получена разность кубов", "p*x^3-q*y^3"), ("коэффициенты не возведены в куб", "k*x^3+m*y^3"), ("коэффициенты возведены в квадрат", "c*x^3+n*y^3")),
        One("(k*x-m*y)*(c*x^2+d*x*y+n*y^2)", "p*x^3-q*y^3", "k=1..6 m=1..9 p=(k^3) q=(m^3) c=(k^2) n=(m^2) d=(k*m)", "k!=m;k*m>1;k mod 2+m mod 2>0;k mod 3+m mod 3>0", "$[f]=([k*x])^3-([m*y])^3=[r]$.", ("получена сумма кубов", "p*x^3+q*y^3"), ("коэффициенты не возведены в куб", "k*x^3-m*y^3"), ("коэффициенты возведены в квадрат", "c*x^3-n*y^3")),
    ];

    static readonly IShape[] Hard =
    [
        One("(x+a)*(x^2-a*x+b)-x*(x^2-k)", "k*x+c", "a=2..9 k=2..15 b=(a^2) c=(a^3)", "k!=a", "$[f]=[.=x^3+c-x^3+k*x]=[r]$.", ("минус перед скобкой отнесён только к первому слагаемому", "c-k*x"), ("получена разность кубов", "k*x-c"), ("последний член не возведён в куб", "k*x+b")),
        One("(x-a)*(x^2+a*x+b)-(x^3+k)", "-q", "a=2..7 k=2..40 b=(a^2) q=(a^3+k)", "", "$[f]=[.=x^3-a^3-x^3-k]=[r]$.", ("минус перед скобкой отнесён только к первому слагаемому", "k-a^3"), ("получена сумма кубов", "a^3-k"), ("перепутан знак", "q")),
        One("(k*x^2-m*y)*(c*x^4+d*x^2*y+n*y^2)", "p*x^6-q*y^3", "k=1..5 m=1..8 p=(k^3) q=(m^3) c=(k^2) n=(m^2) d=(k*m)", "k!=m;k*m>1;k mod 2+m mod 2>0;k mod 3+m mod 3>0", "$[f]=([k*x^2])^3-([m*y])^3=[r]$.", ("получена сумма кубов", "p*x^6+q*y^3"), ("показатели степени не перемножены", "p*x^5-q*y^3"), ("коэффициенты не возведены в куб", "k*x^6-m*y^3")),
    ];

    static IShape One(string product, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) => new Shape<Expression>(
        Simplification.Simplify, $"f: {product}", answer, numbers, where,
        solution.Replace("[f]", $"[{product}]", StringComparison.Ordinal).Replace("[r]", $"[{answer}]", StringComparison.Ordinal), slips);
}
