using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Benchmarks;

/// <summary>A sheet of four pages with 80 formulas; every number of it differs from sheet to sheet, so that nothing can be kept from the last one.</summary>
static class FormulaSheet
{
    const int Tasks = 20;

    static readonly string[] Shapes =
    [
        @"\frac{x^2-{a}}{x+{b}}+\sqrt{{c}x-{a}}", @"\sqrt[3]{x^2-{a}}\cdot\frac{{b}}{{c}}", @"\begin{cases} {a}x+{b}y={c}, \\ x-{b}y={a} \end{cases}",
        @"\left(\frac{{a}}{{b}}-\frac{1}{{c}}\right)^2:{a}", @"\log_{2}(x+{a})\le {b}", @"\int_{{a}}^{{b}}\left(x^2-{c}x\right)dx", @"x_{1,2}=\frac{-{b}\pm\sqrt{{a}}}{2\cdot {c}}", @"\sin\left({a}x+\frac{\pi}{{b}}\right)=\frac{\sqrt{{c}}}{2}",
    ];

    public static Worksheet Of(int number) => new(
        $"B{number}", "", Subject.Algebra, 10, new WorksheetTopic(null, $"Преобразование выражений, набор {number}"), SheetFormat.OpenOnly, 0, Difficulty.Medium,
        [
            new Variant(1,
            [
                .. Enumerable.Range(0, Tasks).Select(task => new SheetTask
                {
                    Number = task + 1,
                    Part = SheetPart.Open,
                    Type = TaskType.Open,
                    Text = $"Найдите значение выражения ${Formula(number, task, 0)}$, если известно, что ${Formula(number, task, 1)}$, и сравните его с числом ${Formula(number, task, 2)}$ и с выражением ${Formula(number, task, 3)}$.",
                    Answer = new OpenAnswer($"{number}", []),
                    Solution = "",
                    Points = 1,
                    Proof = new Proof(ProofKind.Computed, "", "", null),
                }),
            ]),
        ]);

    static string Formula(int sheet, int task, int place)
    {
        var seed = (sheet * 7919) + (task * 104_729) + (place * 1299);
        return Shapes[(task + (place * 3)) % Shapes.Length]
            .Replace("{a}", $"{{{2 + (seed % 91)}}}", StringComparison.Ordinal)
            .Replace("{b}", $"{{{3 + (seed / 7 % 83)}}}", StringComparison.Ordinal)
            .Replace("{c}", $"{{{5 + (seed / 11 % 77)}}}", StringComparison.Ordinal);
    }
}
