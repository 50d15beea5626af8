using System.Text.Json;

namespace TeacherBot.Printing.Tests.Samples;

/// <summary>The words of the product's own locales, copied beside the tests.</summary>
static class Words
{
    public static PrintWords Russian { get; } = Read("ru");

    public static PrintWords Read(string language) => new(Dictionary(language));

    public static Dictionary<string, string> Dictionary(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "locales", $"{language}.json")))!;
}
