using TeacherBot.Domain.Exercises.Arithmetic;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Patterns;

/// <summary>
/// A short question about numbers, and the ways to ask it: what it says, how a pupil works it out, and — written apart
/// from that — what its answer must satisfy.
/// </summary>
public sealed class Quiz
{
    readonly Plural unit;
    readonly Sentence? worked;
    readonly NumberForm? form;

    /// <param name="question">See <see cref="Sentence"/>; its slots are single letters.</param>
    /// <param name="formula">How a pupil works it out, in plain notation with the letters of the slots.</param>
    /// <param name="balance">An equation with the unknown x that the answer must satisfy: what the text tells, not the formula again. Empty when <paramref name="solve"/> finds it.</param>
    /// <param name="unit">The noun of the answer in three forms, a unit, or nothing.</param>
    /// <param name="claim">See <see cref="Asked.Claim"/>.</param>
    /// <param name="phrase">See <see cref="Asked.Phrase"/>.</param>
    /// <param name="matching">See <see cref="Asked.Matching"/>.</param>
    /// <param name="solution">A sentence of the solution, with <c>{x}</c> for the answer; null shows the actions.</param>
    /// <param name="gaps">Whether a claim with a gap says enough: it does not where the unit of the answer would be missing.</param>
    /// <param name="solve">Another way to the answer, where no equation tells it.</param>
    /// <param name="form">How its numbers are written; null: all of them, and all results, are whole.</param>
    public Quiz(string question, string formula, string balance, string unit = "", string? claim = null, string? phrase = null, string? matching = null, string? solution = null, Func<Filling, Rational>? solve = null, bool gaps = true, NumberForm? form = null)
    {
        this.form = form;
        Formula = Plain.Parse(formula);
        var demanded = solve is null ? Plain.ParseStatement(balance) : null;
        this.unit = Plural.Parse(unit);
        worked = solution is null ? null : new Sentence(solution);
        Asked = new Asked<Rational>(
            question,
            new NumberAnswer(Form, unit),
            solve ?? (read => LinearEquation.Root(demanded!.Replace(leaf => Filled(leaf, read))) ?? throw new EvaluationException("The question has no single answer.")),
            (read, answer) => new ValueCheck(Formula.Replace(leaf => Filled(leaf, read)).ToString(), $"{answer}"))
        {
            Claim = claim,
            Phrase = phrase,
            Matching = matching,
            HasGaps = gaps,
        };
    }

    public Asked<Rational> Asked { get; }

    internal Expression Formula { get; }

    internal NumberForm Form => form ?? NumberForm.Fraction;

    /// <summary>The question with numbers of a size.</summary>
    /// <param name="numbers">Ranges, see <see cref="NumberRange"/>.</param>
    /// <param name="where">Conditions apart by <c>;</c>.</param>
    /// <param name="slips">Mistakes of this question, the likeliest first; wrong actions follow.</param>
    public Quizzed With(string numbers, string where = "", params IReadOnlyList<NamedSlip> slips) => new(this, new NumberSet(numbers, where), slips);

    internal string Solution(Filling filling, Expression calculation)
    {
        var value = calculation.Value();
        if (worked is null)
        {
            return Worked.Actions(calculation, Form, unit.For(value));
        }

        var filled = filling.Copy();
        filled["x"] = Quantity.Write(value, unit, Form);
        return worked.Write(filled);
    }

    /// <summary>Whether pupils can calculate so.</summary>
    internal bool Suits(Expression calculation, NumberLimits limits) => form is { } written ? SchoolCalculation.Suits(calculation, limits, written) : SchoolCalculation.SuitsWhole(calculation, limits);

    /// <summary>Whether a mistake looks like an answer.</summary>
    internal bool Suits(Slip slip) => form is { } written ? SchoolCalculation.IsWritten(slip.Value, written) : slip.Value.IsInteger;

    static Expression? Filled(Expression leaf, Filling read) => leaf is Letter { Name: not 'x' and var name } ? read.Expression($"{name}") : null;
}

/// <summary>A <see cref="Quiz"/> with the numbers it is asked with.</summary>
public sealed class Quizzed
{
    readonly NumberSet set;
    readonly IReadOnlyList<NamedSlip> slips;

    internal Quizzed(Quiz quiz, NumberSet set, IReadOnlyList<NamedSlip> slips)
    {
        Quiz = quiz;
        this.set = set;
        this.slips = slips;
    }

    public Quiz Quiz { get; }

    /// <exception cref="InvalidOperationException">Ranges and conditions contradict each other.</exception>
    public Problem Draw(Setting setting, SheetRandom random)
    {
        // Two equal numbers in a text hide which of them a pupil has used.
        var cast = set.Draw(random, drawn => drawn.AreDifferent && Quiz.Suits(drawn.Fill(Quiz.Formula, Quiz.Form), setting.Limits));
        var calculation = cast.Fill(Quiz.Formula, Quiz.Form);
        var filling = new Filling();
        foreach (var letter in set.Letters)
        {
            filling[$"{letter}"] = Numerals.Literal(cast[letter], Quiz.Form);
        }

        IEnumerable<Slip> all =
        [
            .. slips.SelectMany(slip => slip.Of(cast)),
            .. StorySlips.Of(calculation, set.Letters.Select(letter => cast[letter])).Where(slip => StorySlips.Suits(slip.Value, calculation, Quiz.Form)),
        ];
        var sensible = all.Where(Quiz.Suits).Select(slip => (slip.Name, slip.Value));
        return Quiz.Asked.Pose(setting, filling, calculation.Value(), sensible, Quiz.Solution(filling, calculation));
    }
}

/// <summary>Every <see cref="Quiz"/> of any exercise.</summary>
public static class QuizBook
{
    public static IReadOnlyList<Asked> All { get; } = [.. ExerciseCatalog.All.OfType<QuizExercise>().SelectMany(exercise => exercise.Quizzes).DistinctBy(asked => (asked.Question.Template, asked.Claim?.Template, asked.Phrase?.Template))];
}

/// <summary>Short questions.</summary>
/// <param name="easy">At least one question, as for the others.</param>
/// <param name="pooled">Whether they stand for each other, as where each has few numbers; else every question is a form.</param>
public abstract class QuizExercise(string id, IReadOnlyList<Quizzed> easy, IReadOnlyList<Quizzed> medium, IReadOnlyList<Quizzed> hard, bool pooled = false) : IExercise
{
    public string Id => id;

    /// <summary>A type suits when every question can be asked in it.</summary>
    public IReadOnlyList<TaskType> Types { get; } =
    [
        .. TaskTypes.All.Where(type => new[] { easy, medium, hard }.SelectMany(quizzes => quizzes).All(quizzed => type switch
        {
            TaskType.MultipleChoice => quizzed.Quiz.Asked.Claim is not null,
            TaskType.FillBlank => quizzed.Quiz.Asked.Claim is not null && quizzed.Quiz.Asked.HasGaps,
            TaskType.Matching => quizzed.Quiz.Asked.Phrase is not null,
            _ => true,
        })),
    ];

    /// <summary>How its questions are asked.</summary>
    public IEnumerable<Asked> Quizzes => new[] { easy, medium, hard }.SelectMany(quizzes => quizzes).Select(quizzed => quizzed.Quiz.Asked);

    public int Forms(Difficulty difficulty) => pooled ? 1 : new Setting(null!, difficulty, 0).By(easy, medium, hard).Count;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var quizzes = setting.By(easy, medium, hard);
        return (pooled ? random.Pick(quizzes) : setting.Pick(quizzes)).Draw(setting, random);
    }
}
