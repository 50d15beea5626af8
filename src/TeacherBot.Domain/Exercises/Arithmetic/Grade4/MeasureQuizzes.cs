using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade4;

public sealed class MassAndLength() : QuizExercise("math-4-mass-and-length", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Thousand = [("потерян нуль", "a*100+b"), ("лишний нуль", "a*10000+b"), ("числа сложены", "a+b")];
    static readonly NamedSlip[] Hundred = [("потерян нуль", "a*10+b"), ("лишний нуль", "a*1000+b"), ("числа сложены", "a+b")];

    static readonly Quizzed[] Easy =
    [
        Measures.KmInMetres.With("a=2..9 b=105..980", "", Thousand),
        Measures.TonsInKg.With("a=2..9 b=105..980", "", Thousand),
        Measures.CentnersInKg.With("a=2..9 b=11..98", "", Hundred),
        Measures.KgInGrams.With("a=2..9 b=105..980", "", Thousand),
    ];

    static readonly Quizzed[] Medium =
    [
        Measures.KmInMetres.With("a=2..48 b=11..98", "a!=b", Thousand),
        Measures.TonsInKg.With("a=2..48 b=11..98", "a!=b", Thousand),
        Measures.TonsInCentners.With("a=12..98 b=2..9", "", ("лишний нуль", "a*100+b"), ("числа сложены", "a+b")),
        Measures.CentnersInKg.With("a=12..98 b=2..9", "", Hundred),
    ];

    static readonly Quizzed[] Hard =
    [
        Measures.KmInMetres.With("a=102..480 b=2..98", "", Thousand),
        Measures.MetresInKm.With("c=12..480 a=(c*1000)", "", ("нуль не убран", "a/100"), ("убран лишний нуль", "a/10000")),
        Measures.KgInTons.With("c=12..480 a=(c*1000)", "", ("нуль не убран", "a/100"), ("убран лишний нуль", "a/10000")),
        Measures.KgInGrams.With("a=12..98 b=2..98", "a!=b", Thousand),
    ];
}

public sealed class TimeUnits() : QuizExercise("math-4-time-units", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Sixty = [("взято по 100", "a*100+b"), ("взято по 10", "a*10+b"), ("числа сложены", "a+b")];
    static readonly NamedSlip[] Day = [("взято по 12", "a*12+b"), ("взято по 60", "a*60+b"), ("взято по 100", "a*100+b")];

    static readonly Quizzed[] Easy =
    [
        Measures.HoursInMinutes.With("a=2..5 b=6..55", "a!=b", Sixty),
        Measures.MinutesInSeconds.With("a=2..5 b=6..55", "a!=b", Sixty),
        Measures.DaysInHours.With("a=2..3 b=4..23", "a!=b", Day),
    ];

    static readonly Quizzed[] Medium =
    [
        Measures.HoursInMinutes.With("a=6..15 b=6..55", "a!=b", Sixty),
        Measures.MinutesInHours.With("c=4..20 a=(c*60)", "", ("разделено на 10", "a/10"), ("разделено на 30", "a/30")),
        Measures.DaysInHours.With("a=3..9 b=4..23", "a!=b", Day),
    ];

    static readonly Quizzed[] Hard =
    [
        Measures.MinutesInSeconds.With("a=12..48 b=6..55", "a!=b", Sixty),
        Measures.DaysInHours.With("a=11..30 b=4..23", "a!=b", Day),
        Measures.HoursInMinutes.With("a=16..48 b=6..55", "a!=b", Sixty),
    ];
}

public sealed class AreaUnits() : QuizExercise("math-4-area-units", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Hundred = [("взято по 10", "a*10+b"), ("взято по 1000", "a*1000+b"), ("числа сложены", "a+b")];

    static readonly Quizzed[] Easy =
    [
        Measures.SquareDmInCm.With("a=2..9 b=11..98", "", Hundred),
        Measures.SquareMetresInDm.With("a=2..9 b=11..98", "", Hundred),
        Measures.SquareCmInMm.With("a=2..9 b=11..98", "", Hundred),
    ];

    static readonly Quizzed[] Medium =
    [
        Measures.SquareDmInCm.With("a=12..98 b=2..9", "", Hundred),
        Measures.SquareMetresInDm.With("a=12..98 b=2..9", "", Hundred),
        Measures.SquareMetresInCm.With("a=2..49", "", ("взято по 100", "a*100"), ("взято по 1000", "a*1000")),
        Measures.SquareCmInDm.With("c=3..98 a=(c*100)", "", ("разделено на 10", "a/10")),
    ];

    static readonly Quizzed[] Hard =
    [
        Measures.SquareMetresInDm.With("a=105..980 b=2..98", "", Hundred),
        Measures.SquareMetresInCm.With("a=12..98", "", ("взято по 100", "a*100"), ("взято по 1000", "a*1000")),
        Measures.SquareCmInDm.With("c=105..980 a=(c*100)", "", ("разделено на 10", "a/10"), ("разделено на 1000", "a/1000")),
    ];
}

