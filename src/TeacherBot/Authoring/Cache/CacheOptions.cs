namespace TeacherBot.Authoring.Cache;

public sealed class CacheOptions
{
    /// <summary>Topics of cached sheets held in memory by this replica, all partitions together; what was not asked for longest leaves first.</summary>
    public int MostTopics { get; set; } = 20_000;

    /// <summary>Sheets of popular topics made ahead in one night by all replicas together; 0: none.</summary>
    public int MadeAheadPerNight { get; set; }

    /// <summary>A popular topic with so many sheets that nobody has got is left alone.</summary>
    public int UnseenWanted { get; set; } = 2;

    /// <summary>Sheets that were withdrawn or written with prompts of another version leave when nobody got them for so many days: till then a way back to that version finds them.</summary>
    public int UnusedDays { get; set; } = 30;

    /// <summary>How long the methodist's plan of a free topic serves the next sheets on it.</summary>
    public int PlanDays { get; set; } = 30;

    /// <summary>Plans kept for all replicas; the oldest leave first.</summary>
    public int MostPlans { get; set; } = 50_000;

    /// <summary>The hour, Moscow time, at which the quiet hours begin.</summary>
    public int QuietFrom { get; set; } = 1;

    /// <summary>The hour, Moscow time, at which they end.</summary>
    public int QuietTo { get; set; } = 5;
}
