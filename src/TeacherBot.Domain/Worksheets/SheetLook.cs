namespace TeacherBot.Domain.Worksheets;

/// <summary>How a sheet is drawn. Its tasks are the same in every look.</summary>
public enum SheetDesign
{
    /// <summary>«Строгий»: black and white, thin rules.</summary>
    Strict,

    /// <summary>«Школьный»: like a page of a workbook.</summary>
    School,

    /// <summary>«Весёлый», for primary school.</summary>
    Cheerful,
}

/// <summary>How close tasks stand.</summary>
public enum SheetDensity
{
    /// <summary>Room to work under every task.</summary>
    Roomy,

    /// <summary>Little or no room to work: pupils write in their exercise books.</summary>
    Compact,
}

/// <summary>How large it is on paper.</summary>
public enum SheetScale
{
    Normal,

    /// <summary>Large print, for those who see badly: about one and a half times as large.</summary>
    Large,

    /// <summary>Two small sheets side by side on one A4, to cut apart.</summary>
    TwoOnPage,
}

/// <param name="Design">Null: as suits the grade, see <see cref="DesignFor"/>.</param>
public sealed record SheetLook(SheetDesign? Design = null, SheetDensity Density = SheetDensity.Roomy, SheetScale Scale = SheetScale.Normal)
{
    /// <param name="grade">1–11.</param>
    public SheetDesign DesignFor(int grade) => Design ?? (grade <= 4 ? SheetDesign.Cheerful : SheetDesign.School);
}
