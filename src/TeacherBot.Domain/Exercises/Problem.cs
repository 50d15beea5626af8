using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises;

/// <summary>A question with its answer and everything composers need to ask it in other ways.</summary>
public sealed record Problem
{
    readonly Lazy<IReadOnlyList<Mistake>> mistakes = new([]);
    readonly Lazy<Claims?> claims = new((Claims?)null);
    readonly Lazy<Gapped?> gapped = new((Gapped?)null);
    readonly Lazy<Pair?> pair = new((Pair?)null);

    /// <summary>The question as an open task asks it; TeX between <c>$</c>.</summary>
    public required string Text { get; init; }

    public required Written Answer { get; init; }

    /// <summary>Wrong answers, the most likely first; distinct from each other and from the answer.</summary>
    public IReadOnlyList<Mistake> Mistakes
    {
        get => mistakes.Value;
        init => mistakes = new(value);
    }

    /// <summary>A short worked solution, one line.</summary>
    public required string Solution { get; init; }

    /// <summary>The proof for people.</summary>
    public required string Statement { get; init; }

    /// <summary>The proof for programs.</summary>
    public required ProofCheck Check { get; init; }

    /// <summary>Equal for problems with the same numbers in the same places (names of people aside).</summary>
    public required string Key { get; init; }

    /// <summary>Equal also where only the order of addends or factors differs.</summary>
    public required string CommonKey { get; init; }

    /// <summary>The problem as a statement that holds or not; null where that makes no sense.</summary>
    public Claims? Claims
    {
        get => claims.Value;
        init => claims = new(value);
    }

    /// <summary>The problem as an equality with gaps; null where that makes no sense.</summary>
    public Gapped? Gapped
    {
        get => gapped.Value;
        init => gapped = new(value);
    }

    /// <summary>The problem as two halves of a pair; null where that makes no sense.</summary>
    public Pair? Pair
    {
        get => pair.Value;
        init => pair = new(value);
    }

    /// <summary><see cref="Mistakes"/>, made when they are asked for: a problem becomes one kind of task, most drawn ones none.</summary>
    internal Func<IReadOnlyList<Mistake>> MistakesLater
    {
        init => mistakes = new(value);
    }

    /// <summary><see cref="Claims"/>, made when they are asked for.</summary>
    internal Func<Claims?> ClaimsLater
    {
        init => claims = new(value);
    }

    /// <summary><see cref="Gapped"/>, made when it is asked for.</summary>
    internal Func<Gapped?> GappedLater
    {
        init => gapped = new(value);
    }

    /// <summary><see cref="Pair"/>, made when it is asked for.</summary>
    internal Func<Pair?> PairLater
    {
        init => pair = new(value);
    }

    /// <summary>The problem as a choice by a property; null where that makes no sense.</summary>
    public Choice? Choice { get; init; }

    /// <summary>The drawing the question is about; null when there is none.</summary>
    public Figure? Figure { get; init; }
}

/// <summary>An answer, right or wrong, as it stands on paper.</summary>
/// <param name="Value">Plain notation or words.</param>
/// <param name="Print">How it is printed in options and on the key.</param>
/// <param name="Accept">Further spellings a pupil may choose.</param>
/// <param name="Number">Its value, when it is one number.</param>
public sealed record Written(string Value, string Print, IReadOnlyList<string> Accept, Rational? Number);

/// <param name="Name">What the pupil did wrong, in Russian: «забыт перенос десятка».</param>
public sealed record Mistake(string Name, Written Answer);

/// <summary>Statements made of one problem.</summary>
/// <param name="PromptOne">The task with one true statement: «Выберите верное равенство.»</param>
/// <param name="PromptAll">The task with several.</param>
/// <param name="False">What the mistakes would state; made when asked for, most problems never become statements.</param>
public sealed record Claims(string PromptOne, string PromptAll, Claim True, IEnumerable<Claim> False);

/// <param name="Text">As printed.</param>
/// <param name="Check">Holds exactly when the text is true.</param>
public sealed record Claim(string Text, ProofCheck Check);

/// <summary>An equality with gaps <c>___(1)___</c>…; every gap has one right filling.</summary>
/// <param name="PromptOne">The task with one gap, up to the colon.</param>
/// <param name="PromptMany">The task with several gaps.</param>
/// <param name="Plain">The same in plain notation with gaps <c>[1]</c>…; parts joined by <c>;</c>. Null when it is no equality of values.</param>
/// <param name="Check">Holds when the gap is filled rightly; null when the plain notation says all.</param>
public sealed record Gapped(string PromptOne, string PromptMany, string Text, IReadOnlyList<Written> Fillings, string? Plain, ProofCheck? Check = null);

/// <summary>Two printed halves that belong together.</summary>
/// <param name="NameLeft">One name for equal left halves.</param>
/// <param name="NameRight">One name for equal right halves.</param>
/// <param name="Check">Holds for these two halves; null when the names are the values in plain notation.</param>
public sealed record Pair(string Prompt, string Left, string Right, string NameLeft, string NameRight, ProofCheck? Check = null);

/// <summary>Options with and without a property: «Выберите числа, которые делятся на 3.»</summary>
/// <param name="Right">At least 3.</param>
/// <param name="Wrong">At least 3.</param>
/// <param name="Solution">Said on the key; empty for nothing.</param>
public sealed record Choice(string PromptOne, string PromptAll, IReadOnlyList<Claim> Right, IReadOnlyList<Claim> Wrong, string Solution);
