using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Problems that ask for the value of an expression; they suit every task type.</summary>
public static class Calculation
{
    public static IReadOnlyList<TaskType> Types => TaskTypes.All;

    /// <param name="slips">The likely mistakes, the likeliest first; near misses are added.</param>
    /// <param name="form">How answers that are not whole are written.</param>
    /// <param name="solution">TeX of a chain of equalities; null shows the actions one by one.</param>
    /// <param name="gapped">The equality with one gap, when the gap is elsewhere than the result.</param>
    public static Problem Of(
        Setting setting,
        Expression expression,
        IEnumerable<Slip> slips,
        NumberForm form = NumberForm.Fraction,
        string? solution = null,
        Gapped? gapped = null)
    {
        var value = expression.Value();
        var (tex, plain, exact) = (Tex.Write(expression), Plain.Write(expression), Numerals.Exact(value, form));
        var answer = Numerals.Written(value, form);
        var sensible = Slips.Sensible(slips, value, setting.Limits);
        var prompt = Steps.Of(expression).Count > 1 ? Prompts.FindValue : Prompts.Calculate;
        return new Problem
        {
            Text = $"{prompt}: ${tex}$.",
            Answer = answer,
            Mistakes = [.. sensible.Select(slip => new Mistake(slip.Name, Numerals.Written(slip.Value, form)))],
            Solution = solution is null ? Worked.Actions(expression, form) : $"${solution}$.",
            Statement = $"{plain} = {exact}",
            Check = new ValueCheck(plain, exact),
            Key = plain,
            CommonKey = Canonical.Name(expression),
            Claims = new Claims(
                Prompts.RightEquality,
                Prompts.RightEqualities,
                Equality(value),
                sensible.Select(slip => Equality(slip.Value))),
            Gapped = gapped ?? new Gapped(Prompts.FillNumber, Prompts.FillNumbers, $"${tex}=___(1)___$", [answer], $"{plain}=[1]"),
            Pair = new Pair(Prompts.MatchValues, $"${tex}$", answer.Print, plain, exact),
        };

        Claim Equality(Rational claimed) => new($"${tex}={Numerals.Tex(claimed, form)}$", new StatementCheck($"{plain}={Numerals.Exact(claimed, form)}"));
    }
}
