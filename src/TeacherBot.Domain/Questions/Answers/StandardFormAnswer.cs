using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>A positive number in standard form, <c>3,4·10⁵</c>: the first factor is at least 1 and below 10. Any other form is no answer.</summary>
public sealed class StandardFormAnswer : AnswerKind<Rational>
{
    public override Written Write(Rational answer) => new(Plain.Write(Tree(answer)), $"${Tex.Write(Tree(answer))}$", [], null);

    public override string Name(Rational answer) => answer.ToString();

    public override bool TryRead(string text, out Rational answer)
    {
        answer = default;
        try
        {
            var tree = Printed.OnlyFormula(text) is { } tex ? Tex.Parse(tex) is { IsExpression: true } alone ? alone.Terms[0] : null : Plain.Parse(text);
            if (tree is null || !IsStandard(tree))
            {
                return false;
            }

            answer = tree.Value();
            return true;
        }
        catch (Exception e) when (e is NotationException or EvaluationException)
        {
            return false;
        }
    }

    public override IEnumerable<(string Mistake, Rational Answer)> Near(Rational answer) =>
    [
        ("ошибка в показателе на единицу", answer * 10),
        ("ошибка в показателе на единицу", answer / 10),
        ("ошибка в показателе на два", answer * 100),
        ("ошибка в показателе на два", answer / 100),
    ];

    public override bool IsBelievable(Rational answer, NumberLimits limits) => answer.Sign > 0 && limits.Allows(answer);

    /// <summary>How many tens are multiplied: the order of the number.</summary>
    /// <param name="number">Positive, a finite decimal fraction.</param>
    public static int Order(Rational number)
    {
        var order = 0;
        for (; number >= 10; number /= 10)
        {
            order++;
        }

        for (; number < 1; number *= 10)
        {
            order--;
        }

        return order;
    }

    /// <summary>The number as the product.</summary>
    /// <param name="number">Positive, a finite decimal fraction.</param>
    internal static Expression Tree(Rational number) => Tree(number / ((Rational)10).Power(Order(number)), Order(number));

    internal static Expression Tree(Rational factor, int power) => new Number(factor) * new Number(10).Power(power);

    internal static bool IsStandard(Expression tree) =>
        tree is Binary { Operation: Operation.Multiply, Left: Number { Value: var factor }, Right: Binary { Operation: Operation.Power, Left: Number { Value: var ten }, Right: Number { Value.IsInteger: true } or Negative { Operand: Number { Value.IsInteger: true } } } }
        && ten == 10 && factor >= 1 && factor < 10;
}
