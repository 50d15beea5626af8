using TeacherBot.Domain.Exercises.Algebra;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Letters;

/// <summary>3x+7 for x=5. Easy: one letter; medium: brackets, decimals; hard: two letters, fractions with letters.</summary>
sealed class ExpressionValues() : ShapeExercise("math-6-expression-values", Easy, Medium, Hard)
{
    static readonly Asked<Rational> AtOne = new(
        "Найдите значение выражения ${f}$, если ${v}$.",
        new NumberAnswer(NumberForm.Decimal),
        read => Put(read, "v").Value(),
        (read, answer) => new ValueCheck(Plain.Write(Put(read, "v")), Numerals.Exact(answer, NumberForm.Decimal)))
    {
        Claim = "если ${v}$, то значение выражения ${f}$ равно {x}",
        Phrase = "${f}$, ${v}$",
        Matching = "Соотнесите выражения с буквами и их значения.",
    };

    static readonly Asked<Rational> AtTwo = new(
        "Найдите значение выражения ${f}$, если ${v}$ и ${w}$.",
        new NumberAnswer(NumberForm.Decimal),
        read => Put(read, "v", "w").Value(),
        (read, answer) => new ValueCheck(Plain.Write(Put(read, "v", "w")), Numerals.Exact(answer, NumberForm.Decimal)))
    {
        Claim = "если ${v}$ и ${w}$, то значение выражения ${f}$ равно {x}",
        Phrase = "${f}$, ${v}$, ${w}$",
        Matching = "Соотнесите выражения с буквами и их значения.",
    };

    static readonly IShape[] Easy =
    [
        One("p*x+q", "p*k+q", "p=3..12 q=5..40 k=2..15", "p!=k", "[p]\\cdot [k]+[q]=[r]", ("число и значение буквы сложены", "p+k+q"), ("множитель и значение записаны подряд", "10*p+k+q"), ("сначала выполнено сложение", "p*(k+q)")),
        One("p-q*x", "p-q*k", "p=60..150 q=3..9 k=2..9", "q!=k;p>q*k", "[p]-[q]\\cdot [k]=[r]", ("сначала выполнено вычитание", "(p-q)*k"), ("сложено вместо вычитания", "p+q*k"), ("вычтена сумма", "p-q-k")),
        One("x/p+q", "k/p+q", "p=3..9 s=4..15 k=(p*s) q=5..40", "s!=p", "[k]:[p]+[q]=[r]", ("деление забыто", "k+q"), ("разделена сумма", "k/(p+q)"), ("умножено вместо деления", "k*p+q")),
    ];

    static readonly IShape[] Medium =
    [
        One("p*(x+q)", "p*(k+q)", "p=3..9 q=1.2..8.8/0.2 k=2.2..9.8/0.2", "q*10 mod 10!=0;k*10 mod 10!=0;q!=k", "[p]\\cdot ([k]+[q])=[r]", ("скобки не учтены", "p*k+q"), ("запятая не на своём месте", "p*(k+q)/10"), ("множитель забыт", "k+q")),
        One("p*x-q", "p*k-q", "p=1.5..4.5/0.5 q=1.2..6.8/0.4 k=4..12", "p*10 mod 10!=0;p*k>q", "[p]\\cdot [k]-[q]=[r]", ("сначала выполнено вычитание", "p*(k-q)"), ("сложено вместо вычитания", "p*k+q"), ("запятая не на своём месте", "p*k/10-q")),
        One("p*x^2+q", "p*k^2+q", "p=2..6 k=3..9 q=5..30", "p!=k", "[p]\\cdot [k^2]+[q]=[r]", ("возведено в квадрат произведение", "p^2*k^2+q"), ("степень заменена умножением на 2", "p*k*2+q"), ("потерян множитель", "k^2+q")),
    ];

    static readonly IShape[] Hard =
    [
        Two("p*x+q*y", "p*k+q*m", "p=2..9 q=2..9 k=1.2..6.8/0.2 m=2.5..9.5/0.5", "p!=q;k*10 mod 10!=0;m*10 mod 10!=0", "[p]\\cdot [k]+[q]\\cdot [m]=[r]", ("значения букв переставлены", "p*m+q*k"), ("сложены множители и значения", "(p+q)*(k+m)"), ("второй множитель забыт", "p*k+m")),
        Two("p*(x-y)", "p*(k-m)", "p=3..12 m=1.2..4.8/0.2 k=5.4..9.8/0.2", "m*10 mod 10!=0;k*10 mod 10!=0", "[p]\\cdot ([k]-[m])=[r]", ("скобки не учтены", "p*k-m"), ("сложено вместо вычитания", "p*(k+m)"), ("запятая не на своём месте", "p*(k-m)*10")),
        Two("p*x*y-q", "p*k*m-q", "p=2..6 k=1.5..4.5/0.5 m=3..8 q=4..15", "k*10 mod 10!=0;p*k*m>q", "[p]\\cdot [k]\\cdot [m]-[q]=[r]", ("потерян множитель", "k*m-q"), ("сложены значения букв", "p*(k+m)-q"), ("сложено вместо вычитания", "p*k*m+q")),
    ];

    static Shape<Rational> One(string f, string answer, string numbers, string where, string solution, params NamedSlip[] slips) => new(AtOne, $"f: {f}|v: x=k", answer, $"{numbers} r=({answer})", where, $"${solution}$.", slips);

    static Shape<Rational> Two(string f, string answer, string numbers, string where, string solution, params NamedSlip[] slips) => new(AtTwo, $"f: {f}|v: x=k|w: y=m", answer, $"{numbers} r=({answer})", where, $"${solution}$.", slips);

