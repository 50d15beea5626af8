using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>Which inequalities follow from a&gt;b. Easy: one action with a number; medium: two; hard: squares, cubes and reciprocals of numbers of a known sign.</summary>
public sealed class InequalityProperties : IExercise
{
    static readonly Letter A = new('a');
    static readonly Letter B = new('b');

    /// <summary>Enough to tell a function that grows from one that falls, on either side of zero.</summary>
    static readonly Rational[] Samples = [-7, -4, new(-5, 2), -1, new(-1, 3), new(1, 2), 1, 2, new(7, 2), 5, 8];

    static readonly Selection Following = new(
        "Известно, что ${i}$. Выберите неравенство, которое из этого следует.",
        "Известно, что ${i}$. Выберите все неравенства, которые из этого следуют.",
        (read, item) => Follows(read.Statement("i"), item.Statement),
        (read, item) => new StatementCheck(Plain.Write(At(item.Statement, Cases(read.Statement("i")).First()))));

    public string Id => "algebra-8-inequality-properties";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => difficulty == Difficulty.Hard ? 3 : 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var premise = Plain.ParseStatement(setting.By(setting.Pick("a>b", "a<b"), setting.Pick("a<b", "a>b"), setting.Pick("a>b>0", "0<a<b", "a<b<0")));
        Func<Expression, Expression>[] actions = setting.By<Func<Expression, Expression>[]>(
            [t => t + N(2, 15), t => t - N(2, 15), t => N(2, 9) * t, t => new Negative(N(2, 9) * t), t => t.Over(N(2, 9)), t => new Negative(t)],
            [t => (N(2, 9) * t) + N(1, 9), t => (N(2, 9) * t) - N(1, 9), t => N(1, 15) - t, t => N(1, 9) - (N(2, 9) * t), t => new Negative(t.Over(N(2, 9))), t => new Negative(N(2, 9) * t)],
            [t => t.Power(2), t => t.Power(3), t => ((Expression)1).Over(t), t => N(1, 9) - t.Power(2), t => new Negative(((Expression)1).Over(t)), t => N(2, 9) * t.Power(2), t => N(1, 9) - t]);
        var (right, wrong) = (new List<string>(), new List<string>());
        foreach (var action in random.Shuffled(actions.Concat(actions)))
        {
            var form = action(A);
            Statement above = new([form, form.Replace(leaf => leaf == A ? B : null)], [Relation.Greater]);
            var option = random.Chance(50) ? above : above with { Relations = [Relation.Less] };
            var print = $"${Tex.Write(option.Terms[0], option.Relations[0], option.Terms[1])}$";
            (Follows(premise, option) ? right : wrong).Add(print);
        }

        return right.Distinct(StringComparer.Ordinal).Count() >= 3 && wrong.Distinct(StringComparer.Ordinal).Count() >= 4
            ? Chosen.Of(Following, new() { ["i"] = premise }, [.. right.Distinct(StringComparer.Ordinal)], [.. wrong.Distinct(StringComparer.Ordinal)], Reason(setting))
            : Draw(setting, random);

        Expression N(int least, int most) => random.Next(least, most);
    }

    static string Reason(Setting setting) => setting.By(
        "При прибавлении числа и умножении на положительное число знак неравенства сохраняется, при умножении на отрицательное — меняется.",
        "При умножении на отрицательное число знак неравенства меняется, остальные действия его сохраняют.",
        "Учитываем знаки чисел: для положительных чисел большему числу соответствует больший квадрат, для отрицательных — меньший; числа одного знака и обратные им связаны противоположными неравенствами.");

    /// <summary>Whether it holds in every sample; what holds only in some follows neither way.</summary>
    static bool Follows(Statement premise, Statement option) => Cases(premise).All(pair => At(option, pair).Holds());

    static IEnumerable<(Rational A, Rational B)> Cases(Statement premise) =>
        from a in Samples
        from b in Samples
        where At(premise, (a, b)).Holds()
        select (a, b);

    static Statement At(Statement statement, (Rational A, Rational B) pair) =>
        statement.Replace(leaf => leaf == A ? Numerals.Literal(pair.A) : leaf == B ? Numerals.Literal(pair.B) : null);
}
