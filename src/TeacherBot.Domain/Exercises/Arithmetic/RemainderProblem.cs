using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Division with remainder: the answer is a pair of numbers.</summary>
public static class RemainderProblem
{
    public static IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open, TaskType.FillBlank];

    /// <param name="dividend">quotient · divisor + remainder.</param>
    public static Problem Of(int dividend, int divisor)
    {
        var (quotient, remainder) = (dividend / divisor, dividend % divisor);
        Expression task = (Expression)dividend / divisor;
        var tex = Tex.Write(task);
        (string Name, int Quotient, int Remainder)[] slips =
        [
            ("остаток больше делителя", quotient - 1, remainder + divisor),
            ("остаток найден до следующего кратного", quotient, divisor - remainder),
            ("частное взято с избытком", quotient + 1, remainder),
            ("ошибка в остатке на единицу", quotient, remainder + 1),
            ("ошибка в частном на десяток", quotient + 10, remainder),
        ];
        return new Problem
        {
            Text = $"{Prompts.DivideWithRemainder}: ${tex}$.",
            Answer = Answer(quotient, remainder),
            Mistakes = [.. slips
                .Where(slip => (slip.Quotient, slip.Remainder) != (quotient, remainder))
                .DistinctBy(slip => (slip.Quotient, slip.Remainder))
                .Select(slip => new Mistake(slip.Name, Answer(slip.Quotient, slip.Remainder)))],
            Solution = $"${Tex.Write((Expression)divisor * quotient)}={Numerals.Tex(divisor * quotient)}$; ${Tex.Write((Expression)dividend - (divisor * quotient))}={remainder}$; ${remainder}<{Numerals.Tex(divisor)}$.",
            Statement = $"{dividend} = {divisor}*{quotient}+{remainder}, {remainder} < {divisor}",
            Check = new BlanksCheck(Plain(1, 2), [$"{quotient}", $"{remainder}"]),
            Key = $"{dividend} rem {divisor}",
            CommonKey = $"{dividend} rem {divisor}",
            Gapped = new Gapped(
                Prompts.FillNumber,
                Prompts.FillNumbers,
                $"${tex}=___(1)___$ (ост. $___(2)___$)",
                [Numerals.Written(quotient), Numerals.Written(remainder)],
                Plain(1, 2)),
        };

        string Plain(int first, int second) => $"[{first}]=({dividend}-{dividend} mod {divisor})/{divisor}; [{second}]={dividend} mod {divisor}";
    }

    static Written Answer(int quotient, int remainder) => new(
        $"{quotient} (ост. {remainder})",
        $"${Numerals.Tex(quotient)}$ (ост. ${Numerals.Tex(remainder)}$)",
        [$"{quotient} ост. {remainder}"],
        null);
}
