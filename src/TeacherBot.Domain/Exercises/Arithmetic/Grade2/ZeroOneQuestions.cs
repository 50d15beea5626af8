using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>The number that 0 and 1 hide. Easy: a product or a quotient in words; medium: what one multiplied or divided by; hard: with a sum.</summary>
public sealed class ZeroOneQuestions() : QuizExercise("math-2-zero-one-questions", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите описания действий с числами 0 и 1 и ответы.";

    static readonly Quizzed[] Easy =
    [
        new Quiz("Множители {a} и {b}. Чему равно произведение?", "a*b", "x/a=b",
            claim: "произведение множителей {a} и {b} равно {x}",
            phrase: "произведение множителей {a} и {b}",
            matching: Matching).With("a=2..30 b=0..1"),
        new Quiz("Число {a} разделили на {b}. Сколько получилось?", "a/b", "x*b=a",
            claim: "если {a} разделить на {b}, получится {x}",
            phrase: "{a} разделили на {b}",
            matching: Matching).With("a=2..30 b=1..1"),
    ];

    static readonly Quizzed[] Medium =
    [
        new Quiz("На какое число умножили {a}, если получили {b}?", "b/a", "a*x=b",
            claim: "чтобы из {a} получить {b}, нужно {a} умножить на {x}",
            phrase: "{a} умножили на ?, получили {b}",
            matching: Matching).With("a=2..40 b=0..0"),
        new Quiz("Какое число умножили на {a}, если получили {b}?", "b/a", "x*a=b",
            claim: "неизвестное число, которое умножили на {a} и получили {b}, равно {x}",
            phrase: "? умножили на {a}, получили {b}",
            matching: Matching).With("a=1..1 b=2..60"),
        new Quiz("Какое число разделили на {a}, если в частном {b}?", "b*a", "x/a=b",
            claim: "неизвестное число, которое разделили на {a} и получили в частном {b}, равно {x}",
            phrase: "? разделили на {a}, в частном {b}",
            matching: Matching).With("a=1..1 b=2..60"),
    ];

    static readonly Quizzed[] Hard =
    [
        new Quiz("Произведение чисел {a} и {b} увеличили на {c}. Сколько получилось?", "a*b+c", "x-c=a*b",
            claim: "произведение чисел {a} и {b}, увеличенное на {c}, равно {x}",
            phrase: "произведение чисел {a} и {b} увеличили на {c}",
            matching: Matching).With("a=2..40 b=0..1 c=2..50"),
        new Quiz("Частное чисел {a} и {b} уменьшили на {c}. Сколько получилось?", "a/b-c", "x+c=a/b",
            claim: "частное чисел {a} и {b}, уменьшенное на {c}, равно {x}",
            phrase: "частное чисел {a} и {b} уменьшили на {c}",
            matching: Matching).With("a=20..90 b=1..1 c=3..19", "a-c>=2"),
    ];
}
