using System.Collections.Frozen;

namespace TeacherBot.Domain.Curriculum;

/// <summary>What of what: the order of words where it changes the meaning.</summary>
static class TopicOrder
{
    const string Of = "of";

    static readonly FrozenDictionary<string, string> Joints = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["в"] = "в", ["во"] = "в", ["на"] = "на", ["из"] = "из", ["к"] = "к", ["ко"] = "к", ["от"] = "от", ["через"] = "через", ["по"] = "по", ["с"] = "с", ["со"] = "с",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that change roles with their neighbours: «функция производной», «производная функции».</summary>
    static readonly FrozenSet<string> Roles = TopicFacts.Quantities
        .Concat(TopicFacts.Operations)
        .Concat(["уравнен", "неравенств", "функц", "график", "выражен", "систем", "аргумент", "удвоен", "половин", "последовательн", "множител", "вектор", "проекц"])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The preposition that gives a direction, or null.</summary>
    public static string? Joint(string word) => Joints.GetValueOrDefault(word);

    /// <summary>«квадрат суммы» is квадрат›сумма; «сумма и разность кубов» gives the dependent to both heads,
    /// «квадрат суммы и разности» both dependents to the head; «две стороны» is 2›сторона; «деление на дробь» is no «деление дроби».</summary>
    public static IEnumerable<string> HeadsAndDependents(IReadOnlyList<TopicItem> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i - 1] is { Kind: TopicItemKind.Figures or TopicItemKind.Count, Text.Length: 1 } && items[i].Kind == TopicItemKind.Stem)
            {
                yield return items[i - 1].Text + "›" + items[i].Text;
            }

            if (items[i].Joint is "на" or "из" && Before(items, i, overSigns: false).Any(item => TopicFacts.Operations.Contains(item.Text)))
            {
                yield return items[i].Joint + "›";
            }

            if (items[i].Joint is "в" && items[i - 1].Text.StartsWith("вписа", StringComparison.Ordinal))
            {
                yield return "вписан›" + items[i].Text;
            }

            if (IsQuantity(items[i]) && IsQuantity(items[i - 1]))
            {
                yield return items[i - 1].Text + "›" + items[i].Text;
                if (i >= 3 && items[i - 2].Kind == TopicItemKind.And && IsQuantity(items[i - 3]) && !(i >= 4 && IsQuantity(items[i - 4])))
                {
                    yield return items[i - 3].Text + "›" + items[i].Text;
                }

                if (i + 2 < items.Count && items[i + 1].Kind == TopicItemKind.And && IsQuantity(items[i + 2]) && !(i + 3 < items.Count && IsQuantity(items[i + 3])))
                {
                    yield return items[i - 1].Text + "›" + items[i + 2].Text;
                }
            }
        }
    }

    /// <summary>Everything that stands in a directed relation: «метров в сантиметры», «сложения умножением», «уравнения с корнем».</summary>
    public static FrozenSet<(string Left, string Joint, string Right)> Relations(IReadOnlyList<TopicItem> items)
    {
        HashSet<(string, string, string)> relations = [];
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i].Joint.Length > 0)
            {
                relations.UnionWith(
                    from left in Before(items, i, overSigns: true)
                    from right in items.Skip(i).TakeWhile((item, after) => IsSaid(item) && (after == 0 || item.Joint.Length == 0))
                    select (left.Text, items[i].Joint, right.Text));
            }
            else if (Roles.Contains(items[i].Text) && Roles.Contains(items[i - 1].Text))
            {
                relations.Add((items[i - 1].Text, Of, items[i].Text));
            }
        }

        return relations.ToFrozenSet();
    }

    /// <summary>Whether the two say the same relation the other way round.</summary>
    public static bool IsReversed(TopicMeaning one, TopicMeaning other) =>
        one.Relations.Any(relation => other.Relations.Any(turned => IsTurned(relation, turned) && !one.Relations.Contains(turned)));

    static bool IsTurned((string Left, string Joint, string Right) one, (string Left, string Joint, string Right) other) =>
        one.Left == other.Right && one.Right == other.Left && (one.Joint == other.Joint || one.Joint == Of || other.Joint == Of);

    /// <summary>The words before the place, back to an earlier preposition, or to a sign.</summary>
    static IEnumerable<TopicItem> Before(IReadOnlyList<TopicItem> items, int place, bool overSigns)
    {
        for (var i = place - 1; i >= 0 && (overSigns || items[i].Kind != TopicItemKind.Break); i--)
        {
            if (IsSaid(items[i]))
            {
                yield return items[i];
            }

            if (items[i].Joint.Length > 0)
            {
                yield break;
            }
        }
    }

    static bool IsSaid(TopicItem item) => item.Kind is not (TopicItemKind.And or TopicItemKind.Break);

    static bool IsQuantity(TopicItem item) => item.Kind == TopicItemKind.Stem && TopicFacts.Quantities.Contains(item.Text);
}
