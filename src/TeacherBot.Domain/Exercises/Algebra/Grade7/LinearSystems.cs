using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Systems with their only solution drawn first; m is x, n is y.</summary>
static class SystemShapes
{
    public static IShape Solved(string first, string second, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<IReadOnlyList<Real>>>(EquationSystem.Solve, $"a: .={first} | b: .={second}", "m, n", numbers, where, solution, slips);
}

/// <summary>Substitution. Easy: an unknown is expressed already; medium: it has the coefficient 1; hard: brackets are opened first.</summary>
sealed class SystemsBySubstitution() : ShapeExercise("algebra-7-systems-substitution", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        SystemShapes.Solved("y=k*x+b", "p*x+q*y=c", "m=-6..6 n=-9..9 k=-4..4 b=(n-k*m) p=2..6 q=2..5 c=(p*m+q*n)", "k*b*m*n!=0;m!=n;p+q*k!=0", "$[p*x]+[q]([k*x+b])=[c]$; $[.=(p+q*k)*x]=[#c-q*b]$; $x=[#m]$, $y=[#n]$.", ("y найден неверно: число не прибавлено", "m, k*m")),
        SystemShapes.Solved("x=k*y+b", "p*x-q*y=c", "m=-9..9 n=-6..6 k=-4..4 b=(m-k*n) p=2..5 q=2..6 c=(p*m-q*n)", "k*b*m*n!=0;m!=n;p*k-q!=0", "$[p]([k*y+b])-[q*y]=[c]$; $[.=(p*k-q)*y]=[#c-p*b]$; $y=[#n]$, $x=[#m]$.", ("x найден неверно: число не прибавлено", "k*n, n")),
        SystemShapes.Solved("y=k*x+b", "y=p*x+q", "m=-6..6 n=-9..9 k=-5..5 p=-5..5 b=(n-k*m) q=(n-p*m)", "k*p*b*q*m*n!=0;m!=n;k!=p", "$[k*x+b]=[p*x+q]$; $[.=(k-p)*x]=[#q-b]$; $x=[#m]$, $y=[#n]$.", ("y найден неверно: число не прибавлено", "m, k*m")),
    ];

    static readonly IShape[] Medium =
    [
        SystemShapes.Solved("x+k*y=b", "p*x+q*y=c", "m=-7..7 n=-7..7 k=2..5 b=(m+k*n) p=2..6 q=2..7 c=(p*m+q*n)", "m*n*b*c!=0;m!=n;q-p*k!=0", "$x=[b-k*y]$; $[p]([b-k*y])+[q*y]=[c]$; $[.=(q-p*k)*y]=[#c-p*b]$; $y=[#n]$, $x=[#m]$.", ("при выражении x знак не изменён", "b+k*n, n")),
        SystemShapes.Solved("k*x-y=b", "p*x+q*y=c", "m=-7..7 n=-7..7 k=2..5 b=(k*m-n) p=2..6 q=2..7 c=(p*m+q*n)", "m*n*b*c!=0;m!=n", "$y=[k*x-b]$; $[p*x]+[q]([k*x-b])=[c]$; $[.=(p+q*k)*x]=[#c+q*b]$; $x=[#m]$, $y=[#n]$.", ("при выражении y знак не изменён", "m, b-k*m")),
        SystemShapes.Solved("p*x-q*y=c", "x-k*y=b", "m=-7..7 n=-7..7 k=2..5 b=(m-k*n) p=2..6 q=2..7 c=(p*m-q*n)", "m*n*b*c!=0;m!=n;p*k-q!=0", "$x=[b+k*y]$; $[p]([b+k*y])-[q*y]=[c]$; $[.=(p*k-q)*y]=[#c-p*b]$; $y=[#n]$, $x=[#m]$.", ("при выражении x знак не изменён", "b-k*n, n")),
    ];

