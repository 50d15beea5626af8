using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;
using static TeacherBot.Domain.Exercises.Algebra.Grade8.EquationShapes;
using static TeacherBot.Domain.Exercises.Algebra.ValueShapes;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11;

/// <summary>log₆4+log₆9, log₃54−log₃2; medium: with factors and three logarithms; hard: changes of the base.</summary>
sealed class LogarithmSums() : ShapeExercise("algebra-11-log-sums", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Value = Rational("Найдите значение выражения с логарифмами: ${f}$.", "Соотнесите выражения с логарифмами и их значения.");

    static readonly IShape[] Easy =
    [
        Number(Value, "log(a;b)+log(a;c)", "log(a;b*c)=log(a;p)", "n", "a=6..24 n=1..3 p=(a^n) b=2..90 c=(p/b)", "p mod b=0;c>1;b!=c;b mod a!=0;c mod a!=0", ("сложены числа под знаком логарифма", "b+c"), ("логарифмы перемножены", "n+2"), ("показатель меньше на один", "n-1"), ("найдено произведение чисел", "p")),
        Number(Value, "log(a;b)-log(a;c)", "log(a;b/c)=log(a;p)", "n", "a=2..7 n=1..4 p=(a^n) c=2..15 b=(c*p)", "c mod a!=0;b<400;a!=4", ("числа под знаком логарифма вычтены", "b-c"), ("найдено частное чисел", "p"), ("показатель больше на один", "n+1"), ("перепутан знак", "-n")),
        Number(Value, "lg(b)+lg(c)", "lg(b*c)=lg(p)", "n", "n=1..4 p=(10^n) b=2..80 c=(p/b)", "p mod b=0;c>1;b!=c;b mod 10!=0;c mod 10!=0", ("сложены числа под знаком логарифма", "b+c"), ("показатель больше на один", "n+1"), ("найдено произведение чисел", "p")),
        Number(Value, "log(a;c)-log(a;b)", "log(a;c/b)=log(a;1/p)", "-n", "a=2..7 n=1..3 p=(a^n) c=2..15 b=(c*p)", "c mod a!=0;b<400;a!=4", ("потерян минус", "n"), ("числа под знаком логарифма вычтены", "c-b"), ("взято обратное число", "-1/n")),
    ];

    static readonly IShape[] Medium =
    [
        Number(Value, "k*log(a;b)-log(a;c)", "log(a;b^k/c)=log(a;p)", "n", "a=2..5 k=2..3 m=2..7 n=1..3 j=(k-n) b=(a*m) c=(m^k*a^j) p=(a^n)", "j>=0;m mod a!=0;a!=4;c<300;c!=b", ("множитель не перенесён в показатель", "n-k+1"), ("показатель больше на один", "n+1"), ("перепутан знак", "-n"), ("найдено число под логарифмом", "p")),
        Number(Value, "log(a;b)+log(a;c)-log(a;d)", "log(a;b*c/d)=log(a;p)", "n", "a=2..6 n=1..4 p=(a^n) b=2..20 c=2..20 d=(b*c/p)", "(b*c) mod p=0;d>1;b!=c;b!=d;c!=d;b mod a!=0;d mod a!=0;a!=4", ("сложены и вычтены числа", "b+c-d"), ("найдено число под логарифмом", "p"), ("показатель больше на один", "n+1"), ("перепутан знак", "-n")),
        Number(Value, "k*log(a;b)+k*log(a;c)", "k*log(a;b*c)=k*log(a;p)", "k*n", "a=6..24 k=2..5 n=1..3 p=(a^n) b=2..90 c=(p/b)", "p mod b=0;c>1;b!=c;b mod a!=0;c mod a!=0", ("множитель потерян", "n"), ("множители сложены", "2*k*n"), ("показатель больше на один", "k*(n+1)"), ("сложено вместо умножения", "k+n")),
        Number(Value, "log(a;b)/log(a;c)", "log(c;b)", "n", "a=2..9 c=2..6 n=2..4 b=(c^n)", "c!=4;a!=c;b<300;b mod a!=0;c mod a!=0", ("числа разделены", "b/c"), ("логарифмы вычтены", "n-1"), ("показатель больше на один", "n+1")),
        Number(Value, "lg(b)+n*lg(c)", "lg(b)+lg(c^n)=lg(b*c^n)=lg(10^n)", "n", "c=2..5 n=2..4 b=((10/c)^n)", "c!=3;c!=4", ("показатель больше на один", "n+1"), ("множитель потерян", "1"), ("найдено число под логарифмом", "10^n"), ("сложены числа", "b+c")),
        Number(Value, "log(a;b)-k*log(a;c)", "log(a;b/c^k)=log(a;p)", "n", "a=2..5 k=2..3 c=2..6 n=1..3 p=(a^n) b=(p*c^k)", "c mod a!=0;a!=4;b<700", ("множитель не перенесён в показатель", "n+k-1"), ("показатель больше на один", "n+1"), ("перепутан знак", "-n"), ("найдено число под логарифмом", "p")),
    ];

    static readonly IShape[] Hard =
    [
        Number(Value, "log(a;b)*log(b;c)", "log(a;c)", "n", "a=2..7 b=2..11 n=2..4 c=(a^n)", "a!=b;c<700;a!=4;b!=4;b!=9;b!=8", ("логарифмы сложены", "n+1"), ("взято обратное число", "1/n"), ("показатель больше на один", "n+2")),
        Number(Value, "log(a;b)*log(c;d)", "m*log(a;c)*n*log(c;a)=m*n", "m*n", "a=2..3 c=5..7 m=2..3 n=2..3 b=(c^m) d=(a^n)", "c!=6", ("показатели сложены", "m+n"), ("взято обратное число", "1/(m*n)"), ("показатели разделены", "m/n")),
        Number(Value, "(log(a;b)+log(a;c))/log(a;d)", "log(a;b*c)/log(a;d)=log(d;b*c)", "n", "a=3..9 d=6..14 n=1..3 p=(d^n) b=2..60 c=(p/b)", "p mod b=0;c>1;b!=c;b mod d!=0;c mod d!=0;a!=d;a!=4;d!=9;d!=8", ("сложены числа под знаком логарифма", "b+c"), ("показатель больше на один", "n+1"), ("логарифмы вычтены", "n-1"), ("взято обратное число", "1/(n+1)")),
        Number(Value, "log(b;c)+log(a;d)", "1/2*log(a;c)+log(a;d)=log(a;k*d)=log(a;p)", "n", "a=6..15 n=1..2 p=(a^n) k=2..12 d=(p/k) b=(a^2) c=(k^2)", "p mod k=0;d>1;k!=d;k mod a!=0;d mod a!=0;a!=9;a!=8", ("основания приняты за равные", "n+1"), ("логарифмы перемножены", "n+2"), ("найдено число под логарифмом", "p")),
        Number(Value, "(1-log(a;b))*(1-log(c;b))", "(-log(a;c))*(-log(c;a))", "1", "a=2..9 c=2..9 b=(a*c)", "a!=c;a!=4;c!=4;a!=8;c!=8;a!=9;c!=9", ("скобки раскрыты неверно", "2"), ("потерян знак", "-1"), ("решено, что скобка равна нулю", "0")),
        Number(Value, "c^log(a;b)-d^log(k;m)", "b^2-m^3", "b^2-m^3", "a=2..7 c=(a^2) b=3..9 k=2..3 d=(k^3) m=2..4", "b mod a!=0;m mod k!=0;a!=k;a!=4;b^2!=m^3", ("основания приняты за другие", "b-m"), ("умножено вместо степени", "2*b-3*m"), ("сложено вместо вычитания", "b^2+m^3")),
    ];
}

