using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;
using static TeacherBot.Domain.Exercises.Algebra.FunctionShapes;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11;

/// <summary>Values of 2^x, (1/3)^x; hard: with factors and addends, and the argument from the value.</summary>
sealed class ExponentialFunctionValues() : ShapeExercise("algebra-11-exp-function-values", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Value("a^x", "a^m", "a=2..9 m=-2..4", "m!=0;m!=1;a^m<700", ("умножено вместо степени", "a*m"), ("перепутаны основание и показатель", "m^a"), ("перепутан знак", "-(a^m)")),
        Value("(1/a)^x", "(1/a)^m", "a=2..9 m=-3..2", "m!=0;m!=1;m!=-1;a<6", ("дробь не перевёрнута", "a^m"), ("минус вынесен из показателя", "-(1/a)^(-m)"), ("умножено вместо степени", "m/a")),
        Argument("a^x", "n", "a=2..7 n=2..5 v=(a^n)", "v<700", "$[a^x]=[v]=[a^n]$; $x=[n]$.", ("число разделено на основание", "v/a"), ("перепутан знак", "-n"), ("ошибка в показателе", "n+1")),
    ];

    static readonly IShape[] Medium =
    [
        Value("k*a^x", "k*a^m", "k=2..9 a=2..5 m=-2..4", "m!=0;m!=1;k!=a;a^m<130", ("в степень возведено произведение", "(k*a)^m"), ("множитель потерян", "a^m"), ("умножено вместо степени", "k*a*m")),
        Value("a^x+c", "a^m+c", "a=2..7 m=-2..4 c=-9..9", "m!=0;m!=1;c!=0;a^m<350", ("умножено вместо степени", "a*m+c"), ("число не прибавлено", "a^m"), ("перепутан знак", "c-a^m")),
        Value("a^(x+p)", "a^(m+p)", "a=2..7 m=-6..6 p=-6..6", "p!=0;m!=0;m+p>-3;m+p<5;a^(m+p)<350;m+p!=0;m+p!=1", ("число не учтено", "a^m"), ("степени сложены", "a^m+a^p"), ("перепутан знак", "a^(m-p)")),
        Argument("(1/a)^x", "-n", "a=2..7 n=1..6 v=(a^n)", "v<700", "$[(1/a)^x]=[v]=[(1/a)^(-n)]$; $x=[-n]$.", ("потерян минус", "n"), ("число умножено на основание", "v/a"), ("взято обратное число", "-1/n")),
    ];

    static readonly IShape[] Hard =
    [
        Value("k*a^(-x)+c", "k*a^(-m)+c", "k=2..5 a=2..5 m=-3..-1 c=-9..9", "c!=0;k!=a", ("потерян минус", "k*a^m+c"), ("в степень возведено произведение", "(k*a)^(-m)+c"), ("число не прибавлено", "k*a^(-m)")),
        Value("c-a^(x+p)", "c-a^(m+p)", "a=2..5 m=-6..6 p=-6..6 c=2..15", "p!=0;m!=0;m+p>0;m+p<5;m+p!=1;a!=c", ("сложено вместо вычитания", "c+a^(m+p)"), ("основание вычтено до возведения", "(c-a)^(m+p)"), ("показатели умножены на основание", "c-a*(m+p)")),
        Argument("k*a^x+c", "n", "k=2..6 a=2..5 n=1..4 c=-9..9 v=(k*a^n+c)", "c!=0;k!=a;v<700;v!=0", "$[k*a^x]=[#v-c]$; $[a^x]=[a^n]$; $x=[n]$.", ("перепутан знак", "-n"), ("ошибка в показателе", "n+1"), ("ошибка в показателе", "n-1")),
        Argument("a^(k*x+p)", "m", "a=2..5 k=2..4 m=-6..6 n=1..4 p=(n-k*m) v=(a^n)", "p!=0;m!=0;v<300", "$[k*x+p]=[n]$; $x=[m]$.", ("перепутан знак", "(n+p)/k"), ("не разделено", "n-p"), ("перепутан знак", "-m")),
    ];
}

