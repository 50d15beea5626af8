using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>One action of multiplication or division in a few words. Easy: to 30; medium: «в … раз»; hard: it stands elsewhere.</summary>
public sealed class MultiplicationNotes() : QuizExercise("math-2-multiplication-notes", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите записи задач на умножение и деление с ответами.";
    const string Shares = "a mod b=0;a/b>=2;a/b<=9";

    static readonly Quizzed[] Easy =
    [
        new Quiz("В {b} вазах стоит по {a:роза|розы|роз}. Сколько всего роз?", "a*b", "x/b=a",
            claim: "по {a:роза|розы|роз} в {b} вазах, всего {x}",
            phrase: "по {a:роза|розы|роз} в {b} вазах, всего ?",
            matching: Matching).With("a=3..9 b=2..6", "a*b<=30"),
        new Quiz("Поровну на {b} полках стоит {a:книга|книги|книг}. Сколько книг на одной полке?", "a/b", "x*b=a",
            claim: "{a:книга|книги|книг} на {b} полках поровну, на одной {x}",
            phrase: "{a:книга|книги|книг} на {b} полках поровну, на одной ?",
            matching: Matching).With("a=8..30 b=2..6", Shares),
        new Quiz("В пакеты раскладывают по {b:яблоко|яблока|яблок}, всего {a}. Сколько нужно пакетов?", "a/b", "x*b=a",
            claim: "всего {a}, по {b:яблоко|яблока|яблок} в пакете, нужно пакетов: {x}",
            phrase: "всего {a}, по {b:яблоко|яблока|яблок} в пакете, пакетов ?",
            matching: Matching).With("a=10..30 b=2..9", Shares),
    ];

    static readonly Quizzed[] Medium =
    [
        new Quiz("Щук поймали {a}, а окуней в {b:раз|раза|раз} больше. Сколько поймали окуней?", "a*b", "x/b=a",
            claim: "щук {a}, окуней в {b:раз|раза|раз} больше, окуней {x}",
            phrase: "щук {a}, окуней в {b:раз|раза|раз} больше, окуней ?",
            matching: Matching).With("a=3..9 b=2..9", "a*b>=12"),
        new Quiz("Ёлок посадили {a}, а сосен в {b:раз|раза|раз} меньше. Сколько посадили сосен?", "a/b", "x*b=a",
            claim: "ёлок {a}, сосен в {b:раз|раза|раз} меньше, сосен {x}",
            phrase: "ёлок {a}, сосен в {b:раз|раза|раз} меньше, сосен ?",
            matching: Matching).With("a=12..72 b=2..9", Shares),
        new Quiz("Вишен собрали {a}~кг, а слив {b}~кг. Во сколько раз больше собрали вишен?", "a/b", "x*b=a",
            claim: "вишен {a}~кг, слив {b}~кг, вишен больше во столько раз: {x}",
            phrase: "вишен {a}~кг, слив {b}~кг, вишен больше в ? раз",
            matching: Matching).With("a=12..72 b=2..9", Shares),
    ];

    static readonly Quizzed[] Hard =
    [
        new Quiz("Белых грибов {a}, это в {b:раз|раза|раз} больше, чем рыжиков. Сколько рыжиков?", "a/b", "x*b=a",
            claim: "белых {a}, это в {b:раз|раза|раз} больше, чем рыжиков, рыжиков {x}",
            phrase: "белых {a}, это в {b:раз|раза|раз} больше, чем рыжиков, рыжиков ?",
            matching: Matching).With("a=12..81 b=2..9", Shares),
        new Quiz("Гусей {a}, это в {b:раз|раза|раз} меньше, чем уток. Сколько уток?", "a*b", "x/b=a",
            claim: "гусей {a}, это в {b:раз|раза|раз} меньше, чем уток, уток {x}",
            phrase: "гусей {a}, это в {b:раз|раза|раз} меньше, чем уток, уток ?",
            matching: Matching).With("a=3..9 b=3..9", "a*b>=18"),
        new Quiz("Когда весь мёд разлили по {b}~кг, получилось {a:банка|банки|банок}. Сколько килограммов мёда разлили?", "b*a", "x/b=a",
            claim: "мёд разлили по {b}~кг, банок {a}, всего {x}",
            phrase: "мёд разлили по {b}~кг, банок {a}, всего ?",
            matching: Matching).With("a=3..9 b=3..9", "a*b>=18"),
    ];
}
