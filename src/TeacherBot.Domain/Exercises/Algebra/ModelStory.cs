using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>A word problem that is solved by a linear equation with x, or by a system with x and y; x is what is asked for. Its numbers are drawn from the answer.</summary>
sealed class ModelStory
{
    static readonly Letter X = new('x');
    static readonly Letter Y = new('y');

    readonly string letters;
    readonly IReadOnlyList<Statement> model;
    readonly NumberSet set;
    readonly IReadOnlyList<NamedSlip> slips;

    /// <param name="text">See <see cref="Sentence"/>; its slots are single letters.</param>
    /// <param name="letters">What the letters stand for: «$x$ км/ч — скорость лодки».</param>
    /// <param name="model">What the text tells, one equation or two apart by <c>|</c>.</param>
    /// <param name="unit">The noun of the answer in three forms, a unit, or nothing.</param>
    /// <param name="numbers">Ranges, see <see cref="Stories.NumberRange"/>; x (and y) are among them.</param>
    /// <param name="claim">See <see cref="Asked.Claim"/>.</param>
    /// <param name="phrase">See <see cref="Asked.Phrase"/>.</param>
    /// <param name="slips">Formulas over the same letters.</param>
    public ModelStory(string text, string letters, string model, string unit, string numbers, string where = "", string? claim = null, string? phrase = null, params IReadOnlyList<NamedSlip> slips)
    {
        this.letters = letters;
        this.model = [.. model.Split('|').Select(Plain.ParseStatement)];
        this.slips = slips;
        set = new NumberSet(numbers, where);
        Asked = new(text, new NumberAnswer(unit: unit), Solved, Checked)
        {
            Claim = claim,
            Phrase = phrase,
            Matching = phrase is null ? null : "Соотнесите условия и искомые числа.",
        };
    }

    public Asked<Rational> Asked { get; }

    /// <exception cref="InvalidOperationException">Ranges and conditions contradict each other.</exception>
    public Problem Draw(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, drawn => set.Letters.All(letter => drawn[letter].IsInteger));
        var filling = new Filling();
        foreach (var letter in set.Letters.Where(letter => letter is not ('x' or 'y')))
        {
            filling[$"{letter}"] = cast[letter];
        }

        var wrong = slips.SelectMany(slip => slip.Of(cast)).Where(slip => slip.Value.Sign > 0 && slip.Value.IsInteger);
        return Asked.Pose(setting, filling, cast['x'], wrong.Select(slip => (slip.Name, slip.Value)), $"Пусть {letters.Replace('~', '\u00A0')}. {Worked(Filled(filling), cast)}");
    }

    static string Worked(IReadOnlyList<Statement> filled, Stories.Cast cast) => filled switch
    {
        [var equation] => $"Тогда ${Printed(equation)}$; {Collected(equation)}$x={cast['x']}$.",
        _ => $"Составим систему: $\\begin{{cases}}{Printed(filled[0])},\\\\{Printed(filled[1])}\\end{{cases}}$. Её решение: $x={cast['x']}$, $y={cast['y']}$.",
    };

    static string Printed(Statement equation) => InkedFormula.Write(Tidy.Of(equation));

    /// <summary>The unknown on one side, the number on the other, without fractions; nothing when that would say the answer only.</summary>
    static string Collected(Statement equation)
    {
        if (Polynomial.TryOf(equation.Terms[0] - equation.Terms[1])?.In('x') is not { Degree: 1 } line || Rational.Abs(line[1]) == 1)
        {
            return string.Empty;
        }

        var whole = line * (new Rational(line[1].Denominator * line[0].Denominator, 1) * line[1].Sign);
        return $"${Tex.Write((Polynomial.Of(new Generator(X)) * whole[1]).ToExpression())}={Numerals.Tex(-whole[0])}$; ";
    }

    Rational Solved(Filling read) => Filled(read) switch
    {
        [var equation] => LinearEquation.Root(equation) ?? throw new EvaluationException("There is no single answer."),
        var system => EquationSystem.Solutions(system[0], system[1]) is [[{ Rational: { } x }, _]] ? x : throw new EvaluationException("There is no single answer."),
    };

    ProofCheck Checked(Filling read, Rational answer)
    {
        var filled = Filled(read);
        if (filled is [var equation])
        {
            return new RootsCheck(Plain.Write(equation), "x", [$"{answer}"]);
        }

        var other = LinearEquation.Root(filled[0].Replace(leaf => leaf == X ? Numerals.Literal(answer) : null)) ?? 0;
        return new SystemCheck([.. filled.Select(Plain.Write)], ["x", "y"], [[$"{answer}", $"{other}"]]);
    }

    Statement[] Filled(Filling read) => [.. model.Select(equation => equation.Replace(leaf => leaf is Letter { Name: var name } && leaf != X && leaf != Y ? read.Expression($"{name}") : null))];
}

/// <summary>Word problems; every plot is one form. Its subclasses keep the sentences in a static field: <see cref="AskedCatalog"/> finds them there.</summary>
abstract class ModelExercise(string id, IReadOnlyList<ModelStory> easy, IReadOnlyList<ModelStory> medium, IReadOnlyList<ModelStory> hard) : IExercise
{
    public string Id => id;

    /// <summary>A type suits when every plot can be asked in it.</summary>
    public IReadOnlyList<TaskType> Types { get; } =
    [
        .. TaskTypes.All.Where(type => new[] { easy, medium, hard }.SelectMany(stories => stories).All(story => type switch
        {
            TaskType.MultipleChoice or TaskType.FillBlank => story.Asked.Claim is not null,
            TaskType.Matching => story.Asked.Phrase is not null,
            _ => true,
        })),
    ];

    public int Forms(Difficulty difficulty) => new Setting(null!, difficulty, 0).By(easy, medium, hard).Count;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Pick(setting.By(easy, medium, hard)).Draw(setting, random);

    protected static IReadOnlyList<Asked> SentencesOf(params IReadOnlyList<ModelStory>[] stories) => [.. stories.SelectMany(some => some).Select(story => story.Asked)];
}
