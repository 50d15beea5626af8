using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;
using static TeacherBot.Domain.Exercises.Algebra.Grade8.EquationShapes;
using static TeacherBot.Domain.Exercises.Algebra.ValueShapes;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11;

/// <summary>log₂ 32, lg 1000; medium: fractions and roots under the sign or in the base; hard: both, and a logarithm of a logarithm.</summary>
sealed class LogarithmValues() : ShapeExercise("algebra-11-log-values", Easy, Medium, Hard)
{
    /// <summary>A gap would not say in which form its value is wanted.</summary>
    public override IReadOnlyList<Worksheets.TaskType> Types => Simplification.WithoutGaps;

    static readonly Asked<Rational> Value = Rational("Вычислите логарифм: ${f}$.", "Соотнесите логарифмы и их значения.");

    static readonly IShape[] Easy =
    [
        Number(Value, "log(a;c)", "log(a;a^n)", "n", "a=2..7 n=2..7 c=(a^n)", "a!=4;a!=6;c<800", ("число разделено на основание", "c/a"), ("показатель меньше на один", "n-1"), ("показатель больше на один", "n+1")),
        Number(Value, "log(a;1/c)", "log(a;a^(-n))", "-n", "a=2..11 n=1..4 c=(a^n)", "c<130", ("потерян минус", "n"), ("взято обратное число", "-1/n"), ("ошибка в показателе", "-n-1")),
        Number(Value, "log(a;c)", "log(a;a^n)", "n", "a=4..20 n=2..3 c=(a^n)", "a!=5;a!=7;a!=8;a!=9;a!=10;a!=16;c<1800", ("число разделено на основание", "c/a"), ("показатель больше на один", "n+1"), ("извлечён корень", "a")),
        Number(Value, "lg(c)", "lg(10^n)", "n", "n=2..6 c=(10^n)", "", ("число разделено на 10", "c/10"), ("сосчитаны все цифры", "n+1"), ("показатель меньше на один", "n-1")),
        Number(Value, "lg(c)", "lg(10^(-n))", "-n", "n=1..5 c=(1/10^n)", "", ("потерян минус", "n"), ("сосчитаны только нули после запятой", "-n+1"), ("показатель больше на один", "-n-1")),
    ];

    static readonly IShape[] Medium =
    [
        Number(Value, "log(1/a;c)", "log(1/a;(1/a)^(-n))", "-n", "a=2..9 n=2..5 c=(a^n)", "c<650", ("потерян минус", "n"), ("взято обратное число", "1/n"), ("взято обратное число", "-1/n")),
        Number(Value, "log(b;c)", "log(a^m;a^n)", "n/m", "a=2..5 m=2..4 n=2..6 b=(a^m) c=(a^n)", "n mod m!=0;a!=4;c<700;b<130", ("показатели вычтены", "n-m"), ("отношение перевёрнуто", "m/n"), ("показатели перемножены", "n*m")),
        Number(Value, "log(a;sqrt(c))", "log(a;a^(n/2))", "n/2", "a=2..7 n=1..5 c=(a^n)", "n mod 2!=0;a!=4;c<400", ("корень не учтён", "n"), ("показатель умножен на 2", "2*n"), ("потеряна половина", "n/2-1/2")),
        Number(Value, "log(1/a;1/c)", "log(1/a;(1/a)^n)", "n", "a=2..9 n=2..5 c=(a^n)", "c<650", ("добавлен минус", "-n"), ("взято обратное число", "1/n"), ("взято обратное число", "-1/n")),
        Number(Value, "k*log(a;c)+m*log(b;d)", "k*n+m*p", "k*n+m*p", "a=2..3 n=2..5 c=(a^n) b=5..7 p=1..3 d=(b^p) k=2..5 m=-4..4", "b!=6;c<250;m*m>1;k*n+m*p!=0", ("множитель потерян", "n+m*p"), ("перепутан знак", "k*n-m*p"), ("показатель больше на один", "k*n+m*p+k")),
    ];

