using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>What a drawn graph says about the derivative and the other way round.</summary>
static class GraphQuestions
{
    public static readonly Asked<Rational> TurnByDerivative = new(
        "На рисунке изображён график производной $y=f'(x)$ функции $f(x)$, определённой на интервале $({a};\\ {b})$. Найдите точку {e|максимума|минимума} функции $f(x)$.",
        new NumberAnswer(),
        read => Turns(Primitive(read), read.Word("e") == "максимума", read) is [var only] ? only : throw new EvaluationException("There is no single such point."),
        (read, answer) => new ExtremaCheck(Plain.Write(Primitive(read)), "x", read.Word("e") == "максимума" ? "max" : "min", [$"{answer}"]));

    public static readonly Asked<Rational> FallByDerivative = new(
        "На рисунке изображён график производной $y=f'(x)$ функции $f(x)$, определённой на интервале $({a};\\ {b})$. Найдите длину промежутка {m|возрастания|убывания} функции $f(x)$, лежащего внутри этого интервала вместе со своими концами.",
        new NumberAnswer(),
        read => Inner(Primitive(read), read),
        (read, answer) => new EachCheck(
            [true, true],
            [.. InnerEnds(Primitive(read), read) is var (from, to) ? new ProofCheck[] { new RootsCheck($"{Graph(read).Formula}=0", "x", [$"{from}", $"{to}"], $"[{from};{to}]"), new ValueCheck($"{to}-({from})", $"{answer}") } : []]));

    public static readonly Asked<Rational> SumOfTurns = new(
        "На рисунке изображён график функции $y=f(x)$, определённой на интервале $({a};\\ {b})$. Найдите сумму точек экстремума функции $f(x)$.",
        new NumberAnswer(),
        read => AllTurns(Function(read), read).Aggregate(Rational.Zero, (sum, turn) => sum + turn),
        (read, answer) => new EachCheck(
            [true, true, true],
            [
                new ExtremaCheck(Graph(read).Formula, "x", "max", [.. Turns(Function(read), true, read).Select(turn => $"{turn}")]),
                new ExtremaCheck(Graph(read).Formula, "x", "min", [.. Turns(Function(read), false, read).Select(turn => $"{turn}")]),
                new ValueCheck(string.Join("+", AllTurns(Function(read), read).Select(turn => $"({turn})")), $"{answer}"),
            ]));

    static PlaneGraph Graph(Filling read) =>
        read.Drawing<CoordinatePlane>().Graphs is [{ From: { } from, To: { } to } only] && from == read.Plain("a") && to == read.Plain("b") ? only : throw new EvaluationException("One graph over the interval is drawn.");

    static Expression Function(Filling read) => Plain.Parse(Graph(read).Formula);

    static Expression Primitive(Filling read) => Antiderivative.Of(Function(read), 'x');

    static Rational[] Turns(Expression function, bool maximum, Filling read)
    {
        var turns = Extremes.Points(function, 'x', maximum).Select(turn => turn.Rational ?? throw new EvaluationException("A turning point is not to be read.")).ToArray();
        return Array.TrueForAll(turns, turn => turn > read.Number("a") && turn < read.Number("b")) ? turns : throw new EvaluationException("A turning point lies outside of the drawing.");
    }

    static Rational[] AllTurns(Expression function, Filling read) => [.. Turns(function, true, read), .. Turns(function, false, read)];

    static (Rational From, Rational To) InnerEnds(Expression function, Filling read) =>
        Extremes.Monotone(function, 'x', read.Word("m") == "возрастания").Intervals
            .Where(interval => interval is { From: not null, To: not null })
            .ToArray() is [{ From.Rational: { } from, To.Rational: { } to }] && from > read.Number("a") && to < read.Number("b") ? (from, to) : throw new EvaluationException("There is no single such interval.");

    static Rational Inner(Expression function, Filling read) => InnerEnds(function, read) is var (from, to) ? to - from : default;
}
