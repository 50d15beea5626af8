namespace TeacherBot.Printing.Typesetting;

/// <summary>A formula that is not of the TeX subset of school mathematics.</summary>
public sealed class TexException : PrintingException
{
    /// <param name="tex">The whole formula.</param>
    /// <param name="position">From 0, the first character that does not fit.</param>
    public TexException(string reason, string tex, int position)
        : base($"{reason} at {position} in «{tex}».")
    {
        Reason = reason;
        Tex = tex;
        Position = position;
    }

    public string Reason { get; }

    public string Tex { get; }

    public int Position { get; }
}
