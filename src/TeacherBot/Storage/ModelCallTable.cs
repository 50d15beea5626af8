using Microsoft.EntityFrameworkCore;

namespace TeacherBot.Storage;

/// <summary>How calls of models are stored.</summary>
static class ModelCallTable
{
    public static void Map(ModelBuilder model) => model.Entity<ModelCallRow>(call =>
    {
        call.ToTable("model_calls");
        // Budgets are asked before every call.
        call.HasIndex(c => c.SheetId);
        call.HasIndex(c => new { c.TeacherId, c.Day });
        call.HasIndex(c => c.Day);
    });
}
