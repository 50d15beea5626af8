using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>The equation of a line by its right side: <c>y=3x−2</c>.</summary>
public sealed class LineAnswer : AnswerKind<Expression>
{
    const string Left = "y=";

    public override Written Write(Expression answer) => new($"{Left}{Plain.Write(answer)}", $"${Left}{Tex.Write(answer)}$", [], null);

    public override string Name(Expression answer) => ExpressionName.Of(answer);

    public override bool TryRead(string text, out Expression answer)
    {
        answer = 0;
        try
        {
            var equation = Printed.OnlyFormula(text) is { } tex ? Tex.Parse(tex) : Plain.ParseStatement(text);
            if (!equation.IsEquality || equation.Terms[0] != new Letter('y') || Polynomial.TryOf(equation.Terms[1])?.In('x') is not { Degree: <= 1 })
            {
                return false;
            }

            answer = equation.Terms[1];
            return true;
        }
        catch (NotationException)
        {
            return false;
        }
    }
}
