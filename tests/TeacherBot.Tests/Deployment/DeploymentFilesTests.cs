using System.Text.RegularExpressions;
using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace TeacherBot.Tests.Deployment;

/// <summary>The image and the compose file, judged by reading: they must build, agree with each other and give nothing away.</summary>
public sealed partial class DeploymentFilesTests
{
    const string BotProject = "src/TeacherBot/TeacherBot.csproj";

    static readonly IReadOnlyList<string> Dockerfile =
        [.. Continued().Replace(Repository.Read("Dockerfile"), " ").Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

    static readonly YamlMappingNode Compose = Parsed(Repository.Read("docker-compose.yml"));

    static string RestoredProjects => string.Join('\n', Dockerfile.TakeWhile(line => !line.StartsWith("RUN dotnet restore", StringComparison.Ordinal)));

    static string AllCopies => string.Join('\n', Dockerfile.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal)));

    [Fact]
    public void Every_setting_of_the_code_is_known_here() => Settings.Unknown.ShouldBeEmpty();

    [Fact]
    public void Every_project_of_the_bot_is_copied_for_restore_and_for_the_build()
    {
        foreach (var project in WithReferences(BotProject))
        {
            RestoredProjects.ShouldContain($"COPY {project} {Path.GetDirectoryName(project)}/");
            AllCopies.ShouldContain($"COPY {Path.GetDirectoryName(project)}/ {Path.GetDirectoryName(project)}/");
        }
    }

    [Fact]
    public void What_every_build_reads_is_copied_before_the_restore()
    {
        foreach (var file in (string[])["global.json", ".editorconfig", "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt"])
        {
            RestoredProjects.ShouldContain($" {file} ");
            File.Exists(Path.Combine(Repository.Root, file)).ShouldBeTrue(file);
        }
    }

    [Fact]
    public void What_a_project_embeds_from_outside_of_its_folder_is_copied()
    {
        var outside = WithReferences(BotProject)
            .SelectMany(project => XDocument.Parse(Repository.Read(project)).Descendants("EmbeddedResource"))
            .Select(item => item.Attribute("Include")!.Value)
            .Where(path => path.StartsWith("../../", StringComparison.Ordinal))
            .Select(path => path["../../".Length..].Split('/')[0]).ToList();
        outside.ShouldNotBeEmpty();
        outside.ShouldAllBe(folder => AllCopies.Contains($"COPY {folder}/ {folder}/"));
    }

    [Fact]
    public void Whatever_is_copied_passes_the_dockerignore()
    {
        var allowed = Repository.Read(".dockerignore").Split('\n').Where(line => line.StartsWith('!')).Select(line => line[1..]).ToList();
        var copied = Dockerfile.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from"))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..^1]).Select(path => path.TrimEnd('/')).ToList();
        copied.ShouldNotBeEmpty();
        copied.ShouldAllBe(path => allowed.Any(entry => path == entry || path.StartsWith(entry + "/")));
        allowed.ShouldAllBe(entry => Path.Exists(Path.Combine(Repository.Root, entry)));
    }

    [Fact]
    public void The_image_does_not_run_as_root()
    {
        var user = Dockerfile.Last(line => line.StartsWith("USER ", StringComparison.Ordinal))["USER ".Length..].Trim();
        user.ShouldNotBeOneOf("root", "0", "");
        var last = Dockerfile.ToList();
        last.FindLastIndex(line => line.StartsWith("USER ", StringComparison.Ordinal))
            .ShouldBeGreaterThan(last.FindLastIndex(line => line.StartsWith("RUN ", StringComparison.Ordinal)), "nothing is run as root after it");
    }

    [Fact]
    public void The_image_is_of_the_framework_the_code_is_built_for()
    {
        var version = TargetFramework().Match(Repository.Read("Directory.Build.props")).Groups["version"].Value;
        Dockerfile.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal))
            .ShouldAllBe(line => line.Contains($":{version}"));
    }

    [Fact]
    public void The_image_knows_only_settings_the_code_reads() => EnvironmentOfImage()
        .Where(name => !name.StartsWith("DOTNET_", StringComparison.Ordinal)).Except(Settings.All).ShouldBeEmpty();

    [Fact]
    public void The_compose_file_knows_only_settings_the_code_reads() =>
        Environment("bot").Select(pair => pair.Name).Except(Settings.All).ShouldBeEmpty();

    [Fact]
    public void The_image_its_health_check_and_the_compose_file_agree_on_the_port()
    {
        var port = Dockerfile.Single(line => line.StartsWith("EXPOSE ", StringComparison.Ordinal))["EXPOSE ".Length..];
        Dockerfile.Single(line => line.StartsWith("ENV ", StringComparison.Ordinal)).ShouldContain($"ASPNETCORE_URLS=http://+:{port} ");
        Dockerfile.Single(line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal)).ShouldContain($"/{port} ");
        var management = Environment("bot").Single(pair => pair.Name == "Management__Urls").Value.Split(':')[^1];
        var published = Strings(Service("bot"), "ports").ToList();
        published.ShouldAllBe(mapped => mapped.StartsWith("127.0.0.1:"), customMessage: "the world comes through a proxy with a certificate");
        published.Select(mapped => mapped.Split(':')[^1]).ShouldBe([port, management]);
    }

    [Fact]
    public void What_the_bot_writes_lies_on_a_volume()
    {
        var folder = Dockerfile.Single(line => line.StartsWith("VOLUME ", StringComparison.Ordinal))["VOLUME ".Length..];
        Dockerfile.Single(line => line.StartsWith("ENV ", StringComparison.Ordinal)).ShouldContain($"Storage__SqlitePath={folder}/");
        Strings(Service("bot"), "volumes").ShouldContain(volume => volume.EndsWith($":{folder}"));
        foreach (var volume in Strings(Service("bot"), "volumes").Concat(Strings(Service("postgres"), "volumes")))
        {
            ((YamlMappingNode)Compose["volumes"]).Children.Keys.Select(key => $"{key}").ShouldContain(volume.Split(':')[0]);
        }
    }

    [Fact]
    public void The_bot_waits_for_a_database_that_answers()
    {
        var condition = Compose["services"]["bot"]["depends_on"]["postgres"]["condition"];
        $"{condition}".ShouldBe("service_healthy");
        Service("postgres").Children.Keys.Select(key => $"{key}").ShouldContain("healthcheck");
    }

    [Fact]
    public void Secrets_come_from_the_environment_only()
    {
        foreach (var (name, value) in Environment("bot").Concat(Environment("postgres")).Where(pair => Secret().IsMatch($"{pair.Name}={pair.Value}")))
        {
            // Either passed through without a value, or required with a message.
            (value.Length == 0 || Required().IsMatch(value)).ShouldBeTrue($"{name}: {value}");
        }

        foreach (var file in (string[])["Dockerfile", "docker-compose.yml", ".env.example"])
        {
            LooksLikeToken().IsMatch(Repository.Read(file)).ShouldBeFalse(file);
        }

        Repository.Read(".env.example").Split('\n').Where(line => Secret().IsMatch(line.Split('=')[0]) && line.Contains('='))
            .ShouldAllBe(line => line.EndsWith('='));
        Repository.Read(".gitignore").Split('\n').ShouldContain(".env");
    }

    [Fact]
    public void Every_variable_of_the_compose_file_is_explained_in_the_example()
    {
        var example = ExampleName().Matches(Repository.Read(".env.example")).Select(match => match.Groups["name"].Value).ToList();
        var asked = Asked().Matches(Repository.Read("docker-compose.yml")).Select(match => match.Groups["name"].Value)
            .Concat(Environment("bot").Where(pair => pair.Value.Length == 0).Select(pair => pair.Name)).Distinct();
        asked.Except(example).ShouldBeEmpty();
        example.Except(asked).ShouldBeEmpty();
    }

    static IEnumerable<string> WithReferences(string project) =>
        XDocument.Parse(Repository.Read(project)).Descendants("ProjectReference")
            .Select(item => Path.GetRelativePath(
                Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, item.Attribute("Include")!.Value))))
            .SelectMany(WithReferences).Append(project).Distinct();

    static IEnumerable<string> EnvironmentOfImage() =>
        Dockerfile.Where(line => line.StartsWith("ENV ", StringComparison.Ordinal))
            .SelectMany(line => line["ENV ".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(pair => pair.Split('=')[0]);

    static YamlMappingNode Service(string name) => (YamlMappingNode)Compose["services"][name];

    static IReadOnlyList<(string Name, string Value)> Environment(string service) =>
        [.. ((YamlMappingNode)Service(service)["environment"]).Children.Select(pair => ($"{pair.Key}", $"{pair.Value}"))];

    static IEnumerable<string> Strings(YamlMappingNode service, string key) => ((YamlSequenceNode)service[key]).Children.Select(item => $"{item}");

    static YamlMappingNode Parsed(string text)
    {
        YamlStream yaml = [];
        yaml.Load(new StringReader(text));
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continued();

    [GeneratedRegex("<TargetFramework>net(?<version>[0-9.]+)<", RegexOptions.ExplicitCapture)]
    private static partial Regex TargetFramework();

    [GeneratedRegex("(token|secret|password)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Secret();

    [GeneratedRegex(@"\$\{\w+:\?[^}]+\}")]
    private static partial Regex Required();

    [GeneratedRegex("[0-9]{6,}:[A-Za-z0-9_-]{20,}")]
    private static partial Regex LooksLikeToken();

    [GeneratedRegex("^#?(?<name>[A-Za-z_0-9]+)=", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ExampleName();

    [GeneratedRegex(@"\$\{(?<name>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();
}
