using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>One shape of a question of algebra, in plain notation with letters that numbers are drawn for.</summary>
interface IShape
{
    Problem Draw(Setting setting, SheetRandom random);
}

/// <summary>A question and the formulas that fill it; letters without a range stay letters.</summary>
/// <param name="asked">The question.</param>
/// <param name="slots">Slots of its sentence, apart by <c>|</c>: <c>e: a*x^2+b*x=0</c>; a word slot stands in quotes, <c>e: .=k*a*x=c</c> has its numbers worked out.</param>
/// <param name="answer">In the notation of <see cref="ShapeAnswers"/>: <c>m; n</c> for roots, <c>(-oo;m]</c> for a set.</param>
/// <param name="numbers">Ranges, see <see cref="NumberRange"/>; <c>c=(m*n)</c> is worked out from numbers before it.</param>
/// <param name="where">Conditions on the numbers apart by <c>;</c>.</param>
/// <param name="solution">
/// A text; in it <c>[…]</c> is an expression, <c>[#…]</c> its value when it is a fraction, <c>[=…]</c> the expression with its numbers counted, <c>[.=…]</c> the
/// same with decimals where they end, in TeX; <c>~</c> is a no-break space, and <c>[x+@(…)]</c> has a value in it.
/// </param>
/// <param name="slips">Mistakes in the notation of the answer, the likeliest first; usual ones of such answers follow. Fractions beside a whole answer come last: they give it away.</param>
sealed partial class Shape<T>(Asked<T> asked, string slots, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) : IShape
{
    readonly NumberSet set = new(numbers, where);

    readonly (string Name, string Value)[] slots = [.. slots.Split('|').Select(slot => slot.Split(": ", 2)).Select(slot => (slot[0].Trim(), slot[1].Trim()))];

    /// <exception cref="InvalidOperationException">Ranges and conditions contradict each other.</exception>
    public Problem Draw(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, _ => true);
        var filling = new Filling();
        foreach (var (name, value) in slots)
        {
            filling[name] = value switch
            {
                ['"', ..] => value.Trim('"'),
                ['.', '=', .. var decimals] => Tidy.Counted(cast.Fill(PatternText.Statement(decimals), NumberForm.Fraction), NumberForm.Decimal),
                _ => Tidy.Of(cast.Fill(PatternText.Statement(value), NumberForm.Decimal)),
            };
        }

        var form = filling.Slots.Any(slot => slot.Value is FormulaValue formula && HasDecimals(formula.Statement)) ? NumberForm.Decimal : NumberForm.Fraction;
        var right = ShapeAnswers.Read<T>(answer, cast, form);
        var wrong = slips.SelectMany(slip => Try(slip, cast, form)).Concat(ShapeAnswers.Usual(right)).OrderBy(slip => ShapeAnswers.IsWhole(right) && !ShapeAnswers.IsWhole(slip.Answer));
        return asked.Pose(setting, filling, right, wrong, Formulas().Replace(solution, match => Formula(match.Groups["plain"].Value, cast, form)).Replace('~', '\u00A0'));
    }

    static IEnumerable<(string Mistake, T Answer)> Try(NamedSlip slip, Cast cast, NumberForm form)
    {
        try
        {
            return [(slip.Name, ShapeAnswers.Read<T>(slip.Formula, cast, form))];
        }
        catch (Exception e) when (e is EvaluationException or ArgumentException or NotationException)
        {
            // With these numbers the mistake leads to nothing that could be written.
            return [];
        }
    }

    static string Formula(string plain, Cast cast, NumberForm form) => plain switch
    {
        ['.', '=', .. var decimals] => Tex.Write(Tidy.Counted(cast.Fill(PatternText.Expression(decimals), NumberForm.Fraction), NumberForm.Decimal)),
        ['#', .. var value] when SchoolCalculation.ValueOrNull(cast.Fill(PatternText.Expression(value), NumberForm.Fraction)) is { } number => Value(number, form),
        ['=' or '#', .. var counted] => Tex.Write(Tidy.Counted(cast.Fill(PatternText.Expression(counted), NumberForm.Fraction))),
        _ => Tex.Write(Tidy.Of(cast.Fill(Plain.Parse(WithValues(plain, cast)), NumberForm.Decimal))),
    };

    static string WithValues(string plain, Cast cast) =>
        Valued().Replace(plain, part => $"({cast.Fill(Plain.Parse(part.Groups["plain"].Value), NumberForm.Fraction).Value()})");

    [GeneratedRegex(@"@\((?<plain>[^()]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Valued();

    static string Value(Rational value, NumberForm form) => Numerals.Tex(value, value.DecimalPlaces() is null ? NumberForm.Fraction : form);

    static bool HasDecimals(Statement statement) => statement.Terms.Any(HasDecimals);

    static bool HasDecimals(Expression tree) => tree switch
    {
        Number number => !number.Value.IsInteger,
        Negative negative => HasDecimals(negative.Operand),
        Binary binary => HasDecimals(binary.Left) || HasDecimals(binary.Right),
        Call call => call.Arguments.Any(HasDecimals),
        _ => false,
    };

    [GeneratedRegex(@"\[(?<plain>[^\]]+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formulas();
}

/// <summary>Questions of several shapes; every shape is one form.</summary>
abstract class ShapeExercise(string id, IReadOnlyList<IShape> easy, IReadOnlyList<IShape> medium, IReadOnlyList<IShape> hard) : IExercise
{
    public string Id => id;

    public virtual IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => new Setting(null!, difficulty, 0).By(easy, medium, hard).Count;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Pick(setting.By(easy, medium, hard)).Draw(setting, random);
}
