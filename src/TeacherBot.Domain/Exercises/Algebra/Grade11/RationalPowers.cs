using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;
using static TeacherBot.Domain.Exercises.Algebra.ValueShapes;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11;

/// <summary>8^(2/3); medium: negative and decimal exponents, fractions; hard: products and powers of powers.</summary>
sealed class RationalPowerValues() : ShapeExercise("algebra-11-rational-power-values", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Value = Rational("Вычислите значение степенного выражения: ${f}$.", "Соотнесите степенные выражения и их значения.");

    static readonly IShape[] Easy =
    [
        Number(Value, "c^(1/k)", "root(k;c)", "a", "a=2..12 k=2..5 c=(a^k)", "c<1500", ("число умножено на показатель", "c/k"), ("потерян показатель", "c"), ("показатель вычтен", "a+1")),
        Number(Value, "c^(m/k)", "(root(k;c))^m=a^m", "a^m", "a=2..7 k=2..4 m=2..5 c=(a^k)", "c<350;a^m<700;m mod k!=0;k mod m!=0;k!=4", ("число умножено на показатель", "c*m/k"), ("показатель перевёрнут", "a^k"), ("степень не возведена", "a*m")),
        Number(Value, "p*c^(1/k)", "p*root(k;c)=p*a", "p*a", "p=2..9 a=2..9 k=2..4 c=(a^k)", "c<700", ("корень не извлечён", "p*c"), ("число умножено на показатель", "p*c/k"), ("сложено вместо умножения", "p+a")),
    ];

    static readonly IShape[] Medium =
    [
        Number(Value, "c^(-m/k)", "1/c^(m/k)=1/a^m", "1/a^m", "a=2..6 k=2..4 m=1..3 c=(a^k)", "c<700;a^m<126;m mod k!=0", ("потерян минус", "a^m"), ("минус вынесен из показателя", "-1/a^m"), ("минус вынесен из показателя", "-(a^m)")),
        Number(Value, "(1/c)^(-m/k)", "c^(m/k)=a^m", "a^m", "a=2..6 k=2..4 m=1..3 c=(a^k)", "c<700;a^m<300;m mod k!=0", ("минус не учтён", "1/a^m"), ("минус вынесен из показателя", "-(a^m)"), ("показатель перевёрнут", "a^k")),
        Number(Value, "(g/h)^(m/k)", "(p/q)^m", "p^m/q^m", "p=2..5 q=2..5 k=2..4 m=1..3 g=(p^k) h=(q^k)", "p!=q;p<q;h<700;q^m<126;k!=4;m mod k!=0;q mod p!=0", ("дробь перевёрнута", "q^m/p^m"), ("показатель потерян", "p/q+1"), ("в степень возведён только числитель", "p^m/q")),
        Number(Value, "c^r", "c^m*sqrt(c)", "a^(2*m+1)", "a=2..5 m=1..2 r=(m+1/2) c=(a^2)", "", ("корень не извлечён", "c^m"), ("показатели сложены", "c^m+a"), ("число умножено на показатель", "c*(m+1/2)")),
        Number(Value, "d^(-0.5)", "sqrt(1/d)", "a", "a=2..10 d=(1/a^2)", "a!=3;a!=6;a!=7;a!=9", ("потерян минус", "1/a"), ("корень не извлечён", "a^2"), ("минус вынесен из показателя", "-a")),
    ];

    static readonly IShape[] Hard =
    [
        Number(Value, "a^(m/2)*a^(n/3)*a^(p/6)", "a^(m/2+n/3+p/6)=a^s", "a^s", "a=2..11 s=1..3 m=1..5 n=1..5 p=(6*s-3*m-2*n)", "m mod 2=1;n mod 3!=0;p>0;a^s<300", ("показатели сложены с ошибкой", "a^(s+1)"), ("основания перемножены", "a^(3*s)"), ("умножено вместо степени", "a*s+a")),
        Number(Value, "a^(m/k)/a^(n/k)", "a^((m-n)/k)", "a^s", "a=2..12 k=2..7 s=2..3 n=1..9 m=(n+k*s)", "k!=4;k!=6;n mod k!=0;a^s<130", ("показатели сложены", "a^(s+1)"), ("показатели разделены", "a"), ("перепутан знак", "1/a^s")),
        Number(Value, "(a^(m/k))^j", "a^(m*n)", "a^(m*n)", "a=2..5 k=3..7 m=1..3 n=1..3 j=(k*n)", "k!=4;k!=6;m mod k!=0;k mod m!=0;a^(m*n)<300;m*n>1", ("показатели сложены", "a^(m+n)"), ("показатель перевёрнут", "a^k"), ("множитель потерян", "a^m")),
        Number(Value, "(a^k*b^j)^(1/k)", "a*b^2", "a*b^2", "a=2..9 b=2..6 k=3..7 j=(2*k)", "a!=b", ("возведён только первый множитель", "a*b"), ("показатели сложены", "a+b^2"), ("показатель перевёрнут", "a^2*b")),
        Number(Value, "p^(1/k)*q^(1/k)", "(p*q)^(1/k)", "c", "k=3..4 c=2..6 u=(c^k) p=2..60 q=(u/p)", "u mod p=0;q>1;p!=q;p!=8;p!=16;p!=27;q!=8;q!=27;q!=16;q!=64", ("корень не извлечён", "u"), ("показатели сложены", "c^2"), ("числа сложены", "p+q")),
    ];
}