    static readonly IShape[] Hard =
    [
        SystemShapes.Solved("k*(x+y)=y+b", "p*(x-y)=c-q*y", "m=-6..6 n=-6..6 k=2..5 b=(k*m+k*n-n) p=2..5 q=2..7 c=(p*m-p*n+q*n)", "m*n*b*c!=0;m!=n;p!=q;k*(q-p)!=p*(k-1)", "$[.=k*x+(k-1)*y]=[b]$ и $[.=p*x+(q-p)*y]=[c]$; $x=[#m]$, $y=[#n]$."),
        SystemShapes.Solved("x/k+y/q=b", "x-p*y=c", "s=-4..4 t=-4..4 k=2..4 q=2..5 m=(k*s) n=(q*t) b=(s+t) p=2..4 c=(m-p*n)", "s*t*c*b!=0;m!=n;k!=q;k mod 2+q mod 2>0", "$x=[p*y+c]$; $[q]([p*y+c])+[k*y]=[#b*k*q]$; $[.=(q*p+k)*y]=[#b*k*q-q*c]$; $y=[#n]$, $x=[#m]$.", ("правая часть не умножена на общий знаменатель", "-m, -n")),
        SystemShapes.Solved("k*(x-b)=p*y", "x+q=r*(y+s)", "m=-7..7 n=-6..6 k=2..5 p=2..6 b=(m-p*n/k) r=2..4 s=-5..5 q=(r*n+r*s-m)", "(p*n) mod k=0;m*n*b*q*s!=0;m!=n;p!=k*r;p!=k", "$x=[.=r*y+(r*s-q)]$; $[k]([.=r*y+(r*s-q-b)])=[p*y]$; $[.=(k*r-p)*y]=[#k*(b+q-r*s)]$; $y=[#n]$, $x=[#m]$."),
    ];
}

