using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>Formulas with the letters of a cast, made ready once to be worked out for thousands of casts.</summary>
static class CastFormula
{
    /// <summary>Its value; an <see cref="EvaluationException"/> when it has none.</summary>
    public static Func<Cast, Rational> Value(Expression formula) => formula switch
    {
        Number number => _ => number.Value,
        Letter { Index: null } letter => cast => cast[letter.Name],
        Binary { Operation: Operation.Power } power when power.Right is not Number { Value.IsInteger: true } => cast => cast.Fill(formula, NumberForm.Fraction).Value(),
        Negative negative => Value(negative.Operand) is var operand ? cast => -operand(cast) : null!,
        Binary binary => Applied(binary.Operation, Value(binary.Left), Value(binary.Right)),
        _ => cast => cast.Fill(formula, NumberForm.Fraction).Value(),
    };

    /// <summary>Whether it holds; a condition without a value (the remainder of a fraction) does not.</summary>
    public static Func<Cast, bool> Condition(Statement condition)
    {
        if (condition.IsExpression)
        {
            throw new FormatException($"«{condition}» is no condition.");
        }

        Func<Cast, Rational>[] terms = [.. condition.Terms.Select(Value)];
        return cast =>
        {
            try
            {
                for (var i = 0; i < condition.Relations.Count; i++)
                {
                    if (!condition.Relations[i].Holds(terms[i](cast), terms[i + 1](cast)))
                    {
                        return false;
                    }
                }

                return true;
            }
            catch (EvaluationException)
            {
                return false;
            }
        };
    }

    public static IReadOnlyList<char> LettersOf(Statement statement) => [.. statement.Terms.SelectMany(LettersOf)];

    static IEnumerable<char> LettersOf(Expression expression) => expression switch
    {
        Letter letter => [letter.Name],
        Constant constant when constant == Constant.E => ['e'],
        Negative negative => LettersOf(negative.Operand),
        Binary binary => LettersOf(binary.Left).Concat(LettersOf(binary.Right)),
        Call call => call.Arguments.SelectMany(LettersOf),
        Degrees degrees => LettersOf(degrees.Angle),
        _ => [],
    };

    static Func<Cast, Rational> Applied(Operation operation, Func<Cast, Rational> left, Func<Cast, Rational> right) =>
        cast => Evaluation.Apply(operation, left(cast), right(cast));
}
