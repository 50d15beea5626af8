using TeacherBot.Domain.Exercises.Algebra.Grade9;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;
using static TeacherBot.Domain.Exercises.Algebra.FunctionShapes;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10;

/// <summary>Domains of fractions and roots together.</summary>
sealed class FunctionDomains() : ShapeExercise("algebra-10-function-domain", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Defined("k/(x+p)+sqrt(x+q)", "[m;n)U(n;oo)", "k=1..9 m=-9..5 n=-4..12 p=(-n) q=(-m)", "m<n;m*n!=0", "$[x+q] \\ge 0$ и $[x+p] \\ne 0$; $x \\ge [m]$ и $x \\ne [n]$.", ("знаменатель не учтён", "[m;oo)"), ("корень не учтён", "(-oo;n)U(n;oo)"), ("граница не включена", "(m;n)U(n;oo)")),
        Defined("k/(x^2+b*x+c)", "(-oo;m)U(m;n)U(n;oo)", "k=1..9 m=-9..8 n=-8..9 b=(-m-n) c=(m*n)", "m<n;m*n!=0;b!=0", "$[x^2+b*x+c] \\ne 0$; $x \\ne [m]$ и $x \\ne [n]$.", ("исключено одно число", "(-oo;n)U(n;oo)"), ("взят промежуток между корнями", "(m;n)"), ("взяты внешние промежутки", "(-oo;m)U(n;oo)")),
        Defined("sqrt(x+p)+sqrt(q-x)", "[m;n]", "m=-9..5 n=-4..12 p=(-m) q=(n)", "m<n;m*n!=0", "$[x+p] \\ge 0$ и $[q-x] \\ge 0$; $[m] \\le x \\le [n]$.", ("взято одно условие", "[m;oo)"), ("взято одно условие", "(-oo;n]"), ("границы не включены", "(m;n)")),
    ];

    static readonly IShape[] Medium =
    [
        Defined("sqrt(x^2+b*x+c)", "(-oo;m]U[n;oo)", "m=-9..8 n=-8..9 b=(-m-n) c=(m*n)", "m<n;m*n!=0;b!=0", "$[x^2+b*x+c] \\ge 0$; корни $[m]$ и $[n]$, ветви вверх.", ("взят промежуток между корнями", "[m;n]"), ("границы не включены", "(-oo;m)U(n;oo)"), ("взят один луч", "[n;oo)")),
        Defined("sqrt((x+p)/(x+q))", "(-oo;m)U[n;oo)", "m=-9..8 n=-8..9 p=(-n) q=(-m)", "m<n;m*n!=0", "$[(x+p)/(x+q)] \\ge 0$; методом интервалов $x<[m]$ или $x \\ge [n]$.", ("включён нуль знаменателя", "(-oo;m]U[n;oo)"), ("взят промежуток между нулями", "(m;n]"), ("взят один луч", "[n;oo)")),
        Defined("root(4;c+b*x-x^2)", "[m;n]", "m=-9..8 n=-8..9 b=(m+n) c=(-m*n)", "m<n;m*n!=0;b!=0", "$[c+b*x-x^2] \\ge 0$; корни $[m]$ и $[n]$, ветви вниз.", ("взяты внешние промежутки", "(-oo;m]U[n;oo)"), ("границы не включены", "(m;n)"), ("взято одно условие", "[m;oo)")),
    ];

    static readonly IShape[] Hard =
    [
        Defined("k/sqrt(c+b*x-x^2)", "(m;n)", "k=1..9 m=-9..8 n=-8..9 b=(m+n) c=(-m*n)", "m<n;m*n!=0;b!=0", "$[c+b*x-x^2]>0$; корни $[m]$ и $[n]$, ветви вниз; $[m]<x<[n]$.", ("границы включены", "[m;n]"), ("взяты внешние промежутки", "(-oo;m)U(n;oo)"), ("взято одно условие", "(m;oo)")),
        Defined("sqrt(x^2+b*x+c)/(x+q)", "(-oo;m]U[n;r)U(r;oo)", "m=-9..4 n=-8..6 r=-7..9 b=(-m-n) c=(m*n) q=(-r)", "m<n;n<r;m*n*r!=0;b!=0", "$[x^2+b*x+c] \\ge 0$ и $[x+q] \\ne 0$; $x \\le [m]$ или $x \\ge [n]$, но $x \\ne [r]$.", ("знаменатель не учтён", "(-oo;m]U[n;oo)"), ("взят промежуток между корнями", "[m;n]"), ("корень не учтён", "(-oo;r)U(r;oo)")),
        Defined("root(3;x+p)/sqrt(x+q)", "(m;oo)", "m=-9..9 p=-9..9 q=(-m) n=(-p)", "m!=0;p!=0;p!=q", "Корень третьей степени существует при любом $x$; $[x+q]>0$; $x>[m]$.", ("граница включена", "[m;oo)"), ("взято условие для корня третьей степени", "(n;oo)"), ("знак перевёрнут", "(-oo;m)")),
    ];
}

