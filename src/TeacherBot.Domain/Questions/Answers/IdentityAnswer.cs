using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>An expression with trigonometric functions: equal ones have the same values to six digits, sums that cancel included.</summary>
/// <param name="form">Whether an expression has the form that is asked for; null for any.</param>
public sealed class IdentityAnswer(Func<Expression, bool>? form = null) : AnswerKind<Expression>
{
    const int Points = 8;

    /// <summary>Below this cancelled digits would be seen.</summary>
    const double Vanishing = 1e-4;

    readonly ExpressionAnswer expression = new(form);

    public override Written Write(Expression answer) => expression.Write(answer);

    public override string Name(Expression answer) => string.Join(' ', Enumerable.Range(0, Points).Select(point => At(answer, point)));

    public override bool TryRead(string text, out Expression answer) => expression.TryRead(text, out answer);

    static string At(Expression answer, int point)
    {
        var value = Numeric.Value(answer, letter => 0.2137 + (0.3719 * point) + (letter.Name % 16 * 0.0613));
        return Math.Abs(value) < Vanishing ? "0" : value.ToString("G6");
    }
}
