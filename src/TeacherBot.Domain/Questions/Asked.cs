using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Questions;

/// <summary>
/// A way to ask: the sentence that stands on paper, and how its answer is found from what is read there — by another way than
/// exercises make it. Kept in a static readonly field beside the exercises that ask so; <see cref="AskedCatalog"/> finds it there.
/// </summary>
public abstract class Asked
{
    private protected Asked(string question) => Question = new Sentence(question);

    /// <summary>The open question: «Найдите НОД чисел {a} и {b}.»</summary>
    public Sentence Question { get; }

    /// <summary>The question as a statement with its answer: «НОД чисел {a} и {b} равен {x}», without a full stop. Gives statements to choose from and gaps to fill.</summary>
    public Sentence? Claim { get; private protected init; }

    /// <summary>What a column of pairs holds: «{a} и {b}».</summary>
    public Sentence? Phrase { get; private protected init; }

    /// <summary>What is asked above the columns of pairs: «Соотнесите пары чисел и их НОД.» Questions with the same words must agree in how they are answered.</summary>
    public string? Matching { get; private protected init; }

    /// <summary>What the question, or an entry of the left column, asks for.</summary>
    /// <exception cref="EvaluationException">It asks for what does not exist: the numbers make no sense.</exception>
    /// <exception cref="UnsolvedException">The answer is beyond our methods.</exception>
    public abstract ReadQuestion About(Filling filling);

    /// <summary>What a printed statement says, true or false, or asks for, with the gap <c>___(n)___</c> in place of its answer; null when no answer stands there.</summary>
    /// <exception cref="EvaluationException">As for <see cref="About"/>.</exception>
    /// <exception cref="UnsolvedException">As for <see cref="About"/>.</exception>
    public abstract ReadQuestion? AboutClaim(Filling filling);
}

/// <param name="question">See <see cref="Sentence"/>.</param>
/// <param name="kind">How its answers are written.</param>
/// <param name="solve">The answer, from what stands on paper alone.</param>
/// <param name="check">What another program has to check for an answer.</param>
public sealed class Asked<T>(string question, AnswerKind<T> kind, Func<Filling, T> solve, Func<Filling, T, ProofCheck> check) : Asked(question)
{
    const int MostMistakes = 5;

    /// <summary>See <see cref="Asked.Claim"/>.</summary>
    public new string? Claim
    {
        get => base.Claim?.Template;
        init => base.Claim = value is null ? null : new Sentence(value);
    }

    /// <summary>See <see cref="Asked.Phrase"/>.</summary>
    public new string? Phrase
    {
        get => base.Phrase?.Template;
        init => base.Phrase = value is null ? null : new Sentence(value);
    }

    /// <summary>See <see cref="Asked.Matching"/>.</summary>
    public new string? Matching
    {
        get => base.Matching;
        init => base.Matching = value;
    }

    /// <summary>How the answer of a claim is read, where a claim asks for no form; null for as the question's answers are.</summary>
    public AnswerKind<T>? ClaimKind { get; init; }

    /// <summary>What a claim has to satisfy, where it asks for no form; null for as the question's answers have to.</summary>
    public Func<Filling, T, ProofCheck>? ClaimCheck { get; init; }

    /// <summary>Whether a claim with a gap makes a sensible task.</summary>
    public bool HasGaps { get; init; } = true;

