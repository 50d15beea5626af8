namespace TeacherBot.Domain.Mathematics;

/// <summary>Numbers that come out of a substitution.</summary>
public static class Reals
{
    /// <summary>In the normal form where there is one, else as it stands.</summary>
    /// <exception cref="EvaluationException">It has no value.</exception>
    public static Real Simplest(Expression tree) => Exact.TryOf(tree) is not { } exact ? Real.Of(tree) : exact.Rational is { } rational ? rational : Real.Of(exact.ToExpression());

    /// <summary>The value of a function of one letter.</summary>
    /// <exception cref="EvaluationException">It has no value there.</exception>
    public static Real At(Expression function, char variable, Expression place) => Simplest(function.Replace(leaf => leaf == new Letter(variable) ? place : null));
}