/// <summary>Zeros of products, fractions and roots.</summary>
sealed class FunctionZeros() : ShapeExercise("algebra-10-function-zeros", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Zero("x^3+b*x^2+c*x", "m; 0; n", "m=-9..9 n=-9..9 b=(-m-n) c=(m*n)", "m<n;m*n!=0;b!=0", "$x\\cdot([x^2+b*x+c])=0$; $x=0$, $x=[m]$ или $x=[n]$.", ("потерян нуль функции", "m; n"), ("перепутаны знаки", "-m; 0; -n"), ("потерян нуль функции", "0; n")),
        Zero("(x+p)*(x^2-c)", "m; -n; n", "n=2..9 c=(n^2) m=-12..12 p=(-m)", "m!=0;m!=n;m!=-n", "$[x+p]=0$ или $[x^2-c]=0$; $x=[m]$, $x=[-n]$ или $x=[n]$.", ("потерян отрицательный корень", "m; n"), ("перепутан знак", "-m; -n; n"), ("корень не извлечён", "m; -c; c")),
        Zero("(x^2+b*x+c)/(x+q)", "n", "m=-9..9 n=-9..9 b=(-m-n) c=(m*n) q=(-m)", "m!=n;m*n!=0;b!=0", "$[x^2+b*x+c]=0$ при $[x+q] \\ne 0$; $x=[m]$ не входит в область определения; $x=[n]$.", ("знаменатель не учтён", "m; n"), ("выбран посторонний корень", "m"), ("перепутан знак", "-n")),
    ];

    static readonly IShape[] Medium =
    [
        Zero("sqrt(x+p)-q", "m", "q=2..9 p=-15..15 m=(q^2-p)", "p!=0;m!=0", "$[sqrt(x+p)]=[q]$; $[x+p]=[#q^2]$; $x=[m]$.", ("число не возведено в квадрат", "q-p"), ("перепутан знак", "q^2+p"), ("взята граница области определения", "-p")),
        Zero("x^4-b*x^2+c", "-n; -m; m; n", "m=1..4 n=2..6 b=(m^2+n^2) c=(m^2*n^2)", "m<n", "Пусть $x^2=t$: $[t^2-b*t+c]=0$; $t_1=[#m^2]$, $t_2=[#n^2]$; $x=[-m]$, $x=[m]$, $x=[-n]$ или $x=[n]$.", ("потеряны отрицательные нули", "m; n"), ("найдены значения $t$", "m^2; n^2"), ("потерян корень", "-n; n")),
        Zero("x-b*sqrt(x)+c", "p; q", "m=1..6 n=2..9 b=(m+n) c=(m*n) p=(m^2) q=(n^2)", "m<n", "Пусть $[sqrt(x)]=t$: $[t^2-b*t+c]=0$; $t_1=[m]$, $t_2=[n]$; $x_1=[p]$, $x_2=[q]$.", ("найдены значения $t$", "m; n"), ("потерян нуль функции", "q"), ("потерян нуль функции", "p")),
    ];

    static readonly IShape[] Hard =
    [
        Zero("(x^2-c)*sqrt(x+q)", "u; n", "n=2..9 c=(n^2) u=-8..8 q=(-u)", "u<n;u+n>0;q!=0", "$[x+q]=0$ или $[x^2-c]=0$ при $[x+q] \\ge 0$; $x=[-n]$ не входит в область определения; $x_1=[u]$, $x_2=[n]$.", ("не учтена область определения", "-n; u; n"), ("потерян нуль функции", "n"), ("потерян нуль функции", "u")),
        Zero("sqrt(b*x+c)-x", "n", "m=-9..-1 n=1..12 b=(m+n) c=(-m*n)", "b!=0", "$[sqrt(b*x+c)]=x$; $[b*x+c]=x^2$, $x \\ge 0$; $x_1=[m]$ не подходит, $x_2=[n]$.", ("оставлен посторонний корень", "m; n"), ("выбран посторонний корень", "m"), ("перепутан знак", "-n")),
        Zero("x-c/(x+p)", "m; n", "m=-9..9 n=-9..9 p=(-m-n) c=(-m*n)", "m<n;p!=0;c!=0", "$[x*(x+p)]=[c]$ при $[x+p] \\ne 0$; $x_1=[m]$, $x_2=[n]$.", ("перепутаны знаки", "-m; -n"), ("потерян нуль функции", "n"), ("потерян нуль функции", "m")),
    ];
}