    /// <summary>A problem that asks so. Its answer is the exercise's own; the judge will find it again from the text.</summary>
    /// <param name="slips">What pupils get by typical mistakes, the likeliest first; equal and unbelievable ones are left out, near values are added.</param>
    /// <param name="solution">One line, a text with formulas between dollars.</param>
    public Problem Pose(Setting setting, Filling filling, T answer, IEnumerable<(string Mistake, T Answer)> slips, string solution)
    {
        var text = Question.Write(filling);
        var written = kind.Write(answer);
        var proof = check(filling, answer);
        var alone = filling.Figure is null;
        var mistakes = new Lazy<List<(string Mistake, T Answer)>>(() => Distinct(slips, answer, setting.Limits));
        return new Problem
        {
            Text = text,
            Figure = filling.Figure,
            Answer = written,
            MistakesLater = () => [.. mistakes.Value.Select(slip => new Mistake(slip.Mistake, kind.Write(slip.Answer)))],
            Solution = solution,
            Statement = ProofText.Of(proof),
            Check = proof,
            Key = filling.Figure is null ? text : $"{text} {Drawn(filling.Figure)}",
            CommonKey = $"{base.Claim?.Template ?? Question.Template} {string.Join(' ', filling.Slots.Select(slot => slot.Value.CommonName))} {Drawn(filling.Figure)}",
            ClaimsLater = () => alone && base.Claim is not null && mistakes.Value.Count > 0
                ? new Claims(Prompts.RightStatement, Prompts.RightStatements, Claimed(filling, answer), mistakes.Value.Select(slip => Claimed(filling, slip.Answer)))
                : null,
            GappedLater = () => alone && HasGaps && base.Claim is { } claim
                ? new Gapped(Prompts.FillGap, Prompts.FillGaps, claim.Write(With(filling, "___(1)___")), [written], Checks.Equality(Claiming(filling, answer), 1), Claiming(filling, answer))
                : null,
            PairLater = () => alone && base.Phrase is { } phrase && base.Matching is { } matching
                ? new Pair(matching, phrase.Write(filling), written.Print, phrase.Write(filling), kind.Name(answer), proof)
                : null,
        };
    }

    public override ReadQuestion About(Filling filling) => About(filling, kind, check);

    public override ReadQuestion? AboutClaim(Filling filling)
    {
        var stated = filling.Word(AnswerSlot.Name);
        if (stated.StartsWith("___", StringComparison.Ordinal))
        {
            return HasGaps ? About(filling, ClaimKind ?? kind, Claiming) : null;
        }

        return (ClaimKind ?? kind).TryRead(stated, out var claimed) ? About(filling) with { Claimed = kind.Name(claimed), CheckOfClaim = Claiming(filling, claimed) } : null;
    }

    ReadQuestion About(Filling filling, AnswerKind<T> answers, Func<Filling, T, ProofCheck> proof) => new(
        answers.Name(Solved(filling)),
        text => answers.TryRead(text, out var answer) ? answers.Name(answer) : null,
        text => answers.TryRead(text, out var answer) ? proof(filling, answer) : null);

    /// <summary>Numbers that make no question of this kind have no answer; whoever wrote them.</summary>
    T Solved(Filling filling)
    {
        try
        {
            return solve(filling);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or ArithmeticException or FormatException or InvalidCastException)
        {
            throw new EvaluationException($"These numbers make no such question: {e.Message}");
        }
    }

    ProofCheck Claiming(Filling filling, T answer) => (ClaimCheck ?? check)(filling, answer);

    List<(string Mistake, T Answer)> Distinct(IEnumerable<(string Mistake, T Answer)> slips, T answer, NumberLimits limits)
    {
        var taken = new HashSet<string?>(StringComparer.Ordinal) { kind.Name(answer), null };
        return [.. slips.Concat(kind.Near(answer)).Where(slip => kind.IsBelievable(slip.Answer, limits) && IsReadable(slip.Answer) && taken.Add(NameOrNull(slip.Answer))).Take(MostMistakes)];
    }

    /// <summary>Null for a slip without a value, such as a fraction over 0.</summary>
    string? NameOrNull(T answer)
    {
        try
        {
            return kind.Name(answer);
        }
        catch (Exception e) when (e is EvaluationException or UnsolvedException)
        {
            return null;
        }
    }

    /// <summary>An option has to be an answer of this kind, though a wrong one.</summary>
    bool IsReadable(T answer) => kind.TryRead(kind.Write(answer).Print, out _);

    Claim Claimed(Filling filling, T answer) =>
        new(base.Claim!.Write(With(filling, kind.Write(answer).Print)), Checks.Claim(Claiming(filling, answer)));

    static Filling With(Filling filling, string answer)
    {
        var with = filling.Copy();
        with[AnswerSlot.Name] = answer;
        return with;
    }

    static string Drawn(Figure? figure) => figure is null ? string.Empty : System.Text.Json.JsonSerializer.Serialize(figure, WorksheetJson.Options);
}
