using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>
/// A shape of trigonometry: as <see cref="Shape{T}"/>, and <c>{…}</c> in a slot, an answer or a solution is worked out to its exact value,
/// angles without letters are written in their lowest terms.
/// </summary>
/// <param name="asked">The question.</param>
/// <param name="slots">Slots of its sentence, apart by <c>|</c>: <c>e: sin(x)={sin(k*pi/6)}</c>; a word slot stands in quotes.</param>
/// <param name="answer">A number, an expression, roots apart by semicolons, or series such as <c>±pi/3+2*pi*n</c>.</param>
/// <param name="numbers">Ranges, see <see cref="NumberRange"/>.</param>
/// <param name="where">Conditions on the numbers apart by <c>;</c>.</param>
/// <param name="solution">A text; <c>[…]</c> in it is an expression in TeX.</param>
/// <param name="slips">Mistakes in the notation of the answer, the likeliest first.</param>
sealed partial class AngleShape<T>(Asked<T> asked, string slots, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) : IShape
{
    readonly NumberSet set = new(numbers, where);

    readonly (string Name, string Value)[] slots = [.. slots.Split('|').Select(slot => slot.Split(": ", 2)).Select(slot => (slot[0].Trim(), slot[1].Trim()))];

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, _ => true);
        var filling = new Filling();
        foreach (var (name, value) in slots)
        {
            filling[name] = value[0] == '"' ? value.Trim('"') : AngleForms.Filled(value, cast);
        }

        var right = Read(answer, cast);
        var wrong = slips.SelectMany(slip => Try(slip, cast)).Concat(AngleSlips.Usual(right));
        return asked.Pose(setting, filling, right, wrong, Formulas().Replace(solution, match => AngleForms.Tex(match.Groups["plain"].Value, cast)));
    }

    static IEnumerable<(string Mistake, T Answer)> Try(NamedSlip slip, Cast cast)
    {
        try
        {
            return [(slip.Name, Read(slip.Formula, cast))];
        }
        catch (Exception e) when (e is EvaluationException or UnsolvedException or ArgumentException or NotationException)
        {
            // With these numbers the mistake leads to nothing that could be written.
            return [];
        }
    }

    static T Read(string text, Cast cast)
    {
        object read = typeof(T) switch
        {
            var type when type == typeof(Expression) => AngleForms.Filled(text, cast).Terms[0],
            var type when type == typeof(Real) => AngleForms.Number(text, cast),
            var type when type == typeof(Rational) => AngleForms.Filled(text, cast).Terms[0].Value(),
            var type when type == typeof(IReadOnlyList<Real>) => text == "-" ? Array.Empty<Real>() : Real.Ordered(text.Split(';').Select(part => AngleForms.Number(part, cast))),
            var type when type == typeof(PeriodicRoots) => text == "-" ? PeriodicRoots.Of([]) : PeriodicRoots.Of([.. text.Split(';').Select(part => AngleForms.Series(part.Trim(), cast))]),
            var type when type == typeof(IntervalSet) => AngleForms.Set(IntervalNotation.ParsePlain(Braced().Replace(text, match => AngleForms.Number(match.Groups["plain"].Value, cast).ToString()))),
            _ => text,
        };
        return (T)read;
    }

    [GeneratedRegex(@"\[(?<plain>[^\]]+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formulas();

    [GeneratedRegex(@"\{(?<plain>[^}]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braced();
}
