using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>The places of decimal notation by the words of a text.</summary>
public static class DigitPlaces
{
    /// <summary>For the slot of a sentence: units to millions, in the genitive plural.</summary>
    public const string Whole = "единиц|десятков|сотен|тысяч|десятков тысяч|сотен тысяч|миллионов";

    /// <summary>The same for places behind the comma.</summary>
    public const string Parts = "десятых|сотых|тысячных";

    static readonly string[] WholeNames = Whole.Split('|');
    static readonly string[] PartNames = Parts.Split('|');

    /// <param name="power">0 for units, 1 for tens, −1 for tenths…</param>
    public static string Name(int power) => power >= 0 ? WholeNames[power] : PartNames[-1 - power];

    /// <summary>What one of the place is worth: 100 for «сотен», 1/100 for «сотых».</summary>
    /// <exception cref="EvaluationException">No such place.</exception>
    public static Rational Worth(string name) =>
        Array.IndexOf(WholeNames, name) is >= 0 and var whole ? ((Rational)10).Power(whole)
        : Array.IndexOf(PartNames, name) is >= 0 and var part ? ((Rational)10).Power(-1 - part)
        : throw new EvaluationException($"«{name}» is no place.");
}
