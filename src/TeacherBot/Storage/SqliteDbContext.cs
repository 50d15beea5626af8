using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TeacherBot.Storage;

/// <summary>One machine, nothing installed.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : BotDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        // SQLite has no instants; ticks compare and sort as instants do.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TicksConverter>();

    sealed class TicksConverter() : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
