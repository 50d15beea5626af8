using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Layout;

/// <summary>What lines are made of: boxes, spaces, and places where a line may end.</summary>
abstract record LineItem;

sealed record BoxItem(Box Box) : LineItem;

/// <param name="Width">pt.</param>
/// <param name="MayBreak">false for the no-break space.</param>
sealed record SpaceItem(float Width, bool MayBreak) : LineItem
{
    public float Stretch => Width * 0.5f;

    public float Shrink => Width * 0.25f;
}

/// <summary>A line may end here although there is no space.</summary>
/// <param name="Penalty">0 as good as a space; larger is worse.</param>
/// <param name="Width">The room it takes when the line does not end here, pt.</param>
/// <param name="Repeated">What the next line begins with when the line ends here.</param>
/// <param name="Ending">What the line ends with when it ends here.</param>
sealed record BreakItem(float Penalty, float Width = 0, Box? Repeated = null, Box? Ending = null) : LineItem;

/// <summary>The line ends here.</summary>
sealed record LineEndItem : LineItem;
