using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>Two linear equations. Easy: a letter stands alone or falls out at once; medium: one step before; hard: both multiplied, fractions, brackets.</summary>
sealed class LinearSystems() : ShapeExercise("algebra-8-linear-systems", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("x+y=s", "x-y=d", "m=-6..12 n=-6..12 s=(m+n) d=(m-n)", "m!=n;m*n!=0;m+n!=0", "Сложим уравнения: $2x=[#s+d]$; $x=[#m]$, $y=[#n]$.", ("сумма не разделена на 2", "2*m, s-2*m")),
        One("y=k*x", "x+y=s", "k=2..5 m=-7..7 n=(k*m) s=(m+n)", "m!=0", "$x+[k*x]=[s]$; $[.=(k+1)*x]=[s]$; $x=[#m]$, $y=[#n]$.", ("второе неизвестное не найдено", "m, m")),
        One("x=y+d", "k*x+y=s", "k=2..4 m=-7..9 n=-7..7 d=(m-n) s=(k*m+n)", "d!=0;m*n!=0", "$[k*(y+d)+y]=[s]$; $[.=(k+1)*y]=[.=s-k*d]$; $y=[#n]$, $x=[#m]$.", ("скобки раскрыты неверно", "n+d+1, n+1")),
    ];

    static readonly IShape[] Medium =
    [
        One("a*x+b*y=s", "c*x-b*y=t", "a=2..6 b=2..5 c=2..6 m=-6..8 n=-6..8 s=(a*m+b*n) t=(c*m-b*n)", "m*n!=0;a!=c;m!=n", "Сложим уравнения: $[.=(a+c)*x]=[.=s+t]$; $x=[#m]$, $y=[#n]$.", ("ошибка при сложении", "m+1, n")),
        One("a*x+y=s", "b*x+c*y=t", "a=2..5 b=2..7 c=2..5 m=-6..8 n=-6..8 s=(a*m+n) t=(b*m+c*n)", "m*n!=0;b!=a*c;m!=n", "$y=[s-a*x]$; $[b*x+c*(s-a*x)]=[t]$; $x=[#m]$, $y=[#n]$.", ("ошибка при подстановке", "m, n+2")),
        One("x-k*y=d", "a*x+b*y=s", "k=2..5 a=2..5 b=2..7 m=-8..8 n=-6..6 d=(m-k*n) s=(a*m+b*n)", "m*n!=0;m!=n;d!=0", "$x=[d+k*y]$; $[a*(d+k*y)+b*y]=[s]$; $y=[#n]$, $x=[#m]$.", ("ошибка при подстановке", "m+1, n")),
    ];

    static readonly IShape[] Hard =
    [
        One("a*x+b*y=s", "c*x+d*y=t", "a=2..7 b=2..7 c=2..7 d=2..7 m=-6..8 n=-6..8 s=(a*m+b*n) t=(c*m+d*n)", "m*n!=0;m!=n;a*d!=b*c;b!=d;a!=c", "Умножим первое уравнение на $[d]$, второе — на $[b]$ и вычтем: $[.=(a*d-b*c)*x]=[.=s*d-t*b]$; $x=[#m]$, $y=[#n]$.", ("ошибка при вычитании", "m, n+1")),
        One("x/a+y/b=s", "x-y=d", "a=2..6 b=2..6 u=-5..6 v=-5..6 m=(a*u) n=(b*v) s=(u+v) d=(m-n)", "a!=b;u*v!=0;m!=n", "Умножим первое уравнение на $[#a*b]$: $[b*x+a*y]=[.=a*b*s]$; $x=[#m]$, $y=[#n]$.", ("знаменатели отброшены", "u, v")),
        One("a*(x-p)+b*y=s", "c*x-d*(y+q)=t", "a=2..5 b=2..5 c=2..5 d=2..5 p=1..6 q=1..6 m=-6..8 n=-6..8 s=(a*(m-p)+b*n) t=(c*m-d*(n+q))", "m*n!=0;m!=n;a*d+b*c!=0", "После раскрытия скобок $[a*x+b*y]=[.=s+a*p]$, $[c*x-d*y]=[.=t+d*q]$; $x=[#m]$, $y=[#n]$.", ("числа не вычтены из скобок", "m-p, n+q")),
    ];

    static IShape One(string first, string second, string numbers, string where, string solution, params IReadOnlyList<Patterns.NamedSlip> slips) =>
        new Shape<IReadOnlyList<IReadOnlyList<Real>>>(EquationSystem.Solve, $"a: {first} | b: {second}", "m, n", numbers, where, solution, slips);
}

