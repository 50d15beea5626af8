using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Storage;

/// <summary>The tables. Two derived contexts carry the migrations of the two databases; the code is one.</summary>
public abstract class BotDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<TeacherRow> Teachers => Set<TeacherRow>();
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();
    public DbSet<InboxRow> Inbox => Set<InboxRow>();
    public DbSet<AccountRow> Accounts => Set<AccountRow>();
    public DbSet<LedgerRow> Ledger => Set<LedgerRow>();
    public DbSet<UsageRow> Usage => Set<UsageRow>();
    public DbSet<GenerationRow> Generations => Set<GenerationRow>();
    public DbSet<SheetLinkRow> SheetLinks => Set<SheetLinkRow>();
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();
    public DbSet<OrderRow> Orders => Set<OrderRow>();
    public DbSet<PaymentEventRow> PaymentEvents => Set<PaymentEventRow>();
    public DbSet<SubscriptionRow> Subscriptions => Set<SubscriptionRow>();
    public DbSet<CustomerRow> Customers => Set<CustomerRow>();
    public DbSet<AlertRow> Alerts => Set<AlertRow>();
    public DbSet<AlertPauseRow> AlertPauses => Set<AlertPauseRow>();
    public DbSet<AdminRow> Admins => Set<AdminRow>();
    public DbSet<AuditRow> Audit => Set<AuditRow>();
    public DbSet<BroadcastRow> Broadcasts => Set<BroadcastRow>();
    public DbSet<FarewellRow> Farewells => Set<FarewellRow>();
    public DbSet<ModelCallRow> ModelCalls => Set<ModelCallRow>();
    public DbSet<CachedSheetRow> CachedSheets => Set<CachedSheetRow>();
    public DbSet<CachedSheetUseRow> CachedSheetUses => Set<CachedSheetUseRow>();
    public DbSet<CachedTaskRow> CachedTasks => Set<CachedTaskRow>();
    public DbSet<ReportedTaskRow> ReportedTasks => Set<ReportedTaskRow>();
    public DbSet<TopicPlanRow> TopicPlans => Set<TopicPlanRow>();
    public DbSet<CacheLeaseRow> CacheLeases => Set<CacheLeaseRow>();

    /// <summary>Lines of the ledger this transaction has looked for or written; null: there is none. See <see cref="Storage.Accounts"/>.</summary>
    internal Dictionary<(long Teacher, string Key), LedgerRow?> LedgerSeen { get; } = [];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<TeacherRow>(teacher =>
        {
            teacher.ToTable("teachers");
            teacher.Property(t => t.Id).ValueGeneratedNever();
            AsJson(teacher.Property(t => t.Print)).HasDefaultValueSql("'{}'");
        });
        modelBuilder.Entity<ConversationRow>(conversation =>
        {
            conversation.ToTable("conversations").HasKey(c => c.ChatId);
            conversation.Property(c => c.ChatId).ValueGeneratedNever();
            conversation.Property(c => c.Version).IsConcurrencyToken();
            AsJson(conversation.Property(c => c.Snapshot));
        });
        modelBuilder.Entity<InboxRow>(inbox =>
        {
            inbox.ToTable("inbox").HasKey(row => row.Key);
            inbox.HasIndex(row => new { row.ChatId, row.State, row.UpdateId });
            inbox.HasIndex(row => new { row.State, row.NextTryAt });
        });
        modelBuilder.Entity<AccountRow>(account =>
        {
            account.ToTable("accounts").HasKey(a => a.TeacherId);
            account.Property(a => a.TeacherId).ValueGeneratedNever();
            account.Property(a => a.Version).IsConcurrencyToken();
            account.Ignore(a => a.Credits);
        });
        modelBuilder.Entity<LedgerRow>(ledger =>
        {
            ledger.ToTable("ledger");
            ledger.HasIndex(entry => new { entry.TeacherId, entry.Key }).IsUnique();
            ledger.Ignore(entry => entry.Entry);
        });
        modelBuilder.Entity<UsageRow>(usage =>
        {
            usage.ToTable("usage").HasKey(u => new { u.TeacherId, u.Limit });
            usage.Property(u => u.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<GenerationRow>(generation =>
        {
            generation.ToTable("generations");
            generation.Property(g => g.Version).IsConcurrencyToken();
            generation.HasIndex(g => new { g.State, g.LeaseUntil });
            generation.HasIndex(g => new { g.TeacherId, g.CreatedAt });
            // The line of each kind, without the many sheets that are finished: below the first state that is.
            generation.HasIndex(g => new { g.IsToBeWritten, g.CreatedAt }).HasFilter($"\"{nameof(GenerationRow.State)}\" < {(int)GenerationState.Done}");
            // What the watch looks at every few seconds.
            generation.HasIndex(g => g.FinishedAt);
            AsJson(generation.Property(g => g.Request));
        });
        modelBuilder.Entity<SheetLinkRow>(link =>
        {
            link.ToTable("sheet_links").HasKey(l => l.Token);
            link.HasIndex(l => l.GenerationId);
        });
        modelBuilder.Entity<DocumentRow>(document =>
            document.ToTable("documents").HasKey(d => new { d.GenerationId, d.Kind, d.Variant }));
        PaymentTables.Map(modelBuilder);
        ModelCallTable.Map(modelBuilder);
        CacheTables.Map(modelBuilder);
    }

    internal static PropertyBuilder<T> AsJson<T>(PropertyBuilder<T> property)
        where T : class? =>
        property.HasConversion(
            new ValueConverter<T, string>(
                value => JsonSerializer.Serialize(value, StoredJson.Options),
                json => JsonSerializer.Deserialize<T>(json, StoredJson.Options)!),
            // Stored values are immutable records that are replaced, never changed.
            new ValueComparer<T>((left, right) => ReferenceEquals(left, right), value => value == null ? 0 : value.GetHashCode(), value => value));
}

/// <summary>How values are written into a column.</summary>
public static class StoredJson
{
    public static JsonSerializerOptions Options { get; } = new(WorksheetJson.Options) { WriteIndented = false };
}
