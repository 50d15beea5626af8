using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>One action told in a few words. Easy: to 10; medium: across ten; hard: the unknown stands elsewhere.</summary>
public sealed class ShortNotes() : QuizExercise("math-1-short-notes", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите краткие записи задач и ответы.";

    static readonly Quizzed[] Easy = [Left("a=5..10 b=1..8", "b<a"), More("a=2..8 b=1..7", "a+b<=10"), Fewer("a=4..10 b=1..6", "b<a"), Became("a=2..8 b=1..6", "a+b<=10")];

    static readonly Quizzed[] Medium = [Left("a=11..18 b=3..9", "a-b<10"), More("a=4..9 b=3..9", "a+b>10"), Fewer("a=11..18 b=3..9", "a-b<10"), Became("a=4..9 b=3..9", "a+b>10"), Difference("a=11..18 b=3..9", "a-b<10")];

    static readonly Quizzed[] Hard =
    [
        Difference("a=11..20 b=3..12", "a-b<10;a-b>1"),
        new Quiz("Было {a:шар|шара|шаров}. Когда несколько шаров улетело, осталось {b}. Сколько шаров улетело?", "a-b", "a-x=b",
            claim: "было {a:шар|шара|шаров}, осталось {b}, улетело {x}",
            phrase: "было {a:шар|шара|шаров}, осталось {b}, улетело ?",
            matching: Matching).With("a=11..18 b=3..9", "a-b<10"),
        new Quiz("Было {a:рыбка|рыбки|рыбок}. Когда купили ещё несколько, стало {b}. Сколько рыбок купили?", "b-a", "a+x=b",
            claim: "было {a:рыбка|рыбки|рыбок}, стало {b}, купили {x}",
            phrase: "было {a:рыбка|рыбки|рыбок}, стало {b}, купили ?",
            matching: Matching).With("a=3..9 b=11..18", "b-a<10"),
        new Quiz("Взяли {a:книгу|книги|книг}, и осталось {b}. Сколько книг было?", "a+b", "x-a=b",
            claim: "взяли {a:книгу|книги|книг}, осталось {b}, было {x}",
            phrase: "взяли {a:книгу|книги|книг}, осталось {b}, было ?",
            matching: Matching).With("a=3..9 b=4..11", "a+b>10"),
        new Quiz("Роз {a}, это на {b} больше, чем лилий. Сколько лилий?", "a-b", "x+b=a",
            claim: "роз {a}, это на {b} больше, чем лилий, лилий {x}",
            phrase: "роз {a}, это на {b} больше, чем лилий, лилий ?",
            matching: Matching).With("a=11..18 b=3..9", "a-b<10"),
    ];

    static Quizzed Left(string numbers, string where) => new Quiz("Было {a:груша|груши|груш}, съели {b}. Сколько груш осталось?", "a-b", "x+b=a",
        claim: "было {a:груша|груши|груш}, съели {b}, осталось {x}",
        phrase: "было {a:груша|груши|груш}, съели {b}, осталось ?",
        matching: Matching).With(numbers, where);

    static Quizzed Became(string numbers, string where) => new Quiz("Было {a:марка|марки|марок}, подарили ещё {b}. Сколько марок стало?", "a+b", "x-b=a",
        claim: "было {a:марка|марки|марок}, подарили ещё {b}, стало {x}",
        phrase: "было {a:марка|марки|марок}, подарили ещё {b}, стало ?",
        matching: Matching).With(numbers, where);

    static Quizzed More(string numbers, string where) => new Quiz("Красных шаров {a}, а синих на {b} больше. Сколько синих шаров?", "a+b", "x-b=a",
        claim: "красных шаров {a}, синих на {b} больше, синих {x}",
        phrase: "красных шаров {a}, синих на {b} больше, синих ?",
        matching: Matching).With(numbers, where);

    static Quizzed Fewer(string numbers, string where) => new Quiz("Больших машинок {a}, а маленьких на {b} меньше. Сколько маленьких машинок?", "a-b", "x+b=a",
        claim: "больших машинок {a}, маленьких на {b} меньше, маленьких {x}",
        phrase: "больших машинок {a}, маленьких на {b} меньше, маленьких ?",
        matching: Matching).With(numbers, where);

    static Quizzed Difference(string numbers, string where) => new Quiz("Мячей {a}, а кукол {b}. На сколько мячей больше, чем кукол?", "a-b", "x+b=a",
        claim: "мячей {a}, кукол {b}, мячей больше на {x}",
        phrase: "мячей {a}, кукол {b}, мячей больше на ?",
        matching: Matching).With(numbers, where);
}
