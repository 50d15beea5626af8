using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>An equation of polynomials. Two are the same when one follows from the other by moving terms and multiplying by a number.</summary>
public sealed class EquationAnswer : AnswerKind<Statement>
{
    public override Written Write(Statement answer) => new(Plain.Write(answer), $"${InkedFormula.Write(answer)}$", [], null);

    /// <exception cref="UnsolvedException">A side is no polynomial.</exception>
    public override string Name(Statement answer)
    {
        var difference = Polynomial.TryOf(answer.Terms[0] - answer.Terms[^1]) ?? throw new UnsolvedException($"{Plain.Write(answer)} is no equation of polynomials.");
        return difference.IsZero ? "0" : (difference * (1 / difference.Terms[0].Coefficient)).ToString();
    }

    public override bool TryRead(string text, out Statement answer)
    {
        answer = new([0], []);
        try
        {
            answer = Printed.OnlyFormula(text) is { } tex ? Tex.Parse(tex) : Plain.ParseStatement(text);
            return answer.IsEquality && Polynomial.TryOf(answer.Terms[0] - answer.Terms[1]) is not null;
        }
        catch (NotationException)
        {
            return false;
        }
    }
}
