using System.Text.RegularExpressions;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Proofs;

/// <summary>Tasks whose sentences are known as <see cref="Asked"/> or <see cref="Selection"/>: read back, solved, compared with the key.</summary>
static partial class AskedTask
{
    /// <summary>Null when nobody asks so.</summary>
    public static Finding? Judge(SheetTask task)
    {
        try
        {
            return (task.Answer, task.Text) switch
            {
                (ChoiceAnswer or ChoicesAnswer, "Выберите верное утверждение." or "Выберите все верные утверждения.") => Claims(task),
                (ChoiceAnswer or ChoicesAnswer, _) when AskedCatalog.ReadSelection(task.Text, task.Figure, task.Options!) is { } selection =>
                    Chosen(task, selection.Several, selection.Truths, Checks.Options(selection.Truths, selection.Checks.Select(Checks.Claim).ToArray())),
                (ChoiceAnswer choice, _) when AskedCatalog.Read(task.Text, task.Figure) is { Count: > 0 } readings =>
                    Options(task, choice, Understood(readings, question => Said(question.CheckOf(task.Options![choice.Index])) == Said(task.Proof?.Check), task.Options![choice.Index])),
                (OpenAnswer open, _) when AskedCatalog.Read(task.Text, task.Figure) is { Count: > 0 } readings =>
                    Open(open, Understood(readings, question => Said(question.CheckOf(open.Value)) == Said(task.Proof?.Check), open.Value)),
                (MatchingAnswer matching, _) when AskedCatalog.IsMatching(task.Text) => Pairs(task, matching),
                (BlanksAnswer blanks, _) when GapsText.Match(task.Text) is { Success: true } text => Gaps(task, blanks, text.Groups["parts"].Value),
                _ => null,
            };
        }
        catch (EvaluationException e)
        {
            return new Finding($"The question has no answer: {e.Message}");
        }
    }

    static Finding Claims(SheetTask task)
    {
        var claims = task.Options!.Select((option, i) => Understood(
            AskedCatalog.ReadClaim(option), question => ClaimedParts.Has(task.Proof?.Check, i, question.CheckOfClaim), null)).ToArray();
        bool[] truths = [.. claims.Select(claim => claim.Holds)];
        ProofCheck[] checks = [.. claims.Select(claim => Checks.Claim(claim.CheckOfClaim ?? throw new UnreadableException("A statement without its answer.")))];
        return Chosen(task, task.Text.Contains("все", StringComparison.Ordinal), truths, Checks.Options(truths, checks));
    }

    static Finding Chosen(SheetTask task, bool several, IReadOnlyList<bool> truths, ProofCheck check)
    {
        if (several != task.Answer is ChoicesAnswer)
        {
            return new Finding("The task asks for another number of options than its type allows.");
        }

        var right = Enumerable.Range(0, truths.Count).Where(i => truths[i]).ToArray();
        IReadOnlyList<int> key = task.Answer is ChoicesAnswer choices ? choices.Indices : [((ChoiceAnswer)task.Answer).Index];
        var fault = task.Options!.Distinct(StringComparer.Ordinal).Count() < task.Options!.Count ? "Two options are equal."
            : !right.SequenceEqual(key) ? $"The key names the options {Numbers(key)}, right are {Numbers(right)}."
            : null;
        return new Finding(fault, Derived: check);
    }

    static Finding Options(SheetTask task, ChoiceAnswer answer, ReadQuestion question)
    {
        var names = task.Options!.Select(option => question.NameOf(option) ?? throw new UnreadableException($"The option «{option}» is not understood.")).ToArray();
        var fault = names.Distinct(StringComparer.Ordinal).Count() < names.Length ? "Two options are equal."
            : !names.Contains(question.Expected, StringComparer.Ordinal) ? $"No option is the answer {question.Expected}."
            : names[answer.Index] != question.Expected ? $"The key says {names[answer.Index]}, the answer is {question.Expected}."
            : null;
        return new Finding(fault, Derived: question.CheckOf(task.Options![answer.Index]));
    }

    static Finding Open(OpenAnswer answer, ReadQuestion question)
    {
        foreach (var spelled in answer.Accept.Prepend(answer.Value))
        {
            // An answer that cannot even be read is none: the question says what its answers look like.
            if (question.NameOf(spelled) != question.Expected)
            {
                return new Finding($"The key says {spelled}, the answer is {question.Expected}.");
            }
        }

        return new Finding(null, Derived: question.CheckOf(answer.Value));
    }

