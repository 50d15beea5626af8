using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>One plot of a word problem: its text, how it is solved, and — written apart from that — what its answer must satisfy.</summary>
public sealed class Story
{
    readonly Expression formula;
    readonly Statement balance;
    readonly NumberForm form;
    readonly Plural unit;
    readonly NumberSet set;
    readonly Statement? equality;

    /// <param name="template">See <see cref="StoryTemplate"/>.</param>
    /// <param name="formula">How a pupil solves it, in plain notation with the letters of the numbers.</param>
    /// <param name="balance">An equation with the unknown x that the answer must satisfy: not the formula again, but what the text tells.</param>
    /// <param name="unit">The noun of the answer in three forms, a unit, or nothing.</param>
    /// <param name="numbers">See <see cref="NumberSet"/>.</param>
    /// <param name="where">Conditions on the numbers, apart by <c>;</c>.</param>
    /// <param name="equality">For riddles about numbers: the same as an equality in which the pupil fills in x.</param>
    public Story(
        string template,
        string formula,
        string balance,
        string unit,
        string numbers,
        string where = "",
        NumberForm form = NumberForm.Fraction,
        string? equality = null)
    {
        this.form = form;
        Template = new StoryTemplate(template, form);
        this.formula = Plain.Parse(formula);
        this.balance = Plain.ParseStatement(balance);
        this.unit = Plural.Parse(unit);
        this.equality = equality is null ? null : Plain.ParseStatement(equality);
        set = new(numbers, where);
    }

    public StoryTemplate Template { get; }

    /// <summary>The answer as printed with its noun or unit.</summary>
    public string Spell(Rational value) => Quantity.Write(value, unit, form);

    /// <summary>A printed answer, with or without its noun or unit; null when it is no number or the noun does not agree.</summary>
    public Rational? ReadAnswer(string text)
    {
        foreach (var noun in new[] { unit, null })
        {
            var position = 0;
            if (Quantity.TryRead(text, ref position, noun, form) is { } value && position == text.Length)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The answer that a printed text demands, found from its balance; null when the text tells another story.</summary>
    /// <exception cref="EvaluationException">The balance of these numbers has no single root.</exception>
    public Rational? Solve(string text) => Template.Read(text) is { } cast
        ? LinearEquation.Root(cast.Fill(balance, form)) ?? throw new EvaluationException("The story has no single answer.")
        : null;

    /// <exception cref="InvalidOperationException">Ranges and conditions contradict each other.</exception>
    public Problem Draw(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, drawn => Fits(drawn, setting.Limits));
        GiveNames(cast, random);
        return Tell(cast, setting);
    }

    bool Fits(Cast cast, NumberLimits limits)
    {
        // Two equal numbers in a text hide which of them a pupil has used.
        var calculation = cast.Fill(formula, form);
        return cast.AreDifferent
            && (form == NumberForm.Fraction || Steps.Of(calculation).All(step => step.Result.DecimalPlaces() is <= 3))
            && limits.Allows(calculation)
            && !calculation.Value().IsZero;
    }

    void GiveNames(Cast cast, SheetRandom random)
    {
        var names = random.Shuffled(PersonName.All);
        foreach (var (person, name) in Template.People.Zip(names))
        {
            cast.Give(person, name);
        }
    }

    Problem Tell(Cast cast, Setting setting)
    {
        var calculation = cast.Fill(formula, form);
        var value = calculation.Value();
        var (plain, exact) = (calculation.ToString(), Numerals.Exact(value, form));
        var numbers = string.Join(" ", Template.Letters.Select(letter => $"{letter}={cast[letter]}"));
        var slips = Slips.Sensible(StorySlips.Of(calculation, Template.Letters.Select(letter => cast[letter])), value, setting.Limits)
            .Where(slip => StorySlips.Suits(slip.Value, calculation, form));
        return new Problem
        {
            Text = Template.Write(cast),
            Answer = Spelled(value),
            Mistakes = [.. slips.Select(slip => new Mistake(slip.Name, Spelled(slip.Value)))],
            Solution = Arithmetic.Worked.Actions(calculation, form, unit.For(value)),
            Statement = $"{plain} = {exact}",
            Check = new ValueCheck(plain, exact),
            Key = $"{Template.Template} {numbers}",
            CommonKey = $"{Template.Template} {numbers}",
            Gapped = equality is null ? null : WithGap(cast.Fill(equality, form), value),
        };
    }

    static Gapped WithGap(Statement filled, Rational value)
    {
        var gapped = filled.Replace(leaf => leaf is Letter ? new Gap(1) : null);
        return new Gapped(
            Prompts.FillNumber, Prompts.FillNumbers, $"${Tex.Write(gapped.Terms[0], Relation.Equal, gapped.Terms[1])}$", [Numerals.Written(value)], Plain.Write(gapped));
    }

    Written Spelled(Rational value)
    {
        var number = Numerals.Written(value, form);
        var spelled = Spell(value);
        return number with { Print = spelled, Accept = spelled == number.Print ? number.Accept : [number.Print, .. number.Accept] };
    }
}
