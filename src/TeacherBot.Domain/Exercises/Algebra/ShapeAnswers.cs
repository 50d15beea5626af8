using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>
/// Answers of shapes in plain notation with letters for numbers: <c>3*x+a</c>, <c>.=x^(a+b)</c> with decimals where they end; roots <c>m; n</c>, none: <c>-</c>; solutions
/// <c>m, n; n, m</c>; sets <c>(-oo;m]U[n;oo)</c>; an equation; a number; a word.
/// </summary>
static partial class ShapeAnswers
{
    /// <param name="form">How the question writes its numbers: roots of an equation with decimal fractions are decimal fractions.</param>
    /// <exception cref="EvaluationException">With these numbers there is no such answer.</exception>
    public static T Read<T>(string text, Cast cast, NumberForm form = NumberForm.Fraction)
    {
        object answer = typeof(T) switch
        {
            var type when type == typeof(Expression) => text.StartsWith(".=", StringComparison.Ordinal)
                ? Tidy.Counted(cast.Fill(PatternText.Expression(text[2..]), NumberForm.Fraction), NumberForm.Decimal)
                : WithCountedExponents(Tidy.Counted(cast.Fill(PatternText.Expression(text), NumberForm.Fraction))),
            var type when type == typeof(Rational) => Tree(text, cast).Value(),
            var type when type == typeof(Statement) => Tidy.Of(cast.Fill(PatternText.Statement(text), NumberForm.Fraction)),
            var type when type == typeof(Real) => Number(text, cast, form),
            var type when type == typeof(IReadOnlyList<Real>) => Roots(text, cast, form),
            var type when type == typeof(IReadOnlyList<IReadOnlyList<Real>>) => Solutions(text, cast, form),
            var type when type == typeof(IntervalSet) => IntervalNotation.ParsePlain(Names().Replace(text, name => Plain.Write(Tidy.Of(cast.Fill(Plain.Parse(name.Value), NumberForm.Fraction))))),
            _ => text,
        };
        return (T)answer;
    }

    /// <summary>What pupils often write instead of such an answer, whatever the question.</summary>
    public static IEnumerable<(string Mistake, T Answer)> Usual<T>(T answer) => answer switch
    {
        IReadOnlyList<Real> roots => OfRoots(roots).Select(slip => (slip.Mistake, (T)slip.Answer)),
        IReadOnlyList<IReadOnlyList<Real>> solutions => OfSolutions(solutions).Select(slip => (slip.Mistake, (T)slip.Answer)),
        IntervalSet set => OfSet(set).Select(slip => (slip.Mistake, (T)(object)slip.Answer)),
        Real { Rational: null } real => OfReal(real).Select(slip => (slip.Mistake, (T)(object)slip.Answer)),
        _ => [],
    };

    /// <summary>Whether all of its numbers are whole.</summary>
    public static bool IsWhole<T>(T answer) => answer switch
    {
        Rational number => number.IsInteger,
        IReadOnlyList<Real> roots => roots.All(root => root.Rational is { IsInteger: true }),
        IReadOnlyList<IReadOnlyList<Real>> solutions => solutions.All(IsWhole),
        _ => true,
    };

    static Expression Tree(string text, Cast cast) => Tidy.Counted(cast.Fill(PatternText.Expression(text), NumberForm.Fraction));

    /// <summary>Exponents as one number, a fraction with a bar: nobody leaves a^{2·3}.</summary>
    static Expression WithCountedExponents(Expression tree) => tree switch
    {
        Binary { Operation: Operation.Power } power => Simplified.Power(WithCountedExponents(power.Left), Careful.Rational(power.Right) is { } exponent ? Simplified.Of(exponent) : power.Right),
        Binary binary => new Binary(binary.Operation, WithCountedExponents(binary.Left), WithCountedExponents(binary.Right)),
        Negative negative => new Negative(WithCountedExponents(negative.Operand)),
        _ => tree,
    };

    static Real Number(string text, Cast cast, NumberForm form)
    {
        var real = Real.Of(Tree(text, cast));
        return real.Rational is { } rational ? Written(rational, form) : real;
    }