/// <summary>Addition. Easy: opposite or equal coefficients; medium: one equation is multiplied; hard: both are.</summary>
sealed class SystemsByAddition() : ShapeExercise("algebra-7-systems-addition", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        SystemShapes.Solved("x+y=b", "x-y=c", "m=-20..20 n=-15..15 b=(m+n) c=(m-n)", "m*n*b*c!=0;m!=n", "Сложим уравнения: $2x=[#b+c]$; $x=[#m]$; $y=[b-m]=[#n]$.", ("не разделено на 2", "b+c, c-m")),
        SystemShapes.Solved("p*x+q*y=b", "k*x-q*y=c", "m=-8..8 n=-8..8 p=2..7 k=2..7 q=1..9 b=(p*m+q*n) c=(k*m-q*n)", "m*n*b*c!=0;m!=n;p!=q;k!=q", "Сложим уравнения: $[.=(p+k)*x]=[#b+c]$; $x=[#m]$; $[q*y]=[#b-p*m]$; $y=[#n]$.", ("перепутан знак при нахождении y", "m, -n"), ("y не разделён на коэффициент", "m, q*n")),
        SystemShapes.Solved("p*x+q*y=b", "p*x+k*y=c", "m=-8..8 n=-8..8 p=2..7 k=-9..9 q=2..9 b=(p*m+q*n) c=(p*m+k*n)", "k*m*n*b*c!=0;m!=n;(q-k)^2>1", "Вычтем из первого уравнения второе: $[.=(q-k)*y]=[#b-c]$; $y=[#n]$; $[p*x]=[#b-q*n]$; $x=[#m]$.", ("x не разделён на коэффициент", "p*m, n")),
    ];

    static readonly IShape[] Medium =
    [
        SystemShapes.Solved("p*x+y=b", "r*x-q*y=c", "m=-8..8 n=-8..8 p=2..7 r=2..7 q=2..5 b=(p*m+n) c=(r*m-q*n)", "m*n*b*c!=0;m!=n", "Первое уравнение умножим на $[q]$ и сложим со вторым: $[.=(p*q+r)*x]=[#b*q+c]$; $x=[#m]$, $y=[#n]$.", ("правая часть не умножена", "m, n-1")),
        SystemShapes.Solved("p*x+q*y=b", "k*p*x-r*y=c", "m=-8..8 n=-8..8 p=2..5 k=2..3 q=2..7 r=2..9 b=(p*m+q*n) c=(k*p*m-r*n)", "m*n*b*c!=0;m!=n", "Первое уравнение умножим на $[k]$ и вычтем второе: $[.=(k*q+r)*y]=[#k*b-c]$; $y=[#n]$; $[p*x]=[#b-q*n]$; $x=[#m]$.", ("x не разделён на коэффициент", "p*m, n")),
        SystemShapes.Solved("p*x-q*y=b", "r*x+k*q*y=c", "m=-8..8 n=-8..8 p=2..7 r=2..7 q=2..4 k=2..3 b=(p*m-q*n) c=(r*m+k*q*n)", "m*n*b*c!=0;m!=n", "Первое уравнение умножим на $[k]$ и сложим со вторым: $[.=(k*p+r)*x]=[#k*b+c]$; $x=[#m]$; $[q*y]=[#p*m-b]$; $y=[#n]$.", ("y не разделён на коэффициент", "m, q*n")),
    ];

    static readonly IShape[] Hard =
    [
        SystemShapes.Solved("p*x+q*y=b", "r*x-k*y=c", "m=-9..9 n=-9..9 p=2..5 r=2..7 q=2..5 k=3..7 b=(p*m+q*n) c=(r*m-k*n)", "m*n*b*c!=0;m!=n;k mod q!=0;q mod k!=0", "Умножим первое уравнение на $[k]$, второе на $[q]$ и сложим: $[.=(p*k+r*q)*x]=[#b*k+c*q]$; $x=[#m]$; $[q*y]=[#b-p*m]$; $y=[#n]$."),
        SystemShapes.Solved("p*x-q*y=b", "r*x-k*y=c", "m=-9..9 n=-9..9 p=2..5 r=3..7 q=2..7 k=2..7 b=(p*m-q*n) c=(r*m-k*n)", "m*n*b*c!=0;m!=n;r mod p!=0;p*k!=r*q;k!=q;k mod q!=0", "Умножим первое уравнение на $[r]$, второе на $[p]$ и вычтем: $[.=(p*k-q*r)*y]=[#b*r-c*p]$; $y=[#n]$; $[p*x]=[#b+q*n]$; $x=[#m]$."),
        SystemShapes.Solved("x/k+y/q=b", "x/q-y/k=c", "k=2..3 q=3..5 s=-4..4 t=-4..4 m=(k*q*s) n=(k*q*t) b=(q*s+k*t) c=(k*s-q*t)", "k!=q;k mod 2+q mod 2>0;s*t*b*c!=0;s!=t", "Умножим обе части уравнений на $[#k*q]$: $[q*x+k*y]=[#b*k*q]$ и $[k*x-q*y]=[#c*k*q]$; $x=[#m]$, $y=[#n]$."),
    ];
}

/// <summary>One unknown expressed by the other.</summary>
sealed class ExpressedUnknown() : ShapeExercise("algebra-7-express-unknown", Easy, Medium, Hard)
{
    static readonly Asked<Expression> ByX = Of('y', 'x');

    static readonly Asked<Expression> ByY = Of('x', 'y');

    static readonly IShape[] Easy =
    [
        Y("k*x+y=c", "-k*x+c", "k=2..9 c=-15..15", "c!=0", "$y=[-k*x+c]$.", ("слагаемое перенесено без смены знака", "k*x+c"), ("перепутаны оба знака", "k*x-c"), ("перепутан знак числа", "-k*x-c")),
        Y("y-k*x=c", "k*x+c", "k=2..9 c=-15..15", "c!=0", "$y=[k*x+c]$.", ("слагаемое перенесено без смены знака", "-k*x+c"), ("перепутан знак числа", "k*x-c"), ("перепутаны оба знака", "-k*x-c")),
        ForX("x-k*y=c", "k*y+c", "k=2..9 c=-15..15", "c!=0", "$x=[k*y+c]$.", ("слагаемое перенесено без смены знака", "-k*y+c"), ("перепутан знак числа", "k*y-c"), ("перепутаны оба знака", "-k*y-c")),
    ];

