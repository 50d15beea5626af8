using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>Roots of whole squares, of decimals and fractions, and sums of them.</summary>
sealed class RootValues() : FormulaExercise("algebra-8-root-values", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        Formula.Fraction("sqrt(a)", "k=2..30 a=(k^2)", "", ("число разделено на 2", "a/2"), ("ошибка в последней цифре", "k+10")).By("sqrt(k^2)"),
        Formula.Fraction("sqrt(a)+sqrt(b)", "k=2..15 m=2..15 a=(k^2) b=(m^2)", "k!=m", ("корни перемножены", "k*m"), ("корень не извлечён", "a+m"), ("сложены подкоренные числа", "(a+b)/2")).By("k+m"),
        Formula.Fraction("p*sqrt(a)", "p=2..9 k=2..15 a=(k^2)", "", ("корень не извлечён", "p*a"), ("сложено вместо умножения", "p+k")).By("p*k"),
    ];

    static readonly Formula[] Medium =
    [
        Formula.Decimal("sqrt(a)", "k=11..30 a=(k^2/100) d=(k/10)", "k!=20;k!=30", ("запятая не на своём месте", "k"), ("запятая не на своём месте", "k/100"), ("число разделено на 2", "a/2")).By("sqrt(d^2)"),
        Formula.Fraction("p*sqrt(a)-q*sqrt(b)", "p=2..9 q=2..9 k=2..12 m=2..12 a=(k^2) b=(m^2)", "p*k!=q*m;k!=m", ("сложено вместо вычитания", "p*k+q*m"), ("множитель потерян", "k-q*m"), ("множитель потерян", "p*k-m")).By("p*k-q*m"),
        Formula.Fraction("sqrt(a)*sqrt(b)", "p=2..7 k=2..6 m=2..6 a=(p*k^2) b=(p*m^2) c=(a*b)", "k!=m;p!=4", ("корень не извлечён", "a*b"), ("потерян множитель", "k*m"), ("числа сложены", "a+b")).By("sqrt(c)"),
    ];

    static readonly Formula[] Hard =
    [
        Formula.Fraction("(p*sqrt(a))^2", "p=2..6 a=2..19 c=(p^2)", "a!=4;a!=9;a!=16", ("множитель не возведён в квадрат", "p*a"), ("число под корнем возведено в квадрат", "p^2*a^2"), ("удвоено вместо квадрата", "2*p*a")).By("c*a"),
        Formula.Fraction("(sqrt(a)-sqrt(b))*(sqrt(a)+sqrt(b))", "a=5..30 b=2..20", "a!=b;a mod 4!=0;b mod 4!=0;a mod 9!=0;b mod 9!=0", ("сложено вместо вычитания", "a+b"), ("корни не сняты", "a^2-b^2"), ("перепутан порядок", "b-a")).By("a-b"),
        Formula.Decimal("sqrt(a)+p*sqrt(b)", "p=2..9 k=11..30 m=2..9 a=(k^2/100) b=(m^2/100) c=(k/10) d=(m/10)", "k!=20;k!=30", ("запятая не на своём месте", "k+p*m"), ("множитель потерян", "(k+m)/10"), ("корень не извлечён", "k/10+p*b")).By("c+p*d"),
    ];
}

/// <summary>√72=6√2; sums of like roots; hard: brackets and denominators.</summary>
sealed class RootProperties() : ShapeExercise("algebra-8-root-simplify", Easy, Medium, Hard)
{
    static readonly Asked<Real> Outside = Of("Вынесите множитель из-под знака корня: ${f}$.", "Соотнесите корни и результаты вынесения множителя.");

    static readonly Asked<Real> Actions = Of("Упростите выражение с корнями: ${f}$.", "Соотнесите выражения с корнями и их значения.");

