using QRCoder;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Sheets;

/// <summary>A QR code, drawn as runs of squares.</summary>
static class QrBlock
{
    /// <param name="side">pt.</param>
    /// <exception cref="PrintingException">The address is too long for a code that a phone still reads.</exception>
    public static Block Of(string address, float side)
    {
        if (address.Length > LongestAddress)
        {
            throw new PrintingException($"The address of a QR code has {address.Length} characters, {LongestAddress} are allowed.");
        }

        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var modules = data.ModuleMatrix;

        // The matrix has a quiet zone of its own; the paper around is white anyway.
        var count = modules.Count - (2 * QuietZone);
        var size = side / count;
        var runs = Enumerable.Range(0, count).SelectMany(row => Runs(modules[row + QuietZone], count).Select(run => (Row: row, run.From, run.Length))).ToArray();
        return new Block(side, (page, x, y) =>
        {
            foreach (var (row, from, length) in runs)
            {
                page.Fill(x + (from * size), y + (row * size), length * size, size, Tone.Black);
            }
        });
    }

    const int LongestAddress = 300;
    const int QuietZone = 4;

    static IEnumerable<(int From, int Length)> Runs(System.Collections.BitArray row, int count)
    {
        for (var i = 0; i < count;)
        {
            var from = i;
            while (i < count && row[i + QuietZone])
            {
                i++;
            }

            if (i > from)
            {
                yield return (from, i - from);
            }
            else
            {
                i++;
            }
        }
    }
}