/// <summary>log_a(a²b³) when log_a b is known.</summary>
sealed class LogarithmExpressed() : ShapeExercise("algebra-11-log-expressed", Easy, Medium, Hard)
{
    static readonly Letter A = new('a');
    static readonly Letter B = new('b');

    static readonly Asked<Rational> Given = new(
        "Найдите ${f}$, если ${g}$.",
        new NumberAnswer(),
        read => In(read, 2) == In(read, 3) ? In(read, 2) : throw new EvaluationException("It depends on the base."),
        (read, answer) => new ValueCheck(Plain.Write(Put(read, 2)), $"{answer}"))
    {
        Claim = "Если ${g}$, то ${f}={x}$",
        Phrase = "${f}$, если ${g}$",
        Matching = "Соотнесите логарифмы с условиями и их значения.",
    };

    static readonly IShape[] Easy =
    [
        One("log(a;a*b)", "log(a;b)=p", "1+p", "p=2..12", "log(a;a)+log(a;b)=1+p", ("логарифмы перемножены", "p"), ("логарифм основания принят за 0", "p-1"), ("сложено с ошибкой", "p+2")),
        One("log(a;b^n)", "log(a;b)=p", "n*p", "p=2..12 n=2..5", "n*log(a;b)=n*p", ("сложено вместо умножения", "n+p"), ("логарифм возведён в степень", "p^n"), ("показатель потерян", "p")),
        One("log(a;b/a)", "log(a;b)=p", "p-1", "p=-9..12", "log(a;b)-log(a;a)=p-1", ("логарифмы разделены", "p"), ("перепутан порядок", "1-p"), ("сложено вместо вычитания", "p+1")),
    ];

