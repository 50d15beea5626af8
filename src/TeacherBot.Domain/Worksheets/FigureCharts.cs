namespace TeacherBot.Domain.Worksheets;

/// <summary>A table under the text of a task.</summary>
/// <param name="Header">1–10 cells.</param>
/// <param name="Rows">1–15 rows, each as long as the header.</param>
/// <param name="Caption">Stands over the table.</param>
public sealed record TableFigure(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, string? Caption = null) : Figure
{
    public bool Equals(TableFigure? other) =>
        other is not null
        && Caption == other.Caption
        && Header.SequenceEqual(other.Header)
        && Rows.Count == other.Rows.Count
        && Rows.Zip(other.Rows).All(rows => rows.First.SequenceEqual(rows.Second));

    public override int GetHashCode() => HashCode.Combine(Caption, Header.Count, Rows.Count);
}

/// <summary>A bar chart (столбчатая диаграмма): the values are read from the axis, they are not printed on the bars.</summary>
/// <param name="Bars">1–12.</param>
/// <param name="Unit">What the axis counts («кг», «учеников»), when it is said.</param>
/// <param name="Step">The distance between two labelled lines of the axis, at least 1; at most 12 steps to the highest bar.</param>
/// <param name="Caption">Stands over the chart.</param>
public sealed record BarChart(IReadOnlyList<ChartBar> Bars, string? Unit, int Step, string? Caption = null) : Figure
{
    public bool Equals(BarChart? other) =>
        other is not null && Unit == other.Unit && Step == other.Step && Caption == other.Caption && Bars.SequenceEqual(other.Bars);

    public override int GetHashCode() => HashCode.Combine(Unit, Step, Caption, Bars.Count);
}

/// <param name="Value">0 or more.</param>
public sealed record ChartBar(string Label, int Value);

/// <summary>A pie chart (круговая диаграмма) with a legend of hatchings.</summary>
/// <param name="Slices">2–8; their parts make 360.</param>
/// <param name="Caption">Stands over the chart.</param>
public sealed record PieChart(IReadOnlyList<PieSlice> Slices, string? Caption = null) : Figure
{
    public bool Equals(PieChart? other) => other is not null && Caption == other.Caption && Slices.SequenceEqual(other.Slices);

    public override int GetHashCode() => HashCode.Combine(Caption, Slices.Count);
}

/// <param name="Share">As it is printed: <c>25 %</c>, <c>90°</c>; empty where the pupil has to find it.</param>
/// <param name="PartsOf360">The angle in degrees, 1–359.</param>
public sealed record PieSlice(string Label, string Share, int PartsOf360);
