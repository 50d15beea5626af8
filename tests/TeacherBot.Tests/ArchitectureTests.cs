using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Printing;

namespace TeacherBot.Tests;

/// <summary>The walls between the rooms; docs/architecture.md says why they stand.</summary>
public sealed partial class ArchitectureTests
{
    static readonly Assembly BotAssembly = typeof(Bot).Assembly;

    /// <summary>Rooms with queries of their own: the features, the counters, the queue, the health check, payments, announcements, the cache of sheets, the inbox and the lanes.</summary>
    static readonly string[] RoomsWithQueries =
    [
        "TeacherBot.Storage", "TeacherBot.Features", "TeacherBot.Limits", "TeacherBot.Production", "TeacherBot.Observability",
        "TeacherBot.Payments", "TeacherBot.Announcements", "TeacherBot.Panel", "TeacherBot.Authoring.Cache",
        "TeacherBot.TelegramApi.Intake", "TeacherBot.TelegramApi.Routing",
    ];

    [Fact]
    public void Only_the_room_of_Telegram_knows_its_client() =>
        UsedTypes.Offenders(BotAssembly, "Telegram.Bot", room => UsedTypes.IsWithin(room, "TeacherBot.TelegramApi")).ShouldBeEmpty();

    /// <summary>Messages are made in Delivery, updates are read in Intake; between them nobody thinks in Telegram's types.</summary>
    [Fact]
    public void Screens_and_the_router_know_nothing_of_Telegrams_client() => UsedTypes.Offenders(
        BotAssembly,
        "Telegram.Bot",
        room => !UsedTypes.IsWithin(room, "TeacherBot.TelegramApi.Screens") && !UsedTypes.IsWithin(room, "TeacherBot.TelegramApi.Routing")).ShouldBeEmpty();

    [Fact]
    public void The_database_library_stays_where_queries_are_written() => UsedTypes.Offenders(
        BotAssembly, "Microsoft.EntityFrameworkCore", room => RoomsWithQueries.Any(allowed => UsedTypes.IsWithin(room, allowed))).ShouldBeEmpty();

    [Fact]
    public void Hangfire_is_the_workshops_own_affair() =>
        UsedTypes.Offenders(BotAssembly, "Hangfire", room => UsedTypes.IsWithin(room, "TeacherBot.Production")).ShouldBeEmpty();

    [Fact]
    public void Features_never_send_anything() => UsedTypes.Offenders(
        BotAssembly, "TeacherBot.TelegramApi.Delivery", room => !UsedTypes.IsWithin(room, "TeacherBot.Features")).ShouldBeEmpty();

    [Fact]
    public void The_domain_needs_nothing_but_the_state_machine()
    {
        Referenced(typeof(Curriculum).Assembly).ShouldBe(["Stateless"]);
        Packages("src/TeacherBot.Domain").ShouldBe(["Stateless"]);
        Projects("src/TeacherBot.Domain").ShouldBeEmpty();
    }

    [Fact]
    public void Printing_knows_the_domain_and_no_bot()
    {
        Referenced(typeof(SheetPrinter).Assembly).ShouldBe(["DocumentFormat.OpenXml", "DocumentFormat.OpenXml.Framework", "HarfBuzzSharp", "QRCoder", "SkiaSharp", "TeacherBot.Domain"], ignoreOrder: true);
        Projects("src/TeacherBot.Printing").ShouldBe(["TeacherBot.Domain"]);
    }

    [Fact]
    public void Only_the_room_of_editable_files_and_its_door_know_their_format() => UsedTypes.Offenders(
        typeof(SheetPrinter).Assembly, "DocumentFormat.OpenXml", room => room == "TeacherBot.Printing" || UsedTypes.IsWithin(room, "TeacherBot.Printing.Word")).ShouldBeEmpty();

    [Fact]
    public void The_sandbox_knows_the_bot_only_as_a_process()
    {
        var references = XDocument.Parse(Repository.Read("src/TeacherBot.Sandbox/TeacherBot.Sandbox.csproj")).Descendants("ProjectReference");
        references.ShouldAllBe(reference => (string?)reference.Attribute("ReferenceOutputAssembly") == "false");
        // The played model counts tokens as a real one does; nothing of what the bot is built on.
        Packages("src/TeacherBot.Sandbox").ShouldBe(["Microsoft.ML.Tokenizers", "Microsoft.ML.Tokenizers.Data.O200kBase"]);
        Repository.Files("src/TeacherBot.Sandbox", ".cs")
            .Where(file => RoomOfTheBot().IsMatch(Repository.Read(file))).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_knows_the_sandbox_but_its_tests() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => $"src/{Path.GetFileName(folder)}")
            .Where(project => Projects(project).Contains("TeacherBot.Sandbox")).ShouldBeEmpty();

    static IReadOnlyList<string> Referenced(Assembly assembly) =>
    [
        .. assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => name is not "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal)),
    ];

    static IReadOnlyList<string> Packages(string project) => Items(project, "PackageReference");

    static IReadOnlyList<string> Projects(string project) => [.. Items(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension)!];

    static IReadOnlyList<string> Items(string project, string kind) =>
    [
        .. XDocument.Parse(Repository.Read($"{project}/{Path.GetFileName(project)}.csproj")).Descendants(kind)
            .Select(item => item.Attribute("Include")!.Value),
    ];

    [GeneratedRegex(@"\bTeacherBot\.(?!Sandbox\b)[A-Z]\w*\s*[.;]|\bTelegram\.Bot\b", RegexOptions.ExplicitCapture)]
    private static partial Regex RoomOfTheBot();
}
