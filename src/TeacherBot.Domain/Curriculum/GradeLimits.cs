namespace TeacherBot.Domain.Curriculum;

/// <summary>What may stand in a task of a grade. Null: the programme sets no such limit there.</summary>
public sealed record GradeLimits
{
    /// <summary>The largest natural number in a task or its answer.</summary>
    public long? NumbersTo { get; init; }

    /// <summary>The largest product, and the largest dividend, where it is smaller than <see cref="NumbersTo"/>.</summary>
    public long? ProductsTo { get; init; }

    /// <summary>False: numbers below zero are not known.</summary>
    public bool? Negative { get; init; }

    /// <summary>False: ordinary fractions are not known.</summary>
    public bool? Fractions { get; init; }

    /// <summary>False: decimal fractions are not known.</summary>
    public bool? Decimals { get; init; }

    /// <summary>False: percents are not known.</summary>
    public bool? Percent { get; init; }

    /// <summary>False: square roots are not known.</summary>
    public bool? Roots { get; init; }

    /// <summary>False: no letter stands for a number (a box or a gap may).</summary>
    public bool? Letters { get; init; }

    /// <summary>False: dividing leaves no remainder.</summary>
    public bool? Remainders { get; init; }

    /// <summary>The units of measure that are known, as written after a number; null for all.</summary>
    public IReadOnlyList<string>? Units { get; init; }

    /// <summary>The longest sentence in words (Russian of the primary school).</summary>
    public int? SentenceWordsTo { get; init; }

    /// <summary>These limits with every limit that <paramref name="topic"/> sets put in place of the grade's.</summary>
    public GradeLimits With(GradeLimits topic) => new()
    {
        NumbersTo = topic.NumbersTo ?? NumbersTo,
        ProductsTo = topic.ProductsTo ?? ProductsTo,
        Negative = topic.Negative ?? Negative,
        Fractions = topic.Fractions ?? Fractions,
        Decimals = topic.Decimals ?? Decimals,
        Percent = topic.Percent ?? Percent,
        Roots = topic.Roots ?? Roots,
        Letters = topic.Letters ?? Letters,
        Remainders = topic.Remainders ?? Remainders,
        Units = topic.Units ?? Units,
        SentenceWordsTo = topic.SentenceWordsTo ?? SentenceWordsTo,
    };
}