    static readonly IShape[] Hard =
    [
        Number(Value, "log(a;root(k;c))", "log(a;a^(n/k))", "n/k", "a=2..7 k=3..5 n=1..4 c=(a^n)", "n mod k!=0;c<400;a!=4;n!=2;k!=4", ("корень не учтён", "n"), ("отношение перевёрнуто", "k/n"), ("показатели перемножены", "n*k")),
        Number(Value, "log(sqrt(a);c)", "log(a^(1/2);a^n)", "2*n", "a=2..7 n=2..5 c=(a^n)", "a!=4;c<700", ("корень не учтён", "n"), ("разделено на 2", "n/2"), ("перепутан знак", "-2*n")),
        Number(Value, "log(a;d/sqrt(a))", "log(a;a^(m-1/2))", "m-1/2", "a=2..7 m=1..5 d=(a^m)", "a!=4;d<260", ("показатели разделены", "2*m"), ("корень не учтён", "m-1"), ("корень прибавлен", "m+1/2")),
        Number(Value, "log(b;1/c)", "log(a^m;a^(-n))", "-n/m", "a=2..5 m=2..4 n=1..6 b=(a^m) c=(a^n)", "n mod m!=0;a!=4;c<300;b<130", ("потерян минус", "n/m"), ("отношение перевёрнуто", "-m/n"), ("показатели сложены", "-n-m")),
        Number(Value, "log(b;log(a;c))", "log(b;m)", "p", "a=2..3 b=2..3 p=1..3 m=(b^p) c=(a^m)", "c<7000;m>1;m!=a", ("взят только внутренний логарифм", "m"), ("показатель больше на один", "p+1"), ("взято обратное число", "1/p")),
        Number(Value, "ln(1/e^n)+k*ln(sqrt(e))", "-n+k/2", "k/2-n", "n=2..6 k=3..9", "k mod 2!=0", ("потерян минус", "n+k/2"), ("корень не учтён", "k-n"), ("множитель потерян", "1/2-n")),
    ];
}

/// <summary>a^(log_a b)=b; medium: with a factor or an addend in the exponent; hard: powers of the base.</summary>
sealed class LogarithmIdentity() : ShapeExercise("algebra-11-log-identity", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Value = Rational("Вычислите, используя основное логарифмическое тождество: ${f}$.", "Соотнесите выражения и значения, полученные с помощью основного логарифмического тождества.");

    static readonly IShape[] Easy =
    [
        Number(Value, "a^log(a;b)", "", "b", "a=2..9 b=3..30", "b mod a!=0", ("найдено основание", "a"), ("основание умножено на число", "a*b"), ("числа сложены", "a+b")),
        Number(Value, "k*a^log(a;b)", "k*b", "k*b", "a=2..9 b=3..15 k=2..9", "b mod a!=0", ("множитель потерян", "b"), ("умножено и на основание", "k*a*b"), ("сложено вместо умножения", "k+b")),
        Number(Value, "a^log(a;b)+k", "b+k", "b+k", "a=2..9 b=3..30 k=2..15", "b mod a!=0", ("число не прибавлено", "b"), ("прибавлено и основание", "a+b+k"), ("умножено вместо сложения", "b*k")),
    ];

    static readonly IShape[] Medium =
    [
        Number(Value, "a^(2*log(a;b))", "(a^log(a;b))^2=b^2", "b^2", "a=2..9 b=3..12", "b mod a!=0", ("удвоено вместо квадрата", "2*b"), ("множитель потерян", "b"), ("возведено в куб", "b^3")),
        Number(Value, "a^(1+log(a;b))", "a*a^log(a;b)=a*b", "a*b", "a=2..9 b=3..20", "b mod a!=0", ("сложено вместо умножения", "a+b"), ("прибавлена единица", "1+b"), ("слагаемое потеряно", "b")),
        Number(Value, "a^(m+log(a;b))", "a^m*a^log(a;b)=c*b", "c*b", "a=2..6 m=2..3 c=(a^m) b=3..12", "b mod a!=0", ("сложено вместо умножения", "c+b"), ("показатель взят множителем", "m*b"), ("слагаемое потеряно", "b")),
        Number(Value, "a^(log(a;b)-1)", "a^log(a;b)/a=b/a", "b/a", "a=2..9 b=3..40", "b mod a!=0", ("вычтена единица", "b-1"), ("вычтено основание", "b-a"), ("умножено вместо деления", "a*b")),
    ];

    static readonly IShape[] Hard =
    [
        Number(Value, "c^log(a;b)", "a^(2*log(a;b))=b^2", "b^2", "a=2..7 c=(a^2) b=3..12", "b mod a!=0", ("основание принято за другое", "b"), ("удвоено вместо квадрата", "2*b"), ("возведено в куб", "b^3")),
        Number(Value, "(1/a)^log(a;b)", "a^(-log(a;b))=b^(-1)", "1/b", "a=2..9 b=3..15", "b mod a!=0", ("потерян минус в показателе", "b"), ("минус вынесен из показателя", "-b"), ("минус вынесен из показателя", "-1/b")),
        Number(Value, "a^(m-log(a;b))", "a^m/a^log(a;b)=c/b", "c/b", "a=2..5 m=2..3 c=(a^m) b=3..12", "b mod a!=0", ("вычтено вместо деления", "c-b"), ("частное перевёрнуто", "b/c"), ("показатель взят числом", "m/b")),
        Number(Value, "c^log(a;b)", "a^(3*log(a;b))=b^3", "b^3", "a=2..3 c=(a^3) b=2..6", "b mod a!=0", ("основание принято за другое", "b"), ("утроено вместо куба", "3*b"), ("возведено в квадрат", "b^2")),
        Number(Value, "a^log(c;b)", "a^(1/2*log(a;b))=sqrt(b)", "k", "a=2..7 c=(a^2) k=2..11 b=(k^2)", "k mod a!=0", ("основание принято за другое", "b"), ("показатель умножен на 2", "b^2"), ("разделено на 2", "b/2")),
        Number(Value, "10^(2*lg(b)-lg(c))", "10^lg(b^2)/10^lg(c)=b^2/c", "b^2/c", "b=3..12 c=2..9", "c!=b", ("вычтено вместо деления", "b^2-c"), ("удвоено вместо квадрата", "2*b/c"), ("умножено вместо деления", "b^2*c")),
    ];
}

