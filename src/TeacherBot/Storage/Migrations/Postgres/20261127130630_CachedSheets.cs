using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherBot.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CachedSheets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cache_leases",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Owner = table.Column<string>(type: "text", nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cache_leases", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "cached_sheet_tasks",
                columns: table => new
                {
                    Print = table.Column<string>(type: "text", nullable: false),
                    SheetId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cached_sheet_tasks", x => new { x.Print, x.SheetId });
                });

            migrationBuilder.CreateTable(
                name: "cached_sheet_uses",
                columns: table => new
                {
                    TeacherId = table.Column<long>(type: "bigint", nullable: false),
                    SheetId = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IsFirst = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cached_sheet_uses", x => new { x.TeacherId, x.SheetId });
                });

            migrationBuilder.CreateTable(
                name: "cached_sheets",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Partition = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<int>(type: "integer", nullable: false),
                    Grade = table.Column<int>(type: "integer", nullable: false),
                    Request = table.Column<string>(type: "text", nullable: false),
                    TopicId = table.Column<string>(type: "text", nullable: true),
                    TopicText = table.Column<string>(type: "text", nullable: false),
                    Embedding = table.Column<byte[]>(type: "bytea", nullable: true),
                    Sketch = table.Column<byte[]>(type: "bytea", nullable: true),
                    EmbeddingModel = table.Column<string>(type: "text", nullable: true),
                    PromptVersion = table.Column<string>(type: "text", nullable: false),
                    Worksheet = table.Column<string>(type: "text", nullable: false),
                    CostMicroRoubles = table.Column<long>(type: "bigint", nullable: false),
                    IsMadeAhead = table.Column<bool>(type: "boolean", nullable: false),
                    Uses = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cached_sheets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reported_tasks",
                columns: table => new
                {
                    Print = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reported_tasks", x => x.Print);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cached_sheet_uses_At",
                table: "cached_sheet_uses",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_cached_sheets_Partition_ChangedAt",
                table: "cached_sheets",
                columns: new[] { "Partition", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_cached_sheets_Subject_Grade_WithdrawnAt",
                table: "cached_sheets",
                columns: new[] { "Subject", "Grade", "WithdrawnAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cache_leases");

            migrationBuilder.DropTable(
                name: "cached_sheet_tasks");

            migrationBuilder.DropTable(
                name: "cached_sheet_uses");

            migrationBuilder.DropTable(
                name: "cached_sheets");

            migrationBuilder.DropTable(
                name: "reported_tasks");
        }
    }
}
