using System.Text.Json;
using System.Text.Json.Nodes;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Worksheets;

public class FigureJsonTests
{
    public static TheoryData<string, Figure> Kinds => new()
    {
        { "table", new TableFigure(["Товар", "Цена"], [["Хлеб", "$40$ р."], ["Молоко", "$90$ р."]], "Цены") },
        { "bars", new BarChart([new("Яблоки", 12), new("Груши", 7)], "кг", 5) },
        { "pie", new PieChart([new("Лес", "25 %", 90), new("Поле", "", 270)], null) },
        { "number_line", new NumberLine("-2", "3", "1/2", [new("A", "1.5")], ["-2", "0", "3"], [new(null, "2", false, true)]) },
        { "plane", new CoordinatePlane(-5, 5, -4, 6, [new("A", "2", "-1/2")], [new("x^2-3", "-2", null)], [new("0", "0", "3", "4")]) },
        { "clock", new ClockFace(3, 45) },
        { "rectangle", new RectangleFigure("6 см", null, 4, 3, 5) },
        { "shapes", new ShapeRow(["circle", "square", "circle"]) },
        { "angle", new AngleFigure(60, "AOB") },
        { "path", new PolygonPath(["3 см", "4 см", "5 см"], true) },
        { "segments", new SegmentsFigure(["AB", "CD"], [40, 65]) },
        { "graph", new GraphFigure([new("A", 0, 4), new("B", 6, 0)], [new("A", "B", "5")], true) },
        { "euler_circles", new EulerCircles("лыжи", "плавание", "7", "4", "9", "10") },
        { "column", new ColumnFigure("*", ["24", "13"], "312", ["72", "24"]) },
        { "long_division", new LongDivision(7_236, 12, true) },
        { "coins", new CoinsFigure([1, 2, 10]) },
        { "geometry", new GeometryFigure([new("A", "0", "0"), new("B", "4", "0", HasDot: true), new("C", "0", "3")], [new("A", "B", Ticks: 2), new("B", "C", IsDashed: true, Label: "5 см")], [new("B", "A", "C", 0)], [new("B", "5/2")]) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_is_read_as_it_was_written(string kind, Figure figure)
    {
        var json = JsonSerializer.Serialize(figure, WorksheetJson.Options);
        JsonNode.Parse(json)!["kind"]!.GetValue<string>().ShouldBe(kind);
        JsonSerializer.Deserialize<Figure>(json, WorksheetJson.Options).ShouldBe(figure);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_survives_inside_its_task(string kind, Figure figure)
    {
        var sheet = WorksheetJson.Read(Sample.Contract);
        var task = sheet.Variants[0].Tasks[0] with { Figure = figure };
        var read = WorksheetJson.Read(WorksheetJson.Write(sheet with { Variants = [new Variant(1, [task])] }));
        read.Variants[0].Tasks[0].Figure.ShouldBe(figure, kind);
    }

    [Fact]
    public void Figures_of_other_contents_are_not_equal()
    {
        new TableFigure(["а"], [["1"]]).ShouldNotBe(new TableFigure(["а"], [["2"]]));
        new ShapeRow(["circle"]).ShouldNotBe(new ShapeRow(["square"]));
        new NumberLine("0", "1", "1", [], [], []).ShouldBe(new NumberLine("0", "1", "1", [], []));
    }

    [Fact]
    public void Every_kind_of_figure_is_tried_here() =>
        Kinds.Select(row => row.Data.Item2.GetType()).ShouldBe(
            typeof(Figure).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Figure))), ignoreOrder: true);

    [Fact]
    public void An_unknown_kind_is_refused() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Figure>("""{ "kind": "hologram" }""", WorksheetJson.Options));
}
