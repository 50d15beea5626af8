using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>An expression with letters. Answers are equal when they have the same values; the form the question asks for is a condition of its own.</summary>
/// <param name="form">Whether an expression has the form that is asked for: expanded, factored, reduced; null for any.</param>
public sealed class ExpressionAnswer(Func<Expression, bool>? form = null) : AnswerKind<Expression>
{
    public override Written Write(Expression answer) => new(Plain.Write(answer), $"${Tex.Write(answer)}$", [], null);

    public override string Name(Expression answer) => ExpressionName.Of(answer);

    /// <summary>TeX between dollars, or plain notation.</summary>
    public override bool TryRead(string text, out Expression answer)
    {
        // Where any form will do, a number may be spelled as numbers are: 1 1/2.
        if (form is null && SpelledNumber.Read(text) is { } number)
        {
            answer = Numerals.Literal(number);
            return true;
        }

        answer = 0;
        try
        {
            answer = Printed.OnlyFormula(text) is { } tex ? Alone(Tex.Parse(tex)) : Plain.Parse(text);
            return form is null || form(answer);
        }
        catch (NotationException)
        {
            return false;
        }
    }

    static Expression Alone(Statement statement) => statement.IsExpression ? statement.Terms[0] : throw new NotationException("An expression has no relation sign", 0);
}
