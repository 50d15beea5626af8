namespace TeacherBot.Printing.Layout;

/// <summary>
/// Chooses where the lines of a paragraph end, looking at the paragraph as a whole (Knuth and Plass, «Breaking
/// Paragraphs into Lines», 1981).
/// </summary>
static class LineBreaker
{
    /// <summary>How often the natural stretch of its spaces a justified line may use; looser lines stay ragged.</summary>
    public const float LoosestJustified = 1.9f;

    /// <summary>How often their natural stretch the spaces may use before words are cut.</summary>
    const float LoosestWhole = 1;

    const float LinePenalty = 10;
    const double LooseLine = 3500;

    /// <summary>A last line shorter than this share of the width is a word left alone, worse than a loose line before it.</summary>
    const float ShortestLast = 0.15f;
    const double LonelyWord = 5000;

    /// <summary>Only when the words it joins are longer than a line.</summary>
    const float BreakAtNoBreakSpace = 4000;

    /// <summary>The indices at which lines end: of a space, a break, a line end, or the count of the items for the last.</summary>
    /// <param name="width">pt.</param>
    /// <exception cref="PrintingException">Something is wider than a line.</exception>
    public static IReadOnlyList<int> Ends(IReadOnlyList<LineItem> items, float width, bool justified)
    {
        var sums = new Sums(items);
        var cost = new double[items.Count + 1];
        var from = new int[items.Count + 1];
        Array.Fill(cost, double.PositiveInfinity);
        var ends = new List<int>();
        for (var end = 0; end <= items.Count; end++)
        {
            if (PenaltyAt(items, end) is not { } penalty)
            {
                continue;
            }

            for (var known = ends.Count - 1; known >= -1; known--)
            {
                var previous = known < 0 ? -1 : ends[known];
                var before = previous < 0 ? 0 : cost[previous];
                var line = Measure(items, sums, previous, end);
                var last = end == items.Count || items[end] is LineEndItem;
                var badness = Badness(line, width, justified, last);
                if (badness is { } fits && before + Demerits(fits, penalty) is var total && total < cost[end])
                {
                    cost[end] = total;
                    from[end] = previous;
                }

                var isForced = previous >= 0 && items[previous] is LineEndItem;
                if (isForced || line.Width - line.Shrink > width)
                {
                    break;
                }
            }

            if (!double.IsPositiveInfinity(cost[end]))
            {
                ends.Add(end);
            }
        }

        return double.IsPositiveInfinity(cost[items.Count])
            ? throw new PrintingException($"A text cannot be broken into lines of {width:0} pt.")
            : Path(from, items.Count);
    }

    /// <summary>Whether a line of these is so loose that cutting words is the better choice.</summary>
    public static bool AreLoose(IReadOnlyList<LineItem> items, IReadOnlyList<int> ends, float width)
    {
        var sums = new Sums(items);
        var previous = -1;
        foreach (var end in ends.Where(end => end < items.Count && items[end] is not LineEndItem))
        {
            var line = Measure(items, sums, previous, end);
            if (width - line.Width > LoosestWhole * line.Stretch)
            {
                return true;
            }

            previous = end;
        }

        return false;
    }

    /// <summary>The first item of the line after an end: spaces at its start vanish.</summary>
    public static int StartAfter(IReadOnlyList<LineItem> items, int end)
    {
        var start = end + 1;
        while (end >= 0 && items[end] is not LineEndItem && start < items.Count && items[start] is SpaceItem)
        {
            start++;
        }

        return start;
    }

    static List<int> Path(int[] from, int last)
    {
        var path = new List<int>();
        for (var end = last; end >= 0; end = from[end])
        {
            path.Add(end);
        }

        path.Reverse();
        return path;
    }

    static float? PenaltyAt(IReadOnlyList<LineItem> items, int index) => index == items.Count
        ? 0
        : items[index] switch
        {
            SpaceItem { MayBreak: true } when index > 0 && items[index - 1] is BoxItem => 0,
            SpaceItem when index > 0 && items[index - 1] is BoxItem => BreakAtNoBreakSpace,
            BreakItem place => place.Penalty,
            LineEndItem => 0,
            _ => null,
        };

    static Measured Measure(IReadOnlyList<LineItem> items, Sums sums, int previous, int end)
    {
        var start = Math.Min(StartAfter(items, previous), end);
        var repeated = previous >= 0 && items[previous] is BreakItem { Repeated: { } sign } ? sign.Width : 0;
        var ending = end < items.Count && items[end] is BreakItem { Ending: { } hyphen } ? hyphen.Width : 0;
        return new Measured(
            sums.Width[end] - sums.Width[start] + repeated + ending,
            sums.Stretch[end] - sums.Stretch[start],
            sums.Shrink[end] - sums.Shrink[start]);
    }

    /// <summary>How unlike a good line it is, 0 for a perfect one; null when it does not fit.</summary>
    static double? Badness(Measured line, float width, bool justified, bool last)
    {
        var slack = width - line.Width;
        if (slack < -0.01f)
        {
            return justified && -slack <= line.Shrink ? 100 * Math.Pow(-slack / line.Shrink, 3) : null;
        }

        if (last)
        {
            return line.Width < ShortestLast * width ? LonelyWord : 0;
        }

        // A line too loose to be justified stays ragged, which is worse than any justified one and still a matter of degree.
        var ragged = 1500 * Math.Pow(slack / width, 2);
        return !justified ? ragged
            : line.Stretch > 0 && slack <= LoosestJustified * line.Stretch ? 100 * Math.Pow(slack / line.Stretch, 3)
            : LooseLine + (4 * ragged);
    }

    static double Demerits(double badness, float penalty) => Math.Pow(LinePenalty + badness, 2) + ((double)penalty * penalty);

    readonly record struct Measured(float Width, float Stretch, float Shrink);

    /// <summary>Running totals, so that any line is measured in one step.</summary>
    sealed class Sums
    {
        public Sums(IReadOnlyList<LineItem> items)
        {
            Width = new float[items.Count + 1];
            Stretch = new float[items.Count + 1];
            Shrink = new float[items.Count + 1];
            for (var i = 0; i < items.Count; i++)
            {
                var (width, stretch, shrink) = items[i] switch
                {
                    BoxItem item => (item.Box.Width, 0f, 0f),
                    SpaceItem space => (space.Width, space.Stretch, space.Shrink),
                    BreakItem place => (place.Width, 0f, 0f),
                    _ => (0f, 0f, 0f),
                };
                Width[i + 1] = Width[i] + width;
                Stretch[i + 1] = Stretch[i] + stretch;
                Shrink[i + 1] = Shrink[i] + shrink;
            }
        }

        public float[] Width { get; }

        public float[] Stretch { get; }

        public float[] Shrink { get; }
    }
}
