using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>Metres, decimetres, centimetres, millimetres. Easy: one unit into another; medium: two units; hard: a sum or a difference in two units.</summary>
public sealed class LengthUnits() : LinearExercise("math-2-length-units", Easy, Medium, Hard)
{
    /// <summary>A gap would not say in which units, and a column holds one unit.</summary>
    public override IReadOnlyList<TaskType> Types { get; } = [.. TaskTypes.All.Where(type => type is not (TaskType.FillBlank or TaskType.Matching))];

    const string Matching = "Соотнесите длины и числа в меньших единицах.";

    static readonly LinearQuestion[] Easy = [Whole("м", "дм", "дециметров"), Whole("дм", "см", "сантиметров"), Whole("см", "мм", "миллиметров"), Back("дм", "м", "метров"), Back("см", "дм", "дециметров"), Back("мм", "см", "сантиметров")];

    static readonly LinearQuestion[] Medium = [Mixed("м", "дм", "дециметров"), Mixed("дм", "см", "сантиметров"), Mixed("см", "мм", "миллиметров")];

    static readonly LinearQuestion[] Hard =
    [
        Sum("м", "дм", "дециметров"), Sum("дм", "см", "сантиметров"), Sum("см", "мм", "миллиметров"), Difference("м", "дм", "дециметров"), Difference("дм", "см", "сантиметров"), Difference("см", "мм", "миллиметров"),
    ];

    static readonly IReadOnlyList<Asked> Sentences = SentencesOf(Easy, Medium, Hard);

    static LinearQuestion Whole(string large, string small, string smalls) => new(
        $"Сколько {smalls} в {{a}}~{large}?", $"{{a}}~{large} — это {{x}}", $"{{a}}~{large}", $"Соотнесите равные длины: {large} и {small}.", "a*10", "x/10=a", "a=2..9", unit: small);

    static LinearQuestion Back(string small, string large, string larges) => new(
        $"Сколько {larges} составляют {{a}}~{small}?", $"{{a}}~{small} — это {{x}}", $"{{a}}~{small}", $"Соотнесите равные длины: {small} и {large}.", "a/10", "x*10=a", "a=20..90/10", unit: large);

    static LinearQuestion Mixed(string large, string small, string smalls) => new(
        $"Сколько {smalls} в {{a}}~{large} {{b}}~{small}?", $"{{a}}~{large} {{b}}~{small} — это {{x}}", $"{{a}}~{large} {{b}}~{small}", $"Соотнесите равные длины: {large} и {small}.", "a*10+b", "x-b=a*10", "a=1..9 b=1..9", unit: small);

    static LinearQuestion Sum(string large, string small, string smalls) => new(
        $"К {{a}}~{large} {{b}}~{small} прибавили {{c}}~{small}. Сколько {smalls} получилось?", $"если к {{a}}~{large} {{b}}~{small} прибавить {{c}}~{small}, получится {{x}}", $"к {{a}}~{large} {{b}}~{small} прибавили {{c}}~{small}",
        Matching, "a*10+b+c", "x-c=a*10+b", "a=1..7 b=1..9 c=3..25", "a*10+b+c<=99", small);

    static LinearQuestion Difference(string large, string small, string smalls) => new(
        $"Из {{a}}~{large} {{b}}~{small} вычли {{c}}~{small}. Сколько {smalls} осталось?", $"если из {{a}}~{large} {{b}}~{small} вычесть {{c}}~{small}, останется {{x}}", $"из {{a}}~{large} {{b}}~{small} вычли {{c}}~{small}",
        Matching, "a*10+b-c", "x+c=a*10+b", "a=2..9 b=1..9 c=3..25", "a*10+b-c>=5", small);
}
