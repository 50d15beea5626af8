using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Storage;

namespace TeacherBot.Production;

/// <summary>What stands on and under a file in the chat.</summary>
public static class SheetWords
{
    const int LongestTopic = 60;

    /// <summary>A name that says in the download folder what the file is.</summary>
    public static string FileName(Worksheet worksheet, DocumentRow document, Words words)
    {
        var topic = worksheet.Topic.Title.Length <= LongestTopic ? worksheet.Topic.Title : worksheet.Topic.Title[..LongestTopic].TrimEnd();
        var name = words.Plain(new Phrase($"file.{Identifier.Of(document.Kind)}", topic, worksheet.Grade, document.Variant));
        return string.Concat(name.Select(c => char.IsControl(c) || "\\/:*?\"<>|".Contains(c) ? '-' : c)) + (SheetDocuments.IsWord(document.Kind) ? ".docx" : ".pdf");
    }

    /// <summary>One line under the file; under the key, too, how its answers are proven.</summary>
    public static string Caption(Worksheet worksheet, DocumentRow document, Words words)
    {
        var title = words.Html(new Phrase(
            $"caption.{Identifier.Of(document.Kind)}", worksheet.Topic.Title, worksheet.Grade, document.Variant, worksheet.Variants.Count));
        return document.Kind == DocumentKind.Key ? $"{title}\n{Proven(worksheet, words)}" : title;
    }

    static string Proven(Worksheet worksheet, Words words)
    {
        var tasks = worksheet.Variants.SelectMany(variant => variant.Tasks).ToList();
        var computed = tasks.Count(task => task.Proof.Kind is ProofKind.Computed or ProofKind.Rule);
        var blind = tasks.Count(task => task.Proof.Kind == ProofKind.Blind);
        return words.Html((computed, blind) switch
        {
            (_, 0) => new Phrase("caption.proven", computed, tasks.Count),
            (0, _) => new Phrase("caption.proven.only_blind", blind, tasks.Count),
            _ => new Phrase("caption.proven.blind", computed, tasks.Count, blind),
        });
    }
}
