using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>«Семнадцать» in digits. Hard: the number beside a named one.</summary>
public sealed class WriteInDigits : IExercise
{
    const string Matching = "Соотнесите числа, записанные словами и цифрами.";

    static readonly string Name = "«{w|" + string.Join('|', NumberNames.All) + "}»";

    static readonly Asked<Rational> Plainly = Asks($"Запишите цифрами число {Name}.", $"число {Name} записывают так: {{x}}", $"число {Name}", 0);

    static readonly Asked<Rational> After = Asks($"Запишите цифрами число, которое следует за числом {Name}.", $"за числом {Name} следует {{x}}", $"следует за числом {Name}", 1);

    static readonly Asked<Rational> Before = Asks($"Запишите цифрами число, которое стоит перед числом {Name}.", $"перед числом {Name} стоит {{x}}", $"стоит перед числом {Name}", -1);

    public string Id => "math-1-write-in-digits";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var largest = (int)setting.Limits.Largest.Numerator;
        var step = setting.By(largest <= 10 && random.Chance(40), random.Chance(40), true) ? random.Pick([1, -1]) : 0;
        var least = largest <= 10 ? 0 : largest <= 20 ? setting.By(0, 8, 10) : setting.By(20, 11, 11);
        var number = random.Next(least + (step < 0 ? 1 : 0), largest - (step > 0 ? 1 : 0));
        var answer = number + step;
        var asked = step == 0 ? Plainly : step > 0 ? After : Before;
        return asked.Pose(
            setting,
            new() { ["w"] = NumberNames.All[number] },
            answer,
            [
                ("цифры переставлены", answer > 10 ? ((answer % 10) * 10) + (answer / 10) : answer + 1),
                (step == 0 ? "названо следующее число" : "записано само число", step == 0 ? number + 1 : number),
                ("названо число с другой стороны", step == 0 ? number - 1 : number - step),
                ("пропущен десяток", answer > 10 ? answer - 10 : answer + 10),
            ],
            step == 0
                ? $"{Capital(NumberNames.All[number])} — это ${number}$."
                : $"{Capital(NumberNames.All[number])} — это ${number}$; {(step > 0 ? "за ним следует" : "перед ним стоит")} ${answer}$.");
    }

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    static Asked<Rational> Asks(string question, string claim, string phrase, int step) => new(
        question,
        new NumberAnswer(),
        read => NumberNames.All.ToList().IndexOf(read.Word("w")) + step,
        (read, answer) => new ValueCheck(Written(read.Word("w"), step), $"{answer}"))
    {
        Claim = claim,
        Phrase = phrase,
        Matching = Matching,
    };

    /// <summary>The number by its tens and units, one more or one less: <c>3*10+5-1</c>.</summary>
    static string Written(string name, int step)
    {
        var number = NumberNames.All.ToList().IndexOf(name);
        return $"{number / 10}*10+{number % 10}" + (step == 0 ? string.Empty : step > 0 ? "+1" : "-1");
    }
}
