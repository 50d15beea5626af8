using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Word;

/// <summary>The numbered lists of a document: tasks on the first level, their options on the second.</summary>
/// <param name="number">How the numbers of the first level look.</param>
/// <param name="indent">Where the text of the first level begins, pt.</param>
/// <param name="option">How the options look.</param>
/// <param name="colour">Of the numbers of the first level, as RRGGBB; null: that of the text.</param>
sealed class NumberedLists(TextStyle number, float indent, TextStyle option, string? colour = null)
{
    const int TaskLevel = 0;
    const int OptionLevel = 1;

    /// <summary>Where each list begins; the first list is number 1.</summary>
    readonly List<int> starts = [];
    int? next;

    /// <summary>From the label of an option to its text, pt.</summary>
    public float OptionIndent => 1.5f * option.Size;

    /// <summary>A paragraph with this number: the list goes on where it can, and begins anew where it cannot.</summary>
    public NumberingProperties Task(int taskNumber)
    {
        if (taskNumber != next)
        {
            starts.Add(taskNumber);
        }

        next = taskNumber + 1;
        return At(TaskLevel);
    }

    /// <summary>The next option of the task above.</summary>
    public NumberingProperties Option() => At(OptionLevel);

    /// <summary>The next task begins a list of its own.</summary>
    public void Restart() => next = null;

    public Numbering Written()
    {
        var written = new Numbering(new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.HybridMultilevel },
            Level(TaskLevel, "%1.", indent, indent, StyleSheet.Letters(number, colour)),
            Level(OptionLevel, "%2)", indent + OptionIndent, OptionIndent, StyleSheet.Letters(option)))
        {
            AbstractNumberId = 0,
        });
        written.Append(starts.Select((start, i) => new NumberingInstance(
            new AbstractNumId { Val = 0 },
            new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = TaskLevel },
            new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = OptionLevel })
        {
            NumberID = i + 1,
        }));
        return written;
    }

    NumberingProperties At(int level) => new()
    {
        NumberingLevelReference = new NumberingLevelReference { Val = level },
        NumberingId = new NumberingId { Val = starts.Count },
    };

    static Level Level(int level, string label, float left, float hanging, NumberingSymbolRunProperties letters) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = NumberFormatValues.Decimal },
        new LevelText { Val = label },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = left.ToTwipsText(), Hanging = hanging.ToTwipsText() }),
        letters)
    {
        LevelIndex = level,
    };
}
