using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>3 450 000=3,45·10⁶ and back, the order of a number. Easy: great numbers; medium: small ones; hard: products that are not in standard form yet.</summary>
sealed class StandardForm() : ShapeExercise("algebra-8-standard-form-write", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Write = new(
        "Запишите число ${f}$ в стандартном виде.",
        new StandardFormAnswer(),
        read => read.Number("f"),
        (read, answer) => new ValueCheck(read.Plain("f"), new StandardFormAnswer().Write(answer).Value))
    {
        Claim = "Стандартный вид числа ${f}$: {x}",
        Phrase = "${f}$",
        Matching = "Соотнесите числа и их стандартный вид.",
    };

    static readonly Asked<Rational> Read = new(
        "Запишите число ${f}$ без степени числа 10.",
        new DecimalAnswer(),
        read => read.Number("f"),
        (read, answer) => new ValueCheck(read.Plain("f"), $"{answer}"))
    {
        Claim = "Число ${f}$ без степени числа 10 записывают так: {x}",
        Phrase = "${f}$",
        Matching = "Соотнесите числа и их запись без степени числа 10.",
    };

    static readonly Asked<Rational> Order = new(
        "Число записали в стандартном виде. Чему равен порядок числа ${f}$?",
        new NumberAnswer(),
        read => StandardFormAnswer.Order(read.Number("f")),
        (read, answer) => new EachCheck([true, true], [new StatementCheck($"10^({answer})<={read.Plain("f")}"), new StatementCheck($"{read.Plain("f")}<10^({answer}+1)")]))
    {
        Claim = "Порядок числа ${f}$ равен {x}",
        Phrase = "${f}$",
        Matching = "Соотнесите числа и их порядки.",
    };

    static readonly IShape[] Easy =
    [
        One(Write, "a", "a", "d=1.1..9.9/0.1 n=3..8 a=(d*10^n)", "(10*d) mod 10!=0", "Запятую ставим после первой значащей цифры, показатель равен $[#n]$: $[d*10^n]$."),
        One(Read, "d*10^n", "a", "d=1.1..9.9/0.1 n=2..6 a=(d*10^n)", "(10*d) mod 10!=0", "Показатель говорит, на сколько цифр вправо перенести запятую: $[#a]$.", ("запятая не на своём месте", "a*10"), ("запятая не на своём месте", "a/10"), ("приписаны нули", "d*10^(n+2)")),
        One(Order, "a", "n", "d=1.1..9.9/0.1 n=2..8 a=(d*10^n)", "(10*d) mod 10!=0", "$[a]=[d*10^n]$, порядок равен $[#n]$.", ("посчитаны все цифры", "n+1"), ("посчитаны нули", "n-1"), ("перепутан знак", "-n")),
    ];

    static readonly IShape[] Medium =
    [
        One(Write, "a", "a", "d=1.1..9.9/0.1 n=2..6 a=(d/10^n) m=(-n)", "(10*d) mod 10!=0", "Запятую ставим после первой значащей цифры, показатель равен $[#m]$: $[d*10^m]$.", ("потерян знак показателя", "d*10^n"), ("посчитаны нули после запятой", "a*10")),
        One(Write, "a", "a", "d=1.01..9.99/0.01 n=4..9 a=(d*10^n)", "(100*d) mod 10!=0", "$[a]=[d*10^n]$.", ("перепутан знак показателя", "d/10^n")),
        One(Read, "d*10^m", "a", "d=1.1..9.9/0.1 n=1..3 a=(d/10^n) m=(-n)", "(10*d) mod 10!=0", "Показатель отрицательный: запятую переносим влево, получается $[#a]$.", ("потерян знак показателя", "d*10^n"), ("запятая не на своём месте", "a*10"), ("запятая не на своём месте", "a/10")),
        One(Order, "a", "m", "d=1.1..9.9/0.1 n=2..8 a=(d/10^n) m=(-n)", "(10*d) mod 10!=0", "$[a]=[d*10^m]$, порядок равен $[#m]$.", ("потерян знак", "n"), ("посчитаны нули после запятой", "m+1"), ("посчитаны все знаки после запятой", "m-1")),
    ];

    static readonly IShape[] Hard =
    [
        One(Write, "b*10^n", "b*10^n", "d=1.1..9.9/0.1 k=1..3 n=2..8 b=(d*10^k) m=(n+k)", "(10*d) mod 10!=0", "$[b]=[d*10^k]$, поэтому $[b*10^n]=[d*10^m]$.", ("показатели вычтены", "d*10^(n-k)"), ("показатель не изменён", "d*10^n")),
        One(Write, "b*10^n", "b*10^n", "d=1.1..9.9/0.1 k=1..3 n=-9..-4 b=(d*10^k) m=(n+k)", "(10*d) mod 10!=0", "$[b]=[d*10^k]$, поэтому $[b*10^n]=[d*10^m]$.", ("показатели вычтены", "d*10^(n-k)"), ("показатель не изменён", "d*10^n")),
        One(Write, "b*10^n", "b*10^n", "d=1.1..9.9/0.1 k=1..3 n=3..9 b=(d/10^k) m=(n-k) h=(-k)", "m!=0;(10*d) mod 10!=0", "$[b]=[d*10^h]$, поэтому $[b*10^n]=[d*10^m]$.", ("показатели сложены", "d*10^(n+k)"), ("показатель не изменён", "d*10^n")),
        One(Order, "b*10^n", "m", "d=1.1..9.9/0.1 k=1..3 n=-9..9 b=(d*10^k) m=(n+k)", "n!=0;n!=1;m!=0;(10*d) mod 10!=0", "$[b*10^n]=[d*10^m]$, порядок равен $[#m]$.", ("показатель не изменён", "n"), ("показатели вычтены", "n-k"), ("перепутан знак", "-m")),
    ];

    static IShape One(Asked<Rational> asked, string given, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(asked, $"f: {given}", answer, numbers, where, solution, slips);
}

/// <summary>Products, quotients and sums of numbers in standard form.</summary>
sealed class StandardFormActions() : ShapeExercise("algebra-8-standard-form-actions", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Calculate = new(
        "Выполните действие и запишите результат в стандартном виде: ${f}$.",
        new StandardFormAnswer(),
        read => read.Number("f"),
        (read, answer) => new ValueCheck(read.Plain("f"), new StandardFormAnswer().Write(answer).Value))
    {
        Claim = "${f}={x}$",
        Phrase = "${f}$",
        Matching = "Соотнесите действия и их результаты в стандартном виде.",
    };

    static readonly IShape[] Easy =
    [
        One("(a*10^m)*(b*10^n)", "c*10^s", "a=1.1..4.5/0.1 b=2..4 m=2..7 n=2..7 c=(a*b) s=(m+n)", "c<10;m!=n", "$[a]\\cdot[b]=[#c]$, $10^{[m]}\\cdot 10^{[n]}=10^{[s]}$.", ("показатели перемножены", "c*10^(m*n)"), ("первые множители сложены", "(a+b)*10^s")),
        One("(a*10^m)/(b*10^n)", "c*10^s", "c=1.1..4.5/0.1 b=2..4 a=(b*c) m=5..9 n=2..4 s=(m-n)", "a<10", "$[a]:[b]=[#c]$, $10^{[m]}:10^{[n]}=10^{[s]}$.", ("показатели сложены", "c*10^(m+n)"), ("показатели разделены", "c*10^(s+1)")),
    ];

    static readonly IShape[] Medium =
    [
        One("(a*10^m)*(b*10^n)", "c*10^s", "a=1.1..4.5/0.1 b=2..4 m=3..9 n=-7..-2 c=(a*b) s=(m+n)", "c<10;s!=0", "$[a]\\cdot[b]=[#c]$, $10^{[m]}\\cdot 10^{[n]}=10^{[s]}$.", ("потерян знак показателя", "c*10^(m-n)"), ("первые множители сложены", "(a+b)*10^s")),
        One("(a*10^m)/(b*10^n)", "c*10^s", "c=1.1..4.5/0.1 b=2..4 a=(b*c) m=2..6 n=-6..-2 s=(m-n)", "a<10", "$[a]:[b]=[#c]$, $10^{[m]}:10^{[n]}=10^{[s]}$.", ("показатели сложены", "c*10^(m+n)"), ("показатели вычтены в другом порядке", "c*10^(n-m)")),
    ];

    static readonly IShape[] Hard =
    [
        One("(a*10^m)*(b*10^n)", "c*10^s", "a=3.5..9.5/0.5 b=3..8 m=-6..7 n=-7..7 c=(a*b/10) s=(m+n+1) d=(a*b)", "c>1;m*n!=0;m!=n;m!=1;n!=1;s!=0;m+n!=0;m+n!=1;m!=-1;n!=-1", "$[a]\\cdot[b]=[#d]$; $[d]\\cdot 10^{[.=m+n]}=[c*10^s]$.", ("показатель не увеличен", "c*10^(m+n)"), ("показатель уменьшен", "c*10^(m+n-1)")),
        One("(a*10^m)/(b*10^n)", "c*10^s", "c=2.5..9.5/0.5 b=4..9 a=(b*c/10) m=2..7 n=-7..7 s=(m-n-1) d=(c/10)", "a<10;a>1;n!=0;m!=n;n!=1;m!=1;s!=0;n!=-1;s!=1", "$[a]:[b]=[#d]$; $[d]\\cdot 10^{[.=m-n]}=[c*10^s]$.", ("показатель не уменьшен", "c*10^(m-n)"), ("показатели сложены", "c*10^(m+n)")),
        One("a*10^m+b*10^n", "c*10^m", "a=1.1..5.9/0.1 b=1..9 n=3..7 m=(n+1) c=(a+b/10)", "c<10;c!=a+b", "$[b*10^n]=[#b/10]\\cdot 10^{[m]}$; $[a]+[#b/10]=[#c]$.", ("сложены множители при разных степенях", "(a+b)*10^m"), ("сложены и показатели", "c*10^(m+n)")),
    ];

    static IShape One(string given, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Calculate, $"f: {given}", answer, numbers, where, solution, slips);
}

/// <summary>Which records are in standard form.</summary>
public sealed class StandardFormChoice : IExercise
{
    static readonly Selection InForm = Of("записанное в стандартном виде", "записанные в стандартном виде", tree => StandardFormAnswer.IsStandard(tree), factor => $"1<={factor}<10");

    static readonly Selection OutOfForm = Of("которое записано не в стандартном виде", "которые записаны не в стандартном виде", tree => !StandardFormAnswer.IsStandard(tree), factor => $"({factor}-1)*({factor}-10)>0");

    public string Id => "algebra-8-standard-form-choice";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (least, most) = setting.By((2, 9), (-8, -2), (-9, 9));
        string[] right = [.. Enumerable.Range(0, 5).Select(i => Print(i == 0 ? random.Next(1, 9) : new Rational(random.Next(101, 999), 100)))];
        string[] wrong = [.. Enumerable.Range(0, 5).Select(i => Print(i switch { 0 => new Rational(random.Next(11, 99), 100), 1 => random.Next(11, 99), 2 => new Rational(random.Next(101, 999), 10), 3 => new Rational(random.Next(1, 9), 10), _ => new Rational(random.Next(111, 999), 10) }))];
        const string Reason = "В стандартном виде первый множитель не меньше 1 и меньше 10.";
        return setting.Form % 2 == 0 ? Chosen.Of(InForm, new(), right, wrong, Reason) : Chosen.Of(OutOfForm, new(), wrong, right, Reason);

        string Print(Rational factor) => $"${Tex.Write(StandardFormAnswer.Tree(factor, random.Until(r => r.Next(least, most), power => power is not 0 and not 1)))}$";
    }

    static Selection Of(string one, string all, Func<Expression, bool> fits, Func<string, string> check) => new(
        $"Выберите число, {one}.",
        $"Выберите все числа, {all}.",
        (_, item) => fits(item.Statement.Terms[0]),
        (_, item) => new StatementCheck(check(item.Statement is { Terms: [Binary { Operation: Operation.Multiply, Left: Number factor }] } ? Plain.Write(factor) : throw new EvaluationException("No product with a power of 10."))));
}
