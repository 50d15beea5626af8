using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Measures;

/// <summary>Volumes of cubes and boxes, and an edge from them.</summary>
public sealed class BoxVolumes() : QuizExercise("math-5-box-volumes", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите тела и их объёмы.";

    static readonly Quiz Cube = new("Найдите объём куба с ребром {a:см}.", "a*a*a", "x/a/a=a", "см³", "объём куба с ребром {a:см} равен {x}", "куб с ребром {a:см}", Matching, gaps: false);
    static readonly Quiz Box = new("Найдите объём прямоугольного параллелепипеда с измерениями {a:см}, {b:см} и {c:см}.", "a*b*c", "x/a/b=c", "см³", "объём параллелепипеда с измерениями {a:см}, {b:см} и {c:см} равен {x}", "параллелепипед с измерениями {a:см}, {b:см} и {c:см}", Matching, gaps: false);
    static readonly Quiz Height = new("Объём прямоугольного параллелепипеда {v:см³}, его длина {a:см}, ширина {b:см}. Найдите высоту.", "v/(a*b)", "x*a*b=v", "см", "если объём параллелепипеда {v:см³}, длина {a:см}, ширина {b:см}, то высота {x}", gaps: false);
    static readonly Quiz Surface = new("Найдите площадь поверхности куба с ребром {a:см}.", "6*a*a", "x/a/a=6", "см²", "площадь поверхности куба с ребром {a:см} равна {x}", gaps: false);
    static readonly Quiz BoxSurface = new("Найдите площадь поверхности прямоугольного параллелепипеда с измерениями {a:см}, {b:см} и {c:см}.", "2*(a*b+b*c+a*c)", "x/2-a*b-b*c=a*c", "см²", "площадь поверхности параллелепипеда с измерениями {a:см}, {b:см} и {c:см} равна {x}", gaps: false);

    static readonly Quizzed[] Easy =
    [
        Cube.With("a=2..9", "", ("найдена площадь грани", "a*a"), ("ребро умножено на 3", "a*3"), ("найдена площадь поверхности", "6*a*a")),
        Box.With("a=3..9 b=2..8 c=2..9", "a!=b;b!=c;a!=c", ("измерения сложены", "a+b+c"), ("перемножены только два измерения", "a*b")),
    ];

    static readonly Quizzed[] Medium =
    [
        Box.With("a=10..25 b=4..12 c=3..9", "a!=b;b!=c", ("измерения сложены", "a+b+c"), ("перемножены только два измерения", "a*b")),
        Surface.With("a=3..12", "a!=6", ("найден объём", "a*a*a"), ("взяты четыре грани", "4*a*a"), ("найдена площадь одной грани", "a*a")),
        Cube.With("a=5..15", "a!=6", ("найдена площадь грани", "a*a"), ("найдена площадь поверхности", "6*a*a")),
    ];

    static readonly Quizzed[] Hard =
    [
        Height.With("a=6..18 b=4..12 c=5..15 v=(a*b*c)", "a!=b;b!=c;a!=c", ("разделено только на длину", "v/a"), ("разделено только на ширину", "v/b")),
        BoxSurface.With("a=5..14 b=4..12 c=3..9", "a!=b;b!=c;a!=c", ("найден объём", "a*b*c"), ("сумма не удвоена", "a*b+b*c+a*c")),
    ];
}

/// <summary>Areas and perimeters: rectangles in one unit and in two, a side, a figure of two rectangles.</summary>
public sealed class PlaneMeasures() : QuizExercise("math-5-plane-measures", Easy, Medium, Hard)
{
    static readonly Quiz Area = new("Длина прямоугольника {a:дм}, ширина {b:дм}. Найдите его площадь.", "a*b", "x/b=a", "дм²", "площадь прямоугольника длиной {a:дм} и шириной {b:дм} равна {x}", gaps: false);
    static readonly Quiz Perimeter = new("Длина прямоугольника {a:дм}, ширина {b:дм}. Найдите его периметр.", "(a+b)*2", "x/2-b=a", "дм", "периметр прямоугольника длиной {a:дм} и шириной {b:дм} равен {x}", gaps: false);
    static readonly Quiz Wider = new("Ширина прямоугольника {b:см}, длина на {a:см} больше. Найдите площадь прямоугольника.", "b*(b+a)", "x/b-a=b", "см²", "если ширина прямоугольника {b:см}, а длина на {a:см} больше, то площадь равна {x}", gaps: false);
    static readonly Quiz FromPerimeter = new("Периметр прямоугольника {p:см}, длина {a:см}. Найдите его площадь.", "a*(p/2-a)", "(x/a+a)*2=p", "см²", "если периметр прямоугольника {p:см}, а длина {a:см}, то площадь равна {x}", gaps: false);
    static readonly Quiz FromArea = new("Площадь прямоугольника {s:см²}, ширина {b:см}. Найдите его периметр.", "(s/b+b)*2", "(x/2-b)*b=s", "см", "если площадь прямоугольника {s:см²}, а ширина {b:см}, то периметр равен {x}", gaps: false);

    static readonly Quizzed[] Easy =
    [
        Area.With("a=12..60 b=5..30", "a>b;(a+b)*2!=a*b", ("найден периметр", "(a+b)*2"), ("стороны сложены", "a+b")),
        Perimeter.With("a=12..60 b=5..30", "a>b;(a+b)*2!=a*b", ("найдена площадь", "a*b"), ("сложены только две стороны", "a+b")),
    ];

    static readonly Quizzed[] Medium =
    [
        Wider.With("a=3..20 b=6..30", "a!=b", ("умножено на разность", "a*b"), ("длина взята меньше ширины", "b*(b-a)")),
        FromArea.With("b=6..20 c=8..40 s=(b*c)", "c>b", ("сложены только две стороны", "s/b+b"), ("найдена длина", "s/b")),
    ];

    static readonly Quizzed[] Hard =
    [
        FromPerimeter.With("a=8..40 b=5..30 p=((a+b)*2)", "a>b", ("периметр не разделён на 2", "a*(p-a)"), ("найдена ширина", "p/2-a")),
        FromArea.With("b=12..36 c=24..80 s=(b*c)", "c>b", ("сложены только две стороны", "s/b+b"), ("найдена длина", "s/b")),
        Wider.With("a=12..48 b=15..60", "a!=b", ("умножено на разность", "a*b"), ("сложено вместо умножения", "b+b+a")),
    ];
}
