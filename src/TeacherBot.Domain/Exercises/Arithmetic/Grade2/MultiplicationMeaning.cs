using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>Equal groups, factors and quotients. Easy: products to 20; medium: to 50, sharing out; hard: back from the result.</summary>
public sealed class MultiplicationMeaning() : QuizExercise("math-2-multiplication-meaning", Easy, Medium, Hard, pooled: true)
{
    const string Matching = "Соотнесите описания и результаты.";

    static readonly Quizzed[] Easy = [Taken("a=2..9 b=2..6", "a*b<=20"), Factors("a=2..9 b=2..9", "a*b<=20"), Shared("a=6..20 b=2..5", "a mod b=0;a/b>=2"), Quotient("a=6..20 b=2..5", "a mod b=0;a/b>=2")];

    static readonly Quizzed[] Medium = [Taken("a=3..9 b=3..9", "a*b>=15;a*b<=50"), Factors("a=3..9 b=3..9", "a*b>=15;a*b<=50"), Shared("a=15..50 b=3..9", "a mod b=0;a/b>=2;a/b<=9"), Grouped("a=15..50 b=3..9", "a mod b=0;a/b>=2;a/b<=9")];

    static readonly Quizzed[] Hard =
    [
        new Quiz("Произведение двух чисел {a}, одно из них {b}. Найдите другой множитель.", "a/b", "x*b=a",
            claim: "произведение {a}, один множитель {b}, другой множитель {x}",
            phrase: "произведение {a}, один множитель {b}, другой ?",
            matching: Matching).With("a=12..50 b=2..9", "a mod b=0;a/b>=2;a/b<=9"),
        new Quiz("Неизвестное число разделили на {b} и получили {a}. Найдите это число.", "a*b", "x/b=a",
            claim: "неизвестное число, которое разделили на {b} и получили {a}, равно {x}",
            phrase: "? разделили на {b}, получили {a}",
            matching: Matching).With("a=2..9 b=2..9", "a*b>=12;a*b<=50"),
        new Quiz("Число {a} взяли слагаемым несколько раз и получили {b}. Сколько раз взяли это число?", "b/a", "a*x=b",
            claim: "чтобы получить {b}, число {a} взяли слагаемым раз: {x}",
            phrase: "число {a} взяли слагаемым ? раз, получили {b}",
            matching: Matching).With("a=2..9 b=12..50", "b mod a=0;b/a>=3;b/a<=9"),
        new Quiz("Число {a} взяли слагаемым {b:раз|раза|раз} и прибавили ещё {c}. Какое число получилось?", "a*b+c", "x-c=a*b",
            claim: "если {a} взять слагаемым {b:раз|раза|раз} и прибавить {c}, получится {x}",
            phrase: "{a} взяли слагаемым {b:раз|раза|раз} и прибавили {c}",
            matching: Matching).With("a=3..9 b=2..6 c=2..15", "a*b<=45;a*b>=10"),
    ];

    static Quizzed Taken(string numbers, string where) => new Quiz("Число {a} взяли слагаемым {b:раз|раза|раз}. Какое число получилось?", "a*b", "x/b=a",
        claim: "если {a} взять слагаемым {b:раз|раза|раз}, получится {x}",
        phrase: "{a} взяли слагаемым {b:раз|раза|раз}",
        matching: Matching).With(numbers, where);

    static Quizzed Factors(string numbers, string where) => new Quiz("Первый множитель {a}, второй множитель {b}. Найдите произведение.", "a*b", "x/a=b",
        claim: "первый множитель {a}, второй множитель {b}, произведение {x}",
        phrase: "множители {a} и {b}, найти произведение",
        matching: Matching).With(numbers, where);

    static Quizzed Quotient(string numbers, string where) => new Quiz("Делимое {a}, делитель {b}. Найдите частное.", "a/b", "x*b=a",
        claim: "делимое {a}, делитель {b}, частное {x}",
        phrase: "делимое {a}, делитель {b}, найти частное",
        matching: Matching).With(numbers, where);

    static Quizzed Shared(string numbers, string where) => new Quiz("Всего было {a:конфета|конфеты|конфет}, их раздали поровну {b} детям. Сколько конфет получил каждый?", "a/b", "x*b=a",
        claim: "{a:конфета|конфеты|конфет} на {b} детей — это по {x}",
        phrase: "{a:конфета|конфеты|конфет} на {b} детей поровну",
        matching: Matching).With(numbers, where);

    static Quizzed Grouped(string numbers, string where) => new Quiz("Всего {a:шарик|шарика|шариков}, их связали по {b}. Сколько получилось связок?", "a/b", "x*b=a",
        claim: "{a:шарик|шарика|шариков} по {b} — это связок: {x}",
        phrase: "{a:шарик|шарика|шариков} связали по {b}, связок ?",
        matching: Matching).With(numbers, where);
}
