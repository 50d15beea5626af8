using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Numbers to put in order: natural numbers, fractions, decimal fractions.</summary>
public static class OrderProblem
{
    static readonly Asked<IReadOnlyList<Rational>> Up = Asks(NumberForm.Fraction, descending: false, "Запишите числа в порядке возрастания: {n...}.");
    static readonly Asked<IReadOnlyList<Rational>> Down = Asks(NumberForm.Fraction, descending: true, "Запишите числа в порядке убывания: {n...}.");
    static readonly Asked<IReadOnlyList<Rational>> DecimalsUp = Asks(NumberForm.Decimal, descending: false, "Запишите десятичные дроби в порядке возрастания: {n...}.");
    static readonly Asked<IReadOnlyList<Rational>> DecimalsDown = Asks(NumberForm.Decimal, descending: true, "Запишите десятичные дроби в порядке убывания: {n...}.");

    public static IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    /// <param name="numbers">Different, in any order.</param>
    public static Problem Of(Setting setting, SheetRandom random, IReadOnlyList<Rational> numbers, bool descending, NumberForm form = NumberForm.Fraction)
    {
        var asked = form == NumberForm.Decimal ? (descending ? DecimalsDown : DecimalsUp) : (descending ? Down : Up);
        var answer = Sorted(numbers, descending);
        var printed = random.Until(r => r.Shuffled(numbers), shuffled => !shuffled.SequenceEqual(answer));
        var sign = descending ? ">" : "<";
        return asked.Pose(
            setting,
            new() { ["n"] = printed.Select(number => Numerals.Literal(number, form)).ToArray() },
            answer,
            [
                ("перепутаны два соседних числа", Swapped(answer, random.Next(0, answer.Length - 2))),
                ("порядок обратный", [.. answer.Reverse()]),
                ("перепутаны первые числа", Swapped(answer, 0)),
                ("перепутаны последние числа", Swapped(answer, answer.Length - 2)),
                ("числа не переставлены", printed),
            ],
            $"${string.Join(sign, answer.Select(number => Numerals.Tex(number, form)))}$.");
    }

    static Asked<IReadOnlyList<Rational>> Asks(NumberForm form, bool descending, string question) => new(
        question,
        new NumberListAnswer(ordered: true, form),
        read => ByGreatest(read.Numbers("n"), descending),
        (read, answer) => new OrderCheck([.. read.List("n").Select(Plain.Write)], [.. answer.Select(number => Numerals.Exact(number, form))], descending));

    static Rational[] Sorted(IReadOnlyList<Rational> numbers, bool descending) => descending ? [.. numbers.OrderDescending()] : [.. numbers.Order()];

    /// <summary>The place of a number is how many others it is above.</summary>
    static Rational[] ByGreatest(IReadOnlyList<Rational> numbers, bool descending)
    {
        if (numbers.Distinct().Count() < numbers.Count)
        {
            throw new EvaluationException("Two numbers are equal.");
        }

        var ordered = new Rational[numbers.Count];
        foreach (var number in numbers)
        {
            ordered[numbers.Count(other => descending ? other > number : other < number)] = number;
        }

        return ordered;
    }

    static Rational[] Swapped(Rational[] numbers, int place)
    {
        Rational[] swapped = [.. numbers];
        (swapped[place], swapped[place + 1]) = (swapped[place + 1], swapped[place]);
        return swapped;
    }
}
