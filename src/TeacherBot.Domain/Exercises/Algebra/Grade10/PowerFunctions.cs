using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;
using static TeacherBot.Domain.Exercises.Algebra.FunctionShapes;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10;

/// <summary>Values and arguments of xⁿ and x^(−n).</summary>
sealed class PowerFunctionValues() : ShapeExercise("algebra-10-power-function-values", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Value("x^n", "m^n", "n=3..5 m=-6..6", "m*m>1;m^n<1300;m^n>-1300", ("умножено вместо степени", "m*n"), ("перепутан знак", "-(m^n)"), ("возведено в квадрат", "m^2")),
        Value("-x^n", "-(m^n)", "n=3..5 m=-6..6", "m*m>1;m^n<1300;m^n>-1300", ("потерян минус", "m^n"), ("умножено вместо степени", "-m*n"), ("возведено в квадрат", "-(m^2)")),
        Argument("x^n", "m", "n=3..5 m=-9..9 v=(m^n)", "n!=4;m*m>1;v<1300;v>-1300", "$[x^n]=[v]$; $x=[m]$.", ("записаны два числа", "-m; m"), ("число разделено на показатель", "v/n"), ("перепутан знак", "-m")),
    ];

    static readonly IShape[] Medium =
    [
        Value("x^(-n)", "m^(-n)", "n=1..4 m=-5..5", "m*m>1;m^n<126;m^n>-126", ("потерян минус в показателе", "m^n"), ("минус вынесен из показателя", "-(m^(-n))"), ("умножено вместо степени", "-m*n")),
        Value("k*x^n+c", "k*m^n+c", "k=2..5 n=3..4 m=-4..4 c=-9..9", "m*m>1;c!=0", ("в степень возведён и множитель", "(k*m)^n+c"), ("число не прибавлено", "k*m^n"), ("перепутан знак степени", "c-k*m^n")),
        Argument("x^n", "-m; m", "n=4..6 m=2..5 v=(m^n)", "n!=5;v<1300", "$[x^n]=[v]$; $x_1=[-m]$, $x_2=[m]$.", ("потерян отрицательный корень", "m"), ("число разделено на показатель", "-v/n; v/n"), ("извлечён квадратный корень", "-(m^2); m^2")),
        Argument("x^(-n)", "1/m", "n=3..3 m=2..5 v=(m^n)", "", "$[1/x^n]=[v]$; $[x^n]=[1/v]$; $x=[1/m]$.", ("потерян минус в показателе", "m"), ("записаны два числа", "-1/m; 1/m"), ("перепутан знак", "-1/m")),
    ];

    static readonly IShape[] Hard =
    [
        Value("(x+p)^n", "(m+p)^n", "n=3..5 m=-9..9 p=-9..9 u=(m+p)", "p!=0;m!=0;u*u>1;u*u<37;u^n<1300;u^n>-1300", ("степени сложены", "m^n+p^n"), ("число прибавлено после", "m^n+p"), ("перепутан знак", "-(u^n)")),
        Value("k*x^(-n)+c", "k*m^(-n)+c", "u=1..5 n=1..3 m=-4..4 k=(u*m^n) c=-9..9", "m*m>1;c!=0;k>0;k!=1", ("потерян минус в показателе", "k*m^n+c"), ("число не прибавлено", "u"), ("минус вынесен из показателя", "c-u")),
        Argument("(x+p)^n", "-u-p; u-p", "n=4..6 u=2..4 p=-9..9 v=(u^n)", "n!=5;p!=0;u!=p;u!=-p;v<1300", "$[x+p]=[-u]$ или $[x+p]=[u]$; $x_1=[#-u-p]$, $x_2=[#u-p]$.", ("потерян отрицательный корень", "u-p"), ("перепутан знак", "p-u; p+u"), ("корень не извлечён", "-v-p; v-p")),
        Argument("k*x^n+c", "m", "k=2..5 n=3..5 m=-4..4 c=-9..9 v=(k*m^n+c)", "n!=4;m*m>1;c!=0;v<1300;v>-1300", "$[k*x^n]=[#v-c]$; $[x^n]=[#m^n]$; $x=[m]$.", ("записаны два числа", "-m; m"), ("не разделено", "v-c"), ("перепутан знак", "-m")),
    ];
}

