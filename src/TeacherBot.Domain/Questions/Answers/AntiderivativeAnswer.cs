using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>All antiderivatives of a function: <c>x³+2x+C</c>. Two answers are equal when their derivatives are; without +C it is no answer.</summary>
/// <param name="variable">The letter that is integrated over.</param>
public sealed class AntiderivativeAnswer(char variable = 'x') : AnswerKind<Expression>
{
    static readonly Letter Constant = new('C');

    /// <summary>With its constant.</summary>
    public static Expression WithConstant(Expression primitive) => primitive + Constant;

    public override Written Write(Expression answer) => new(Plain.Write(answer), $"${Tex.Write(answer)}$", [], null);

    public override string Name(Expression answer) => ExpressionName.Of(Derivative.Of(answer, variable));

    public override bool TryRead(string text, out Expression answer)
    {
        answer = 0;
        try
        {
            var tree = Printed.OnlyFormula(text) is { } tex ? Tex.Parse(tex) is { IsExpression: true } alone ? alone.Terms[0] : 0 : Plain.Parse(text);
            answer = tree;
            return tree is Binary { Operation: Operation.Add } sum && sum.Right == Constant && !LinearEquation.Unknowns(sum.Left).Contains(Constant);
        }
        catch (NotationException)
        {
            return false;
        }
    }
}
