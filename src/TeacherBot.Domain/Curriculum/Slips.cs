namespace TeacherBot.Domain.Curriculum;

/// <summary>How many slips of the finger part two words.</summary>
static class Slips
{
    /// <summary>Whether at most <paramref name="limit"/> letters were missed, added, mistaken or swapped with their neighbour.</summary>
    public static bool AtMost(int limit, string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > limit)
        {
            return false;
        }

        var before = new int[other.Length + 1];
        var previous = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var mistaken = previous[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(mistaken, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[other.Length] <= limit;
    }
}
