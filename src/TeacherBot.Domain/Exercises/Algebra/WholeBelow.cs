using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>The greatest whole number below an irrational one. The judge tries whole numbers, with powers in place of roots and logarithms.</summary>
static class WholeBelow
{
    const int Farthest = 60;

    static readonly Asked<Rational> Below = new(
        "Найдите наибольшее целое число, которое меньше ${f}$.",
        new NumberAnswer(),
        read => Greatest(read.Expression("f")),
        (read, answer) => new StatementCheck($"{answer}<{read.Plain("f")}<={answer}+1"))
    {
        Claim = "Наибольшее целое число, которое меньше ${f}$, равно {x}",
        Phrase = "${f}$",
        Matching = "Соотнесите выражения и наибольшие целые числа, которые меньше их значений.",
    };

    public static IShape Of(string given, string answer, string numbers, string where, string solution) => new Shape<Rational>(
        Below, $"f: {given}", answer, numbers, where, solution, ("взято ближайшее число сверху", $"({answer})+1"), ("перепутан знак", $"-({answer})"), ("ошибка на единицу", $"({answer})-1"), ("перепутаны знак и сторона", $"-({answer})-1"));

    static Rational Greatest(Expression number)
    {
        for (var n = Farthest; n >= -Farthest; n--)
        {
            if (IsBelow(n, number))
            {
                return n;
            }
        }

        throw new UnsolvedException("The number is too far from 0.");
    }

    static bool IsBelow(int n, Expression number)
    {
        switch (number)
        {
            case Call { Function: Function.Sqrt } root:
                return n < 0 || (Rational)(n * n) < Positive(root.Argument);
            case Call { Function: Function.Root } root when root.Arguments[0].Value() is { IsInteger: true } degree && degree >= 2 && degree <= 10:
                return degree.Numerator.IsEven ? n < 0 || ((Rational)n).Power((int)degree.Numerator) < Positive(root.Argument) : ((Rational)n).Power((int)degree.Numerator) < root.Argument.Value();
            case Call { Function: Function.Log or Function.Lg } logarithm:
                var of = logarithm.Function == Function.Lg ? 10 : Positive(logarithm.Arguments[0]);
                var (inside, times) = logarithm.Argument is Call { Function: Function.Sqrt } square ? (Positive(square.Argument), 2) : (Positive(logarithm.Argument), 1);
                return of == 1 ? throw new EvaluationException("There is no such logarithm.") : of > 1 ? of.Power(n * times) < inside : of.Power(n * times) > inside;
            default:
                throw new EvaluationException("It is neither a root nor a logarithm.");
        }
    }

    static Rational Positive(Expression tree) => tree.Value() is { Sign: > 0 } value ? value : throw new EvaluationException("The number has to be positive.");
}
