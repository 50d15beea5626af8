using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Naturals;

/// <summary>The least or the greatest number with a divisor, a digit in the place of a star. Hard: three digits, larger divisors.</summary>
public sealed class DivisibleNumbers() : Family("math-6-divisible-numbers", 2)
{
    const string Pairs = "Соотнесите описания и числа.";

    static readonly Asked<Rational> Extreme = new(
        "Найдите {m|наименьшее|наибольшее} {k|двузначное|трёхзначное} число, которое делится на {d}.",
        new NumberAnswer(),
        read => Range(read).Where(number => number % read.Count("d") == 0) is var all && read.Word("m") == "наименьшее" ? all.First() : all.Last(),
        (read, answer) => new ValueCheck(read.Word("m") == "наименьшее"
            ? $"{Range(read)[0]}+({read.Plain("d")}-{Range(read)[0]} mod {read.Plain("d")}) mod {read.Plain("d")}"
            : $"{Range(read)[^1]}-{Range(read)[^1]} mod {read.Plain("d")}", $"{answer}"))
    {
        Claim = "Число {x} — {m|наименьшее|наибольшее} {k|двузначное|трёхзначное} число, которое делится на {d}",
        Phrase = "{m|наименьшее|наибольшее} {k|двузначное|трёхзначное} число, кратное {d}",
        Matching = Pairs,
    };

    static readonly Asked<Rational> Next = new(
        "Найдите {m|наименьшее число, большее|наибольшее число, меньшее} {n}, которое делится на {d}.",
        new NumberAnswer(),
        read => Beside(read),
        (read, answer) => new ValueCheck(IsGreater(read)
            ? $"{read.Plain("n")}+{read.Plain("d")}-{read.Plain("n")} mod {read.Plain("d")}"
            : $"{read.Plain("n")}-{read.Plain("n")} mod {read.Plain("d")}", $"{answer}"))
    {
        Claim = "Число {x} — это {m|наименьшее число, большее|наибольшее число, меньшее} {n}, которое делится на {d}",
        Phrase = "{m|наименьшее число, большее|наибольшее число, меньшее} {n}, кратное {d}",
        Matching = Pairs,
    };

    public override Problem Draw(Setting setting, SheetRandom random) => setting.Form % 2 == 0 ? DrawExtreme(setting, random) : DrawNext(setting, random);

    static Problem DrawExtreme(Setting setting, SheetRandom random)
    {
        var three = setting.Difficulty == Difficulty.Hard || (setting.Difficulty == Difficulty.Medium && random.Chance(50));
        var (from, to) = three ? (100, 999) : (10, 99);
        var least = random.Chance(50);
        var d = random.Until(r => r.Next(3, setting.By(9, 19, 45)), by => from % by != 0 && to % by != 0 && (by < from || !least));
        var answer = least ? from + d - (from % d) : to - (to % d);
        return Extreme.Pose(
            setting,
            new() { ["m"] = least ? "наименьшее" : "наибольшее", ["k"] = three ? "трёхзначное" : "двузначное", ["d"] = d },
            answer,
            [
                ("взято соседнее кратное", least ? answer + d : answer - d),
                ("взято крайнее число, которое не делится", least ? from : to),
                ("перепутаны наименьшее и наибольшее", least ? to - (to % d) : from + d - (from % d)),
                ("ошибка в счёте на единицу", least ? answer + 1 : answer - 1),
            ],
            least ? Up(from, d, answer) : Down(to, d, answer));
    }

    static Problem DrawNext(Setting setting, SheetRandom random)
    {
        var (n, d) = random.Until(r => (r.Next(setting.By(20, 100, 300), setting.By(99, 300, 999)), r.Next(3, setting.By(9, 19, 35))), drawn => drawn.Item1 % drawn.Item2 != 0);
        var greater = random.Chance(50);
        var answer = greater ? n + d - (n % d) : n - (n % d);
        return Next.Pose(
            setting,
            new() { ["m"] = greater ? "наименьшее число, большее" : "наибольшее число, меньшее", ["n"] = n, ["d"] = d },
            answer,
            [
                ("взято кратное с другой стороны", greater ? answer - d : answer + d),
                ("прибавлен остаток", greater ? n + (n % d) : n - d),
                ("взято следующее кратное", greater ? answer + d : answer - d),
                ("ошибка в счёте на единицу", greater ? answer + 1 : answer - 1),
            ],
            greater ? Up(n, d, answer) : Down(n, d, answer));
    }

    static string Up(int n, int d, int answer) => $"${n}:{d}={n / d}$ (ост. ${n % d}$); ${d} \\cdot {(n / d) + 1}={answer}$.";

    static string Down(int n, int d, int answer) => $"${n}:{d}={n / d}$ (ост. ${n % d}$); ${d} \\cdot {n / d}={answer}$.";

    static int[] Range(Filling read) => read.Word("k").StartsWith("дву", StringComparison.Ordinal) ? [.. Enumerable.Range(10, 90)] : [.. Enumerable.Range(100, 900)];

    static bool IsGreater(Filling read) => read.Word("m").EndsWith("большее", StringComparison.Ordinal) && read.Word("m").Contains("меньшее ч", StringComparison.Ordinal);

    static Rational Beside(Filling read)
    {
        var (n, d, step) = (read.Count("n"), read.Count("d"), IsGreater(read) ? 1 : -1);
        var number = n + step;
        while (number % d != 0)
        {
            number += step;
        }

        return number;
    }
}
