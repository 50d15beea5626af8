using Microsoft.EntityFrameworkCore;

namespace TeacherBot.Storage;

/// <summary>How cached sheets are stored.</summary>
static class CacheTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<CachedSheetRow>(sheet =>
        {
            sheet.ToTable("cached_sheets");
            sheet.HasIndex(s => new { s.Partition, s.ChangedAt });
            sheet.HasIndex(s => new { s.Subject, s.Grade, s.WithdrawnAt });
            // All that the search for what can go reads: worksheets are long, and need not be passed by.
            sheet.HasIndex(s => new { s.ChangedAt, s.PromptVersion, s.WithdrawnAt });
            BotDbContext.AsJson(sheet.Property(s => s.Request));
        });
        model.Entity<CachedSheetUseRow>(use =>
        {
            use.ToTable("cached_sheet_uses").HasKey(u => new { u.TeacherId, u.SheetId });
            use.HasIndex(u => u.At);
            use.HasIndex(u => new { u.SheetId, u.At });
        });
        model.Entity<CachedTaskRow>(task =>
        {
            task.ToTable("cached_sheet_tasks").HasKey(t => new { t.Print, t.SheetId });
            task.HasIndex(t => t.SheetId);
        });
        model.Entity<ReportedTaskRow>(task => task.ToTable("reported_tasks").HasKey(t => t.Print));
        model.Entity<TopicPlanRow>(plan =>
        {
            plan.ToTable("topic_plans").HasKey(p => p.Key);
            plan.HasIndex(p => p.ExpiresAt);
        });
        model.Entity<CacheLeaseRow>(lease =>
        {
            lease.ToTable("cache_leases").HasKey(l => l.Key);
            lease.Property(l => l.Version).IsConcurrencyToken();
        });
    }
}
