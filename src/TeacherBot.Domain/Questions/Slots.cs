using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Questions;

/// <summary>A piece of a sentence.</summary>
abstract class Slot
{
    public abstract string Write(Filling filling);

    /// <summary>Where the piece that begins at the position may end.</summary>
    public virtual IEnumerable<int> Ends(string text, int position, LiteralSlot? next)
    {
        if (next is null)
        {
            yield return text.Length;
            yield break;
        }

        for (var end = text.IndexOf(next.Literal, position, StringComparison.Ordinal); end >= 0; end = end + 1 <= text.Length ? text.IndexOf(next.Literal, end + 1, StringComparison.Ordinal) : -1)
        {
            yield return end;
        }
    }

    /// <summary>Notes what the piece says; false when it is no such piece.</summary>
    public abstract bool TryRead(string piece, Filling filling);
}

sealed class LiteralSlot(string literal) : Slot
{
    public string Literal => literal;

    public override string Write(Filling filling) => literal;

    public override IEnumerable<int> Ends(string text, int position, LiteralSlot? next) =>
        string.CompareOrdinal(text, position, literal, 0, literal.Length) == 0 ? [position + literal.Length] : [];

    public override bool TryRead(string piece, Filling filling) => true;
}

/// <summary>A formula or a part of one, between dollars that belong to the sentence.</summary>
sealed class FormulaSlot(string name) : Slot
{
    public override string Write(Filling filling) => InkedFormula.Write(filling.Statement(name));

    public override bool TryRead(string piece, Filling filling) =>
        InkedFormula.TryRead(piece) is { } statement && filling.Give(name, statement);
}

/// <summary>A number among words, with its noun or unit if it has one.</summary>
sealed class NumberSlot(string name, Plural? noun) : Slot
{
    public override string Write(Filling filling)
    {
        var number = InkedNumber.Write(filling.Expression(name));
        var tail = noun?.For(filling.Number(name));
        return string.IsNullOrEmpty(tail) ? number : $"{number}\u00A0{tail}";
    }

    public override bool TryRead(string piece, Filling filling)
    {
        if (noun is null)
        {
            return InkedNumber.TryRead(piece) is { } number && filling.Give(name, number);
        }

        var end = piece.StartsWith('$') ? piece.IndexOf('$', 1) + 1 : DigitsEnd(piece);
        return InkedNumber.TryRead(piece[..end]) is { } counted && filling.Give(name, counted) && Write(filling) == piece;
    }

    static int DigitsEnd(string piece)
    {
        var end = 0;
        while (end < piece.Length && (char.IsAsciiDigit(piece[end]) || (piece[end] is ',' or '\u00A0' && end + 1 < piece.Length && char.IsAsciiDigit(piece[end + 1]))))
        {
            end++;
        }

        return end;
    }
}

/// <summary>One word of several.</summary>
sealed class WordSlot(string name, IReadOnlyList<string> words) : Slot
{
    public override string Write(Filling filling) => words.Contains(filling.Word(name), StringComparer.Ordinal)
        ? filling.Word(name)
        : throw new ArgumentException($"«{filling.Word(name)}» is none of the words of the slot «{name}».", nameof(filling));

    public override IEnumerable<int> Ends(string text, int position, LiteralSlot? next) => words
        .Where(word => string.CompareOrdinal(text, position, word, 0, word.Length) == 0)
        .Select(word => position + word.Length);

    public override bool TryRead(string piece, Filling filling) => filling.Give(name, piece);
}

/// <summary>Numbers or expressions apart by semicolons.</summary>
sealed class ListSlot(string name, bool inFormula) : Slot
{
    public const string FormulaSeparator = ";\\ ";

    public override string Write(Filling filling) => inFormula
        ? string.Join(FormulaSeparator, filling.List(name).Select(item => Tex.Write(item)))
        : string.Join("; ", filling.List(name).Select(InkedNumber.Write));

    public override bool TryRead(string piece, Filling filling)
    {
        var items = new List<Expression>();
        foreach (var part in piece.Split(inFormula ? FormulaSeparator : "; "))
        {
            var item = inFormula
                ? InkedFormula.TryRead(part) is { IsExpression: true } alone ? alone.Terms[0] : null
                : InkedNumber.TryRead(part);
            if (item is null)
            {
                return false;
            }

            items.Add(item);
        }

        return filling.Give(name, items.ToArray());
    }
}

/// <summary>The answer, as the question's kind of answer prints it.</summary>
sealed class AnswerSlot(bool inFormula) : Slot
{
    public const string Name = "x";

    public override string Write(Filling filling)
    {
        var print = filling.Word(Name);
        var isFormula = print.Length > 2 && print[0] == '$' && print.IndexOf('$', 1) == print.Length - 1;
        return !inFormula ? print : isFormula ? print[1..^1] : print;
    }

    public override bool TryRead(string piece, Filling filling) =>
        piece.Length > 0 && (!piece.Contains("___", StringComparison.Ordinal) || IsGap(piece))
        && filling.Give(Name, inFormula && !IsGap(piece) ? $"${piece}$" : piece);

    static bool IsGap(string piece) =>
        piece.StartsWith("___(", StringComparison.Ordinal) && piece.EndsWith(")___", StringComparison.Ordinal) && piece[4..^4].All(char.IsAsciiDigit);
}