    static readonly IShape[] Easy =
    [
        One(Outside, "sqrt(c)", "sqrt(d*p)", "k*sqrt(p)", "k=2..9 p=2..7 c=(k^2*p) d=(k^2)", "p!=4", ("множитель вынесен без извлечения корня", "k^2*sqrt(p)"), ("числа перепутаны", "p*sqrt(k)"), ("множитель потерян", "sqrt(p)")),
        One(Actions, "a*sqrt(p)+b*sqrt(p)", "(a+b)*sqrt(p)", "c*sqrt(p)", "a=2..9 b=2..9 p=2..15 c=(a+b)", "p mod 4!=0;p!=9;a!=b", ("сложены и подкоренные числа", "c*sqrt(2*p)"), ("множители перемножены", "a*b*sqrt(p)"), ("корень потерян", "c*p")),
    ];

    static readonly IShape[] Medium =
    [
        One(Actions, "sqrt(c)+sqrt(d)", "k*sqrt(p)+m*sqrt(p)", "n*sqrt(p)", "k=2..6 m=2..6 p=2..7 c=(k^2*p) d=(m^2*p) n=(k+m)", "p!=4;k!=m", ("сложены подкоренные числа", "sqrt(c+d)"), ("множители перемножены", "k*m*sqrt(p)"), ("корень потерян", "n*p")),
        One(Actions, "a*sqrt(c)-b*sqrt(p)", "d*sqrt(p)-b*sqrt(p)", "n*sqrt(p)", "a=2..5 k=2..5 b=1..9 p=2..7 c=(k^2*p) d=(a*k) n=(a*k-b)", "p!=4;n>1;b>1", ("множитель вынесен без извлечения корня", "(a*k^2-b)*sqrt(p)"), ("множитель потерян", "(k+b)*sqrt(p)"), ("сложено вместо вычитания", "(a*k+b)*sqrt(p)")),
        One(Outside, "a*sqrt(c)", "a*sqrt(d*p)=a*k*sqrt(p)", "n*sqrt(p)", "a=2..6 k=2..6 p=2..11 c=(k^2*p) d=(k^2) n=(a*k)", "p!=4;p!=8;p!=9", ("множитель вынесен без извлечения корня", "a*k^2*sqrt(p)"), ("множители сложены", "(a+k)*sqrt(p)"), ("потерян множитель перед корнем", "k*sqrt(p)")),
    ];

    static readonly IShape[] Hard =
    [
        One(Actions, "(sqrt(p)+a)^2", "p+d*sqrt(p)+b", "c+d*sqrt(p)", "p=2..15 a=2..7 b=(a^2) c=(p+a^2) d=(2*a)", "p mod 4!=0;p!=9", ("забыто удвоенное произведение", "c+sqrt(p)"), ("произведение не удвоено", "c+a*sqrt(p)"), ("перепутан знак", "c-d*sqrt(p)")),
        One(Actions, "c/sqrt(p)", "(c*sqrt(p))/p", "k*sqrt(p)", "k=2..9 p=2..15 c=(k*p)", "p mod 4!=0;p!=9", ("корень остался без изменений", "c*sqrt(p)"), ("разделено на квадрат", "k/sqrt(p)"), ("множитель потерян", "sqrt(p)")),
        One(Actions, "sqrt(p)*(sqrt(c)+a*sqrt(p))-b*sqrt(q)", "u+v-b*sqrt(q)", "n-b*sqrt(q)", "p=2..7 k=2..5 a=2..5 u=(k*p) v=(a*p) c=(k^2*p) n=(k*p+a*p) b=2..7 q=2..11", "p!=4;q!=p;q!=4;q!=8;q!=9", ("второе слагаемое не умножено", "k*p+a-b*sqrt(q)"), ("перепутан знак", "n+b*sqrt(q)"), ("потеряно слагаемое", "k*p-b*sqrt(q)")),
    ];

