using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>The unknown of a sum or a difference to 100. Easy: without carrying; medium: with; hard: two actions back.</summary>
public sealed class UnknownComponents() : QuizExercise("math-2-unknown-components", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите: какое число неизвестно?";
    const string NoCarry = "(a mod 10)+(b mod 10)<=9;a+b<=99";
    const string Carry = "(a mod 10)+(b mod 10)>10;a+b<=99";
    const string NoBorrow = "b-a>9;(b mod 10)>=(a mod 10)";
    const string Borrow = "b-a>9;(b mod 10)<(a mod 10)";

    static readonly Quizzed[] Easy = [Added(NoBorrow), Minuend(NoCarry), Subtracted(NoBorrow)];

    static readonly Quizzed[] Medium = [Added(Borrow), Minuend(Carry), Subtracted(Borrow)];

    static readonly Quizzed[] Hard =
    [
        new Quiz("К неизвестному числу прибавили {a}, потом вычли {b} и получили {c}. Найдите неизвестное число.", "c+b-a", "x+a-b=c",
            claim: "неизвестное число, к которому прибавили {a}, потом вычли {b} и получили {c}, равно {x}",
            phrase: "к ? прибавили {a}, вычли {b} и получили {c}",
            matching: Matching).With("a=11..40 b=5..40 c=11..70", "c+b<=99;c+b-a>=11"),
        new Quiz("Из неизвестного числа вычли {a}, потом прибавили {b} и получили {c}. Найдите неизвестное число.", "c-b+a", "x-a+b=c",
            claim: "неизвестное число, из которого вычли {a}, потом прибавили {b} и получили {c}, равно {x}",
            phrase: "из ? вычли {a}, прибавили {b} и получили {c}",
            matching: Matching).With("a=11..40 b=5..40 c=20..90", "c-b>=5;c-b+a<=99"),
        new Quiz("Из {a} вычли неизвестное число, потом вычли {b} и получили {c}. Найдите неизвестное число.", "a-(b+c)", "a-x-b=c",
            claim: "неизвестное число, которое вычли из {a}, потом вычли ещё {b} и получили {c}, равно {x}",
            phrase: "из {a} вычли ?, потом вычли {b} и получили {c}",
            matching: Matching).With("a=50..99 b=5..30 c=5..40", "a-b-c>=5"),
    ];

    static Quizzed Added(string where) => new Quiz("К неизвестному числу прибавили {a} и получили {b}. Найдите неизвестное число.", "b-a", "x+a=b",
        claim: "неизвестное число, к которому прибавили {a} и получили {b}, равно {x}",
        phrase: "к ? прибавили {a} и получили {b}",
        matching: Matching).With("a=11..60 b=30..99", where);

    static Quizzed Minuend(string where) => new Quiz("Из неизвестного числа вычли {a} и получили {b}. Найдите неизвестное число.", "a+b", "x-a=b",
        claim: "неизвестное число, из которого вычли {a} и получили {b}, равно {x}",
        phrase: "из ? вычли {a} и получили {b}",
        matching: Matching).With("a=11..60 b=11..60", where);

    static Quizzed Subtracted(string where) => new Quiz("Из {b} вычли неизвестное число и получили {a}. Найдите неизвестное число.", "b-a", "b-x=a",
        claim: "неизвестное число, которое вычли из {b} и получили {a}, равно {x}",
        phrase: "из {b} вычли ? и получили {a}",
        matching: Matching).With("a=11..60 b=30..99", where);
}
