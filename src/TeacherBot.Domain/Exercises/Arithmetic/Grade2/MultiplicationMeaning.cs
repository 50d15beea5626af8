using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>Equal groups, factors and quotients. Easy: products to 20; medium: to 50, sharing out; hard: back from the result.</summary>
public sealed class MultiplicationMeaning() : LinearExercise("math-2-multiplication-meaning", Easy, Medium, Hard, pooled: true)
{
    const string Matching = "Соотнесите описания и результаты.";

    static readonly LinearQuestion[] Easy = [Taken("a=2..9 b=2..6", "a*b<=20"), Factors("a=2..9 b=2..9", "a*b<=20"), Shared("a=6..20 b=2..5", "a mod b=0;a/b>=2"), Quotient("a=6..20 b=2..5", "a mod b=0;a/b>=2")];

    static readonly LinearQuestion[] Medium = [Taken("a=3..9 b=3..9", "a*b>=15;a*b<=50"), Factors("a=3..9 b=3..9", "a*b>=15;a*b<=50"), Shared("a=15..50 b=3..9", "a mod b=0;a/b>=2;a/b<=9"), Grouped("a=15..50 b=3..9", "a mod b=0;a/b>=2;a/b<=9")];

    static readonly LinearQuestion[] Hard =
    [
        new("Произведение двух чисел {a}, одно из них {b}. Найдите другой множитель.", "произведение {a}, один множитель {b}, другой множитель {x}", "произведение {a}, один множитель {b}, другой ?", Matching, "a/b", "x*b=a", "a=12..50 b=2..9", "a mod b=0;a/b>=2;a/b<=9"),
        new("Неизвестное число разделили на {b} и получили {a}. Найдите это число.", "неизвестное число, которое разделили на {b} и получили {a}, равно {x}", "? разделили на {b}, получили {a}", Matching, "a*b", "x/b=a", "a=2..9 b=2..9", "a*b>=12;a*b<=50"),
        new("Число {a} взяли слагаемым несколько раз и получили {b}. Сколько раз взяли это число?", "чтобы получить {b}, число {a} взяли слагаемым раз: {x}", "число {a} взяли слагаемым ? раз, получили {b}", Matching, "b/a", "a*x=b", "a=2..9 b=12..50", "b mod a=0;b/a>=3;b/a<=9"),
        new("Число {a} взяли слагаемым {b:раз|раза|раз} и прибавили ещё {c}. Какое число получилось?", "если {a} взять слагаемым {b:раз|раза|раз} и прибавить {c}, получится {x}", "{a} взяли слагаемым {b:раз|раза|раз} и прибавили {c}", Matching, "a*b+c", "x-c=a*b", "a=3..9 b=2..6 c=2..15", "a*b<=45;a*b>=10"),
    ];

    static readonly IReadOnlyList<Asked> Sentences = SentencesOf(Easy, Medium[3..], Hard);

    static LinearQuestion Taken(string numbers, string where) => new(
        "Число {a} взяли слагаемым {b:раз|раза|раз}. Какое число получилось?", "если {a} взять слагаемым {b:раз|раза|раз}, получится {x}", "{a} взяли слагаемым {b:раз|раза|раз}", Matching, "a*b", "x/b=a", numbers, where);

    static LinearQuestion Factors(string numbers, string where) => new(
        "Первый множитель {a}, второй множитель {b}. Найдите произведение.", "первый множитель {a}, второй множитель {b}, произведение {x}", "множители {a} и {b}, найти произведение", Matching, "a*b", "x/a=b", numbers, where);

    static LinearQuestion Quotient(string numbers, string where) => new(
        "Делимое {a}, делитель {b}. Найдите частное.", "делимое {a}, делитель {b}, частное {x}", "делимое {a}, делитель {b}, найти частное", Matching, "a/b", "x*b=a", numbers, where);

    static LinearQuestion Shared(string numbers, string where) => new(
        "Всего было {a:конфета|конфеты|конфет}, их раздали поровну {b} детям. Сколько конфет получил каждый?",
        "{a:конфета|конфеты|конфет} на {b} детей — это по {x}", "{a:конфета|конфеты|конфет} на {b} детей поровну", Matching, "a/b", "x*b=a", numbers, where);

    static LinearQuestion Grouped(string numbers, string where) => new(
        "Всего {a:шарик|шарика|шариков}, их связали по {b}. Сколько получилось связок?", "{a:шарик|шарика|шариков} по {b} — это связок: {x}", "{a:шарик|шарика|шариков} связали по {b}, связок ?", Matching, "a/b", "x*b=a", numbers, where);
}