/// <summary>Ranges of x²+bx+c, √x+c, |x|+c.</summary>
sealed class FunctionRanges() : ShapeExercise("algebra-10-function-range", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Range("x^2+c", "[c;oo)", "c=-15..15", "c!=0", "$x^2 \\ge 0$, поэтому $y \\ge [c]$.", ("граница не включена", "(c;oo)"), ("число не учтено", "[0;oo)"), ("знак перевёрнут", "(-oo;c]")),
        Range("sqrt(x)+c", "[c;oo)", "c=-15..15", "c!=0", "$[sqrt(x)] \\ge 0$, поэтому $y \\ge [c]$.", ("граница не включена", "(c;oo)"), ("число не учтено", "[0;oo)"), ("взяты все числа", "(-oo;oo)")),
        Range("c-abs(x)", "(-oo;c]", "c=-15..15", "c!=0", "$[abs(x)] \\ge 0$, поэтому $y \\le [c]$.", ("знак не учтён", "[c;oo)"), ("число не учтено", "(-oo;0]"), ("граница не включена", "(-oo;c)")),
    ];

    static readonly IShape[] Medium =
    [
        Range("x^2+b*x+c", "[d;oo)", "h=-6..6 d=-12..12 b=(-2*h) c=(h^2+d)", "h!=0;d!=0;c!=0", "Вершина параболы в точке $x=[h]$, $y=[d]$; ветви вверх; $y \\ge [d]$.", ("взята абсцисса вершины", "[h;oo)"), ("взят свободный член", "[c;oo)"), ("ветви направлены не туда", "(-oo;d]")),
        Range("c-k*sqrt(x+p)", "(-oo;c]", "k=2..6 p=-9..9 c=-12..12", "c*p!=0", "$[k*sqrt(x+p)] \\ge 0$, поэтому $y \\le [c]$.", ("знак не учтён", "[c;oo)"), ("число не учтено", "(-oo;0]"), ("граница не включена", "(-oo;c)")),
        Range("k*abs(x+p)+c", "[c;oo)", "k=2..6 p=-9..9 c=-12..12 d=(-p)", "c*p!=0;c!=d", "$[k*abs(x+p)] \\ge 0$, поэтому $y \\ge [c]$.", ("взят сдвиг вдоль оси $x$", "[d;oo)"), ("число не учтено", "[0;oo)"), ("граница не включена", "(c;oo)")),
    ];

    static readonly IShape[] Hard =
    [
        Range("c+b*x-x^2", "(-oo;d]", "h=-6..6 d=-12..12 b=(2*h) c=(d-h^2)", "h!=0;d!=0;c!=0", "Вершина параболы в точке $x=[h]$, $y=[d]$; ветви вниз; $y \\le [d]$.", ("взята абсцисса вершины", "(-oo;h]"), ("взят свободный член", "(-oo;c]"), ("ветви направлены не туда", "[d;oo)")),
        Range("a*x^2+b*x+c", "[d;oo)", "a=2..4 h=-5..5 d=-12..12 b=(-2*a*h) c=(a*h^2+d)", "h!=0;d!=0;c!=0", "Вершина параболы в точке $x=[h]$, $y=[d]$; ветви вверх; $y \\ge [d]$.", ("взята абсцисса вершины", "[h;oo)"), ("взят свободный член", "[c;oo)"), ("ветви направлены не туда", "(-oo;d]")),
        Range("c-k*abs(n*x+p)", "(-oo;c]", "k=2..6 n=2..5 p=-9..9 c=-12..12", "c*p!=0;k!=n", "$[k*abs(n*x+p)] \\ge 0$, поэтому $y \\le [c]$.", ("знак не учтён", "[c;oo)"), ("число не учтено", "(-oo;0]"), ("граница не включена", "(-oo;c)")),
    ];
}

