using TeacherBot.Domain.Mathematics;
using static TeacherBot.Domain.Exercises.Algebra.Grade8.EquationShapes;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>Equations with the root set built first.</summary>
static class EquationShapes
{
    /// <param name="equation">With the unknown x.</param>
    public static IShape Roots(string equation, string roots, string numbers, string where, string solution, params IReadOnlyList<Patterns.NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Equation.Solve, $"e: {equation}", roots, numbers, where, solution, slips);
}

/// <summary>Reduced; with a leading coefficient; hard: irrational roots, none, or brackets to open first.</summary>
sealed class QuadraticByFormula() : ShapeExercise("algebra-8-quadratic-formula", Easy, Medium, Hard)
{
    const string Discriminant = "$D=[b^2-4*a*c]=[#b^2-4*a*c]$; ";

    static readonly IShape[] Easy =
    [
        Roots("x^2+b*x+c=0", "m; n", "m=-9..9 n=-9..9 b=(-m-n) c=(m*n) a=(1)", "m<n;m*n!=0;m+n!=0", Discriminant + "$x_1=[#m]$, $x_2=[#n]$."),
        Roots("x^2+b*x+c=0", "m; n", "m=-8..-1 n=1..9 b=(-m-n) c=(m*n) a=(1)", "m+n!=0", Discriminant + "$x_1=[#m]$, $x_2=[#n]$."),
        Roots("x^2+b*x+c=0", "m", "m=-9..9 b=(-2*m) c=(m^2) a=(1)", "m!=0", Discriminant + "$x=[#m]$.", ("найден корень, вдвое больший", "2*m"), ("извлечён корень из свободного члена", "m^2")),
    ];

    static readonly IShape[] Medium =
    [
        Roots("a*x^2+b*x+c=0", "m; d", "a=2..5 m=-6..6 n=-9..9 b=(-n-a*m) c=(m*n) d=(n/a)", "n mod a!=0;m*n!=0;n+a*m!=0", Discriminant + "$x_1=[#m]$, $x_2=[#d]$."),
        Roots("a*x^2+b*x=c", "m; d", "a=2..4 m=-5..5 n=-9..9 b=(-n-a*m) c=(-m*n) d=(n/a)", "n mod a!=0;m*n!=0;n+a*m!=0", "$[a*x^2+b*x-c]=0$; $D=[#b^2+4*a*c]$; $x_1=[#m]$, $x_2=[#d]$."),
        Roots("a*x^2+b*x+c=0", "-", "a=2..5 b=-7..7 c=1..9", "b!=0;b^2<4*a*c", Discriminant + "так как $D<0$, корней нет.", ("взят модуль дискриминанта", "-b/(2*a); b/(2*a)"), ("найден один корень", "-b/(2*a)"), ("взяты коэффициенты", "a; c"), ("взяты коэффициенты", "b; c")),
        Roots("c+b*x-x^2=0", "m; n", "m=-7..-1 n=2..9 b=(m+n) c=(-m*n)", "m+n!=0", "$[x^2-b*x-c]=0$; $D=[#b^2+4*c]$; $x_1=[#m]$, $x_2=[#n]$."),
    ];

    static readonly IShape[] Hard =
    [
        Roots("x^2+b*x+c=0", "m-sqrt(d); m+sqrt(d)", "m=-6..6 d=2..15 b=(-2*m) c=(m^2-d) a=(1)", "m!=0;d mod 4!=0;d mod 9!=0;c!=0", Discriminant + "$x_1=[m-sqrt(d)]$, $x_2=[m+sqrt(d)]$.", ("корень из дискриминанта не разделён на 2", "m-2*sqrt(d); m+2*sqrt(d)"), ("перепутан знак второго коэффициента", "-m-sqrt(d); -m+sqrt(d)"), ("дискриминант принят за отрицательный", "-"), ("забыт корень из дискриминанта", "m-d; m+d")),
        Roots("(x+p)^2=k*x+q", "m; n", "m=-7..7 n=-7..7 p=-5..5 k=(2*p+m+n) q=(p^2-m*n)", "m<n;m*n!=0;p*k*q!=0;m+n!=0", "$[.=x^2+(2*p-k)*x+(p^2-q)]=0$; $D=[#(m+n)^2-4*m*n]$; $x_1=[#m]$, $x_2=[#n]$."),
        Roots("(a*x+p)*(x+q)=k", "m; d", "a=2..3 p=-6..6 q=-6..6 m=-5..5 k=((a*m+p)*(m+q)) d=(-m-q-p/a)", "p*q*k*m!=0;d!=m;d!=0", "$[.=a*x^2+(a*q+p)*x+(p*q-k)]=0$; $x_1=[#m]$, $x_2=[#d]$.", ("скобки приравнены к правой части", "(k-p)/a; k-q"), ("правая часть не перенесена", "-p/a; -q")),
    ];
}

