using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>The addend that is missing. Easy: to 10; medium: across ten; hard: two addends are known.</summary>
public sealed class MissingAddend() : LinearExercise("math-1-missing-addend", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите описания с неизвестными слагаемыми.";

    static readonly LinearQuestion[] Easy = [Second("a=1..8 b=3..10", "b-a>=1"), First("a=1..8 b=3..10", "b-a>=1"), Guessed("a=1..8 b=3..10", "b-a>=1")];

    static readonly LinearQuestion[] Medium = [Second("a=3..9 b=11..18", "b-a<10"), First("a=3..9 b=11..18", "b-a<10"), Guessed("a=3..9 b=11..18", "b-a<10")];

    static readonly LinearQuestion[] Hard =
    [
        new("Сумма трёх слагаемых равна {c}. Первое слагаемое {a}, второе {b}. Найдите третье слагаемое.", "первое слагаемое {a}, второе {b}, сумма трёх слагаемых {c}, третье слагаемое {x}", "первое слагаемое {a}, второе {b}, сумма трёх слагаемых {c}, третье ?", Matching, "c-(a+b)", "a+b+x=c", "a=2..7 b=2..7 c=11..18", "c-a-b>=2;c-a-b<=9;a+b<=10"),
        Guessed("a=10..15 b=14..20", "b-a>=2"),
        new("К числу {a} прибавили {b}, потом ещё одно число и получили {c}. Какое число прибавили вторым?", "неизвестное слагаемое, которое прибавили к {a} и {b} и получили {c}, равно {x}", "к {a} прибавили {b} и ещё ?, получили {c}", Matching, "c-(a+b)", "a+b+x=c", "a=2..7 b=2..7 c=11..20", "c-a-b>=2;c-a-b<=9"),
    ];

    static readonly IReadOnlyList<Asked> Sentences = SentencesOf(Easy, Hard[..1], Hard[2..]);

    static LinearQuestion Second(string numbers, string where) => new(
        "Первое слагаемое {a}, сумма {b}. Найдите второе слагаемое.", "первое слагаемое {a}, сумма {b}, второе слагаемое {x}", "первое слагаемое {a}, сумма {b}, второе ?", Matching, "b-a", "a+x=b", numbers, where);

    static LinearQuestion First(string numbers, string where) => new(
        "Второе слагаемое {a}, сумма {b}. Найдите первое слагаемое.", "второе слагаемое {a}, сумма {b}, первое слагаемое {x}", "второе слагаемое {a}, сумма {b}, первое ?", Matching, "b-a", "x+a=b", numbers, where);

    static LinearQuestion Guessed(string numbers, string where) => new(
        "К {a} прибавили неизвестное число и получили {b}. Найдите неизвестное число.", "неизвестное слагаемое, которое прибавили к {a} и получили {b}, равно {x}", "к {a} прибавили ?, получили {b}", Matching, "b-a", "a+x=b", numbers, where);
}
