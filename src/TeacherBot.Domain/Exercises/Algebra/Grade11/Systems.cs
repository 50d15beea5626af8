using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11;

/// <summary>A sum or a difference with powers, logarithms or roots.</summary>
sealed class TranscendentalSystems() : ShapeExercise("algebra-11-systems-transcendental", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("a^(x+y)=c", "x-y=d", "m, n", "a=2..5 m=-5..8 n=-6..7 s=(m+n) d=(m-n) c=(a^s)", "m!=n;m*n!=0;s>1;c<700;m!=-n", "$[x+y]=[s]$ и $[x-y]=[d]$; $x=[m]$, $y=[n]$."),
        One("log(a;x)+log(a;y)=k", "x=b*y", "m, n", "a=2..5 k=1..4 c=(a^k) n=1..6 m=(c/n) b=(m/n)", "c mod n=0;m mod n=0;b>1;m!=n", "$[x*y]=[c]$, $x>0$, $y>0$; $[b*y^2]=[c]$; $y=[n]$, $x=[m]$."),
        One("a^x=c", "x+y=s", "m, n", "a=2..7 m=2..5 n=-9..9 s=(m+n) c=(a^m)", "m!=n;n!=0;s!=0;c<700", "$x=[m]$; $y=[s]-[m]$, то есть $y=[n]$."),
    ];

    static readonly IShape[] Medium =
    [
        One("a^x*a^y=c", "k*x-y=d", "m, n", "a=2..5 k=2..4 m=-3..6 n=-4..6 s=(m+n) d=(k*m-n) c=(a^s)", "m!=n;m*n!=0;s>1;c<700;m!=-n;d!=0", "$[x+y]=[s]$ и $[k*x-y]=[d]$; $x=[m]$, $y=[n]$."),
        One("log(a;x+y)=k", "x-y=d", "m, n", "a=2..5 k=2..4 s=(a^k) m=1..30 n=(s-m) d=(m-n)", "m!=n;n!=0;d!=0;s<130", "$[x+y]=[s]$ и $[x-y]=[d]$; $x=[m]$, $y=[n]$."),
        One("x+y=s", "a^x+a^y=c", "m, n; n, m", "a=2..5 m=0..3 n=1..4 s=(m+n) p=(a^m) q=(a^n) c=(p+q)", "m<n;c<150;a!=4", "$[a^x]$ и $[a^y]$ — корни уравнения $[t^2-c*t+@(p*q)]=0$: $[p]$ и $[q]$; решения $([m];\\ [n])$ и $([n];\\ [m])$."),
    ];

    static readonly IShape[] Hard =
    [
        One("x+y=s", "log(a;x)+log(a;y)=k", "m, n; n, m", "a=2..6 k=1..4 c=(a^k) m=1..12 n=(c/m) s=(m+n)", "c mod m=0;m<n;c<300", "$[x*y]=[c]$, $[x+y]=[s]$; $x$ и $y$ — корни уравнения $[t^2-s*t+c]=0$; решения $([m];\\ [n])$ и $([n];\\ [m])$."),
        One("x-y=d", "log(a;x)+log(a;y)=k", "m, n", "a=2..6 k=1..4 c=(a^k) n=1..12 m=(c/n) d=(m-n)", "c mod n=0;m>n;c<300", "$[x*y]=[c]$ и $x=[y+d]$; $[y^2+d*y-c]=0$; $y=[-m]$ не подходит, $y=[n]$, $x=[m]$."),
        One("x-y=d", "a^x-a^y=c", "m, n", "a=2..5 m=2..6 n=1..5 d=(m-n) c=(a^m-a^n)", "m>n;c<900", "$x=[y+d]$; $[a^y]\\cdot[#a^d-1]=[c]$; $[a^y]=[a^n]$; $y=[n]$, $x=[m]$."),
        One("sqrt(x)+sqrt(y)=s", "x-y=d", "u, v", "m=2..9 n=1..8 s=(m+n) u=(m^2) v=(n^2) d=(u-v)", "m!=n;d>0", "$[x-y]=(\\sqrt{x}-\\sqrt{y})(\\sqrt{x}+\\sqrt{y})$, поэтому $\\sqrt{x}-\\sqrt{y}=[#d/s]$; $\\sqrt{x}=[m]$, $\\sqrt{y}=[n]$; $x=[u]$, $y=[v]$."),
    ];

    static IShape One(string first, string second, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<IReadOnlyList<Real>>>(EquationSystem.Solve, $"a: {first} | b: {second}", answer, numbers, where, solution, slips);
}

