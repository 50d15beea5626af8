namespace TeacherBot.Domain.Worksheets;

/// <summary>A calculation written in a column (столбиком): numbers under one another, digit under digit.</summary>
/// <param name="Sign">«+», «-» or «*».</param>
/// <param name="Numbers">2–4 rows of digits, of at most 9; two for «-» and «*». A digit that is to be found is «?». A decimal comma has a place of its own.</param>
/// <param name="Result">Under the rule, digits and «?» as above; null: empty squares to write into.</param>
/// <param name="Partial">The partial products of «*», from above, each written to the left of the one before; null: none shown.</param>
public sealed record ColumnFigure(string Sign, IReadOnlyList<string> Numbers, string? Result, IReadOnlyList<string>? Partial = null) : Figure
{
    public bool Equals(ColumnFigure? other) =>
        other is not null && (Sign, Result) == (other.Sign, other.Result) && Numbers.SequenceEqual(other.Numbers) && (Partial ?? []).SequenceEqual(other.Partial ?? []);

    public override int GetHashCode() => HashCode.Combine(Sign, Result, Numbers.Count);
}

/// <summary>A division «уголком», as Russian schools write it: the divisor beside the dividend, the quotient under the divisor.</summary>
/// <param name="Dividend">0–999,999,999.</param>
/// <param name="Divisor">1–9,999.</param>
/// <param name="IsWorked">Whether quotient and all steps are shown; else room for them is left.</param>
public sealed record LongDivision(long Dividend, long Divisor, bool IsWorked) : Figure;

/// <summary>Coins in a row.</summary>
/// <param name="Roubles">1–16 of 1, 2, 5 and 10.</param>
public sealed record CoinsFigure(IReadOnlyList<int> Roubles) : Figure
{
    public bool Equals(CoinsFigure? other) => other is not null && Roubles.SequenceEqual(other.Roubles);

    public override int GetHashCode() => HashCode.Combine(Roubles.Count);
}