/// <summary>Powers of a letter as one power.</summary>
sealed class RationalPowerForms() : ShapeExercise("algebra-11-rational-power-forms", Easy, Medium, Hard)
{
    static readonly Asked<Expression> Power = new(
        "Представьте выражение ${f}$ в виде степени с основанием $a$ ($a>0$).",
        new ExpressionAnswer(IsPower),
        read => Powers(read.Expression("f")),
        (read, answer) => new IdentityCheck(read.Plain("f"), Plain.Write(answer)))
    {
        Claim = "При $a>0$ верно ${f}={x}$",
        ClaimKind = new ExpressionAnswer(),
        HasGaps = false,
        Phrase = "${f}$",
        Matching = "Соотнесите выражения ($a>0$) и равные им степени.",
    };

    static readonly IShape[] Easy =
    [
        One("a^(m/k)*a^(n/k)", "a^(u/k)", "k=3..9 m=1..8 n=1..8 u=(m+n)", "m!=n;k=7;u mod 7!=0;m!=7;n!=7", ("показатели перемножены", "a^(m*n/k)"), ("показатели вычтены", "a^((m-n)/k)"), ("сложены и знаменатели", "a^(u/(2*k))")),
        One("a^(m/k)/a^(n/k)", "a^(u/k)", "k=5..7 m=3..9 n=1..8 u=(m-n)", "k!=6;u>1;u mod k!=0;m mod k!=0;n mod k!=0", ("показатели сложены", "a^((m+n)/k)"), ("показатели разделены", "a^(m/n)"), ("перепутан знак", "a^(-u/k)")),
        One("root(k;a^m)", "a^(m/k)", "k=3..9 m=2..8", "m!=k;m mod k!=0;k mod m!=0;k!=4;k!=6;k!=8;k!=9", ("показатель перевёрнут", "a^(k/m)"), ("показатели перемножены", "a^(m*k)"), ("показатели вычтены", "a^(m-k)")),
        One("(a^(m/k))^n", "a^(u/k)", "k=5..7 m=1..4 n=2..4 u=(m*n)", "k!=6;u mod k!=0", ("показатели сложены", "a^((m+n)/k)"), ("умножен и знаменатель", "a^(u/(k*n))"), ("показатель перевёрнут", "a^(k/u)")),
    ];

