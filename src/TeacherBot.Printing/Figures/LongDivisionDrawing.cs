using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Figures;

/// <summary>Division «уголком» on the squares of an exercise book.</summary>
static class LongDivisionDrawing
{
    const long LargestDividend = 999_999_999;
    const long LargestDivisor = 9_999;

    /// <summary>Rows left for the work, where it is not shown.</summary>
    const int RowsToWork = 6;

    public static Block Of(LongDivision division, float width, Sketch sketch)
    {
        FigureBlock.Need(division.Dividend is >= 0 and <= LargestDividend && division.Divisor is >= 1 and <= LargestDivisor, "A long division has a dividend of up to nine digits and a divisor of 1–9999.");
        var (dividend, divisor, quotient) = ($"{division.Dividend}", $"{division.Divisor}", $"{division.Dividend / division.Divisor}");
        var steps = division.IsWorked ? Steps(dividend, division.Divisor) : [];

        // One column for the minus, then the dividend, the corner, divisor and quotient.
        var corner = dividend.Length + 1;
        var rows = division.IsWorked ? Math.Max(2, (2 * steps.Count) + 1) : RowsToWork;
        var grid = new SquareGrid(corner + Math.Max(divisor.Length, quotient.Length) + 1, rows, sketch);
        grid.Row(dividend, 0, corner);
        grid.Row(divisor, 0, corner + divisor.Length);
        grid.Upright(corner, 0, 2);
        grid.Rule(corner, corner + Math.Max(divisor.Length, quotient.Length), 1);
        if (division.IsWorked)
        {
            grid.Row(quotient, 1, corner + quotient.Length);
            for (var i = 0; i < steps.Count; i++)
            {
                var (product, end, rest) = steps[i];
                var row = (2 * i) + 1;
                grid.Row(product, row, end + 1);
                grid.Sign("$-$", end - Math.Max(product.Length, i == 0 ? 0 : 1), row - 0.5f);
                grid.Rule(end + 1 - product.Length, end + 1, row + 1);
                grid.Row(rest, row + 1, i + 1 < steps.Count ? steps[i + 1].End + 1 : corner);
            }
        }

        return sketch.CutOut(width);
    }

    /// <summary>Every product that is taken away, where it ends in the dividend, and what is written under it: the rest with the digits brought down.</summary>
    static List<(string Product, int End, string Under)> Steps(string dividend, long divisor)
    {
        var steps = new List<(string Product, int End, string Under)>();
        var rest = 0L;
        for (var i = 0; i < dividend.Length; i++)
        {
            rest = (rest * 10) + (dividend[i] - '0');
            if (rest < divisor && !(i + 1 == dividend.Length && steps.Count == 0))
            {
                continue;
            }

            var product = rest - (rest % divisor);
            if (steps.Count > 0)
            {
                steps[^1] = steps[^1] with { Under = $"{rest}" };
            }

            rest -= product;
            steps.Add(($"{product}", i + 1, $"{rest}"));
        }

        // With the digits that were brought down after the last product.
        steps[^1] = steps[^1] with { Under = $"{rest}" };
        return steps;
    }
}
