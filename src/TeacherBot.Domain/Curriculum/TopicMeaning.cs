using System.Collections.Frozen;

namespace TeacherBot.Domain.Curriculum;

/// <summary>What a topic's text is about: the stems that carry it, and the facts that must not differ.</summary>
sealed class TopicMeaning
{
    /// <summary>A weak word hardly counts, so that «решение задач на проценты» is «задачи на проценты».</summary>
    const double WeakWeight = 0.015;

    readonly FrozenDictionary<string, double> weights;

    /// <summary>«Функция. График функции» is more than «график функции», but the second «функция» says less than the first.</summary>
    const double RepeatWeight = 0.3;

    /// <param name="stems">In the order of the text.</param>
    /// <param name="isWeak">Whether the stem hardly changes what the topic is about.</param>
    public TopicMeaning(
        IReadOnlyCollection<string> stems,
        Predicate<string> isWeak,
        IReadOnlyDictionary<TopicGate, string> facts,
        FrozenSet<(string Left, string Joint, string Right)> relations)
    {
        var onlyWeak = stems.All(stem => isWeak(stem));
        weights = stems
            .GroupBy(stem => stem, StringComparer.Ordinal)
            .ToFrozenDictionary(
                same => same.Key,
                same => isWeak(same.Key) && !onlyWeak ? WeakWeight : 1 + (RepeatWeight * (same.Count() - 1)),
                StringComparer.Ordinal);
        Facts = facts;
        Relations = relations;
    }

    /// <summary>For every gate that two texts pass by being equal: what this text says there, empty where it says nothing.</summary>
    public IReadOnlyDictionary<TopicGate, string> Facts { get; }

    /// <summary>See <see cref="TopicOrder.Relations"/>.</summary>
    public FrozenSet<(string Left, string Joint, string Right)> Relations { get; }

    public bool IsEmpty => weights.Count == 0;

    public IReadOnlyList<string> Stems => weights.Keys;

    /// <summary>The stems the topic is about, without the weak ones.</summary>
    public IEnumerable<string> CarryingStems => weights.Where(pair => pair.Value > WeakWeight).Select(pair => pair.Key);

    public bool Has(string stem) => weights.ContainsKey(stem);

    /// <summary>0–1: the weight of the shared stems in the weight of all.</summary>
    public double Similarity(TopicMeaning other)
    {
        var shared = weights.Sum(pair => Math.Min(pair.Value, other.weights.GetValueOrDefault(pair.Key)));
        var all = weights.Sum(pair => Math.Max(pair.Value, other.weights.GetValueOrDefault(pair.Key)))
            + other.weights.Sum(pair => Has(pair.Key) ? 0 : pair.Value);
        return all == 0 ? 0 : shared / all;
    }

    /// <summary>0–1: how well the typed text is met by <paramref name="phrase"/>, when a beginning of a word counts too.</summary>
    public double Nearness(TopicMeaning phrase)
    {
        var met = weights.Sum(pair => pair.Value * phrase.weights.Keys.Max(stem => Alike(pair.Key, stem)));
        return met / Math.Max(weights.Values.Sum(), phrase.weights.Values.Sum());
    }

    static double Alike(string one, string other) => 0 switch
    {
        _ when one == other => 1,
        _ when Math.Min(one.Length, other.Length) < 4 => 0,
        _ when one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal) => 0.8,
        _ when one.AsSpan().CommonPrefixLength(other) >= 5 => 0.5,
        _ => 0,
    };
}
