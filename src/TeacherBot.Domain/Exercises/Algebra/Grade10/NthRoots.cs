using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using static TeacherBot.Domain.Exercises.Algebra.Grade8.EquationShapes;
using static TeacherBot.Domain.Exercises.Algebra.ValueShapes;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10;

/// <summary>∛27, ⁴√16; medium: negative numbers, fractions, decimals; hard: sums with factors and roots of powers.</summary>
sealed class NthRootValues() : ShapeExercise("algebra-10-nth-root-values", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Value = Rational("Вычислите корень: ${f}$.", "Соотнесите корни и их значения.");

    static readonly IShape[] Easy =
    [
        Number(Value, "root(k;c)", "root(k;a^k)", "a", "k=3..6 a=2..12 c=(a^k)", "c<2000", ("число разделено на степень корня", "c/k"), ("извлечён не тот корень", "a+1"), ("извлечён не тот корень", "a^2")),
        Number(Value, "root(k;-c)", "-root(k;c)", "-a", "k=3..5 a=2..12 c=(a^k)", "k!=4;c<2000", ("потерян минус", "a"), ("число разделено на степень корня", "-c/k"), ("извлечён не тот корень", "-a-1")),
        Number(Value, "p*root(k;c)", "p*a", "p*a", "p=2..9 k=3..5 a=2..7 c=(a^k)", "c<700", ("корень не извлечён", "p*c"), ("множитель потерян", "a"), ("сложено вместо умножения", "p+a")),
    ];

    static readonly IShape[] Medium =
    [
        Number(Value, "root(k;c/d)", "root(k;c)/root(k;d)=a/b", "a/b", "k=3..5 a=1..7 b=2..7 c=(a^k) d=(b^k)", "a!=b;c<1300;d<1300;b mod a!=0", ("дробь перевёрнута", "b/a"), ("корень извлечён только из числителя", "a/d"), ("числа разделены на степень корня", "c/(k*d)")),
        Number(Value, "root(k;-c)+root(j;d)", "-a+b", "b-a", "k=3..5 j=2..4 a=2..6 b=2..9 c=(a^k) d=(b^j)", "k!=4;a!=b;j=4;c<1300;d<3000;k!=j", ("потерян минус", "a+b"), ("знак поставлен не там", "a-b"), ("корень не извлечён", "b-c")),
        Number(Value, "p*root(k;c)-q*root(j;d)", "p*a-q*b", "p*a-q*b", "p=2..6 q=2..6 k=3..5 j=3..4 a=2..5 b=2..5 c=(a^k) d=(b^j)", "k!=j;p!=q;p*a!=q*b;c<700;d<700", ("сложено вместо вычитания", "p*a+q*b"), ("множители потеряны", "a-b+1"), ("множитель потерян", "p*a-b")),
    ];

    static readonly IShape[] Hard =
    [
        Number(Value, "root(k;a^m)", "a^n", "a^n", "k=3..6 n=2..3 m=(k*n) a=2..9", "a^n<130", ("показатель вычтен", "a^(m-k)"), ("показатель умножен", "a*n"), ("извлечён не тот корень", "a")),
        Number(Value, "root(j;a^j*b^m)", "a*b^2", "a*b^2", "j=3..6 m=(2*j) a=2..7 b=2..5", "a!=b", ("показатель потерян", "a*b"), ("множители сложены", "a+b^2"), ("показатели переставлены", "a^2*b")),
        Number(Value, "root(4;(p-q)^4)", "abs(p-q)", "q-p", "p=1..9 q=3..15", "p<q", ("потерян модуль", "p-q"), ("корень не извлечён", "(q-p)^2"), ("сложено вместо вычитания", "p+q")),
        Number(Value, "root(k;c)*root(j;-d)+n", "a*(-b)+n", "n-a*b", "k=3..4 j=3..5 a=2..5 b=2..5 c=(a^k) d=(b^j) n=2..20", "j!=4;k!=j;c<700;d<1300;n!=a*b", ("потерян минус", "n+a*b"), ("сложено вместо умножения", "n+a-b"), ("число не прибавлено", "-a*b")),
    ];
}

