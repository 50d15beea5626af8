namespace TeacherBot.Printing.Figures;

/// <summary>The names of points and figures.</summary>
static class FigureNames
{
    /// <summary>Latin letters, with a stroke or an index, are mathematics and stand in italics; anything else is words.</summary>
    public static string Tex(string name) =>
        name.Length > 0 && !name.Contains('$', StringComparison.Ordinal) && char.IsAsciiLetter(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '\'')
            ? $"${name}$"
            : name;
}
