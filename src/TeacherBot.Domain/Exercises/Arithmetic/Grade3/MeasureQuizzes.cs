using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Easy: the greater unit stands first; medium: noughts inside, time; hard: minutes and seconds, greater numbers, back to greater units.</summary>
public sealed class Units() : QuizExercise("math-3-units", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Hundred = [("потерян нуль", "a*10+b"), ("лишний нуль", "a*1000+b"), ("числа сложены", "a+b")];
    static readonly NamedSlip[] Ten = [("лишний нуль", "a*100+b"), ("числа сложены", "a+b"), ("разряды переставлены", "b*10+a")];
    static readonly NamedSlip[] Sixty = [("взято по 100", "a*100+b"), ("взято по 10", "a*10+b"), ("числа сложены", "a+b")];

    static readonly Quizzed[] Easy =
    [
        Measures.MetresInCm.With("a=2..9 b=11..98", "", Hundred),
        Measures.MetresInDm.With("a=2..9 b=2..9", "a!=b", Ten),
        Measures.CmInMm.With("a=2..9 b=2..9", "a!=b", Ten),
    ];

    static readonly Quizzed[] Medium =
    [
        Measures.MetresInCm.With("a=2..9 b=2..9", "a!=b", Hundred),
        Measures.HoursInMinutes.With("a=1..4 b=5..55", "a!=b", Sixty),
        Measures.CmInMm.With("a=12..98 b=2..9", "", Ten),
        Measures.MetresInDm.With("a=12..98 b=2..9", "", Ten),
    ];

    static readonly Quizzed[] Hard =
    [
        Measures.HoursInMinutes.With("a=3..9 b=7..58", "a!=b", Sixty),
        Measures.MinutesInSeconds.With("a=3..9 b=7..58", "a!=b", Sixty),
        Measures.CmInMetres.With("c=2..9 a=(c*100)", "", ("нуль не убран", "a/10"), ("лишний нуль", "a*10")),
        Measures.MinutesInHours.With("c=2..12 a=(c*60)", "", ("разделено на 100 или 10", "a/10"), ("разделено на 30", "a/30")),
    ];
}

/// <summary>A share of a number, and a number by its share.</summary>
public sealed class Shares() : QuizExercise("math-3-shares", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        Measures.ShareOf.With("c=2..9 b=2..5 a=(b*c)", "b!=c"),
        Measures.WholeOf.With("a=2..9 b=2..5", "a!=b"),
    ];

    static readonly Quizzed[] Medium =
    [
        Measures.ShareOf.With("c=6..19 b=3..9 a=(b*c)", "b!=c;a<=100"),
        Measures.WholeOf.With("a=6..19 b=3..9", "a!=b;a*b<=100"),
    ];

    static readonly Quizzed[] Hard =
    [
        Measures.ShareOf.With("c=21..180 b=4..9 a=(b*c)", "a<=1000"),
        Measures.WholeOf.With("a=21..180 b=4..9", "a*b<=1000"),
    ];
}

/// <summary>Shares side by side: the more parts, the smaller each.</summary>
public sealed class ShareComparisons() : ComparisonExercise("math-3-compare-shares", Easy, Medium, Hard)
{
    static readonly ComparedPair[] Easy = [new("a/b", "a/c", "a=24..60 b=2..6 c=2..6", "b!=c;a mod b=0;a mod c=0")];

    static readonly ComparedPair[] Medium = [new("a/b", "c/d", "a=24..90 b=3..9 c=24..90 d=3..9", "b!=d;a!=c;a mod b=0;c mod d=0;a/b-c/d<=3;c/d-a/b<=3")];

    static readonly ComparedPair[] Hard = [new("a/b", "c/d", "a=120..600 b=3..9 c=120..600 d=3..9", "b!=d;a!=c;a mod b=0;c mod d=0;a/b-c/d<=9;c/d-a/b<=9")];
}

