using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Prompts;

/// <summary>The prompts of the roles: files beside this one, one of them for every subject. A changed file is a new version.</summary>
public sealed class PromptLibrary
{
    const int FingerprintLength = 8;

    /// <summary>What authors of all subjects are told; the file of a subject has its name behind it.</summary>
    const string SharedByAuthors = "author";

    readonly Dictionary<Subject, Prompt> authors;

    /// <param name="file">The content of a file by its name.</param>
    public PromptLibrary(Func<string, string> file)
    {
        authors = Subjects.All.ToDictionary(subject => subject, subject => Read(file, $"{SharedByAuthors}.{Identifier.Of(subject)}", SharedByAuthors));
        Corrector = Read(file, "corrector");
        Methodist = Read(file, "methodist");
    }

    public Prompt Corrector { get; }

    public Prompt Methodist { get; }

    /// <summary>Everything that decides how a sheet of the subject comes out: it is stored with the sheet, and kept sheets of another version are not offered.</summary>
    public string VersionOf(Subject subject) => $"{Author(subject).Version} {Corrector.Version} {Methodist.Version}";

    /// <summary>The prompts this program carries.</summary>
    public static PromptLibrary Load() => new(Embedded);

    public Prompt Author(Subject subject) => authors[subject];

    static Prompt Read(Func<string, string> file, string name, string? shared = null)
    {
        var instructions = (shared is null ? "" : $"{file($"{shared}.md").Trim()}\n\n") + file($"{name}.md").Trim();
        var schema = file($"{name}.json").Trim();
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{instructions}\n{schema}")))[..FingerprintLength];
        using var json = JsonDocument.Parse(schema);
        return new Prompt(instructions, new ReplySchema(name.Replace('.', '_'), json.RootElement.Clone()), $"{name}@{fingerprint}");
    }

    static string Embedded(string name)
    {
        using var stream = typeof(PromptLibrary).Assembly.GetManifestResourceStream($"prompts/{name}")
            ?? throw new InvalidOperationException($"The prompt {name} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
