using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Parts;

/// <summary>The quotient of two numbers or quantities. Easy: numbers; medium: fractions and decimals; hard: quantities in different units.</summary>
public sealed class Ratios() : Family("math-6-ratio", 2)
{
    static readonly Asked<Rational> OfNumbers = new(
        "Найдите отношение числа {a} к числу {b}.",
        new NumberAnswer(),
        read => LinearEquation.Root(new Statement([new Letter('x') * read.Expression("b"), read.Expression("a")], [Relation.Equal])) ?? throw new EvaluationException("There is no ratio to zero."),
        (read, answer) => new ValueCheck($"({read.Plain("a")})/({read.Plain("b")})", $"{answer}"))
    {
        Claim = "Отношение числа {a} к числу {b} равно {x}",
        Phrase = "отношение числа {a} к числу {b}",
        Matching = "Соотнесите отношения и их значения.",
    };

    static readonly Asked<Rational>[] OfQuantities = [Quantities("см", "м", 100), Quantities("г", "кг", 1000), Quantities("мин", "ч", 60), Quantities("м", "км", 1000)];

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (p, q) = random.Until(r => (r.Next(1, 12), r.Next(2, 12)), pair => pair.Item1 != pair.Item2 && Divisibility.Gcd(pair.Item1, pair.Item2).IsOne);
        var ratio = new Rational(p, q);
        if (setting.Difficulty == Difficulty.Hard)
        {
            var kind = random.Next(0, OfQuantities.Length - 1);
            var size = kind switch { 0 => 100, 2 => 60, _ => 1000 };
            var (small, large) = random.Until(r => (r.Next(1, 40) * (size == 60 ? 5 : size / 20), r.Next(1, 9)), pair => pair.Item1 % size != 0 && pair.Item1 * 10 > pair.Item2 * size && pair.Item1 < pair.Item2 * size * 3);
            var value = new Rational(small, large * size);
            return OfQuantities[kind].Pose(
                setting,
                new() { ["a"] = small, ["b"] = large },
                value,
                [("величины не переведены в одну единицу", new Rational(small, large)), ("взято обратное отношение", 1 / value), ("взято отношение к сумме", new Rational(small, small + (large * size)))],
                $"${large} \\cdot {Numerals.Tex(size)}={Numerals.Tex(large * size)}$; ${Numerals.Tex(small)}:{Numerals.Tex(large * size)}={Numerals.Tex(value)}$.");
        }

        var scale = setting.By<Rational>(random.Next(2, 9), random.Pick([new Rational(1, 10), new Rational(2, 10), new Rational(3, 10), new Rational(5, 10)]), 1);
        var (a, b) = (p * scale, q * scale);
        return OfNumbers.Pose(
            setting,
            new() { ["a"] = Decimal(a), ["b"] = Decimal(b) },
            ratio,
            [("взято обратное отношение", 1 / ratio), ("найдена разность", Rational.Abs(a - b)), ("взято отношение к сумме", a / (a + b)), ("отношение не упрощено до конца", ratio + 1)],
            $"${Point(a)}:{Point(b)}={Numerals.Tex(ratio)}$.");
    }

    static Asked<Rational> Quantities(string small, string large, int size) => new(
        $"Найдите отношение величин: {{a:{small}}} к {{b:{large}}}.",
        new NumberAnswer(),
        read => read.Number("a") / size / read.Number("b"),
        (read, answer) => new ValueCheck($"{read.Plain("a")}/({read.Plain("b")}*{size})", $"{answer}"))
    {
        Claim = $"Отношение {{a:{small}}} к {{b:{large}}} равно {{x}}",
        Phrase = $"отношение {{a:{small}}} к {{b:{large}}}",
        Matching = "Соотнесите отношения величин и их значения.",
    };
}

/// <summary>A number cut in a given ratio; hard: in three parts.</summary>
public sealed class DivideInRatio() : Family("math-6-divide-in-ratio", 2, [TaskType.SingleChoice, TaskType.MultipleChoice, TaskType.Open])
{
    static readonly Asked<IReadOnlyList<Rational>> Two = new(
        "Разделите число {a} на две части в отношении ${p}:{q}$. Запишите части в том же порядке.",
        new NumberListAnswer(ordered: true),
        read => [read.Number("a") * read.Number("p") / (read.Number("p") + read.Number("q")), read.Number("a") * read.Number("q") / (read.Number("p") + read.Number("q"))],
        (read, parts) => new SystemCheck(
            [$"x+y={read.Plain("a")}", $"x*{read.Plain("q")}=y*{read.Plain("p")}"], ["x", "y"], [[.. parts.Select(part => $"{part}")]]))
    {
        Claim = "Если разделить число {a} на две части в отношении ${p}:{q}$, получится {x}",
    };

    static readonly Asked<IReadOnlyList<Rational>> Three = new(
        "Разделите число {a} на три части в отношении ${p}:{q}:{s}$. Запишите части в том же порядке.",
        new NumberListAnswer(ordered: true),
        read => read.Number("p") + read.Number("q") + read.Number("s") is var sum ? [read.Number("a") * read.Number("p") / sum, read.Number("a") * read.Number("q") / sum, read.Number("a") * read.Number("s") / sum] : [],
        (read, parts) => new SystemCheck(
            [$"x+y+z={read.Plain("a")}", $"x*{read.Plain("q")}=y*{read.Plain("p")}", $"y*{read.Plain("s")}=z*{read.Plain("q")}"], ["x", "y", "z"], [[.. parts.Select(part => $"{part}")]]))
    {
        Claim = "Если разделить число {a} на три части в отношении ${p}:{q}:{s}$, получится {x}",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var three = setting.Difficulty == Difficulty.Hard;
        var (p, q, s) = random.Until(r => (P: r.Next(1, 9), Q: r.Next(1, 9), S: three ? r.Next(1, 9) : 0), parts => parts.P != parts.Q && parts.S != parts.Q && parts.S != parts.P && Divisibility.Gcd(parts.P, parts.Q, parts.S).IsOne);
        var unit = random.Next(setting.By(2, 8, 5), setting.By(12, 36, 24));
        int[] ratio = three ? [p, q, s] : [p, q];
        var whole = unit * (p + q + s);
        Rational[] parts = [.. ratio.Select(part => (Rational)(part * unit))];
        var filling = new Filling { ["a"] = whole, ["p"] = p, ["q"] = q };
        if (three)
        {
            filling["s"] = s;
        }

        var wrong = unit + random.Pick([1, 2, -1]);
        return (three ? Three : Two).Pose(
            setting,
            filling,
            parts,
            [
                ("части записаны в обратном порядке", [.. parts.Reverse()]),
                ("ошибка в величине одной части", [.. ratio.Select(part => (Rational)(part * wrong))]),
                ("ошибка в первой части", [parts[0] + p, parts[1] - p, .. parts.Skip(2)]),
                ("ошибка во второй части", [parts[0] - 1, parts[1] + 1, .. parts.Skip(2)]),
                ("частей взято на одну больше", [.. ratio.Select(part => (Rational)((part + 1) * unit))]),
            ],
            $"${string.Join('+', ratio)}={ratio.Sum()}$; ${whole}:{ratio.Sum()}={unit}$; {string.Join("; ", ratio.Select(part => $"${unit} \\cdot {part}={unit * part}$"))}.");
    }
}
