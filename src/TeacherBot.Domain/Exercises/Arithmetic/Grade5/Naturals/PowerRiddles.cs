using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>Squares and cubes in words, there and back.</summary>
public sealed class PowerRiddles() : FormedExercise("math-5-power-riddles", 4)
{
    static readonly Asked<Rational> BaseOfSquare = Back("квадрат", 2);
    static readonly Asked<Rational> BaseOfCube = Back("куб", 3);
    static readonly Asked<Rational> Sum = Two("сумму", "Сумма", "+", (a, b) => a + b);
    static readonly Asked<Rational> Difference = Two("разность", "Разность", "-", (a, b) => a - b);

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var form = setting.Form % 4;
        if (form < 2)
        {
            var exponent = form + 2;
            var root = form == 0 ? random.Next(setting.By(4, 8, 11), setting.By(12, 20, 40)) : random.Next(setting.By(2, 3, 4), setting.By(7, 10, 13));
            var power = (int)Math.Pow(root, exponent);
            return setting.Pick(BaseOfSquare, BaseOfCube, BaseOfSquare, BaseOfCube).Pose(
                setting,
                new() { ["a"] = power },
                root,
                [("число разделено на показатель", power / exponent), ("взято соседнее число", root + 1), ("взято соседнее число", root - 1)],
                $"${root}^{{{exponent}}}={Numerals.Tex(power)}$.");
        }

        var (a, b) = random.Until(r => (A: r.Next(setting.By(3, 5, 9), setting.By(10, 14, 20)), B: r.Next(2, setting.By(4, 6, 10))), pair => pair.A != pair.B && pair.A * pair.A > pair.B * pair.B * pair.B);
        var (square, cube) = (a * a, b * b * b);
        var answer = form == 2 ? square + cube : square - cube;
        return setting.Pick(BaseOfSquare, BaseOfCube, Sum, Difference).Pose(
            setting,
            new() { ["a"] = a, ["b"] = b },
            answer,
            [
                ("числа умножены на показатели", form == 2 ? (2 * a) + (3 * b) : (2 * a) - (3 * b)),
                ("перепутаны квадрат и куб", form == 2 ? (a * a * a) + (b * b) : (a * a * a) - (b * b)),
                ("выбрано не то действие", form == 2 ? square - cube : square + cube),
            ],
            $"${a}^{{2}}{(form == 2 ? "+" : "-")}{b}^{{3}}={square}{(form == 2 ? "+" : "-")}{cube}={Numerals.Tex(answer)}$.");
    }

    static Asked<Rational> Back(string what, int exponent) => new(
        $"Найдите натуральное число, {what} которого равен {{a}}.",
        new NumberAnswer(),
        read => Enumerable.Range(1, 1000).Select(root => (Rational)root).Where(root => root.Power(exponent) == read.Number("a")).DefaultIfEmpty().First() is { IsZero: false } root ? root : throw new EvaluationException("No such number."),
        (read, answer) => new RootsCheck($"x^{exponent}={read.Plain("a")}", "x", [$"{answer}"], "(0;oo)"))
    {
        Claim = $"Если {what} натурального числа равен {{a}}, то само число равно {{x}}",
        Phrase = $"{what} числа равен {{a}}",
        Matching = $"Соотнесите {what} натурального числа и само это число.",
    };

    static Asked<Rational> Two(string what, string capital, string sign, Func<Rational, Rational, Rational> apply) => new(
        $"Найдите {what} квадрата числа {{a}} и куба числа {{b}}.",
        new NumberAnswer(),
        read => apply(read.Number("a") * read.Number("a"), read.Number("b") * read.Number("b") * read.Number("b")),
        (read, answer) => new ValueCheck($"{read.Plain("a")}^2{sign}{read.Plain("b")}^3", $"{answer}"))
    {
        Claim = $"{capital} квадрата числа {{a}} и куба числа {{b}} равна {{x}}",
        Phrase = $"квадрат числа {{a}} и куб числа {{b}}",
        Matching = $"Найдите {what} квадрата и куба и соотнесите с ответами.",
    };
}
