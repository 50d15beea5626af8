using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Questions;

/// <summary>What stands behind the sign of an integral: <c>(3x^{2}+1)\,dx</c>.</summary>
sealed class IntegrandSlot(string name, char variable) : Slot
{
    string Differential => $"\\,d{variable}";

    public override string Write(Filling filling)
    {
        var (tree, tex) = (filling.Expression(name), Tex.Write(filling.Expression(name)));
        var written = tree is not (Negative or Binary { Operation: Operation.Add or Operation.Subtract }) ? tex
            : tex.Contains("\\frac", StringComparison.Ordinal) ? $"\\left({tex}\\right)" : $"({tex})";
        return written + Differential;
    }

    public override bool TryRead(string piece, Filling filling) =>
        piece.EndsWith(Differential, StringComparison.Ordinal)
        && InkedFormula.TryRead(piece[..^Differential.Length]) is { IsExpression: true } function
        && filling.Give(name, function)
        && Write(filling) == piece;
}
