using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises;

/// <summary>What numbers a grade has met; every number of a task stays inside, intermediate results included.</summary>
/// <param name="Largest">The greatest absolute value.</param>
/// <param name="Negatives">Whether numbers below zero are known.</param>
/// <param name="Fractions">Whether common and decimal fractions are known.</param>
public sealed record NumberLimits(int Grade, Rational Largest, bool Negatives, bool Fractions)
{
    /// <param name="grade">1–11.</param>
    public static NumberLimits Of(Subject subject, int grade) => (subject, grade) switch
    {
        (Subject.Math, 1) => new(1, 20, false, false),
        (Subject.Math, 2) => new(2, 100, false, false),
        (Subject.Math, 3) => new(3, 1000, false, false),
        (Subject.Math, 4) => new(4, 1_000_000, false, false),
        (Subject.Math, 5) => new(5, 1_000_000_000, false, true),
        _ => new(grade, 1_000_000_000, true, true),
    };

    public bool Allows(Rational value) =>
        Rational.Abs(value) <= Largest && (Negatives || value.Sign >= 0) && (Fractions || value.IsInteger);

    /// <summary>Whether every action of the calculation stays inside.</summary>
    public bool Allows(Expression expression) =>
        Steps.Of(expression).All(step => Allows(step.Left) && Allows(step.Right) && Allows(step.Result));
}
