using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>What one division of a scale is worth, the distance of two points, the middle between two points.</summary>
public sealed class ScaleStep() : FormedExercise("math-5-scale-step", 3)
{
    static readonly Asked<Rational> Step = new(
        "Расстояние между отметками {a} и {b} на шкале разделено на {n:равное деление|равных деления|равных делений}. Найдите цену деления шкалы.",
        new NumberAnswer(),
        read => LinearEquation.Root(new Statement([(read.Expression("n") * new Letter('x')) + read.Expression("a"), read.Expression("b")], [Relation.Equal])) ?? throw new EvaluationException("No step."),
        (read, answer) => new ValueCheck($"({read.Plain("b")}-{read.Plain("a")})/{read.Plain("n")}", $"{answer}"))
    {
        Claim = "Если между отметками {a} и {b} на шкале {n:равное деление|равных деления|равных делений}, то цена деления равна {x}",
        Phrase = "между {a} и {b} — {n:деление|деления|делений}",
        Matching = "Соотнесите шкалы и цену деления.",
    };

    static readonly Asked<Rational> Distance = new(
        "На координатном луче отмечены точки $A$ с координатой {a} и $B$ с координатой {b}. Сколько единичных отрезков содержит отрезок $AB$?",
        new NumberAnswer(),
        read => Rational.Abs(read.Number("a") - read.Number("b")),
        (read, answer) => new ValueCheck(read.Number("a") > read.Number("b") ? $"{read.Plain("a")}-{read.Plain("b")}" : $"{read.Plain("b")}-{read.Plain("a")}", $"{answer}"))
    {
        Claim = "Между точками с координатами {a} и {b} единичных отрезков: {x}",
        Phrase = "точки с координатами {a} и {b}",
        Matching = "Соотнесите пары точек координатного луча и расстояния между ними (в единичных отрезках).",
    };

    static readonly Asked<Rational> Middle = new(
        "На координатном луче отмечены точки $A$ с координатой {a} и $B$ с координатой {b}. Найдите координату середины отрезка $AB$.",
        new NumberAnswer(),
        read => read.Number("a") + ((read.Number("b") - read.Number("a")) / 2),
        (read, answer) => new ValueCheck($"({read.Plain("a")}+{read.Plain("b")})/2", $"{answer}"))
    {
        Claim = "Середина отрезка с концами в точках с координатами {a} и {b} имеет координату {x}",
        Phrase = "концы имеют координаты {a} и {b}",
        Matching = "Соотнесите отрезки координатного луча и координаты их середин.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var a = random.Next(setting.By(0, 5, 40), setting.By(20, 60, 300)) * setting.By(1, 1, 5);
        if (setting.Form % 3 == 0)
        {
            var n = random.Pick(setting.By<int[]>([2, 4, 5], [4, 5, 8, 10], [8, 12, 15, 20]));
            var step = random.Next(2, setting.By(10, 25, 60));
            var end = a + (n * step);
            return Step.Pose(
                setting,
                new() { ["a"] = a, ["b"] = end, ["n"] = n },
                step,
                [("взято одно деление лишнее", new Rational(n * step, n + 1)), ("забыто вычесть первую отметку", new Rational(end, n)), ("найдено расстояние между отметками", end - a)],
                $"$({Numerals.Tex(end)}-{a}):{n}={step}$.");
        }

        var half = random.Next(setting.By(2, 10, 50), setting.By(15, 60, 400));
        var b = a + (2 * half);
        var (first, second) = random.Chance(70) ? (a, b) : (b, a);
        Filling filling = new() { ["a"] = first, ["b"] = second };
        return setting.Form % 3 == 1
            ? Distance.Pose(setting, filling, 2 * half, [("координаты сложены", a + b), ("сосчитаны точки, а не отрезки", (2 * half) + 1), ("взята одна из координат", b)], $"${Numerals.Tex(b)}-{Numerals.Tex(a)}={Numerals.Tex(2 * half)}$.")
            : Middle.Pose(setting, filling, a + half, [("найдена половина расстояния", half), ("сумма координат не разделена пополам", a + b), ("найдено расстояние между точками", 2 * half)], $"$({Numerals.Tex(a)}+{Numerals.Tex(b)}):2={Numerals.Tex(a + half)}$.");
    }
}
