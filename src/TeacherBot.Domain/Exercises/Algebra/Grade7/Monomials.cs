using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>3x²·5x⁴; −2a³b·4ab²; hard: (−2x²y)³·3x.</summary>
public sealed class Monomials : IExercise
{
    static readonly Asked<Expression> Standard = new(
        "Приведите одночлен к стандартному виду: ${f}$.",
        new ExpressionAnswer(ExpressionForm.IsExpanded),
        read => read.Expression("f"),
        (read, answer) => new IdentityCheck(read.Plain("f"), Plain.Write(answer), Form: "expanded"))
    {
        Claim = "${f}={x}$",
        ClaimKind = new ExpressionAnswer(),
        ClaimCheck = (read, answer) => new IdentityCheck(read.Plain("f"), Plain.Write(answer)),
        Phrase = "${f}$",
        Matching = "Соотнесите одночлены и их стандартный вид.",
    };

    public string Id => "algebra-7-monomials";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (x, y) = (Build.X, Build.Letter('y'));
        var (a, b) = (random.Next(2, 9) * (random.Chance(40) ? -1 : 1), random.Next(2, 6));
        var (k, l, m, n) = (random.Next(2, 5), random.Next(2, 6), random.Next(2, 4), random.Next(2, 3));
        var (left, right) = setting.By(
            setting.Pick<(Expression, Expression)>((Build.Times(a, x.Power(k)), Build.Times(b, x.Power(l))), (Build.Times(a, x.Power(k)), Build.Times(b, x)), (Build.Times(a, x), Build.Times(b, x.Power(l)))),
            setting.Pick<(Expression, Expression)>((Term(a, x.Power(k), y), b * x * y.Power(m)), (Term(a, x, y.Power(l)), b * x.Power(k) * y), (Term(a, x.Power(k), y.Power(m)), b * x.Power(l) * y.Power(k))),
            setting.Pick<(Expression, Expression)>(
                (Term(-n, x.Power(k), y).Power(n + 1 - (n % 2)), b * x),
                (Term(n, x, y.Power(m)).Power(2), Term(-b, x.Power(l), y)),
                (Build.Times(-n, x.Power(k)).Power(3), Term(b, x, y).Power(2))));
        var product = left * right;
        var answer = Build.Standard(product);
        var (first, second) = (Polynomial.TryOf(left)!.Terms[0], Polynomial.TryOf(right)!.Terms[0]);
        var size = Polynomial.TryOf(product)!.Terms[0];
        return Standard.Pose(
            setting,
            new() { ["f"] = product },
            answer,
            [
                ("показатели перемножены, а не сложены", Build.Standard(Numerals.Literal(size.Coefficient) * x.Power(first.Monomial.ExponentOf(new Generator(x)) * second.Monomial.ExponentOf(new Generator(x))))),
                ("коэффициенты сложены, а не перемножены", Build.Standard(Numerals.Literal(first.Coefficient + second.Coefficient) * Letters(size.Monomial))),
                ("перепутан знак", Build.Standard(new Negative(answer))),
                ("показатель степени на единицу больше", Build.Standard(answer * x)),
                ("множитель x потерян", Build.Standard(Numerals.Literal(size.Coefficient) * Letters(first.Monomial))),
            ],
            $"${Tex.Write(product)}={Counted(first, second)}={Tex.Write(answer)}$.");
    }

    /// <summary>The coefficients multiplied, the exponents of every letter added.</summary>
    static string Counted((Rational Coefficient, Monomial Monomial) first, (Rational Coefficient, Monomial Monomial) second)
    {
        var coefficients = Tex.Write(Numerals.Literal(first.Coefficient) * Numerals.Literal(second.Coefficient));
        var letters = (first.Monomial * second.Monomial).Powers.Select(power =>
        {
            var (left, right) = (first.Monomial.ExponentOf(power.Generator), second.Monomial.ExponentOf(power.Generator));
            return left == 0 || right == 0 ? Tex.Write(left + right == 1 ? power.Generator.Tree : power.Generator.Tree.Power(left + right)) : Tex.Write(power.Generator.Tree.Power((Expression)left + right));
        });
        return $"{coefficients} \\cdot {string.Join(" \\cdot ", letters)}";
    }

    /// <summary>One product, so that it prints as 8x⁵y and not as 8·x⁵y.</summary>
    static Expression Term(int coefficient, Expression x, Expression y) =>
        coefficient < 0 ? new Negative(Term(-coefficient, x, y)) : coefficient * x * y;

    static Expression Letters(Monomial monomial) => monomial.Powers.Aggregate((Expression)1, (product, power) => product * power.Generator.Tree.Power(power.Exponent));
}
