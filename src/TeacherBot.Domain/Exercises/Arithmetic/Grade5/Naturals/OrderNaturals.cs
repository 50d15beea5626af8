using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>Four or five numbers with the same digits in other places.</summary>
public sealed class OrderNaturals() : FormedExercise("math-5-order-naturals", 2, OrderProblem.Types)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var digits = random.Shuffled(Enumerable.Range(1, 9)).Take(3).ToArray();
        var length = setting.By(3, 4, 6);
        var numbers = new HashSet<int>();
        while (numbers.Count < setting.By(4, 4, 5))
        {
            numbers.Add(int.Parse(string.Concat(Enumerable.Range(0, random.Chance(80) ? length : length + 1).Select(_ => random.Pick(digits)))));
        }

        return OrderProblem.Of(setting, random, [.. numbers.Select(number => (Rational)number)], descending: setting.Form % 2 == 1);
    }
}
