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
            BotDbContext.AsJson(sheet.Property(s => s.Request));
        });
        model.Entity<CachedSheetUseRow>(use =>
        {
            use.ToTable("cached_sheet_uses").HasKey(u => new { u.TeacherId, u.SheetId });
            use.HasIndex(u => u.At);
        });
        model.Entity<CachedTaskRow>(task => task.ToTable("cached_sheet_tasks").HasKey(t => new { t.Print, t.SheetId }));
        model.Entity<ReportedTaskRow>(task => task.ToTable("reported_tasks").HasKey(t => t.Print));
        model.Entity<CacheLeaseRow>(lease =>
        {
            lease.ToTable("cache_leases").HasKey(l => l.Key);
            lease.Property(l => l.Version).IsConcurrencyToken();
        });
    }
}
