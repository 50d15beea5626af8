using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Layout;

/// <summary>What stays together on a page: a task with its options, a heading, a row of a table.</summary>
/// <param name="Top">What comes first.</param>
sealed record Segment(Block Top)
{
    /// <summary>Space to the segment above when both stand on one page, pt.</summary>
    public float Before { get; init; }

    /// <summary>Room for the pupil's work, of adjustable height.</summary>
    public Workspace? Work { get; init; }

    /// <summary>What comes after the room for work.</summary>
    public Block Bottom { get; init; } = Block.Empty;

    /// <summary>No page ends after it: a heading, the beginning of a split task.</summary>
    public bool StaysWithNext { get; init; }

    /// <summary>Drawn again over the segment when it begins a page: the head of a table.</summary>
    public Block? Again { get; init; }

    public float Fixed => Top.Height + Bottom.Height;

    public float Height(int rows) => Fixed + (Work is null ? 0 : rows * Work.Step);

    public void Draw(Page page, float x, float y, int rows)
    {
        Top.Draw(page, x, y);
        y += Top.Height;
        if (Work is not null)
        {
            Work.Draw(page, x, y, rows);
            y += rows * Work.Step;
        }

        Bottom.Draw(page, x, y);
    }
}

/// <summary>Rows of squares or lines whose number may give way, so that pages are well filled.</summary>
/// <param name="Step">Height of a row, pt.</param>
/// <param name="Least">Rows.</param>
/// <param name="Wanted">Rows.</param>
/// <param name="Most">Rows.</param>
/// <param name="Draw">At x, y so many rows.</param>
sealed record Workspace(float Step, int Least, int Wanted, int Most, Action<Page, float, float, int> Draw);
