using System.Text.Json;
using Microsoft.Extensions.AI;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Domain.Curriculum;

namespace TeacherBot.Tests.Authoring.Roles;

public sealed class PromptLibraryTests
{
    readonly PromptLibrary prompts = PromptLibrary.Load();

    [Fact]
    public void Every_subject_has_an_author_whose_static_part_comes_first()
    {
        var shared = File.ReadAllText(Path.Combine(Repository.Root, "src/TeacherBot/Authoring/Prompts/author.md")).Trim();
        foreach (var subject in Subjects.All)
        {
            var messages = prompts.Author(subject).Asking("{}");
            messages.Select(message => message.Role).ShouldBe([ChatRole.System, ChatRole.User]);
            messages[0].Text.ShouldStartWith(shared);
            messages[0].Text.Length.ShouldBeGreaterThan(shared.Length);
            messages[1].Text.ShouldBe("{}");
        }
    }

    [Theory]
    [InlineData("author.md", "задания", "вопросы")]
    [InlineData("author.math.md", "Предмет", "Наука")]
    [InlineData("author.math.json", "\"q\"", "\"text\"")]
    [InlineData("corrector.md", "сам", "молча")]
    public void A_changed_file_is_a_new_version(string file, string word, string other)
    {
        PromptLibrary changed = new(name => name == file ? Content(name).Replace(word, other, StringComparison.Ordinal) : Content(name));
        changed.VersionOf(Subject.Math).ShouldNotBe(prompts.VersionOf(Subject.Math));
        changed.Methodist.Version.ShouldBe(prompts.Methodist.Version);
    }

    [Fact]
    public void Schemas_are_strict_so_that_a_provider_can_enforce_them()
    {
        foreach (var schema in Subjects.All.Select(prompts.Author).Append(prompts.Corrector).Append(prompts.Methodist).Select(prompt => prompt.Schema.Json))
        {
            Objects(schema).ShouldAllBe(found => !found.GetProperty("additionalProperties").GetBoolean()
                && found.GetProperty("properties").EnumerateObject().Count() == found.GetProperty("required").GetArrayLength());
        }
    }

    /// <summary>OpenAI refuses a choice of objects that begin alike.</summary>
    [Fact]
    public void The_shapes_of_a_task_begin_with_different_fields()
    {
        foreach (var subject in Subjects.All)
        {
            var shapes = prompts.Author(subject).Schema.Json.GetProperty("properties").GetProperty("tasks").GetProperty("items").GetProperty("anyOf").EnumerateArray();
            shapes.Select(shape => shape.GetProperty("properties").EnumerateObject().First().Name).ShouldBeUnique();
        }
    }

    static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value))
            .Concat(element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "object" ? [element] : []),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    static string Content(string name) => File.ReadAllText(Path.Combine(Repository.Root, "src/TeacherBot/Authoring/Prompts", name)).ReplaceLineEndings("\n");
}
