using System.Text.Json;
using System.Text.Json.Nodes;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Auditing;

/// <summary>
/// Reads a worksheet.json of unknown origin. What is on paper must be whole; solutions, proofs and further spellings are claims
/// that may be missing, and a claim that cannot be read is as good as missing.
/// </summary>
public static class WorksheetFile
{
    static readonly JsonSerializerOptions Strict = new(WorksheetJson.Options)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 32,
    };

    /// <exception cref="JsonException">The text is no worksheet; the message says why.</exception>
    public static Worksheet Read(string json)
    {
        try
        {
            var root = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = Strict.MaxDepth });
            foreach (var task in Tasks(root))
            {
                Complete(task);
            }

            return root.Deserialize<Worksheet>(Strict)!;
        }
        catch (Exception fault) when (fault is NotSupportedException or InvalidOperationException or ArgumentException)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    static List<JsonObject> Tasks(JsonNode? root)
    {
        if (root is not JsonObject sheet || sheet["variants"] is not JsonArray { Count: > 0 } variants)
        {
            throw new JsonException("There is no list of variants.");
        }

        List<JsonObject> tasks = [];
        foreach (var variant in variants)
        {
            if (variant is not JsonObject || variant["tasks"] is not JsonArray { Count: > 0 } listed)
            {
                throw new JsonException($"{variant?.GetPath() ?? "$.variants"}: a variant has no list of tasks.");
            }

            tasks.AddRange(listed.Select(task =>
                task as JsonObject ?? throw new JsonException($"{listed.GetPath()}: an item is no task.")));
        }

        return tasks;
    }

    static void Complete(JsonObject task)
    {
        foreach (var field in new[] { "options", "left", "right", "answer" })
        {
            if (HoldsNothing(task[field]))
            {
                throw new JsonException($"{task[field]!.GetPath()}: an item is null.");
            }
        }

        if (task["solution"] is not JsonValue value || value.GetValueKind() != JsonValueKind.String)
        {
            task["solution"] = string.Empty;
        }

        if (task["answer"] is JsonObject answer && answer.ContainsKey("value"))
        {
            answer["accept"] ??= new JsonArray();
        }

        if (!IsReadable(task["proof"]))
        {
            task["proof"] = JsonSerializer.SerializeToNode(new Proof(ProofKind.None, string.Empty, string.Empty, null), Strict);
        }
    }

    static bool HoldsNothing(JsonNode? node) => node is JsonArray items && items.Any(item => item is null || HoldsNothing(item))
        || node is JsonObject fields && fields.Any(field => HoldsNothing(field.Value));

    static bool IsReadable(JsonNode? proof)
    {
        try
        {
            return !HoldsNothing(proof) && proof.Deserialize<Proof>(Strict) is not null;
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }
}
