using TeacherBot.Domain.Exercises.Arithmetic;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Patterns;

/// <summary>
/// A short question about whole numbers, and the ways to ask it: what it says, how a pupil works it out, and — written apart
/// from that — what its answer must satisfy.
/// </summary>
public sealed class Quiz
{
    readonly Plural unit;
    readonly Sentence? worked;

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
    public Quiz(string question, string formula, string balance, string unit = "", string? claim = null, string? phrase = null, string? matching = null, string? solution = null, Func<Filling, Rational>? solve = null, bool gaps = true)
    {
        Formula = Plain.Parse(formula);
        var demanded = solve is null ? Plain.ParseStatement(balance) : null;
        this.unit = Plural.Parse(unit);
        worked = solution is null ? null : new Sentence(solution);
        Asked = new Asked<Rational>(
            question,
            new NumberAnswer(unit: unit),
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
            return Worked.Actions(calculation, unit: unit.For(value));
        }

        var filled = filling.Copy();
        filled["x"] = Quantity.Write(value, unit, NumberForm.Fraction);
        return worked.Write(filled);
    }

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
        var cast = set.Draw(random, drawn => WholeCalculation.Suits(drawn.Fill(Quiz.Formula, NumberForm.Fraction), setting.Limits));
        var calculation = cast.Fill(Quiz.Formula, NumberForm.Fraction);
        var filling = new Filling();
        foreach (var letter in set.Letters)
        {
            filling[$"{letter}"] = cast[letter];
        }

        IEnumerable<Slip> all =
        [
            .. slips.SelectMany(slip => slip.Of(cast)),
            .. StorySlips.Of(calculation, set.Letters.Select(letter => cast[letter])).Where(slip => StorySlips.Suits(slip.Value, calculation, NumberForm.Fraction)),
        ];
        var sensible = all.Where(slip => slip.Value.IsInteger).Select(slip => (slip.Name, slip.Value));
        return Quiz.Asked.Pose(setting, filling, calculation.Value(), sensible, Quiz.Solution(filling, calculation));
    }
}

/// <summary>Every <see cref="Quiz"/> of any exercise.</summary>
public static class QuizBook
{
    public static IReadOnlyList<Asked> All { get; } = [.. ExerciseCatalog.All.OfType<QuizExercise>().SelectMany(exercise => exercise.Quizzes).Distinct()];
}

/// <summary>Short questions; every question is one form.</summary>
public abstract class QuizExercise(string id, IReadOnlyList<Quizzed> easy, IReadOnlyList<Quizzed> medium, IReadOnlyList<Quizzed> hard) : IExercise
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

    public int Forms(Difficulty difficulty) => new Setting(null!, difficulty, 0).By(easy, medium, hard).Count;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Pick(setting.By(easy, medium, hard)).Draw(setting, random);
}