/// <summary>The number or the base by the definition.</summary>
sealed class LogarithmDefinition() : ShapeExercise("algebra-11-log-definition", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Roots("log(a;x)=n", "c", "a=2..10 n=2..4 c=(a^n)", "c<1001;a!=10", "По определению логарифма $x=[a^n]=[c]$.", ("основание умножено на показатель", "a*n"), ("перепутаны основание и показатель", "n^a"), ("взято обратное число", "1/c")),
        Roots("log(x;c)=n", "a", "a=3..12 n=2..3 c=(a^n)", "", "По определению логарифма $[x^n]=[c]$, где $x>0$ и $x \\ne 1$; $x=[a]$.", ("разделено на показатель", "c/n"), ("число умножено на показатель", "c*n"), ("записан и отрицательный корень", "-a; a")),
        new AnyOf(
            Roots("lg(x)=-n", "c", "n=1..2 c=(1/10^n)", "", "По определению логарифма $x=[10^(-n)]=[#c]$.", ("потерян минус", "10^n"), ("минус вынесен из показателя", "-10^n"), ("минус вынесен из показателя", "-c")),
            Roots("lg(x)=n", "c", "n=2..5 c=(10^n)", "", "По определению логарифма $x=[10^n]=[c]$.", ("основание умножено на показатель", "10*n"), ("перепутаны основание и показатель", "n^10"), ("взято обратное число", "1/c"))),
    ];

    static readonly IShape[] Medium =
    [
        Roots("log(a;x)=-n", "1/c", "a=2..10 n=1..3 c=(a^n)", "c<126;a!=10", "По определению логарифма $x=[a^(-n)]=[#1/c]$.", ("потерян минус", "c"), ("минус вынесен из показателя", "-c"), ("минус вынесен из показателя", "-1/c")),
        Roots("log(1/a;x)=n", "1/c", "a=2..9 n=2..4 c=(a^n)", "c<126", "По определению логарифма $x=[(1/a)^n]=[#1/c]$.", ("дробь перевёрнута", "c"), ("основание умножено на показатель", "n/a"), ("перепутан знак", "-1/c")),
        Roots("log(x;1/c)=n", "1/a", "a=2..9 n=2..4 c=(a^n)", "c<126", "По определению логарифма $[x^n]=[1/c]$, где $x>0$ и $x \\ne 1$; $x=[1/a]$.", ("дробь перевёрнута", "a"), ("разделено на показатель", "1/(c*n)"), ("записан и отрицательный корень", "-1/a; 1/a")),
        Roots("log(1/a;x)=-n", "c", "a=2..9 n=2..4 c=(a^n)", "c<700", "По определению логарифма $x=[(1/a)^(-n)]=[c]$.", ("дробь перевёрнута", "1/c"), ("минус вынесен из показателя", "-1/c"), ("минус вынесен из показателя", "-c")),
    ];

    static readonly IShape[] Hard =
    [
        Roots("log(x;c)=-n", "1/a", "a=2..9 n=2..3 c=(a^n)", "", "По определению логарифма $[x^(-n)]=[c]$, где $x>0$ и $x \\ne 1$; $x=[1/a]$.", ("потерян минус", "a"), ("минус вынесен из показателя", "-a"), ("минус вынесен из показателя", "-1/a")),
        Roots("log(b;x)=n/2", "c", "a=2..6 b=(a^2) n=1..5 c=(a^n)", "n mod 2!=0;c<300", "По определению логарифма $x=[b^(n/2)]=[a^n]=[c]$.", ("корень не извлечён", "b^n"), ("основание умножено на показатель", "b*n/2"), ("взято обратное число", "1/c")),
        Roots("log(a;log(b;x))=n", "d", "a=2..3 n=1..2 b=2..5 c=(a^n) d=(b^c)", "d<700;a!=b", "По определению логарифма $[log(b;x)]=[a^n]=[c]$; $x=[b^c]=[d]$.", ("логарифмы перемножены", "(a*b)^n"), ("показатели перемножены", "b^(a*n+1)"), ("найден внутренний логарифм", "c")),
        Roots("log(x;c)=n/2", "b", "a=2..6 b=(a^2) n=1..5 c=(a^n)", "n mod 2!=0;c<300;n>1", "По определению логарифма $[x^(n/2)]=[c]=[a^n]$, где $x>0$ и $x \\ne 1$; $x=[a^2]=[b]$.", ("корень не извлечён", "a"), ("число умножено на показатель", "c*n/2"), ("записан и отрицательный корень", "-b; b")),
    ];
}

