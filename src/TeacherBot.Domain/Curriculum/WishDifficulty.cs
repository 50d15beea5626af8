using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Curriculum;

/// <summary>Finds the difficulty; «сложные предложения» and «простые числа» are topics and stay.</summary>
static class WishDifficulty
{
    static readonly (WishKeyword Word, Difficulty Difficulty)[] Words = [(WishLanguage.EasyWords, Difficulty.Easy), (WishLanguage.HardWords, Difficulty.Hard)];

    static readonly (WishKeyword Word, Difficulty Difficulty)[] Adjectives =
        [.. Words, (WishLanguage.EasyAdjectives, Difficulty.Easy), (WishLanguage.HardAdjectives, Difficulty.Hard), (WishLanguage.Middle, Difficulty.Medium)];

    static readonly WishKeyword[] Described =
        [WishLanguage.Tasks, WishLanguage.Questions, WishLanguage.Examples, WishLanguage.Test, WishLanguage.Work, WishLanguage.WorkAdjectives, WishLanguage.Sheet, WishLanguage.Variants];

    public static Difficulty? Read(WishText text) => OfLevel(text) ?? Alone(text) ?? OfTasks(text);

    /// <summary>«сложный уровень», «уровень: сложный», «повышенный уровень сложности».</summary>
    static Difficulty? OfLevel(WishText text)
    {
        foreach (var (word, difficulty) in Adjectives)
        {
            if (text.Find(word, WishLanguage.Level) is >= 0 and var before)
            {
                text.TakeWithPreposition(before, text.Meets(before + 2, WishLanguage.Level) ? 3 : 2);
                return difficulty;
            }

            var level = text.Find(WishLanguage.Level);
            var after = text.IsSign(level + 1, ":-–—=") || text.Meets(level + 1, WishLanguage.Level) ? level + 2 : level + 1;
            if (level >= 0 && text.Meets(after, word))
            {
                text.TakeWithPreposition(level, after + 1 - level);
                return difficulty;
            }
        }

        return null;
    }

    /// <summary>«трудно», «полегче», «для слабых учеников».</summary>
    static Difficulty? Alone(WishText text)
    {
        foreach (var (word, difficulty) in Words)
        {
            for (var at = 0; at < text.Count; at++)
            {
                if (text.Meets(at, word) && !IsPartOfLongerWord(text, at))
                {
                    text.TakeWithPreposition(at, text.Meets(at + 1, WishLanguage.Pupil) ? 2 : 1);
                    return difficulty;
                }
            }
        }

        return null;
    }

    /// <summary>«сложные задания», or «сложный» between commas.</summary>
    static Difficulty? OfTasks(WishText text)
    {
        foreach (var (word, difficulty) in Adjectives)
        {
            for (var at = 0; at < text.Count; at++)
            {
                if (text.Meets(at, word) && !IsPartOfLongerWord(text, at)
                    && (Array.Exists(Described, noun => text.Meets(at + 1, noun)) || (text.BeginsSegment(at) && text.EndsSegment(at) && text.Count > 1)))
                {
                    text.Take(at, text.Meets(at + 1, WishLanguage.Tasks) || text.Meets(at + 1, WishLanguage.Questions) ? 2 : 1);
                    return difficulty;
                }
            }
        }

        return null;
    }

    /// <summary>«сложно-сочинённые», «сложно подчинённые».</summary>
    static bool IsPartOfLongerWord(WishText text, int at) =>
        (text.IsSign(at + 1, "-–") && text.IsGlued(at + 1)) || text.Word(at + 1).StartsWith("сочин", StringComparison.Ordinal) || text.Word(at + 1).StartsWith("подчин", StringComparison.Ordinal);
}
