using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>A problem that leads to two equations with the positive unknowns x and y, of which x is asked. Its numbers are drawn from x and y.</summary>
sealed class SystemStory
{
    static readonly Letter X = new('x');
    static readonly Letter Y = new('y');

    readonly Statement first;
    readonly Statement second;
    readonly NumberSet set;
    readonly string meaning;
    readonly IReadOnlyList<NamedSlip> slips;

    /// <param name="text">See <see cref="Sentence"/>; its slots are single letters other than x and y.</param>
    /// <param name="first">An equation of the first degree.</param>
    /// <param name="second">Another equation.</param>
    /// <param name="meaning">What x and y are, as a solution says it: <c>$x$ р. — цена ручки, $y$ р. — цена тетради</c>.</param>
    /// <param name="numbers">Ranges, see <see cref="NumberRange"/>; <c>x</c> is the answer.</param>
    public SystemStory(string text, string first, string second, string meaning, string unit, string numbers, string where, IReadOnlyList<NamedSlip> slips, string? claim = null, string? phrase = null, string? matching = null)
    {
        (this.first, this.second) = (Plain.ParseStatement(first), Plain.ParseStatement(second));
        (this.meaning, this.slips) = (meaning, slips);
        set = new NumberSet(numbers, where);
        Asked = new(
            text,
            new NumberAnswer(unit: unit),
            Solved,
            (read, answer) => new RootsCheck(
                Plain.Write(Filled(this.second, read).Replace(leaf => leaf == Y ? EquationSystem.Expressed(Filled(this.first, read), Y) : null)), "x", [$"{answer}"], "(0;oo)"))
        {
            Claim = claim,
            Phrase = phrase,
            Matching = matching,
        };
    }

    public Asked<Rational> Asked { get; }

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, drawn => drawn['x'].IsInteger && drawn['x'].Sign > 0 && drawn['y'].Sign > 0 && drawn['x'] != drawn['y']);
        var filling = new Filling();
        foreach (var letter in set.Letters.Where(letter => letter is not 'x' and not 'y'))
        {
            filling[$"{letter}"] = cast[letter];
        }

        return Asked.Pose(
            setting,
            filling,
            cast['x'],
            slips.SelectMany(slip => slip.Of(cast)).Where(slip => slip.Value.Sign > 0 && slip.Value.IsInteger).Select(slip => (slip.Name, slip.Value)),
            $"Пусть {meaning.Replace("$ ", "$\u00A0", StringComparison.Ordinal)}. $\\begin{{cases}}{Tex(Filled(first, filling))},\\\\{Tex(Filled(second, filling))}\\end{{cases}}$; $x={Numerals.Tex(cast['x'])}$, $y={Numerals.Tex(cast['y'])}$.");
    }

    /// <summary>The only pair of positive numbers that satisfies both equations.</summary>
    Rational Solved(Filling read) =>
        EquationSystem.Solutions(Filled(first, read), Filled(second, read)).Where(pair => pair.All(number => number.Approximation > 0)).ToArray() is [[{ Rational: { } x }, _]]
            ? x
            : throw new EvaluationException("There is no single answer.");

    static string Tex(Statement equation) => Mathematics.Tex.Write(equation.Terms[0], Relation.Equal, equation.Terms[1]);

    static Statement Filled(Statement equation, Filling read) =>
        Tidy.Of(equation.Replace(leaf => leaf is Letter { Name: var name } && leaf != X && leaf != Y ? read.Expression($"{name}") : null));
}

/// <summary>Stories of systems; every story is one form.</summary>
abstract class SystemStoryExercise(string id, IReadOnlyList<SystemStory> easy, IReadOnlyList<SystemStory> medium, IReadOnlyList<SystemStory> hard) : IExercise
{
    public string Id => id;

    public abstract IReadOnlyList<TaskType> Types { get; }

    public int Forms(Difficulty difficulty) => new Setting(null!, difficulty, 0).By(easy, medium, hard).Count;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Pick(setting.By(easy, medium, hard)).Draw(setting, random);

    protected static IReadOnlyList<Asked> SentencesOf(params IReadOnlyList<SystemStory>[] stories) => [.. stories.SelectMany(some => some).Select(story => story.Asked)];
}
