using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>Questions whose answer is an expression of a certain form and of the same values.</summary>
static class Simplification
{
    public static readonly Asked<Expression> Expand = Of("Представьте в виде многочлена: ${f}$.", ExpressionForm.IsExpanded, "expanded", "Соотнесите выражения и равные им многочлены.");

    public static readonly Asked<Expression> Collect = Of("Приведите подобные слагаемые: ${f}$.", ExpressionForm.IsExpanded, "expanded", "Соотнесите выражения и результаты приведения подобных слагаемых.");

    public static readonly Asked<Expression> Simplify = Of("Упростите выражение: ${f}$.", ExpressionForm.IsExpanded, "expanded", "Соотнесите выражения, тождественно равные друг другу.");

    public static readonly Asked<Expression> Open = Of("Раскройте скобки: ${f}$.", ExpressionForm.IsExpanded, "expanded", "Соотнесите выражения со скобками и равные им выражения без скобок.");

    public static readonly Asked<Expression> Factor = Of("Разложите на множители: ${f}$.", ExpressionForm.IsFactored, "factored", "Соотнесите многочлены и их разложения на множители.", gaps: false);

    public static readonly Asked<Expression> Reduce = Of("Сократите дробь: ${f}$.", ExpressionForm.IsReduced, null, "Соотнесите дроби и результаты их сокращения.", gaps: false);

    /// <summary>The task types of questions that need the form of the answer said: a gap does not say it.</summary>
    public static IReadOnlyList<TaskType> WithoutGaps { get; } = [.. TaskTypes.All.Where(type => type != TaskType.FillBlank)];

    /// <summary>The answer is named by its values, so any expression equal to the printed one has its name; the form is asked of the written answer.</summary>
    static Asked<Expression> Of(string question, Func<Expression, bool> form, string? formName, string matching, bool gaps = true) => new(
        question,
        new ExpressionAnswer(form),
        read => read.Expression("f"),
        (read, answer) => new IdentityCheck(read.Plain("f"), Plain.Write(answer), Form: formName))
    {
        Claim = "${f}={x}$",
        ClaimKind = new ExpressionAnswer(),
        ClaimCheck = (read, answer) => new IdentityCheck(read.Plain("f"), Plain.Write(answer)),
        HasGaps = gaps,
        Phrase = "${f}$",
        Matching = matching,
    };
}
