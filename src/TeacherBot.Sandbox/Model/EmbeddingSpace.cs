namespace TeacherBot.Sandbox.Model;

/// Texts as unit vectors: every stem and every three letters in a row have a direction of their own, so alike texts lie near.
static class EmbeddingSpace
{
    const float WordWeight = 1f;
    const float SmallWordWeight = 0.2f;
    const float TrigramWeight = 0.35f;

    public static float[] Vector(string text, int dimensions)
    {
        var vector = new float[dimensions];
        foreach (var word in Words.Of(text))
        {
            Add(vector, Words.Stem(word), Words.IsSmall(word) ? SmallWordWeight : WordWeight);
            var framed = $"_{word}_";
            for (var at = 0; at + 3 <= framed.Length; at++)
                Add(vector, framed[at..(at + 3)], TrigramWeight * (Words.IsSmall(word) ? SmallWordWeight : 1));
        }
        var length = MathF.Sqrt(vector.Sum(part => part * part));
        if (length == 0)
        {
            Add(vector, text, 1);
            return vector;
        }
        for (var at = 0; at < dimensions; at++)
            vector[at] /= length;
        return vector;
    }

    static void Add(float[] vector, string feature, float weight)
    {
        var hash = Hash(feature);
        vector[hash % (uint)vector.Length] += (hash >> 40 & 1) == 0 ? weight : -weight;
    }

    /// FNV-1a, mixed once more: the same on every machine and in every process.
    static ulong Hash(string text)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var letter in text)
            hash = (hash ^ letter) * 1_099_511_628_211UL;
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }
}