    static readonly IShape[] Medium =
    [
        One("log(a;a^m*b^n)", "log(a;b)=p", "m+n*p", "p=-9..12 m=2..5 n=2..5", "m+n*log(a;b)=m+n*p", ("логарифмы перемножены", "m*n*p"), ("показатель потерян", "m+p"), ("показатели переставлены", "n+m*p")),
        One("log(a;a^m/b^n)", "log(a;b)=p", "m-n*p", "p=-9..12 m=2..6 n=2..5", "m-n*log(a;b)=m-n*p", ("сложено вместо вычитания", "m+n*p"), ("показатель потерян", "m-p"), ("показатели переставлены", "n-m*p")),
        One("log(b;a)", "log(a;b)=p", "1/p", "p=2..12", "1/log(a;b)", ("перепутан знак", "-p"), ("основание не изменено", "p"), ("перепутан знак", "-1/p")),
    ];

    static readonly IShape[] Hard =
    [
        One("log(a;sqrt(a*b^n))", "log(a;b)=p", "(1+n*p)/2", "p=-9..12 n=3..7", "1/2*(1+n*log(a;b))=(1+n*p)/2", ("корень не учтён", "1+n*p"), ("логарифмы перемножены", "n*p/2"), ("показатель потерян", "(1+p)/2")),
        One("log(b;a^m*b^n)", "log(a;b)=p", "m/p+n", "p=2..8 m=2..6 n=2..5", "m*log(b;a)+n=m/p+n", ("основание не изменено", "m+n*p"), ("взято обратное число", "m*p+n"), ("показатели переставлены", "n/p+m")),
        One("log(a^m;b^n)", "log(a;b)=p", "n*p/m", "p=2..12 m=2..5 n=2..5", "n/m*log(a;b)=n*p/m", ("показатель основания умножен", "m*n*p"), ("отношение перевёрнуто", "m*p/n"), ("показатель основания потерян", "n*p")),
        One("log(a;root(k;b)/a^m)", "log(a;b)=p", "p/k-m", "p=-12..12 k=3..5 m=2..4", "1/k*log(a;b)-m=p/k-m", ("корень не учтён", "p-m"), ("умножено вместо деления", "k*p-m"), ("сложено вместо вычитания", "p/k+m")),
    ];

    static IShape One(string asked, string given, string answer, string numbers, string way, params IReadOnlyList<NamedSlip> slips) => new Shape<Rational>(
        Given, $"f: {asked} | g: {given}", answer, numbers, "p*p>1", $"$[{asked}]={string.Join('=', way.Split('=').Select(step => $"[{step}]"))}$, то есть $[#{answer}]$.", slips);

    static Rational In(Filling read, int a) => Put(read, a).Value();

    /// <summary>With a number for a and the power of it that b is.</summary>
    static Expression Put(Filling read, int a)
    {
        if (read.Statement("g") is not { IsEquality: true, Terms: [Call { Function: Function.Log } known, var value] } || known.Arguments[0] != A || known.Argument != B)
        {
            throw new EvaluationException("Nothing is known.");
        }

        var b = ((Expression)a).Power(value);
        return read.Expression("f").Replace(leaf => leaf == A ? (Expression)a : leaf == B ? b : null);
    }
}

