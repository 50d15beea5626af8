using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Values of expressions with letters. Easy: one letter; medium: two; hard: powers, fractions with a bar.</summary>
sealed class LetterValues() : ShapeExercise("algebra-7-letter-values", Easy, Medium, Hard)
{
    const string Pairs = "Соотнесите выражения и их значения при указанных значениях букв.";

    static readonly Asked<Rational> OneLetter = new(
        "Найдите значение выражения ${f}$ при $x={a}$.",
        new NumberAnswer(),
        read => Put(read).Value(),
        (read, answer) => new ValueCheck(Plain.Write(Put(read)), $"{answer}"))
    {
        Claim = "Значение выражения ${f}$ при $x={a}$ равно {x}",
        Phrase = "${f}$ при $x={a}$",
        Matching = Pairs,
    };

    static readonly Asked<Rational> TwoLetters = new(
        "Найдите значение выражения ${f}$ при $x={a}$ и $y={b}$.",
        new NumberAnswer(),
        read => Put(read).Value(),
        (read, answer) => new ValueCheck(Plain.Write(Put(read)), $"{answer}"))
    {
        Claim = "Значение выражения ${f}$ при $x={a}$ и $y={b}$ равно {x}",
        Phrase = "${f}$ при $x={a}$, $y={b}$",
        Matching = Pairs,
    };

    static readonly IShape[] Easy =
    [
        One("k*x+b", "k*m+b", "k=2..9 b=-20..20 m=-9..9", "b!=0;m*m>1;k!=m", ("перепутан знак числа", "k*m-b"), ("число не прибавлено", "k*m"), ("сложено вместо умножения", "k+m+b")),
        One("b-k*x", "b-k*m", "k=2..9 b=2..30 m=-9..9", "m*m>1;k!=m", ("перепутан знак произведения", "b+k*m"), ("найдена противоположная разность", "k*m-b"), ("вычитание выполнено раньше умножения", "(b-k)*m")),
        One("k*(x+b)", "k*(m+b)", "k=2..9 b=-12..12 m=-12..12", "b!=0;m*m>1;m+b!=0", ("множитель умножен только на первое слагаемое", "k*m+b"), ("множитель умножен только на второе слагаемое", "m+k*b"), ("скобка взята с другим знаком", "k*(m-b)")),
    ];

    static readonly IShape[] Medium =
    [
        Two("k*x-p*y", "k*m-p*n", "k=2..7 p=2..7 m=-8..8 n=-8..8", "m!=n;m*m>1;n*n>1;k!=p", ("перепутан знак второго слагаемого", "k*m+p*n"), ("значения букв переставлены", "k*n-p*m"), ("найдена противоположная разность", "p*n-k*m")),
        Two("x*y+k*x", "m*n+k*m", "k=2..7 m=-8..8 n=-8..8", "m!=n;m*m>1;n*n>1;n+k!=0", ("перепутан знак произведения", "k*m-m*n"), ("значения букв переставлены", "m*n+k*n"), ("сложено вместо умножения", "m+n+k*m")),
        Two("(x-y)/k", "v", "k=2..5 v=-5..5 n=-9..9 m=(k*v+n)", "v*m*n!=0;m*m>1;n<0", ("знак второго числа потерян", "(m+n)/k"), ("не разделено", "m-n"), ("перепутан знак", "-v")),
    ];

    static readonly IShape[] Hard =
    [
        Two("x^2-k*x*y", "m^2-k*m*n", "k=2..4 m=-7..-2 n=-6..6", "n*n>1;m!=n", ("знак квадрата перепутан", "-m^2-k*m*n"), ("знак второго слагаемого перепутан", "m^2+k*m*n"), ("удвоено вместо квадрата", "2*m-k*m*n")),
        Two("(x+k*y)/(x-y)", "v", "k=2..5 d=-6..6 v=-6..6 n=-6..6 m=(d+n)", "d*d>1;n*m!=0;m*m>1;v!=0;m+k*n=v*d", ("знак частного перепутан", "-v"), ("в знаменателе взята сумма", "(m+k*n)/(m+n)"), ("коэффициент потерян", "(m+n)/d")),
        One("k*x^3+b*x", "k*m^3+b*m", "k=2..3 m=-4..-2 b=-9..9", "b*b>1", ("знак куба перепутан", "b*m-k*m^3"), ("утроено вместо куба", "3*k*m+b*m"), ("в куб возведён и коэффициент", "k^3*m^3+b*m")),
        One("(x-p)*(x+q)", "(m-p)*(m+q)", "m=-9..9 p=2..9 q=2..9", "m<-1;m+q!=0;p!=q;m-p!=0", ("знак произведения перепутан", "-(m-p)*(m+q)"), ("скобки сложены", "2*m-p+q"), ("знак числа потерян", "(-m-p)*(-m+q)")),
    ];

