using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetArchTest.Rules;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Printing;

namespace TeacherBot.Tests;

/// <summary>The walls between the rooms; docs/architecture.md says why they stand.</summary>
public sealed partial class ArchitectureTests
{
    static readonly Assembly BotAssembly = typeof(Bot).Assembly;

    [Fact]
    public void Only_the_room_of_Telegram_knows_its_client() => Types.InAssembly(BotAssembly)
        .That().DoNotResideInNamespace("TeacherBot.TelegramApi")
        .ShouldNot().HaveDependencyOn("Telegram.Bot")
        .GetResult().ShouldHold();

    [Fact]
    public void Screens_and_the_router_know_nothing_of_Telegrams_client() => Types.InAssembly(BotAssembly)
        .That().ResideInNamespace("TeacherBot.TelegramApi.Screens").Or().ResideInNamespace("TeacherBot.TelegramApi.Routing")
        .ShouldNot().HaveDependencyOn("Telegram.Bot")
        .GetResult().ShouldHold();

    /// <summary>Rooms with queries of their own: the features, the queue, the inbox and lanes, the counters, the health check.</summary>
    [Fact]
    public void The_database_library_stays_where_queries_are_written() => Types.InAssembly(BotAssembly)
        .That().DoNotResideInNamespaceMatching(
            @"^TeacherBot\.(Storage|Features|Production|Limits|Observability|TelegramApi\.Intake|TelegramApi\.Routing)(\.|$)")
        .ShouldNot().HaveDependencyOn("Microsoft.EntityFrameworkCore")
        .GetResult().ShouldHold();

    [Fact]
    public void Hangfire_is_the_workshops_own_affair() => Types.InAssembly(BotAssembly)
        .That().DoNotResideInNamespace("TeacherBot.Production")
        .ShouldNot().HaveDependencyOn("Hangfire")
        .GetResult().ShouldHold();

    [Fact]
    public void Features_never_send_anything() => Types.InAssembly(BotAssembly)
        .That().ResideInNamespace("TeacherBot.Features")
        .ShouldNot().HaveDependencyOn("TeacherBot.TelegramApi.Delivery")
        .GetResult().ShouldHold();

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
        Referenced(typeof(SheetPrinter).Assembly).ShouldBe(["HarfBuzzSharp", "SkiaSharp", "TeacherBot.Domain"], ignoreOrder: true);
        Projects("src/TeacherBot.Printing").ShouldBe(["TeacherBot.Domain"]);
    }

    [Fact]
    public void The_sandbox_knows_the_bot_only_as_a_process()
    {
        var references = XDocument.Parse(Repository.Read("src/TeacherBot.Sandbox/TeacherBot.Sandbox.csproj")).Descendants("ProjectReference");
        references.ShouldAllBe(reference => (string?)reference.Attribute("ReferenceOutputAssembly") == "false");
        Packages("src/TeacherBot.Sandbox").ShouldBeEmpty();
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

static class ArchitectureResult
{
    public static void ShouldHold(this NetArchTest.Rules.TestResult result) =>
        result.IsSuccessful.ShouldBeTrue(string.Join("\n", result.FailingTypeNames ?? []));
}