public sealed class Perimeters() : QuizExercise("math-3-perimeters", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Half = [("сложены только две стороны", "a+b"), ("найдена площадь", "a*b"), ("удвоена одна сторона", "a*2+b")];

    static readonly Quizzed[] Easy =
    [
        Measures.RectanglePerimeter.With("a=4..12 b=2..9", "a>b", Half),
        Measures.SquarePerimeter.With("a=2..12", "", ("удвоена сторона", "a*2"), ("сложены три стороны", "a*3"), ("найдена площадь", "a*a")),
        Measures.TrianglePerimeter.With("a=4..9 b=4..9 c=5..9", "a!=b;b!=c;a!=c;a+b>c;a+c>b;b+c>a", ("сложены две стороны", "a+b"), ("сложены две стороны", "b+c")),
    ];

    static readonly Quizzed[] Medium =
    [
        Measures.RectanglePerimeter.With("a=24..90 b=12..60", "a>b", ("сложены только две стороны", "a+b"), ("удвоена одна сторона", "a*2+b")),
        Measures.SideOfSquare.With("c=5..24 a=(c*4)", "", ("разделено на 2", "a/2"), ("умножено на 4", "a*4")),
        Measures.TrianglePerimeter.With("a=14..60 b=14..60 c=15..60", "a!=b;b!=c;a!=c;a+b>c;a+c>b;b+c>a", ("сложены две стороны", "a+b"), ("сложены две стороны", "b+c")),
    ];

    static readonly Quizzed[] Hard =
    [
        Measures.SideByPerimeter.With("b=8..60 c=12..80 a=(2*b+2*c)", "b!=c", ("вычтена одна сторона", "a-b"), ("не разделено на 2", "a-2*b")),
        Measures.SideOfSquare.With("c=32..180 a=(c*4)", "", ("разделено на 2", "a/2")),
        Measures.RectanglePerimeter.With("a=124..290 b=45..180", "a>b", ("сложены только две стороны", "a+b"), ("удвоена одна сторона", "a*2+b")),
    ];
}

public sealed class Areas() : QuizExercise("math-3-areas", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Slips = [("найден периметр", "(a+b)*2"), ("сложены стороны", "a+b")];

    static readonly Quizzed[] Easy =
    [
        Measures.RectangleArea.With("a=3..9 b=2..9", "a>b", Slips),
        Measures.SquareArea.With("a=2..10", "", ("найден периметр", "a*4"), ("сторона удвоена", "a*2")),
    ];

    static readonly Quizzed[] Medium =
    [
        Measures.RectangleArea.With("a=11..40 b=3..9", "a>b", Slips),
        Measures.SideByArea.With("b=3..9 c=4..9 a=(b*c)", "b!=c", ("вычтена сторона", "a-b")),
    ];

    static readonly Quizzed[] Hard =
    [
        Measures.SideByArea.With("b=4..9 c=12..110 a=(b*c)", "a<=1000", ("вычтена сторона", "a-b")),
        Measures.RectangleArea.With("a=42..120 b=4..9", "a*b<=1000", Slips),
        Measures.PerimeterByArea.With("b=4..9 c=12..40 a=(b*c)", "", ("найдена только сторона", "a/b"), ("сложены две стороны", "a/b+b")),
    ];
}

public sealed class PerimetersAndAreas() : QuizExercise("math-3-perimeters-and-areas", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        Measures.RectanglePerimeter.With("a=5..12 b=2..9", "a>b", ("найдена площадь", "a*b"), ("сложены только две стороны", "a+b")),
        Measures.RectangleArea.With("a=5..12 b=2..9", "a>b", ("найден периметр", "(a+b)*2"), ("сложены стороны", "a+b")),
    ];

    static readonly Quizzed[] Medium =
    [
        Measures.SideByArea.With("b=3..9 c=4..20 a=(b*c)", "b!=c"),
        Measures.SideByPerimeter.With("b=3..20 c=4..30 a=(2*b+2*c)", "b!=c", ("вычтена одна сторона", "a-b"), ("не разделено на 2", "a-2*b")),
    ];

    static readonly Quizzed[] Hard =
    [
        Measures.PerimeterByArea.With("b=4..9 c=5..40 a=(b*c)", "b!=c", ("найдена только сторона", "a/b"), ("сложены две стороны", "a/b+b")),
        Measures.AreaByPerimeter.With("b=4..9 c=5..40 a=(2*b+2*c)", "b!=c", ("вычтена одна сторона", "(a-b)*b"), ("найдена только сторона", "a/2-b")),
    ];
}
