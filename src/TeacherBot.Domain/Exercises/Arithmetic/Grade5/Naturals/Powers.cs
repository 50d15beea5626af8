using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>Easy: squares, cubes, powers of two and ten; medium: a power with one more action; hard: two powers, brackets.</summary>
public sealed class Powers() : FormedExercise("math-5-powers", 4)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (square, cube) = (random.Next(setting.By(3, 4, 5), setting.By(15, 15, 20)), random.Next(2, setting.By(6, 7, 10)));
        var (number, factor, four) = (random.Next(5, 60), random.Next(2, 9), random.Next(2, 3));
        Expression Square(Expression of) => of.Power(2);
        Expression Cube(Expression of) => of.Power(3);
        var small = random.Next(2, 9);
        Expression task = random.Until(
            _ => setting.By(
                () => setting.Pick(Square(square), Cube(cube), Square(square), ((Expression)random.Next(2, 3)).Power(random.Next(4, 5))),
                () => setting.Pick(Square(square) + number, factor * Cube(cube), Cube(cube + 2) - random.Next(5, 60), Square(square) - factor),
                () => setting.Pick(Square(square) + Cube(cube), Square((Expression)(small + number) - number) * factor, (factor * Square(square)) - Cube(random.Next(2, 3)), Cube((Expression)small - random.Next(1, small - 1)) + (((Expression)four).Power(4) * factor)))(),
            drawn => drawn.Value().Sign > 0);
        var value = task.Value();
        return Calculation.Of(setting, task, [
            new("основание умножено на показатель", Multiplied(task).Value()),
            new("показатель прибавлен к основанию", Added(task).Value()),
            new("ошибка в таблице степеней", value + (2 * square) + 1),
            new("ошибка на десяток", value + 10),
            new("ошибка на десяток", value - 10),
        ]);
    }

    static Expression Multiplied(Expression expression) => Changed(expression, (left, right) => left * right);

    static Expression Added(Expression expression) => Changed(expression, (left, right) => left + right);

    static Expression Changed(Expression expression, Func<Expression, Expression, Expression> instead) => expression switch
    {
        Binary { Operation: Operation.Power } power => instead(power.Left, power.Right),
        Binary binary => binary with { Left = Changed(binary.Left, instead), Right = Changed(binary.Right, instead) },
        _ => expression,
    };
}
