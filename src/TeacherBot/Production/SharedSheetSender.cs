using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Delivery;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Production;

/// <summary>Brings what a QR code leads to: the key to the owner, the sheet to anybody else.</summary>
public sealed class SharedSheetSender(Database database, SheetPress press, Messenger messenger)
{
    public async Task Send(long chat, SharedSheet shared, Words words, CancellationToken stop)
    {
        var (sheet, teacher) = await database.Read(async db => (
            await db.Generations.SingleOrDefaultAsync(g => g.Id == shared.SheetId, stop),
            await db.Teachers.SingleOrDefaultAsync(t => t.Id == shared.OwnerId, stop)));
        if (sheet?.Worksheet is not { } stored || teacher is null)
        {
            return;
        }

        var worksheet = WorksheetJson.Read(stored);
        DocumentRow document = new()
        {
            GenerationId = sheet.Id,
            Kind = shared.IsForOwner ? DocumentKind.Key : DocumentKind.Sheet,
            Variant = shared.IsForOwner ? 0 : shared.Variant,
        };
        await messenger.SendFile(
            chat,
            new FileToSend(
                SheetWords.FileName(worksheet, document, words),
                null,
                () => press.Print(worksheet, document, sheet.Request.Title ?? new SheetTitle(), teacher.Print),
                SheetWords.Caption(worksheet, document, words)),
            stop);
    }
}
