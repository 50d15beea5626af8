using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Parts;

/// <summary>Maps and plans. Easy: from the map to the ground; medium: back; hard: the scale itself and decimals.</summary>
public sealed class Scales() : Family("math-6-scale", 3)
{
    static readonly Asked<Rational> Ground = new(
        "Масштаб карты — $1:{n}$. Расстояние между городами на карте равно {a:см}. Найдите расстояние между городами на местности в километрах.",
        new NumberAnswer(NumberForm.Decimal, "км"),
        read => read.Number("a") * (read.Number("n") / 100_000),
        (read, answer) => new ValueCheck($"{read.Plain("a")}*{read.Plain("n")}/100000", $"{answer}"))
    {
        Claim = "Если масштаб карты $1:{n}$, то отрезку {a:см} на карте соответствует расстояние {x}",
        Phrase = "масштаб $1:{n}$, на карте {a:см}",
        Matching = "Соотнесите отрезки на карте и расстояния на местности.",
    };

    static readonly Asked<Rational> Map = new(
        "Расстояние между двумя пунктами равно {a:км}. Найдите длину отрезка, соединяющего эти пункты на карте с масштабом $1:{n}$.",
        new NumberAnswer(NumberForm.Decimal, "см"),
        read => LinearEquation.Root(new Statement([new Letter('x') * read.Expression("n"), read.Expression("a") * 100_000], [Relation.Equal])) ?? throw new EvaluationException("There is no such map."),
        (read, answer) => new ValueCheck($"{read.Plain("a")}*100000/{read.Plain("n")}", $"{answer}"))
    {
        Claim = "Если масштаб карты $1:{n}$, то расстоянию {a:км} соответствует отрезок карты {x}",
        Phrase = "масштаб $1:{n}$, на местности {a:км}",
        Matching = "Соотнесите расстояния на местности и отрезки на карте.",
    };

    static readonly Asked<Rational> Plan = new(
        "Длина участка равна {b:м}, а на плане она равна {a:см}. Во сколько раз длина на плане меньше длины на местности?",
        new NumberAnswer(),
        read => read.Number("b") * 100 / read.Number("a"),
        (read, answer) => new ValueCheck($"{read.Plain("b")}*100/({read.Plain("a")})", $"{answer}"))
    {
        Claim = "Если длину {b:м} изображают на плане отрезком {a:см}, то число, показывающее, во сколько раз уменьшена длина, равно {x}",
        Phrase = "на местности {b:м}, на плане {a:см}",
        Matching = "Соотнесите длины и то, во сколько раз они уменьшены.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var n = random.Pick(setting.By<int[]>([100_000, 200_000, 500_000, 1_000_000], [50_000, 250_000, 400_000, 1_500_000, 2_000_000], [25_000, 40_000, 750_000, 2_500_000, 300_000]));
        var length = setting.Difficulty == Difficulty.Easy ? random.Next(2, 15) : new Rational(random.Until(r => r.Next(12, 148), tenths => tenths % 10 != 0), 10);
        var ground = length * n / 100_000;
        if (setting.Form % 3 == 2)
        {
            var times = random.Pick(setting.By<int[]>([50, 100, 200, 500, 1000, 2000], [150, 200, 250, 300, 400, 500, 800], [150, 250, 350, 400, 450, 750, 800, 1250, 1500]));
            var plan = random.Until(r => new Rational(r.Next(4, 40) * setting.By(10, 5, 1), 10), value => (value * times / 100).DecimalPlaces() is <= 2);
            var real = plan * times / 100;
            return Plan.Pose(
                setting,
                new() { ["a"] = Decimal(plan), ["b"] = Decimal(real) },
                times,
                [("метры не переведены в сантиметры", real / plan), ("метры переведены неверно", times * 10), ("метры переведены неверно", new Rational(times, 10)), ("ошибка в делении", times + 50)],
                $"${Point(real * 100)}:{Point(plan)}={Numerals.Tex(times)}$.");
        }

        return setting.Form % 3 == 0
            ? Ground.Pose(
                setting,
                new() { ["n"] = n, ["a"] = Decimal(length) },
                ground,
                [("ошибка в переводе сантиметров в километры", ground * 10), ("ошибка в переводе сантиметров в километры", ground / 10), ("ошибка в переводе сантиметров в километры", ground * 100), ("ошибка в умножении", ground + new Rational(n, 100_000))],
                $"${Numerals.Tex(n)} \\cdot {Point(length)}={Numerals.Tex(length * n)}$ (см); это ${Point(ground)}$ км.")
            : Map.Pose(
                setting,
                new() { ["n"] = n, ["a"] = Decimal(ground) },
                length,
                [("ошибка в переводе километров в сантиметры", length * 10), ("ошибка в переводе километров в сантиметры", length / 10), ("ошибка в делении", length + 1), ("ошибка в переводе километров в сантиметры", length * 100)],
                $"${Numerals.Tex(ground * 100_000)}:{Numerals.Tex(n)}={Point(length)}$ (см).");
    }
}
