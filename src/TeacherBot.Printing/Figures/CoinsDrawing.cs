using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>Coins as discs with a rim, the larger the dearer, in rows.</summary>
static class CoinsDrawing
{
    const int Most = 16;
    const int InRow = 8;

    static readonly float Apart = 3.Mm();
    static readonly float Largest = Radius(10);

    public static Block Of(CoinsFigure coins, float width, Sketch sketch)
    {
        FigureBlock.Need(coins.Roubles.Count is >= 1 and <= Most && coins.Roubles.All(value => value is 1 or 2 or 5 or 10), $"There are 1–{Most} coins of 1, 2, 5 and 10 roubles.");
        for (var row = 0; row * InRow < coins.Roubles.Count; row++)
        {
            var x = 0f;
            foreach (var value in coins.Roubles.Skip(row * InRow).Take(InRow))
            {
                var radius = Radius(value);
                var centre = new Spot(x + radius, ((2 * Largest) + Apart) * row);
                sketch.Circle(centre, radius, Sketch.Bold, Tone.White);
                sketch.Circle(centre, radius * 0.86f, Sketch.Hairline);
                sketch.Label($"{value} р.", centre, (0, 0));
                x += (2 * radius) + Apart;
            }
        }

        return sketch.CutOut(width);
    }

    static float Radius(int roubles) => roubles switch
    {
        1 => 7.Mm(),
        2 => 7.6.Mm(),
        5 => 8.2.Mm(),
        _ => 8.8.Mm(),
    };
}
