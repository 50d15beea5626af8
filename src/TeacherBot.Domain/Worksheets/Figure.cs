using System.Text.Json.Serialization;

namespace TeacherBot.Domain.Worksheets;

/// <summary>
/// A drawing that belongs to a task: data only, drawn by Printing, told apart in worksheet.json by <c>kind</c>. Everything
/// a judge needs stands here, nothing in the picture alone. Numbers are in plain notation (<c>-3</c>, <c>2.5</c>,
/// <c>1/2</c>) and printed the school's way; words may hold TeX between <c>$</c>. Figures are equal when their contents are.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TableFigure), "table")]
[JsonDerivedType(typeof(BarChart), "bars")]
[JsonDerivedType(typeof(PieChart), "pie")]
[JsonDerivedType(typeof(NumberLine), "number_line")]
[JsonDerivedType(typeof(CoordinatePlane), "plane")]
[JsonDerivedType(typeof(ClockFace), "clock")]
[JsonDerivedType(typeof(RectangleFigure), "rectangle")]
[JsonDerivedType(typeof(ShapeRow), "shapes")]
[JsonDerivedType(typeof(AngleFigure), "angle")]
[JsonDerivedType(typeof(PolygonPath), "path")]
[JsonDerivedType(typeof(SegmentsFigure), "segments")]
[JsonDerivedType(typeof(GraphFigure), "graph")]
[JsonDerivedType(typeof(EulerCircles), "euler_circles")]
[JsonDerivedType(typeof(ColumnFigure), "column")]
[JsonDerivedType(typeof(LongDivision), "long_division")]
[JsonDerivedType(typeof(CoinsFigure), "coins")]
[JsonDerivedType(typeof(GeometryFigure), "geometry")]
public abstract record Figure;
