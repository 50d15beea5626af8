namespace TeacherBot.Domain.Exercises.Statistics.Charts;

/// <summary>Tables and bar charts to 1000. Easy: one number; medium: two of them; hard: all together, how many times.</summary>
sealed class ChartsOfGrade3() : PosedExercise(
    "math-3-charts",
    [Few.Bars(Reading.Value), Few.Table(Reading.Value), Few.Bars(Reading.More)],
    [Small.Bars(Reading.More, Reading.Both), Small.Table(Reading.More, Reading.Both), Small.Bars(Reading.Value)],
    [Small.Bars(Reading.Total, Reading.Times), Large.Table(Reading.Total, Reading.More), Large.Bars(Reading.Both, Reading.More)])
{
    static readonly ChartSize Few = new([1, 2, 5], false, 3);
    static readonly ChartSize Small = new([2, 5, 10], false, 4);
    static readonly ChartSize Large = new([10, 20], true, 4);
}

/// <summary>True and false statements about a table or a bar chart to 1000.</summary>
sealed class StatementsOfGrade3() : PosedExercise(
    "math-3-chart-statements",
    [ChartStatements.Of(Few, table: false), ChartStatements.Of(Few, table: true)],
    [ChartStatements.Of(Small, table: false), ChartStatements.Of(Small, table: true)],
    [ChartStatements.Of(Large, table: false), ChartStatements.Of(Large, table: true)])
{
    static readonly ChartSize Few = new([2, 5], false, 3);
    static readonly ChartSize Small = new([5, 10], false, 4);
    static readonly ChartSize Large = new([10, 20], true, 4);
}

/// <summary>Tables and bar charts with larger numbers; bars that end between two lines.</summary>
sealed class ChartsOfGrade4() : PosedExercise(
    "math-4-charts",
    [Small.Bars(Reading.Value, Reading.More), Small.Table(Reading.Both, Reading.More), Small.Bars(Reading.Both)],
    [Middle.Bars(Reading.More, Reading.Both), Middle.Table(Reading.Total, Reading.More), Middle.Bars(Reading.Total)],
    [Large.Bars(Reading.Times, Reading.Total), Large.Table(Reading.Total, Reading.Times), Large.Bars(Reading.Total, Reading.More)])
{
    static readonly ChartSize Small = new([10, 20], false, 4);
    static readonly ChartSize Middle = new([20, 50], true, 4);
    static readonly ChartSize Large = new([20, 50, 100], true, 5);
}

/// <summary>True and false statements about a table or a bar chart with larger numbers.</summary>
sealed class StatementsOfGrade4() : PosedExercise(
    "math-4-chart-statements",
    [ChartStatements.Of(Small, table: false), ChartStatements.Of(Small, table: true)],
    [ChartStatements.Of(Middle, table: false), ChartStatements.Of(Middle, table: true)],
    [ChartStatements.Of(Large, table: false), ChartStatements.Of(Large, table: true)])
{
    static readonly ChartSize Small = new([10, 20], false, 4);
    static readonly ChartSize Middle = new([20, 50], true, 4);
    static readonly ChartSize Large = new([50, 100], true, 5);
}

/// <summary>Bar charts with percents and means.</summary>
sealed class BarsOfGrade6() : PosedExercise(
    "math-6-bars",
    [Small.Bars(Reading.Value, Reading.More), Small.Bars(Reading.Total)],
    [Small.Bars(Reading.Percent), Small.Bars(Reading.Mean), Large.Bars(Reading.Times, Reading.Total)],
    [Large.Bars(Reading.Percent), Large.Bars(Reading.Mean), Large.Bars(Reading.Percent)])
{
    static readonly ChartSize Small = new([2, 5, 10], true, 4);
    static readonly ChartSize Large = new([10, 20, 50], true, 5);
}

/// <summary>Pie charts. Easy: the missing share, amounts; medium: angles, the whole; hard: differences.</summary>
sealed class PiesOfGrade6() : PosedExercise(
    "math-6-pies",
    [Pies.Of(Pies.Lost, fifths: false), Pies.Of(Pies.Amount, fifths: false)],
    [Pies.Of(Pies.Amount, fifths: true), Pies.Of(Pies.Degrees, fifths: false), Pies.Of(Pies.Lost, fifths: true)],
    [Pies.Of(Pies.Whole, fifths: true), Pies.Of(Pies.Difference, fifths: true), Pies.Of(Pies.Degrees, fifths: true)]);

/// <summary>Tables, bar and pie charts together.</summary>
sealed class DataOfGrade7() : PosedExercise(
    "algebra-7-data-reading",
    [Small.Table(Reading.Total, Reading.More), Small.Bars(Reading.More, Reading.Both), Pies.Of(Pies.Amount, fifths: false)],
    [Small.Table(Reading.Mean), Small.Bars(Reading.Percent), Pies.Of(Pies.Amount, fifths: true), Pies.Of(Pies.Degrees, fifths: true)],
    [Large.Table(Reading.Percent), Large.Bars(Reading.Mean), Pies.Of(Pies.Whole, fifths: true), Pies.Of(Pies.Difference, fifths: true)])
{
    static readonly ChartSize Small = new([5, 10, 20], true, 5);
    static readonly ChartSize Large = new([20, 50, 100], true, 5);
}

/// <summary>Statements about a table or a bar chart.</summary>
sealed class StatementsOfGrade7() : PosedExercise(
    "algebra-7-data-statements",
    [ChartStatements.Of(Small, table: false), ChartStatements.Of(Small, table: true)],
    [ChartStatements.Of(Middle, table: false), ChartStatements.Of(Middle, table: true)],
    [ChartStatements.Of(Large, table: false), ChartStatements.Of(Large, table: true)])
{
    static readonly ChartSize Small = new([10, 20], true, 4);
    static readonly ChartSize Middle = new([20, 50], true, 5);
    static readonly ChartSize Large = new([50, 100], true, 5);
}
