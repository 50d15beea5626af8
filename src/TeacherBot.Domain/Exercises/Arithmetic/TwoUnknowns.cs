using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Questions about two numbers known by their sum, their difference or how many times one is greater.</summary>
static class TwoUnknowns
{
    const string Matching = "Соотнесите описания двух чисел и число, о котором спрашивают.";

    public static readonly Quiz SmallerBySum = new("Сумма двух чисел равна {c}, их разность равна {b}. Найдите меньшее число.", "(c-b)/2", "x+x+b=c",
        claim: "если сумма двух чисел {c}, а разность {b}, то меньшее число {x}", phrase: "сумма {c}, разность {b}, меньшее число", matching: Matching);

    public static readonly Quiz LargerBySum = new("Сумма двух чисел равна {c}, их разность равна {b}. Найдите большее число.", "(c+b)/2", "x+x-b=c",
        claim: "если сумма двух чисел {c}, а разность {b}, то большее число {x}", phrase: "сумма {c}, разность {b}, большее число", matching: Matching);

    public static readonly Quiz SmallerByTimes = new("Сумма двух чисел равна {c}, одно из них в {b:раз|раза|раз} больше другого. Найдите меньшее число.", "c/(b+1)", "x*b+x=c",
        claim: "если сумма двух чисел {c} и одно в {b:раз|раза|раз} больше другого, то меньшее число {x}", phrase: "сумма {c}, одно в {b:раз|раза|раз} больше, меньшее число", matching: Matching);

    public static readonly Quiz LargerByTimes = new("Сумма двух чисел равна {c}, одно из них в {b:раз|раза|раз} больше другого. Найдите большее число.", "c/(b+1)*b", "x+x/b=c",
        claim: "если сумма двух чисел {c} и одно в {b:раз|раза|раз} больше другого, то большее число {x}", phrase: "сумма {c}, одно в {b:раз|раза|раз} больше, большее число", matching: Matching);

    public static readonly Quiz SmallerByExcess = new("Разность двух чисел равна {c}, одно из них в {b:раз|раза|раз} больше другого. Найдите меньшее число.", "c/(b-1)", "x*b-x=c",
        claim: "если разность двух чисел {c} и одно в {b:раз|раза|раз} больше другого, то меньшее число {x}", phrase: "разность {c}, одно в {b:раз|раза|раз} больше, меньшее число", matching: Matching);

    public static readonly Quiz LargerByExcess = new("Разность двух чисел равна {c}, одно из них в {b:раз|раза|раз} больше другого. Найдите большее число.", "c/(b-1)*b", "x-x/b=c",
        claim: "если разность двух чисел {c} и одно в {b:раз|раза|раз} больше другого, то большее число {x}", phrase: "разность {c}, одно в {b:раз|раза|раз} больше, большее число", matching: Matching);
}