    static readonly IShape[] Medium =
    [
        Y("k*x-y=c", "k*x-c", "k=2..9 c=-15..15", "c!=0", "$[-y]=[c-k*x]$; $y=[k*x-c]$.", ("знаки не изменены", "-k*x+c"), ("изменён только один знак", "k*x+c"), ("изменён только один знак", "-k*x-c")),
        Y("p*x+q*y=c", "-k*x+b", "q=2..7 k=2..6 b=-9..9 p=(q*k) c=(q*b)", "b!=0", "$[q*y]=[c-p*x]$; $y=[-k*x+b]$.", ("слагаемое перенесено без смены знака", "k*x+b"), ("число не разделено", "-k*x+c"), ("коэффициент не разделён", "-p*x+b")),
        ForX("q*x-p*y=c", "k*y+b", "q=2..7 k=2..6 b=-9..9 p=(q*k) c=(q*b)", "b!=0", "$[q*x]=[p*y+c]$; $x=[k*y+b]$.", ("слагаемое перенесено без смены знака", "-k*y+b"), ("число не разделено", "k*y+c"), ("коэффициент не разделён", "p*y+b")),
    ];

    static readonly IShape[] Hard =
    [
        Y("p*x+q*y=c", "(c-p*x)/q", "q=2..9 p=2..9 c=-15..15", "c!=0;p mod q!=0;c mod q!=0;p mod 2+q mod 2+c mod 2>0;p mod 3+q mod 3+c mod 3>0", "$[q*y]=[c-p*x]$; $y=[(c-p*x)/q]$.", ("слагаемое перенесено без смены знака", "(c+p*x)/q"), ("делимое и делитель перепутаны", "q/(c-p*x)"), ("разделено не на тот коэффициент", "(c-q*x)/p")),
        Y("p*x-q*y=c", "(p*x-c)/q", "q=2..9 p=2..9 c=-15..15", "c!=0;p mod q!=0;c mod q!=0;p mod 2+q mod 2+c mod 2>0;p mod 3+q mod 3+c mod 3>0", "$[-q*y]=[c-p*x]$; $y=[(p*x-c)/q]$.", ("потерян знак минус", "(c-p*x)/q"), ("перепутан знак числа", "(p*x+c)/q"), ("разделено не на тот коэффициент", "(q*x-c)/p")),
        ForX("q*(x-k)=p*y", "p/q*y+k", "q=2..5 p=2..9 k=-9..9", "k!=0;p mod q!=0", "$[q*x]=[.=p*y+q*k]$; $x=[p/q*y+k]$.", ("число не перенесено", "p/q*y"), ("перепутан знак числа", "p/q*y-k"), ("скобка не раскрыта", "p*y+k")),
    ];

    static Asked<Expression> Of(char wanted, char other) => new(
        $"Выразите ${wanted}$ через ${other}$ из уравнения ${{e}}$. В ответ запишите правую часть равенства.",
        new ExpressionAnswer(),
        read => Expressed(read, wanted),
        (read, answer) => new IdentityCheck(Plain.Write(Expressed(read, wanted)), Plain.Write(answer)))
    {
        Claim = $"Из уравнения ${{e}}$ следует, что ${wanted}={{x}}$",
        Phrase = $"${{e}}$, ${wanted}$ через ${other}$",
        Matching = "Соотнесите уравнения и правые части равенств, в которых одна переменная выражена через другую.",
    };

    /// <summary>Minus the rest, divided by the coefficient.</summary>
    static Expression Expressed(Filling read, char wanted)
    {
        var equation = read.Statement("e");
        var parts = Polynomial.TryOf(equation.Terms[0] - equation.Terms[^1])?.By(wanted);
        return equation.IsEquality && parts is { Count: 2 } && parts[1].IsConstant
            ? (parts[0] * (-1 / parts[1].FreeTerm)).ToExpression()
            : throw new EvaluationException($"{wanted} cannot be expressed.");
    }

    static IShape Y(string equation, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Expression>(ByX, $"e: {equation}", answer, numbers, where, solution, slips);

    static IShape ForX(string equation, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Expression>(ByY, $"e: {equation}", answer, numbers, where, solution, slips);
}
