using System.Text.RegularExpressions;

namespace TeacherBot.Tests.Deployment;

/// <summary>What a newcomer reads is true.</summary>
public sealed partial class ReadmeTests
{
    static readonly string[] Pages = ["README.md", "docs/architecture.md", "docs/operations.md", "docs/payments.md"];

    [Fact]
    public void The_table_of_settings_is_complete_and_names_nothing_else() =>
        Setting().Matches(Repository.Read("README.md")).Select(match => match.Groups["name"].Value).Distinct()
            .ShouldBe(Settings.All, ignoreOrder: true);

    [Fact]
    public void Every_link_and_picture_leads_to_a_file()
    {
        foreach (var page in Pages)
        {
            var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
            Link().Matches(Repository.Read(page)).Select(match => match.Groups["path"].Value)
                .Where(path => !path.StartsWith("http", StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, path.Split('#')[0])))
                .ShouldBeEmpty(page);
        }
    }

    [Fact]
    public void Every_path_that_is_named_exists()
    {
        foreach (var page in Pages)
        {
            NamedPath().Matches(Repository.Read(page)).Select(match => match.Groups["path"].Value)
                .Where(path => !Path.Exists(Path.Combine(Repository.Root, path))).ShouldBeEmpty(page);
        }
    }

    [GeneratedRegex("^\\| `(?<name>[A-Za-z]+__[A-Za-z_0-9]+|ASPNETCORE_URLS)` ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\]\((?<path>[^)#\s]+)[^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    /// <summary>In code marks, from a folder of the root, without a place to fill in.</summary>
    [GeneratedRegex(@"`(?<path>(src|tests|docs|locales|\.ci)/[A-Za-z0-9_./-]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex NamedPath();
}
