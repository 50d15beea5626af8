namespace TeacherBot.Printing.Typesetting;

/// <summary>
/// Plain parentheses around something tall grow as if written with <c>\left</c> and <c>\right</c>: authors forget the
/// commands, and a low bracket around a fraction reads badly.
/// </summary>
static class GrowingParentheses
{
    public static IReadOnlyList<MathNode> In(List<MathNode> items)
    {
        var paired = Bars(items);
        return items.Exists(IsTall) ? Paired(paired, body => body.Exists(IsTall)) : paired;
    }

    /// <summary>Every pair of brackets as an enclosure, tall or not; brackets without a partner and bars stay signs.</summary>
    public static IReadOnlyList<MathNode> All(IReadOnlyList<MathNode> items) => Paired(items, _ => true);

    /// <param name="isEnclosure">Whether what stands between two brackets makes them an enclosure.</param>
    static List<MathNode> Paired(IReadOnlyList<MathNode> items, Predicate<List<MathNode>> isEnclosure)
    {
        var open = new Stack<(string Text, List<MathNode> Outer)>();
        var current = new List<MathNode>();
        foreach (var item in items)
        {
            if (item is MathSymbol { Class: MathClass.Open } opening)
            {
                open.Push((opening.Text, current));
                current = [];
            }
            else if (Closing(item) is { } closing && open.Count > 0)
            {
                var (text, outer) = open.Pop();
                outer.AddRange(Closed(text, current, closing, item, isEnclosure));
                current = outer;
            }
            else
            {
                current.Add(item);
            }
        }

        while (open.TryPop(out var unclosed))
        {
            unclosed.Outer.Add(new MathSymbol(unclosed.Text, MathClass.Open));
            unclosed.Outer.AddRange(current);
            current = unclosed.Outer;
        }

        return current;
    }

    /// <summary>The bars of absolute values come in pairs, one after another.</summary>
    static List<MathNode> Bars(List<MathNode> items)
    {
        int[] bars = [.. Enumerable.Range(0, items.Count).Where(i => IsBar(items[i]))];
        if (bars.Length == 0 || bars.Length % 2 != 0)
        {
            return items;
        }

        if (bars.Chunk(2).Any(pair => !IsBalanced(items[(pair[0] + 1)..pair[1]])))
        {
            // Bars within bars: which belongs to which only people see.
            return items;
        }

        var grown = new List<MathNode>();
        var next = 0;
        foreach (var pair in bars.Chunk(2))
        {
            grown.AddRange(items[next..pair[0]]);
            var body = items[(pair[0] + 1)..pair[1]];
            var closing = items[pair[1]];
            grown.AddRange(body.Exists(IsTall)
                ? [OnBase(closing, new MathFence("|", new MathRow(body), "|"))]
                // As brackets, so that a minus after the first is a sign and not a subtraction.
                : [new MathSymbol("|", MathClass.Open), .. body, OnBase(closing, new MathSymbol("|", MathClass.Close))]);
            next = pair[1] + 1;
        }

        return [.. grown, .. items[next..]];
    }

    static bool IsBalanced(List<MathNode> body) =>
        body.Count > 0 && body.Count(item => item is MathSymbol { Class: MathClass.Open }) == body.Count(item => Closing(item) is not null);

    static bool IsBar(MathNode item) => item is MathSymbol { Text: "|", Class: MathClass.Ordinary } or MathScripts { Base: MathSymbol { Text: "|", Class: MathClass.Ordinary } };

    static string? Closing(MathNode item) => item switch
    {
        MathSymbol { Class: MathClass.Close } closing => closing.Text,
        MathScripts { Base: MathSymbol { Class: MathClass.Close } closing } => closing.Text,
        _ => null,
    };

    static IEnumerable<MathNode> Closed(string left, List<MathNode> body, string right, MathNode closing, Predicate<List<MathNode>> isEnclosure)
    {
        if (!isEnclosure(body))
        {
            return [new MathSymbol(left, MathClass.Open), .. body, closing];
        }

        var fence = new MathFence(left, new MathRow(body), right);
        return [OnBase(closing, fence)];
    }

    /// <summary>The powers of a closing sign belong to all it encloses.</summary>
    static MathNode OnBase(MathNode closing, MathNode body) => closing is MathScripts scripts ? scripts with { Base = body } : body;

    static bool IsTall(MathNode node) => node switch
    {
        MathFraction or MathGrid => true,
        MathRoot root => IsTall(root.Radicand),
        MathOver over => IsTall(over.Body),
        MathFence fence => IsTall(fence.Body),
        MathRow row => row.Items.Any(IsTall),
        MathScripts scripts => IsTall(scripts.Base),
        _ => false,
    };
}
