using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

static class FractionQuestions
{
    public static readonly Asked<Expression> Add = Of("Выполните сложение или вычитание дробей: ${f}$.", "Соотнесите суммы и разности дробей и равные им дроби.");

    public static readonly Asked<Expression> Multiply = Of("Выполните умножение или деление дробей: ${f}$.", "Соотнесите произведения и частные дробей и равные им дроби.");

    public static readonly Asked<Expression> Transform = Of("Преобразуйте выражение в дробь или в многочлен: ${f}$.", "Соотнесите выражения и результаты их преобразования.");

    /// <param name="way">What is written between the question and the answer; several steps apart by <c>=</c>.</param>
    public static IShape Shape(Asked<Expression> asked, string given, string answer, string numbers, string where, string way, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Expression>(asked, $"f: {given}", answer, numbers, where, $"$[{given}]=[{way.Replace("=", "]=[", StringComparison.Ordinal)}]=[{answer}]$.", slips);

    static Asked<Expression> Of(string question, string matching) => new(
        question,
        new ExpressionAnswer(ExpressionForm.IsReduced),
        read => read.Expression("f"),
        (read, answer) => new IdentityCheck(read.Plain("f"), Plain.Write(answer)))
    {
        Claim = "${f}={x}$",
        Phrase = "${f}$",
        Matching = matching,
    };
}

/// <summary>Monomials; a common factor; hard: squares and trinomials.</summary>
sealed class ReduceFractions() : ShapeExercise("algebra-8-reduce-fractions", Easy, Medium, Hard)
{
    public override IReadOnlyList<TaskType> Types => Simplification.WithoutGaps;

    static readonly IShape[] Easy =
    [
        Reduce("k*p*x^3/(k*q*x)", "p*x^2/q", "p=1..9 q=2..9 k=2..6 r=(k*p) s=(k*q)", "p!=q", ("показатели сложены", "p*x^4/q"), ("потерян показатель", "p*x/q"), ("дробь перевёрнута", "q*x^2/p")),
        Reduce("k*p*x*y/(k*q*x)", "p*y/q", "p=1..9 q=2..9 k=2..6 r=(k*p) s=(k*q)", "p!=q", ("дробь перевёрнута", "q*y/p"), ("сокращён не тот множитель", "p*x/q"), ("потеряна переменная", "p*x*y/q")),
        Reduce("k*p*y/(k*q*x*y)", "p/(q*x)", "p=1..9 q=2..9 k=2..6 r=(k*p) s=(k*q)", "p!=q", ("множитель оставлен в числителе", "p*x/q"), ("дробь перевёрнута", "q/(p*x)"), ("сокращён не тот множитель", "p/(q*y)")),
    ];

    static readonly IShape[] Medium =
    [
        Shape2("x^2-c", "x+m", "((x-m)*(x+m))/(x+m)", "x-m", "m=2..12 c=(m^2)", "", ("перепутан знак", "x+m"), ("сокращены отдельные слагаемые", "x-c"), ("сокращены отдельные слагаемые", "x-c/m"), ("потеряно число", "x")),
        Shape2("k*x+b", "c*x+d", "(k*(x+m))/(c*(x+m))", "k/c", "k=2..9 c=2..9 m=-9..9 b=(k*m) d=(c*m)", "k!=c;m!=0;k mod 2+c mod 2!=0;k mod 3+c mod 3!=0", ("дробь перевёрнута", "c/k"), ("сложены коэффициенты", "(k+m)/(c+m)"), ("ошибка в знаке", "-k/c")),
        Shape2("x^2+b*x", "x^2-c", "(x*(x+b))/((x-b)*(x+b))", "x/(x-b)", "b=-9..9 c=(b^2)", "b!=0", ("перепутан знак", "x/(x+b)"), ("сокращены отдельные слагаемые", "-x/b"), ("дробь перевёрнута", "(x-b)/x")),
        Shape2("x-m", "c-x^2", "(x-m)/((m-x)*(m+x))", "-1/(x+m)", "m=2..12 c=(m^2)", "", ("потерян знак минус", "1/(x+m)"), ("перепутан знак в знаменателе", "-1/(x-m)"), ("дробь перевёрнута", "-(x+m)")),
    ];

    static readonly IShape[] Hard =
    [
        Shape2("x^2+b*x+c", "x+d", "((x-m)*(x-n))/(x-m)", "x-n", "m=-8..8 n=-8..8 b=(-m-n) c=(m*n) d=(-m)", "m!=n;b*c!=0", ("перепутан знак", "x+n"), ("сокращён не тот множитель", "x-m"), ("перепутан знак", "x+m")),
        Shape2("x^2+b*x+c", "x^2-d", "((x-m)*(x-n))/((x-m)*(x+m))", "(x-n)/(x+m)", "m=-8..8 n=-8..8 b=(-m-n) c=(m*n) d=(m^2)", "m!=n;b*c!=0", ("перепутан знак в знаменателе", "(x-n)/(x-m)"), ("перепутан знак в числителе", "(x+n)/(x+m)"), ("перепутаны оба знака", "(x+n)/(x-m)"), ("дробь перевёрнута", "(x+m)/(x-n)")),
        Shape2("x^2+b*x+c", "k*x+d", "(x+m)^2/(k*(x+m))", "(x+m)/k", "k=2..6 m=-8..8 b=(2*m) c=(m^2) d=(k*m)", "m!=0", ("потерян коэффициент", "x+m"), ("перепутан знак", "(x-m)/k"), ("показатель не уменьшен", "(x+m)^2/k")),
        Shape2("x^3-c", "x-m", "((x-m)*(x^2+m*x+d))/(x-m)", "x^2+m*x+d", "m=2..5 c=(m^3) d=(m^2)", "", ("удвоено произведение", "x^2+2*m*x+d"), ("перепутан знак", "x^2-m*x+d"), ("потеряно произведение", "x^2+d")),
    ];