/// <summary>Between which whole numbers a logarithm lies; hard: of a base below 1.</summary>
sealed class LogarithmEstimates() : ShapeExercise("algebra-11-log-estimates", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        WholeBelow.Of("log(a;b)", "n", "a=2..3 n=2..6 c=(a^n) d=(c*a) b=5..240", "b>c;b<d", "$[c]<[b]<[d]$, поэтому $[n]<[log(a;b)]<[#n+1]$."),
        WholeBelow.Of("lg(b)", "n", "n=1..4 c=(10^n) d=(c*10) b=12..99000", "b>c;b<d", "$[c]<[b]<[d]$, поэтому $[n]<[lg(b)]<[#n+1]$."),
        WholeBelow.Of("log(a;b)", "n", "a=4..9 n=1..3 c=(a^n) d=(c*a) b=5..600", "b>c;b<d", "$[c]<[b]<[d]$, поэтому $[n]<[log(a;b)]<[#n+1]$."),
    ];

    static readonly IShape[] Medium =
    [
        WholeBelow.Of("log(a;1/b)", "-n-1", "a=2..5 n=1..5 c=(a^n) d=(c*a) b=3..120", "b>c;b<d", "$[1/d]<[1/b]<[1/c]$, поэтому $[#-n-1]<[log(a;1/b)]<[-n]$."),
        WholeBelow.Of("log(a;b)", "-n-1", "a=2..3 n=1..4 c=(a^n) d=(c*a) k=1..99 b=(k/100)", "b*c<1;b*d>1;k mod 10!=0", "$[1/d]<[b]<[1/c]$, поэтому $[#-n-1]<[log(a;b)]<[-n]$."),
        WholeBelow.Of("log(a;b)", "n", "a=2..3 n=1..4 c=(a^n) d=(c*a) k=21..590 b=(k/10)", "b>c;b<d;k mod 10!=0", "$[c]<[b]<[d]$, поэтому $[n]<[log(a;b)]<[#n+1]$."),
    ];

    static readonly IShape[] Hard =
    [
        WholeBelow.Of("log(1/a;b)", "-n-1", "a=2..5 n=1..5 c=(a^n) d=(c*a) b=3..200", "b>c;b<d", "$[c]<[b]<[d]$, а функция с основанием $[1/a]$ убывает, поэтому $[#-n-1]<[log(1/a;b)]<[-n]$."),
        WholeBelow.Of("log(1/a;1/b)", "n", "a=2..5 n=1..5 c=(a^n) d=(c*a) b=3..200", "b>c;b<d", "$[1/d]<[1/b]<[1/c]$, а функция с основанием $[1/a]$ убывает, поэтому $[n]<[log(1/a;1/b)]<[#n+1]$."),
        WholeBelow.Of("log(a;sqrt(b))", "n", "a=2..5 n=1..3 c=(a^(2*n)) d=(c*a^2) b=5..600", "b>c;b<d", "$[sqrt(c)]<[sqrt(b)]<[sqrt(d)]$, поэтому $[n]<[log(a;sqrt(b))]<[#n+1]$."),
    ];
}

