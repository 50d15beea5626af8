using System.Text.Json;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Proofs;

/// <summary>The check of a task is its claim to other programs: it must hold by itself and say the same as the print.</summary>
static class ClaimedCheck
{
    /// <exception cref="UnreadableException">The check is of a kind that does not fit the task.</exception>
    public static string? Fault(SheetTask task, Finding finding)
    {
        var agrees = task.Proof?.Check switch
        {
            null => true,
            { } check when finding.Derived is { } derived => Same(check, derived),
            ValueCheck check => Agrees(check, finding.Root) && (finding.Calculation is null || Same(finding.Calculation, Plain.Parse(check.Expression))),
            RootsCheck check => Agrees(check, finding.Root),
            PredicateCheck check => Agrees(check, task, finding),
            PairsCheck check => Agrees(check, task),
            EachCheck { Checks: var checks } when task.Answer is MatchingAnswer answer && checks.All(check => check is ValueCheck) => Agrees([.. checks.OfType<ValueCheck>()], task, answer),
            BlanksCheck check => Agrees(check, task, finding),
            var other => throw new UnreadableException($"A check of the kind {other.GetType().Name} is not understood."),
        };
        return agrees ? null : "The check says something else than the print.";
    }

    /// <summary>The same in the same words; roots may be spelled in another way.</summary>
    static bool Same(ProofCheck claimed, ProofCheck derived) => Written(claimed) == Written(derived)
        || (claimed is RootsCheck { Domain: null } roots && derived is RootsCheck { Domain: null } found
            && (roots.Equation, roots.Unknown, roots.Answer.Count) == (found.Equation, found.Unknown, found.Answer.Count)
            && Real.Ordered(roots.Answer.Select(root => Real.Of(Plain.Parse(root)))).SequenceEqual(Real.Ordered(found.Answer.Select(root => Real.Of(Plain.Parse(root))))));

    /// <summary>Equal for checks that say the same in the same words.</summary>
    public static string Written(ProofCheck check) => JsonSerializer.Serialize(check, WorksheetJson.Options);

    static bool Agrees(ValueCheck check, Rational? root)
    {
        var claimed = Plain.Parse(check.Answer).Value();
        return claimed == root && Plain.Parse(check.Expression).Value() == claimed;
    }

    static bool Agrees(RootsCheck check, Rational? root) =>
        check.Answer is [var only]
        && Plain.Parse(only).Value() == root
        && LinearEquation.Root(Plain.ParseStatement(check.Equation)) == root;

    static bool Agrees(PredicateCheck check, SheetTask task, Finding finding)
    {
        var statements = check.Statements.Select(Plain.ParseStatement).ToArray();
        var hold = statements.Select(statement => statement.Holds()).SequenceEqual(check.Options);
        return finding.Truths is null
            ? hold && task.Answer is OpenAnswer { Value: var sign } && statements is [{ Relations: [var relation] }] && relation.Sign() == sign && Compares(finding, statements)
            : hold && finding.Truths.SequenceEqual(check.Options) && task.Options!.Select(Printed.Formula).Zip(statements).All(pair => Same(pair.First, pair.Second));
    }

    static bool Agrees(PairsCheck check, SheetTask task) =>
        task is { Answer: MatchingAnswer answer, Left: { } left, Right: { } right }
        && Values(check.Left).SequenceEqual(left.Select(entry => Printed.Expression(entry).Value()))
        && Values(check.Right).SequenceEqual(right.Select(entry => Printed.Expression(entry).Value()))
        && check.Answer.Select(pair => string.Join(':', pair)).SequenceEqual(answer.Pairs.Select(pair => string.Join(':', pair)), StringComparer.Ordinal);

    /// <summary>One value a pair: the left entry as it is printed, and what its right one says.</summary>
    static bool Agrees(ValueCheck[] values, SheetTask task, MatchingAnswer answer) =>
        values.Length == answer.Pairs.Count
        && answer.Pairs.All(pair => Agrees(values[pair[0]], Printed.Expression(task.Right![pair[1]]).Value())
            && Same(Printed.Expression(task.Left![pair[0]]), Plain.Parse(values[pair[0]].Expression)));