/// <summary>Ranges of xⁿ+c.</summary>
sealed class PowerFunctionRanges() : ShapeExercise("algebra-10-power-function-range", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Range("x^n+c", "[c;oo)", "n=4..8 c=-12..12", "n!=5;n!=7;c!=0", "Показатель чётный: $[x^n] \\ge 0$, поэтому $y \\ge [c]$.", ("число не учтено", "[0;oo)"), ("граница не включена", "(c;oo)"), ("взяты все числа", "(-oo;oo)")),
        Range("-x^n", "(-oo;0]", "n=2..8", "n!=3;n!=5;n!=7", "Показатель чётный: $[x^n] \\ge 0$, поэтому $y \\le 0$.", ("минус не учтён", "[0;oo)"), ("граница не включена", "(-oo;0)"), ("взяты все числа", "(-oo;oo)")),
        Range("k*x^n", "[0;oo)", "k=2..9 n=4..8", "n!=5;n!=7", "Показатель чётный: $[x^n] \\ge 0$, поэтому $y \\ge 0$.", ("множитель принят за границу", "[k;oo)"), ("граница не включена", "(0;oo)"), ("взяты все числа", "(-oo;oo)")),
    ];

    static readonly IShape[] Medium =
    [
        Range("c-x^n", "(-oo;c]", "n=4..8 c=-12..12", "n!=5;n!=7;c!=0", "Показатель чётный: $[x^n] \\ge 0$, поэтому $y \\le [c]$.", ("минус не учтён", "[c;oo)"), ("число не учтено", "(-oo;0]"), ("граница не включена", "(-oo;c)")),
        Range("k*x^n+c", "[c;oo)", "k=2..9 n=4..8 c=-12..12 d=(k+c)", "n!=5;n!=7;c!=0", "Показатель чётный: $[k*x^n] \\ge 0$, поэтому $y \\ge [c]$.", ("взято значение при $x=1$", "[d;oo)"), ("число не учтено", "[0;oo)"), ("граница не включена", "(c;oo)")),
    ];

    static readonly IShape[] Hard =
    [
        Range("c-k*x^n", "(-oo;c]", "k=2..9 n=4..8 c=-12..12 d=(c-k)", "n!=5;n!=7;c!=0", "Показатель чётный: $[k*x^n] \\ge 0$, поэтому $y \\le [c]$.", ("минус не учтён", "[c;oo)"), ("взято значение при $x=1$", "(-oo;d]"), ("граница не включена", "(-oo;c)")),
        Range("(c-x^n)/k", "(-oo;d]", "k=2..5 d=-6..6 c=(k*d) n=4..8", "n!=5;n!=7;d!=0", "Показатель чётный: $[x^n] \\ge 0$, поэтому $y \\le [#c/k]=[d]$.", ("не разделено", "(-oo;c]"), ("минус не учтён", "[d;oo)"), ("граница не включена", "(-oo;d)")),
    ];
}

/// <summary>Even and odd powers.</summary>
public sealed class PowerFunctionParity : IExercise
{
    public string Id => "algebra-10-power-function-parity";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (even, odd) = (new List<string>(), new List<string>());
        while (even.Count < 4 || odd.Count < 4)
        {
            var exponent = random.Next(2, 9) * (setting.Difficulty != Difficulty.Easy && random.Chance(50) ? -1 : 1);
            var power = Build.X.Power(exponent);
            var added = setting.Difficulty == Difficulty.Hard && exponent % 2 == 0 ? random.Next(0, 9) : 0;
            var function = setting.By<Expression>(
                random.Chance(50) ? power : Build.Times(random.Next(2, 9), power),
                Build.Times(random.Next(1, 9) * (random.Chance(50) ? -1 : 1), power),
                added == 0 ? Build.Times(random.Next(2, 9) * (random.Chance(50) ? -1 : 1), power) : Build.Plus(power, added));
            var list = exponent % 2 == 0 ? even : odd;
            var print = FunctionChoices.Print(function);
            if (list.Count < 4 && !list.Contains(print))
            {
                list.Add(print);
            }
        }