    static Finding Pairs(SheetTask task, MatchingAnswer answer)
    {
        var left = task.Left!.Select((entry, i) => Understood(
            AskedCatalog.ReadPhrase(task.Text, entry),
            question => ClaimedParts.Has(task.Proof?.Check, i, question.CheckOf(task.Right![answer.Pairs[i][1]])),
            task.Right![answer.Pairs[i][1]])).ToArray();
        string? fault = null;
        foreach (var pair in answer.Pairs)
        {
            // Exactly one entry on the right answers each question; entries of other units are no answers to it.
            var question = left[pair[0]];
            var right = Enumerable.Range(0, task.Right!.Count).Where(i => question.NameOf(task.Right[i]) == question.Expected).ToArray();
            fault ??= right is [var only] && only == pair[1] ? null : $"The key pairs «{task.Left![pair[0]]}» with «{task.Right[pair[1]]}», it has {right.Length} answers.";
        }

        if (fault is not null)
        {
            return new Finding(fault);
        }

        ProofCheck[] checks = [.. answer.Pairs.Select(pair => left[pair[0]].CheckOf(task.Right![pair[1]])!)];
        var order = new int[answer.Pairs.Count];
        foreach (var pair in answer.Pairs)
        {
            order[pair[1]] = pair[0];
        }

        return new Finding(null, Derived: Checks.Pairs(checks, order, answer.Pairs));
    }

    static Finding Gaps(SheetTask task, BlanksAnswer answer, string parts)
    {
        var questions = new List<ReadQuestion>();
        var pending = string.Empty;
        foreach (var piece in parts.Split("; "))
        {
            // Numbers of a list stand apart by semicolons as well.
            pending = pending.Length == 0 ? piece : $"{pending}; {piece}";
            if (GapMark.Match(pending) is { Success: true } gap && gap.Groups["n"].Value == $"{questions.Count + 1}"
                // A claim that has its answer asks for nothing: the gap stands in its question.
                && AskedCatalog.ReadClaim(pending).Where(question => question.Claimed is null).ToArray() is { Length: > 0 } readings)
            {
                var i = questions.Count;
                var filling = i < answer.Blanks.Count ? answer.Blanks[i][0] : string.Empty;
                questions.Add(Understood(readings, question => ClaimedParts.Has(task.Proof?.Check, i, question.CheckOf(filling)), filling));
                pending = string.Empty;
            }
        }

        if (pending.Length > 0)
        {
            throw new UnreadableException($"«{pending}» is not understood.");
        }

        if (questions.Count != answer.Blanks.Count)
        {
            return new Finding("The gaps of the text and of the key differ.");
        }

        foreach (var (question, fillings) in questions.Zip(answer.Blanks))
        {
            if (fillings.FirstOrDefault(filling => question.NameOf(filling) != question.Expected) is { } wrong)
            {
                return new Finding($"A gap is {question.Expected}, the key says {wrong}.");
            }
        }

        return new Finding(null, Derived: Checks.Gaps([.. questions.Zip(answer.Blanks, (question, fillings) => question.CheckOf(fillings[0])!)]));
    }

    /// <summary>The reading that the task's own check means; readings by which the key is both right and wrong leave a pupil in doubt too.</summary>
    /// <param name="key">What the key says; null for a claim, that says it itself.</param>
    static ReadQuestion Understood(IReadOnlyList<ReadQuestion> readings, Func<ReadQuestion, bool> isMeant, string? key)
    {
        // A reading that has no such answers at all is not meant.
        if (key is not null && readings.Where(question => question.NameOf(key) is not null).ToArray() is { Length: > 0 } able)
        {
            readings = able;
        }

        if (readings.Select(question => key is null ? question.Holds : question.NameOf(key) == question.Expected).Distinct().Count() != 1)
        {
            throw new UnreadableException(readings.Count == 0 ? "A part of the task is not understood." : "A part of the task can be understood in two ways.");
        }

        return readings.Count == 1 ? readings[0] : readings.FirstOrDefault(isMeant) ?? readings[0];
    }

    static string? Said(ProofCheck? check) => check is null ? null : ClaimedCheck.Written(check);

    static string Numbers(IEnumerable<int> indices) => string.Join(", ", indices.Select(index => index + 1));

    [GeneratedRegex(@"^Заполните пропуски?: (?<parts>.+)\.$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GapsText { get; }

    [GeneratedRegex(@"___\((?<n>\d+)\)___", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GapMark { get; }
}
