using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Variation;

/// <summary>
/// A story with other numbers: a second solver has confirmed its model, so the same statement with the new numbers gives the new key. Every noun keeps
/// its form, every number its digits and its place in the order of size, every step stays whole and inside of the limits.
/// </summary>
static partial class ChangedStory
{
    const int MostDraws = 300;

    static readonly Plural Classes = new("1", "2", "5");

    public static ManuscriptTask? Draw(SheetTask task, NumberLimits limits, SheetRandom random)
    {
        if (task.Proof is not { Kind: ProofKind.Blind, Check: ValueCheck { Form: null } check } || task.Text.Contains('$') || Formulas.Plain(check.Expression) is not { IsExpression: true } said
            || AnswerOf(task) is not { } answer || Amount.Read(answer) is not { Bare: { IsInteger: true } old } || Formulas.Value(said.Terms[0]) != old || !IsWhole(said.Terms[0], limits))
        {
            return null;
        }

        var (model, numbers) = (said.Terms[0], Changeable(task.Text, said.Terms[0]));
        for (var i = 0; i < MostDraws && numbers.Count > 0; i++)
        {
            var drawn = numbers.ToDictionary(number => number, number => NumberDraw.Near(number, random));
            var changed = model.Replace(leaf => leaf is Number number && drawn.TryGetValue(number.Value, out var other) ? new Number(other) : null);
            if (drawn.All(pair => Classes.For(pair.Key) == Classes.For(pair.Value)) && KeepsOrder(Literals(model), Literals(changed)) && IsWhole(changed, limits)
                && Formulas.Value(changed) is { } value && value != old && Classes.For(value) == Classes.For(old))
            {
                var text = Token.Replace(task.Text, match => Amount.Number(match.Value) is { } number && drawn.TryGetValue(number, out var other) ? GroupedDigits.Of(other, "\u00A0") : match.Value);
                return new(task.Number, text, Plain.Write(changed), [AnswerDigits.Replace(answer, value.ToString(), 1)], [], [], $"${Tex.Write(changed)}={Numerals.Tex(value)}$.");
            }
        }

        return null;
    }

    static string? AnswerOf(SheetTask task) => task.Answer switch
    {
        OpenAnswer open => open.Value,
        ChoiceAnswer choice when task.Options!.All(option => Amount.Read(option) is { Bare: not null }) => task.Options![choice.Index],
        _ => null,
    };

    /// <summary>Whole numbers that stand once in the story and once in its statement.</summary>
    static List<Rational> Changeable(string text, Expression model)
    {
        var printed = Token.Matches(text).Select(match => Amount.Number(match.Value)).OfType<Rational>().ToList();
        return [.. Literals(model).Where(number => number.IsInteger && number > 1).GroupBy(number => number).Where(same => !same.Skip(1).Any() && printed.Count(number => number == same.Key) == 1).Select(same => same.Key)];
    }

    static bool KeepsOrder(IReadOnlyList<Rational> before, IReadOnlyList<Rational> after) =>
        before.Count == after.Count && Enumerable.Range(0, before.Count).All(i => Enumerable.Range(0, i).All(k => before[i].CompareTo(before[k]) == after[i].CompareTo(after[k])));

    static bool IsWhole(Expression model, NumberLimits limits) => Formulas.Solved(() => (bool?)Steps.Of(model).All(step => step.Result.IsInteger && step.Result.Sign > 0)) == true && limits.Allows(model);

    static IReadOnlyList<Rational> Literals(Expression expression) => expression switch
    {
        Number number => [number.Value],
        Binary binary => [.. Literals(binary.Left), .. Literals(binary.Right)],
        Negative negative => Literals(negative.Operand),
        _ => [],
    };

    [GeneratedRegex(@"(?<![\w,\u00A0])\d+(\u00A0\d{3})*(?![\w-]|,\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token { get; }

    [GeneratedRegex(@"\d+([\u00A0 ]\d{3})*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AnswerDigits { get; }
}