/// <summary>log x = 2·log 3+log 5: a number by its logarithm.</summary>
sealed class LogarithmPotentiation() : ShapeExercise("algebra-11-log-potentiation", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Roots("log(a;x)=log(a;b)+log(a;c)", "b*c", "a=2..9 b=2..12 c=2..12", "b<c;b!=a;c!=a", "$[log(a;x)]=[log(a;b*c)]$; $x=[#b*c]$.", ("числа сложены", "b+c"), ("числа разделены", "c/b"), ("найден логарифм", "a*b*c")),
        Roots("log(a;x)=log(a;b)-log(a;c)", "d", "a=2..9 d=2..12 c=2..9 b=(c*d)", "c!=a;b!=a;c!=d", "$[log(a;x)]=[log(a;b/c)]$; $x=[b/c]=[d]$.", ("числа вычтены", "b-c"), ("числа перемножены", "b*c"), ("частное перевёрнуто", "1/d")),
        Roots("log(a;x)=n*log(a;b)", "c", "a=2..9 b=2..9 n=2..3 c=(b^n)", "b!=a", "$[log(a;x)]=[log(a;b^n)]$; $x=[b^n]=[c]$.", ("умножено вместо степени", "n*b"), ("множитель потерян", "b"), ("степень перепутана", "n^b")),
    ];

    static readonly IShape[] Medium =
    [
        Roots("log(a;x)=n*log(a;b)+log(a;c)", "b^n*c", "a=2..9 b=2..7 n=2..3 c=2..9", "b!=a;c!=a;b!=c", "$[log(a;x)]=[log(a;b^n*c)]$; $x=[#b^n*c]$.", ("умножено вместо степени", "n*b*c"), ("числа сложены", "b^n+c"), ("множитель потерян", "b*c")),
        Roots("log(a;x)=n*log(a;b)-log(a;c)", "b^n/c", "a=2..9 b=2..9 n=2..3 c=2..9", "b!=a;c!=a;b!=c;(b^n) mod c=0", "$[log(a;x)]=[log(a;b^n/c)]$; $x=[#b^n/c]$.", ("умножено вместо степени", "n*b/c"), ("числа вычтены", "b^n-c"), ("множитель потерян", "b/c")),
        Roots("log(a;x)=n+log(a;b)", "c*b", "a=2..6 n=1..3 c=(a^n) b=2..12", "b!=a;c*b<500", "$[n]=[log(a;c)]$, поэтому $[log(a;x)]=[log(a;c*b)]$; $x=[#c*b]$.", ("число прибавлено", "n+b"), ("умножено на число вместо степени", "n*b"), ("числа сложены", "c+b")),
    ];

    static readonly IShape[] Hard =
    [
        Roots("lg(x)=n-k*lg(b)", "10^n/b^k", "n=1..3 k=2..3 b=2..5", "b!=3", "$[lg(x)]=[lg(10^n/b^k)]$; $x=[#10^n/b^k]$.", ("умножено вместо степени", "10^n/(k*b)"), ("числа вычтены", "10^n-b^k"), ("показатель взят числом", "n/b^k")),
        Roots("log(a;x)=1/2*log(a;c)+n*log(a;d)-log(a;k)", "b*d^n/k", "a=2..9 b=2..12 c=(b^2) d=2..5 n=2..3 k=2..9", "b!=a;d!=a;k!=a;(b*d^n) mod k=0;b!=d;d!=k", "$[log(a;x)]=[log(a;sqrt(c)*d^n/k)]$; $x=[#b*d^n/k]$.", ("корень не извлечён", "c*d^n/k"), ("умножено вместо степени", "b*n*d/k"), ("последнее число умножено", "b*d^n*k")),
        Roots("log(a;x)=log(b;c)+log(a;d)", "k*d", "a=2..5 b=(a^2) k=3..12 c=(k^2) d=2..9", "k mod a!=0;d!=a;a!=4;k!=d", "$[log(b;c)]=[log(a;k)]$, поэтому $[log(a;x)]=[log(a;k*d)]$; $x=[#k*d]$.", ("основания приняты за равные", "c*d"), ("числа сложены", "k+d"), ("корень не извлечён", "c+d")),
    ];
}