/// <summary>All values of a^x+c, c−k·a^x.</summary>
sealed class ExponentialFunctionRange() : ShapeExercise("algebra-11-exp-function-range", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Range("a^x+c", "(c;oo)", "a=2..9 c=-12..12", "c!=0", "$[a^x]>0$, поэтому $[a^x+c]>[c]$.", ("число не учтено", "(0;oo)"), ("граница включена", "[c;oo)"), ("взяты все числа", "(-oo;oo)")),
        Range("(1/a)^x+c", "(c;oo)", "a=2..9 c=-12..12", "c!=0", "$[(1/a)^x]>0$, поэтому $[(1/a)^x+c]>[c]$.", ("число не учтено", "(0;oo)"), ("убывание принято за отрицательность", "(-oo;c)"), ("граница включена", "[c;oo)")),
        Range("k*a^x", "(0;oo)", "k=2..9 a=2..9", "k!=a", "$[a^x]>0$ и множитель положителен, поэтому $y>0$.", ("множитель принят за границу", "(k;oo)"), ("граница включена", "[0;oo)"), ("взяты все числа", "(-oo;oo)")),
    ];

    static readonly IShape[] Medium =
    [
        Range("c-a^x", "(-oo;c)", "a=2..9 c=-12..12", "c!=0", "$[a^x]>0$, поэтому $[c-a^x]<[c]$.", ("знак не учтён", "(c;oo)"), ("граница включена", "(-oo;c]"), ("число не учтено", "(-oo;0)")),
        Range("k*a^x+c", "(c;oo)", "k=2..9 a=2..9 c=-12..12 d=(k+c)", "c!=0;k!=a", "$[k*a^x]>0$, поэтому $y>[c]$.", ("взято значение при $x=0$", "(d;oo)"), ("граница включена", "[c;oo)"), ("число не учтено", "(0;oo)")),
        Range("a^(x+p)+c", "(c;oo)", "a=2..9 p=-9..9 c=-12..12 d=(-p)", "c*p!=0;c!=d", "Сдвиг вдоль оси $x$ множества значений не меняет: $[a^(x+p)]>0$, поэтому $y>[c]$.", ("взят сдвиг вдоль оси $x$", "(d;oo)"), ("граница включена", "[c;oo)"), ("число не учтено", "(0;oo)")),
    ];

    static readonly IShape[] Hard =
    [
        Range("c-k*a^(x+p)", "(-oo;c)", "k=2..9 a=2..9 p=-9..9 c=-12..12", "c*p!=0;k!=a", "$[k*a^(x+p)]>0$, поэтому $y<[c]$.", ("знак не учтён", "(c;oo)"), ("граница включена", "(-oo;c]"), ("число не учтено", "(-oo;0)")),
        Range("c-(1/a)^(x+p)", "(-oo;c)", "a=2..9 p=-9..9 c=-12..12", "c*p!=0", "$[(1/a)^(x+p)]>0$, поэтому $y<[c]$.", ("знак не учтён", "(c;oo)"), ("граница включена", "(-oo;c]"), ("число не учтено", "(-oo;0)")),
        Range("(a^x+c)/k", "(d;oo)", "a=2..9 k=2..6 d=-6..6 c=(k*d)", "d!=0;k!=a", "$[a^x+c]>[c]$, поэтому $y>[#c/k]=[d]$.", ("не разделено", "(c;oo)"), ("граница включена", "[d;oo)"), ("число не учтено", "(0;oo)")),
    ];
}

/// <summary>Which of the exponential functions rise: the base against 1, hard: a minus in the exponent or before the power.</summary>
public sealed class ExponentialMonotony : IExercise
{
    public string Id => "algebra-11-exp-function-monotony";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (rising, falling) = (new List<string>(), new List<string>());
        while (rising.Count < 4 || falling.Count < 4)
        {
            var great = random.Chance(50);
            var number = great ? random.Pick<Expression>([random.Next(2, 12), new Number(new Rational(random.Next(11, 29), 10)), Over(random.Next(7, 12), random.Next(3, 6))])
                : random.Pick<Expression>([new Number(new Rational(random.Next(1, 9), 10)), Over(1, random.Next(2, 12)), Over(random.Next(2, 5), random.Next(6, 11))]);
            var turned = setting.By(0, random.Next(0, 1), random.Next(0, 3));
            var power = number.Power(turned % 2 == 1 ? new Negative(x) : x);
            var function = turned > 1 ? new Negative(power) : power;
            var list = great ^ (turned % 2 == 1) ^ (turned > 1) ? rising : falling;
            var print = FunctionChoices.Print(function);
            if (list.Count < 4 && !list.Contains(print))
            {
                list.Add(print);
            }
        }

