using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>Easy: thousands and units, all places said; medium: places missing; hard: with millions and missing places.</summary>
public sealed class NumberInWords() : FormedExercise("math-5-number-in-words")
{
    static readonly string Spoken =
        "{m|один миллион |" + string.Join('|', Enumerable.Range(2, 8).Select(n => $"{NumberWords.Small[n - 1]} {(n < 5 ? "миллиона" : "миллионов")} ")) + "|}"
        + Slot("th", NumberWords.Hundreds, after: true) + Slot("tt", NumberWords.Tens, after: true) + Slot("ts", NumberWords.SmallFeminine, after: true)
        + "{w|тысяча|тысячи|тысяч}"
        + Slot("h", NumberWords.Hundreds, after: false) + Slot("t", NumberWords.Tens, after: false) + Slot("s", NumberWords.Small, after: false);

    static readonly Asked<Rational> Written = new(
        $"Запишите цифрами число: {Spoken}.",
        new NumberAnswer(),
        read => Parts(read) is var (millions, thousands, rest) ? (millions * 1_000_000) + (thousands.Sum() * 1000) + rest.Sum() : 0,
        (read, answer) => Parts(read) is var (millions, thousands, rest)
            ? new ValueCheck($"{millions}*1000000+({string.Join('+', thousands)})*1000+{string.Join('+', rest)}", $"{answer}")
            : throw new InvalidOperationException())
    {
        Claim = $"Число {Spoken} записывают так: {{x}}",
        Phrase = Spoken,
        Matching = "Соотнесите названия чисел и их запись цифрами.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var millions = setting.Difficulty == Difficulty.Hard ? random.Next(1, 9) : 0;
        var thousands = random.Until(r => r.Next(2, 999), n => setting.By(n > 20 && n % 10 > 0, n > 20, n < 100 || n % 10 == 0));
        var rest = random.Until(r => r.Next(1, 999), n => setting.By(n > 120 && n % 10 > 0, n < 100, n < 100));
        var number = (millions * 1_000_000) + (thousands * 1000) + rest;
        var (th, tt, ts) = NumberWords.Of(thousands, feminine: true);
        var (h, t, s) = NumberWords.Of(rest);
        return Written.Pose(
            setting,
            new()
            {
                ["m"] = millions == 0 ? string.Empty : $"{NumberWords.Small[millions - 1]} {(millions == 1 ? "миллион" : millions < 5 ? "миллиона" : "миллионов")} ",
                ["th"] = Behind(th), ["tt"] = Behind(tt), ["ts"] = Behind(ts),
                ["w"] = Stories.Plural.Parse("тысяча|тысячи|тысяч").For(thousands),
                ["h"] = Before(h), ["t"] = Before(t), ["s"] = Before(s),
            },
            number,
            [
                ("потеряны нули внутри числа", int.Parse($"{(millions == 0 ? string.Empty : millions)}{thousands}{rest}")),
                ("в классе единиц записан лишний нуль", int.Parse($"{(millions == 0 ? string.Empty : $"{millions}{thousands:D3}")}{(millions == 0 ? thousands : string.Empty)}{rest:D4}")),
                ("нуль записан не в том разряде", (millions * 1_000_000) + (thousands * 1000) + (rest < 100 ? rest * 10 : rest)),
                ("потерян нуль в классе тысяч", (millions * 100_000) + (thousands * 100) + rest),
                ("цифры класса единиц переставлены", (millions * 1_000_000) + (thousands * 1000) + Swapped(rest)),
            ],
            $"{(millions == 0 ? string.Empty : $"${millions}$ млн ")}${thousands}$ тыс. ${rest}$ ед.: ${Numerals.Tex(number)}$.");
    }

    static int Swapped(int rest) => (rest / 100 * 100) + (rest % 10 * 10) + (rest / 10 % 10);

    static string Slot(string name, IEnumerable<string> words, bool after) => $"{{{name}|{string.Join('|', words.Select(word => after ? Behind(word) : Before(word)))}|}}";

    static string Behind(string word) => word.Length == 0 ? word : $"{word} ";

    static string Before(string word) => word.Length == 0 ? word : $" {word}";

    static (int Millions, int[] Thousands, int[] Ones) Parts(Filling read) => (
        NumberWords.Value(read.Word("m").Split(' ')[0]),
        [NumberWords.Value(read.Word("th")), NumberWords.Value(read.Word("tt")), NumberWords.Value(read.Word("ts"))],
        [NumberWords.Value(read.Word("h")), NumberWords.Value(read.Word("t")), NumberWords.Value(read.Word("s"))]);
}
