using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Checks;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>Matching of formulas: calculations and values, equations and roots, equal expressions. Every left entry belongs to its own right one and to no other.</summary>
static class PairProof
{
    static readonly HashSet<string> Words = AskedWords.Of(
        "соотнеси соотнесите соедини соедините установи установите найди найдите подбери подберите соответствие между для каждого каждому каждой к его её их с со пару пары и выражение выражения выражений выражением пример примеры примера примеров значение значения значений значением ответ ответы ответом ответами результат результаты результатом уравнение уравнения уравнений корень корни корнем корнями многочлен многочлены равные равное равным им выражению тождественно");

    public static Finding? Of(Sketch sketch)
    {
        var words = AskedWords.Read(sketch.Text);
        if (words.Formulas.Count > 0 || !words.HasOnly(Words))
        {
            return null;
        }

        var questions = sketch.Pairs.Select(pair => Question(pair.Left)).ToArray();
        if (questions.Contains(null))
        {
            return null;
        }

        for (var i = 0; i < questions.Length; i++)
        {
            for (var k = 0; k < questions.Length; k++)
            {
                if (Formulas.Solved(() => (bool?)questions[i]!.IsAnswer(sketch.Pairs[k].Right)) is not { } fits)
                {
                    return null;
                }

                if (fits != (i == k))
                {
                    return Finding.Contradiction(i == k
                        ? $"«{sketch.Pairs[i].Left}» does not go with «{sketch.Pairs[i].Right}»"
                        : $"«{sketch.Pairs[i].Left}» goes with «{sketch.Pairs[k].Right}» as well");
                }
            }
        }

        return new(null, Formulas.Solved(() => new EachCheck([.. questions.Select(_ => true)], [.. questions.Select((question, i) => question!.Check(sketch.Pairs[i].Right))])));
    }

    static FormulaQuestion? Question(string left) => Formulas.Tex(left.Replace("$", string.Empty, StringComparison.Ordinal)) switch
    {
        { IsExpression: true, Terms: [var expression] } when !Formulas.HasUnknowns(expression) => Calculations.Of(expression),
        { IsExpression: true, Terms: [var expression] } => new()
        {
            Key = expression.ToString(),
            IsAnswer = spelled => Formulas.Written(spelled) is { } other && (Formulas.Same(expression, other) ?? throw new UnsolvedException("The expressions cannot be compared.")),
            Check = spelled => new IdentityCheck(Plain.Write(expression), Plain.Write(Formulas.Written(spelled)!)),
        },
        { IsEquality: true } equation when Formulas.Letters(equation.Terms) is [var letter] => Equations.Of(equation, letter),
        _ => null,
    };
}