/// <summary>A linear equation with one of the second degree. Easy: a product or a parabola; medium: differences of squares, two different pairs; hard: sums of squares.</summary>
sealed class SimpleNonlinearSystems() : ShapeExercise("algebra-8-nonlinear-systems", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("x+y=s", "x*y=p", "m, n; n, m", "m=-7..7 n=-7..9 s=(m+n) p=(m*n)", "m<n;m*n!=0;m+n!=0", "$y=[s-x]$; $[x^2-s*x+p]=0$; $x_1=[#m]$, $x_2=[#n]$."),
        One("y=x+d", "x*y=p", "-n, -m; m, n", "m=1..8 d=1..8 n=(m+d) p=(m*n)", "", "$x([x+d])=[p]$; $[x^2+d*x-p]=0$; $x_1=[#-n]$, $x_2=[#m]$."),
        One("y=x^2", "y=k*x", "0, 0; k, q", "k=2..12 q=(k^2)", "", "$x^2=[k*x]$; $x_1=0$, $x_2=[#k]$.", ("потеряно решение $(0;0)$", "k, q"), ("квадрат спутан с удвоением", "0, 0; k, 2*k")),
    ];

    static readonly IShape[] Medium =
    [
        One("x-y=d", "x^2-y^2=q", "m, n", "m=-7..9 n=-7..9 s=(m+n) d=(m-n) q=(m^2-n^2)", "m*n!=0;s!=0;d!=0;d!=1;d!=-1", "$(x-y)(x+y)=[q]$, поэтому $x+y=[#s]$; $x=[#m]$, $y=[#n]$.", ("найдена сумма неизвестных", "s, d")),
        One("y=x^2", "y=b*x+c", "m, u; n, v", "m=-6..4 n=-3..7 b=(m+n) c=(-m*n) u=(m^2) v=(n^2)", "m<n;b*c!=0", "$x^2=[b*x+c]$; $x_1=[#m]$, $x_2=[#n]$.", ("квадрат спутан с удвоением", "m, 2*m; n, 2*n")),
        One("x+k*y=s", "x*y=p", "m, n; w, u", "k=2..4 u=-5..5 n=-5..7 m=(k*u) w=(k*n) s=(m+w) p=(m*n)", "m<w;u*n!=0;s!=0", "$x=[s-k*y]$; $[.=-k*y^2+s*y-p]=0$; $y_1=[#n]$, $y_2=[#u]$."),
    ];

    static readonly IShape[] Hard =
    [
        One("x+y=s", "x^2+y^2=q", "m, n; n, m", "m=-7..7 n=-7..9 s=(m+n) q=(m^2+n^2)", "m<n;m*n!=0;s!=0", "$y=[s-x]$; $[.=2*x^2-2*s*x+(s^2-q)]=0$; $x_1=[#m]$, $x_2=[#n]$."),
        One("x-y=d", "x^2+y^2=q", "-n, -m; m, n", "m=2..9 n=1..8 d=(m-n) q=(m^2+n^2)", "m>n", "$x=[y+d]$; $[.=2*y^2+2*d*y+(d^2-q)]=0$; $y_1=[#-m]$, $y_2=[#n]$."),
        One("x-y=d", "x^2-x*y=q", "m, n", "m=-9..9 n=-9..9 d=(m-n) q=(m*d)", "m*n!=0;d!=0;d!=1;d!=-1", "$x(x-y)=[q]$, поэтому $[d*x]=[q]$; $x=[#m]$, $y=[#n]$.", ("найдено только $x$", "m, m")),
    ];

    static IShape One(string first, string second, string answer, string numbers, string where, string solution, params IReadOnlyList<Patterns.NamedSlip> slips) =>
        new Shape<IReadOnlyList<IReadOnlyList<Real>>>(EquationSystem.Solve, $"a: {first} | b: {second}", answer, numbers, where, solution, slips);
}
