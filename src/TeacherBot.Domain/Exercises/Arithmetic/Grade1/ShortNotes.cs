using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>One action told in a few words. Easy: to 10; medium: across ten; hard: the unknown stands elsewhere.</summary>
public sealed class ShortNotes() : LinearExercise("math-1-short-notes", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите краткие записи задач и ответы.";

    static readonly LinearQuestion[] Easy = [Left("a=5..10 b=1..8", "b<a"), More("a=2..8 b=1..7", "a+b<=10"), Fewer("a=4..10 b=1..6", "b<a"), Became("a=2..8 b=1..6", "a+b<=10")];

    static readonly LinearQuestion[] Medium = [Left("a=11..18 b=3..9", "a-b<10"), More("a=4..9 b=3..9", "a+b>10"), Fewer("a=11..18 b=3..9", "a-b<10"), Became("a=4..9 b=3..9", "a+b>10"), Difference("a=11..18 b=3..9", "a-b<10")];

    static readonly LinearQuestion[] Hard =
    [
        Difference("a=11..20 b=3..12", "a-b<10;a-b>1"),
        new("Было {a:шар|шара|шаров}. Когда несколько шаров улетело, осталось {b}. Сколько шаров улетело?", "было {a:шар|шара|шаров}, осталось {b}, улетело {x}", "было {a:шар|шара|шаров}, осталось {b}, улетело ?", Matching, "a-b", "a-x=b", "a=11..18 b=3..9", "a-b<10"),
        new("Было {a:рыбка|рыбки|рыбок}. Когда купили ещё несколько, стало {b}. Сколько рыбок купили?", "было {a:рыбка|рыбки|рыбок}, стало {b}, купили {x}", "было {a:рыбка|рыбки|рыбок}, стало {b}, купили ?", Matching, "b-a", "a+x=b", "a=3..9 b=11..18", "b-a<10"),
        new("Взяли {a:книгу|книги|книг}, и осталось {b}. Сколько книг было?", "взяли {a:книгу|книги|книг}, осталось {b}, было {x}", "взяли {a:книгу|книги|книг}, осталось {b}, было ?", Matching, "a+b", "x-a=b", "a=3..9 b=4..11", "a+b>10"),
        new("Роз {a}, это на {b} больше, чем лилий. Сколько лилий?", "роз {a}, это на {b} больше, чем лилий, лилий {x}", "роз {a}, это на {b} больше, чем лилий, лилий ?", Matching, "a-b", "x+b=a", "a=11..18 b=3..9", "a-b<10"),
    ];

    static readonly IReadOnlyList<Asked> Sentences = SentencesOf(Easy[..4], Medium[4..], Hard[1..]);

    static LinearQuestion Left(string numbers, string where) => new(
        "Было {a:груша|груши|груш}, съели {b}. Сколько груш осталось?", "было {a:груша|груши|груш}, съели {b}, осталось {x}", "было {a:груша|груши|груш}, съели {b}, осталось ?", Matching, "a-b", "x+b=a", numbers, where);

    static LinearQuestion Became(string numbers, string where) => new(
        "Было {a:марка|марки|марок}, подарили ещё {b}. Сколько марок стало?", "было {a:марка|марки|марок}, подарили ещё {b}, стало {x}", "было {a:марка|марки|марок}, подарили ещё {b}, стало ?", Matching, "a+b", "x-b=a", numbers, where);

    static LinearQuestion More(string numbers, string where) => new(
        "Красных шаров {a}, а синих на {b} больше. Сколько синих шаров?", "красных шаров {a}, синих на {b} больше, синих {x}", "красных шаров {a}, синих на {b} больше, синих ?", Matching, "a+b", "x-b=a", numbers, where);

    static LinearQuestion Fewer(string numbers, string where) => new(
        "Больших машинок {a}, а маленьких на {b} меньше. Сколько маленьких машинок?", "больших машинок {a}, маленьких на {b} меньше, маленьких {x}", "больших машинок {a}, маленьких на {b} меньше, маленьких ?", Matching, "a-b", "x+b=a", numbers, where);

    static LinearQuestion Difference(string numbers, string where) => new(
        "Мячей {a}, а кукол {b}. На сколько мячей больше, чем кукол?", "мячей {a}, кукол {b}, мячей больше на {x}", "мячей {a}, кукол {b}, мячей больше на ?", Matching, "a-b", "x+b=a", numbers, where);
}