/// <summary>Products, quotients and roots of roots that come out whole.</summary>
sealed class NthRootProducts() : ShapeExercise("algebra-10-nth-root-products", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Value = Rational("Найдите значение выражения с корнями: ${f}$.", "Соотнесите выражения с корнями и их значения.");

    static readonly IShape[] Easy =
    [
        Number(Value, "root(k;p)*root(k;q)", "root(k;p*q)=root(k;c)", "a", "k=3..5 a=2..9 c=(a^k) p=2..90 q=(c/p)", "c mod p=0;p<q;c<1300;p!=8;p!=27;p!=16;p!=64;q!=8;q!=27;q!=64;q!=125;q!=16;q!=81", ("корень не извлечён", "c"), ("числа сложены", "p+q"), ("степени корней перемножены", "a^2")),
        Number(Value, "root(k;p)/root(k;q)", "root(k;p/q)=root(k;c)", "a", "k=3..5 a=2..6 c=(a^k) q=2..12 p=(c*q)", "p<1500;q!=8;p!=64;p!=216;p!=1000", ("корень не извлечён", "c"), ("числа вычтены", "p-q"), ("перепутан порядок", "1/a")),
    ];

    static readonly IShape[] Medium =
    [
        Number(Value, "root(j;root(k;c))", "root(j*k;c)", "a", "j=2..4 k=2..4 m=(j*k) a=2..3 c=(a^m)", "j!=k;c<7000", ("степени корней сложены", "a^2"), ("извлечён один корень", "a^j"), ("извлечён один корень", "a^k")),
        Number(Value, "p*root(k;u)*root(k;v)", "p*root(k;u*v)=p*root(k;c)", "p*a", "p=2..6 k=3..4 a=2..6 c=(a^k) u=2..60 v=(c/u)", "c mod u=0;v>1;u!=v;u!=8;u!=27;u!=16;u!=64;u!=125;v!=8;v!=27;v!=64;v!=125;v!=16;v!=81", ("корень не извлечён", "p*c"), ("множитель потерян", "a"), ("сложено вместо умножения", "p+a")),
        Number(Value, "root(k;p)*root(k;-q)", "-root(k;p*q)=-root(k;c)", "-a", "k=3..5 a=2..9 c=(a^k) p=2..60 q=(c/p)", "k!=4;c mod p=0;q>1;p!=q;c<1300;p!=8;p!=27;p!=64;p!=32;q!=8;q!=27;q!=64;q!=125;q!=32", ("потерян минус", "a"), ("корень не извлечён", "-c"), ("степени корней перемножены", "-(a^2)")),
    ];

    static readonly IShape[] Hard =
    [
        Number(Value, "root(k;p)*root(k;q)/root(k;r)", "root(k;p*q/r)=root(k;c)", "a", "k=3..4 a=2..5 c=(a^k) r=2..9 p=2..60 q=(c*r/p)", "(c*r) mod p=0;q>1;p!=q;q<100;p!=8;p!=27;p!=16;p!=64;q!=8;q!=27;q!=64;q!=16;q!=81;r!=8;p!=r;q!=r", ("корень не извлечён", "c"), ("числа сложены и вычтены", "p+q-r"), ("степени корней перемножены", "a^2")),
        Number(Value, "(root(k;p))^m", "root(k;p)^k*root(k;p)^k=p*p", "p^2", "k=3..7 m=(2*k) p=2..12", "p!=8", ("показатель потерян", "p"), ("удвоено вместо квадрата", "2*p"), ("показатели вычтены", "p^k")),
        Number(Value, "root(k;p)*root(k;q)-root(j;root(3;c))", "root(k;p*q)-root(3*j;c)=a-2", "a-2", "k=3..4 j=2..3 m=(3*j) c=(2^m) a=3..6 d=(a^k) p=2..90 q=(d/p)", "d mod p=0;q>1;p!=q;p!=8;p!=27;p!=16;p!=64;p!=81;q!=8;q!=27;q!=64;q!=16;q!=81;q!=125", ("сложено вместо вычитания", "a+2"), ("второй корень извлечён неверно", "a-4"), ("корень не извлечён", "d-2")),
    ];
}

/// <summary>∛54=3∛2 and sums of like roots.</summary>
sealed class NthRootOutside() : ShapeExercise("algebra-10-nth-root-outside", Easy, Medium, Hard)
{
    static readonly Asked<Real> Outside = Real("Вынесите множитель за знак корня n-й степени: ${f}$.", "Соотнесите корни и результаты вынесения множителя.");

    static readonly Asked<Real> Sum = Real("Упростите сумму или разность корней: ${f}$.", "Соотнесите суммы и разности корней и их значения.");

    const string Cubefree = "p!=8;p!=9;p!=4;p!=16";

    static readonly IShape[] Easy =
    [
        Surd(Outside, "root(3;c)", "root(3;k^3*p)", "k*root(3;p)", "k=2..7 p=2..7 c=(k^3*p)", "c<1500;p!=4", ("множитель вынесен без извлечения корня", "k^3*root(3;p)"), ("извлечён квадратный корень", "k*sqrt(p)"), ("множитель потерян", "root(3;p)")),
        Surd(Sum, "a*root(n;p)+b*root(n;p)", "", "c*root(n;p)", "n=3..5 a=2..9 b=2..9 p=2..15 c=(a+b)", Cubefree + ";a!=b", ("сложены и подкоренные числа", "c*root(n;2*p)"), ("множители перемножены", "a*b*root(n;p)"), ("корень потерян", "c*p")),
    ];

