using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>Metres, decimetres, centimetres, millimetres. Easy: one unit into another; medium: two units; hard: a sum or a difference in two units.</summary>
public sealed class LengthUnits() : QuizExercise("math-2-length-units", Easy, Medium, Hard, pooled: true)
{
    static readonly Quizzed[] Easy = [Whole("м", "дм", "дециметров"), Whole("дм", "см", "сантиметров"), Whole("см", "мм", "миллиметров"), Back("дм", "м", "метров"), Back("см", "дм", "дециметров"), Back("мм", "см", "сантиметров")];

    static readonly Quizzed[] Medium = [Mixed("м", "дм", "дециметров"), Mixed("дм", "см", "сантиметров"), Mixed("см", "мм", "миллиметров")];

    static readonly Quizzed[] Hard =
    [
        Sum("м", "дм", "дециметров"), Sum("дм", "см", "сантиметров"), Sum("см", "мм", "миллиметров"), Difference("м", "дм", "дециметров"), Difference("дм", "см", "сантиметров"), Difference("см", "мм", "миллиметров"),
    ];

    static string Matching(string units) => $"Соотнесите длины и то, сколько в них {units}.";

    static Quizzed Whole(string large, string small, string smalls) => new Quiz($"Сколько {smalls} в {{a}}~{large}?", "a*10", "x/10=a",
        claim: $"{{a}}~{large} — это {{x}}~{small}",
        phrase: $"{{a}}~{large}",
        matching: Matching(smalls)).With("a=2..9");

    static Quizzed Back(string small, string large, string larges) => new Quiz($"Сколько {larges} составляют {{a}}~{small}?", "a/10", "x*10=a",
        claim: $"{{a}}~{small} — это {{x}}~{large}",
        phrase: $"{{a}}~{small}",
        matching: Matching(larges)).With("a=20..90/10");

    static Quizzed Mixed(string large, string small, string smalls) => new Quiz($"Сколько {smalls} в {{a}}~{large} {{b}}~{small}?", "a*10+b", "x-b=a*10",
        claim: $"{{a}}~{large} {{b}}~{small} — это {{x}}~{small}",
        phrase: $"{{a}}~{large} {{b}}~{small}",
        matching: Matching(smalls)).With("a=1..9 b=1..9");

    static Quizzed Sum(string large, string small, string smalls) => new Quiz($"К {{a}}~{large} {{b}}~{small} прибавили {{c}}~{small}. Сколько {smalls} получилось?", "a*10+b+c", "x-c=a*10+b",
        claim: $"если к {{a}}~{large} {{b}}~{small} прибавить {{c}}~{small}, получится {{x}}~{small}",
        phrase: $"к {{a}}~{large} {{b}}~{small} прибавили {{c}}~{small}",
        matching: Matching(smalls)).With("a=1..7 b=1..9 c=3..25", "a*10+b+c<=99");

    static Quizzed Difference(string large, string small, string smalls) => new Quiz($"Из {{a}}~{large} {{b}}~{small} вычли {{c}}~{small}. Сколько {smalls} осталось?", "a*10+b-c", "x+c=a*10+b",
        claim: $"если из {{a}}~{large} {{b}}~{small} вычесть {{c}}~{small}, останется {{x}}~{small}",
        phrase: $"из {{a}}~{large} {{b}}~{small} вычли {{c}}~{small}",
        matching: Matching(smalls)).With("a=2..9 b=1..9 c=3..25", "a*10+b-c>=5");
}
