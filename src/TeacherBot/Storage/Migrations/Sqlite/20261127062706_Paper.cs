using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Paper : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Print",
                table: "teachers",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "sheet_links",
                columns: table => new
                {
                    Token = table.Column<string>(type: "TEXT", nullable: false),
                    GenerationId = table.Column<string>(type: "TEXT", nullable: false),
                    Variant = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheet_links", x => x.Token);
                });

            migrationBuilder.CreateIndex(
                name: "IX_sheet_links_GenerationId",
                table: "sheet_links",
                column: "GenerationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sheet_links");

            migrationBuilder.DropColumn(
                name: "Print",
                table: "teachers");
        }
    }
}
