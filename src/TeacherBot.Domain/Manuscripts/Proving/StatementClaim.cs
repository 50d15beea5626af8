using TeacherBot.Domain.Exercises.Algebra;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Checks;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>What an author says code can compute: an expression, an equality, an equation, a system. It is a claim, and it must lead to the key.</summary>
/// <param name="Trees">Its terms; none when it cannot be read.</param>
/// <param name="Question">What it asks for; null for what is no question of ours.</param>
/// <param name="Wrong">Why it contradicts itself; null when it does not.</param>
sealed record StatementClaim(IReadOnlyList<Expression> Trees, FormulaQuestion? Question, string? Wrong)
{
    public bool IsReadable => Trees.Count > 0;

    /// <summary>Whether nothing in it is unknown.</summary>
    public bool IsCalculation => IsReadable && !Formulas.HasUnknowns(Trees);

    /// <summary>Whether an angle of the text may stand in it as a part of π.</summary>
    public bool HasAngles => Trees.SelectMany(Leaves).Any(leaf => leaf == Constant.Pi);

    /// <summary>Every number that stands in it.</summary>
    public IEnumerable<Rational> Numbers => Trees.SelectMany(Of);

    public static StatementClaim Read(string? text)
    {
        var parts = (text ?? string.Empty).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Formulas.Plain).ToArray();
        return parts switch
        {
            [{ IsExpression: true } alone] => new(alone.Terms, Formulas.HasUnknowns(alone.Terms) ? null : Valued(alone.Terms[0]), null),
            [{ } equality] when !Formulas.HasUnknowns(equality.Terms) => OfNumbers(equality),
            [{ IsEquality: true } equation] when Formulas.Letters(equation.Terms) is [var letter] => new(equation.Terms, Solved(equation, letter), null),
            [{ IsEquality: true } first, { IsEquality: true } second] => new([.. first.Terms, .. second.Terms], Solved(first, second), null),
            [{ } other] => new(other.Terms, null, null),
            _ => new([], null, null),
        };
    }

    static StatementClaim OfNumbers(Statement equality) =>
        Formulas.Solved(() => (bool?)equality.Holds()) == false ? new(equality.Terms, null, $"the statement {Plain.Write(equality)} does not hold")
        : equality.Relations.All(relation => relation == Relation.Equal) ? new([equality.Terms[0]], Valued(equality.Terms[0]), null)
        : new(equality.Terms, null, null);

    static FormulaQuestion? Valued(Expression expression) => Calculations.Of(expression) ?? Calculations.Of(0 + expression);

    /// <summary>A story that needs two unknowns may ask for one of them.</summary>
    static FormulaQuestion? Solved(Statement first, Statement second) =>
        Formulas.Solved(() => Equations.Of(first, second)) is not { } question || Formulas.Solved(() => EquationSystem.Solutions(first, second)) is not { } solutions ? null
        : question with { IsAnswer = spelled => question.IsAnswer(spelled) || (Amount.Read(spelled) is { Bare: { } value } && solutions.Any(solution => solution.Any(number => number.Rational == value))) };

    /// <summary>Of an equation that tells a story one root may be no answer: a length is not negative.</summary>
    static FormulaQuestion? Solved(Statement equation, char letter) =>
        Formulas.Solved(() => Mathematics.Roots.Of(equation, letter)) is not { IsFinite: true, List: var roots } || Equations.Of(equation, letter) is not { } question ? null
        : roots.Count < 2 ? question
        : question with { IsAnswer = spelled => question.IsAnswer(spelled) || (SameAnswer.NameOf(spelled) is { } name && roots.Any(root => root.Rational?.ToString() == name)) };

    /// <summary>Whether the key follows; null when the statement says nothing about such a key.</summary>
    public bool? LeadsTo(string answer) => Question is null ? null
        : Question.Number is { } number ? Amount.Read(answer) switch
        {
            { Bare: { } bare } amount => bare == number || (amount.Kind == "share" && bare == number * 100),
            { } several => IsConverted(several, number),
            null => Question.IsAnswer(answer) ? true : SameAnswer.Numbers(answer) is null && Formulas.Written(answer) is null ? null : false,
        }
        : Formulas.Solved(() => (bool?)Question.IsAnswer(answer));

    /// <summary>1 ч 20 мин for 80: the statement may count in another unit of the same kind.</summary>
    static bool IsConverted(Amount amount, Rational number) => amount.Bare is null && Conversions.Factors.Any(factor => amount.Value == number * factor);

    /// <summary>Exponents that formulas bring along: the square of a side, the cube of an edge.</summary>
    public IEnumerable<Rational> Exponents => Trees.SelectMany(Raised);

    static IEnumerable<Rational> Raised(Expression expression) => expression switch
    {
        Binary { Operation: Operation.Power, Right: Number { Value: var exponent } } power when exponent <= 3 => Raised(power.Left).Append(exponent),
        Binary binary => Raised(binary.Left).Concat(Raised(binary.Right)),
        Negative negative => Raised(negative.Operand),
        Call call => call.Arguments.SelectMany(Raised),
        _ => [],
    };

    static IEnumerable<Expression> Leaves(Expression expression) => expression switch
    {
        Binary binary => Leaves(binary.Left).Concat(Leaves(binary.Right)),
        Negative negative => Leaves(negative.Operand),
        Call call => call.Arguments.SelectMany(Leaves),
        Degrees degrees => Leaves(degrees.Angle),
        _ => [expression],
    };

    static IEnumerable<Rational> Of(Expression expression) => expression switch
    {
        Number number => [number.Value],
        Mixed mixed => [mixed.Whole + new Rational(mixed.Numerator, mixed.Denominator)],
        Binary { Operation: Operation.Over or Operation.Divide, Left: Number { Value.IsInteger: true } top, Right: Number { Value.IsInteger: true } bottom } when !bottom.Value.IsZero => [top.Value, bottom.Value],
        Binary binary => Of(binary.Left).Concat(Of(binary.Right)),
        Negative negative => Of(negative.Operand),
        Call call => call.Arguments.SelectMany(Of),
        _ => [],
    };
}

/// <summary>Factors between units of one kind.</summary>
static class Conversions
{
    public static IReadOnlyList<Rational> Factors { get; } = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 60, 3600, 24, 1440, 86_400];
}