/// <summary>ax²+bx=0, ax²−c=0; hard: with brackets.</summary>
sealed class IncompleteQuadratic() : ShapeExercise("algebra-8-incomplete-quadratic-equations", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Roots("x^2+b*x=0", "0; -b", "b=-12..12", "b!=0", "$x([x+b])=0$; $x_1=0$, $x_2=[#-b]$.", ("потерян корень 0", "-b"), ("потерян второй корень", "0")),
        Roots("x^2-c=0", "-m; m", "m=2..15 c=(m^2)", "", "$x^2=[c]$; $x_1=[#-m]$, $x_2=[#m]$.", ("потерян отрицательный корень", "m"), ("корень не извлечён", "-c; c"), ("решено, что корней нет", "-")),
        Roots("a*x^2=c", "-m; m", "a=2..7 m=1..9 c=(a*m^2)", "", "$x^2=[#m^2]$; $x_1=[#-m]$, $x_2=[#m]$.", ("потерян отрицательный корень", "m"), ("корень не извлечён", "-m^2; m^2")),
    ];

    static readonly IShape[] Medium =
    [
        Roots("a*x^2+b*x=0", "0; d", "a=2..9 b=-20..20 d=(-b/a)", "b!=0", "$x([a*x+b])=0$; $x_1=0$, $x_2=[#d]$.", ("потерян корень 0", "d"), ("делимое и делитель перепутаны", "0; -a/b"), ("потерян второй корень", "0")),
        Roots("a*x^2-c=0", "-d; d", "k=2..9 m=1..12 a=(k^2) c=(m^2) d=(m/k)", "m mod k!=0;m!=k", "$x^2=[#c/a]$; $x_1=[#-d]$, $x_2=[#d]$.", ("потерян отрицательный корень", "d"), ("корень не извлечён", "-c/a; c/a"), ("корень извлечён только из числителя", "-m/a; m/a")),
        Roots("a*x^2+c=0", "-", "a=2..9 c=1..60", "", "$x^2=[#-c/a]$; квадрат числа не бывает отрицательным, корней нет.", ("потерян знак минус", "-c/a; c/a"), ("взят один корень", "-c/a"), ("взят один корень", "0"), ("перепутан знак", "0; -c/a")),
    ];

    static readonly IShape[] Hard =
    [
        Roots("(x+p)*(x+q)=k", "0; m", "p=-8..8 q=-8..8 k=(p*q) m=(-p-q)", "p*q!=0;p!=q;p+q!=0", "$[.=x^2+(p+q)*x]=0$; $x_1=0$, $x_2=[#m]$.", ("скобки приравнены к нулю", "-p; -q"), ("потерян корень 0", "m"), ("скобки приравнены к правой части", "k-p; k-q")),
        Roots("(a*x+p)^2=c", "(q-p)/a; (-q-p)/a", "a=2..4 p=-7..7 q=2..9 c=(q^2)", "p!=0;q!=p;q!=-p", "$[a*x+p]=[q]$ или $[a*x+p]=[-q]$; $x_1=[#(-q-p)/a]$, $x_2=[#(q-p)/a]$.", ("потерян отрицательный корень", "(q-p)/a"), ("корень не извлечён", "(c-p)/a; (-c-p)/a"), ("перепутан знак", "(q+p)/a; (p-q)/a")),
        Roots("x^2-c=0", "-k*sqrt(d); k*sqrt(d)", "k=2..6 d=2..7 c=(k^2*d)", "d mod 4!=0", "$x^2=[c]$; $x_1=[-k*sqrt(d)]$, $x_2=[k*sqrt(d)]$.", ("потерян отрицательный корень", "k*sqrt(d)"), ("корень не извлечён", "-c; c"), ("множитель вынесен неверно", "-d*sqrt(k); d*sqrt(k)"), ("решено, что корней нет", "-")),
        Roots("(x+p)^2=p*x+c", "-k; 0", "p=1..9 c=(p^2) k=(p)", "", "$[x^2+p*x]=0$; $x_1=[#-k]$, $x_2=0$.", ("потерян корень 0", "-k"), ("забыто удвоенное произведение", "0; k"), ("потерян второй корень", "0")),
    ];
}

