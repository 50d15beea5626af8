using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Curriculum;

/// <summary>Finds the task types asked for, and those not wanted.</summary>
static class WishTypes
{
    static readonly (TaskType Type, WishKeyword[] Words)[] Names =
    [
        (TaskType.MultipleChoice, [WishLanguage.Several, WishLanguage.Right, WishLanguage.Answer]),
        (TaskType.MultipleChoice, [WishLanguage.Several, WishLanguage.Answer]),
        (TaskType.MultipleChoice, [WishLanguage.Several, WishLanguage.Choice]),
        (TaskType.SingleChoice, [WishLanguage.One, WishLanguage.Right, WishLanguage.Answer]),
        (TaskType.SingleChoice, [WishLanguage.One, WishLanguage.Answer]),
        (TaskType.SingleChoice, [WishLanguage.One, WishLanguage.Choice]),
        (TaskType.SingleChoice, [WishLanguage.Choice, WishLanguage.One, WishLanguage.Answer]),
        (TaskType.SingleChoice, [WishLanguage.Choice, WishLanguage.Answer]),
        (TaskType.Open, [WishLanguage.Brief, WishLanguage.Answer]),
        (TaskType.FillBlank, [WishLanguage.Fill, WishLanguage.Gaps]),
        (TaskType.FillBlank, [WishLanguage.Gaps]),
        (TaskType.Matching, [WishLanguage.Fill, WishLanguage.Matching]),
        (TaskType.Matching, [WishLanguage.Matching]),
    ];

    public static IReadOnlyList<TaskType>? Read(WishText text)
    {
        HashSet<TaskType> wanted = [];
        HashSet<TaskType> unwanted = [];
        foreach (var (type, words) in Names)
        {
            while (text.Find(words) is >= 0 and var at)
            {
                var without = text.Meets(at - 1, WishLanguage.Without);
                (without ? unwanted : wanted).Add(type);
                text.TakeWithPreposition(without ? at - 1 : at, words.Length + (without ? 1 : 0));
            }
        }

        return (wanted.Count, unwanted.Count) switch
        {
            (0, 0) => null,
            (0, _) => [.. TaskTypes.All.Where(type => !unwanted.Contains(type))],
            _ => [.. TaskTypes.All.Where(type => wanted.Contains(type) && !unwanted.Contains(type))],
        };
    }
}
