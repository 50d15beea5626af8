using System.Text.RegularExpressions;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>Expressions with letters that are to be written in another form, and derivatives.</summary>
static partial class Transformations
{
    static readonly HashSet<string> Words = AskedWords.Of(
        "выражение выражения скобки скобок подобные слагаемые приведи приведите общий множитель множители множителей за на в виде многочлен многочлена многочлене дробь дроби умножение действия степень квадрат куб формула формуле сокращённого произведение произведения разложи разложите раскрой раскройте упрости упростите сократи сократите вынеси вынесите представь представьте преобразуй преобразуйте возведи возведите");

    static readonly HashSet<string> DerivativeWords = AskedWords.Of("производная производную функции функция точке");

    static readonly (HashSet<string> Said, string Form, Func<Expression, bool> Fits)[] Forms =
    [
        (AskedWords.Of("разложи разложите вынеси вынесите"), "factored", ExpressionForm.IsFactored),
        (AskedWords.Of("раскрой раскройте многочлен многочлена возведи возведите подобные"), "expanded", ExpressionForm.IsExpanded),
        (AskedWords.Of("сократи сократите"), "irreducible", ExpressionForm.IsReduced),
        (AskedWords.Of("упрости упростите"), string.Empty, _ => true),
    ];

    /// <summary>«Упростите выражение …», «Разложите на множители …», «Сократите дробь …»</summary>
    public static FormulaQuestion? Identity(AskedWords words)
    {
        if (!words.HasOnly(Calculations.Verbs, Words) || words.Formulas is not [var tex] || Formulas.TexExpression(tex) is not { } given || Formulas.Letters(given).Count == 0)
        {
            return null;
        }

        var (said, form, fits) = Array.Find(Forms, form => words.Stems.Overlaps(form.Said));
        return said is null ? null : new()
        {
            Key = $"identity {form} {Formulas.Ordered(given)}",
            IsAnswer = spelled => Formulas.Written(spelled) is { } answer && IsDone(answer, given, fits) && Formulas.Same(given, answer) == true,
            Check = spelled => new IdentityCheck(Plain.Write(given), Plain.Write(Formulas.Written(spelled)!), null, form.Length == 0 ? null : form),
        };
    }

    /// <summary>An expression that is as long as the given one is not simpler.</summary>
    static bool IsDone(Expression answer, Expression given, Func<Expression, bool> fits) =>
        answer != given && Formulas.Solved(() => fits(answer)) && (ExpressionForm.IsExpanded(answer) || ExpressionForm.IsFactored(answer) || ExpressionForm.IsReduced(answer) || Size(answer) < Size(given));

    static int Size(Expression expression) => expression switch
    {
        Binary binary => 1 + Size(binary.Left) + Size(binary.Right),
        Negative negative => 1 + Size(negative.Operand),
        Call call => 1 + call.Arguments.Sum(Size),
        _ => 1,
    };

    /// <summary>«Найдите производную функции $f(x)=x^3$.», also its value at a point.</summary>
    public static FormulaQuestion? Derivative(AskedWords words)
    {
        if (!words.HasOnly(Calculations.Verbs, DerivativeWords, AskedWords.Of("значение")) || !words.Stems.Overlaps(DerivativeWords)
            || words.Formulas.Count is 0 or > 2 || Formulas.Written(words.Formulas[0]) is not { } function || Formulas.Letters(function) is not [var letter])
        {
            return null;
        }

        var derivative = Mathematics.Derivative.Of(function, letter);
        if (words.Formulas.Count == 2)
        {
            return Place.Match(words.Formulas[1]) is { Success: true } place && Formulas.TexExpression(place.Groups["value"].Value) is { } at && Calculations.Of(0 + derivative.Replace(leaf => leaf == new Letter(letter) ? at : null)) is { } value
                ? value with
                {
                    Key = $"derivative {Plain.Write(function)} at {Plain.Write(at)}",
                    Calculation = null,
                    Solution = null,
                    Check = spelled => new DerivativeCheck(Plain.Write(function), letter.ToString(), Plain.Write(Formulas.Written(spelled)!), Plain.Write(at)),
                }
                : null;
        }

        return new()
        {
            Key = $"derivative {Plain.Write(function)}",
            IsAnswer = spelled => Formulas.Written(spelled) is { } answer && Formulas.Same(derivative, answer) == true,
            Check = spelled => new DerivativeCheck(Plain.Write(function), letter.ToString(), Plain.Write(Formulas.Written(spelled)!)),
        };
    }

    [GeneratedRegex(@"^x(_\{?0\}?)? ?= ?(?<value>.+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place { get; }
}
