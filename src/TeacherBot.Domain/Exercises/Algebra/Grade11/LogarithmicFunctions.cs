using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;
using static TeacherBot.Domain.Exercises.Algebra.FunctionShapes;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11;

/// <summary>Where logarithms have values; medium: quadratic and fractional arguments; hard: with roots and other logarithms.</summary>
sealed class LogarithmicFunctionDomain() : ShapeExercise("algebra-11-log-function-domain", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Defined("log(a;x+p)", "(m;oo)", "a=2..10 m=-12..12 p=(-m)", "m!=0", "$[x+p]>0$; $x>[m]$.", ("граница включена", "[m;oo)"), ("знак перевёрнут", "(-oo;m)"), ("взято условие $x>0$", "(0;oo)")),
        Defined("log(a;k*x+p)", "(m;oo)", "a=2..10 k=2..6 m=-9..9 p=(-k*m)", "m!=0", "$[k*x+p]>0$; $x>[m]$.", ("граница включена", "[m;oo)"), ("знак перевёрнут", "(-oo;m)"), ("взято условие $x>0$", "(0;oo)")),
        Defined("log(a;p-k*x)", "(-oo;m)", "a=2..10 k=1..6 m=-9..9 p=(k*m)", "m!=0", "$[p-k*x]>0$; $x<[m]$.", ("не изменён знак при делении на отрицательное число", "(m;oo)"), ("граница включена", "(-oo;m]"), ("взято условие $x>0$", "(0;oo)")),
    ];

    static readonly IShape[] Medium =
    [
        Defined("log(a;x^2+b*x+c)", "(-oo;m)U(n;oo)", "a=2..10 m=-9..8 n=-8..9 b=(-m-n) c=(m*n)", "m<n;m*n!=0;b!=0", "$[x^2+b*x+c]>0$; корни $[m]$ и $[n]$, ветви вверх: $x<[m]$ или $x>[n]$.", ("взят промежуток между корнями", "(m;n)"), ("границы включены", "(-oo;m]U[n;oo)"), ("взят один луч", "(n;oo)")),
        Defined("log(a;c+b*x-x^2)", "(m;n)", "a=2..10 m=-9..8 n=-8..9 b=(m+n) c=(-m*n)", "m<n;m*n!=0;b!=0", "$[c+b*x-x^2]>0$; корни $[m]$ и $[n]$, ветви вниз: $[m]<x<[n]$.", ("взяты внешние промежутки", "(-oo;m)U(n;oo)"), ("границы включены", "[m;n]"), ("взят один луч", "(m;oo)")),
        Defined("log(a;(x+p)/(x+q))", "(-oo;m)U(n;oo)", "a=2..10 m=-9..8 n=-8..9 p=(-m) q=(-n)", "m<n;m*n!=0", "$[(x+p)/(x+q)]>0$; методом интервалов $x<[m]$ или $x>[n]$.", ("взят промежуток между нулями", "(m;n)"), ("включён нуль числителя", "(-oo;m]U(n;oo)"), ("взят один луч", "(n;oo)")),
    ];

    static readonly IShape[] Hard =
    [
        Defined("log(a;x+p)+sqrt(q-x)", "(m;n]", "a=2..10 m=-9..5 n=-4..12 p=(-m) q=(n)", "m<n;m*n!=0", "$[x+p]>0$ и $[q-x] \\ge 0$; $[m]<x \\le [n]$.", ("взято одно условие", "(m;oo)"), ("взято одно условие", "(-oo;n]"), ("включены обе границы", "[m;n]")),
        Defined("k/log(a;x+p)", "(m;n)U(n;oo)", "a=2..10 k=1..9 m=-9..9 p=(-m) n=(m+1)", "m*n!=0", "$[x+p]>0$ и $[x+p] \\ne 1$; $x>[m]$ и $x \\ne [n]$.", ("знаменатель не учтён", "(m;oo)"), ("область определения логарифма не учтена", "(-oo;n)U(n;oo)"), ("взято $x$ больше нуля знаменателя", "(n;oo)")),
        Defined("sqrt(log(a;x+p))", "[n;oo)", "a=2..10 m=-9..9 p=(-m) n=(m+1)", "m*n!=0", "$[log(a;x+p)] \\ge 0$; $[x+p] \\ge 1$; $x \\ge [n]$.", ("взята область определения логарифма", "(m;oo)"), ("граница не включена", "(n;oo)"), ("граница логарифма включена", "[m;oo)")),
        Defined("log(a;x+p)+log(b;q-x)", "(m;n)", "a=2..10 b=2..10 m=-9..5 n=-4..12 p=(-m) q=(n)", "m<n;m*n!=0;a!=b", "$[x+p]>0$ и $[q-x]>0$; $[m]<x<[n]$.", ("взято одно условие", "(m;oo)"), ("взято одно условие", "(-oo;n)"), ("включены обе границы", "[m;n]")),
    ];
}

