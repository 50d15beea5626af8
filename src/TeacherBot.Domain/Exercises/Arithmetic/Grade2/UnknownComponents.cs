using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>The unknown of a sum or a difference to 100. Easy: without carrying; medium: with; hard: two actions back.</summary>
public sealed class UnknownComponents() : LinearExercise("math-2-unknown-components", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите: какое число неизвестно?";
    const string NoCarry = "(a mod 10)+(b mod 10)<=9;a+b<=99";
    const string Carry = "(a mod 10)+(b mod 10)>10;a+b<=99";
    const string NoBorrow = "b-a>9;(b mod 10)>=(a mod 10)";
    const string Borrow = "b-a>9;(b mod 10)<(a mod 10)";

    static readonly LinearQuestion[] Easy = [Added(NoBorrow), Minuend(NoCarry), Subtracted(NoBorrow)];

    static readonly LinearQuestion[] Medium = [Added(Borrow), Minuend(Carry), Subtracted(Borrow)];

    static readonly LinearQuestion[] Hard =
    [
        new("К неизвестному числу прибавили {a}, потом вычли {b} и получили {c}. Найдите неизвестное число.", "неизвестное число, к которому прибавили {a}, потом вычли {b} и получили {c}, равно {x}", "к ? прибавили {a}, вычли {b} и получили {c}", Matching, "c+b-a", "x+a-b=c", "a=11..40 b=5..40 c=11..70", "c+b<=99;c+b-a>=11"),
        new("Из неизвестного числа вычли {a}, потом прибавили {b} и получили {c}. Найдите неизвестное число.", "неизвестное число, из которого вычли {a}, потом прибавили {b} и получили {c}, равно {x}", "из ? вычли {a}, прибавили {b} и получили {c}", Matching, "c-b+a", "x-a+b=c", "a=11..40 b=5..40 c=20..90", "c-b>=5;c-b+a<=99"),
        new("Из {a} вычли неизвестное число, потом вычли {b} и получили {c}. Найдите неизвестное число.", "неизвестное число, которое вычли из {a}, потом вычли ещё {b} и получили {c}, равно {x}", "из {a} вычли ?, потом вычли {b} и получили {c}", Matching, "a-(b+c)", "a-x-b=c", "a=50..99 b=5..30 c=5..40", "a-b-c>=5"),
    ];

    static readonly IReadOnlyList<Asked> Sentences = SentencesOf(Easy, Hard);

    static LinearQuestion Added(string where) => new(
        "К неизвестному числу прибавили {a} и получили {b}. Найдите неизвестное число.", "неизвестное число, к которому прибавили {a} и получили {b}, равно {x}", "к ? прибавили {a} и получили {b}", Matching, "b-a", "x+a=b", "a=11..60 b=30..99", where);

    static LinearQuestion Minuend(string where) => new(
        "Из неизвестного числа вычли {a} и получили {b}. Найдите неизвестное число.", "неизвестное число, из которого вычли {a} и получили {b}, равно {x}", "из ? вычли {a} и получили {b}", Matching, "a+b", "x-a=b", "a=11..60 b=11..60", where);

    static LinearQuestion Subtracted(string where) => new(
        "Из {b} вычли неизвестное число и получили {a}. Найдите неизвестное число.", "неизвестное число, которое вычли из {b} и получили {a}, равно {x}", "из {b} вычли ? и получили {a}", Matching, "b-a", "b-x=a", "a=11..60 b=30..99", where);
}
