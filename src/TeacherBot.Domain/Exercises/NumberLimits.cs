using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises;

/// <summary>
/// What numbers the pupils of a topic have met, read from the curriculum's data; every number of a task stays inside,
/// intermediate results included.
/// </summary>
/// <param name="Grade">1–11.</param>
/// <param name="School">The limits as the curriculum sets them; what it leaves open is open here.</param>
public sealed record NumberLimits(int Grade, GradeLimits School)
{
    /// <summary>Nobody at school calculates with greater numbers, even where the programme sets no limit.</summary>
    const int Greatest = 1_000_000_000;

    /// <summary>The greatest absolute value.</summary>
    public Rational Largest { get; } = Whole(School.NumbersTo) ?? Greatest;

    /// <summary>The greatest product and the greatest dividend; never above <see cref="Largest"/>.</summary>
    public Rational LargestProduct { get; } = Whole(School.ProductsTo) is { } products && products < (Whole(School.NumbersTo) ?? Greatest)
        ? products
        : Whole(School.NumbersTo) ?? Greatest;

    /// <summary>Whether numbers below zero are known.</summary>
    public bool Negatives => School.Negative is not false;

    /// <summary>Whether ordinary fractions are known.</summary>
    public bool Fractions => School.Fractions is not false;

    /// <summary>Whether decimal fractions are known.</summary>
    public bool Decimals => School.Decimals is not false;

    /// <summary>The limits of what was asked for: the listed topic's, for a free topic those of its grade.</summary>
    public static NumberLimits Of(WorksheetRequest request) => Of(request.Subject, request.Grade, request.Topic.Id);

    /// <summary>The limits of the topic.</summary>
    public static NumberLimits Of(CurriculumTopic topic) => new(topic.Grade, topic.Limits);

    /// <param name="grade">1–11; where the subject is not taught nothing is limited.</param>
    /// <param name="topicId">A listed topic of the grade; anything else leaves the limits of the grade.</param>
    public static NumberLimits Of(Subject subject, int grade, string? topicId = null) =>
        Curriculum.Curriculum.Load().Find(topicId) is { } topic && topic.Subject == subject && topic.Grade == grade
            ? Of(topic)
            : new(grade, Curriculum.Curriculum.Load().Limits(subject, grade));

    public bool Allows(Rational value) =>
        Rational.Abs(value) <= Largest
        && (Negatives || value.Sign >= 0)
        && (value.IsInteger || Fractions || (Decimals && value.DecimalPlaces() is not null));

    /// <summary>Whether every action of the calculation stays inside.</summary>
    public bool Allows(Expression expression) =>
        Steps.Of(expression).All(step => Allows(step.Left) && Allows(step.Right) && Allows(step.Result) && AllowsProduct(step));

    bool AllowsProduct(Step step) => step.Operation switch
    {
        Operation.Multiply => Rational.Abs(step.Result) <= LargestProduct,
        Operation.Divide => Rational.Abs(step.Left) <= LargestProduct,
        _ => true,
    };

    static Rational? Whole(long? number) => number is { } whole ? new Rational(whole, 1) : null;
}
