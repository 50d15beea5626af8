using TeacherBot.Domain.Exercises.Arithmetic.Grade5;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Parts;

/// <summary>Two fractions and the sign between them. Easy: one denominator or one numerator; medium: different denominators; hard: mixed numbers close to each other.</summary>
public sealed class CompareFractions() : Family("math-6-compare-fractions", 2, Comparison.Types)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (a, b) = random.Until(r => Drawn(setting, r), pair => pair.A != pair.B && Rational.Abs(pair.A - pair.B) < setting.By(1, new Rational(1, 4), new Rational(1, 5)));
        return Comparison.Of(Numerals.Literal(a), Numerals.Literal(b));
    }

    static (Rational A, Rational B) Drawn(Setting setting, SheetRandom random)
    {
        if (setting.Difficulty != Difficulty.Easy || setting.Form % 2 == 0)
        {
            return Fractions.Pair(setting, random);
        }

        var top = random.Next(1, 9);
        return random.Until(
            r => (A: new Rational(top, r.Next(top + 1, 20)), B: new Rational(top, r.Next(top + 1, 20))),
            pair => pair.A.Numerator == top && pair.B.Numerator == top);
    }
}

/// <summary>Fractions to put in order, and to choose by a bound.</summary>
public sealed class OrderFractions() : Family("math-6-order-fractions", 2, Chosen)
{
    static readonly Asked<IReadOnlyList<Rational>> Rising = Ordered("Запишите дроби {n...} в порядке возрастания.", false);

    static readonly Asked<IReadOnlyList<Rational>> Falling = Ordered("Запишите дроби {n...} в порядке убывания.", true);

    static readonly Selection Greater = new(
        "Выберите дробь, которая больше ${a}$.",
        "Выберите все дроби, которые больше ${a}$.",
        (read, item) => item.Number > read.Number("a"),
        (read, item) => new StatementCheck($"{item.Expression}>{read.Plain("a")}"));

    static readonly Selection Less = new(
        "Выберите дробь, которая меньше ${a}$.",
        "Выберите все дроби, которые меньше ${a}$.",
        (read, item) => item.Number < read.Number("a"),
        (read, item) => new StatementCheck($"{item.Expression}<{read.Plain("a")}"));

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var falling = setting.Form % 2 == 1;
        var numbers = random.Until(r => Enumerable.Range(0, setting.By(3, 4, 4)).Select(_ => One(setting, r)).ToArray(), drawn => drawn.Distinct().Count() == drawn.Length && !drawn.Order().SequenceEqual(drawn) && !drawn.OrderDescending().SequenceEqual(drawn));
        Rational[] right = falling ? [.. numbers.OrderDescending()] : [.. numbers.Order()];
        Rational bound = setting.By(new Rational(1, 2), new Rational(random.Next(1, 3), random.Pick([4, 5])), new Rational(random.Next(3, 5), random.Pick([7, 8])));
        var around = Enumerable.Range(0, 60).Select(_ => One(setting with { Difficulty = Difficulty.Medium }, random)).Where(value => value != bound && Rational.Abs(value - bound) < new Rational(2, 5)).Distinct().ToArray();
        var (greater, less) = (Printed(around.Where(value => value > bound).Take(6)), Printed(around.Where(value => value < bound).Take(6)));
        return (falling ? Falling : Rising).Pose(
            setting,
            new() { ["n"] = numbers },
            right,
            [
                ("взят обратный порядок", [.. right.Reverse()]),
                ("упорядочены только знаменатели", [.. numbers.OrderBy(number => number.Denominator)]),
                ("упорядочены только числители", [.. numbers.OrderBy(number => number.Numerator)]),
                ("две дроби переставлены", [right[1], right[0], .. right.Skip(2)]),
                ("две дроби переставлены", [.. right.SkipLast(2), right[^1], right[^2]]),
            ],
            $"${string.Join(falling ? ">" : "<", right.Select(number => Numerals.Tex(number)))}$.") with
        {
            Choice = falling ? Less.Offer(new() { ["a"] = bound }, less, greater) : Greater.Offer(new() { ["a"] = bound }, greater, less),
        };
    }

    static string[] Printed(IEnumerable<Rational> numbers) => [.. numbers.Select(number => $"${Numerals.Tex(number)}$")];

    static Rational One(Setting setting, SheetRandom random)
    {
        var denominator = setting.Difficulty == Difficulty.Easy ? random.Pick([2, 4, 8, 3, 6]) : random.Next(3, 12);
        return random.Until(r => new Rational(r.Next(1, denominator - 1), denominator), value => value.Denominator == denominator) + (setting.Difficulty == Difficulty.Hard ? random.Next(1, 2) : 0);
    }

    static Asked<IReadOnlyList<Rational>> Ordered(string question, bool falling) => new(
        question,
        new NumberListAnswer(ordered: true),
        read => falling ? [.. read.Numbers("n").OrderDescending()] : [.. read.Numbers("n").Order()],
        (read, answer) => new OrderCheck([.. read.Numbers("n").Select(number => $"{number}")], [.. answer.Select(number => $"{number}")], falling));
}

