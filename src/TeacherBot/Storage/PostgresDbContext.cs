using Microsoft.EntityFrameworkCore;

namespace TeacherBot.Storage;

/// <summary>Any number of replicas.</summary>
public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options) : BotDbContext(options);
