using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>Questions for the value of a calculation.</summary>
static partial class Calculations
{
    /// <summary>They ask for a result.</summary>
    public static readonly HashSet<string> Verbs = AskedWords.Of(
        "вычисли вычислите вычислить найди найдите найти посчитай посчитайте сосчитай сосчитайте определи определите выполни выполните реши решите решить выбери выберите укажи укажите чему равно равен равна");

    static readonly HashSet<string> Nouns = AskedWords.Of("значение выражение выражения выражений числовое числового пример действие действия вычисление результат столбиком столбик устно удобным способом дробь дроби дробей");

    static readonly HashSet<string> Numbers = AskedWords.Of("число числа чисел");

    static readonly HashSet<string> Asking = AskedWords.Of("сколько будет");

    static readonly Dictionary<string, Operation> Results = new(StringComparer.Ordinal)
    {
        [AskedWords.Stem("сумму")] = Operation.Add, [AskedWords.Stem("разность")] = Operation.Subtract,
        [AskedWords.Stem("произведение")] = Operation.Multiply, [AskedWords.Stem("частное")] = Operation.Divide,
    };

    /// <summary>«Вычислите: $5+3$.»</summary>
    public static FormulaQuestion? Value(AskedWords words)
    {
        if (words.Formulas is not [var tex] || Formulas.TexExpression(tex) is not { } calculation)
        {
            return null;
        }

        var asks = words.HasOnly(Verbs, Nouns) && words.Stems.Overlaps(Verbs);
        return asks || words.Row is "скольк буд #" or "# равн" or "чем равн #" ? Of(calculation) : null;
    }

    /// <summary>«Найдите сумму чисел 12 и 30.»; of a formula the last action must be the one that is named.</summary>
    public static FormulaQuestion? Action(AskedWords words)
    {
        var named = words.Stems.Where(Results.ContainsKey).ToArray();
        if (named is not [var name] || words.Stems.Any(stem => stem != name && !Verbs.Contains(stem) && !Numbers.Contains(stem)) || Expressions(words) is not { } parts)
        {
            return null;
        }

        var operation = Results[name];
        return parts switch
        {
            [Binary binary] when binary.Operation == operation || (operation == Operation.Divide && binary.Operation == Operation.Over) => Of(binary),
            [_, _, ..] when parts.Count == 2 || operation is Operation.Add or Operation.Multiply => Of(parts.Aggregate((left, right) => new Binary(operation, left, right))),
            _ => null,
        };
    }

    /// <summary>«Увеличьте 12 на 5.», «Уменьшите 12 в 3 раза.»</summary>
    public static FormulaQuestion? Changed(AskedWords words) =>
        Change.Match(words.Row) is { Success: true } match && Expressions(words) is [var number, var by]
            ? Of(new Binary((match.Groups["up"].Success, match.Groups["times"].Success) switch
            {
                (true, false) => Operation.Add,
                (false, false) => Operation.Subtract,
                (true, true) => Operation.Multiply,
                (false, true) => Operation.Divide,
            }, number, by))
            : null;

    /// <summary>«На сколько 52 больше, чем 17?», «Во сколько раз 6 меньше 42?»</summary>
    public static FormulaQuestion? Difference(AskedWords words)
    {
        if (Compared.Match(words.Row) is not { Success: true } match || Expressions(words) is not [var first, var second]
            || Formulas.Value(first) is not { } left || Formulas.Value(second) is not { } right || match.Groups["more"].Success != (left > right))
        {
            return null;
        }

        var (greater, less) = left > right ? (first, second) : (second, first);
        return Of(match.Groups["times"].Success ? greater / less : greater - less);
    }

