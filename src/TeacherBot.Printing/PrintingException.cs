namespace TeacherBot.Printing;

/// <summary>The sheet cannot be printed as it is; the message says what stands in the way, in words for a log.</summary>
public class PrintingException : Exception
{
    public PrintingException(string message)
        : base(message)
    {
    }

    public PrintingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says of which part of the sheet the trouble is.</summary>
    internal static T At<T>(string place, Func<T> set)
    {
        try
        {
            return set();
        }
        catch (PrintingException broken)
        {
            throw new PrintingException($"{place}: {broken.Message}", broken);
        }
    }
}
