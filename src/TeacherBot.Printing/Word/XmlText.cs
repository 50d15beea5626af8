using System.Text;
using System.Xml;

namespace TeacherBot.Printing.Word;

/// <summary>XML cannot hold every character, whatever is written in place of it.</summary>
static class XmlText
{
    /// <summary>The text without control characters, halves of surrogate pairs and other things that are no characters.</summary>
    public static string Clean(string text)
    {
        var wrong = FirstWrong(text);
        if (wrong == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text, 0, wrong, text.Length);
        for (var i = wrong; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (IsPair(text, i))
            {
                clean.Append(text, i++, 2);
            }
        }

        return clean.ToString();
    }

    static int FirstWrong(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                continue;
            }

            if (!IsPair(text, i))
            {
                return i;
            }

            i++;
        }

        return text.Length;
    }

    static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
