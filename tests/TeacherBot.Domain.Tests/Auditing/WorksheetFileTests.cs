using System.Text.Json;
using System.Text.Json.Nodes;
using TeacherBot.Domain.Auditing;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Tests.Exercises;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Auditing;

public sealed class WorksheetFileTests
{
    static readonly string Sheet = WorksheetJson.Write(((Composed)SheetComposer.Compose(
        Topics.Request(3), Topics.ExerciseIds(3), "ABCD", "K7F3", SheetRandom.Named("file"), CancellationToken.None)).Worksheet);

    [Fact]
    public void Proofs_and_solutions_may_be_missing() =>
        Read(Sheet, task =>
        {
            task.Remove("proof");
            task.Remove("solution");
            task.Remove("figure");
            (task["answer"] as JsonObject)?.Remove("accept");
        }).ShouldAllBe(task => Judge.Prove(task).IsProven);

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("""{ "kind": "computed", "by": "x", "statement": "x", "check": { "kind": "magic" } }""")]
    [InlineData("""{ "kind": "computed", "by": "x", "statement": "x", "check": { "kind": "value" } }""")]
    public void A_proof_that_cannot_be_read_is_as_good_as_missing(string proof) =>
        Read(Sheet, task => task["proof"] = JsonNode.Parse(proof)).ShouldAllBe(task => Judge.Prove(task).IsProven);

    [Fact]
    public void A_falsified_key_is_wrong_whatever_the_proof_says() =>
        Read(Sheet, task =>
        {
            if (task["answer"] is JsonObject answer && answer.ContainsKey("index"))
            {
                answer["index"] = (answer["index"]!.GetValue<int>() + 1) % 4;
            }
        }).Where(task => task.Type == TaskType.SingleChoice).ShouldAllBe(task => Judge.Prove(task).Kind == VerdictKind.Wrong);

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "variants": [] }""")]
    [InlineData("""{ "variants": [null] }""")]
    [InlineData("""{ "variants": [5] }""")]
    [InlineData("""{ "variants": [{ "tasks": [] }] }""")]
    [InlineData("""{ "variants": [{ "tasks": [5] }] }""")]
    [InlineData("""{ "variants": [{ "tasks": [{}] }] }""")]
    [InlineData("""{ "id": "1", "id": "2", "variants": [{ "tasks": [{}] }] }""")]
    public void What_is_no_worksheet_is_told(string json) => Should.Throw<JsonException>(() => WorksheetFile.Read(json));

    [Theory]
    [InlineData("text", "null")]
    [InlineData("text", "5")]
    [InlineData("answer", "null")]
    [InlineData("answer", "{}")]
    [InlineData("answer", """{ "value": null }""")]
    [InlineData("answer", """{ "blanks": [null] }""")]
    [InlineData("options", "[null, null]")]
    [InlineData("options", "5")]
    [InlineData("type", "\"essay\"")]
    [InlineData("type", "7")]
    [InlineData("number", "\"x\"")]
    [InlineData("figure", "{ \"kind\": \"dragon\" }")]
    public void A_task_that_is_not_whole_is_told(string field, string value) =>
        Should.Throw<JsonException>(() => Read(Sheet, task => task[field] = JsonNode.Parse(value)));

    [Fact]
    public void A_damaged_file_is_told_or_judged_and_breaks_nothing()
    {
        string[] odd = ["null", "-1", "99", "\"\"", "\"$\"", "\"$9^9^9^9^9$\"", "\"$\\\\frac{1}{0}$\"", "\"$((((($\"", "[]", "[[]]", "[[0, 9], [1, 1]]", "{}", "true", "1e99", "\"___(9)___\""];
        var random = SheetRandom.Named("damage");
        for (var i = 0; i < 1500; i++)
        {
            var sheet = JsonNode.Parse(Sheet)!;
            var task = sheet["variants"]![0]!["tasks"]![random.Next(0, 14)]!;
            Damage(task, random, odd);
            try
            {
                WorksheetFile.Read(sheet.ToJsonString()).Variants.ShouldAllBe(variant => variant.Tasks.All(read => Judge.Prove(read).Reason != null));
            }
            catch (JsonException)
            {
                // Told: that is what the reader promises.
            }
        }
    }

    static void Damage(JsonNode node, SheetRandom random, string[] odd)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } fields:
                var name = random.Pick([.. fields.Select(field => field.Key)]);
                if (fields[name] is JsonObject or JsonArray && random.Chance(70))
                {
                    Damage(fields[name]!, random, odd);
                }
                else
                {
                    fields[name] = JsonNode.Parse(random.Pick(odd));
                }

                break;
            case JsonArray { Count: > 0 } items:
                var at = random.Next(0, items.Count - 1);
                items[at] = JsonNode.Parse(random.Pick(odd));
                break;
        }
    }

    static IReadOnlyList<SheetTask> Read(string json, Action<JsonObject> change)
    {
        var sheet = JsonNode.Parse(json)!;
        foreach (var task in sheet["variants"]![0]!["tasks"]!.AsArray())
        {
            change(task!.AsObject());
        }

        return WorksheetFile.Read(sheet.ToJsonString()).Variants[0].Tasks;
    }
}
