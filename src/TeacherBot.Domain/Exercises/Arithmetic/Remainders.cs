using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Questions about division with a remainder; <c>a=(b*q+c)</c> with the quotient q and the remainder c.</summary>
static class Remainders
{
    const string Shown = "${a}:{b}={q}$ (ост. ${c}$).";

    public static readonly Quiz Remainder = new(
        "Найдите остаток от деления числа {a} на {b}.", "a mod b", "",
        claim: "остаток от деления числа {a} на {b} равен {x}", phrase: "${a}:{b}$", matching: "Соотнесите деление и его остаток.", solution: Shown, solve: TakenAway);

    public static readonly Quiz Dividend = new(
        "Какое число разделили на {b}, если в частном получили {q}, а в остатке {c}?", "b*q+c", "(x-c)/b=q",
        claim: "если число {x} разделить на {b}, то частное равно {q}, а остаток {c}");

    public static readonly Quiz FullBoxes = new(
        "В одну коробку помещается {b:карандаш|карандаша|карандашей}. Сколько полных коробок можно собрать, если всего {a:карандаш|карандаша|карандашей}?",
        "(a-a mod b)/b", "x*b+a mod b=a", "коробка|коробки|коробок", solution: Shown);

    public static readonly Quiz LeftOver = new(
        "Между {b} классами поровну разделили {a:мяч|мяча|мячей}. Сколько мячей осталось?", "a mod b", "", "мяч|мяча|мячей", solution: Shown, solve: TakenAway);

    public static readonly Quiz Ribbon = new(
        "Из ленты длиной {a}~см нарезали куски по {b}~см. Сколько сантиметров ленты осталось?", "a mod b", "", "см", solution: Shown, solve: TakenAway);

    public static readonly Quiz Boats = new(
        "В одну лодку садится не больше {b} человек. Сколько лодок понадобится, чтобы перевезти {a:туриста|туриста|туристов}?",
        "(a-a mod b)/b+1", "(x-1)*b+a mod b=a", "лодка|лодки|лодок", solution: "${a}:{b}={q}$ (ост. ${c}$); нужна ещё одна лодка, всего {x}.");

    public static readonly Quiz Coins = new(
        "Одна наклейка стоит {b:рубль|рубля|рублей}. Какое наибольшее число наклеек можно купить на {a:рубль|рубля|рублей}?",
        "(a-a mod b)/b", "x*b+a mod b=a", "наклейка|наклейки|наклеек", solution: Shown);

    /// <summary>The divisor is taken away as long as it goes.</summary>
    static Rational TakenAway(Filling read)
    {
        var (rest, divisor) = (read.Count("a"), read.Count("b"));
        if (divisor < 1)
        {
            throw new EvaluationException("A divisor is 1 or more.");
        }

        while (rest >= divisor)
        {
            rest -= divisor;
        }

        return rest;
    }
}