    static readonly IShape[] Medium =
    [
        One("a^(m/k)*a^(n/j)", "a^(u/v)", "k=2..5 j=3..7 m=1..5 n=1..5 u=(m*j+n*k) v=(k*j)", Coprime, ("показатели перемножены", "a^(m*n/v)"), ("сложены числители и знаменатели", "a^((m+n)/(k+j))"), ("показатели вычтены", "a^((m*j-n*k)/v)")),
        One("a^(m/k)/a^(n/j)", "a^(u/v)", "k=2..5 j=3..7 m=1..7 n=1..5 u=(m*j-n*k) v=(k*j)", Coprime + ";u>0", ("показатели сложены", "a^((m*j+n*k)/v)"), ("показатели разделены", "a^(m*j/(n*k))"), ("перепутан знак", "a^(-u/v)")),
        One("a*root(k;a^m)", "a^(u/k)", "k=3..7 m=1..6 u=(k+m)", "m<k;k!=4;k!=6", ("показатели перемножены", "a^(m/k)"), ("показатель перевёрнут", "a^(1+k/m)"), ("корень не учтён", "a^(1+m)")),
        One("(a^(-m/k))^n", "a^(-u/k)", "k=5..7 m=1..4 n=2..4 u=(m*n)", "k!=6;u mod k!=0", ("потерян минус", "a^(u/k)"), ("показатели сложены", "a^((n*k-m)/k)"), ("умножен и знаменатель", "a^(-u/(k*n))")),
    ];

    static readonly IShape[] Hard =
    [
        One("a^(m/k)*root(j;a^n)", "a^(u/v)", "k=2..5 j=3..7 m=1..5 n=1..5 u=(m*j+n*k) v=(k*j)", Coprime, ("показатели перемножены", "a^(m*n/v)"), ("показатель корня перевёрнут", "a^(m/k+j/n)"), ("сложены числители и знаменатели", "a^((m+n)/(k+j))")),
        One("root(k;a*sqrt(a))", "a^(3/(2*k))", "k=5..11", "k!=6;k!=9", ("корни не объединены", "a^(2/k)"), ("показатели сложены", "a^(1/(2*k))"), ("показатели перемножены с ошибкой", "a^(3/(k+2))"), ("показатели сложены", "a^((k+2)/(2*k))")),
        One("(a^(m/k))^n/a^(p/j)", "a^(u/v)", "k=2..5 j=3..7 m=1..3 n=2..5 p=1..5 u=(m*n*j-p*k) v=(k*j)", "k!=4;j!=4;j!=6;k!=j;m mod k!=0;n mod k!=0;p mod j!=0;u>0", ("показатели сложены", "a^((m*n*j+p*k)/v)"), ("показатели сложены вместо умножения", "a^(m/k+n-p/j)"), ("перепутан знак", "a^(-u/v)")),
        One("root(k;a^m)/root(j;a^n)", "a^(u/v)", "k=2..5 j=3..7 m=1..7 n=1..5 u=(m*j-n*k) v=(k*j)", Coprime + ";u>0;k>2;m>1", ("показатели сложены", "a^((m*j+n*k)/v)"), ("показатели разделены", "a^(m*j/(n*k))"), ("показатели корней вычтены", "a^((m-n)/(j+k))")),
    ];

    public override IReadOnlyList<TaskType> Types => Simplification.WithoutGaps;

    /// <summary>Both fractions irreducible, their sum too.</summary>
    const string Coprime = "k!=4;j!=4;j!=6;k!=j;m mod k!=0;n mod j!=0";

    static IShape One(string given, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Expression>(Power, $"f: {given}", answer, numbers, where, $"$[{given}]=[{answer.Replace("(2*k)", "@(2*k)", StringComparison.Ordinal)}]$.", slips);

    /// <summary>Roots as powers, which they are for positive numbers.</summary>
    static Expression Powers(Expression tree) => tree switch
    {
        Call { Function: Function.Sqrt } root => Root(Powers(root.Argument), 2),
        Call { Function: Function.Root } root => Root(Powers(root.Argument), root.Arguments[0]),
        Binary binary => new Binary(binary.Operation, Powers(binary.Left), Powers(binary.Right)),
        Negative negative => new Negative(Powers(negative.Operand)),
        _ => tree,
    };

    static Expression Root(Expression radicand, Expression degree) => radicand is Binary { Operation: Operation.Power } power
        ? power.Left.Power(power.Right.Over(degree))
        : radicand.Power(((Expression)1).Over(degree));

    static bool IsPower(Expression tree) => tree is Binary { Operation: Operation.Power, Left: Letter, Right: var exponent } && !LinearEquation.Unknowns(exponent).Any();
}

/// <summary>An expression with powers at a number: worth simplifying first.</summary>
sealed class RationalPowerAt() : ShapeExercise("algebra-11-rational-power-at", Easy, Medium, Hard)
{
    static readonly Letter A = new('a');

