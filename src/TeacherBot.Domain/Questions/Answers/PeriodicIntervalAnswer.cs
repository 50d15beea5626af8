using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>An interval repeated with a period: <c>(π/6+2πn; 5π/6+2πn), n∈ℤ</c>.</summary>
public sealed class PeriodicIntervalAnswer : AnswerKind<PeriodicInterval>
{
    const string EveryTex = ",\\ n\\in\\mathbb{Z}";
    const string Every = ", n∈Z";

    static readonly Letter N = new('n');

    public override Written Write(PeriodicInterval answer)
    {
        var (open, close) = (answer.FromIncluded ? '[' : '(', answer.ToIncluded ? ']' : ')');
        var (from, to) = (End(answer.From, answer.Period), End(answer.To, answer.Period));
        return new($"{open}{Plain.Write(from)}; {Plain.Write(to)}{close}{Every}", $"$\\left{open}{Tex.Write(from)};\\ {Tex.Write(to)}\\right{close}{EveryTex}$", [], null);
    }

    public override string Name(PeriodicInterval answer) => answer.Name;

    public override bool TryRead(string text, out PeriodicInterval answer)
    {
        answer = new(0, false, 1, false, 2);
        try
        {
            var tex = Printed.OnlyFormula(text);
            var inner = (tex ?? text).Replace("\\left", string.Empty, StringComparison.Ordinal).Replace("\\right", string.Empty, StringComparison.Ordinal).Replace(";\\ ", "; ", StringComparison.Ordinal);
            var every = tex is null ? Every : EveryTex;
            if (!inner.EndsWith(every, StringComparison.Ordinal) || inner[..^every.Length] is not [var open and ('(' or '['), .. var middle, var close and (')' or ']')] || middle.Split("; ") is not [var first, var second])
            {
                return false;
            }

            var (from, to) = (Read(first, tex is not null), Read(second, tex is not null));
            if (from is not { } left || to is not { } right || left.Period != right.Period || left.Period.Sign <= 0 || right.Number <= left.Number)
            {
                return false;
            }

            answer = new(left.Number, open == '[', right.Number, close == ']', left.Period);
            return true;
        }
        catch (Exception e) when (e is NotationException or EvaluationException or UnsolvedException)
        {
            return false;
        }
    }

    static Expression End(Rational number, Rational period)
    {
        Expression top = period.Numerator.IsOne ? Constant.Pi * N : new Number(period.Numerator) * Constant.Pi * N;
        var turn = period.Denominator.IsOne ? top : top.Over(new Number(period.Denominator));
        return number.IsZero ? turn : (Exact.Pi * number).ToExpression() + turn;
    }

    static (Rational Number, Rational Period)? Read(string text, bool printed)
    {
        var tree = printed ? Tex.Parse(text) is { IsExpression: true } alone ? alone.Terms[0] : throw new NotationException("An end is one expression", 0) : Plain.Parse(text);
        var none = Exact.TryOf(tree.Replace(leaf => leaf == N ? 0 : null));
        var once = Exact.TryOf(tree.Replace(leaf => leaf == N ? 1 : null));
        return none is not null && once is not null && PeriodicPoint.Fraction(none) is { } number && PeriodicPoint.Fraction(once - none) is { } period ? (number, period) : null;
    }
}
