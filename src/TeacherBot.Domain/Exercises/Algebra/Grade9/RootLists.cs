using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>Lists of roots as answers and as mistakes.</summary>
static class RootLists
{
    public static IReadOnlyList<Real> Of(params Rational[] roots) => [.. roots.Select(root => (Real)root)];

    /// <summary>Both numbers whose square is this one: <c>±3</c>, <c>±√5</c>.</summary>
    public static Real[] Squared(int square)
    {
        Real root = Math.Sqrt(square) is var exact && exact == Math.Floor(exact) ? (Real)(int)exact : Real.Of(new Call(Function.Sqrt, square));
        return [root.Rational is { } rational ? (Real)(-rational) : Real.Of(new Negative(root.Tree)), root];
    }

    public static IReadOnlyList<Real> Opposite(this IReadOnlyList<Real> roots) =>
        [.. roots.Select(root => root.Rational is { } rational ? (Real)(-rational) : Real.Of(new Negative(root.Tree)))];

    /// <summary>As a solution ends: <c>$x_1=-2$, $x_2=3$</c>.</summary>
    public static string Said(IReadOnlyList<Real> roots) => Real.Ordered(roots) switch
    {
        [] => "корней нет",
        [var only] => $"$x={RealAnswer.Written(only).Print.Trim('$')}$",
        var several => string.Join(", ", several.Select((root, i) => $"$x_{i + 1}={RealAnswer.Written(root).Print.Trim('$')}$")),
    };

    /// <summary>A whole number other than 0.</summary>
    public static int NotZero(this Worksheets.SheetRandom random, int most) => random.Next(1, most) * (random.Chance(50) ? -1 : 1);
}