    static readonly Asked<Rational> At = new(
        "Упростите выражение ${f}$ и найдите его значение при $a={v}$.",
        new NumberAnswer(),
        read => Put(read).Value(),
        (read, answer) => new ValueCheck(Plain.Write(Put(read)), $"{answer}"))
    {
        Claim = "Значение выражения ${f}$ при $a={v}$ равно {x}",
        Phrase = "${f}$ при $a={v}$",
        Matching = "Соотнесите выражения и их значения при указанном $a$.",
    };

    static readonly IShape[] Easy =
    [
        One("a^(m/k)*a^(n/k)", "a^s", "s", "k=2..7 s=2..3 m=1..20 n=(k*s-m) v=2..12", "k!=4;k!=6;m mod k!=0;n>0;n!=m;v^s<300", ("показатели перемножены", "v"), ("показатели сложены с ошибкой", "v^(s+1)"), ("умножено вместо степени", "v*s")),
        One("(a^(1/k))^n", "a^s", "s", "k=2..5 s=2..3 n=(k*s) v=2..12", "v^s<300", ("показатели сложены", "v^(s+1)"), ("показатель потерян", "v"), ("умножено вместо степени", "v*s")),
    ];

    static readonly IShape[] Medium =
    [
        One("a^(m/k)/a^(n/k)", "a^s", "s", "k=2..7 s=2..3 n=-9..9 m=(k*s+n) v=2..12", "k!=4;k!=6;n mod k!=0;m!=0;v^s<300", ("показатели сложены", "v"), ("показатели вычтены с ошибкой", "v^(s-1)"), ("перепутан знак", "1/v^s")),
        One("a^(m/2)*a^(n/3)*a^(p/6)", "a^s", "s", "s=1..3 m=1..5 n=1..5 p=(6*s-3*m-2*n) v=2..12", "m mod 2=1;n mod 3!=0;p!=0;v^s<300", ("показатели перемножены", "v"), ("показатели сложены с ошибкой", "v^(s-1)"), ("умножено вместо степени", "v*s")),
        One("(a^(-m/k))^(-n)", "a^s", "s", "k=3..7 m=1..3 h=1..3 n=(h*k) s=(m*h) v=2..12", "k!=4;k!=6;m mod k!=0;s>1;s<4;v^s<300", ("минус потерян", "1/v^s"), ("показатели сложены", "v"), ("умножено вместо степени", "v*s")),
    ];

    static readonly IShape[] Hard =
    [
        One("(a^(m/k)*a^(n/k))/a^(p/k)", "a^s", "s", "k=3..7 s=2..3 m=1..9 n=1..9 p=(m+n-k*s) v=2..9", "k!=4;k!=6;m mod k!=0;n mod k!=0;p mod k!=0;m!=n;v^s<300", ("перепутан знак", "1/v^s"), ("показатели сложены с ошибкой", "v^(s-1)"), ("умножено вместо степени", "v*s")),
        One("root(k;a^m)*a^(n/k)", "a^s", "s", "k=3..7 s=2..3 m=1..9 n=(k*s-m) v=2..12", "k!=4;k!=6;m mod k!=0;n>0;v^s<300", ("показатели перемножены", "v"), ("показатель корня перевёрнут", "v^(s+1)"), ("умножено вместо степени", "v*s")),
        One("(a^(m/k)*a^(1/2))^j", "a^s", "s", "k=3..5 j=(2*k) m=1..2 s=(2*m+k) v=2..3", "s<8;v^s<300;k!=4", ("показатели сложены", "v^(s-1)"), ("возведён только первый множитель", "v^(2*m)"), ("возведён только второй множитель", "v^k")),
    ];

    static IShape One(string given, string power, string exponent, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(At, $"f: {given} | v: v", $"v^({exponent})", numbers, where, $"$[{given}]=[{power}]$; при $a=[v]$ получаем $[v^{exponent}]=[#v^{exponent}]$.", slips);

    static Expression Put(Filling read) => read.Expression("f").Replace(leaf => leaf == A ? read.Expression("v") : null);
}