public sealed class Speeds() : QuizExercise("math-4-speeds", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        Measures.Distance.With("a=12..90 b=2..9", "a mod 10!=0"),
        Measures.Speed.With("c=12..90 b=2..9 a=(b*c)", "b!=c"),
        Measures.Time.With("c=2..9 b=12..90 a=(b*c)", "b!=c"),
    ];

    static readonly Quizzed[] Medium =
    [
        Measures.Distance.With("a=62..115 b=11..24", "a mod 10!=0"),
        Measures.Speed.With("c=42..115 b=11..24 a=(b*c)", "b!=c"),
        Measures.Time.With("c=11..24 b=42..115 a=(b*c)", "b!=c"),
    ];

    static readonly Quizzed[] Hard =
    [
        Measures.Distance.With("a=612..890 b=12..24", "a mod 10!=0"),
        Measures.Speed.With("c=205..890 b=12..24 a=(b*c)", "b!=c"),
        Measures.Time.With("c=12..24 b=205..890 a=(b*c)", "b!=c"),
    ];
}

public sealed class SharesOfNumbers() : QuizExercise("math-4-shares", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy = [Measures.ShareOf.With("c=12..90 b=3..9 a=(b*c)"), Measures.WholeOf.With("a=12..90 b=3..9")];

    static readonly Quizzed[] Medium = [Measures.ShareOf.With("c=112..890 b=3..9 a=(b*c)"), Measures.WholeOf.With("a=112..890 b=3..9")];

    static readonly Quizzed[] Hard = [Measures.ShareOf.With("c=112..890 b=12..48 a=(b*c)"), Measures.WholeOf.With("a=112..890 b=12..48")];
}

public sealed class PerimetersAndAreas() : QuizExercise("math-4-perimeters-and-areas", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        Measures.RectanglePerimeter.With("a=15..90 b=12..60", "a>b", ("сложены только две стороны", "a+b"), ("найдена площадь", "a*b")),
        Measures.RectangleArea.With("a=15..90 b=3..14", "a>b", ("найден периметр", "(a+b)*2"), ("сложены стороны", "a+b")),
        Measures.SquareArea.With("a=11..30", "", ("найден периметр", "a*4"), ("сторона удвоена", "a*2")),
    ];

    static readonly Quizzed[] Medium =
    [
        Measures.SideByArea.With("b=8..48 c=12..90 a=(b*c)", "b!=c"),
        Measures.SideByPerimeter.With("b=15..90 c=24..180 a=(2*b+2*c)", "b!=c", ("вычтена одна сторона", "a-b"), ("не разделено на 2", "a-2*b")),
        Measures.RectangleArea.With("a=112..390 b=12..48", "", ("найден периметр", "(a+b)*2")),
    ];

    static readonly Quizzed[] Hard =
    [
        Measures.PerimeterByArea.With("b=12..48 c=24..120 a=(b*c)", "b!=c", ("найдена только сторона", "a/b"), ("сложены две стороны", "a/b+b")),
        Measures.AreaByPerimeter.With("b=12..48 c=24..120 a=(2*b+2*c)", "b!=c", ("вычтена одна сторона", "(a-b)*b"), ("найдена только сторона", "a/2-b")),
    ];
}

public sealed class Circles() : QuizExercise("math-4-circles", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy = [Measures.Diameter.With("a=2..49", "", ("диаметр принят за радиус", "a/2")), Measures.Radius.With("c=2..49 a=(c*2)", "", ("радиус принят за диаметр", "a*2"))];

    static readonly Quizzed[] Medium = [Measures.Diameter.With("a=52..198", "", ("диаметр принят за радиус", "a/2")), Measures.Radius.With("c=52..198 a=(c*2)", "", ("радиус принят за диаметр", "a*2"))];

    static readonly Quizzed[] Hard = [Measures.SumOfRadii.With("a=12..190 b=12..190", "a>b", ("радиусы удвоены", "(a+b)*2"), ("радиусы вычтены", "a-b")), Measures.Radius.With("c=105..498 a=(c*2)", "", ("радиус принят за диаметр", "a*2"))];
}
