using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6;

/// <summary>−2,5+1,8; −0,4·6; hard: two actions.</summary>
public sealed class Decimals : IExercise
{
    public string Id => "math-6-decimals";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var task = random.Until(r => Drawn(setting, r), drawn => !drawn.Value().IsZero && Signed.HasMinus(drawn) && Steps.Of(drawn).All(step => step.Result.DecimalPlaces() is <= 2));
        var value = task.Value();
        return Calculation.Of(setting, task, Fitting(Signed.Slips(task).WithNeighbour(value, new Rational(1, 10))), NumberForm.Decimal);
    }

    static Expression Drawn(Setting setting, SheetRandom random)
    {
        var (a, b) = (Tenths(random, 99), Tenths(random, 99));
        var whole = random.Next(2, setting.By(6, 9, 9));
        var small = Tenths(random, setting.By(9, 49, 29));
        var sum = Signed.Action(Operation.Add, -a, setting.Difficulty == Difficulty.Easy ? b : random.Either(b), NumberForm.Decimal);
        var difference = Signed.Action(Operation.Subtract, random.Either(a), setting.Difficulty == Difficulty.Easy ? b : -b, NumberForm.Decimal);
        var product = Signed.Action(Operation.Multiply, -small, setting.Difficulty == Difficulty.Easy ? whole : random.Either(whole), NumberForm.Decimal);
        return setting.Difficulty != Difficulty.Hard
            ? setting.Pick(sum, difference, product)
            : setting.Pick<Expression>(
                Numerals.Literal(random.Either(a), NumberForm.Decimal) - product,
                product + Numerals.Literal(-b, NumberForm.Decimal),
                sum * Numerals.Literal(random.Either(whole)));
    }

    static Rational Tenths(SheetRandom random, int most) => new(random.Until(r => r.Next(2, most), tenths => tenths % 10 != 0), 10);

    static IEnumerable<Slip> Fitting(IEnumerable<Slip> slips) => slips.Where(slip => slip.Value.DecimalPlaces() is <= 2);
}
