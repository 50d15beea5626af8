using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>Metres, decimetres, centimetres, millimetres. Easy: one unit into another; medium: two units; hard: a sum or a difference in two units.</summary>
public sealed class LengthUnits() : LinearExercise("math-2-length-units", Easy, Medium, Hard, pooled: true)
{
    static readonly LinearQuestion[] Easy = [Whole("м", "дм", "дециметров"), Whole("дм", "см", "сантиметров"), Whole("см", "мм", "миллиметров"), Back("дм", "м", "метров"), Back("см", "дм", "дециметров"), Back("мм", "см", "сантиметров")];

    static readonly LinearQuestion[] Medium = [Mixed("м", "дм", "дециметров"), Mixed("дм", "см", "сантиметров"), Mixed("см", "мм", "миллиметров")];

    static readonly LinearQuestion[] Hard =
    [
        Sum("м", "дм", "дециметров"), Sum("дм", "см", "сантиметров"), Sum("см", "мм", "миллиметров"), Difference("м", "дм", "дециметров"), Difference("дм", "см", "сантиметров"), Difference("см", "мм", "миллиметров"),
    ];

    static readonly IReadOnlyList<Asked> Sentences = SentencesOf(Easy, Medium, Hard);

    static string Matching(string units) => $"Соотнесите длины и то, сколько в них {units}.";

    static LinearQuestion Whole(string large, string small, string smalls) => new(
        $"Сколько {smalls} в {{a}}~{large}?", $"{{a}}~{large} — это {{x}}~{small}", $"{{a}}~{large}", Matching(smalls), "a*10", "x/10=a", "a=2..9");

    static LinearQuestion Back(string small, string large, string larges) => new(
        $"Сколько {larges} составляют {{a}}~{small}?", $"{{a}}~{small} — это {{x}}~{large}", $"{{a}}~{small}", Matching(larges), "a/10", "x*10=a", "a=20..90/10");

    static LinearQuestion Mixed(string large, string small, string smalls) => new(
        $"Сколько {smalls} в {{a}}~{large} {{b}}~{small}?", $"{{a}}~{large} {{b}}~{small} — это {{x}}~{small}", $"{{a}}~{large} {{b}}~{small}", Matching(smalls), "a*10+b", "x-b=a*10", "a=1..9 b=1..9");

    static LinearQuestion Sum(string large, string small, string smalls) => new(
        $"К {{a}}~{large} {{b}}~{small} прибавили {{c}}~{small}. Сколько {smalls} получилось?", $"если к {{a}}~{large} {{b}}~{small} прибавить {{c}}~{small}, получится {{x}}~{small}", $"к {{a}}~{large} {{b}}~{small} прибавили {{c}}~{small}",
        Matching(smalls), "a*10+b+c", "x-c=a*10+b", "a=1..7 b=1..9 c=3..25", "a*10+b+c<=99");

    static LinearQuestion Difference(string large, string small, string smalls) => new(
        $"Из {{a}}~{large} {{b}}~{small} вычли {{c}}~{small}. Сколько {smalls} осталось?", $"если из {{a}}~{large} {{b}}~{small} вычесть {{c}}~{small}, останется {{x}}~{small}", $"из {{a}}~{large} {{b}}~{small} вычли {{c}}~{small}",
        Matching(smalls), "a*10+b-c", "x+c=a*10+b", "a=2..9 b=1..9 c=3..25", "a*10+b-c>=5");
}
