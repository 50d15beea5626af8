using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Math;
using RunFonts = DocumentFormat.OpenXml.Wordprocessing.RunFonts;

namespace TeacherBot.Printing.Word;

/// <summary>How letters of an equation look.</summary>
enum EquationLetters
{
    /// <summary>Digits and signs look the same in every kind.</summary>
    Neutral,

    /// <summary>Latin letters.</summary>
    Italic,

    /// <summary>Greek letters, names of functions that every program knows.</summary>
    Upright,

    /// <summary>Names of functions, of which some programs know only a few.</summary>
    Name,

    /// <summary>Words, and signs that stand without what they work on: set as text, without the spacing of mathematics.</summary>
    Words,
}

/// <summary>One row of an equation while it is written; neighbours that look alike become one run.</summary>
sealed class EquationRow
{
    readonly List<OpenXmlElement> parts = [];
    readonly StringBuilder text = new();
    EquationLetters letters;

    /// <summary>Nothing stands in it yet.</summary>
    public bool IsEmpty => parts.Count == 0 && text.Length == 0;

    public void Add(string signs, EquationLetters look)
    {
        if (text.Length > 0 && !Joins(look))
        {
            Flush();
        }

        letters = text.Length == 0 || letters == EquationLetters.Neutral ? look : letters;
        text.Append(signs);
    }

    public void Add(OpenXmlElement part)
    {
        Flush();
        parts.Add(part);
    }

    public IReadOnlyList<OpenXmlElement> Finished()
    {
        Flush();
        return parts;
    }

    /// <summary>A run by itself.</summary>
    public static Run Run(string signs, EquationLetters look)
    {
        var run = new Run();
        if (look == EquationLetters.Upright)
        {
            run.Append(new RunProperties(new Style { Val = StyleValues.Plain }));
        }
        else if (look == EquationLetters.Words)
        {
            run.Append(new RunProperties(new NormalText()));
        }

        else if (look == EquationLetters.Name)
        {
            run.Append(new RunProperties(new NormalText()), new DocumentFormat.OpenXml.Wordprocessing.RunProperties(new RunFonts { Ascii = WordSettings.Equations, HighAnsi = WordSettings.Equations }));
        }

        run.Append(new Text(XmlText.Clean(signs)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    bool Joins(EquationLetters look) => look == letters
        || (look == EquationLetters.Neutral && letters != EquationLetters.Words)
        || (letters == EquationLetters.Neutral && look != EquationLetters.Words);

    void Flush()
    {
        if (text.Length > 0)
        {
            parts.Add(Run(text.ToString(), letters));
            text.Clear();
        }
    }
}
