using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Products, quotients and powers of powers. Easy: one rule; medium: two; hard: all of them, brackets around products.</summary>
sealed class PowerRules() : ShapeExercise("algebra-7-power-rules", Easy, Medium, Hard)
{
    static readonly Asked<Expression> AsPower = Of("Представьте в виде степени: ${f}$.", IsPower, "Соотнесите выражения и равные им степени.");

    static readonly Asked<Expression> Raised = Of("Выполните возведение в степень: ${f}$.", ExpressionForm.IsExpanded, "Соотнесите степени и равные им одночлены.");

    static readonly IShape[] Easy =
    [
        Power("x^a*x^b", "x^c", "a=2..12 b=2..12 c=(a+b)", "a!=b;a*b!=a+b", "$[f]=[x^(a+b)]=[x^c]$.", ("показатели перемножены", "x^(a*b)"), ("показатели вычтены", "x^abs(a-b)"), ("показатель на единицу больше", "x^(c+1)"), ("показатель на единицу меньше", "x^(c-1)")),
        Power("x^a/x^b", "x^c", "b=2..9 c=2..12 a=(b+c)", "b!=c;a mod b!=0", "$[f]=[x^(a-b)]=[x^c]$.", ("показатели сложены", "x^(a+b)"), ("показатель на единицу больше", "x^(c+1)"), ("показатель на единицу меньше", "x^(c-1)"), ("показатель делителя оставлен", "x^b")),
        Power("(x^a)^b", "x^c", "a=2..8 b=2..6 c=(a*b)", "a*b!=a+b", "$[f]=[x^(a*b)]=[x^c]$.", ("показатели сложены", "x^(a+b)"), ("показатель возведён в степень", "x^(a^b)"), ("показатель на единицу больше", "x^(c+1)"), ("показатель взят один раз лишний", "x^(c+a)")),
    ];

    static readonly IShape[] Medium =
    [
        Power("x^a*x^b/x^k", "x^c", "a=3..12 b=3..12 k=2..9 c=(a+b-k)", "c>1;k!=a;k!=b;c!=k", "$[f]=[x^(a+b)/x^k]=[x^c]$.", ("все показатели сложены", "x^(a+b+k)"), ("показатели перемножены", "x^(a*b-k)"), ("показатель на единицу больше", "x^(c+1)"), ("деление не выполнено", "x^(a+b)")),
        Power("(x^a)^b*x^k", "x^c", "a=2..6 b=2..5 k=2..9 c=(a*b+k)", "a*b!=a+b", "$[f]=[x^(a*b)*x^k]=[x^c]$.", ("показатели степени сложены", "x^(a+b+k)"), ("все показатели перемножены", "x^(a*b*k)"), ("показатель на единицу меньше", "x^(c-1)"), ("второй множитель потерян", "x^(a*b)")),
        Power("(x^a)^b/x^k", "x^c", "a=3..7 b=2..5 k=2..9 c=(a*b-k)", "c>1;a+b>k+1;k!=c;a*b!=a+b", "$[f]=[x^(a*b)/x^k]=[x^c]$.", ("показатели степени сложены", "x^(a+b-k)"), ("показатели сложены при делении", "x^(a*b+k)"), ("показатель на единицу больше", "x^(c+1)"), ("деление не выполнено", "x^(a*b)")),
        Raise("(k*x^a)^b", "(k^b)*x^c", "k=2..5 a=2..6 b=2..3 c=(a*b)", "k^b<130;a*b!=a+b", "$[f]=[k^b*(x^a)^b]=[(#)]$.", ("коэффициент умножен на показатель", "k*b*x^c"), ("коэффициент не возведён в степень", "k*x^c"), ("показатели сложены", "(k^b)*x^(a+b)")),
    ];

    static readonly IShape[] Hard =
    [
        Power("(x^a)^b*x^k/(x^m)^n", "x^c", "a=2..6 b=2..5 k=2..9 m=2..4 n=2..4 c=(a*b+k-m*n)", "c>1;a*b!=a+b;m*n!=m+n;a+b+k>m+n+1", "$[f]=[x^(a*b)*x^k/x^(m*n)]=[x^c]$.", ("показатели степеней сложены", "x^(a+b+k-m-n)"), ("деление выполнено как умножение", "x^(a*b+k+m*n)"), ("знаменатель не возведён в степень", "x^(a*b+k-m)"), ("показатель на единицу больше", "x^(c+1)")),
        Power("(x^a*x^b)^k", "x^c", "a=2..7 b=2..7 k=2..4 c=((a+b)*k)", "a!=b;a*b!=a+b", "$[f]=[(x^(a+b))^k]=[x^c]$.", ("показатели в скобках перемножены", "x^(a*b*k)"), ("в степень возведён один множитель", "x^(a+b*k)"), ("показатели сложены", "x^(a+b+k)"), ("показатель на единицу меньше", "x^(c-1)")),
        Raise("(-k*x^a*y^m)^3", "-(k^3)*x^c*y^n", "k=2..4 a=2..5 m=2..5 c=(3*a) n=(3*m)", "a!=m", "$[f]=[-k^3*(x^a)^3*(y^m)^3]=[(#)]$.", ("потерян знак минус", "(k^3)*x^c*y^n"), ("коэффициент умножен на показатель", "-k*3*x^c*y^n"), ("показатели сложены", "-(k^3)*x^(a+3)*y^(m+3)")),
        Raise("(-k*x^a*y^m)^2", "(k^2)*x^c*y^n", "k=3..9 a=2..6 m=3..6 c=(2*a) n=(2*m)", "a!=m", "$[f]=[k^2*(x^a)^2*(y^m)^2]=[(#)]$.", ("знак минус не возведён в степень", "-(k^2)*x^c*y^n"), ("коэффициент умножен на показатель", "k*2*x^c*y^n"), ("показатели сложены", "(k^2)*x^(a+2)*y^(m+2)")),
    ];

    static Asked<Expression> Of(string question, Func<Expression, bool> form, string matching) => new(
        question,
        new ExpressionAnswer(form),
        read => read.Expression("f"),
        (read, answer) => new IdentityCheck(read.Plain("f"), Plain.Write(answer), Form: "expanded"))
    {
        Claim = "${f}={x}$",
        ClaimKind = new ExpressionAnswer(),
        ClaimCheck = (read, answer) => new IdentityCheck(read.Plain("f"), Plain.Write(answer)),
        Phrase = "${f}$",
        Matching = matching,
    };

    static bool IsPower(Expression answer) => answer is Letter or Binary { Operation: Operation.Power, Left: Letter, Right: Number };

    static IShape Power(string formula, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) => One(AsPower, formula, answer, numbers, where, solution, slips);

    static IShape Raise(string formula, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) => One(Raised, formula, answer, numbers, where, solution, slips);

    /// <summary>Exponents and coefficients are worked out in answers.</summary>
    static IShape One(Asked<Expression> asked, string formula, string answer, string numbers, string where, string solution, IReadOnlyList<NamedSlip> slips) =>
        new Shape<Expression>(asked, $"f: {formula}", $".={answer}", numbers, where, solution.Replace("[f]", $"[{formula}]", StringComparison.Ordinal).Replace("[(#)]", $"[.={answer}]", StringComparison.Ordinal), [.. slips.Select(slip => slip with { Formula = $".={slip.Formula}" })]);
}