    static readonly IShape[] Medium =
    [
        Surd(Outside, "root(4;c)", "root(4;k^4*p)", "k*root(4;p)", "k=2..5 p=2..7 c=(k^4*p)", "c<2000;p!=4", ("множитель вынесен без извлечения корня", "k^4*root(4;p)"), ("извлечён квадратный корень", "k^2*sqrt(p)"), ("множитель потерян", "root(4;p)")),
        Surd(Sum, "root(3;c)+root(3;d)", "k*root(3;p)+m*root(3;p)", "n*root(3;p)", "k=2..5 m=2..5 p=2..7 c=(k^3*p) d=(m^3*p) n=(k+m)", "k!=m;p!=4;c<900;d<900", ("сложены подкоренные числа", "root(3;c+d)"), ("множители перемножены", "k*m*root(3;p)"), ("корень потерян", "n*p")),
        Surd(Outside, "root(3;-c)", "-root(3;k^3*p)", "-k*root(3;p)", "k=2..6 p=2..7 c=(k^3*p)", "c<1500;p!=4", ("потерян минус", "k*root(3;p)"), ("множитель вынесен без извлечения корня", "-(k^3)*root(3;p)"), ("извлечён квадратный корень", "-k*sqrt(p)")),
    ];

    static readonly IShape[] Hard =
    [
        Surd(Sum, "a*root(3;c)-b*root(3;d)", "u*root(3;p)-v*root(3;p)", "n*root(3;p)", "a=2..5 b=2..5 k=2..5 m=2..5 p=2..7 c=(k^3*p) d=(m^3*p) u=(a*k) v=(b*m) n=(u-v)", "k!=m;a!=b;n>1;p!=4;c<900;d<900", ("сложено вместо вычитания", "(u+v)*root(3;p)"), ("множители потеряны", "(a-b)*root(3;p)"), ("корень потерян", "n*p")),
        Surd(Sum, "root(3;c)+root(3;d)-root(3;p)", "k*root(3;p)+m*root(3;p)-root(3;p)", "n*root(3;p)", "k=2..5 m=2..5 p=2..7 c=(k^3*p) d=(m^3*p) n=(k+m-1)", "k!=m;p!=4;c<900;d<900", ("последнее слагаемое принято за число", "(k+m)*root(3;p)"), ("перепутан знак", "(k+m+1)*root(3;p)"), ("корень потерян", "n*p")),
        Surd(Outside, "root(5;c)", "root(5;k^5*p)", "k*root(5;p)", "k=2..3 p=2..15 c=(k^5*p)", "c<4000", ("множитель вынесен без извлечения корня", "k^5*root(5;p)"), ("извлечён квадратный корень", "k*sqrt(p)"), ("множитель потерян", "root(5;p)")),
    ];
}

