using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Teachers;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Delivery;

namespace TeacherBot.Production;

/// <summary>Prints and sends what is not sent yet: the progress card becomes the first file, the others follow.</summary>
public sealed class SheetDelivery(Database database, SheetPress press, Messenger messenger, BotName bot, Languages languages, TimeProvider clock)
{
    public async Task Deliver(GenerationRow sheet, Worksheet worksheet, CancellationToken stop)
    {
        var (teacher, documents, links) = await database.Read(async db => (
            await db.Teachers.SingleAsync(t => t.Id == sheet.TeacherId, stop),
            await db.Documents.Where(d => d.GenerationId == sheet.Id).OrderBy(d => d.Position).ToListAsync(stop),
            await db.SheetLinks.Where(l => l.GenerationId == sheet.Id && l.ClosedAt == null).ToListAsync(stop)));
        var codes = teacher.Print.HasQrCode ? await Addresses(links, stop) : null;
        var words = languages[teacher.Language];
        foreach (var document in documents.Where(d => d.SentAt is null))
        {
            var sent = await Send(sheet, worksheet, document, teacher.Print, codes, words, stop);
            await database.Write(
                async db =>
                {
                    var stored = await db.Documents.SingleAsync(
                        d => d.GenerationId == sheet.Id && d.Kind == document.Kind && d.Variant == document.Variant, stop);
                    stored.FileId = sent.FileId;
                    stored.MessageId = sent.MessageId;
                    stored.SentAt = clock.GetUtcNow();
                },
                stop);
        }
    }

    /// <summary>What the codes of the variants lead to; none while the bot's name is not known.</summary>
    async Task<IReadOnlyDictionary<int, string>?> Addresses(List<SheetLinkRow> links, CancellationToken stop)
    {
        Dictionary<int, string> addresses = [];
        foreach (var link in links)
        {
            if (await bot.LinkWith(link.Token, stop) is { } address)
            {
                addresses[link.Variant] = address;
            }
        }

        return addresses.Count == 0 ? null : addresses;
    }

    async Task<SentFile> Send(GenerationRow sheet, Worksheet worksheet, DocumentRow document, PrintSettings print, IReadOnlyDictionary<int, string>? codes, Words words, CancellationToken stop)
    {
        FileToSend file = new(
            SheetWords.FileName(worksheet, document, words),
            document.FileId,
            () => press.Print(worksheet, document, sheet.Request.Title ?? new SheetTitle(), print, codes),
            SheetWords.Caption(worksheet, document, words));
        if (document.Position == 0 && sheet.CardMessageId is { } card
            && await messenger.TurnIntoFile(sheet.TeacherId, card, file, stop) is { } turned)
        {
            return turned;
        }

        return await messenger.SendFile(sheet.TeacherId, file, stop);
    }
}
