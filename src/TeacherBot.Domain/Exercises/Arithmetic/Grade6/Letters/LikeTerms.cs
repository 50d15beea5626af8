using TeacherBot.Domain.Exercises.Algebra;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Letters;

/// <summary>7x−3x. Easy: one letter; medium: a letter and numbers, two letters; hard: four terms, fractions.</summary>
sealed class LikeTerms() : ShapeExercise("math-6-like-terms", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("a*x+b*x", "c*x", "a=-9..12 b=-12..9 c=(a+b)", "a!=0;b!=0;a!=1;b!=1;a!=-1;b!=-1;c!=0", "[a*x+b*x]=[(a+b)*x]=[c*x]", ("коэффициенты вычтены", "(a-b)*x"), ("коэффициенты перемножены", "a*b*x"), ("перепутан знак", "(b-a)*x"), ("сложены и буквы", "c*x^2")),
        One("a*x+b*x+d*x", "c*x", "a=2..12 b=-9..-2 d=-6..9 c=(a+b+d)", "d!=0;d!=1;d!=-1;c!=0", "[a*x+b*x+d*x]=[(a+b+d)*x]=[c*x]", ("потерян минус", "(a-b+d)*x"), ("последнее слагаемое не сложено", "(a+b)*x"), ("ошибка в счёте на единицу", "(c+1)*x"), ("перепутан знак", "(-c)*x")),
        One("a*y-y+b*y", "c*y", "a=3..12 b=-9..9 c=(a-1+b)", "b!=0;b!=1;b!=-1;c!=0", "[a*y-y+b*y]=[(a-1+b)*y]=[c*y]", ("коэффициент у −y принят за ноль", "(a+b)*y"), ("коэффициент у −y принят за единицу", "(a+1+b)*y"), ("знак последнего слагаемого потерян", "(a-1-b)*y")),
    ];

    static readonly IShape[] Medium =
    [
        One("a*x+b+d*x+k", "c*x+m", "a=-9..9 b=-12..12 d=-9..9 k=-12..12 c=(a+d) m=(b+k)", "a!=0;b!=0;d!=0;k!=0;c!=0;m!=0;a>1", "[a*x+b+d*x+k]=[(a*x+d*x)+(b+k)]=[c*x+m]", ("потерян минус перед слагаемым с буквой", "(a-d)*x+m"), ("потерян минус перед числом", "c*x+(b-k)"), ("сложены неподобные слагаемые", "(c+m)*x"), ("перепутан знак числа", "c*x-m")),
        One("a*x+b*y+d*x+k*y", "c*x+m*y", "a=2..9 b=-9..9 d=-9..9 k=-9..9 c=(a+d) m=(b+k)", "b!=0;d!=0;k!=0;c!=0;m!=0", "[a*x+b*y+d*x+k*y]=[(a*x+d*x)+(b*y+k*y)]=[c*x+m*y]", ("потерян минус", "(a-d)*x+m*y"), ("потерян минус", "c*x+(b-k)*y"), ("перепутан знак второго слагаемого", "c*x-m*y"), ("сложены неподобные слагаемые", "(c+m)*x")),
        One("a*x-b-x+k", "c*x+m", "a=-9..9 b=2..15 k=2..15 c=(a-1) m=(k-b)", "a!=0;a!=1;a!=-1;c!=0;m!=0", "[a*x-b-x+k]=[(a*x-x)+(k-b)]=[c*x+m]", ("слагаемое −x потеряно", "a*x+m"), ("коэффициент у −x принят за единицу", "(a+1)*x+m"), ("числа сложены", "c*x-(b+k)"), ("перепутан знак числа", "c*x-m")),
    ];

    static readonly IShape[] Hard =
    [
        One("a*x+b*y-x+k*y-d*x", "c*x+m*y", "a=-9..12 b=-9..9 d=2..9 k=-9..9 c=(a-1-d) m=(b+k)", "a!=0;b!=0;k!=0;c!=0;m!=0;a!=1", "[a*x+b*y-x+k*y-d*x]=[(a*x-x-d*x)+(b*y+k*y)]=[c*x+m*y]", ("слагаемое −x потеряно", "(a-d)*x+m*y"), ("потерян минус", "(a-1+d)*x+m*y"), ("перепутан знак второго слагаемого", "c*x-m*y"), ("коэффициенты второй буквы вычтены", "c*x+(b-k)*y")),
        One("p*x+a*y-q*x-b*y", "r*x+m*y", "p=1.2..6.8/0.2 q=0.4..4.6/0.2 r=(p-q) a=-9..9 b=2..9 m=(a-b)", "a!=0;r!=0;m!=0;r!=1;p*10 mod 10!=0;q*10 mod 10!=0", "[p*x+a*y-q*x-b*y]=[(p*x-q*x)+(a*y-b*y)]=[r*x+m*y]", ("сложено вместо вычитания", "(p+q)*x+m*y"), ("перепутан знак второго слагаемого", "r*x-m*y"), ("сложено вместо вычитания", "r*x+(a+b)*y")),
        One("a*x+b+d*x-k-n*x", "c*x+m", "a=-9..9 b=-15..15 d=-9..9 k=2..15 n=2..9 c=(a+d-n) m=(b-k)", "a!=0;b!=0;d!=0;c!=0;m!=0;a!=1;d!=1", "[a*x+b+d*x-k-n*x]=[(a*x+d*x-n*x)+(b-k)]=[c*x+m]", ("потерян минус", "(a+d+n)*x+m"), ("числа сложены", "c*x+(b+k)"), ("сложены неподобные слагаемые", "(c+m)*x"), ("перепутан знак числа", "c*x-m")),
    ];

    static Shape<Expression> One(string f, string answer, string numbers, string where, string solution, params NamedSlip[] slips) =>
        new(Simplification.Collect, $"f: {f}", answer, numbers, where, Dollars(solution), slips);

    /// <summary>A chain of formulas is one formula.</summary>
    internal static string Dollars(string chain) => $"${chain}$.";
}