/// <summary>3/4=___/20 and the reduction of fractions. Easy: denominators to 30; medium: to 80; hard: three-digit numbers.</summary>
public sealed class EqualFractions() : Family("math-6-equal-fractions", 2)
{
    const string Pairs = "Соотнесите дроби и равные им несократимые дроби.";

    static readonly Asked<Rational> Reduced = new(
        "Сократите дробь ${a}$.",
        new CommonFractionAnswer(),
        read => read.Number("a"),
        (read, answer) => new ValueCheck(read.Plain("a"), $"{answer}", "irreducible"))
    {
        Claim = "Дробь ${a}$ после сокращения равна {x}",
        Phrase = "${a}$",
        Matching = Pairs,
    };

    static readonly Asked<Rational> Raised = new(
        "Какое число нужно записать в числителе, чтобы привести дробь ${a}$ к знаменателю {d}?",
        new NumberAnswer(),
        read => read.Number("a") * read.Number("d") is { IsInteger: true } whole ? whole : throw new EvaluationException("The fraction has no such form."),
        (read, answer) => new RootsCheck($"x/{read.Plain("d")}={read.Plain("a")}", "x", [$"{answer}"]))
    {
        Claim = "Если привести дробь ${a}$ к знаменателю {d}, то в числителе будет {x}",
        Phrase = "${a}$, новый знаменатель {d}",
        Matching = "Соотнесите дроби, их новые знаменатели и новые числители.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (value, factor) = random.Until(
            r => (Value: new Rational(r.Next(1, 14), r.Next(2, 15)), Factor: r.Next(2, setting.By(6, 12, 24))),
            drawn => drawn.Value < 1 && drawn.Value.Denominator * drawn.Factor is var bottom && bottom <= setting.By(36, 96, 300) && bottom > setting.By(6, 24, 90));
        var (top, bottom) = ((int)value.Numerator * factor, (int)value.Denominator * factor);
        var written = ((Expression)top).Over(bottom);
        return setting.Form % 2 == 0
            ? Reduced.Pose(
                setting,
                new() { ["a"] = written },
                value,
                [
                    ("числитель и знаменатель уменьшены на одно число", new Rational(Math.Max(1, top - factor), bottom - factor)),
                    ("сокращён только числитель", new Rational(value.Numerator, bottom)),
                    ("числитель и знаменатель переставлены", 1 / value),
                    ("ошибка в делении знаменателя", new Rational(value.Numerator, value.Denominator + 1)),
                ],
                $"${Tex.Write(written)}={Numerals.Tex(value)}$: числитель и знаменатель разделили на ${factor}$.")
            : Raised.Pose(
                setting,
                new() { ["a"] = value, ["d"] = bottom },
                top,
                [
                    ("числитель не умножен", value.Numerator),
                    ("вместо умножения прибавлена разность знаменателей", value.Numerator + bottom - value.Denominator),
                    ("записан дополнительный множитель", factor),
                    ("ошибка в умножении", top + value.Numerator),
                ],
                $"Дополнительный множитель ${bottom}:{value.Denominator}={factor}$; ${value.Numerator} \\cdot {factor}={top}$.");
    }
}
