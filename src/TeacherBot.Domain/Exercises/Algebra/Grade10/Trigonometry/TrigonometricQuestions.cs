using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Values and identities; the judge turns products into sums of one angle, or counts with exact sines and cosines of the given one.</summary>
static class TrigonometricQuestions
{
    public static readonly Asked<Real> Value = new(
        "Вычислите без калькулятора: ${f}$.",
        new RealAnswer(),
        read => Real(TrigonometricValue.Of(read.Expression("f"))),
        (read, answer) => new ValueCheck(read.Plain("f"), answer.ToString()))
    {
        Claim = "Значение выражения ${f}$ равно {x}",
        Phrase = "${f}$",
        Matching = "Соотнесите тригонометрические выражения и их значения.",
    };

    public static readonly Asked<Expression> Simplify = Identity("Упростите тригонометрическое выражение: ${f}$.", TrigonometricForm.IsSimple, "Соотнесите выражения и результаты их упрощения.");

    public static readonly Asked<Expression> Product = Identity("Представьте в виде произведения: ${f}$.", TrigonometricForm.IsProduct, "Соотнесите суммы и равные им произведения.");

    /// <summary>Fill <c>g</c> with what is asked, <c>s</c> with the equality, <c>q</c> with the quarter.</summary>
    public static readonly Asked<Real> Given = new(
        "Найдите ${g}$, если ${s}$ и ${q}$.",
        new RealAnswer(),
        read => Real(KnownAngle.Value(read.Expression("g"), [Angle(read, "s", "q")])),
        (read, answer) => Put(read, answer, Angle(read, "s", "q")))
    {
        Claim = "Если ${s}$ и ${q}$, то ${g}={x}$",
        Phrase = "${g}$, если ${s}$ и ${q}$",
        Matching = "Соотнесите выражения и их значения при данных условиях.",
    };

    public static readonly Asked<Real> GivenTwo = new(
        "Найдите ${g}$, если ${s}$, ${t}$, ${q}$ и ${r}$.",
        new RealAnswer(),
        read => Real(KnownAngle.Value(read.Expression("g"), [Angle(read, "s", "q"), Angle(read, "t", "r")])),
        (read, answer) => Put(read, answer, Angle(read, "s", "q"), Angle(read, "t", "r")))
    {
        Claim = "Если ${s}$, ${t}$, ${q}$ и ${r}$, то ${g}={x}$",
        Phrase = "${g}$, если ${s}$, ${t}$, ${q}$ и ${r}$",
        Matching = "Соотнесите выражения с двумя углами и их значения.",
    };

    /// <summary>What is asked does not depend on the quarter.</summary>
    public static readonly Asked<Real> GivenAlone = new(
        "Найдите значение выражения ${g}$, если ${s}$.",
        new RealAnswer(),
        read => WithoutQuarter(read),
        (read, answer) => Put(read, answer, KnownAngle.Of(read.Statement("s"), null)))
    {
        Claim = "Если ${s}$, то ${g}={x}$",
        Phrase = "${g}$, если ${s}$",
        Matching = "Соотнесите выражения и их значения при данном условии.",
    };

    public static Real Real(Exact exact) => exact.Rational is { } rational ? rational : Mathematics.Real.Of(exact.ToExpression());

    static KnownAngle Angle(Filling read, string given, string quarter) => KnownAngle.Of(read.Statement(given), read.Statement(quarter));

    static ValueCheck Put(Filling read, Real answer, params KnownAngle[] angles) =>
        new(Plain.Write(read.Expression("g").Replace(leaf => angles.FirstOrDefault(angle => angle.Letter == leaf)?.Tree)), answer.ToString());

    /// <summary>Both angles of the turn that have such a value give the same.</summary>
    static Real WithoutQuarter(Filling read)
    {
        var (given, asked) = (read.Statement("s"), read.Expression("g"));
        var first = KnownAngle.Of(given, null);
        var second = given.Terms[0] is Call { Function: Function.Tg or Function.Ctg } ? Turned(asked, first, Constant.Pi)
            : given.Terms[0] is Call { Function: Function.Cos } ? asked.Replace(leaf => leaf == first.Letter ? new Negative(leaf) : null)
            : asked.Replace(leaf => leaf == first.Letter ? Constant.Pi - leaf : null);
        var value = KnownAngle.Value(asked, [first]);
        return value == KnownAngle.Value(second, [first]) ? Real(value) : throw new EvaluationException("The value depends on the quarter.");
    }

    static Expression Turned(Expression asked, KnownAngle angle, Expression by) => asked.Replace(leaf => leaf == angle.Letter ? leaf + by : null);

    static Asked<Expression> Identity(string question, Func<Expression, bool> form, string matching) => new(
        question,
        new IdentityAnswer(form),
        read => read.Expression("f"),
        (read, answer) => new IdentityCheck(read.Plain("f"), Plain.Write(answer)))
    {
        Claim = "Выражение ${f}$ тождественно равно выражению {x}",
        ClaimKind = new IdentityAnswer(),
        Phrase = "${f}$",
        Matching = matching,
    };
}