/// <summary>−(x−3). Easy: a plus or a minus before the brackets; medium: a factor; hard: brackets and like terms.</summary>
sealed class OpenBrackets() : ShapeExercise("math-6-open-brackets", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One(Simplification.Open, "a-(x+b)", "c-x", "a=5..30 b=2..20 c=(a-b)", "c!=0;c!=1;c!=-1", "[a-(x+b)]=[a-x-b]=[c-x]", ("знак изменён только у первого слагаемого", "(a+b)-x"), ("знаки не изменены", "x+(a+b)"), ("знак изменён только у второго слагаемого", "x+c")),
        One(Simplification.Open, "-(x-y+a)", "-x+y-a", "a=2..90", "", "[-(x-y+a)]=[-x+y-a]", ("изменён только первый знак", "-x-y+a"), ("последний знак не изменён", "-x+y+a"), ("знаки не изменены", "x-y+a"), ("второй знак не изменён", "-x-y-a")),
        One(Simplification.Open, "a*(x+b)", "a*x+c", "a=-9..9 b=-9..9 c=(a*b)", "a!=0;a!=1;a!=-1;b!=0;b!=1;b!=-1", "[a*(x+b)]=[a*x+c]", ("второе слагаемое не умножено", "a*x+b"), ("перепутан знак", "a*x-c"), ("первое слагаемое не умножено", "x+c"), ("множитель прибавлен", "a*x+(a+b)")),
    ];

    static readonly IShape[] Medium =
    [
        One(Simplification.Open, "a*(b*x-k*y+m)", "p*x-q*y+r", "a=-7..7 b=2..6 k=2..6 m=-9..9 p=(a*b) q=(a*k) r=(a*m)", "a!=0;a!=1;a!=-1;m!=0;m!=1;m!=-1", "[a*(b*x-k*y+m)]=[p*x-q*y+r]", ("умножено только первое слагаемое", "p*x-k*y+m"), ("перепутан знак второго слагаемого", "p*x+q*y+r"), ("последнее слагаемое не умножено", "p*x-q*y+m"), ("перепутан знак последнего слагаемого", "p*x-q*y-r")),
        One(Simplification.Simplify, "a*x-(b*x+k)", "c*x-k", "a=-9..12 b=-9..9 k=-15..15 c=(a-b)", "a!=0;a!=1;b!=0;b!=1;k!=0;c!=0", "[a*x-(b*x+k)]=[a*x-b*x-k]=[c*x-k]", ("знак изменён только у первого слагаемого", "c*x+k"), ("знаки в скобках не изменены", "(a+b)*x+k"), ("знак изменён только у второго слагаемого", "(a+b)*x-k")),
        One(Simplification.Simplify, "a*(x+b)+k*x", "c*x+m", "a=-9..9 b=-9..9 k=-9..9 c=(a+k) m=(a*b)", "a!=0;a!=1;a!=-1;b!=0;k!=0;k!=1;c!=0", "[a*(x+b)+k*x]=[a*x+m+k*x]=[c*x+m]", ("второе слагаемое не умножено", "c*x+b"), ("перепутан знак", "c*x-m"), ("коэффициенты вычтены", "(a-k)*x+m")),
    ];

    static readonly IShape[] Hard =
    [
        One(Simplification.Simplify, "a*(x+b)-d*(x+k)", "c*x+m", "a=2..9 b=-9..9 d=2..9 k=-9..9 c=(a-d) p=(a*b) q=(d*k) m=(p-q)", "b!=0;k!=0;c!=0;m!=0", "[a*(x+b)-d*(x+k)]=[a*x+p-d*x-q]=[c*x+m]", ("знак изменён только у первого слагаемого", "c*x+(p+q)"), ("вторые слагаемые не умножены", "c*x+(b-k)"), ("знаки второй скобки не изменены", "(a+d)*x+(p+q)"), ("перепутан знак числа", "c*x-m")),
        One(Simplification.Simplify, "a-b*(x-k)+d*x", "c*x+m", "a=-15..15 b=2..9 k=2..9 d=-9..9 c=(d-b) p=(b*k) m=(a+p)", "a!=0;d!=0;d!=1;c!=0;m!=0", "[a-b*(x-k)+d*x]=[a-b*x+p+d*x]=[c*x+m]", ("знак второго слагаемого не изменён", "c*x+(a-p)"), ("сначала вычтено из числа", "(a-b+d)*x-(a-b)*k"), ("второе слагаемое не умножено", "c*x+(a+k)")),
        One(Simplification.Simplify, "(a*x-b)-(d*x-k)", "c*x+m", "a=-9..12 b=2..15 d=-9..12 k=2..15 c=(a-d) m=(k-b)", "a!=0;d!=0;a!=1;d!=1;c!=0;m!=0;d>0", "[(a*x-b)-(d*x-k)]=[a*x-b-d*x+k]=[c*x+m]", ("знак второго слагаемого не изменён", "c*x-(b+k)"), ("знаки второй скобки не изменены", "(a+d)*x-(b+k)"), ("перепутан знак числа", "c*x-m")),
    ];

    static Shape<Expression> One(Asked<Expression> asked, string f, string answer, string numbers, string where, string solution, params NamedSlip[] slips) =>
        new(asked, $"f: {f}", answer, numbers, where, LikeTerms.Dollars(solution), slips);
}

