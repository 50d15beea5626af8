using System.Numerics;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Questions;

/// <summary>
/// What stands in the slots of a <see cref="Sentence"/>: given by the exercise that writes it, or read back from paper.
/// Written as <c>new() { ["a"] = 12, ["f"] = expression, ["to"] = "десятых" }</c>.
/// </summary>
public sealed class Filling
{
    readonly Dictionary<string, SlotValue> values = new(StringComparer.Ordinal);

    /// <summary>The drawing beside the sentence; null when there is none.</summary>
    public Figure? Figure { get; init; }

    /// <summary>Names and values in the order of their names.</summary>
    public IEnumerable<KeyValuePair<string, SlotValue>> Slots => values.OrderBy(slot => slot.Key, StringComparer.Ordinal);

    /// <exception cref="ArgumentException">The sentence has no such slot: a mistake of the exercise.</exception>
    public SlotValue this[string slot]
    {
        get => values.TryGetValue(slot, out var value) ? value : throw new ArgumentException($"Nothing stands in the slot «{slot}».", nameof(slot));
        set => values[slot] = value;
    }

    public bool Has(string slot) => values.ContainsKey(slot);

    /// <summary>The exact value.</summary>
    /// <exception cref="EvaluationException">It has none.</exception>
    public Rational Number(string slot) => Expression(slot).Value();

    /// <exception cref="EvaluationException">No whole number.</exception>
    public BigInteger Whole(string slot) => Number(slot) is { IsInteger: true } whole
        ? whole.Numerator
        : throw new EvaluationException($"«{this[slot]}» is no whole number.");

    /// <exception cref="EvaluationException">No whole number of a size that can be counted with.</exception>
    public int Count(string slot) => Whole(slot) is var whole && BigInteger.Abs(whole) < 1_000_000_000
        ? (int)whole
        : throw new EvaluationException($"«{this[slot]}» is too large.");

    /// <exception cref="EvaluationException">A relation stands there.</exception>
    public Expression Expression(string slot) => Statement(slot) is { IsExpression: true } alone
        ? alone.Terms[0]
        : throw new EvaluationException($"«{this[slot]}» is no expression.");

    public Statement Statement(string slot) => ((FormulaValue)this[slot]).Statement;

    /// <summary>In plain notation.</summary>
    public string Plain(string slot) => Mathematics.Plain.Write(Statement(slot));

    public string Word(string slot) => ((WordValue)this[slot]).Word;

    public IReadOnlyList<Expression> List(string slot) => ((ListValue)this[slot]).Items;

    /// <exception cref="EvaluationException">One of them has no value.</exception>
    public IReadOnlyList<Rational> Numbers(string slot) => [.. List(slot).Select(Evaluation.Value)];

    /// <summary>The drawing as the kind that the question is about.</summary>
    /// <exception cref="EvaluationException">Another kind of drawing, or none.</exception>
    public T Drawing<T>()
        where T : Figure => Figure as T ?? throw new EvaluationException($"The question needs a {typeof(T).Name}.");

    internal Filling Copy()
    {
        var copy = new Filling { Figure = Figure };
        foreach (var (slot, value) in values)
        {
            copy.values[slot] = value;
        }

        return copy;
    }

    /// <returns>Whether the slot was free or holds the same already.</returns>
    internal bool Give(string slot, SlotValue value) =>
        values.TryGetValue(slot, out var given) ? given.ToString() == value.ToString() : values.TryAdd(slot, value);
}

/// <summary>One thing in a slot. Two are the same when they are written the same in plain notation.</summary>
public abstract class SlotValue
{
    /// <summary>Equal also where only the order of addends, factors or items differs.</summary>
    internal virtual string CommonName => ToString()!;

    public static implicit operator SlotValue(int value) => new FormulaValue(new Statement([value], []));

    public static implicit operator SlotValue(Rational value) => new FormulaValue(new Statement([Numerals.Literal(value)], []));

    public static implicit operator SlotValue(Expression value) => new FormulaValue(new Statement([value], []));

    public static implicit operator SlotValue(Statement value) => new FormulaValue(value);

    public static implicit operator SlotValue(string word) => new WordValue(word);

    public static implicit operator SlotValue(Expression[] items) => new ListValue(items);

    public static implicit operator SlotValue(int[] items) => new ListValue([.. items.Select(item => (Expression)item)]);

    public static implicit operator SlotValue(Rational[] items) => new ListValue([.. items.Select(item => Numerals.Literal(item))]);
}

sealed class FormulaValue(Statement statement) : SlotValue
{
    public Statement Statement { get; } = statement;

    internal override string CommonName => Statement switch
    {
        { IsExpression: true } => Canonical.Name(Statement.Terms[0]),
        { Relations: [var relation] } => Canonical.Name(Statement.Terms[0], relation, Statement.Terms[1]),
        _ => ToString(),
    };

    public override string ToString() => Plain.Write(Statement);
}

sealed class WordValue(string word) : SlotValue
{
    public string Word { get; } = word;

    public override string ToString() => Word;
}

sealed class ListValue(IReadOnlyList<Expression> items) : SlotValue
{
    public IReadOnlyList<Expression> Items { get; } = items;

    internal override string CommonName => string.Join("; ", Items.Select(Canonical.Name).Order(StringComparer.Ordinal));

    public override string ToString() => string.Join("; ", Items);
}
