using TeacherBot.Domain.Exercises.Arithmetic;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Patterns;

/// <summary>Two values to compare; they are equal in about one of three draws, where the numbers allow it.</summary>
/// <param name="left">In plain notation with letters.</param>
/// <param name="right">The other side.</param>
/// <param name="numbers">Ranges, see <see cref="NumberRange"/>.</param>
/// <param name="where">Conditions apart by <c>;</c>: values close enough that one must calculate.</param>
public sealed class ComparedPair(string left, string right, string numbers, string where = "")
{
    const int MostDraws = 60;

    readonly Expression left = Plain.Parse(left);
    readonly Expression right = Plain.Parse(right);
    readonly NumberSet set = new(numbers, where);

    /// <exception cref="InvalidOperationException">Ranges and conditions contradict each other.</exception>
    public Problem Draw(Setting setting, SheetRandom random)
    {
        var wanted = random.Pick([Relation.Less, Relation.Equal, Relation.Greater]);
        var (first, second) = Drawn(setting, random);
        for (var i = 0; i < MostDraws && Relations.Between(first.Value(), second.Value()) != wanted; i++)
        {
            (first, second) = Drawn(setting, random);
        }

        return random.Chance(50) ? Comparison.Of(first, second) : Comparison.Of(second, first);
    }

    (Expression Left, Expression Right) Drawn(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, drawn => Suits(drawn.Fill(left, NumberForm.Fraction), setting) && Suits(drawn.Fill(right, NumberForm.Fraction), setting)
            && drawn.Fill(left, NumberForm.Fraction) != drawn.Fill(right, NumberForm.Fraction));
        return (cast.Fill(left, NumberForm.Fraction), cast.Fill(right, NumberForm.Fraction));
    }

    /// <summary>A share such as 1/5 is a number of its own.</summary>
    static bool Suits(Expression side, Setting setting) => Steps.Of(side).Count == 0 || SchoolCalculation.SuitsWhole(side, setting.Limits);
}

/// <summary>Comparisons of several shapes; every shape is one form.</summary>
public abstract class ComparisonExercise(string id, IReadOnlyList<ComparedPair> easy, IReadOnlyList<ComparedPair> medium, IReadOnlyList<ComparedPair> hard) : IExercise
{
    public string Id => id;

    public IReadOnlyList<TaskType> Types => Comparison.Types;

    public int Forms(Difficulty difficulty) => new Setting(null!, difficulty, 0).By(easy, medium, hard).Count;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Pick(setting.By(easy, medium, hard)).Draw(setting, random);
}
