namespace TeacherBot.Printing.Typesetting;

/// <summary>The space between neighbours in a formula (TeXbook, chapter 18), in em.</summary>
static class MathSpacing
{
    const float Thin = 3f / 18;
    const float Medium = 4f / 18;
    const float Thick = 5f / 18;

    /// <summary>Medium and thick spaces vanish inside scripts.</summary>
    public static float Between(MathClass left, MathClass right, bool inScript) => (left, right) switch
    {
        (MathClass.Open, _) or (_, MathClass.Close) => 0,
        (MathClass.Relation, MathClass.Relation) => 0,
        (MathClass.Relation, _) or (_, MathClass.Relation) => right == MathClass.Punctuation || inScript ? 0 : Thick,
        (MathClass.Binary, _) or (_, MathClass.Binary) => inScript ? 0 : Medium,
        (MathClass.Punctuation, _) => inScript ? 0 : Thin,
        (_, MathClass.Punctuation) => 0,
        (MathClass.Function, MathClass.Open) => 0,
        (MathClass.Function, _) or (_, MathClass.Function) => right == MathClass.Open ? 0 : Thin,
        (MathClass.Inner, MathClass.Ordinary or MathClass.Inner or MathClass.Open) => inScript ? 0 : Thin,
        (MathClass.Ordinary or MathClass.Close, MathClass.Inner) => inScript ? 0 : Thin,
        _ => 0,
    };

    /// <summary>A sign of an operation with nothing to operate on is a sign of a number: «−3», «x = −3».</summary>
    public static MathClass[] Settle(IReadOnlyList<MathClass> classes)
    {
        MathClass[] settled = [.. classes];
        for (var i = 0; i < settled.Length; i++)
        {
            var before = i == 0 ? MathClass.Open : settled[i - 1];
            if (settled[i] == MathClass.Binary && before is (MathClass.Binary or MathClass.Relation or MathClass.Open or MathClass.Punctuation or MathClass.Function))
            {
                settled[i] = MathClass.Ordinary;
            }

            if (settled[i] is (MathClass.Relation or MathClass.Close or MathClass.Punctuation) && before == MathClass.Binary)
            {
                settled[i - 1] = MathClass.Ordinary;
            }
        }

        if (settled.Length > 0 && settled[^1] == MathClass.Binary)
        {
            settled[^1] = MathClass.Ordinary;
        }

        return settled;
    }
}
