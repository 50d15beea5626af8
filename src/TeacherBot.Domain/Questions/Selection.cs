using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Questions;

/// <summary>
/// A choice by a property: «Выберите все числа, которые делятся на {d}.» Kept in a static readonly field, as <see cref="Asked"/> is.
/// </summary>
/// <param name="one">The task with one right option.</param>
/// <param name="all">The task with several; the same slots.</param>
/// <param name="fits">Whether an option has the property, from what stands on paper alone.</param>
/// <param name="check">What another program has to check: it holds exactly when the option has the property.</param>
public sealed class Selection(string one, string all, Func<Filling, PrintedItem, bool> fits, Func<Filling, PrintedItem, ProofCheck> check)
{
    readonly Sentence one = new(one);
    readonly Sentence all = new(all);

    /// <summary>What a sheet prints to choose from.</summary>
    /// <param name="right">At least 3 options that fit, as printed.</param>
    /// <param name="wrong">At least 3 options that do not.</param>
    /// <param name="solution">Said on the key after the numbers of the right options; empty for nothing.</param>
    public Choice Offer(Filling filling, IEnumerable<string> right, IEnumerable<string> wrong, string solution = "")
    {
        return new Choice(
            one.Write(filling),
            all.Write(filling),
            [.. right.Distinct(StringComparer.Ordinal).Select(Option)],
            [.. wrong.Distinct(StringComparer.Ordinal).Select(Option)],
            solution);

        Claim Option(string text) => new(text, Checks.Claim(check(filling, new PrintedItem(text))));
    }

    /// <summary>Which options have the property; null when the text asks for something else.</summary>
    /// <exception cref="EvaluationException">An option is not of the kind the question is about.</exception>
    public ReadSelection? Read(string text, Figure? figure, IReadOnlyList<string> options)
    {
        var several = all.TryRead(text, figure, out var filling);
        if (!several && !one.TryRead(text, figure, out filling))
        {
            return null;
        }

        var items = options.Select(option => new PrintedItem(option)).ToArray();
        return new ReadSelection(several, [.. items.Select(item => fits(filling!, item))], [.. items.Select(item => check(filling!, item))]);
    }
}

/// <param name="Several">Whether several options are asked for.</param>
public sealed record ReadSelection(bool Several, IReadOnlyList<bool> Truths, IReadOnlyList<ProofCheck> Checks);
