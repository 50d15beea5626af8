using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>
/// A short question about numbers with all ways to ask it: its numbers are drawn as those of a <see cref="Story"/>, its answer is
/// the root of what its sentence tells.
/// </summary>
public sealed class LinearQuestion
{
    const int MostDraws = 5000;

    readonly Expression formula;
    readonly string unit;
    readonly IReadOnlyList<NumberRange> ranges;
    readonly IReadOnlyList<Statement> conditions;

    /// <param name="question">See <see cref="Sentence"/>; the slots of its numbers are single letters other than x.</param>
    /// <param name="claim">The same told with its answer <c>{x}</c>.</param>
    /// <param name="phrase">The same as an entry of a column.</param>
    /// <param name="matching">What is asked above the columns.</param>
    /// <param name="formula">How a pupil solves it, in plain notation with the letters of the numbers.</param>
    /// <param name="balance">An equation with the unknown x that the answer must satisfy: what the sentence tells.</param>
    /// <param name="numbers">Ranges apart by spaces, see <see cref="NumberRange"/>.</param>
    /// <param name="where">Conditions on the numbers, apart by <c>;</c>.</param>
    /// <param name="unit">The unit of the answer, or its noun in three forms.</param>
    public LinearQuestion(string question, string claim, string phrase, string matching, string formula, string balance, string numbers, string where = "", string unit = "")
    {
        this.formula = Plain.Parse(formula);
        this.unit = unit;
        ranges = [.. numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NumberRange.Parse)];
        conditions = [.. where.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Plain.ParseStatement)];
        var told = Plain.ParseStatement(balance);
        Asked = new(
            question,
            new NumberAnswer(unit: unit),
            read => LinearEquation.Root(told with { Terms = [.. told.Terms.Select(term => Filled(term, read))] }) ?? throw new EvaluationException("The question has no single answer."),
            (read, answer) => new ValueCheck(Plain.Write(Filled(this.formula, read)), $"{answer}"))
        {
            Claim = claim,
            Phrase = phrase,
            Matching = matching,
        };
    }

    public Asked<Rational> Asked { get; }

    /// <exception cref="InvalidOperationException">Ranges and conditions contradict each other or the limits.</exception>
    public Problem Draw(Setting setting, SheetRandom random)
    {
        for (var i = 0; i < MostDraws; i++)
        {
            var cast = new Cast();
            foreach (var range in ranges)
            {
                cast.Give(range.Letter, range.Draw(random, cast));
            }

            // Two equal numbers in a text hide which of them a pupil has used.
            var fits = cast.AreDifferent && conditions.All(condition => cast.Fill(condition, NumberForm.Fraction).Holds());
            if (fits && cast.Fill(formula, NumberForm.Fraction) is var calculation && setting.Limits.Allows(calculation))
            {
                return Told(setting, cast, calculation);
            }
        }

        throw new InvalidOperationException($"No numbers fit the question «{Asked.Question.Template}».");
    }

    Problem Told(Setting setting, Cast cast, Expression calculation)
    {
        var filling = new Filling();
        foreach (var range in ranges)
        {
            filling[$"{range.Letter}"] = cast[range.Letter];
        }

        var value = calculation.Value();
        var slips = StorySlips.Of(calculation, ranges.Select(range => cast[range.Letter])).Where(slip => StorySlips.Suits(slip.Value, calculation, NumberForm.Fraction));
        return Asked.Pose(setting, filling, value, slips.Select(slip => (slip.Name, slip.Value)), Arithmetic.Worked.Actions(calculation, unit: Plural.Parse(unit).For(value)));
    }

    static Expression Filled(Expression expression, Filling read) =>
        expression.Replace(leaf => leaf is Letter { Name: not 'x' and var name } ? read.Expression($"{name}") : null);
}