    /// <summary>«Найдите 25 % от 80.», «Найдите $\frac{3}{4}$ от 20.»</summary>
    public static FormulaQuestion? Share(AskedWords words)
    {
        if (Part.Match(words.Row) is not { Success: true } match || Expressions(words) is not [var share, var whole])
        {
            return null;
        }

        var isPercent = match.Groups["percent"].Success || words.Formulas[0].EndsWith('%');
        return isPercent ? Of((whole / 100) * share) : share is Binary { Operation: Operation.Over } or Number { Value.IsInteger: false } ? Of(whole * share) : null;
    }

    /// <summary>«Найдите значение выражения $2x+3$ при $x=5$.»</summary>
    public static FormulaQuestion? Substituted(AskedWords words)
    {
        if (!words.HasOnly(Verbs, Nouns, AskedWords.Of("при если")) || words.Formulas.Count < 2 || Formulas.TexExpression(words.Formulas[0]) is not { } expression)
        {
            return null;
        }

        var values = new Dictionary<Expression, Expression>();
        foreach (var given in words.Formulas.Skip(1).Select(Formulas.Tex))
        {
            if (given is not { IsEquality: true, Terms: [Letter letter, var value] } || Formulas.HasUnknowns(value) || !values.TryAdd(letter, value))
            {
                return null;
            }
        }

        return Formulas.Letters(expression).Count == values.Count ? Of(expression.Replace(leaf => values.GetValueOrDefault(leaf))) : null;
    }

    /// <summary>The question for the value of a calculation; null when it has none that is a fraction, or nothing is to be done.</summary>
    public static FormulaQuestion? Of(Expression calculation)
    {
        if (calculation is Mathematics.Number or Negative { Operand: Mathematics.Number } or Mixed || Formulas.HasUnknowns(calculation))
        {
            return null;
        }

        if (Formulas.Value(calculation) is not { } value)
        {
            return Irrational(calculation);
        }

        return new()
        {
            Key = $"value {Formulas.Ordered(calculation)}",
            IsAnswer = spelled => Amount.Read(spelled) is { } amount
                ? amount.Kind.Length == 0 && amount.Value == value
                : Formulas.Written(spelled) is { } other && Formulas.Value(other) == value,
            Check = _ => new ValueCheck(Plain.Write(calculation), value.ToString()),
            Answer = form => Numerals.Written(value, Fit(value, form)),
            Number = value,
            Calculation = calculation,
            Solution = form => $"${Tex.Write(calculation)}={Numerals.Tex(value, Fit(value, form))}$.",
        };
    }

    /// <summary>A decimal fraction without end is written as a common one.</summary>
    public static NumberForm Fit(Rational value, NumberForm form) => value.DecimalPlaces() is null ? NumberForm.Fraction : form;

    static FormulaQuestion Irrational(Expression calculation) => new()
    {
        Key = $"value {Formulas.Ordered(calculation)}",
        IsAnswer = spelled => Formulas.Written(spelled) is { } answer && !Formulas.HasUnknowns(answer) && answer != calculation && Formulas.Same(calculation, answer) == true,
        Check = spelled => new ValueCheck(Plain.Write(calculation), Plain.Write(Formulas.Written(spelled)!)),
        Calculation = calculation,
    };

    static IReadOnlyList<Expression>? Expressions(AskedWords words)
    {
        var parts = words.Formulas.Select(tex => Formulas.TexExpression(tex.TrimEnd('%', '\\'))).ToArray();
        return parts.Any(part => part is null || Formulas.HasUnknowns(part)) ? null : [.. parts.OfType<Expression>()];
    }

    [GeneratedRegex("^((?<up>увелич)|уменьш)[а-я]*( числ)? # (на #|(?<times>в) # раз[а-я]*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Change { get; }

    [GeneratedRegex("^(на скольк|(?<times>во скольк раз))( числ)? # ((?<more>больш)|меньш)[а-я]*( чем)?( числ)? #$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Compared { get; }

    [GeneratedRegex("^(найд|вычисл|определ)[а-я]* # (?<percent>(%|процент[а-я]*) )?от( числ)? #$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part { get; }
}
