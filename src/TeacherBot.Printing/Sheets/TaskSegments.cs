using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Figures;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;
using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Sheets;

/// <summary>One task on paper: its number, text, points, options or table, and room to work.</summary>
sealed class TaskSegments(Worksheet worksheet, SheetStyle style, Press press)
{
    /// <summary>A task taller than this share of a page is cut, though only between lines and options.</summary>
    const float TallestWhole = 0.92f;

    /// <summary>The same for the first task, which shares its page with the head.</summary>
    const float TallestFirst = 0.66f;

    /// <summary>Between the disc of a number and the text, pt.</summary>
    const float BesideDisc = 6;

    /// <summary>Of «Ответ:» and its line, pt.</summary>
    public static readonly float AnswerLine = 85.Mm();

    float Gap => style.Task.Size * 0.45f;

    /// <param name="gaps">The sizes of the task's gaps.</param>
    /// <param name="isFirst">It stands under the head of the sheet.</param>
    /// <exception cref="PrintingException">The task cannot be printed; the message begins with its number.</exception>
    public IReadOnlyList<Segment> Of(SheetTask task, Gaps gaps, bool isFirst) => PrintingException.At($"Task {task.Number}", () => Made(task, gaps, isFirst));

    List<Segment> Made(SheetTask task, Gaps gaps, bool isFirst)
    {
        var (prompt, equalities) = EqualityRows.Split(task);
        var text = press.Text(prompt, style.Task, SheetStyle.TaskText, gaps);
        var rows = equalities.Count == 0 ? Under(task) : EqualityRows.Of(equalities, SheetStyle.Body, gaps, style, press).Select(row => row.Indented(SheetStyle.Indent));
        var under = rows.Select((row, i) => i == 0 ? row.Below(Gap) : row);
        var figure = Figures(task);
        var whole = Finished(Block.Stack([Numbered(task, text), .. figure, .. under]), task) with { Before = style.BetweenTasks };
        return whole.Height(whole.Work?.Least ?? 0) <= SheetStyle.Height * (isFirst ? TallestFirst : TallestWhole) ? [whole] : Cut(task, text, figure);
    }

    /// <summary>Room to work and the line of the answer: squares come before it, lines go on after it.</summary>
    Segment Finished(Block task, SheetTask of)
    {
        var work = WorkSpaces.For(of, worksheet.Subject, worksheet.Grade, worksheet.Difficulty, style);
        return of.Type != TaskType.Open ? new Segment(task)
            : worksheet.Subject == Subject.Russian ? new Segment(Block.Stack([task, Answer(SheetStyle.Body)])) { Work = work }
            : new Segment(task.WithRoomUnder(Gap)) { Work = work, Bottom = Answer(AnswerLine) };
    }

    List<Segment> Cut(SheetTask task, Paragraph text, IReadOnlyList<Block> figure)
    {
        var pieces = text.Pieces().ToArray();
        List<Segment> segments =
        [
            new Segment(Numbered(task, pieces[0])) { Before = style.BetweenTasks },
            .. pieces.Skip(1).Select(piece => new Segment(Block.Of(piece, SheetStyle.Indent))),
        ];
        foreach (var drawing in figure)
        {
            segments[^1] = segments[^1] with { StaysWithNext = true };
            segments.Add(new Segment(drawing));
        }

        var under = task.Options is { } options
            ? OptionRows.Pieces(options, SheetStyle.Body, style, press).Select(row => row.Indented(SheetStyle.Indent))
            : Under(task);
        segments[^1] = segments[^1] with { StaysWithNext = true };
        segments.AddRange(under.Select((row, i) => new Segment(i == 0 ? row.Below(Gap) : row)));
        segments[^1] = segments[^1] with { StaysWithNext = true };
        segments.Add(Finished(Block.Empty, task));
        return segments;
    }

    /// <summary>The figure of the task under its text; none: empty.</summary>
    IReadOnlyList<Block> Figures(SheetTask task) => task.Figure is { } figure
        ? [FigureBlock.Of(figure, SheetStyle.Body, style, press).Indented(SheetStyle.Indent).Below(1.2f * Gap).WithRoomUnder(0.6f * Gap)]
        : [];

    /// <summary>What stands under the text, in rows, each in its place.</summary>
    IEnumerable<Block> Under(SheetTask task)
    {
        if (task.Options is { Count: > 0 } options)
        {
            return OptionRows.Of(options, SheetStyle.Body, style, press).Select(row => row.Indented(SheetStyle.Indent));
        }

        if (task is { Left: { Count: > 0 } left, Right: { Count: > 0 } right })
        {
            return
            [
                .. MatchingBlock.Rows(left, right, SheetStyle.Body, style, press).Select(row => row.Indented(SheetStyle.Indent)),
                MatchingBlock.AnswerTable(left.Count, style, press).Indented(SheetStyle.Indent).Below(1.6f * Gap),
            ];
        }

        return [];
    }

    Block Numbered(SheetTask task, Paragraph text)
    {
        var points = press.Plain(press.Words.Points(task.Points), style.Points, tone: Tone.Grey);
        (Paragraph, float)[] row = [(text, SheetStyle.Indent), (points, SheetStyle.Width - points.Width)];
        if (style.Design.Number != NumberMark.Disc)
        {
            var tone = style.Design.Number == NumberMark.Coloured ? Tone.Accent : Tone.Black;
            return Block.Side([(press.Plain($"{task.Number}.", style.Number, tone: tone), 0), .. row]);
        }

        // Large print must not press the disc against the text.
        var radius = MathF.Min(0.78f * style.Number.Size, (SheetStyle.Indent - BesideDisc) / 2);
        var number = press.Plain($"{task.Number}", style.Number with { Size = radius * 1.1f }, tone: Tone.White);
        var line = Block.Side([(number, radius - (number.Width / 2)), .. row]);
        return line with
        {
            Draw = (page, x, y) =>
            {
                var middle = y + MathF.Max(text.FirstBaseline, number.FirstBaseline) - (0.31f * style.Number.Size);
                page.Circle(new Spot(x + radius, middle), radius, new PathLook(0, IsClosed: true, Tone.Accent));
                line.Draw(page, x, y);
            },
        };
    }

    /// <summary>«Ответ: ______»</summary>
    /// <param name="length">Of label and line, pt.</param>
    Block Answer(float length)
    {
        var label = press.Plain(press.Words["print.task.answer"], style.Option);
        var height = MathF.Max(label.Height, 8.Mm());
        return new Block(height, (page, x, y) =>
        {
            var baseline = y + height - 3.5f;
            var start = x + SheetStyle.Indent;
            label.Draw(page, start, baseline - label.FirstBaseline);
            page.Line(start + label.Width + 4, baseline + 1.2f, start + length, baseline + 1.2f, 0.6f, Tone.Line);
        });
    }
}
