using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>The number that 0 and 1 hide. Easy: a product or a quotient in words; medium: what one multiplied or divided by; hard: with a sum.</summary>
public sealed class ZeroOneQuestions() : LinearExercise("math-2-zero-one-questions", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите описания действий с числами 0 и 1 и ответы.";

    static readonly LinearQuestion[] Easy =
    [
        new("Множители {a} и {b}. Чему равно произведение?", "произведение множителей {a} и {b} равно {x}", "произведение множителей {a} и {b}", Matching, "a*b", "x/a=b", "a=2..30 b=0..1"),
        new("Число {a} разделили на {b}. Сколько получилось?", "если {a} разделить на {b}, получится {x}", "{a} разделили на {b}", Matching, "a/b", "x*b=a", "a=2..30 b=1..1"),
    ];

    static readonly LinearQuestion[] Medium =
    [
        new("На какое число умножили {a}, если получили {b}?", "чтобы из {a} получить {b}, нужно {a} умножить на {x}", "{a} умножили на ?, получили {b}", Matching, "b/a", "a*x=b", "a=2..40 b=0..0"),
        new("Какое число умножили на {a}, если получили {b}?", "неизвестное число, которое умножили на {a} и получили {b}, равно {x}", "? умножили на {a}, получили {b}", Matching, "b/a", "x*a=b", "a=1..1 b=2..60"),
        new("Какое число разделили на {a}, если в частном {b}?", "неизвестное число, которое разделили на {a} и получили в частном {b}, равно {x}", "? разделили на {a}, в частном {b}", Matching, "b*a", "x/a=b", "a=1..1 b=2..60"),
    ];

    static readonly LinearQuestion[] Hard =
    [
        new("Произведение чисел {a} и {b} увеличили на {c}. Сколько получилось?", "произведение чисел {a} и {b}, увеличенное на {c}, равно {x}", "произведение чисел {a} и {b} увеличили на {c}", Matching, "a*b+c", "x-c=a*b", "a=2..40 b=0..1 c=2..50"),
        new("Частное чисел {a} и {b} уменьшили на {c}. Сколько получилось?", "частное чисел {a} и {b}, уменьшенное на {c}, равно {x}", "частное чисел {a} и {b} уменьшили на {c}", Matching, "a/b-c", "x+c=a/b", "a=20..90 b=1..1 c=3..19", "a-c>=2"),
    ];

    static readonly IReadOnlyList<Asked> Sentences = SentencesOf(Easy, Medium, Hard);
}
