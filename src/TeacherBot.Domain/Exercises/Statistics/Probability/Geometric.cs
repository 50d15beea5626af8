using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Statistics.Probability;

/// <summary>A point chosen at random; the judge cuts the whole into equal pieces and counts those that fit.</summary>
static class Geometric
{
    const string Matching = "Соотнесите описания случайного выбора точки и вероятности.";
    const int MostPieces = 100_000;

    public static readonly NumberQuestion Segment = NumberQuestion.Chance(
        "На отрезке $AB$ длиной {a}~см отмечен отрезок $CD$ длиной {b}~см. На отрезке $AB$ случайно выбирают точку. Найдите вероятность того, что она принадлежит отрезку $CD$.",
        "b/a",
        read => Outcomes.Share(Pieces(read, "a"), piece => piece <= read.Count("b")) is var share && read.Count("b") <= read.Count("a") ? share : throw new EvaluationException("The part is longer than the whole."),
        "Если отрезок $CD$ длиной {b}~см лежит на отрезке $AB$ длиной {a}~см, то вероятность того, что случайная точка отрезка $AB$ попадёт на $CD$, равна {x}",
        "$CD$ на отрезке $AB$, $AB={a}$, $CD={b}$; точка на $CD$",
        Matching);

    public static readonly NumberQuestion Outside = NumberQuestion.Chance(
        "На отрезке $AB$ длиной {a}~см отмечен отрезок $CD$ длиной {b}~см. На отрезке $AB$ случайно выбирают точку. Найдите вероятность того, что она не принадлежит отрезку $CD$.",
        "(a-b)/a",
        read => Outcomes.Share(Pieces(read, "a"), piece => piece > read.Count("b")),
        "Если отрезок $CD$ длиной {b}~см лежит на отрезке $AB$ длиной {a}~см, то вероятность того, что случайная точка отрезка $AB$ не попадёт на $CD$, равна {x}",
        "$CD$ на отрезке $AB$, $AB={a}$, $CD={b}$; точка не на $CD$",
        Matching,
        "$\\frac{[a]-[b]}{[a]}=[#(a-b)/a]$.");

    public static readonly NumberQuestion Interval = NumberQuestion.Chance(
        "Из отрезка $[{a};\\ {b}]$ случайно выбирают число. Найдите вероятность того, что оно больше ${c}$.",
        "(b-c)/(b-a)",
        read => Outcomes.Share(Pieces(read.Count("a"), read.Count("b")), piece => piece >= read.Count("c")),
        "Вероятность того, что случайное число из отрезка $[{a};\\ {b}]$ больше ${c}$, равна {x}",
        "число из отрезка $[{a};\\ {b}]$; больше ${c}$",
        Matching,
        "$\\frac{[b-c]}{[b-a]}=\\frac{[#b-c]}{[#b-a]}=[#(b-c)/(b-a)]$.");

    public static readonly NumberQuestion Near = NumberQuestion.Chance(
        "Из отрезка $[{a};\\ {b}]$ случайно выбирают число $t$. Найдите вероятность того, что $|t-{c}|<{d}$.",
        "2*d/(b-a)",
        read => Outcomes.Share(Pieces(read.Count("a"), read.Count("b")), piece => Math.Abs((2 * piece) + 1 - (2 * read.Count("c"))) < 2 * read.Count("d")),
        "Вероятность того, что для случайного числа $t$ из отрезка $[{a};\\ {b}]$ выполнено $|t-{c}|<{d}$, равна {x}",
        "$t$ из отрезка $[{a};\\ {b}]$; $|t-{c}|<{d}$",
        Matching,
        "$[#c-d]<t<[#c+d]$ — промежуток длины $[#2*d]$ на отрезке длины $[#b-a]$: $[#2*d/(b-a)]$.");

    public static readonly NumberQuestion Square = NumberQuestion.Chance(
        "Внутри прямоугольника со сторонами {a}~см и {b}~см расположен квадрат со стороной {c}~см. В прямоугольнике случайно выбирают точку. Найдите вероятность того, что она попадёт в квадрат.",
        "c^2/(a*b)",
        read => Outcomes.Share(Cells(read.Count("a"), read.Count("b")), cell => cell.X < Fitting(read) && cell.Y < read.Count("c")),
        "Если в прямоугольнике со сторонами {a}~см и {b}~см лежит квадрат со стороной {c}~см, то вероятность попасть в квадрат равна {x}",
        "прямоугольник {a}~см на {b}~см, в нём квадрат со стороной {c}~см; точка в квадрате",
        Matching,
        "$\\frac{[c]^2}{[a] \\cdot [b]}=\\frac{[#c^2]}{[#a*b]}=[#c^2/(a*b)]$.");

