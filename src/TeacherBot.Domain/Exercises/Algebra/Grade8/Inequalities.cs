using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>ax+b&gt;c. Easy: a positive coefficient or a plain sign; medium: x on both sides; hard: brackets and fractions.</summary>
sealed class LinearInequalities() : ShapeExercise("algebra-8-linear-inequalities-solve", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("a*x+b>c", "(m;oo)", "a=2..9 m=-9..9 b=-15..15 c=(a*m+b)", "b*m!=0", "$[a*x]>[#c-b]$; $x>[#m]$."),
        One("a*x-b<=c", "(-oo;m]", "a=2..9 m=-9..9 b=1..15 c=(a*m-b)", "m!=0", "$[a*x] \\le [#c+b]$; $x \\le [#m]$."),
        One("b-x<c", "(m;oo)", "m=-9..9 b=1..15 c=(b-m)", "m!=0;c!=0", "$[-x]<[#c-b]$; $x>[#m]$."),
        One("-a*x>=c", "(-oo;m]", "a=2..9 m=-9..9 c=(-a*m)", "m!=0", "Делим на отрицательное число, знак меняется: $x \\le [#m]$."),
    ];

    static readonly IShape[] Medium =
    [
        One("a*x+b>k*x+c", "(m;oo)", "k=2..6 d=1..5 a=(k+d) m=-9..9 b=-15..15 c=(d*m+b)", "b*c*m!=0", "$[d*x]>[#c-b]$; $x>[#m]$."),
        One("a*x+b<=k*x+c", "[m;oo)", "a=2..6 d=2..5 k=(a+d) m=-9..9 b=-15..15 c=(b-d*m)", "b*c*m!=0", "$[-d*x] \\le [#c-b]$; делим на отрицательное число: $x \\ge [#m]$."),
        One("k*(x+p)<a*x+c", "(-oo;m)", "a=1..4 d=1..5 k=(a+d) m=-9..9 p=-6..6 c=(d*m+k*p)", "p*c*m!=0", "$[k*x+k*p]<[a*x+c]$; $[d*x]<[#c-k*p]$; $x<[#m]$."),
        One("b-k*x>=c", "(-oo;d]", "k=2..8 b=-9..9 c=-15..15 d=((b-c)/k)", "b*c!=0;b!=c;(b-c) mod k!=0", "$[-k*x] \\ge [#c-b]$; делим на отрицательное число: $x \\le [#d]$."),
    ];

    static readonly IShape[] Hard =
    [
        One("k*(x+p)-q*(x+r)>c", "(m;oo)", "d=1..4 q=2..5 k=(q+d) m=-9..9 p=-6..6 r=-6..6 c=(d*m+k*p-q*r)", "p*r*m!=0;c!=0", "$[k*x+k*p]-([q*x+q*r])>[c]$; $[d*x]>[#d*m]$; $x>[#m]$.", ("вторые скобки раскрыты без смены знака", "((d*m-2*q*r)/d;oo)")),
        One("(x+p)/a-(x+q)/b>=c", "[m;oo)", "a=2..4 b=3..6 p=-8..8 q=-8..8 m=-9..9 c=((m+p)/a-(m+q)/b)", "a<b;(b*(m+p)-a*(m+q)) mod (a*b)=0;p*q*m!=0;c!=0", "$[b*(x+p)]-[a*(x+q)] \\ge [#a*b*c]$; $[(b-a)*x] \\ge [#(b-a)*m]$; $x \\ge [#m]$."),
        One("(x+p)/a<(x+q)/b", "(d;oo)", "a=3..7 b=2..6 p=-8..8 q=-8..8 d=((a*q-b*p)/(b-a))", "a>b;p*q!=0;d!=0;(a*q-b*p) mod (a-b)=0", "$[b*(x+p)]<[a*(x+q)]$; $[(b-a)*x]<[#a*q-b*p]$; делим на отрицательное число: $x>[#d]$."),
        One("(x+p)^2>x^2+k*x+c", "(m;oo)", "p=2..7 d=1..4 k=(2*p-d) m=-9..9 c=(d*m+p^2)", "c!=0;k!=0;m!=0", "$[x^2+2*p*x+p^2]>[x^2+k*x+c]$; $[d*x]>[#c-p^2]$; $x>[#m]$.", ("забыто удвоенное произведение", "(-oo;(p^2-c)/k)")),
    ];

    static IShape One(string inequality, string set, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IntervalSet>(Inequality.Solve, $"e: {inequality}", set, numbers, where, solution, slips);
}

