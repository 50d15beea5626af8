using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Exercises.Algebra;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>Equations, inequalities and systems of the print.</summary>
static partial class Equations
{
    static readonly HashSet<string> EquationWords = AskedWords.Of(
        "уравнение уравнения корень корни корней неизвестное неизвестный неизвестную слагаемое уменьшаемое вычитаемое множитель делимое делитель переменной значение при каком каких если решение решения равенство верно число x y a все");

    static readonly HashSet<string> InequalityWords = AskedWords.Of("неравенство неравенства решение решения множество промежуток промежутка виде числового решений все");

    static readonly HashSet<string> SystemWords = AskedWords.Of("система систему системы уравнений уравнение решение решения виде пары пара способом подстановки сложения");

    static readonly Dictionary<string, Func<IReadOnlyList<Expression>, Expression>> Aspects = new(StringComparer.Ordinal)
    {
        [AskedWords.Stem("наибольший")] = roots => roots[^1], [AskedWords.Stem("больший")] = roots => roots[^1],
        [AskedWords.Stem("наименьший")] = roots => roots[0], [AskedWords.Stem("меньший")] = roots => roots[0],
        [AskedWords.Stem("сумму")] = roots => roots.Aggregate((left, right) => left + right),
        [AskedWords.Stem("произведение")] = roots => roots.Aggregate((left, right) => left * right),
    };

    /// <summary>«Решите уравнение: $x+5=12$.», «Найдите больший корень уравнения …»</summary>
    public static FormulaQuestion? Roots(AskedWords words)
    {
        var aspects = words.Stems.Where(Aspects.ContainsKey).ToArray();
        if (aspects.Length > 1 || words.Stems.Any(stem => !Calculations.Verbs.Contains(stem) && !EquationWords.Contains(stem) && !aspects.Contains(stem)))
        {
            return null;
        }

        Statement?[] formulas = [.. words.Formulas.Select(Formulas.Tex).Where(formula => formula is not { Terms: [Letter], IsExpression: true })];
        if (formulas is not [{ IsEquality: true } equation] || Formulas.Letters(equation.Terms) is not [var letter] || equation.Terms.SelectMany(LinearEquation.Unknowns).OfType<Gap>().Any())
        {
            return null;
        }

        return aspects is [var aspect] ? Aspect(equation, letter, aspect) : Of(equation, letter);
    }