    /// <param name="way">What is written between the question and the answer; several steps apart by <c>=</c>.</param>
    static IShape One(Asked<Real> asked, string given, string way, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Real>(asked, $"f: {given}", answer, numbers, where, $"$[{given}]=[{way.Replace("=", "]=[", StringComparison.Ordinal)}]=[{answer}]$.", slips);

    static Asked<Real> Of(string question, string matching) => new(
        question,
        new RealAnswer(),
        read => Real.Of(read.Expression("f")),
        (read, answer) => new ValueCheck(read.Plain("f"), answer.Rational?.ToString() ?? answer.ToString()))
    {
        Claim = "${f}={x}$",
        Phrase = "${f}$",
        Matching = matching,
    };
}

/// <summary>2^(−3); products and quotients of powers; hard: powers of powers.</summary>
sealed class IntegerPowers() : FormulaExercise("algebra-8-integer-powers", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        Formula.Fraction("a^(-n)", "a=2..10 n=1..3", "a^n<120", ("потерян знак показателя", "a^n"), ("минус отнесён к основанию", "-a^n"), ("умножено на показатель", "1/(a*n)"), ("минус оставлен", "-1/a^n")).By("1/a^n"),
        Formula.Fraction("k*a^(-n)", "a=2..6 n=1..3 k=2..9", "a^n<100", ("потерян знак показателя", "k*a^n"), ("множитель тоже в знаменателе", "1/(k*a^n)"), ("минус оставлен", "-k/a^n")).By("k/a^n"),
    ];

    static readonly Formula[] Medium =
    [
        Formula.Fraction("a^m*a^(-n)", "a=2..9 m=2..9 n=2..9 s=(m-n)", "m!=n;m-n<4;n-m<3;(m-n)*(m-n)<5", ("показатели сложены без знака", "a"), ("перепутан знак показателя", "a^(n-m)"), ("показатели вычтены с ошибкой", "a^(m-n+1)")).By("a^s"),
        Formula.Fraction("a^(-n)/a^(-m)", "a=2..9 m=2..9 n=2..9 s=(m-n)", "m!=n;(m-n)*(m-n)<5", ("перепутан знак показателя", "a^(n-m)"), ("минус оставлен", "-a^(m-n)"), ("показатели вычтены с ошибкой", "a^(m-n+1)")).By("a^s"),
        Formula.Fraction("a^(-m)+b^(-n)", "a=2..6 b=2..6 m=1..2 n=1..2 c=(a^m) d=(b^n)", "a!=b", ("потерян знак показателя", "a^m+b^n"), ("сложены основания", "1/(a^m+b^n)"), ("минус оставлен", "-1/a^m-1/b^n")).By("1/c+1/d"),
    ];

    static readonly Formula[] Hard =
    [
        Formula.Fraction("(a^(-m))^n*a^k", "a=2..5 m=2..4 n=2..4 k=2..18 c=(m*n) s=(k-m*n)", "(k-m*n)*(k-m*n)<10;k!=m*n;a^3<120", ("показатели сложены вместо умножения", "a^(k-m-n)"), ("перепутан знак показателя", "a^(m*n-k)"), ("показатели сложены с ошибкой", "a^(k-m*n+1)")).By("a^(-c)*a^k=a^s"),
        Formula.Fraction("a^m*a^(-n)/a^k", "a=2..5 m=-6..-2 n=2..6 k=-14..-3 c=(m-n) s=(m-n-k)", "(m-n-k)*(m-n-k)<10;m-n!=k;a^3<120", ("перепутан знак показателя", "a^(n-m+k)"), ("показатели сложены с ошибкой", "a^(m-n-k+1)"), ("показатели сложены с ошибкой", "a^(m-n-k-1)")).By("a^c/a^k=a^s"),
        Formula.Fraction("(a*b)^m/(a^n*b^m)", "a=2..6 b=2..9 m=-5..-2 n=-8..-1 s=(m-n)", "a!=b;m!=n;(m-n)*(m-n)<6", ("перепутан знак показателя", "a^(n-m)"), ("множитель не сокращён", "a^(m-n)*b"), ("показатели вычтены с ошибкой", "a^(m-n+1)")).By("a^m*b^m/(a^n*b^m)=a^s"),
    ];
}