/// <summary>Values, zeros and arguments of logarithmic functions.</summary>
sealed class LogarithmicFunctionValues() : ShapeExercise("algebra-11-log-function-values", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Value("log(a;x)", "n", "a=2..9 n=2..5 m=(a^n)", "m<2000", ("перепутан знак", "-n"), ("число разделено на основание", "m/a"), ("ошибка в показателе", "n+1")),
        Value("log(1/a;x)", "-n", "a=2..9 n=2..5 m=(a^n)", "m<2000", ("потерян минус", "n"), ("ошибка в показателе", "-n-1"), ("взято обратное число", "-1/n")),
        Argument("log(a;x)", "c", "a=2..9 v=2..4 c=(a^v)", "c<700", "$[log(a;x)]=[v]$; $x=[a^v]=[c]$.", ("основание умножено на число", "a*v"), ("перепутаны основание и показатель", "v^a"), ("взято обратное число", "1/c")),
    ];

    static readonly IShape[] Medium =
    [
        Zero("log(a;x+p)", "m", "a=2..10 p=-12..12 m=(1-p)", "p!=0;m!=0", "$[log(a;x+p)]=0$; $[x+p]=1$; $x=[m]$.", ("логарифм приравнен нулю вместе с числом", "-p"), ("перепутан знак", "p-1"), ("взято основание", "a-p")),
        Zero("log(a;x)-n", "c", "a=2..10 n=2..3 c=(a^n)", "c<700;a!=10", "$[log(a;x)]=[n]$; $x=[a^n]=[c]$.", ("основание умножено на число", "a*n"), ("взят нуль логарифма", "1"), ("взято обратное число", "1/c")),
        Value("k*log(a;x)+c", "k*n+c", "k=2..6 a=2..5 n=2..4 c=-9..9 m=(a^n)", "c!=0;k*n+c!=0", ("множитель потерян", "n+c"), ("число не прибавлено", "k*n"), ("перепутан знак", "c-k*n")),
        Argument("log(a;x+p)", "m", "a=2..7 v=2..4 c=(a^v) p=-12..12 m=(c-p)", "c<300;p!=0;m!=0", "$[x+p]=[a^v]=[c]$; $x=[m]$.", ("перепутан знак", "c+p"), ("число не перенесено", "c"), ("основание умножено на число", "a*v-p")),
    ];

    static readonly IShape[] Hard =
    [
        Zero("log(a;x^2+b*x+c)", "m; n", "a=2..10 m=-9..8 n=-8..9 b=(-m-n) c=(m*n+1)", "m<n;m*n!=0;b!=0;c!=0", "$[x^2+b*x+c]=1$; $[x^2+b*x+@(c-1)]=0$; $x_1=[m]$, $x_2=[n]$.", ("перепутаны знаки", "-m; -n"), ("потерян нуль функции", "n"), ("потерян нуль функции", "m")),
        Value("log(a;x+p)-k", "n-k", "a=2..5 n=1..4 p=-12..12 k=2..9 m=(a^n-p)", "p!=0;m!=0;n!=k", ("число не вычтено", "n"), ("перепутан знак", "n+k"), ("ошибка в показателе", "n-k+1")),
        Zero("k*log(a;x)-n", "c", "a=2..5 k=2..4 h=1..3 n=(k*h) c=(a^h)", "c<300;a!=4;h>1", "$[log(a;x)]=[#n/k]=[h]$; $x=[a^h]=[c]$.", ("не разделено", "a^n"), ("основание умножено на число", "a*h"), ("взят нуль логарифма", "1")),
        Argument("log(1/a;k*x+p)", "m", "a=2..7 u=1..3 v=(-u) c=(a^u) k=2..6 m=-9..9 p=(c-k*m)", "c<130;p!=0;m!=0", "$[k*x+p]=[(1/a)^(-u)]=[c]$; $x=[m]$.", ("потерян минус", "(1/c-p)/k"), ("перепутан знак", "-m"), ("не разделено", "c-p")),
    ];
}

/// <summary>Which of the logarithmic functions rise: the base against 1, hard: a minus before the logarithm.</summary>
public sealed class LogarithmicMonotony : IExercise
{
    public string Id => "algebra-11-log-function-monotony";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (rising, falling) = (new List<string>(), new List<string>());
        while (rising.Count < 4 || falling.Count < 4)
        {
            var great = random.Chance(50);
            var number = great ? random.Pick<Expression>([random.Next(2, 12), new Number(new Rational(random.Next(11, 19), 10)), ((Expression)random.Pick([7, 11])).Over(random.Pick([3, 4, 5]))])
                : random.Pick<Expression>([new Number(new Rational(random.Next(1, 9), 10)), ((Expression)1).Over(random.Next(2, 12)), ((Expression)random.Pick([3, 5])).Over(random.Pick([7, 8, 11]))]);
            var argument = setting.By(Build.X, random.Pick<Expression>([Build.X, Build.Plus(Build.X, random.Next(1, 9))]), random.Pick<Expression>([Build.Times(random.Next(2, 9), Build.X), Build.Plus(Build.X, random.Next(1, 9))]));
            var minus = setting.Difficulty == Difficulty.Hard && random.Chance(50);
            Expression logarithm = new Call(Function.Log, number, argument);
            var list = great ^ minus ? rising : falling;
            var print = FunctionChoices.Print(minus ? new Negative(logarithm) : logarithm);
            if (list.Count < 4 && !list.Contains(print))
            {
                list.Add(print);
            }
        }

        return FunctionChoices.Monotony(setting.Form % 2 == 0, rising, falling, "Функция $y=\\log_a x$ возрастает при $a>1$ и убывает при $0<a<1$; минус перед логарифмом меняет возрастание на убывание.");
    }
}
