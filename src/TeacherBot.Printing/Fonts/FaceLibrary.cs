using SkiaSharp;

namespace TeacherBot.Printing.Fonts;

/// <summary>The faces of the product, loaded once from the assembly.</summary>
static class FaceLibrary
{
    static readonly Lazy<Face>[] Faces = [.. Enum.GetValues<FaceName>().Select(name => new Lazy<Face>(() => new Face(name, Read(name))))];

    static readonly Lazy<SKTypeface>[] Typefaces = [.. Enum.GetValues<FaceName>().Select(name => new Lazy<SKTypeface>(() => Load(name)))];

    /// <summary>Where a character is looked for when the wanted face does not have it.</summary>
    static readonly FaceName[] Fallbacks = [FaceName.Serif, FaceName.Math, FaceName.Symbols];

    public static Face Of(FaceName name) => Faces[(int)name].Value;

    /// <summary>The whole face for drawing pictures. Shared by all threads, never disposed.</summary>
    public static SKTypeface Typeface(FaceName name) => Typefaces[(int)name].Value;

    /// <summary>The wanted face first, then the others in the order in which a missing character is looked for.</summary>
    public static IEnumerable<Face> Chain(FaceName wanted) => Fallbacks.Where(name => name != wanted).Prepend(wanted).Select(Of);

    static SKTypeface Load(FaceName name)
    {
        using var data = SKData.CreateCopy(Read(name));
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"The face {name} cannot be loaded.");
    }

    static byte[] Read(FaceName name)
    {
        var file = name switch
        {
            FaceName.Serif => "PTF55F.ttf",
            FaceName.SerifBold => "PTF75F.ttf",
            FaceName.SerifItalic => "PTF56F.ttf",
            FaceName.Sans => "PTS55F.ttf",
            FaceName.SansBold => "PTS75F.ttf",
            FaceName.Math => "TeacherBotMath.ttf",
            FaceName.Symbols => "TeacherBotSymbols.ttf",
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
        };
        using var stream = typeof(FaceLibrary).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The face {file} is not embedded.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
