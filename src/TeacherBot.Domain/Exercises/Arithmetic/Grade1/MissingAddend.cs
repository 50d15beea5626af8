using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>The addend that is missing. Easy: to 10; medium: across ten; hard: two addends are known.</summary>
public sealed class MissingAddend() : QuizExercise("math-1-missing-addend", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите описания с неизвестными слагаемыми.";

    static readonly Quizzed[] Easy = [Second("a=1..8 b=3..10", "b-a>=1"), First("a=1..8 b=3..10", "b-a>=1"), Guessed("a=1..8 b=3..10", "b-a>=1")];

    static readonly Quizzed[] Medium = [Second("a=3..9 b=11..18", "b-a<10"), First("a=3..9 b=11..18", "b-a<10"), Guessed("a=3..9 b=11..18", "b-a<10")];

    static readonly Quizzed[] Hard =
    [
        new Quiz("Сумма трёх слагаемых равна {c}. Первое слагаемое {a}, второе {b}. Найдите третье слагаемое.", "c-(a+b)", "a+b+x=c",
            claim: "первое слагаемое {a}, второе {b}, сумма трёх слагаемых {c}, третье слагаемое {x}",
            phrase: "первое слагаемое {a}, второе {b}, сумма трёх слагаемых {c}, третье ?",
            matching: Matching).With("a=2..7 b=2..7 c=11..18", "c-a-b>=2;c-a-b<=9;a+b<=10"),
        Guessed("a=10..15 b=14..20", "b-a>=2"),
        new Quiz("К числу {a} прибавили {b}, потом ещё одно число и получили {c}. Какое число прибавили вторым?", "c-(a+b)", "a+b+x=c",
            claim: "неизвестное слагаемое, которое прибавили к {a} и {b} и получили {c}, равно {x}",
            phrase: "к {a} прибавили {b} и ещё ?, получили {c}",
            matching: Matching).With("a=2..7 b=2..7 c=11..20", "c-a-b>=2;c-a-b<=9"),
    ];

    static Quizzed Second(string numbers, string where) => new Quiz("Первое слагаемое {a}, сумма {b}. Найдите второе слагаемое.", "b-a", "a+x=b",
        claim: "первое слагаемое {a}, сумма {b}, второе слагаемое {x}",
        phrase: "первое слагаемое {a}, сумма {b}, второе ?",
        matching: Matching).With(numbers, where);

    static Quizzed First(string numbers, string where) => new Quiz("Второе слагаемое {a}, сумма {b}. Найдите первое слагаемое.", "b-a", "x+a=b",
        claim: "второе слагаемое {a}, сумма {b}, первое слагаемое {x}",
        phrase: "второе слагаемое {a}, сумма {b}, первое ?",
        matching: Matching).With(numbers, where);

    static Quizzed Guessed(string numbers, string where) => new Quiz("К {a} прибавили неизвестное число и получили {b}. Найдите неизвестное число.", "b-a", "a+x=b",
        claim: "неизвестное слагаемое, которое прибавили к {a} и получили {b}, равно {x}",
        phrase: "к {a} прибавили ?, получили {b}",
        matching: Matching).With(numbers, where);
}