    static IShape One(string expression, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(OneLetter, $"f: {expression} | a: m", answer, numbers, where, Solution(expression, answer), slips);

    static IShape Two(string expression, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(TwoLetters, $"f: {expression} | a: m | b: n", answer, numbers, where, Solution(expression, answer), slips);

    static string Solution(string expression, string answer) =>
        $"$[{expression.Replace("x", "(m)", StringComparison.Ordinal).Replace("y", "(n)", StringComparison.Ordinal)}]=[#{answer}]$.";

    static Expression Put(Filling read) => read.Expression("f").Replace(leaf => leaf == Build.X ? read.Expression("a") : leaf == Build.Letter('y') ? read.Expression("b") : null);
}

/// <summary>Words put into letters, and the value for which an expression has no sense.</summary>
sealed class WordsToLetters() : ShapeExercise("algebra-7-words-to-letters", Easy, Medium, Hard)
{
    const string Pairs = "Соотнесите описания и выражения.";

    static readonly Asked<Expression> Sum = Of(
        "Запишите в виде выражения сумму числа $x$, умноженного на {a}, и числа $y$, умноженного на {b}.",
        "сумма числа $x$, умноженного на {a}, и числа $y$, умноженного на {b}",
        read => (read.Expression("a") * Build.X) + (read.Expression("b") * Build.Letter('y')));

    static readonly Asked<Expression> Difference = Of(
        "Запишите в виде выражения разность числа $x$, умноженного на {a}, и числа $y$, умноженного на {b}.",
        "разность числа $x$, умноженного на {a}, и числа $y$, умноженного на {b}",
        read => (read.Expression("a") * Build.X) - (read.Expression("b") * Build.Letter('y')));

    static readonly Asked<Expression> Price = Of(
        "Тетрадь стоит $x$~р., а ручка — $y$~р. Купили {a:тетрадь|тетради|тетрадей} и {b:ручку|ручки|ручек}. Составьте выражение для стоимости покупки в рублях.",
        "стоимость в рублях: {a:тетрадь|тетради|тетрадей} по $x$~р. и {b:ручка|ручки|ручек} по $y$~р.",
        read => (read.Expression("a") * Build.X) + (read.Expression("b") * Build.Letter('y')));

    static readonly Asked<Expression> Change = Of(
        "Купили {a:карандаш|карандаша|карандашей} по $x$~р. Составьте выражение для сдачи в рублях с {b}~р.",
        "сдача в рублях с {b}~р., если купили {a:карандаш|карандаша|карандашей} по $x$~р.",
        read => read.Expression("b") - (read.Expression("a") * Build.X));

    static readonly Asked<Expression> Path = Of(
        "Пешеход шёл {a:ч} со скоростью $x$~км/ч и {b:ч} со скоростью $y$~км/ч. Составьте выражение для пройденного пути в километрах.",
        "путь в километрах за {a:ч} со скоростью $x$~км/ч и {b:ч} со скоростью $y$~км/ч",
        read => (read.Expression("a") * Build.X) + (read.Expression("b") * Build.Letter('y')));

    static readonly Asked<Expression> River = Of(
        "Собственная скорость лодки $x$~км/ч, скорость течения {v:км/ч}. Составьте выражение для пути в километрах, который лодка пройдёт за {a:ч} {w|по течению|против течения}.",
        "путь лодки в километрах за {a:ч} {w|по течению|против течения}, собственная скорость $x$~км/ч, скорость течения {v:км/ч}",
        read => read.Word("w") == "по течению" ? read.Expression("a") * (Build.X + read.Expression("v")) : read.Expression("a") * (Build.X - read.Expression("v")));

    static readonly Asked<Expression> Rectangle = Of(
        "Ширина прямоугольника $x$~см, а длина на {d:см} больше. Составьте выражение для {w|периметра в сантиметрах|площади в квадратных сантиметрах}.",
        "выражение для {w|периметра в сантиметрах|площади в квадратных сантиметрах}, если ширина прямоугольника $x$~см, а длина на {d:см} больше",
        read => read.Word("w").StartsWith("периметр", StringComparison.Ordinal) ? 2 * (Build.X + (Build.X + read.Expression("d"))) : Build.X * (Build.X + read.Expression("d")));

    static readonly IShape[] Easy =
    [
        One(Sum, "a: a | b: b", "a*x+b*y", "a=2..9 b=2..9", "a!=b", "$x \\cdot [a]+y \\cdot [b]=[a*x+b*y]$.", ("взята разность", "a*x-b*y"), ("множители переставлены", "b*x+a*y"), ("числа сложены", "(a+b)*x*y")),
        One(Difference, "a: a | b: b", "a*x-b*y", "a=2..9 b=2..9", "a!=b", "$x \\cdot [a]-y \\cdot [b]=[a*x-b*y]$.", ("взята сумма", "a*x+b*y"), ("множители переставлены", "b*x-a*y"), ("уменьшаемое и вычитаемое переставлены", "b*y-a*x")),
        One(Price, "a: a | b: b", "a*x+b*y", "a=2..9 b=2..9", "a!=b", "Тетради стоят $[a*x]$ рублей, ручки — $[b*y]$ рублей.", ("множители переставлены", "b*x+a*y"), ("цены сложены", "(a+b)*(x+y)"), ("взята разность", "a*x-b*y")),
    ];

    static readonly IShape[] Medium =
    [
        One(Change, "a: a | b: b", "b-a*x", "a=2..9 b=100..1000/50", "", "Покупка стоит $[a*x]$ рублей; сдача $[b-a*x]$ рублей.", ("уменьшаемое и вычитаемое переставлены", "a*x-b"), ("числа перемножены", "b-(a+1)*x"), ("найдена сумма", "a*x+b")),
        One(Path, "a: a | b: b", "a*x+b*y", "a=2..6 b=2..6", "a!=b", "Сначала пройдено $[a*x]$~км, потом $[b*y]$~км.", ("время переставлено", "b*x+a*y"), ("скорости и время сложены", "(a+b)*(x+y)"), ("взята разность", "a*x-b*y")),
    ];

    static readonly IShape[] Hard =
    [
        One(River, "a: a | v: v | w: \"по течению\"", "a*(x+v)", "a=2..6 v=2..4", "a!=v", "Скорость по течению $[x+v]$~км/ч, путь $[a*(x+v)]$~км.", ("взята скорость против течения", "a*(x-v)"), ("скорость течения не умножена на время", "a*x+v"), ("течение не учтено", "a*x")),
        One(River, "a: a | v: v | w: \"против течения\"", "a*(x-v)", "a=2..6 v=2..4", "a!=v", "Скорость против течения $[x-v]$~км/ч, путь $[a*(x-v)]$~км.", ("взята скорость по течению", "a*(x+v)"), ("скорость течения не умножена на время", "a*x-v"), ("течение не учтено", "a*x")),
        One(Rectangle, "d: d | w: \"периметра в сантиметрах\"", "2*(x+(x+d))", "d=2..15", "", "Длина $[x+d]$~см; сумму сторон удваивают.", ("сложены только две стороны", "x+(x+d)"), ("найдена площадь", "x*(x+d)"), ("удвоена одна сторона", "2*x+(x+d)")),
        One(Rectangle, "d: d | w: \"площади в квадратных сантиметрах\"", "x*(x+d)", "d=2..15", "", "Длина $[x+d]$~см; стороны перемножают.", ("найден периметр", "2*(x+(x+d))"), ("скобки потеряны", "x*x+d"), ("сложены две стороны", "x+(x+d)")),
    ];

    static Asked<Expression> Of(string question, string phrase, Func<Filling, Expression> meaning) => new(
        question,
        new ExpressionAnswer(),
        meaning,
        (read, answer) => new IdentityCheck(Plain.Write(meaning(read)), Plain.Write(answer)))
    {
        Claim = $"{char.ToUpperInvariant(phrase[0])}{phrase[1..]} — {{x}}",
        Phrase = phrase,
        Matching = Pairs,
    };

    static IShape One(Asked<Expression> asked, string slots, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Expression>(asked, slots, answer, numbers, where, solution, slips);
}
