using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Queue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsToBeWritten",
                table: "generations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ProvenTasks",
                table: "generations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "WrittenTasks",
                table: "generations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "topic_plans",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Reply = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_topic_plans", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_generations_FinishedAt",
                table: "generations",
                column: "FinishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_generations_IsToBeWritten_CreatedAt",
                table: "generations",
                columns: new[] { "IsToBeWritten", "CreatedAt" },
                filter: "\"State\" < 3");

            migrationBuilder.CreateIndex(
                name: "IX_cached_sheets_ChangedAt_PromptVersion_WithdrawnAt",
                table: "cached_sheets",
                columns: new[] { "ChangedAt", "PromptVersion", "WithdrawnAt" });

            migrationBuilder.CreateIndex(
                name: "IX_cached_sheet_uses_SheetId_At",
                table: "cached_sheet_uses",
                columns: new[] { "SheetId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_cached_sheet_tasks_SheetId",
                table: "cached_sheet_tasks",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_topic_plans_ExpiresAt",
                table: "topic_plans",
                column: "ExpiresAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "topic_plans");

            migrationBuilder.DropIndex(
                name: "IX_generations_FinishedAt",
                table: "generations");

            migrationBuilder.DropIndex(
                name: "IX_generations_IsToBeWritten_CreatedAt",
                table: "generations");

            migrationBuilder.DropIndex(
                name: "IX_cached_sheets_ChangedAt_PromptVersion_WithdrawnAt",
                table: "cached_sheets");

            migrationBuilder.DropIndex(
                name: "IX_cached_sheet_uses_SheetId_At",
                table: "cached_sheet_uses");

            migrationBuilder.DropIndex(
                name: "IX_cached_sheet_tasks_SheetId",
                table: "cached_sheet_tasks");

            migrationBuilder.DropColumn(
                name: "IsToBeWritten",
                table: "generations");

            migrationBuilder.DropColumn(
                name: "ProvenTasks",
                table: "generations");

            migrationBuilder.DropColumn(
                name: "WrittenTasks",
                table: "generations");
        }
    }
}
