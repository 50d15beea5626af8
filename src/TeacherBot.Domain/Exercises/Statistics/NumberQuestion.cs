using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises.Algebra;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics;

/// <summary>
/// A question with a number for its answer, whole or not: a probability, a mean, a count of cases. What it says, how a pupil works it
/// out, and — by another way, mostly by listing — how the judge does.
/// </summary>
sealed partial class NumberQuestion
{
    const int MostPlaces = 4;
    const int GreatestDenominator = 60;

    readonly AnswerKind<Rational> kind;
    readonly NumberForm form;
    readonly string solution;

    /// <summary>Whether nothing but whole numbers can be an answer.</summary>
    bool isCount;

    /// <param name="question">See <see cref="Sentence"/>; its slots are single letters.</param>
    /// <param name="formula">How a pupil works it out, in plain notation with the letters of the slots.</param>
    /// <param name="solve">The judge's way, from what is printed.</param>
    /// <param name="kind">How its answers are written.</param>
    /// <param name="form">How numbers that are not whole are written, given ones too.</param>
    /// <param name="solution">A text; <c>[…]</c> in it is an expression, <c>[#…]</c> its value, in TeX. Empty for the formula and its value.</param>
    /// <param name="claim">See <see cref="Asked.Claim"/>.</param>
    /// <param name="phrase">See <see cref="Asked.Phrase"/>.</param>
    /// <param name="matching">See <see cref="Asked.Matching"/>.</param>
    /// <param name="gaps">Whether a claim with a gap says enough.</param>
    public NumberQuestion(
        string question, string formula, Func<Filling, Rational> solve, AnswerKind<Rational> kind, NumberForm form, string solution = "", string? claim = null, string? phrase = null, string? matching = null, bool gaps = true)
    {
        (this.kind, this.form, Formula) = (kind, form, Plain.Parse(formula));
        this.solution = solution.Length > 0 ? solution : $"$[{formula}]=[#{formula}]$.";
        Asked = new(question, kind, solve, (read, answer) => new ValueCheck(Calculated(Formula.Replace(leaf => leaf is Letter letter ? read.Expression($"{letter.Name}") : null)).ToString(), $"{answer}"))
        {
            Claim = claim,
            Phrase = phrase,
            Matching = matching,
            HasGaps = gaps,
        };
    }

    public Asked<Rational> Asked { get; }

    Expression Formula { get; }

    /// <summary>A question about a probability.</summary>
    public static NumberQuestion Chance(
        string question, string formula, Func<Filling, Rational> solve, string claim, string phrase, string matching, string solution = "", NumberForm form = NumberForm.Decimal) =>
        new(question, formula, solve, new ProbabilityAnswer(form), form, solution, claim, phrase, matching);

    /// <summary>A question about a whole number, perhaps of things.</summary>
    public static NumberQuestion Count(
        string question, string formula, Func<Filling, Rational> solve, string claim, string phrase, string matching, string solution = "", string unit = "") =>
        new(question, formula, solve, new NumberAnswer(unit: unit), NumberForm.Decimal, solution, claim, phrase, matching) { isCount = true };

    /// <summary>The question with numbers of a size.</summary>
    /// <param name="numbers">Ranges, see <see cref="NumberRange"/>; <c>c=(a*b)</c> is worked out from numbers before it.</param>
    /// <param name="where">Conditions apart by <c>;</c>.</param>
    /// <param name="slips">Mistakes of this question, the likeliest first.</param>
    public IPosed With(string numbers, string where = "", params IReadOnlyList<NamedSlip> slips) => new Asking(this, new NumberSet(numbers, where), slips);

    /// <summary>The factorial of a difference is the factorial of its value.</summary>
    static Expression Calculated(Expression tree) => tree switch
    {
        Call { Function: Function.Factorial } call => new Call(Function.Factorial, Numerals.Literal(call.Argument.Value())),
        Binary binary => binary with { Left = Calculated(binary.Left), Right = Calculated(binary.Right) },
        Negative negative => negative with { Operand = Calculated(negative.Operand) },
        _ => tree,
    };

    bool IsWritten(Rational value) => value.IsInteger || (!isCount && (form == NumberForm.Decimal ? value.DecimalPlaces() is <= MostPlaces : value.Denominator <= GreatestDenominator));

    [GeneratedRegex(@"\[(?<plain>[^\]]+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formulas();

    /// <summary>The question with its numbers.</summary>
    sealed class Asking(NumberQuestion question, NumberSet set, IReadOnlyList<NamedSlip> slips) : IPosed
    {
        public IReadOnlyList<TaskType> Types { get; } = PosedTypes.Of(question.Asked);

        public NumberQuestion Question => question;

        public Problem Draw(Setting setting, SheetRandom random)
        {
            var cast = set.Draw(random, drawn => Value(drawn) is { } drawnValue && question.IsWritten(drawnValue) && question.kind.IsBelievable(drawnValue, setting.Limits));
            var filling = new Filling();
            foreach (var letter in set.Letters)
            {
                filling[$"{letter}"] = Numerals.Literal(cast[letter], question.form);
            }

            var value = Value(cast)!.Value;
            var wrong = slips.SelectMany(slip => slip.Of(cast)).Where(slip => question.IsWritten(slip.Value)).Select(slip => (slip.Name, slip.Value));
            return question.Asked.Pose(setting, filling, value, wrong, Formulas().Replace(question.solution, match => Shown(match.Groups["plain"].Value, cast)));
        }

        Rational? Value(Cast cast) => SchoolCalculation.ValueOrNull(cast.Fill(question.Formula, question.form));

        string Shown(string plain, Cast cast) => plain[0] == '#'
            ? Numerals.Tex(cast.Fill(PatternText.Expression(plain[1..]), question.form).Value(), question.form)
            : Tex.Write(Calculated(Tidy.Of(cast.Fill(PatternText.Expression(plain), question.form))));
    }

    /// <summary>Every such question of any exercise, for the catalog of questions.</summary>
    internal static class Book
    {
        public static IReadOnlyList<Asked> All { get; } = [.. ExerciseCatalog.All.OfType<PosedExercise>().SelectMany(exercise => exercise.Shapes).SelectMany(shape => shape.Parts).OfType<Asking>().Select(asking => asking.Question.Asked).Distinct()];
    }
}