    /// <summary>The question for all roots; null when they are beyond our methods or infinitely many.</summary>
    public static FormulaQuestion? Of(Statement equation, char letter)
    {
        var found = Formulas.Solved(() => Mathematics.Roots.Of(equation, letter));
        if (found is not { IsFinite: true, List: var roots })
        {
            return null;
        }

        var names = roots.Select(root => RealAnswer.NameOf(root)).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Key = $"roots {Plain.Write(equation).Replace(letter, 'x')}",
            IsAnswer = spelled => Listed(spelled)?.SetEquals(names) == true,
            Check = _ => new RootsCheck(Plain.Write(equation), letter.ToString(), [.. roots.Select(root => root.ToString())]),
            Answer = form => roots is [{ Rational: { } only }] ? Numerals.Written(only, Calculations.Fit(only, form)) : new RootsAnswer().Write(roots),
            Number = roots is [var single] ? single.Rational : null,
            Solution = form => roots is [{ Rational: { } only }] ? $"${InkedFormula.Write(equation)}$; ${letter}={Numerals.Tex(only, Calculations.Fit(only, form))}$." : $"${InkedFormula.Write(equation)}$; {new RootsAnswer().Write(roots).Print}.",
        };
    }

    static FormulaQuestion? Aspect(Statement equation, char letter, string aspect)
    {
        var found = Formulas.Solved(() => Mathematics.Roots.Of(equation, letter));
        return found is { IsFinite: true, List: { Count: > 1 } roots } && Calculations.Of(0 + Aspects[aspect]([.. roots.Select(root => root.Tree)])) is { } question
            ? question with
            {
                Key = $"{aspect} {Plain.Write(equation)}",
                Calculation = null,
                Solution = null,
                Check = _ => new RootsCheck(Plain.Write(equation), letter.ToString(), [.. roots.Select(root => root.ToString())]),
            }
            : null;
    }

    /// <summary>The names of the roots of an answer; empty where it says that there are none.</summary>
    static HashSet<string>? Listed(string spelled) =>
        SameAnswer.Words(spelled) is "корней нет" or "нет корней" or "решений нет" or "нет решений" or "∅" or "\\varnothing" ? []
        : SameAnswer.Numbers(spelled) is { } several ? [.. several]
        : Amount.Read(spelled) is { Kind: "" } one ? [one.Value.ToString()]
        : SameAnswer.NameOf(Named.Replace(spelled.Replace("$", string.Empty, StringComparison.Ordinal), string.Empty)) is { } real ? [real]
        : null;

    /// <summary>«Решите неравенство: $2x-3 \le 5$.»</summary>
    public static FormulaQuestion? Inequality(AskedWords words)
    {
        if (!words.HasOnly(Calculations.Verbs, InequalityWords) || !words.Stems.Overlaps(InequalityWords) || words.Formulas is not [var tex]
            || Formulas.Tex(tex) is not { IsExpression: false } statement || statement.Relations.Any(relation => relation is Relation.Equal or Relation.NotEqual)
            || Formulas.Letters(statement.Terms) is not [var letter])
        {
            return null;
        }

        var set = Inequalities.Solve(statement, letter);
        return new()
        {
            Key = $"inequality {Plain.Write(statement).Replace(letter, 'x')}",
            IsAnswer = spelled => (SameAnswer.Words(spelled) is "решений нет" or "нет решений" ? IntervalSet.Empty : SameAnswer.Set(spelled)) is { } answer && answer.Equals(set),
            Check = _ => new InequalityCheck(Plain.Write(statement), letter.ToString(), IntervalNotation.Plain(set)),
            Answer = _ => new IntervalAnswer().Write(set),
        };
    }

    /// <summary>«Решите систему уравнений: …», in one formula or in two.</summary>
    public static FormulaQuestion? System(AskedWords words)
    {
        var parts = words.Formulas is [var only] && Cases.Match(only) is { Success: true } cases ? cases.Groups["inner"].Value.Split("\\\\") : words.Formulas;
        Statement?[] equations = [.. parts.Select(part => Formulas.Tex(part.Trim().TrimEnd(',', ';', '.')))];
        return words.HasOnly(Calculations.Verbs, SystemWords) && words.Stems.Overlaps(SystemWords) && equations is [{ IsEquality: true } first, { IsEquality: true } second]
            ? Of(first, second)
            : null;
    }

    /// <summary>The question for all solutions of two equations with x and y.</summary>
    public static FormulaQuestion? Of(Statement first, Statement second)
    {
        if (Formulas.Letters(first.Terms.Concat(second.Terms)) is not ['x', 'y'])
        {
            return null;
        }

        var solutions = EquationSystem.Solutions(first, second);
        var names = solutions.Select(point => $"({string.Join(';', point.Select(RealAnswer.NameOf))})").ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Key = $"system {Plain.Write(first)}; {Plain.Write(second)}",
            IsAnswer = spelled => SameAnswer.Numbers(spelled)?.ToHashSet(StringComparer.Ordinal).SetEquals(names) == true,
            Check = _ => new SystemCheck([Plain.Write(first), Plain.Write(second)], ["x", "y"], [.. solutions.Select(point => (IReadOnlyList<string>)[.. point.Select(number => number.ToString())])]),
            Answer = _ => new SolutionsAnswer().Write(solutions),
        };
    }

    [GeneratedRegex(@"^\\(left\\\{ *)?begin\{cases\}(?<inner>.+)\\end\{cases\}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cases { get; }

    [GeneratedRegex(@"^ ?[a-zA-Z](_\{?\d\}?)? ?= ?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named { get; }
}
