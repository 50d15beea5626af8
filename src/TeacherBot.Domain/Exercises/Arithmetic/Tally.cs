namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Sums that other programs can check where a pupil counts or looks up.</summary>
static class Tally
{
    /// <summary>One for every thing that is counted, nought for every other: <c>1+0+1</c>.</summary>
    public static string Count(IEnumerable<bool> counted) => string.Join('+', counted.Select(one => one ? "1" : "0"));

    /// <summary>Every number of a row, taken once where it is the one looked for: <c>3*0+7*1</c>.</summary>
    public static string Chosen(IEnumerable<string> numbers, int index) => string.Join('+', numbers.Select((number, i) => $"{number}*{(i == index ? 1 : 0)}"));
}