/// <summary>Two inequalities at once, and double ones.</summary>
sealed class InequalitySystems() : ShapeExercise("algebra-8-inequality-systems-solve", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Two("x+p>a", "x+q<b", "(m;n)", "m=-9..5 n=-4..12 p=-9..9 q=-9..9 a=(m+p) b=(n+q)", "m<n;p*q!=0;a!=0;b!=0", "$x>[#m]$ и $x<[#n]$."),
        Two("k*x>=a", "x+q>b", "(n;oo)", "k=2..9 m=-9..5 n=-4..12 q=-9..9 a=(k*m) b=(n+q)", "m<n;q!=0;m!=0;b!=0", "$x \\ge [#m]$ и $x>[#n]$.", ("взято объединение вместо пересечения", "[m;oo)"), ("взят промежуток между числами", "[m;n)")),
        Two("k*x<=a", "x+q<b", "(-oo;m]", "k=2..9 m=-9..5 n=-4..12 q=-9..9 a=(k*m) b=(n+q)", "m<n;q!=0;m!=0;b!=0", "$x \\le [#m]$ и $x<[#n]$.", ("взято объединение вместо пересечения", "(-oo;n)"), ("взят промежуток между числами", "[m;n)")),
    ];

    static readonly IShape[] Medium =
    [
        Two("k*x+p>a", "q-x>=b", "(m;n]", "k=2..6 m=-9..5 n=-4..12 p=-9..9 q=-9..9 a=(k*m+p) b=(q-n)", "m<n;p*q!=0;a!=0;b!=0", "$x>[#m]$ и $x \\le [#n]$.", ("знак не изменён при делении на отрицательное число", "[n;oo)")),
        Two("k*x+p<a", "r*x-q>b", "-", "k=2..6 r=2..5 m=-9..3 n=-4..12 p=1..9 q=1..9 a=(k*m+p) b=(r*n-q)", "m<n", "$x<[#m]$ и $x>[#n]$; общих решений нет.", ("взят промежуток между числами", "(m;n)"), ("взято объединение", "(-oo;m)U(n;oo)"), ("взято одно неравенство", "(-oo;m)"), ("взято одно неравенство", "(n;oo)")),
        new Shape<IntervalSet>(Inequality.Solve, "e: a<k*x+p<b", "(m;n)", "k=2..6 m=-9..5 n=-4..9 p=-9..9 a=(k*m+p) b=(k*n+p)", "m<n;p!=0;a!=0;b!=0", "$[#k*m]<[k*x]<[#k*n]$; $[#m]<x<[#n]$.", ("число прибавлено вместо вычитания", "((a+p)/k;(b+p)/k)"), ("не разделено на коэффициент", "(a-p;b-p)")),
        new Shape<IntervalSet>(Inequality.Solve, "e: a<=p-x<=b", "[m;n]", "m=-9..5 n=-4..9 p=-9..9 a=(p-n) b=(p-m)", "m<n;p!=0;a!=0;b!=0", "$[#-n] \\le [-x] \\le [#-m]$; $[#m] \\le x \\le [#n]$.", ("число не перенесено", "[a;b]"), ("знак не изменён", "[-n;-m]")),
    ];

    static readonly IShape[] Hard =
    [
        Two("k*(x+p)>d*x+a", "r*x+q<=b*x+c", "(m;n]", "d=1..3 s=1..4 k=(d+s) m=-7..4 p=-5..5 a=(s*m+k*p) b=1..4 t=1..4 r=(b+t) n=-3..9 q=-9..9 c=(t*n+q)", "m<n;p*q*a*c!=0", "$[s*x]>[#s*m]$, $x>[#m]$; $[t*x] \\le [#t*n]$, $x \\le [#n]$.", ("взяты оба луча", "(-oo;m)U[n;oo)")),
        Two("(x+p)/k>a", "(x-q)/r<b", "(m;n)", "k=2..5 r=2..5 m=-9..4 n=-3..12 p=1..9 q=1..9 a=((m+p)/k) b=((n-q)/r)", "m<n;(m+p) mod k=0;(n-q) mod r=0;a!=0;b!=0;m!=0;n!=0", "$[x+p]>[#k*a]$, $x>[#m]$; $[x-q]<[#r*b]$, $x<[#n]$."),
        new Shape<IntervalSet>(Inequality.Solve, "e: a<(p-k*x)/r<=b", "[m;n)", "k=2..4 r=2..5 m=-6..4 n=-4..8 p=-9..9 a=((p-k*n)/r) b=((p-k*m)/r)", "m<n;p!=0;(p-k*n) mod r=0;(p-k*m) mod r=0;a!=0;b!=0", "$[#r*a]<[p-k*x] \\le [#r*b]$; $[#-k*n]<[-k*x] \\le [#-k*m]$; $[#m] \\le x<[#n]$.", ("знаки не изменены при делении на отрицательное число", "(-n;-m]")),
    ];

    static IShape Two(string first, string second, string set, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IntervalSet>(Inequality.SolveSystem, $"a: {first} | b: {second}", set, numbers, where, solution, slips);
}