        return FunctionChoices.Even(setting.Form % 2 == 0, setting.Form % 2 == 0 ? even : odd, setting.Form % 2 == 0 ? odd : even);
    }
}

/// <summary>Values, arguments and zeros of y=ⁿ√x.</summary>
sealed class NthRootFunctionValues() : ShapeExercise("algebra-10-root-function-values", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Value("root(k;x)", "a", "k=3..5 a=2..9 m=(a^k)", "m<1300", ("число разделено на степень корня", "m/k"), ("извлечён не тот корень", "a+1"), ("корень не извлечён", "m")),
        Value("root(3;x)+c", "c-a", "a=2..9 c=-9..9 m=(-a^3)", "c!=0;c!=a", ("потерян минус", "c+a"), ("число не прибавлено", "-a"), ("извлечён не тот корень", "c-a-1")),
        Argument("root(k;x)", "c", "k=3..4 v=2..9 c=(v^k)", "c<1300", "$[root(k;x)]=[v]$; $x=[v^k]=[c]$.", ("число умножено на степень корня", "v*k"), ("записано и противоположное число", "-c; c"), ("возведено в квадрат", "v^2")),
    ];

    static readonly IShape[] Medium =
    [
        Value("k*root(3;x)+c", "k*a+c", "k=2..6 a=-5..5 c=-9..9 m=(a^3)", "a*a>1;c!=0;k*a+c!=0", ("множитель потерян", "a+c"), ("число не прибавлено", "k*a"), ("перепутан знак", "c-k*a")),
        Argument("root(3;x+p)", "m", "v=-5..5 p=-15..15 m=(v^3-p)", "v*v>1;p!=0;m!=0", "$[x+p]=[#v^3]$; $x=[m]$.", ("утроено вместо куба", "3*v-p"), ("перепутан знак", "v^3+p"), ("возведено в квадрат", "v^2-p")),
        Value("root(4;x+p)", "a", "a=2..5 p=-15..15 m=(a^4-p)", "p!=0", ("число не прибавлено под корень", "a-p"), ("извлечён квадратный корень", "a^2"), ("извлечён не тот корень", "a+1")),
    ];

    static readonly IShape[] Hard =
    [
        Zero("root(4;x+p)-q", "m", "q=2..4 p=-15..15 m=(q^4-p)", "p!=0;m!=0", "$[root(4;x+p)]=[q]$; $[x+p]=[#q^4]$; $x=[m]$.", ("возведено в квадрат", "q^2-p"), ("перепутан знак", "q^4+p"), ("взята граница области определения", "-p")),
        Argument("k*root(3;x)+c", "m", "k=2..5 a=-4..4 c=-9..9 v=(k*a+c) m=(a^3)", "a*a>1;c!=0;v!=0", "$[k*root(3;x)]=[#v-c]$; $[root(3;x)]=[a]$; $x=[m]$.", ("не разделено", "(v-c)^3"), ("перепутан знак", "-m"), ("утроено вместо куба", "3*a")),
        Argument("root(3;k*x+p)", "m", "v=-4..4 k=2..5 m=-9..9 p=(v^3-k*m)", "v*v>1;p!=0;m!=0", "$[k*x+p]=[#v^3]$; $x=[m]$.", ("утроено вместо куба", "(3*v-p)/k"), ("не разделено", "v^3-p"), ("перепутан знак", "-m")),
        Value("c-k*root(4;x)", "c-k*a", "k=2..6 a=2..5 c=-9..20 m=(a^4)", "c!=0;c!=k*a", ("сложено вместо вычитания", "c+k*a"), ("множитель потерян", "c-a"), ("извлечён квадратный корень", "c-k*a^2")),
    ];
}