/// <summary>xⁿ=c: one root, two or none.</summary>
sealed class PowerEquations() : ShapeExercise("algebra-10-power-equations", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Roots("x^n=c", "m", "n=3..5 m=2..9 c=(m^n)", "n!=4;c<1300", "$x=[root(n;c)]=[m]$.", ("записан и отрицательный корень", "-m; m"), ("число разделено на показатель", "c/n"), ("потерян корень", "-m")),
        Roots("x^n=c", "-m; m", "n=4..6 m=2..6 c=(m^n)", "n!=5;c<1300", "$x_1=[-root(n;c)]=[-m]$, $x_2=[root(n;c)]=[m]$.", ("потерян отрицательный корень", "m"), ("число разделено на показатель", "-c/n; c/n"), ("извлечён квадратный корень", "-(m^2); m^2")),
        Roots("x^n=-c", "-m", "n=3..5 m=2..9 c=(m^n)", "n!=4;c<1300", "$x=[root(n;-c)]=[-m]$.", ("потерян минус", "m"), ("решено, что корней нет", "-"), ("записаны два корня", "-m; m")),
    ];

    static readonly IShape[] Medium =
    [
        Roots("x^n=-c", "-", "n=4..8 c=2..99", "n!=5;n!=7", "Чётная степень числа не бывает отрицательной, корней нет.", ("потерян минус", "-root(n;c); root(n;c)"), ("минус вынесен за корень", "-root(n;c)"), ("взят один корень", "root(n;c)")),
        Roots("k*x^n=c", "m", "k=2..7 n=3..5 m=-5..5 c=(k*m^n)", "n!=4;m*m>1;c<1300;c>-1300", "$[x^n]=[#c/k]$; $x=[m]$.", ("не разделено", "c"), ("записаны два корня", "-m; m"), ("перепутан знак", "-m")),
        Roots("x^n+c=k", "-m; m", "n=4..6 m=2..4 c=2..40 k=(c+m^n)", "n!=5;k<1300", "$[x^n]=[#m^n]$; $x_1=[-m]$, $x_2=[m]$.", ("потерян отрицательный корень", "m"), ("корень не извлечён", "-(m^n); m^n"), ("решено, что корней нет", "-")),
        Roots("x^n=c", "root(n;c)", "n=3..5 c=2..30", "n!=4;c!=8;c!=27;c!=9;c!=4;c!=16;c!=25", "$x=[root(n;c)]$.", ("записаны два корня", "-root(n;c); root(n;c)"), ("число разделено на показатель", "c/n"), ("извлечён квадратный корень", "sqrt(c)")),
    ];

    static readonly IShape[] Hard =
    [
        Roots("(x+p)^n=c", "-p-m; m-p", "n=4..6 m=2..4 c=(m^n) p=-9..9", "n!=5;p!=0;c<1300;m!=p;m!=-p", "$[x+p]=[-m]$ или $[x+p]=[m]$; $x_1=[#-p-m]$, $x_2=[#m-p]$.", ("потерян отрицательный корень", "m-p"), ("перепутан знак", "p-m; p+m"), ("корень не извлечён", "-c-p; c-p")),
        Roots("x^n=c", "-root(n;c); root(n;c)", "n=4..6 c=2..30", "n!=5;c!=8;c!=27;c!=9;c!=4;c!=16;c!=25", "$x_1=[-root(n;c)]$, $x_2=[root(n;c)]$.", ("потерян отрицательный корень", "root(n;c)"), ("число разделено на показатель", "-c/n; c/n"), ("извлечён квадратный корень", "-sqrt(c); sqrt(c)")),
        Roots("x^6-b*x^3+c=0", "m; n", "m=-4..2 n=1..4 b=(m^3+n^3) c=(m^3*n^3)", "m<n;m*n!=0;b!=0;c<800;c>-800", "Пусть $[x^3]=t$; $[t^2-b*t+c]=0$; $t_1=[#m^3]$, $t_2=[#n^3]$; $x_1=[m]$, $x_2=[n]$.", ("найдены значения $t$", "m^3; n^3"), ("потерян корень", "n"), ("перепутаны знаки", "-m; -n")),
        Roots("(k*x+p)^n=-c", "m", "n=3..5 k=2..4 u=2..5 c=(u^n) m=-6..6 p=(-u-k*m)", "n!=4;p!=0;m!=0;c<700", "$[k*x+p]=[-u]$; $x=[m]$.", ("потерян минус", "(u-p)/k"), ("решено, что корней нет", "-"), ("не разделено", "-u-p")),
    ];
}

/// <summary>Between which whole numbers a root lies.</summary>
sealed class NthRootEstimates() : ShapeExercise("algebra-10-nth-root-estimates", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        WholeBelow.Of("root(3;b)", "n", "n=2..9 c=(n^3) h=(n+1) d=(h^3) b=9..999", "b>c;b<d", "$[c]<[b]<[d]$, поэтому $[n]<[root(3;b)]<[h]$."),
        WholeBelow.Of("root(4;b)", "n", "n=1..5 c=(n^4) h=(n+1) d=(h^4) b=3..1290", "b>c;b<d", "$[c]<[b]<[d]$, поэтому $[n]<[root(4;b)]<[h]$."),
    ];

    static readonly IShape[] Medium =
    [
        WholeBelow.Of("root(3;-b)", "-h", "n=1..9 c=(n^3) h=(n+1) d=(h^3) b=3..999", "b>c;b<d", "$[-d]<[-b]<[-c]$, поэтому $[-h]<[root(3;-b)]<[-n]$."),
        WholeBelow.Of("root(5;b)", "n", "n=1..3 c=(n^5) h=(n+1) d=(h^5) b=3..1020", "b>c;b<d", "$[c]<[b]<[d]$, поэтому $[n]<[root(5;b)]<[h]$."),
    ];

    static readonly IShape[] Hard =
    [
        WholeBelow.Of("root(5;-b)", "-h", "n=1..3 c=(n^5) h=(n+1) d=(h^5) b=3..1020", "b>c;b<d", "$[-d]<[-b]<[-c]$, поэтому $[-h]<[root(5;-b)]<[-n]$."),
        WholeBelow.Of("root(6;b)", "n", "n=1..3 c=(n^6) h=(n+1) d=(h^6) b=3..4000", "b>c;b<d", "$[c]<[b]<[d]$, поэтому $[n]<[root(6;b)]<[h]$."),
        WholeBelow.Of("root(3;b)", "n", "n=3..9 c=(n^3) h=(n+1) d=(h^3) k=300..9990 b=(k/10)", "b>c;b<d;k mod 10!=0", "$[c]<[b]<[d]$, поэтому $[n]<[root(3;b)]<[h]$."),
    ];
}
