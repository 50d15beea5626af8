using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>Two-digit numbers by their tens and units. Easy: read them; medium: units first, a part from the whole; hard: one digit by the other.</summary>
public sealed class TensAndUnits() : QuizExercise("math-2-tens-and-units", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите описания и двузначные числа.";
    const string MatchParts = "Соотнесите числа и их разрядные слагаемые.";

    static readonly Quizzed[] Easy =
    [
        new Quiz("Запишите число, в котором {a:десяток|десятка|десятков} и {b:единица|единицы|единиц}.", "a*10+b", "x-b=a*10",
            claim: "{a:десяток|десятка|десятков} и {b:единица|единицы|единиц} — это число {x}",
            phrase: "{a:десяток|десятка|десятков} и {b:единица|единицы|единиц}",
            matching: Matching).With("a=1..9 b=1..9"),
        new Quiz("К {a} прибавили {b}. Какое число получили?", "a+b", "x-b=a",
            claim: "{a} и ещё {b} — это число {x}",
            phrase: "к {a} прибавили {b}",
            matching: Matching).With("a=20..90/10 b=1..9"),
    ];

    static readonly Quizzed[] Medium =
    [
        new Quiz("Запишите число, в котором {b:единица|единицы|единиц} и {a:десяток|десятка|десятков}.", "a*10+b", "x-a*10=b",
            claim: "{b:единица|единицы|единиц} и {a:десяток|десятка|десятков} — это число {x}",
            phrase: "{b:единица|единицы|единиц} и {a:десяток|десятка|десятков}",
            matching: Matching).With("a=1..9 b=1..9"),
        new Quiz("Число {a} — это сумма разрядных слагаемых. Одно из них {b}. Найдите другое слагаемое.", "a-b", "b+x=a",
            claim: "{a} — это сумма разрядных слагаемых {b} и {x}",
            phrase: "{a} — это {b} и ещё одно разрядное слагаемое",
            matching: MatchParts).With("a=21..99 b=20..90/10", "a-b>0;a-b<10"),
        new Quiz("Сколько десятков нужно добавить к {a}, чтобы получить {b}?", "(b-a)/10", "a+x*10=b",
            claim: "чтобы из {a} получить {b}, нужно добавить десятков: {x}",
            phrase: "чтобы из {a} получить {b}, добавили несколько десятков",
            matching: "Соотнесите: сколько десятков добавили?").With("a=11..60 b=31..99", "(b-a) mod 10=0;b-a>=20"),
    ];

    static readonly Quizzed[] Hard =
    [
        new Quiz("В двузначном числе {b:единица|единицы|единиц}, а десятков на {a} больше. Запишите это число.", "(b+a)*10+b", "x-b=(a+b)*10",
            claim: "если в числе {b:единица|единицы|единиц}, а десятков на {a} больше, то это число {x}",
            phrase: "{b:единица|единицы|единиц}, а десятков на {a} больше",
            matching: Matching).With("a=1..6 b=1..7", "a+b<=9"),
        new Quiz("В двузначном числе {a:десяток|десятка|десятков}, а единиц на {b} больше. Запишите это число.", "a*10+(a+b)", "x-a-b=a*10",
            claim: "если в числе {a:десяток|десятка|десятков}, а единиц на {b} больше, то это число {x}",
            phrase: "{a:десяток|десятка|десятков}, а единиц на {b} больше",
            matching: Matching).With("a=1..7 b=1..6", "a+b<=9"),
        new Quiz("Запишите число, в котором на {c:десяток|десятка|десятков} больше, чем в числе {a}, а единиц столько же.", "a+c*10", "x-a=c*10",
            claim: "на {c:десяток|десятка|десятков} больше числа {a} число {x}",
            phrase: "на {c:десяток|десятка|десятков} больше числа {a}",
            matching: Matching).With("a=11..60 c=2..5", "a+c*10<=99"),
    ];
}
