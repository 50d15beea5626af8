using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Figures;

/// <summary>A figure as a block of its task: one drawing a kind, none taller than 6 cm but a long table.</summary>
static class FigureBlock
{
    /// <summary>Labels are a little smaller than the text of the task and take no more room than their ink.</summary>
    const float LabelShare = 0.87f;

    const float CaptionGap = 4;

    /// <param name="width">What there is room for, pt.</param>
    /// <exception cref="PrintingException">No drawing is known for the kind, or its data cannot be drawn; the message says which.</exception>
    public static Block Of(Figure figure, float width, SheetStyle style, Press press)
    {
        var size = style.Task.Size * LabelShare;
        var sketch = new Sketch(press, new TextStyle(style.Task.Face, size, size * 1.05f));
        return figure switch
        {
            TableFigure table => Captioned(table, TableDrawing.Of(table, width, style, press), width, style, press),
            BarChart chart => Captioned(chart, BarDrawing.Of(chart, width, sketch), width, style, press),
            PieChart chart => Captioned(chart, PieDrawing.Of(chart, width, sketch), width, style, press),
            NumberLine line => NumberLineDrawing.Of(line, width, sketch),
            CoordinatePlane plane => PlaneDrawing.Of(plane, width, sketch),
            ClockFace clock => ClockDrawing.Of(clock, width, sketch),
            RectangleFigure rectangle => RectangleDrawing.Of(rectangle, width, sketch),
            ShapeRow shapes => ShapesDrawing.Of(shapes, width, sketch),
            AngleFigure angle => AngleDrawing.Of(angle, width, sketch),
            PolygonPath path => PathDrawing.Of(path, width, sketch),
            SegmentsFigure segments => SegmentsDrawing.Of(segments, width, sketch),
            GraphFigure graph => GraphDrawing.Of(graph, width, sketch),
            EulerCircles circles => EulerDrawing.Of(circles, width, sketch),
            ColumnFigure column => ColumnDrawing.Of(column, width, sketch),
            LongDivision division => LongDivisionDrawing.Of(division, width, sketch),
            CoinsFigure coins => CoinsDrawing.Of(coins, width, sketch),
            GeometryFigure geometry => GeometryDrawing.Of(geometry, width, sketch),
            _ => throw new PrintingException($"No drawing is known for {figure.GetType().Name}."),
        };
    }

    /// <summary>The words that stand over a figure; null: none.</summary>
    public static string? CaptionOf(Figure figure) => figure switch
    {
        TableFigure table => table.Caption,
        BarChart chart => chart.Caption,
        PieChart chart => chart.Caption,
        _ => null,
    };

    /// <summary>The same figure with nothing over it.</summary>
    public static Figure WithoutCaption(Figure figure) => figure switch
    {
        TableFigure table => table with { Caption = null },
        BarChart chart => chart with { Caption = null },
        PieChart chart => chart with { Caption = null },
        _ => figure,
    };

    /// <summary>What cannot be drawn stops the sheet: a figure that lies is worse than none.</summary>
    /// <exception cref="PrintingException">Always when the condition does not hold.</exception>
    public static void Need(bool condition, string message)
    {
        if (!condition)
        {
            throw new PrintingException(message);
        }
    }

    static Block Captioned(Figure figure, Block drawing, float width, SheetStyle style, Press press) => CaptionOf(figure) is not { } caption || string.IsNullOrWhiteSpace(caption)
        ? drawing
        : Block.Stack([Block.Of(press.Text(caption, style.Option, width)), drawing.Below(CaptionGap)]);
}