/// <summary>The number before the letters: −4a·(−2,5)b.</summary>
sealed class Coefficients() : ShapeExercise("math-6-coefficients", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Coefficient = new(
        "Упростите выражение ${f}$ и найдите его коэффициент.",
        new NumberAnswer(NumberForm.Decimal),
        AtOnes,
        (read, answer) => new ValueCheck(Plain.Write(Ones(read)), Numerals.Exact(answer, NumberForm.Decimal)))
    {
        Claim = "коэффициент выражения ${f}$ равен {x}",
        Phrase = "${f}$",
        Matching = "Соотнесите выражения и их коэффициенты.",
    };

    static readonly IShape[] Easy =
    [
        One("a*(x*b)", "a*b", "a=-9..9 b=-9..9", "a!=0;a!=1;a!=-1;b!=0;b!=1;b!=-1;a!=b", ("коэффициенты сложены", "a+b"), ("потерян минус", "-a*b"), ("взят только первый множитель", "a")),
        One("a*x*(b*y)", "a*b", "a=-9..9 b=2..9", "a!=0;a!=1;a!=-1", ("коэффициенты сложены", "a+b"), ("потерян минус", "-a*b"), ("взят только первый множитель", "a")),
    ];

    static readonly IShape[] Medium =
    [
        One("a*x*(b*y)", "a*b", "a=-0.9..0.9/0.1 b=-9..9", "a!=0;b!=0;b!=1;b!=-1;(a*b)*10 mod 10!=0", ("запятая не учтена", "a*b*10"), ("перепутан знак", "-a*b"), ("коэффициенты сложены", "a+b")),
        One("a*x*(b*y)", "a*b", "a=-9..9 b=-9..-2", "a!=0;a!=1;a!=-1;a!=b", ("перепутан знак", "-a*b"), ("коэффициенты сложены", "a+b"), ("взят только первый множитель", "a")),
    ];

    static readonly IShape[] Hard =
    [
        One("a*x*(b*y)*(c*z)", "a*b*c", "a=-0.9..0.9/0.1 b=-9..9 c=-5..5", "a!=0;b!=0;c!=0;b!=1;b!=-1;c!=1;c!=-1", ("перепутан знак", "-a*b*c"), ("последний множитель забыт", "a*b"), ("запятая не учтена", "a*b*c*10")),
        One("a*x*(b*y)", "a*b", "a=-4.8..4.8/0.4 b=-2.5..2.5/0.5", "a!=0;b!=0;a*10 mod 10!=0;b*10 mod 10!=0;b!=1;b!=-1", ("перепутан знак", "-a*b"), ("запятая не на своём месте", "a*b*10"), ("коэффициенты сложены", "a+b")),
    ];

    static Shape<Rational> One(string f, string answer, string numbers, string where, params NamedSlip[] slips) =>
        new(Coefficient, $"f: {f}", answer, numbers, where, $"Перемножим числа: ${string.Join("\\cdot ", answer.Split('*').Select((factor, i) => i == 0 ? $"[{factor}]" : $"([{factor}])"))}=[{answer}]$.", slips);

    /// <summary>A product of numbers and letters has its coefficient for a value where every letter is 1.</summary>
    static Rational AtOnes(Filling read) => Algebra.Build.Standard(read.Expression("f")) is var product && Polynomial.TryOf(product) is { Terms.Count: 1 }
        ? Ones(read).Value()
        : throw new EvaluationException("This is no product.");

    static Expression Ones(Filling read) => read.Expression("f").Replace(leaf => leaf is Letter ? 1 : null);
}
