using System.Text.RegularExpressions;

namespace TeacherBot.Tests;

/// <summary>How source is laid out, so that a reader can guess where a line lives.</summary>
public sealed partial class SourceTests
{
    const int MostLines = 300;

    static readonly string[] RoomsOfNoMeaning = ["Common", "Helpers", "Utils", "Services", "Models", "Interfaces", "Managers"];

    static IEnumerable<string> Rooms => Directory.GetDirectories(Path.Combine(Repository.Root, "src/TeacherBot"))
        .Select(folder => Path.GetFileName(folder)!)
        .Where(name => name is not ("bin" or "obj" or "Properties" or "data"));

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Repository.Files("src", ".cs", ".js", ".css", ".html", ".py").Concat(Repository.Files("tests", ".cs", ".sh"))
            // Written by the tool of migrations.
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (file, lines: Repository.Read(file).Count(c => c == '\n')))
            .Where(counted => counted.lines > MostLines).ShouldBeEmpty();

    [Fact]
    public void No_folder_is_named_after_nothing() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories)
            .Where(folder => RoomsOfNoMeaning.Contains(Path.GetFileName(folder))).ShouldBeEmpty();

    [Fact]
    public void A_namespace_is_its_folder() =>
        Repository.Files("src", ".cs")
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))

            // Mathematics is one language: its folders are shelves, not rooms.
            .Where(file => !file.StartsWith("src/TeacherBot.Domain/Mathematics/", StringComparison.Ordinal))
            .Select(file => (file, name: Namespace().Match(Repository.Read(file)).Groups["name"].Value))
            .Where(found => found.name.Length > 0 && found.name != Path.GetDirectoryName(found.file)!["src/".Length..].Replace('/', '.'))
            .ShouldBeEmpty();

    [Fact]
    public void Words_for_teachers_stand_in_the_locales() =>
        Repository.Files("src/TeacherBot", ".cs")
            .SelectMany(file => Repository.StringLiterals(file).Where(text => Cyrillic().IsMatch(text)).Select(text => $"{file}: {text}"))
            .ShouldBeEmpty();

    [Fact]
    public void A_room_with_settings_has_one_front_door()
    {
        foreach (var room in Rooms.Where(HasSettings))
        {
            var doors = Directory.GetFiles(Path.Combine(Repository.Root, "src/TeacherBot", room), "*Services.cs")
                .Select(file => Path.GetFileName(file)).ToList();
            doors.Count.ShouldBe(1, room);
            // Features → FeatureServices.cs, TelegramApi → TelegramServices.cs.
            room.StartsWith(doors[0][..^"Services.cs".Length], StringComparison.Ordinal).ShouldBeTrue($"{room}: {doors[0]}");
        }
    }

    [Fact]
    public void Every_setting_is_checked_at_start()
    {
        foreach (var room in Rooms.Where(HasSettings))
        {
            var door = Repository.Read(Repository.Files($"src/TeacherBot/{room}", ".cs").Single(file => file.EndsWith("Services.cs", StringComparison.Ordinal)));
            Regex.Count(door, @"\.ValidateOnStart\(\)").ShouldBe(Regex.Count(door, @"\bAddOptions<"), room);
        }
    }

    static bool HasSettings(string room) => Repository.Files($"src/TeacherBot/{room}", ".cs")
        .Any(file => Regex.IsMatch(Repository.Read(file), @"\bclass \w+Options\b"));

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();
}
