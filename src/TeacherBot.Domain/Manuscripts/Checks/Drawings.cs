using System.Text.RegularExpressions;

namespace TeacherBot.Domain.Manuscripts.Checks;

/// <summary>A model draws nothing, so no task may speak of a drawing.</summary>
static partial class Drawings
{
    public static Fault? Fault(Sketch sketch) => sketch.Printed.Select(text => Spoken.Match(text)).FirstOrDefault(match => match.Success) is { } found
        ? new(RejectionKind.MissingFigure, $"speaks of a drawing that is not there: «{found.Value}»")
        : null;

    [GeneratedRegex(
        @"(?<![а-яё])((по|на|с помощью|используя|рассмотри(те)?|см\.?)\s+(данн(ому|ом|ый)\s+|приведённ(ому|ом|ый)\s+)?(рисун(ку|ке|ок|ка|ком)|чертеж[еуа]?|чертёж|картинк[еуи]|схем[еуы]|диаграмм[еуы]|график[еу]|иллюстрации|фотографии|гистограмм[еы])"
        + @"|по\s+таблице(?!\s+(умножения|сложения|квадратов|деления))|в\s+таблице(?!\s+умножения)|рис\.|изображен[а-я]*|изображён[а-я]*|нарисован[оаы]?\s+(ниже|выше|рядом)|отмечен[аыо]?\s+на\s+(координатн|числов)[а-я]+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Spoken { get; }
}
