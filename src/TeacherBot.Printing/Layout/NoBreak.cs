using System.Text.RegularExpressions;

namespace TeacherBot.Printing.Layout;

/// <summary>Where Russian typography does not end a line: after a short word, before a dash, between a number and its unit, after the label of a list.</summary>
static partial class NoBreak
{
    const string Units = @"(мм|см|дм|м|км|г|кг|т|ц|л|мл|с|мин|ч|сут|р|руб|коп|шт|га|см²|м²|см³|м³|км/ч|м/с|°C|°|%|класс\w*|балл\w*|минут\w*)(\W|$)";

    /// <param name="afterFormula">The text follows a formula, whose last number may have its unit here.</param>
    public static string In(string text, bool afterFormula)
    {
        text = BeforeDash().Replace(AfterShortWord().Replace(text, "${word}\u00A0"), "\u00A0${dash} ");
        text = AfterLabel().Replace(BeforeUnit().Replace(text, "\u00A0"), "${label})\u00A0");
        return afterFormula && UnitFirst().IsMatch(text) ? "\u00A0" + text[1..] : text;
    }

    [GeneratedRegex(@"(?<=^|[\s(«\u00A0])(?<word>[АаВвИиКкОоСсУуЯя]|[Нн]а|[Нн]е|[Пп]о|[Дд]о|[Зз]а|[Ии]з|[Оо]т|[Оо]б|[Кк]о|[Сс]о|[Вв]о|[Нн]и|№|§) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AfterShortWord();

    [GeneratedRegex(@"(?<=^|[\s;:])(?<label>\d{1,2}|[А-Е])\) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AfterLabel();

    [GeneratedRegex(" (?<dash>[—–]) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforeDash();

    [GeneratedRegex($@"(?<=\d) (?={Units})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforeUnit();

    [GeneratedRegex($"^ {Units}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnitFirst();
}
