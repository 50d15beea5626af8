using Microsoft.EntityFrameworkCore;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>«Прислать ещё раз»: the files of a delivered sheet come once more, free of charge, by the ids Telegram gave them.</summary>
public sealed class SendAgain(DeliveredFiles files)
{
    public Task<Outcome> Handle(string sheetId, Turn turn, CancellationToken stop) =>
        files.Send(sheetId, turn, "again.coming", () => turn.Db.Documents.Where(d => d.GenerationId == sheetId).ToListAsync(stop), stop);
}
