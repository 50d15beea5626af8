using System.Buffers.Binary;

namespace TeacherBot.Sandbox.BotApi;

/// Reads the size of a PNG or JPEG from its header; null when it is neither.
static class PictureSize
{
    static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G'];

    public static (int Width, int Height)? Of(ReadOnlySpan<byte> content)
    {
        if (content.Length >= 24 && content.StartsWith(Png))
            return (BinaryPrimitives.ReadInt32BigEndian(content[16..]), BinaryPrimitives.ReadInt32BigEndian(content[20..]));
        return content.Length > 4 && content[0] == 0xFF && content[1] == 0xD8 ? OfJpeg(content) : null;
    }

    /// Walks the segments to the first start-of-frame, which carries the size.
    static (int Width, int Height)? OfJpeg(ReadOnlySpan<byte> content)
    {
        for (var at = 2; at + 9 < content.Length && content[at] == 0xFF;)
        {
            var marker = content[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(content[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(content[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]);
        }
        return null;
    }
}
