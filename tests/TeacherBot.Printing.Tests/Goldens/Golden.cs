using System.Runtime.CompilerServices;
using SkiaSharp;

namespace TeacherBot.Printing.Tests.Goldens;

/// <summary>
/// What was once looked at and found good. After a wanted change: <c>UPDATE_GOLDEN=1 dotnet run --project
/// tests/TeacherBot.Printing.Tests</c>, look at the changed files, commit them.
/// </summary>
static class Golden
{
    /// <summary>A pixel of a picture may differ so much (0–255) before it counts: rasterizers round differently.</summary>
    const int PixelTolerance = 60;

    /// <summary>Share of pixels that may count as different.</summary>
    const double ShareTolerance = 0.0005;

    static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static void Text(string name, string actual)
    {
        var file = Path.Combine(Folder(), name);
        if (IsUpdate)
        {
            File.WriteAllText(file, actual);
        }

        actual.ShouldBe(File.ReadAllText(file));
    }

    /// <param name="png">A grayscale page.</param>
    public static void Picture(string name, byte[] png)
    {
        var file = Path.Combine(Folder(), name);
        if (IsUpdate)
        {
            File.WriteAllBytes(file, png);
        }

        File.Exists(file).ShouldBeTrue($"There is no golden {name}; make it with UPDATE_GOLDEN=1 and look at it.");
        using var expected = SKBitmap.Decode(file);
        using var actual = SKBitmap.Decode(png);
        (actual.Width, actual.Height).ShouldBe((expected.Width, expected.Height), name);
        var different = 0;
        for (var y = 0; y < expected.Height; y++)
        {
            for (var x = 0; x < expected.Width; x++)
            {
                different += Math.Abs(expected.GetPixel(x, y).Red - actual.GetPixel(x, y).Red) > PixelTolerance ? 1 : 0;
            }
        }

        ((double)different / (expected.Width * expected.Height)).ShouldBeLessThan(ShareTolerance, $"{name} looks different.");
    }

    static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
