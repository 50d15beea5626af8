using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Proofs;

/// <summary>What a choice of statements asks for.</summary>
/// <param name="Several">Whether more than one is right.</param>
/// <param name="Fits">What an option must be.</param>
sealed record ClaimPrompt(bool Several, Func<Statement, bool> Fits)
{
    public static ClaimPrompt? Read(string text) => text.TrimEnd('.', ':') switch
    {
        "Выберите верное равенство" => new(false, IsEquality),
        "Выберите все верные равенства" => new(true, IsEquality),
        "Выберите верное неравенство" => new(false, IsInequality),
        "Выберите все верные неравенства" => new(true, IsInequality),
        "Выберите верную запись" => new(false, _ => true),
        "Выберите все верные записи" => new(true, _ => true),
        _ => null,
    };

    static bool IsEquality(Statement statement) => statement.IsEquality;

    static bool IsInequality(Statement statement) => statement.Relations.All(relation => relation != Relation.Equal);
}

/// <summary>Options that are statements: every one is calculated.</summary>
static class StatementChoice
{
    public static Finding Judge(SheetTask task, ClaimPrompt prompt)
    {
        var statements = task.Options!.Select(Printed.Formula).ToArray();
        if (statements.Any(statement => statement.IsExpression || !prompt.Fits(statement)))
        {
            throw new UnreadableException("An option is not such a statement as the task asks for.");
        }

        if (prompt.Several != task.Answer is ChoicesAnswer)
        {
            return new Finding("The task asks for another number of statements than its type allows.");
        }

        var truths = statements.Select(statement => statement.Holds()).ToArray();
        var right = truths.Select((holds, index) => (holds, index)).Where(option => option.holds).Select(option => option.index).ToArray();
        var key = task.Answer is ChoicesAnswer several ? several.Indices : [((ChoiceAnswer)task.Answer).Index];
        var fault = statements.Select(Plain.Write).Distinct(StringComparer.Ordinal).Count() < statements.Length ? "Two options are equal."
            : !right.SequenceEqual(key) ? $"The key names the options {Numbers(key)}, true are {Numbers(right)}."
            : null;
        return new Finding(fault, Truths: truths);
    }

    static string Numbers(IEnumerable<int> indices) => string.Join(", ", indices.Select(index => index + 1));
}
