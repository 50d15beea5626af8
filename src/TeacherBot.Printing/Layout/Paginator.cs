using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Layout;

/// <summary>
/// Puts segments on pages, looking at the document as a whole: few pages, none of them half empty, work space shrunk
/// or grown to make it so.
/// </summary>
static class Paginator
{
    const double PageCost = 40;
    const double SqueezeCost = 45;
    const double EmptinessCost = 110;
    const double LastEmptinessCost = 12;

    /// <summary>How small the space between segments may become to save a page.</summary>
    const float TightestGap = 0.6f;

    /// <summary>How far the space between segments may grow to fill a page that is not the last.</summary>
    const float LooserGap = 0.9f;
    const float LooserGapOnLast = 0.3f;

    /// <param name="height">Of the room on a page, pt.</param>
    /// <exception cref="PrintingException">Something that must stay together is taller than a page.</exception>
    public static IReadOnlyList<Page> Pages(IReadOnlyList<Segment> segments, float x, float y, float height)
    {
        var pages = new List<Page>();
        var starts = Starts(segments, height);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : segments.Count;
            var page = new Page();
            Fill(page, [.. segments.Skip(starts[i]).Take(end - starts[i])], x, y, height, isLast: i + 1 == starts.Count);
            pages.Add(page);
        }

        return pages;
    }

    static List<int> Starts(IReadOnlyList<Segment> segments, float height)
    {
        var cost = new double[segments.Count + 1];
        var from = new int[segments.Count + 1];
        Array.Fill(cost, double.PositiveInfinity, 1, segments.Count);
        for (var end = 1; end <= segments.Count; end++)
        {
            if (end < segments.Count && segments[end - 1].StaysWithNext)
            {
                continue;
            }

            var room = default(Room);
            for (var start = end - 1; start >= 0; start--)
            {
                room = room.With(segments[start], isLowest: start == end - 1);
                var again = segments[start].Again?.Height ?? 0;
                if (room.Least + again > height + 0.01f)
                {
                    break;
                }

                var total = cost[start] + Cost(room, height - again, end == segments.Count);
                if (total < cost[end])
                {
                    (cost[end], from[end]) = (total, start);
                }
            }
        }

        return double.IsPositiveInfinity(cost[^1])
            ? throw new PrintingException("A part of the sheet that must stay together is taller than a page.")
            : Path(from, segments.Count);
    }

    static List<int> Path(int[] from, int end)
    {
        var starts = new List<int>();
        while (end > 0)
        {
            end = from[end];
            starts.Add(end);
        }

        starts.Reverse();
        return starts;
    }

    static double Cost(Room room, float height, bool isLast)
    {
        var squeeze = room.Wanted > height + 0.1f ? (room.Wanted - height) / (room.Wanted - room.Least) : 0;
        var emptiness = Math.Max(0, height - room.Most) / height;
        return PageCost + (SqueezeCost * squeeze * squeeze) + ((isLast ? LastEmptinessCost : EmptinessCost) * emptiness * emptiness);
    }

    static void Fill(Page page, Segment[] segments, float x, float y, float height, bool isLast)
    {
        if (segments[0].Again is { } again)
        {
            again.Draw(page, x, y);
            y += again.Height;
            height -= again.Height;
        }

        var rows = Rows(segments, height);
        var used = segments.Select((segment, i) => segment.Height(rows[i]) + (i == 0 ? 0 : segment.Before)).Sum();
        var gaps = segments.Skip(1).Sum(segment => segment.Before);
        var looser = gaps <= 0 ? 0 : Math.Clamp((height - used) / gaps, TightestGap - 1, isLast ? LooserGapOnLast : LooserGap);
        for (var i = 0; i < segments.Length; i++)
        {
            y += i == 0 ? 0 : segments[i].Before * (1 + looser);
            segments[i].Draw(page, x, y, rows[i]);
            y += segments[i].Height(rows[i]);
        }
    }

    /// <summary>Rows of work space for every segment: all as many as wanted, then one by one fewer or more.</summary>
    static int[] Rows(Segment[] segments, float height)
    {
        var rows = segments.Select(segment => segment.Work?.Least ?? 0).ToArray();
        var free = height - segments.Select((segment, i) => segment.Height(rows[i]) + (i == 0 ? 0 : segment.Before)).Sum();
        while (true)
        {
            var next = -1;
            for (var i = 0; i < segments.Length; i++)
            {
                if (segments[i].Work is { } work && rows[i] < work.Most && work.Step <= free
                    && (next < 0 || Share(i) < Share(next)))
                {
                    next = i;
                }
            }

            if (next < 0)
            {
                return rows;
            }

            rows[next]++;
            free -= segments[next].Work!.Step;
        }

        float Share(int i) => (float)rows[i] / segments[i].Work!.Wanted;
    }

    /// <summary>The heights a run of segments can take, pt.</summary>
    readonly record struct Room(float Least, float Wanted, float Most)
    {
        float Gap { get; init; }

        public Room With(Segment segment, bool isLowest)
        {
            var above = isLowest ? 0 : Gap;
            return new Room(
                Least + (above * TightestGap) + segment.Height(segment.Work?.Least ?? 0),
                Wanted + above + segment.Height(segment.Work?.Wanted ?? 0),
                Most + above + segment.Height(segment.Work?.Most ?? 0))
            {
                Gap = segment.Before,
            };
        }
    }
}
