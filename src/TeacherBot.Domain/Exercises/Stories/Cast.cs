using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>Who and how many: what fills the slots of one story.</summary>
public sealed class Cast
{
    readonly Dictionary<char, Rational> numbers = [];
    readonly Dictionary<char, PersonName> people = [];

    public Rational this[char letter] => numbers[letter];

    /// <summary>Whether no two letters have the same number.</summary>
    public bool AreDifferent => numbers.Values.Distinct().Count() == numbers.Count;

    public PersonName Person(char letter) => people[letter];

    public PersonName? PersonOrNull(char letter) => people.GetValueOrDefault(letter);

    /// <returns>Whether the letter was free or had the same number already.</returns>
    public bool Give(char letter, Rational number) =>
        numbers.TryGetValue(letter, out var given) ? given == number : numbers.TryAdd(letter, number);

    /// <returns>Whether the letter was free and nobody else has the name, or the same person had it already.</returns>
    public bool Give(char letter, PersonName person) =>
        people.TryGetValue(letter, out var given) ? given == person : !people.ContainsValue(person) && people.TryAdd(letter, person);

    /// <summary>The expression with numbers for its letters; other letters stay.</summary>
    public Expression Fill(Expression formula, NumberForm form) =>
        formula.Replace(leaf => NameOf(leaf) is { } name && numbers.TryGetValue(name, out var number) ? Numerals.Literal(number, form) : null);

    /// <summary>In a pattern e is a letter like the others.</summary>
    static char? NameOf(Expression leaf) => leaf is Letter letter ? letter.Name : leaf == Constant.E ? 'e' : null;

    public Statement Fill(Statement statement, NumberForm form) =>
        statement with { Terms = [.. statement.Terms.Select(term => Fill(term, form))] };
}
