using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>Trees of algebra as a textbook prints them.</summary>
static class Build
{
    public static Expression X { get; } = new Letter('x');

    public static Expression Letter(char name) => new Letter(name);

    /// <summary>As a polynomial in standard form: <c>3x²−5x+1</c>.</summary>
    /// <exception cref="ArgumentException">The expression is no polynomial.</exception>
    public static Expression Standard(Expression expression) =>
        (Polynomial.TryOf(expression) ?? throw new ArgumentException($"{expression} is no polynomial.", nameof(expression))).ToExpression();

    /// <summary><c>a·t</c> without a factor 1: <c>t</c>, <c>−t</c>, <c>3t</c>.</summary>
    public static Expression Times(int coefficient, Expression term) => coefficient switch
    {
        1 => term,
        -1 => new Negative(term),
        < 0 => new Negative((Expression)(-coefficient) * term),
        _ => coefficient * term,
    };

    /// <summary>The sum, a negative second term written as a difference.</summary>
    public static Expression Plus(Expression first, int coefficient, Expression second) =>
        coefficient < 0 ? first - Times(-coefficient, second) : first + Times(coefficient, second);

    /// <summary>The sum with a number: <c>x+3</c>, <c>x−3</c>.</summary>
    public static Expression Plus(Expression first, int number) => number < 0 ? first - -number : first + number;
}
