using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Solutions by actions, as pupils write them.</summary>
public static class Worked
{
    /// <summary>One action stands alone, several are numbered.</summary>
    public static string Actions(Expression expression, NumberForm form = NumberForm.Fraction, string? unit = null)
    {
        var steps = Steps.Of(expression);
        var lines = steps.Select(step => $"${Equality(step, form)}$").ToList();
        if (steps.Count == 0)
        {
            lines.Add($"${Tex.Write(expression)}$");
        }

        var ending = string.IsNullOrEmpty(unit) ? "." : $" ({unit}).";
        return lines.Count == 1 ? lines[0] + ending : string.Join("; ", lines.Select((line, i) => $"{i + 1}) {line}")) + ending;
    }

    static string Equality(Step step, NumberForm form)
    {
        var action = new Binary(step.Operation, Numerals.Literal(step.Left, form), Numerals.Literal(step.Right, form));
        return $"{Tex.Write(action)}={Numerals.Tex(step.Result, form)}";
    }
}