    public static readonly NumberQuestion Frame = NumberQuestion.Chance(
        "Внутри квадрата со стороной {a}~см расположен квадрат со стороной {c}~см. В большем квадрате случайно выбирают точку. Найдите вероятность того, что она не попадёт в меньший квадрат.",
        "1-c^2/a^2",
        read => Outcomes.Share(Cells(read.Count("a"), read.Count("a")), cell => cell.X >= read.Count("c") || cell.Y >= read.Count("c")),
        "Если в квадрате со стороной {a}~см лежит квадрат со стороной {c}~см, то вероятность не попасть в меньший квадрат равна {x}",
        "квадрат со стороной {a}~см, в нём квадрат со стороной {c}~см; точка не в меньшем",
        Matching,
        "$1-\\frac{[c]^2}{[a]^2}=1-[#c^2/a^2]=[#1-c^2/a^2]$.");

    public static readonly NumberQuestion Circles = NumberQuestion.Chance(
        "Круг радиуса {b}~см лежит внутри круга радиуса {a}~см. В большем круге случайно выбирают точку. Найдите вероятность того, что она попадёт в меньший круг.",
        "b^2/a^2",
        read => RingShare(read.Count("a"), ring => ring < Part(read)),
        "Если круг радиуса {b}~см лежит внутри круга радиуса {a}~см, то вероятность того, что случайная точка большего круга попадёт в меньший, равна {x}",
        "круг радиуса {a}~см, в нём круг радиуса {b}~см; точка в меньшем",
        Matching,
        "Отношение площадей: $\\frac{\\pi \\cdot [b]^2}{\\pi \\cdot [a]^2}=[#b^2/a^2]$.");

    public static readonly NumberQuestion Ring = NumberQuestion.Chance(
        "Мишень — круг радиуса {a}~см, в центре которого круг радиуса {b}~см. Стрелок попал в случайную точку мишени. Найдите вероятность того, что он не попал в меньший круг.",
        "1-b^2/a^2",
        read => RingShare(read.Count("a"), ring => ring >= Part(read)),
        "Если в центре мишени радиуса {a}~см круг радиуса {b}~см, то вероятность попасть в мишень вне этого круга равна {x}",
        "мишень радиуса {a}~см с кругом радиуса {b}~см в центре; точка вне круга",
        Matching,
        "$1-\\frac{\\pi \\cdot [b]^2}{\\pi \\cdot [a]^2}=1-[#b^2/a^2]=[#1-b^2/a^2]$.");

    public static readonly NumberQuestion Bus = NumberQuestion.Chance(
        "Автобус подходит к остановке каждые {a:минуту|минуты|минут}. Пассажир пришёл на остановку в случайный момент. Найдите вероятность того, что он будет ждать не больше {b:минуты|минут|минут}.",
        "b/a",
        read => Outcomes.Share(Pieces(read, "a"), piece => piece > read.Count("a") - read.Count("b")),
        "Если автобус подходит каждые {a:минуту|минуты|минут}, то вероятность ждать не больше {b:минуты|минут|минут} равна {x}",
        "автобус каждые {a}~мин; ожидание не больше {b}~мин",
        Matching);

    public static readonly NumberQuestion Clock = NumberQuestion.Chance(
        "Часы с двенадцатичасовым циферблатом остановились в случайный момент. Найдите вероятность того, что часовая стрелка остановилась между отметками {a} и {b}.",
        "(b-a)/12",
        read => Outcomes.Share(Enumerable.Range(1, 12), hour => hour > read.Count("a") && hour <= read.Count("b")),
        "Вероятность того, что часовая стрелка остановившихся часов находится между отметками {a} и {b}, равна {x}",
        "часовая стрелка между отметками {a} и {b}",
        Matching,
        "Делений в этой дуге $[b]-[a]=[#b-a]$, всего 12: $[#(b-a)/12]$.",
        NumberForm.Fraction);

    public static readonly NumberQuestion Arc = NumberQuestion.Chance(
        "На окружности отмечена дуга в {a}°. На окружности случайно выбирают точку. Найдите вероятность того, что она принадлежит этой дуге.",
        "a/360",
        read => Outcomes.Share(Enumerable.Range(1, 360), degree => degree <= read.Count("a")),
        "Вероятность того, что случайная точка окружности принадлежит дуге в {a}°, равна {x}",
        "точка окружности; дуга в {a}°",
        Matching,
        "$\\frac{[a]}{360}=[#a/360]$.",
        NumberForm.Fraction);

    static IEnumerable<int> Pieces(Filling read, string slot) => Pieces(1, read.Count(slot) + 1);

    static IEnumerable<int> Pieces(int from, int to) => to > from && to - from <= MostPieces ? Enumerable.Range(from, to - from) : throw new EvaluationException("There is no such segment.");

    static IEnumerable<(int X, int Y)> Cells(int width, int height) =>
        width is > 0 and < 300 && height is > 0 and < 300 ? Enumerable.Range(0, width).SelectMany(x => Enumerable.Range(0, height).Select(y => (x, y))) : throw new EvaluationException("There is no such rectangle.");

    static int Fitting(Filling read) => read.Count("c") <= Math.Min(read.Count("a"), read.Count("b")) ? read.Count("c") : throw new EvaluationException("The square does not fit.");

    static int Part(Filling read) => read.Count("b") <= read.Count("a") ? read.Count("b") : throw new EvaluationException("The circle does not fit.");

