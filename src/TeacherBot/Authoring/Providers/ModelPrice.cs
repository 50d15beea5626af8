namespace TeacherBot.Authoring.Providers;

/// <summary>₽ per million tokens, which is millionths of a rouble per token.</summary>
/// <param name="Thinks">The model thinks before it answers and takes no temperature.</param>
public sealed record ModelPrice(decimal In, decimal CachedIn, decimal Out, decimal Reasoning, bool Thinks = false)
{
    /// <summary>In millionths of a rouble, a begun one in full.</summary>
    public long CostOf(ModelUsage usage) => (long)decimal.Ceiling(
        ((usage.In - usage.CachedIn) * In)
        + (usage.CachedIn * CachedIn)
        + ((usage.Out - usage.Reasoning) * Out)
        + (usage.Reasoning * Reasoning));
}
