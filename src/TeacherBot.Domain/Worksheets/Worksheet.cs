using System.Text.Json.Serialization;
using TeacherBot.Domain.Curriculum;

namespace TeacherBot.Domain.Worksheets;

/// <summary>A finished sheet with all its variants and keys: what is stored, printed and written to worksheet.json.</summary>
/// <param name="Id">The code printed on the sheet; only its owner gets an answer to it.</param>
/// <param name="Seed">Where the numbers came from: the seed of the command line, or empty for a sheet made in the bot.</param>
/// <param name="Grade">1–11, one of the subject's grades.</param>
/// <param name="Volume">0, 1 or 2: see <see cref="SheetVolume"/>.</param>
public sealed record Worksheet(
    string Id,
    string Seed,
    Subject Subject,
    int Grade,
    WorksheetTopic Topic,
    SheetFormat Format,
    int Volume,
    Difficulty Difficulty,
    IReadOnlyList<Variant> Variants);

/// <summary>What the sheet is about.</summary>
/// <param name="Id">The curriculum's id; null for a free topic.</param>
public sealed record WorksheetTopic([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Id, string Title);

/// <summary>One of 1–30 equal versions of a sheet: the same skeletons with other numbers or words.</summary>
/// <param name="Number">From 1.</param>
public sealed record Variant([property: JsonPropertyName("variant")] int Number, IReadOnlyList<SheetTask> Tasks);

/// <summary>One task as it stands on paper, with its key and the proof of the key.</summary>
public sealed record SheetTask
{
    /// <summary>From 1, through both parts.</summary>
    public required int Number { get; init; }

    public required SheetPart Part { get; init; }

    public required TaskType Type { get; init; }

    /// <summary>Russian text with TeX between <c>$</c>; the gaps of fill_blank are <c>___(1)___</c> (inside or outside of TeX).</summary>
    public required string Text { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Figure? Figure { get; init; }

    /// <summary>The options of a choice (4 of single, 5 of multiple), else null.</summary>
    public IReadOnlyList<string>? Options { get; init; }

    /// <summary>The left column of matching (labelled А–Е on paper), else null.</summary>
    public IReadOnlyList<string>? Left { get; init; }

    /// <summary>The right column of matching (labelled 1–6 on paper), as long as the left one, else null.</summary>
    public IReadOnlyList<string>? Right { get; init; }

    public required Answer Answer { get; init; }

    /// <summary>A short worked solution for the key, text with TeX between <c>$</c>.</summary>
    public required string Solution { get; init; }

    /// <summary>Single choice and open 1; multiple choice 2; matching 1 a pair; fill_blank 1 a gap.</summary>
    public required int Points { get; init; }

    public required Proof Proof { get; init; }
}
