using TeacherBot.Domain.Exercises.Arithmetic;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Patterns;

/// <summary>One shape of a calculation: <c>a*b+c</c>.</summary>
/// <param name="formula">In plain notation with letters.</param>
/// <param name="numbers">Ranges, see <see cref="NumberRange"/>.</param>
/// <param name="where">Conditions apart by <c>;</c>.</param>
/// <param name="solution">A chain of values in plain notation, as pupils shorten the work: <c>(a+b)+c</c>; the result is added. Null shows the actions.</param>
/// <param name="slips">Mistakes of this shape, the likeliest first; those of any calculation follow.</param>
public sealed class Formula(string formula, string numbers, string where = "", string? solution = null, params IReadOnlyList<NamedSlip> slips)
{
    /// <summary>Null: every result is whole.</summary>
    NumberForm? form;

    readonly Expression formula = Plain.Parse(formula);
    readonly NumberSet set = new(numbers, where);
    IReadOnlyList<Expression> way = [.. (solution ?? string.Empty).Split('=', StringSplitOptions.RemoveEmptyEntries).Select(Plain.Parse)];

    /// <exception cref="InvalidOperationException">Ranges and conditions contradict each other.</exception>
    public Problem Draw(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, drawn => Suits(drawn.Fill(formula, Form), setting.Limits));
        var calculation = cast.Fill(formula, Form);
        var chain = way.Select(part => cast.Fill(part, Form)).Prepend(calculation).Append(Numerals.Literal(calculation.Value(), Form));
        return Calculation.Of(
            setting,
            calculation,
            [.. slips.SelectMany(slip => slip.Of(cast)), .. form is null ? CalculationSlips.Of(calculation) : StorySlips.Of(calculation, []).Where(slip => SchoolCalculation.IsWritten(slip.Value, Form))],
            form: Form,
            solution: way.Count == 0 ? null : string.Join("=", chain.Select(Tex.Write).Distinct(StringComparer.Ordinal)));
    }

    /// <summary>With decimal fractions; their results have at most 4 decimal places.</summary>
    public static Formula Decimal(string formula, string numbers, string where = "", params IReadOnlyList<NamedSlip> slips) =>
        new(formula, numbers, where, null, slips) { form = NumberForm.Decimal };

    /// <summary>With common fractions; their results have denominators of at most 120.</summary>
    public static Formula Fraction(string formula, string numbers, string where = "", params IReadOnlyList<NamedSlip> slips) =>
        new(formula, numbers, where, null, slips) { form = NumberForm.Fraction };

    /// <summary>The same with a chain of values for its solution, as pupils shorten the work.</summary>
    /// <param name="chain">In plain notation: <c>sqrt(k^2)</c>; the result is added.</param>
    public Formula By(string chain)
    {
        way = [.. chain.Split('=').Select(Plain.Parse)];
        return this;
    }

    NumberForm Form => form ?? NumberForm.Fraction;

    bool Suits(Expression calculation, NumberLimits limits) => form is { } written ? SchoolCalculation.Suits(calculation, limits, written) : SchoolCalculation.SuitsWhole(calculation, limits);
}

/// <summary>Calculations of several shapes; every shape is one form.</summary>
public abstract class FormulaExercise(string id, IReadOnlyList<Formula> easy, IReadOnlyList<Formula> medium, IReadOnlyList<Formula> hard) : IExercise
{
    public string Id => id;

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => new Setting(null!, difficulty, 0).By(easy, medium, hard).Count;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Pick(setting.By(easy, medium, hard)).Draw(setting, random);
}
