using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Layout;

/// <summary>Where a pupil works: 5 mm squares for mathematics, lines for Russian.</summary>
static class WorkSpaces
{
    const float GridStroke = 0.4f;
    const float RuleStroke = 0.5f;
    const int LongText = 110;

    /// <summary>Null where nothing is to be worked out in writing.</summary>
    public static Workspace? For(SheetTask task, Subject subject, int grade, Difficulty difficulty, SheetStyle style) => task.Type != TaskType.Open
        ? null
        : subject == Subject.Russian ? Lines(task, grade) : style.IsCompact ? null : Squares(task, grade, difficulty, style.Square);

    static Workspace Squares(SheetTask task, int grade, Difficulty difficulty, float square)
    {
        var rows = difficulty switch
        {
            Difficulty.Easy => 3,
            Difficulty.Medium => 4,
            Difficulty.Hard => 6,
            _ => throw new ArgumentOutOfRangeException(nameof(difficulty), difficulty, null),
        };
        // Small children calculate in their heads and write down one equality.
        rows = grade <= 2 ? 3 : rows;
        rows += (task.Text.Length > LongText ? 2 : 0) + (grade >= 5 ? 1 : 0);
        return new Workspace(square, Math.Max(2, (rows / 2) + 1), rows, rows + 4, (page, x, y, count) => DrawSquares(page, x, y, count, square));
    }

    /// <summary>Lines that go on under the line of the answer.</summary>
    static Workspace? Lines(SheetTask task, int grade)
    {
        var step = (grade <= 4 ? 9 : 8).Mm();
        var length = task.Answer is OpenAnswer answer ? answer.Value.Length : 0;
        var rows = length switch
        {
            <= 30 => 0,
            <= 70 => 1,
            _ => 2,
        };
        return rows == 0 ? null : new Workspace(step, rows, rows, rows + 1, (page, x, y, count) => DrawLines(page, x + SheetStyle.Indent, y, count, step));
    }

    static void DrawSquares(Page page, float x, float y, int rows, float square)
    {
        x += SheetStyle.Indent;
        var columns = (int)MathF.Floor((SheetStyle.Body / square) + 0.01f);
        var strokes = new List<Stroke>(rows + columns + 2);
        for (var row = 0; row <= rows; row++)
        {
            strokes.Add(new Stroke(x, y + (row * square), x + (columns * square), y + (row * square)));
        }

        for (var column = 0; column <= columns; column++)
        {
            strokes.Add(new Stroke(x + (column * square), y, x + (column * square), y + (rows * square)));
        }

        page.Strokes(strokes, GridStroke, Tone.Grid);
    }

    static void DrawLines(Page page, float x, float y, int rows, float step) => page.Strokes(
        [.. Enumerable.Range(1, rows).Select(row => new Stroke(x, y + (row * step), x + SheetStyle.Body, y + (row * step)))],
        RuleStroke,
        Tone.Line);
}
