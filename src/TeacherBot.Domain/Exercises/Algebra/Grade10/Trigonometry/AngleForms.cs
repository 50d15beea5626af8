using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Formulas with angles as a textbook prints them: exact values worked out, multiples of π in lowest terms.</summary>
static partial class AngleForms
{
    static readonly Letter N = new('n');

    /// <summary>Degrees in a formula: <c>sin(30*δ)</c>.</summary>
    static readonly Letter Degree = new('δ');

    /// <summary>The formula with numbers for its letters; what stands in braces is worked out.</summary>
    /// <exception cref="EvaluationException">With these numbers something has no value.</exception>
    public static Statement Filled(string text, Cast cast)
    {
        var statement = Plain.ParseStatement(Braced().Replace(text, match => $"({Exactly(match.Groups["plain"].Value, cast)})"));
        return statement with { Terms = [.. cast.Fill(statement, NumberForm.Decimal).Terms.Select(term => Tidied(Tidy.Of(term)))] };
    }

    public static string Tex(string text, Cast cast)
    {
        var statement = Filled(text, cast);
        return Mathematics.Tex.Write(statement.Terms[0]) + string.Concat(statement.Relations.Select((relation, i) => Mathematics.Tex.Sign(relation) + Mathematics.Tex.Write(statement.Terms[i + 1])));
    }

    /// <summary>The exact value; where there is none of the known form, the number as it stands.</summary>
    public static Real Number(string text, Cast cast)
    {
        var tree = Filled(text, cast).Terms[0];
        return Exact.TryOf(tree) is { } exact ? exact.Rational is { } rational ? rational : Real.Of(Form(exact)) : Real.Of(tree);
    }

    /// <summary>The same set with its ends as a textbook prints them.</summary>
    public static IntervalSet Set(IntervalSet set) => set.Intervals
        .Select(interval => IntervalSet.Between(End(interval.From), interval.FromIncluded, End(interval.To), interval.ToIncluded))
        .Aggregate(IntervalSet.Empty, (all, interval) => all.Union(interval));

    /// <summary>A sum over one denominator: <c>(√6−√2)/4</c>.</summary>
    public static Expression Form(Exact exact)
    {
        var bottom = exact.Terms.Aggregate(System.Numerics.BigInteger.One, (common, term) => common / System.Numerics.BigInteger.GreatestCommonDivisor(common, term.Coefficient.Denominator) * term.Coefficient.Denominator);
        return exact.Terms.Count < 2 || bottom.IsOne ? exact.ToExpression() : (exact * (Rational)bottom).ToExpression().Over(new Number(bottom));
    }

    /// <summary>A series with its numbers: <c>(-1)^n*{arcsin(a)}/k+pi*n/k</c>.</summary>
    public static RootSeries Series(string text, Cast cast)
    {
        var sign = Signs.FirstOrDefault(prefix => text.StartsWith(prefix, StringComparison.Ordinal)) ?? string.Empty;
        var tree = Plain.Parse(Braced().Replace(text[sign.Length..], match => $"({Exactly(match.Groups["plain"].Value, cast)})"));
        var terms = Sum(cast.Fill(tree, NumberForm.Decimal)).Select(term => Tidied(Tidy.Of(term))).ToArray();
        var period = terms.Single(term => term.Has(N));
        var numbers = terms.Where(term => term != period).Select(term => Exact.TryOf(term)?.ToExpression() ?? term).Where(term => term != 0).ToArray();
        var joined = sign.Length == 0 ? Joined(numbers) : numbers;
        return PeriodicRootsAnswer.Parse(sign + Plain.Write(Named(joined) + period));
    }

    static Real? End(Real? end) => end is { Rational: null } && Exact.TryOf(end.Tree) is { } exact ? Real.Of(Form(exact)) : end;

    static readonly string[] Signs = ["(-1)^(n+1)*", "(-1)^n*", "±"];

    /// <summary>Without a sign before it a series has one number.</summary>
    static Expression[] Joined(Expression[] numbers)
    {
        var sum = Named(numbers);
        return Exact.TryOf(sum) is { } exact ? exact.IsZero ? [] : [exact.ToExpression()] : [sum];
    }

    static Expression Named(IEnumerable<Expression> numbers) => numbers.Aggregate((Expression)0, (sum, number) =>
        sum == 0 ? number : number is Negative negative ? sum - negative.Operand : sum + number);

    static IEnumerable<Expression> Sum(Expression tree) => tree switch
    {
        Binary { Operation: Operation.Add } sum => [.. Sum(sum.Left), .. Sum(sum.Right)],
        Binary { Operation: Operation.Subtract } difference => [.. Sum(difference.Left), .. Sum(difference.Right).Select(term => (Expression)new Negative(term))],
        _ => [tree],
    };

    static string Exactly(string text, Cast cast) =>
        Plain.Write(Form(Exact.TryOf(cast.Fill(Plain.Parse(text), NumberForm.Fraction).Replace(leaf => leaf == Degree ? Constant.Pi.Over(180) : null)) ?? throw new EvaluationException($"{text} has no exact value.")));

    /// <summary>Numbers with π, and numbers beside letters under a function, in lowest terms.</summary>
    static Expression Tidied(Expression tree) => tree switch
    {
        Binary { Operation: Operation.Multiply, Right: Letter letter } angle when letter == Degree => InDegrees(angle.Left.Value()),
        _ when HasPi(tree) && !HasCalls(tree) && Exact.TryOf(tree) is { } exact => exact.ToExpression(),
        Negative negative => new Negative(Tidied(negative.Operand)),
        Call call => new Call(call.Function, [.. call.Arguments.Select(Tidied)]),
        Binary { Operation: Operation.Add or Operation.Subtract } sum => Tidy.Of(sum with { Left = Tidied(sum.Left), Right = Tidied(sum.Right) }),
        Binary binary => binary with { Left = Tidied(binary.Left), Right = Tidied(binary.Right) },
        _ => tree,
    };

    static Expression InDegrees(Rational value) =>
        value.Sign < 0 ? new Negative(InDegrees(-value)) : new Degrees(Numerals.Literal(value, NumberForm.Decimal));

    static bool HasPi(Expression tree) => tree switch
    {
        Constant constant => constant == Constant.Pi,
        Negative negative => HasPi(negative.Operand),
        Binary binary => HasPi(binary.Left) || HasPi(binary.Right),
        _ => false,
    };

    static bool HasCalls(Expression tree) => tree switch
    {
        Call or Letter or Degrees => true,
        Negative negative => HasCalls(negative.Operand),
        Binary binary => HasCalls(binary.Left) || HasCalls(binary.Right),
        _ => false,
    };

    [GeneratedRegex(@"\{(?<plain>[^}]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braced();
}
