using Microsoft.EntityFrameworkCore;
using TeacherBot.Production;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>«Word»: the sheet and its key as documents to be edited, free of charge; made when first asked for, then sent by the ids Telegram gave them.</summary>
public sealed class SendWord(DeliveredFiles files)
{
    public Task<Outcome> Handle(string sheetId, Turn turn, CancellationToken stop) => files.Send(
        sheetId,
        turn,
        "word.coming",
        async () =>
        {
            var documents = await turn.Db.Documents.Where(d => d.GenerationId == sheetId).ToListAsync(stop);
            var word = documents.Where(d => SheetDocuments.IsWord(d.Kind)).ToList();
            if (word.Count == 0)
            {
                turn.Db.Documents.AddRange(word = [.. SheetDocuments.Word(sheetId, documents.Max(d => d.Position) + 1)]);
            }

            return word;
        },
        stop);
}