/// <summary>x²=a. Easy: whole roots; medium: fractions and decimals, none; hard: irrational roots and a shifted square.</summary>
sealed class SquareEquals() : ShapeExercise("algebra-8-square-equals", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Roots("x^2=c", "-m; m", "m=2..20 c=(m^2)", "", "$x_1=[-sqrt(c)]=[#-m]$, $x_2=[sqrt(c)]=[#m]$.", ("потерян отрицательный корень", "m"), ("корень не извлечён", "-c; c"), ("число разделено на 2", "-c/2; c/2")),
        Roots("c=x^2", "-m; m", "m=2..20 c=(m^2)", "", "$x_1=[-sqrt(c)]=[#-m]$, $x_2=[sqrt(c)]=[#m]$.", ("потерян отрицательный корень", "m"), ("корень не извлечён", "-c; c"), ("число разделено на 2", "-c/2; c/2")),
    ];

    static readonly IShape[] Medium =
    [
        Roots("x^2=a/b", "-d; d", "m=1..12 k=2..12 a=(m^2) b=(k^2) d=(m/k)", "m mod 2+k mod 2!=0;m mod 3+k mod 3!=0;m mod 5+k mod 5!=0;m!=k;m mod k!=0", "$x_1=[#-d]$, $x_2=[#d]$.", ("потерян отрицательный корень", "d"), ("корень не извлечён", "-d^2; d^2"), ("дробь перевёрнута", "-1/d; 1/d")),
        Roots("x^2=c", "-d; d", "m=2..19 c=(m^2/100) d=(m/10)", "m!=10;m!=20", "$x_1=[-sqrt(c)]=[#-d]$, $x_2=[sqrt(c)]=[#d]$.", ("потерян отрицательный корень", "d"), ("запятая не на своём месте", "-m; m"), ("запятая не на своём месте", "-d/10; d/10")),
        Roots("x^2+c=k", "-m; m", "m=2..12 c=2..40 k=(c+m^2)", "", "$x^2=[#m^2]$; $x_1=[#-m]$, $x_2=[#m]$.", ("потерян отрицательный корень", "m"), ("корень не извлечён", "-m^2; m^2"), ("решено, что корней нет", "-")),
        Roots("x^2=-c", "-", "c=2..99", "", "Квадрат числа не бывает отрицательным, корней нет.", ("потерян знак минус", "-sqrt(c); sqrt(c)"), ("взят один корень", "-sqrt(c)"), ("взят один корень", "sqrt(c)"), ("корень не извлечён", "-c")),
    ];

    static readonly IShape[] Hard =
    [
        Roots("x^2=c", "-sqrt(c); sqrt(c)", "c=2..30", "c mod 4!=0;c mod 9!=0;c mod 25!=0", "$x_1=[-sqrt(c)]$, $x_2=[sqrt(c)]$.", ("потерян отрицательный корень", "sqrt(c)"), ("корень не извлечён", "-c; c"), ("число разделено на 2", "-c/2; c/2"), ("решено, что корней нет", "-")),
        Roots("(x+p)^2=c", "-p-m; -p+m", "p=-9..9 m=2..9 c=(m^2)", "p!=0;p!=m;p!=-m", "$[x+p]=[-m]$ или $[x+p]=[m]$; $x_1=[#-p-m]$, $x_2=[#m-p]$.", ("потерян отрицательный корень", "m-p"), ("перепутан знак", "p-m; p+m"), ("корень не извлечён", "-p-c; c-p")),
        Roots("k*x^2-c=p", "-m; m", "k=2..6 m=2..9 c=3..40 p=(k*m^2-c)", "p!=0", "$[k*x^2]=[#p+c]$; $x^2=[#m^2]$; $x_1=[#-m]$, $x_2=[#m]$.", ("потерян отрицательный корень", "m"), ("корень не извлечён", "-m^2; m^2")),
        Roots("(x+p)^2=c", "-p-sqrt(c); -p+sqrt(c)", "p=-9..9 c=2..15", "p!=0;c mod 4!=0;c mod 9!=0", "$x_1=[-p-sqrt(c)]$, $x_2=[-p+sqrt(c)]$.", ("потерян отрицательный корень", "-p+sqrt(c)"), ("перепутан знак", "p-sqrt(c); p+sqrt(c)"), ("корень не извлечён", "-p-c; c-p"), ("число не перенесено", "-sqrt(c); sqrt(c)")),
    ];
}