    static Real Written(Rational value, NumberForm form) => form == NumberForm.Decimal && value.DecimalPlaces() is not null ? Real.Of(Numerals.Literal(value, form)) : value;

    static IReadOnlyList<Real> Roots(string text, Cast cast, NumberForm form) => text == "-" ? [] : Real.Ordered(Cut(text, ';').Select(part => Number(part, cast, form)));

    static IReadOnlyList<IReadOnlyList<Real>> Solutions(string text, Cast cast, NumberForm form) =>
        text == "-" ? [] : [.. Cut(text, ';').Select(solution => solution.Split(',').Select(part => Number(part, cast, form)).ToArray())];

    /// <summary>At the signs outside brackets: <c>log(2;3)</c> is one number.</summary>
    static IEnumerable<string> Cut(string text, char sign)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[i] == sign && depth == 0)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    static IEnumerable<(string Mistake, IReadOnlyList<Real> Answer)> OfRoots(IReadOnlyList<Real> roots)
    {
        if (roots.Count == 0)
        {
            yield break;
        }

        yield return ("перепутаны знаки корней", Real.Ordered(roots.Select(Opposite)));
        yield return ("перепутан знак одного корня", Real.Ordered(roots.Select((root, i) => i == 0 ? Opposite(root) : root)));
        yield return ("потерян один из корней", roots.Count > 1 ? [roots[^1]] : Real.Ordered([roots[0], Opposite(roots[0])]));
        yield return ("перепутан знак другого корня", Real.Ordered(roots.Select((root, i) => i == roots.Count - 1 ? Opposite(root) : root)));
        yield return ("не разделено на 2", Real.Ordered(roots.Select(root => Tidied((Expression)2 * root.Tree, root.Rational * 2, root))));
        yield return ("ошибка в счёте на единицу", Real.Ordered(roots.Select(root => root.Rational is { } rational ? Written(rational + 1, RealAnswer.FormOf(root)) : root)));
        yield return ("решено, что корней нет", []);
    }

    static IEnumerable<(string Mistake, IReadOnlyList<IReadOnlyList<Real>> Answer)> OfSolutions(IReadOnlyList<IReadOnlyList<Real>> solutions)
    {
        yield return ("переставлены значения неизвестных", [.. solutions.Select(solution => solution.Reverse().ToArray())]);
        yield return ("перепутан знак второго неизвестного", [.. solutions.Select(solution => (Real[])[solution[0], Opposite(solution[1])])]);
        yield return ("перепутан знак первого неизвестного", [.. solutions.Select(solution => (Real[])[Opposite(solution[0]), solution[1]])]);
        yield return ("перепутаны оба знака", [.. solutions.Select(solution => solution.Select(Opposite).ToArray())]);
        yield return ("потеряно одно решение", [.. solutions.Take(1)]);
    }

    static IEnumerable<(string Mistake, IntervalSet Answer)> OfSet(IntervalSet set)
    {
        yield return ("знак неравенства перевёрнут", Inequality.Turned(set));
        yield return ("перепутано, входит ли конец промежутка", Inequality.OtherEnds(set));
        yield return ("перепутан знак числа", Inequality.Mirrored(set));
        yield return ("перевёрнут знак и перепутан конец", set.Complement());
        yield return ("перепутан знак и направление", Inequality.Mirrored(set.Complement()));
    }

    static IEnumerable<(string Mistake, Real Answer)> OfReal(Real real)
    {
        yield return ("потерян множитель 2", Tidied((Expression)2 * real.Tree, null, real));
        yield return ("перепутан знак", Opposite(real));
    }

    static Real Opposite(Real number) => Tidied(new Negative(number.Tree), -number.Rational, number);

    static Real Tidied(Expression tree, Rational? rational, Real alike) => rational is { } value ? Written(value, RealAnswer.FormOf(alike)) : Real.Of(Exact.TryOf(tree)?.ToExpression() ?? Tidy.Of(tree));

    [GeneratedRegex(@"\b[a-z]\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();
}