/// <summary>Domains and ranges of roots of even and odd degrees.</summary>
sealed class NthRootFunctionSets() : ShapeExercise("algebra-10-root-function-sets", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Defined("root(k;x+p)", "[m;oo)", "k=4..8 m=-12..12 p=(-m)", "k!=5;k!=7;m!=0", "Степень корня чётная: $[x+p] \\ge 0$; $x \\ge [m]$.", ("граница не включена", "(m;oo)"), ("знак перевёрнут", "(-oo;m]"), ("взяты все числа", "(-oo;oo)")),
        Defined("root(k;x+p)", "(-oo;oo)", "k=3..7 m=-12..12 p=(-m)", "k!=4;k!=6;m!=0", "Корень нечётной степени существует из любого числа: подходят все значения $x$.", ("взято условие для чётной степени", "[m;oo)"), ("взято условие для чётной степени", "(m;oo)"), ("знак перевёрнут", "(-oo;m]")),
        Range("root(k;x)+c", "[c;oo)", "k=4..8 c=-12..12", "k!=5;k!=7;c!=0", "Корень чётной степени неотрицателен, поэтому $y \\ge [c]$.", ("число не учтено", "[0;oo)"), ("взяты все числа", "(-oo;oo)"), ("граница не включена", "(c;oo)")),
    ];

    static readonly IShape[] Medium =
    [
        Defined("root(k;p-n*x)", "(-oo;m]", "k=4..8 n=2..6 m=-9..9 p=(n*m)", "k!=5;k!=7;m!=0", "Степень корня чётная: $[p-n*x] \\ge 0$; $x \\le [m]$.", ("не изменён знак при делении на отрицательное число", "[m;oo)"), ("граница не включена", "(-oo;m)"), ("взяты все числа", "(-oo;oo)")),
        Range("c-root(k;x+p)", "(-oo;c]", "k=4..8 p=-9..9 c=-12..12", "k!=5;k!=7;c*p!=0", "Корень чётной степени неотрицателен, поэтому $y \\le [c]$.", ("минус не учтён", "[c;oo)"), ("число не учтено", "(-oo;0]"), ("взяты все числа", "(-oo;oo)")),
        Range("n*root(k;x)+c", "(-oo;oo)", "k=3..7 n=2..6 c=-12..12", "k!=4;k!=6;c!=0", "Корень нечётной степени принимает все значения, поэтому $y$ — любое число.", ("взято условие для чётной степени", "[c;oo)"), ("взято условие для чётной степени", "[0;oo)"), ("взят один луч", "(-oo;c]")),
    ];

    static readonly IShape[] Hard =
    [
        Defined("root(k;x^2+b*x+c)", "(-oo;m]U[n;oo)", "k=4..6 m=-9..8 n=-8..9 b=(-m-n) c=(m*n)", "k!=5;m<n;m*n!=0;b!=0", "Степень корня чётная: $[x^2+b*x+c] \\ge 0$; корни $[m]$ и $[n]$, ветви вверх.", ("взят промежуток между корнями", "[m;n]"), ("границы не включены", "(-oo;m)U(n;oo)"), ("взяты все числа", "(-oo;oo)")),
        Defined("root(k;x+p)+root(j;q-x)", "(-oo;n]", "k=3..5 j=4..6 m=-9..9 n=-9..9 p=(-m) q=(n)", "k!=4;j!=5;m!=n;m*n!=0", "Корень нечётной степени существует всегда, для чётной нужно $[q-x] \\ge 0$; $x \\le [n]$.", ("взято условие и для нечётной степени", "[m;n]"), ("не изменён знак", "[n;oo)"), ("граница не включена", "(-oo;n)")),
        Range("c-n*root(k;x+p)", "(-oo;c]", "k=4..8 n=2..6 p=-9..9 c=-12..12", "k!=5;k!=7;c*p!=0", "Корень чётной степени неотрицателен, поэтому $y \\le [c]$.", ("минус не учтён", "[c;oo)"), ("число не учтено", "(-oo;0]"), ("взяты все числа", "(-oo;oo)")),
    ];
}
