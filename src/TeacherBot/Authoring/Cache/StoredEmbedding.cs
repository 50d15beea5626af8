using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace TeacherBot.Authoring.Cache;

/// <summary>An embedding as bytes of a column.</summary>
static class StoredEmbedding
{
    /// <summary>Above this two topics that pass all gates mean the same.</summary>
    const float SameMeaning = 0.95f;

    const int MostDimensions = 8192;

    public static bool IsSound(float[] embedding) =>
        embedding.Length is > 0 and <= MostDimensions && float.IsFinite(TensorPrimitives.Norm<float>(embedding)) && TensorPrimitives.Norm<float>(embedding) > 0;

    public static byte[] ToBytes(float[] embedding) => MemoryMarshal.AsBytes<float>(embedding).ToArray();

    public static bool MeansTheSame(float[] asked, byte[]? stored) =>
        stored is not null && stored.Length == asked.Length * sizeof(float)
        && TensorPrimitives.CosineSimilarity<float>(asked, MemoryMarshal.Cast<byte, float>(stored)) > SameMeaning;
}