    static Expression Put(Filling read, params IReadOnlyList<string> slots)
    {
        var put = slots.Select(read.Statement).Where(value => value is { Relations: [Relation.Equal], Terms: [Letter, _] }).ToDictionary(value => (Letter)value.Terms[0], value => value.Terms[1]);
        return read.Expression("f").Replace(leaf => leaf is Letter letter ? put.GetValueOrDefault(letter) ?? throw new EvaluationException($"{letter} has no value.") : null);
    }
}

/// <summary>By the formulas of way, perimeter, area, volume. Easy: straight; medium: the other quantity; hard: two actions back.</summary>
public sealed class SchoolFormulas() : QuizExercise("math-6-formulas", Easy, Medium, Hard)
{
    static readonly Quiz Way = Of("$s=vt$", "s", ("v", "t"), "a*b", "x/a=b");
    static readonly Quiz Time = Of("$s=vt$", "t", ("s", "v"), "a/b", "x*b=a");
    static readonly Quiz Perimeter = Of("$P=2(a+b)$", "P", ("a", "b"), "2*(a+b)", "x/2-b=a");
    static readonly Quiz Side = Of("$P=2(a+b)$", "b", ("P", "a"), "a/2-b", "2*(x+b)=a");
    static readonly Quiz Area = Of("$S=ab$", "S", ("a", "b"), "a*b", "x/b=a");
    static readonly Quiz Width = Of("$S=ab$", "b", ("S", "a"), "a/b", "x*b=a");
    static readonly Quiz Edge = Of("$V=Sh$", "h", ("V", "S"), "a/b", "x*b=a");
    static readonly Quiz Cost = Of("$C=an$", "a", ("C", "n"), "a/b", "x*b=a");
    static readonly Quiz Own = Of("$s=t(v-u)$", "v", ("s", "t", "u"), "a/b+c", "(x-c)*b=a");
    static readonly Quiz Current = Of("$s=t(v+u)$", "u", ("s", "t", "v"), "a/b-c", "(x+c)*b=a");

    static readonly NamedSlip[] Multiplied = [("умножено вместо деления", "a*b"), ("запятая не на своём месте", "a/b*10"), ("вычтено вместо деления", "a-b")];

    static readonly Quizzed[] Easy =
    [
        Way.With("a=52..88 b=1.5..4.5/0.5", "b*10 mod 10!=0", ("числа сложены", "a+b"), ("разделено вместо умножения", "a/b")),
        Area.With("a=2.4..9.6/0.4 b=3..12", "a*10 mod 10!=0", ("найден периметр", "2*(a+b)"), ("числа сложены", "a+b")),
        Perimeter.With("a=2.4..9.6/0.2 b=1.2..8.8/0.2", "a*10 mod 10!=0;b*10 mod 10!=0", ("не умножено на 2", "a+b"), ("удвоена одна сторона", "2*a+b"), ("найдена площадь", "a*b")),
    ];

    static readonly Quizzed[] Medium =
    [
        Time.With("b=12..64/4 s=1.5..4.5/0.5 a=(b*s)", "s*10 mod 10!=0", Multiplied),
        Width.With("b=2.5..7.5/0.5 s=1.2..6.8/0.4 a=(b*s)", "b*10 mod 10!=0;s*10 mod 10!=0", Multiplied),
        Cost.With("b=4..24 s=12.5..48.5/0.5 a=(b*s)", "s*10 mod 10!=0", Multiplied),
        Edge.With("b=4.5..24.5/0.5 s=2..9 a=(b*s)", "b*10 mod 10!=0", Multiplied),
    ];

    static readonly Quizzed[] Hard =
    [
        Side.With("b=2.4..9.6/0.2 s=1.2..8.8/0.2 a=(2*(b+s))", "b*10 mod 10!=0;s*10 mod 10!=0", ("не разделено на 2", "a-b"), ("вычтена удвоенная сторона", "a-2*b"), ("вычтено до деления", "(a-b)/2")),
        Own.With("c=1.2..3.8/0.2 b=2..5 v=12..24 a=(b*(v-c))", "c*10 mod 10!=0", ("вычтено вместо сложения", "a/b-c"), ("второе число не прибавлено", "a/b")),
        Current.With("c=12..24 b=2..5 u=1.2..3.8/0.2 a=(b*(c+u))", "u*10 mod 10!=0", ("сложено вместо вычитания", "a/b+c"), ("не вычтена скорость", "a/b")),
    ];

    static Quiz Of(string formula, string asked, (string First, string Second) given, string way, string balance) => new(
        $"По формуле {formula} найдите ${asked}$, если ${given.First}={{a}}$ и ${given.Second}={{b}}$.", way, balance,
        claim: $"если {formula}, ${given.First}={{a}}$ и ${given.Second}={{b}}$, то ${asked}$ равно {{x}}", phrase: $"{formula}, ${given.First}={{a}}$, ${given.Second}={{b}}$, ${asked}$ — ?", matching: "Соотнесите формулы с данными и неизвестную величину.", form: NumberForm.Decimal);

    static Quiz Of(string formula, string asked, (string First, string Second, string Third) given, string way, string balance) => new(
        $"По формуле {formula} найдите ${asked}$, если ${given.First}={{a}}$, ${given.Second}={{b}}$ и ${given.Third}={{c}}$.", way, balance,
        claim: $"если {formula}, ${given.First}={{a}}$, ${given.Second}={{b}}$ и ${given.Third}={{c}}$, то ${asked}$ равно {{x}}", phrase: $"{formula}, ${given.First}={{a}}$, ${given.Second}={{b}}$, ${given.Third}={{c}}$, ${asked}$ — ?", matching: "Соотнесите формулы с данными и неизвестную величину.", form: NumberForm.Decimal);
}
