using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Questions about areas.</summary>
static class Areas
{
    public static readonly Asked<Real> Under = new(
        "Найдите площадь фигуры, ограниченной линиями $y={f}$, $y=0$, $x={a}$, $x={b}$.",
        new RealAnswer(near: true),
        read => DefiniteIntegral.Area(read.Expression("f"), 0, 'x', read.Expression("a"), read.Expression("b")),
        (read, answer) => new AreaCheck(read.Plain("f"), "0", "x", answer.ToString(), read.Plain("a"), read.Plain("b")))
    {
        Claim = "Площадь фигуры, ограниченной линиями $y={f}$, $y=0$, $x={a}$, $x={b}$, равна {x}",
        Phrase = "$y={f}$, $y=0$, $x={a}$, $x={b}$",
        Matching = "Соотнесите линии и площади фигур, которые они ограничивают.",
    };

    public static readonly Asked<Real> Between = new(
        "Найдите площадь фигуры, ограниченной линиями $y={f}$ и $y={g}$.",
        new RealAnswer(near: true),
        read => DefiniteIntegral.Area(read.Expression("f"), read.Expression("g"), 'x'),
        (read, answer) => new AreaCheck(read.Plain("f"), read.Plain("g"), "x", answer.ToString()))
    {
        Claim = "Площадь фигуры, ограниченной линиями $y={f}$ и $y={g}$, равна {x}",
        Phrase = "$y={f}$, $y={g}$",
        Matching = "Соотнесите линии и площади фигур, которые они ограничивают.",
    };

    /// <summary>The graph is a broken line over the axis; what is asked is its area between two verticals.</summary>
    public static readonly Asked<Rational> Broken = new(
        "На рисунке изображён график функции $y=f(x)$ — ломаная. Функция $F(x)$ — одна из первообразных функции $f(x)$. Найдите $F({b})-F({a})$.",
        new NumberAnswer(),
        BelowLine,
        (read, answer) => new ValueCheck(Trapezoids(read), $"{answer}"));

    /// <summary>Unit by unit: the mean of the heights at both ends.</summary>
    static Rational BelowLine(Filling read)
    {
        var (from, to) = (read.Count("a"), read.Count("b"));
        return from < to
            ? Enumerable.Range(from, to - from).Aggregate(Rational.Zero, (area, x) => area + ((Height(read, x) + Height(read, x + 1)) / 2))
            : throw new EvaluationException("The ends stand in another order.");
    }

    static Rational Height(Filling read, int x)
    {
        foreach (var piece in Pieces(read))
        {
            if (piece.X <= x && x <= piece.ToX)
            {
                return piece.Y + ((piece.ToY - piece.Y) * (x - piece.X) / (piece.ToX - piece.X));
            }
        }

        throw new EvaluationException("The graph does not reach so far.");
    }

    /// <summary>Piece by piece.</summary>
    static string Trapezoids(Filling read) => string.Join("+", Pieces(read)
        .Where(piece => piece.X >= read.Number("a") && piece.ToX <= read.Number("b"))
        .Select(piece => $"({piece.Y}+{piece.ToY})/2*({piece.ToX}-({piece.X}))"));

    static IEnumerable<(Rational X, Rational Y, Rational ToX, Rational ToY)> Pieces(Filling read) =>
        read.Drawing<CoordinatePlane>().Segments!.Select(piece => (Number(piece.FromX), Number(piece.FromY), Number(piece.ToX), Number(piece.ToY)));

    static Rational Number(string plain) => Plain.Parse(plain).Value();
}
