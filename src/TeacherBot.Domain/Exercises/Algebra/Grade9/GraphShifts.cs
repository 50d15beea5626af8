using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>The graph of y=f(x) moved along the axes: easy along one, medium along both, hard: other functions too.</summary>
public sealed class GraphShifts : IExercise
{
    static readonly Letter X = new('x');

    static readonly Asked<Expression> AlongX = Of(
        "График функции $y={f}$ сдвинули на {a:единицу|единицы|единиц} {h|вправо|влево}. График какой функции получился? В ответ запишите правую часть её формулы.",
        "График функции $y={f}$ сдвинули на {a:единицу|единицы|единиц} {h|вправо|влево} и получили график функции $y={x}$",
        "$y={f}$, на {a:единицу|единицы|единиц} {h|вправо|влево}");

    static readonly Asked<Expression> AlongY = Of(
        "График функции $y={f}$ сдвинули на {b:единицу|единицы|единиц} {v|вверх|вниз}. График какой функции получился? В ответ запишите правую часть её формулы.",
        "График функции $y={f}$ сдвинули на {b:единицу|единицы|единиц} {v|вверх|вниз} и получили график функции $y={x}$",
        "$y={f}$, на {b:единицу|единицы|единиц} {v|вверх|вниз}");

    static readonly Asked<Expression> Along = Of(
        "График функции $y={f}$ сдвинули на {a:единицу|единицы|единиц} {h|вправо|влево} и на {b:единицу|единицы|единиц} {v|вверх|вниз}. График какой функции получился? В ответ запишите правую часть её формулы.",
        "График функции $y={f}$ сдвинули на {a:единицу|единицы|единиц} {h|вправо|влево} и на {b:единицу|единицы|единиц} {v|вверх|вниз}, получив график функции $y={x}$",
        "$y={f}$, на {a:единицу|единицы|единиц} {h|вправо|влево} и на {b:единицу|единицы|единиц} {v|вверх|вниз}");

    public string Id => "algebra-9-graph-shifts";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 4;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (k, a, b) = (random.Next(2, 5) * (random.Chance(30) ? -1 : 1), random.NotZero(9), random.NotZero(9));
        Expression square = X.Power(2);
        var f = setting.By(
            setting.Pick(square, Build.Times(k, square)),
            setting.Pick(square, Build.Times(k, square), new Negative(square), Build.Times(k, square)),
            setting.Pick<Expression>(X.Power(3), Build.Times(k, square), new Call(Function.Sqrt, X), ((Expression)Math.Abs(k)).Over(X)));
        var both = setting.Difficulty != Difficulty.Easy;
        var alongX = both || setting.Form % 4 < 2;
        var alongY = both || !alongX;
        var (dx, dy) = (alongX ? a : 0, alongY ? b : 0);
        var answer = Moved(f, dx, dy);
        var filling = new Filling { ["f"] = f };
        if (alongX)
        {
            (filling["a"], filling["h"]) = (Math.Abs(a), a > 0 ? "вправо" : "влево");
        }

        if (alongY)
        {
            (filling["b"], filling["v"]) = (Math.Abs(b), b > 0 ? "вверх" : "вниз");
        }

        return (alongX && alongY ? Along : alongX ? AlongX : AlongY).Pose(
            setting,
            filling,
            answer,
            [
                ("перепутано направление вдоль оси $x$", Moved(f, alongX ? -dx : dy, alongX ? dy : 0)),
                ("перепутано направление вдоль оси $y$", Moved(f, dx, alongY ? -dy : dx)),
                ("перепутаны оба направления", Moved(f, -dx, -dy)),
                ("перепутаны оси", Moved(f, dy, dx)),
                ("сдвиг перепутан и по оси, и по знаку", Moved(f, -dy, -dx)),
            ],
            $"При сдвиге {(alongX ? a > 0 ? "вправо $x$ заменяют на $x-a$" : "влево $x$ заменяют на $x+a$" : b > 0 ? "вверх к формуле прибавляют число" : "вниз из формулы вычитают число")}: $y={Tex.Write(answer)}$.");
    }

    static Expression Moved(Expression f, int right, int up)
    {
        var moved = right == 0 ? f : f.Replace(leaf => leaf == X ? Build.Plus(X, -right) : null);
        return up == 0 ? moved : Build.Plus(moved, up);
    }

    static Asked<Expression> Of(string question, string claim, string phrase) => new(
        question,
        new ExpressionAnswer(),
        Shifted,
        (read, answer) => new IdentityCheck(Plain.Write(Shifted(read)), Plain.Write(answer)))
    {
        Claim = claim,
        Phrase = phrase,
        Matching = "Соотнесите сдвиги графиков и функции, графики которых получились.",
    };

    static Expression Shifted(Filling read)
    {
        Expression right = read.Has("a") ? read.Expression("a") : 0;
        Expression up = read.Has("b") ? read.Expression("b") : 0;
        var argument = read.Has("h") && read.Word("h") == "влево" ? X + right : X - right;
        var moved = read.Expression("f").Replace(leaf => leaf == X ? argument : null);
        return read.Has("v") && read.Word("v") == "вниз" ? moved - up : moved + up;
    }
}