    /// <summary>Rings of unit width hold areas as 1 : 3 : 5 …</summary>
    static Rational RingShare(int radius, Func<int, bool> fits)
    {
        var rings = Enumerable.Range(0, radius is > 0 and < MostPieces ? radius : throw new EvaluationException("There is no such circle.")).ToArray();
        return new Rational(rings.Where(fits).Sum(ring => (2 * ring) + 1), rings.Sum(ring => (2 * ring) + 1));
    }
}

/// <summary>A point of a segment, a number, a moment. Hard: what lies near a number.</summary>
sealed class PointsOfSegments() : PosedExercise("algebra-9-points-of-segments", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Part = [("найдена вероятность противоположного события", "(a-b)/a"), ("взято отношение к оставшейся части", "b/(a-b)"), ("единица делится на длину", "1/b")];
    static readonly NamedSlip[] Above = [("найдена вероятность противоположного события", "(c-a)/(b-a)"), ("взято отношение чисел", "c/b"), ("посчитаны целые числа", "(b-c)/(b-a+1)"), ("взято отношение частей", "(b-c)/(c-a)")];

    static readonly IPosed[] Easy =
    [
        Geometric.Segment.With("a=8..40 b=2..24", "b<a-1;(100*b) mod a=0", Part),
        Geometric.Outside.With("a=8..40 b=2..24", "b<a-1;(100*b) mod a=0", ("найдена вероятность противоположного события", "b/a"), ("взято отношение к оставшейся части", "b/(a-b)"), ("единица делится на длину", "1/b")),
        Geometric.Bus.With("a=8..40 b=2..20", "b<a;(100*b) mod a=0;a mod 10>1", Part),
    ];

    static readonly IPosed[] Medium =
    [
        Geometric.Interval.With("a=-12..5 b=3..25 c=-10..20", "c>a;b>c;(100*(b-c)) mod (b-a)=0;abs(c)>0", Above),
        Geometric.Outside.With("a=20..80 b=3..50", "b<a-5;(1000*b) mod a=0", ("найдена вероятность противоположного события", "b/a"), ("взято отношение к оставшейся части", "b/(a-b)"), ("единица делится на длину", "1/b")),
    ];

    static readonly IPosed[] Hard =
    [
        Geometric.Near.With("a=-8..4 b=8..30 c=1..15 d=1..6", "c-d>=a;c+d<=b;(100*2*d) mod (b-a)=0;2*d<b-a", ("учтена половина промежутка", "d/(b-a)"), ("взято отношение чисел", "d/c"), ("найдена вероятность противоположного события", "1-2*d/(b-a)"), ("взята длина до правого конца", "(b-d)/(b-a)")),
        Geometric.Interval.With("a=-40..-5 b=5..60 c=-30..40", "c>a;b>c;(1000*(b-c)) mod (b-a)=0;abs(c)>0", Above),
    ];
}

/// <summary>Arcs and areas. Easy: arcs; medium: squares and circles; hard: what is left.</summary>
sealed class PointsOfFigures() : PosedExercise("algebra-9-points-of-figures", Easy, Medium, Hard)
{
    static readonly IPosed[] Easy =
    [
        Geometric.Clock.With("a=1..10 b=2..12", "b>a+1;b-a<11", ("посчитаны обе отметки", "(b-a+1)/12"), ("пропущена часть дуги", "(b-a-1)/12"), ("найдена вероятность противоположного события", "1-(b-a)/12"), ("взята отметка", "b/12")),
        Geometric.Arc.With("a=20..300/10", "", ("найдена вероятность противоположного события", "1-a/360"), ("взята доля развёрнутого угла", "a/180"), ("взята половина дуги", "a/720")),
    ];

    static readonly IPosed[] Medium =
    [
        Geometric.Square.With("a=6..25 b=5..20 c=2..10", "a>b;c<=b-1;(1000*c*c) mod (a*b)=0", ("взято отношение сторон", "c/a"), ("взято отношение сторон", "c/b"), ("сторона не возведена в квадрат", "c/(a*b)"), ("взято отношение периметров", "4*c/(2*a+2*b)")),
        Geometric.Circles.With("a=4..20 b=1..16", "b<a;(10000*b*b) mod (a*a)=0", ("взято отношение радиусов", "b/a"), ("найдена вероятность противоположного события", "1-b^2/a^2"), ("радиус возведён в квадрат один раз", "b/a^2")),
    ];

    static readonly IPosed[] Hard =
    [
        Geometric.Ring.With("a=5..25 b=1..20", "b<a;(10000*b*b) mod (a*a)=0", ("взято отношение радиусов", "1-b/a"), ("найдена вероятность противоположного события", "b^2/a^2"), ("вычтены радиусы", "(a-b)^2/a^2"), ("взято отношение радиусов", "b/a")),
        Geometric.Frame.With("a=5..25 c=2..20", "c<a;(10000*c*c) mod (a*a)=0", ("взято отношение сторон", "1-c/a"), ("найдена вероятность противоположного события", "c^2/a^2"), ("вычтены стороны", "(a-c)^2/a^2"), ("взято отношение сторон", "c/a")),
    ];
}