/// <summary>Logarithms above and below zero: both the number and the base against 1.</summary>
public sealed class LogarithmSigns : IExercise
{
    static readonly Selection Sign = new(
        "Выберите логарифм, значение которого {s|положительно|отрицательно}.",
        "Выберите все логарифмы, значение которых {s|положительно|отрицательно}.",
        (read, item) => Above(item) == (read.Word("s") == "положительно"),
        (read, item) => new StatementCheck($"{Plain.Write(item.Expression)}{(read.Word("s") == "положительно" ? ">" : "<")}0"));

    public string Id => "algebra-11-log-signs";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var positive = setting.Form % 2 == 0;
        var (above, below) = (new List<string>(), new List<string>());
        while (above.Count < 4 || below.Count < 4)
        {
            var (of, number) = (Base(setting, random), Argument(setting, random));
            var list = of > 1 == number > 1 ? above : below;
            if (of != number && of != 1 / number && list.Count < 4)
            {
                var print = $"${Tex.Write(of == 10 ? new Call(Function.Lg, Of(number)) : new Call(Function.Log, Of(of), Of(number)))}$";
                if (!list.Contains(print))
                {
                    list.Add(print);
                }
            }
        }

        return Chosen.Of(
            Sign,
            new() { ["s"] = positive ? "положительно" : "отрицательно" },
            positive ? above : below,
            positive ? below : above,
            positive ? "Логарифм положителен, когда основание и число по одну сторону от $1$." : "Логарифм отрицателен, когда основание и число по разные стороны от $1$.");
    }

    static Rational Base(Setting setting, SheetRandom random) => setting.By(
        random.Chance(50) ? random.Next(2, 10) : new Rational(random.Next(1, 8), 10),
        random.Chance(50) ? random.Next(2, 12) : new Rational(random.Next(1, 6), random.Pick([10, 10, 7, 11])),
        random.Chance(50) ? new Rational(random.Next(11, 29), 10) : new Rational(random.Next(1, 5), random.Pick([6, 7, 8])));

    static Rational Argument(Setting setting, SheetRandom random) => setting.By(
        random.Chance(50) ? random.Next(2, 20) : new Rational(random.Next(1, 9), 10),
        random.Chance(50) ? new Rational(random.Next(11, 59), 10) : new Rational(random.Next(1, 99), 100),
        random.Chance(50) ? new Rational(random.Next(11, 19), random.Next(7, 10)) : new Rational(random.Next(5, 11), random.Next(12, 17)));

    static Expression Of(Rational number) => number.DecimalPlaces() is <= 2 ? new Number(number) : ((Expression)new Number(number.Numerator)).Over(new Number(number.Denominator));

    /// <summary>By the digits of the logarithm itself.</summary>
    static bool Above(PrintedItem item) => Numeric.Value(item.Expression) switch
    {
        > 1e-9 => true,
        < -1e-9 => false,
        _ => throw new EvaluationException("Its sign is not seen."),
    };
}