    /// <summary>Whether the statements compare what the print compares.</summary>
    static bool Compares(Finding finding, IEnumerable<Statement> statements) =>
        finding.Sides is null
        || (statements.SelectMany(statement => statement.Terms).ToArray() is var terms && terms.Length == finding.Sides.Count && finding.Sides.Zip(terms).All(pair => Same(pair.First, pair.Second)));

    static bool Agrees(BlanksCheck check, SheetTask task, Finding finding)
    {
        var filled = check.Equality;
        for (var i = 0; i < check.Answer.Count; i++)
        {
            filled = filled.Replace($"[{i + 1}]", char.IsAsciiDigit(check.Answer[i][^1]) ? $"({check.Answer[i]})" : check.Answer[i]);
        }

        var statements = filled.Split(';').Select(Plain.ParseStatement).ToArray();
        return statements.All(statement => statement.Holds()) && Compares(finding, statements) && FillsWhatIsPrinted(check, task) && check.Answer.Select(Value).SequenceEqual(Fillings(task));
    }

    /// <summary>Whether the calculations beside the gaps are those of the print; parts in words are read elsewhere.</summary>
    static bool FillsWhatIsPrinted(BlanksCheck check, SheetTask task)
    {
        if (!task.Text.StartsWith("Вставьте пропущенн", StringComparison.Ordinal))
        {
            return true;
        }

        var printed = task.Text[(task.Text.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Split("; ");
        var claimed = check.Equality.Split("; ");
        return printed.Length != claimed.Length || printed.Zip(claimed).All(part => !IsEquality(part.First) || Printed.Formula(part.First).Terms.Zip(Plain.ParseStatement(part.Second).Terms)
            .All(pair => Gapped(pair.First) || Gapped(pair.Second) ? InWriting(pair.First) == InWriting(pair.Second) : Same(pair.First, pair.Second)));
    }

    static bool Gapped(Expression side) => LinearEquation.Unknowns(side).Any();

    /// <summary>A mixed number with a gap states its whole part even when that is 0.</summary>
    static string InWriting(Expression side) => Plain.Write(Plain.Parse(Plain.Write(side))) is ['0', '+', .. var fraction] ? fraction : Plain.Write(Plain.Parse(Plain.Write(side)));

    static bool IsEquality(string part) => Printed.OnlyFormula(part) is { } tex && Tex.Parse(tex).IsEquality;

    /// <summary>What the key puts into the gaps; an open division with remainder has two numbers in its answer.</summary>
    static IEnumerable<string> Fillings(SheetTask task) => task.Answer switch
    {
        BlanksAnswer blanks => blanks.Blanks.Select(blank => Value(blank[0])),
        OpenAnswer open when Remainder.Read(open.Value) is { } remainder => [remainder.Quotient.ToString(), remainder.Rest.ToString()],
        ChoiceAnswer choice when Remainder.Read(task.Options![choice.Index]) is { } remainder => [remainder.Quotient.ToString(), remainder.Rest.ToString()],
        _ => [],
    };

    static string Value(string spelled) => SpelledNumber.Read(spelled)?.ToString() ?? spelled;

    static IEnumerable<Rational> Values(IEnumerable<string> expressions) => expressions.Select(expression => Plain.Parse(expression).Value());

    static bool Same(Statement left, Statement right) =>
        left.Relations.SequenceEqual(right.Relations) && left.Terms.Zip(right.Terms).All(pair => Same(pair.First, pair.Second));

    /// <summary>A number may be spelled in another way, a calculation may not.</summary>
    static bool Same(Expression left, Expression right) =>
        left.Value() == right.Value() && (Steps.Of(left).Count == 0 || Plain.Write(Plain.Parse(Plain.Write(left))) == Plain.Write(right));
}
