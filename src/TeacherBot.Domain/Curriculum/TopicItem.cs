namespace TeacherBot.Domain.Curriculum;

enum TopicItemKind
{
    Stem,

    /// <summary>A number in figures: it may still turn out to be an ordinal.</summary>
    Figures,

    /// <summary>A numeral in letters, or 2-х.</summary>
    Count,
    Order,
    And,
    Break,
}

/// <summary>One thing a topic's text says.</summary>
/// <param name="Joint">The preposition right before it that gives a direction (в, на, из …), or nothing.</param>
readonly record struct TopicItem(TopicItemKind Kind, string Text, string Joint = "");
