using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Parts;

/// <summary>The number whose product with a given one is 1. Easy: fractions and whole numbers; medium: mixed numbers; hard: decimal fractions too.</summary>
public sealed class Reciprocals() : Family("math-6-reciprocals", 2)
{
    static readonly Asked<Rational> Inverse = new(
        "Найдите число, обратное числу ${a}$.",
        new NumberAnswer(),
        read => LinearEquation.Root(new Statement([read.Expression("a") * new Letter('x'), 1], [Relation.Equal])) ?? throw new EvaluationException("Zero has no inverse."),
        (read, answer) => new ValueCheck($"1/({read.Plain("a")})", $"{answer}"))
    {
        Claim = "Число, обратное числу ${a}$, равно {x}",
        Phrase = "${a}$",
        Matching = "Соотнесите взаимно обратные числа.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var simple = random.Until(r => new Rational(r.Next(1, 24), r.Next(2, 25)), value => value != 1 && !value.IsInteger && value < 3);
        var tenths = random.Until(r => new Rational(r.Next(2, 48), 10), value => !value.IsInteger);
        var mixed = random.Next(1, 6) + random.Until(r => new Rational(r.Next(1, 8), r.Next(3, 11)), value => value < 1);
        var whole = (Rational)random.Next(2, 40);
        var form = setting.Difficulty == Difficulty.Hard && setting.Form % 2 == 0 ? NumberForm.Decimal : NumberForm.Fraction;
        var a = setting.By(setting.Pick(simple < 1 ? simple : 1 / simple, whole), setting.Pick(mixed, simple < 1 ? simple : 1 / simple), setting.Pick(tenths, mixed));
        var answer = 1 / a;
        var improper = a > 1 && !a.IsInteger ? $"${Numerals.Tex(a, form)}=\\frac{{{a.Numerator}}}{{{a.Denominator}}}$; " : string.Empty;
        return Inverse.Pose(
            setting,
            new() { ["a"] = Numerals.Literal(a, form) },
            answer,
            [
                ("перевёрнута только дробная часть", a.IsInteger || (a - a.Floor()).IsZero ? answer + 1 : a.Floor() + (1 / (a - a.Floor()))),
                ("записано само число", a),
                ("взято дополнение до единицы", Rational.Abs(1 - a)),
                ("ошибка в числителе на единицу", answer + new Rational(1, answer.Denominator)),
            ],
            $"{improper}${Tex.Write(Numerals.Literal(a, form) * Numerals.Literal(answer))}=1$.");
    }
}
