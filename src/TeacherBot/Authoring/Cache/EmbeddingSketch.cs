using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Numerics;
using System.Numerics.Tensors;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Cache;

/// <summary>
/// On which side of 128 fixed planes an embedding lies: 16 bytes in memory for six kilobytes. The share of sides that differ is
/// the angle between two embeddings (Charikar 2002), so what is far is seen without the embeddings; what is near is measured by them.
/// </summary>
public readonly record struct EmbeddingSketch(ulong Low, ulong High)
{
    const int Planes = 128;

    /// <summary>At a cosine of 0.95 13 of 128 sides differ, give or take 3.4: this is four of those away.</summary>
    const int MostDiffering = 27;

    public const int Bytes = Planes / 8;

    static readonly ConcurrentDictionary<int, float[][]> Normals = new();

    public static EmbeddingSketch Of(ReadOnlySpan<float> embedding)
    {
        var normals = Normals.GetOrAdd(embedding.Length, Draw);
        var (low, high) = (0UL, 0UL);
        for (var plane = 0; plane < Planes; plane++)
        {
            var side = TensorPrimitives.Dot(embedding, normals[plane]) > 0 ? 1UL << (plane % 64) : 0;
            (low, high) = plane < 64 ? (low | side, high) : (low, high | side);
        }

        return new EmbeddingSketch(low, high);
    }

    public bool MayBeNear(EmbeddingSketch other) =>
        BitOperations.PopCount(Low ^ other.Low) + BitOperations.PopCount(High ^ other.High) <= MostDiffering;

    public byte[] ToBytes()
    {
        var bytes = new byte[Bytes];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Low);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), High);
        return bytes;
    }

    public static EmbeddingSketch? Read(byte[]? bytes) => bytes is not { Length: Bytes }
        ? null
        : new EmbeddingSketch(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(8)));

    /// <summary>The same planes in every process: sketches are stored.</summary>
    static float[][] Draw(int dimensions)
    {
        var random = SheetRandom.Named($"embedding planes/{dimensions}");
        return [.. Enumerable.Range(0, Planes).Select(_ => Enumerable.Range(0, dimensions).Select(_ => random.Chance(50) ? 1f : -1f).ToArray())];
    }
}
