using System.Text.RegularExpressions;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Sheets;

/// <summary>Sizes gaps by a class of lengths, the same in all variants: a line must not tell how long the word is.</summary>
static partial class GapSizes
{
    /// <param name="index">Of the task in every variant, from 0.</param>
    public static Gaps For(Worksheet worksheet, int index)
    {
        var widest = new List<float>();
        var others = new HashSet<int>();
        foreach (var answer in worksheet.Variants.Select(variant => variant.Tasks.ElementAtOrDefault(index)?.Answer).OfType<BlanksAnswer>())
        {
            for (var gap = 0; gap < answer.Blanks.Count; gap++)
            {
                if (gap == widest.Count)
                {
                    widest.Add(0);
                }

                var filling = Filling(answer.Blanks[gap]);
                widest[gap] = MathF.Max(widest[gap], Width(filling));
                if (!IsSign(filling))
                {
                    others.Add(gap + 1);
                }
            }
        }

        return widest.Count == 0 ? Gaps.None
            : new Gaps(widest) { Signs = Enumerable.Range(1, widest.Count).Except(others).ToHashSet() };
    }

    static string Filling(IReadOnlyList<string> accepted) => accepted.Count == 0 ? "" : TexMarkup().Replace(accepted[0], "");

    static bool IsSign(string filling) => filling is "<" or ">" or "=";

    /// <summary>In em, for handwriting.</summary>
    static float Width(string filling) => filling.Length switch
    {
        // A missing letter must not tear its word apart.
        1 when char.IsLetter(filling[0]) || IsSign(filling) => 2,
        <= 2 => 3.2f,
        <= 4 => 4.4f,
        <= 7 => 6.5f,
        <= 12 => 10,
        _ => 14,
    };

    [GeneratedRegex(@"\\[A-Za-z]+|[{}$\\]", RegexOptions.None, 1000)]
    private static partial Regex TexMarkup();
}