        return FunctionChoices.Monotony(setting.Form % 2 == 0, rising, falling, "Функция $y=a^x$ возрастает при $a>1$ и убывает при $0<a<1$; минус в показателе или перед степенью меняет возрастание на убывание.");
    }

    static Expression Over(int top, int bottom)
    {
        var value = new Rational(top, bottom);
        return value.IsInteger ? new Number(value) : ((Expression)new Number(value.Numerator)).Over(new Number(value.Denominator));
    }
}

/// <summary>y=a^x through a given point.</summary>
sealed class ExponentialBase() : ShapeExercise("algebra-11-exp-function-base", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Base = new(
        "График функции $y=a^x$ проходит через точку $({p};\\ {q})$. Найдите $a$.",
        new NumberAnswer(),
        read => Roots.Of(Equation.Of(new Letter('a').Power(read.Expression("p")), read.Expression("q")), 'a').List.Where(root => root.Rational is { Sign: > 0 } value && value != 1).ToArray() is [var only]
            ? only.Rational!.Value
            : throw new EvaluationException("There is no such base."),
        (read, answer) => new RootsCheck($"a^({read.Plain("p")})={read.Plain("q")}", "a", [$"{answer}"], "(0;+oo)"))
    {
        Claim = "Если график функции $y=a^x$ проходит через точку $({p};\\ {q})$, то $a={x}$",
        Phrase = "$y=a^x$, точка $({p};\\ {q})$",
        Matching = "Соотнесите точки графиков и значения $a$.",
    };

    static readonly IShape[] Easy =
    [
        One("c", "k", "a", "a=2..12 k=2..4 c=(a^k)", "c<1500", ("разделено на показатель", "c/k"), ("вычтено вместо корня", "c-k"), ("взято обратное число", "1/a")),
        One("1/c", "k", "1/a", "a=2..9 k=2..3 c=(a^k)", "c<350", ("дробь перевёрнута", "a"), ("разделено на показатель", "1/(c*k)"), ("перепутан знак", "-1/a")),
    ];

    static readonly IShape[] Medium =
    [
        One("1/c", "-k", "a", "a=2..9 k=1..3 c=(a^k)", "c<350", ("минус не учтён", "1/a"), ("перепутан знак", "-a"), ("умножено на показатель", "a*k+1")),
        One("c", "-k", "1/a", "a=2..9 k=1..4 c=(a^k)", "c<700", ("минус не учтён", "a"), ("перепутан знак", "-1/a"), ("перепутан знак", "-a")),
    ];

    static readonly IShape[] Hard =
    [
        One("c", "1/k", "b", "c=2..7 k=2..3 b=(c^k)", "", ("умножено вместо степени", "c*k"), ("взято обратное число", "1/b"), ("показатель перепутан", "c")),
        One("g/h", "-k", "h/g", "p=2..5 q=3..7 k=1..1 g=(p) h=(q)", "p<q;q mod p!=0", ("минус не учтён", "g/h"), ("перепутан знак", "-h/g"), ("перепутан знак", "-g/h")),
        One("g/h", "k", "p/q", "p=2..5 q=3..7 k=2..3 g=(p^k) h=(q^k)", "p<q;q mod p!=0;q!=6;h<350", ("разделено на показатель", "p/(q*k)"), ("дробь перевёрнута", "q/p"), ("корень не извлечён", "g/h")),
    ];

    static IShape One(string value, string place, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Base, $"p: {place} | q: {value}", answer, numbers, where, $"Подставим координаты точки: при $x=[{place}]$ получается $y=[{value}]$; так как $a>0$, то $a=[#{answer}]$.", slips);
}
