using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Keys;

/// <summary>The measures of a key: denser than a sheet, for a grown-up reader.</summary>
static class KeyStyle
{
    public static readonly TextStyle Cell = new(FaceName.Serif, 10.5f, 14);
    public static readonly TextStyle CellNumber = new(FaceName.SansBold, 9.5f, 14);
    public static readonly TextStyle ColumnHead = new(FaceName.SansBold, 8.5f, 12);
    public static readonly TextStyle Heading = new(FaceName.SansBold, 11.5f, 15);
    public static readonly TextStyle Text = new(FaceName.Serif, 10, 13.8f);
    public static readonly TextStyle TextNumber = new(FaceName.SansBold, 9, 13.8f);
    public static readonly TextStyle Note = new(FaceName.Sans, 9, 13);
}