/// <summary>a&lt;x&lt;b, and what is known of kx+p.</summary>
sealed class Estimates() : ShapeExercise("algebra-8-estimates", Easy, Medium, Hard)
{
    /// <summary>The values y of the expression are those for which its inverse lies between the ends.</summary>
    static readonly Asked<IntervalSet> Bounds = new(
        "Известно, что ${e}$. Какому промежутку принадлежат значения выражения ${f}$?",
        new IntervalAnswer(),
        read => Inequalities.Solve(AboutValue(read), 'y'),
        (read, answer) => new InequalityCheck(Plain.Write(AboutValue(read)), "y", IntervalNotation.Plain(answer)))
    {
        Claim = "Если ${e}$, то значения выражения ${f}$ принадлежат промежутку {x}",
        Phrase = "${e}$, выражение ${f}$",
        Matching = "Соотнесите условия и промежутки значений выражений.",
    };

    static readonly IShape[] Easy =
    [
        One("m<x<n", "x+p", "(m+p;n+p)", "m=2..9 n=4..20 p=-15..15", "m<n;p!=0", "$[#m]+([#p])<[x+p]<[#n]+([#p])$.", ("число прибавлено только к одной границе", "(m;n+p)"), ("число вычтено", "(m-p;n-p)"), ("границы не изменены", "(m;n)")),
        One("m<=x<=n", "k*x", "[k*m;k*n]", "m=-5..9 n=2..20 k=2..9", "m<n;m!=0", "$[k] \\cdot ([#m]) \\le [k*x] \\le [k] \\cdot [n]$.", ("умножена только одна граница", "[m;k*n]"), ("число прибавлено вместо умножения", "[m+k;n+k]"), ("границы не изменены", "[m;n]")),
    ];

    static readonly IShape[] Medium =
    [
        One("m<x<n", "k*x+p", "(k*m+p;k*n+p)", "m=-6..9 n=2..15 k=2..6 p=-15..15", "m<n;p!=0;m!=0", "$[#k*m]<[k*x]<[#k*n]$, затем прибавляем $[p]$.", ("число не прибавлено", "(k*m;k*n)"), ("не умножено", "(m+p;n+p)"), ("число вычтено", "(k*m-p;k*n-p)")),
        One("m<x<=n", "-k*x", "[-k*n;-k*m)", "m=-6..9 n=2..15 k=2..6", "m<n;m!=0", "При умножении на отрицательное число знаки меняются.", ("потерян знак минус", "(k*m;k*n]"), ("перепутано, какой конец входит", "(-k*n;-k*m]"), ("число вычтено", "(m-k;n-k]")),
        One("m<=x<=n", "p-x", "[p-n;p-m]", "m=-6..9 n=2..15 p=-15..15", "m<n;p!=0;m!=0", "$[#-n] \\le [-x] \\le [#-m]$, затем прибавляем $[p]$.", ("знаки не изменены", "[p+m;p+n]"), ("число вычтено", "[m-p;n-p]"), ("число не прибавлено", "[-n;-m]")),
    ];

    static readonly IShape[] Hard =
    [
        One("m<x<n", "p-k*x", "(p-k*n;p-k*m)", "m=-6..9 n=2..15 k=2..6 p=-15..15", "m<n;p!=0;m!=0", "$[#-k*n]<[-k*x]<[#-k*m]$, затем прибавляем $[p]$.", ("знаки не изменены", "(p+k*m;p+k*n)"), ("число не прибавлено", "(-k*n;-k*m)"), ("число вычтено", "(-p-k*n;-p-k*m)")),
        One("m<=x<n", "(x+p)/k", "[(m+p)/k;(n+p)/k)", "m=-8..9 n=2..20 k=2..5 p=-9..9", "m<n;p!=0;m!=0;(m+p) mod k=0;(n+p) mod k=0", "$[#m+p] \\le [x+p]<[#n+p]$, затем делим на $[k]$.", ("не разделено", "[m+p;n+p)"), ("не прибавлено", "[m/k;n/k)"), ("разделено только одно слагаемое", "[m/k+p;n/k+p)")),
        One("m<=x<=n", "(p-x)/k", "[(p-n)/k;(p-m)/k]", "m=-8..9 n=2..20 k=2..5 p=-9..9", "m<n;p!=0;m!=0;(p-m) mod k=0;(p-n) mod k=0", "$[#p-n] \\le [p-x] \\le [#p-m]$, затем делим на $[k]$.", ("знаки не изменены", "[(p+m)/k;(p+n)/k]"), ("не разделено", "[p-n;p-m]"), ("потерян знак", "[m/k;n/k]")),
    ];

    static IShape One(string condition, string expression, string set, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IntervalSet>(Bounds, $"e: {condition} | f: {expression}", set, numbers, where, solution, slips);

    static Statement AboutValue(Filling read)
    {
        var (condition, expression) = (read.Statement("e"), read.Expression("f"));
        if (Polynomial.TryOf(expression)?.By('x') is not [var free, var slope] || !slope.IsConstant)
        {
            throw new UnsolvedException("The expression is not linear.");
        }

        Expression inverse = (Build.Letter('y') - free.ToExpression()).Over(slope.ToExpression());
        return condition.Replace(leaf => leaf == Build.X ? inverse : null);
    }
}
