using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Figures;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Pages;

public sealed class FigureTests
{
    static readonly SheetPrinter Printer = new(Words.Russian);

    public static TheoryData<string, Figure> Impossible => new()
    {
        { "Every row", new TableFigure(["а", "б"], [["1"]]) },
        { "columns", new TableFigure([], []) },
        { "step", new BarChart([new("а", 1)], null, 0) },
        { "steps", new BarChart([new("а", 1000)], null, 1) },
        { "0 or more", new BarChart([new("а", -1)], null, 1) },
        { "too long", new BarChart([.. Enumerable.Range(0, 12).Select(_ => new ChartBar(new string('щ', 60), 1))], null, 1) },
        { "360", new PieChart([new("а", "", 90), new("б", "", 90)]) },
        { "whole steps", new NumberLine("0", "1", "2/3", [], []) },
        { "lesser to the greater", new NumberLine("3", "1", "1", [], []) },
        { "outside", new NumberLine("0", "3", "1", [new("A", "4")], []) },
        { "lesser end", new NumberLine("0", "3", "1", [], [], [new("2", "1", true, true)]) },
        { "cannot be read", new NumberLine("0", "3", "1", [new("A", "два")], []) },
        { "wide", new CoordinatePlane(0, 99, 0, 5, [], []) },
        { "origin", new CoordinatePlane(1, 5, 0, 5, [], []) },
        { "outside", new CoordinatePlane(0, 5, 0, 5, [new("A", "6", "1")], []) },
        { "Nothing of the graph", new CoordinatePlane(0, 5, 0, 5, [], [new("x+10")]) },
        { "cannot be read", new CoordinatePlane(0, 5, 0, 5, [], [new("x+")]) },
        { "no time", new ClockFace(24, 0) },
        { "cells", new RectangleFigure(null, null, 3, 0) },
        { "hatched", new RectangleFigure(null, null, 3, 2, 7) },
        { "No shape", new ShapeRow(["heart"]) },
        { "180", new AngleFigure(181) },
        { "named", new AngleFigure(60, "AB") },
        { "polygon", new PolygonPath(["1", "2"], true) },
        { "segments", new SegmentsFigure(["AB", "CD"], [20]) },
        { "mm", new SegmentsFigure(["AB"], [400]) },
        { "vertices", new GraphFigure([new("A", 0, 0)], []) },
        { "two places", new GraphFigure([new("A", 0, 0), new("A", 4, 0)], []) },
        { "joins", new GraphFigure([new("A", 0, 0), new("B", 4, 0)], [new("A", "C")]) },
        { "outside", new GraphFigure([new("A", 0, 0), new("B", 40, 0)], []) },
        { "circle", new EulerCircles("A", "B", new string('щ', 40), "1", "1") },
        { "sign", new ColumnFigure(":", ["12", "3"], null) },
        { "two numbers", new ColumnFigure("-", ["12", "3", "1"], null) },
        { "digits", new ColumnFigure("+", ["12a", "3"], null) },
        { "divisor", new LongDivision(12, 0, true) },
        { "coins", new CoinsFigure([1, 3]) },
        { "no point D", new GeometryFigure([new("A", "0", "0"), new("B", "1", "1")], [new("A", "D")]) },
        { "stands twice", new GeometryFigure([new("A", "0", "0"), new("A", "1", "1")]) },
        { "the same", new GeometryFigure([new("A", "0", "0"), new("B", "0", "0")], [new("A", "B")]) },
        { "No drawing", new Hologram() },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_drawn_is_refused_with_its_task_and_reason(string reason, Figure figure)
    {
        var sheet = SampleFigures.Small();
        var task = sheet.Variants[0].Tasks[0] with { Figure = figure };
        var refused = Should.Throw<PrintingException>(() => Printer.Sheet(sheet with { Variants = [new Variant(1, [task])] }, 1, SampleWorksheets.Head));
        refused.Message.ShouldStartWith("Task 1: ");
        refused.Message.ShouldContain(reason);
    }

    [Fact]
    public void A_figure_is_within_its_room()
    {
        using var press = new Press(Words.Russian);
        foreach (var figure in SampleFigures.All)
        {
            var page = new Page();
            var block = FigureBlock.Of(figure, SheetStyle.Body, SheetStyle.For(1), press);
            block.Draw(page, 0, 0);
            block.Height.ShouldBeLessThanOrEqualTo(figure is TableFigure ? 100.Mm() : figure is BarChart or PieChart ? 70.Mm() : 60.Mm(), $"{figure}");
            foreach (var text in page.Marks.OfType<TextMark>())
            {
                text.X.ShouldBeGreaterThanOrEqualTo(-0.1f, $"{figure}");
                (text.X + text.Run.Width).ShouldBeLessThanOrEqualTo(SheetStyle.Body + 0.1f, $"{figure}");
                text.Baseline.ShouldBeInRange(0, block.Height, $"{figure}");
            }
        }
    }

    [Fact]
    public void A_segment_is_as_long_on_paper_as_it_says()
    {
        var strokes = Drawn(new SegmentsFigure(["AB"], [65])).OfType<StrokesMark>().SelectMany(mark => mark.Strokes);
        strokes.Max(stroke => stroke.X2 - stroke.X1).ShouldBe(65.Mm(), 0.01f);
    }

    [Fact]
    public void A_hyperbola_is_two_curves_without_a_bridge()
    {
        var curves = Drawn(new CoordinatePlane(-6, 6, -6, 6, [], [new("6/x")])).OfType<PathMark>().Where(mark => mark.Spots.Count > 10).ToArray();
        curves.Length.ShouldBe(2);
    }

    [Fact]
    public void A_root_begins_where_it_begins()
    {
        var curve = PlaneCurve.Pieces(new PlaneGraph("sqrt(x-1/3)"), new CoordinatePlane(0, 6, 0, 6, [], [])).ShouldHaveSingleItem();
        curve[0].X.ShouldBe(1 / 3d, 1e-4);
        curve[0].Y.ShouldBe(0, 1e-2);
    }

    [Fact]
    public void A_graph_ends_at_the_edge_of_its_plane_and_of_its_domain()
    {
        var plane = new CoordinatePlane(-5, 5, -4, 5, [], []);
        PlaneCurve.Pieces(new PlaneGraph("x^2-4"), plane)[0][0].Y.ShouldBe(5, 1e-3);
        PlaneCurve.Pieces(new PlaneGraph("x", "-2", "3/2"), plane)[0].Select(spot => spot.X).ShouldAllBe(x => x >= -2 && x <= 1.5);
    }

    [Fact]
    public void Values_of_an_axis_are_printed_the_russian_way()
    {
        var pdf = Printer.Sheet(Alone(new NumberLine("-1", "1", "0.5", [], ["-1", "0.5", "1"])), 1, SampleWorksheets.Head);
        PdfText.Dense(pdf).ShouldContain("−10,51");
    }

    [Fact]
    public void A_task_too_long_for_a_page_still_has_its_figure()
    {
        var long_ = Tasks.Open(string.Join(' ', Enumerable.Repeat("Поезд шёл на север, потом на юг.", 220)), "5") with { Number = 1, Figure = new ClockFace(3, 0) };
        using var press = new Press(Words.Russian);
        var sheet = SampleFigures.Small();
        var pages = Sheets.SheetPages.Of(sheet, new Variant(1, [long_]), SampleWorksheets.Head, press, new SheetLook(SheetDesign.Strict));
        pages.Count.ShouldBeGreaterThan(1);
        pages.Sum(page => page.Marks.OfType<CircleMark>().Count()).ShouldBe(2);
    }

    static IReadOnlyList<Mark> Drawn(Figure figure)
    {
        using var press = new Press(Words.Russian);
        var page = new Page();
        FigureBlock.Of(figure, SheetStyle.Body, SheetStyle.For(7), press).Draw(page, 0, 0);
        return page.Marks;
    }

    static Worksheet Alone(Figure figure)
    {
        var sheet = SampleFigures.Small();
        return sheet with { Variants = [new Variant(1, [Tasks.Open("Смотри.", "1") with { Number = 1, Figure = figure }])] };
    }

    sealed record Hologram : Figure;
}
