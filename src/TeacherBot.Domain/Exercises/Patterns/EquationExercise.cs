using TeacherBot.Domain.Exercises.Arithmetic;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Patterns;

/// <summary>One shape of an equation with the unknown x: <c>a*x=b</c>.</summary>
/// <param name="equation">In plain notation with letters; x is the unknown.</param>
/// <param name="way">How x is found: <c>b/a</c>.</param>
/// <param name="numbers">Ranges, see <see cref="NumberRange"/>.</param>
/// <param name="where">Conditions apart by <c>;</c>.</param>
public sealed class EquationShape(string equation, string way, string numbers, string where = "")
{
    readonly Statement equation = Plain.ParseStatement(equation);
    readonly Expression way = Plain.Parse(way);
    readonly NumberSet set = new(numbers, where);

    /// <exception cref="InvalidOperationException">Ranges and conditions contradict each other.</exception>
    public Problem Draw(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, drawn => SchoolCalculation.SuitsWhole(drawn.Fill(way, NumberForm.Fraction), setting.Limits) && SuitsChecked(drawn, setting.Limits));
        var (filled, calculation) = (cast.Fill(equation, NumberForm.Fraction), cast.Fill(way, NumberForm.Fraction));
        var wrong = StorySlips.Of(calculation, []).Where(slip => slip.Value.IsInteger && slip.Value.Sign > 0);
        return EquationProblem.Of(setting, filled.Terms[0], filled.Terms[1], calculation.Value(), calculation, [.. wrong, .. CalculationSlips.Of(calculation).Where(slip => slip.Value.Sign > 0)]);
    }

    /// <summary>A pupil puts the root into the equation.</summary>
    bool SuitsChecked(Cast cast, NumberLimits limits)
    {
        var root = Numerals.Literal(cast.Fill(way, NumberForm.Fraction).Value());
        return cast.Fill(equation, NumberForm.Fraction).Terms.Select(side => side.Replace(leaf => leaf is Letter ? root : null)).All(side => SchoolCalculation.SuitsWhole(side, limits));
    }
}

/// <summary>Equations of several shapes; every shape is one form.</summary>
public abstract class EquationExercise(string id, IReadOnlyList<EquationShape> easy, IReadOnlyList<EquationShape> medium, IReadOnlyList<EquationShape> hard) : IExercise
{
    public string Id => id;

    public IReadOnlyList<TaskType> Types => EquationProblem.Types;

    public int Forms(Difficulty difficulty) => new Setting(null!, difficulty, 0).By(easy, medium, hard).Count;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Pick(setting.By(easy, medium, hard)).Draw(setting, random);
}
