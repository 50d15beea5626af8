using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>Sum, addends, minuend, subtrahend, difference. Easy: to the result; medium and hard: back to a component; hard numbers cross ten.</summary>
public sealed class Components : IExercise
{
    const string Matching = "Соотнесите описания и ответы.";

    static readonly Asked<Rational> Sum = Asks(
        "Первое слагаемое {a}, второе слагаемое {b}. Найдите сумму.", "первое слагаемое {a}, второе слагаемое {b}, сумма {x}", "слагаемые {a} и {b}, найти сумму", "-", "+");

    static readonly Asked<Rational> Difference = Asks(
        "Уменьшаемое {a}, вычитаемое {b}. Найдите разность.", "уменьшаемое {a}, вычитаемое {b}, разность {x}", "уменьшаемое {a}, вычитаемое {b}, найти разность", "+", "-");

    static readonly Asked<Rational> Addend = Asks(
        "Сумма {a}, одно слагаемое {b}. Найдите другое слагаемое.", "сумма {a}, одно слагаемое {b}, другое слагаемое {x}", "сумма {a}, одно слагаемое {b}, найти другое слагаемое", "+", "-");

    static readonly Asked<Rational> Minuend = Asks(
        "Вычитаемое {a}, разность {b}. Найдите уменьшаемое.", "вычитаемое {a}, разность {b}, уменьшаемое {x}", "вычитаемое {a}, разность {b}, найти уменьшаемое", "-", "+");

    static readonly Asked<Rational> Subtrahend = Asks(
        "Уменьшаемое {a}, разность {b}. Найдите вычитаемое.", "уменьшаемое {a}, разность {b}, вычитаемое {x}", "уменьшаемое {a}, разность {b}, найти вычитаемое", "+", "-");

    public string Id => "math-1-components";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => difficulty == Difficulty.Hard ? 3 : 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var asked = setting.By<Asked<Rational>[]>([Sum, Difference], [random.Pick([Addend, Sum]), random.Pick([Subtrahend, Minuend])], [Addend, Minuend, Subtrahend]) is var forms ? forms[setting.Form % forms.Length] : Sum;
        var (smaller, part, whole) = Parts(setting, random);
        var adds = asked == Sum || asked == Minuend;
        var (a, b, answer) = adds ? (smaller, part, whole) : (whole, part, smaller);
        return asked.Pose(
            setting,
            new() { ["a"] = a, ["b"] = b },
            answer,
            [
                (adds ? "вычтено вместо сложения" : "сложено вместо вычитания", adds ? Math.Abs(a - b) : a + b),
                ("ошибка в счёте на единицу", answer + 1),
                ("записано число из условия", b),
            ],
            $"${a}{(adds ? "+" : "-")}{b}={answer}$.");
    }

    static (int First, int Second, int Whole) Parts(Setting setting, SheetRandom random)
    {
        var large = setting.Limits.Largest > 20;
        return random.Until(
            r => large ? (First: r.Next(11, 80), Second: r.Next(4, 60), Whole: 0) : (First: r.Next(1, 15), Second: r.Next(1, 9), Whole: 0),
            drawn => (large, setting.Difficulty) switch
            {
                (true, Difficulty.Easy) => drawn.First + drawn.Second <= 99 && (drawn.First % 10) + (drawn.Second % 10) <= 9,
                (true, _) => drawn.First + drawn.Second <= 100 && (drawn.First % 10) + (drawn.Second % 10) >= 10,
                (_, Difficulty.Easy) => drawn.First + drawn.Second <= 10,
                (_, Difficulty.Medium) => drawn.First + drawn.Second is > 5 and <= 19 && (drawn.First % 10) + drawn.Second <= 10,
                _ => drawn.First is > 1 and < 10 && drawn.Second > 1 && drawn.First + drawn.Second > 10,
            }) is var found ? found with { Whole = found.First + found.Second } : default;
    }

    /// <param name="back">The action with which the answer and the second number give the first.</param>
    static Asked<Rational> Asks(string question, string claim, string phrase, string back, string way) => new(
        question,
        new NumberAnswer(),
        read => LinearEquation.Root(new Statement([new Binary(back == "+" ? Operation.Add : Operation.Subtract, new Letter('x'), read.Expression("b")), read.Expression("a")], [Relation.Equal]))
            ?? throw new EvaluationException("There is no such number."),
        (read, answer) => new ValueCheck($"{read.Plain("a")}{way}{read.Plain("b")}", $"{answer}"))
    {
        Claim = claim,
        Phrase = phrase,
        Matching = Matching,
    };
}
