namespace TeacherBot.Domain.Worksheets;

/// <summary>The key of one task; its shape follows the task's type.</summary>
public abstract record Answer;

/// <summary>single_choice.</summary>
/// <param name="Index">From 0, into the options.</param>
public sealed record ChoiceAnswer(int Index) : Answer;

/// <summary>multiple_choice.</summary>
/// <param name="Indices">From 0, ascending, into the options.</param>
public sealed record ChoicesAnswer(IReadOnlyList<int> Indices) : Answer;

/// <summary>open.</summary>
/// <param name="Value">The answer in plain notation («5/6», «-3», «1 1/2») or words.</param>
/// <param name="Accept">Other spellings to accept, TeX between <c>$</c> allowed; the first is the one to print when there is one.</param>
public sealed record OpenAnswer(string Value, IReadOnlyList<string> Accept) : Answer;

/// <summary>matching.</summary>
/// <param name="Pairs">Indices from 0: left, right; one pair for every left entry, in the order of the left column.</param>
public sealed record MatchingAnswer(IReadOnlyList<IReadOnlyList<int>> Pairs) : Answer;

/// <summary>fill_blank.</summary>
/// <param name="Blanks">For every gap in order the accepted fillings; the first is the one to print.</param>
public sealed record BlanksAnswer(IReadOnlyList<IReadOnlyList<string>> Blanks) : Answer;