/// <summary>Two inequalities, one of them with a power or a logarithm.</summary>
sealed class TranscendentalInequalitySystems() : ShapeExercise("algebra-11-systems-inequalities", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("a^x>=c", "x+p<d", "[n;m)", "a=2..7 n=1..4 c=(a^n) m=2..15 p=-9..9 d=(m+p)", "n<m;p!=0;c<350", "$x \\ge [n]$ и $x<[m]$.", ("взято одно неравенство", "[n;oo)"), ("взято одно неравенство", "(-oo;m)"), ("концы промежутка перепутаны", "(n;m]")),
        One("log(a;x)<=n", "x>d", "(d;c]", "a=2..7 n=1..3 c=(a^n) d=1..40", "d<c;c<130", "$0<x \\le [c]$ и $x>[d]$.", ("взято одно неравенство", "(0;c]"), ("концы промежутка перепутаны", "[d;c)"), ("взято одно неравенство", "(d;oo)")),
    ];

    static readonly IShape[] Medium =
    [
        One("(1/a)^x<=c", "k*x+p<=d", "[m;n]", "a=2..7 u=1..4 c=(a^u) m=(-u) k=2..5 n=-3..12 p=-12..12 d=(k*n+p)", "m<n;p!=0;c<350", "Основание меньше 1: $x \\ge [m]$; $[k*x] \\le [#d-p]$, $x \\le [n]$.", ("знак неравенства не изменён", "(-oo;m]"), ("взято одно неравенство", "[m;oo)"), ("взято одно неравенство", "(-oo;n]")),
        One("log(a;x+p)<=n", "x^2<=c", "(k;m]", "a=2..5 n=1..3 u=(a^n) m=1..9 c=(m^2) k=-8..7 p=(-k)", "k<m;k>-m;p!=0;u-p>m", "$[k]<x \\le [#u-p]$ и $[-m] \\le x \\le [m]$.", ("взято одно неравенство", "[-m;m]"), ("взято одно неравенство", "(k;oo)"), ("концы промежутка перепутаны", "[k;m)")),
    ];

    static readonly IShape[] Hard =
    [
        One("a^(2*x)-b*a^x+c<=0", "x+p>d", "(r;n]", "a=2..5 m=0..2 n=2..5 u=(a^m) v=(a^n) b=(u+v) c=(u*v) r=0..4 p=-9..9 d=(r+p)", "r>m;r<n;p!=0;b<300;a!=4", "$[m] \\le x \\le [n]$ и $x>[r]$.", ("взято одно неравенство", "[m;n]"), ("взято одно неравенство", "(r;oo)"), ("концы промежутка перепутаны", "[r;n)")),
        One("log(1/a;x+p)>=-n", "x^2+b*x<=0", "(k;h]", "a=2..5 n=1..3 u=(a^n) h=1..9 b=(-h) k=0..7 p=(-k)", "k<h;k>0;u+k>h", "Основание меньше 1: $[k]<x \\le [#u+k]$; $0 \\le x \\le [h]$.", ("взято одно неравенство", "[0;h]"), ("знак неравенства не изменён", "{}"), ("концы промежутка перепутаны", "[k;h)")),
    ];

    static IShape One(string first, string second, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IntervalSet>(Inequality.SolveSystem, $"a: {first} | b: {second}", answer, numbers, where, solution, slips);
}