    static IShape Reduce(string given, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        FractionQuestions.Shape(Simplification.Reduce, given.Replace("k*p", "r", StringComparison.Ordinal).Replace("k*q", "s", StringComparison.Ordinal), answer, numbers, where + ";p mod 5+q mod 5!=0;p mod 2+q mod 2!=0;p mod 3+q mod 3!=0", given, slips);

    static IShape Shape2(string top, string bottom, string way, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        FractionQuestions.Shape(Simplification.Reduce, $"({top})/({bottom})", answer, numbers, where, way, slips);
}

/// <summary>For which x a fraction has no value.</summary>
sealed class FractionDomains() : ShapeExercise("algebra-8-fraction-domains", Easy, Medium, Hard)
{
    static readonly Asked<IReadOnlyList<Real>> Senseless = new(
        "При каких значениях $x$ дробь ${f}$ не имеет смысла?",
        new RootsAnswer("таких значений нет"),
        read => [.. Domains.Of(read.Expression("f"), 'x').Complement().Points],
        (read, answer) => new RootsCheck($"{Plain.Write(Bottom(read))}=0", "x", [.. Real.Ordered(answer).Select(root => root.ToString())]))
    {
        Claim = "Значения $x$, при которых дробь ${f}$ не имеет смысла: {x}",
        Phrase = "${f}$",
        Matching = "Соотнесите дроби и значения $x$, при которых они не имеют смысла.",
    };

    static readonly IShape[] Easy =
    [
        One("(x+p)/(x+q)", "-q", "p=-9..9 q=-12..12", "p*q!=0;p!=q;p!=-q", ("найдены нули числителя", "-p"), ("найдены нули числителя и знаменателя", "-p; -q")),
        One("k/(x+q)", "-q", "k=2..15 q=-15..15", "q!=0;k!=q;k!=-q", ("взят числитель", "k"), ("взят и нуль", "0; -q")),
    ];

    static readonly IShape[] Medium =
    [
        One("(x+p)/(k*x+q)", "-q/k", "p=-9..9 k=2..6 q=-20..20", "p*q!=0;p*k!=q;p*k!=-q", ("найдены нули числителя", "-p"), ("не разделено на коэффициент", "-q"), ("дробь перевёрнута", "-k/q")),
        One("k/(x^2+q*x)", "0; -q", "k=2..15 q=-12..12", "q!=0;k!=q;k!=-q", ("потеряно значение 0", "-q"), ("потеряно второе значение", "0")),
        One("(x+p)/(x^2-c)", "-m; m", "m=2..9 p=-9..9 c=(m^2)", "p!=0;p!=m;p!=-m", ("потеряно отрицательное значение", "m"), ("найдены нули числителя", "-p"), ("корень не извлечён", "-c; c")),
    ];

    static readonly IShape[] Hard =
    [
        One("(x+p)/(x^2+b*x+c)", "m; n", "m=-7..7 n=-7..7 p=-9..9 b=(-m-n) c=(m*n)", "m<n;b*c*p!=0;p!=-m;p!=-n", ("найдены нули числителя", "-p"), ("нули числителя и знаменателя", "-p; m; n")),
        One("k/(x^2+c)", "-", "k=2..15 c=1..40", "", ("потерян знак", "-c; c"), ("взято число из знаменателя", "-c"), ("взят нуль", "0"), ("взято число из знаменателя", "c")),
        One("(x+p)/((x+q)*(k*x+r))", "-q; -r/k", "p=-9..9 q=-9..9 k=2..4 r=-12..12", "p*q*r!=0;p!=q;p*k!=r;q*k!=r;q*k!=-r", ("найдены нули числителя", "-p"), ("не разделено на коэффициент", "-q; -r")),
    ];

    static IShape One(string given, string roots, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Senseless, $"f: {given}", roots, numbers, where, roots == "-" ? "Знаменатель положителен при любом $x$: таких значений нет." : "Знаменатель обращается в нуль при $x$, равном " + string.Join(" и ", roots.Split("; ").Select(root => $"$[#{root}]$")) + ".", slips);

    static Expression Bottom(Filling read) => read.Expression("f") is Binary { Operation: Operation.Over, Right: var bottom } ? bottom : throw new UnsolvedException("No fraction.");
}