/// <summary>Even and odd functions: powers, fractions, absolute values.</summary>
public sealed class FunctionParity : IExercise
{
    public string Id => "algebra-10-function-parity";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (even, odd, neither) = (Filled(Even), Filled(Odd), Filled(Neither));
        var wantsEven = setting.Form % 2 == 0;
        var wrong = (wantsEven ? odd : even).Take(2).Concat(neither.Take(3)).ToArray();
        return FunctionChoices.Even(wantsEven, wantsEven ? even : odd, wrong);

        List<string> Filled(Func<Expression> draw)
        {
            var list = new List<string>();
            while (list.Count < 4)
            {
                var print = FunctionChoices.Print(draw());
                if (!list.Contains(print))
                {
                    list.Add(print);
                }
            }

            return list;
        }

        Expression Even() => setting.By(
            random.Pick<Expression>([Build.Plus(x.Power(2), random.NotZero(9)), Build.Plus(Build.Times(random.Next(2, 9), x.Power(4)), random.NotZero(9)), Build.Plus(new Call(Function.Abs, x), random.NotZero(9))]),
            random.Pick<Expression>([Build.Plus(x.Power(4), -random.Next(2, 9), x.Power(2)), ((Expression)random.Next(1, 9)).Over(x.Power(2)), Build.Plus(x.Power(2), -random.Next(2, 9), new Call(Function.Abs, x))]),
            random.Pick<Expression>([x.Power(2).Over(Build.Plus(x.Power(2), random.Next(1, 9))), Build.Times(random.Next(2, 9), x) * Build.Plus(x.Power(3), random.NotZero(6), x), new Call(Function.Abs, Build.Plus(x.Power(3), -random.Next(2, 9), x))]));

        Expression Odd() => setting.By(
            random.Pick<Expression>([Build.Times(random.Next(2, 12), x.Power(3)), Build.Plus(x.Power(3), random.NotZero(9), x), Build.Times(-random.Next(2, 12), x)]),
            random.Pick<Expression>([Build.Plus(x.Power(5), -random.Next(2, 9), x), ((Expression)random.Next(1, 9)).Over(x), Build.Plus(x.Power(3), random.NotZero(9), x)]),
            random.Pick<Expression>([x.Over(Build.Plus(x.Power(2), random.Next(1, 9))), Build.Times(random.Next(2, 9), x) * new Call(Function.Abs, x), Build.Plus(x, 1, ((Expression)random.Next(1, 9)).Over(x))]));

        Expression Neither() => setting.By(
            random.Pick<Expression>([Build.Plus(x.Power(2), random.NotZero(9), x), Build.Plus(x.Power(3), random.NotZero(9)), Build.Plus(Build.Times(random.Next(2, 9), x), random.NotZero(9))]),
            random.Pick<Expression>([Build.Plus(x.Power(4), random.NotZero(9), x), ((Expression)random.Next(1, 9)).Over(Build.Plus(x.Power(2), random.NotZero(9), x)), new Call(Function.Abs, Build.Plus(x, random.NotZero(9)))]),
            random.Pick<Expression>([Build.Plus(x, random.Next(1, 9)).Over(Build.Plus(x.Power(2), random.Next(1, 9))), Build.Plus(x.Power(3), random.NotZero(6), x.Power(2)), Build.Plus(x, random.NotZero(9)).Power(2)]));
    }
}
