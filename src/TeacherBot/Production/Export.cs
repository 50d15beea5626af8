using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Teachers;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Delivery;

namespace TeacherBot.Production;

/// <summary>Everything stored about a teacher as a ZIP: JSON, and the newest sheets printed.</summary>
public sealed class Export(Database database, SheetPress press, Messenger messenger, Languages languages)
{
    /// <summary>Older ones are in the JSON; printing them all would keep the chat waiting.</summary>
    const int Printed = 30;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task Send(long teacher, Words words, CancellationToken stop)
    {
        var zip = await Zip(teacher, stop);
        await messenger.SendFile(teacher, new FileToSend("teacherbot.zip", null, () => zip, words.Html("export.caption")), stop);
    }

    public async Task<byte[]> Zip(long id, CancellationToken stop)
    {
        var (data, sheets) = await database.Read(async db => (await Data(db, id, stop), await db.Generations
            .Where(g => g.TeacherId == id && g.Worksheet != null).OrderByDescending(g => g.CreatedAt).ToListAsync(stop)));
        var print = await database.Read(db => db.Teachers.Where(t => t.Id == id).Select(t => t.Print).SingleOrDefaultAsync(stop)) ?? new PrintSettings();
        var documents = await database.Read(db => db.Documents.Where(d => db.Generations.Any(g => g.Id == d.GenerationId && g.TeacherId == id)).ToListAsync(stop));
        using MemoryStream file = new();
        await using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await Write(zip, "data.json", JsonSerializer.SerializeToUtf8Bytes(data, Json), stop);
            foreach (var (sheet, index) in sheets.Select((sheet, index) => (sheet, index)))
            {
                await Write(zip, $"sheets/{sheet.Id}/worksheet.json", System.Text.Encoding.UTF8.GetBytes(sheet.Worksheet!), stop);
                if (index < Printed)
                {
                    var worksheet = WorksheetJson.Read(sheet.Worksheet!);
                    foreach (var document in documents.Where(d => d.GenerationId == sheet.Id).OrderBy(d => d.Position))
                    {
                        stop.ThrowIfCancellationRequested();
                        await Write(zip, $"sheets/{sheet.Id}/{SheetWords.FileName(worksheet, document, languages[Languages.Russian])}", press.Print(worksheet, document, sheet.Request.Title ?? new SheetTitle(), print), stop);
                    }
                }
            }
        }

        return file.ToArray();
    }

    static async Task<object> Data(BotDbContext db, long id, CancellationToken stop) => new
    {
        teacher = await db.Teachers.SingleOrDefaultAsync(t => t.Id == id, stop),
        customer = await db.Customers.Where(c => c.TeacherId == id).Select(c => new { c.Email, c.TermsAcceptedAt }).SingleOrDefaultAsync(stop),
        account = await db.Accounts.Where(a => a.TeacherId == id).Select(a => new { a.Available, a.Reserved, a.Plan, a.Late, a.PlanUntil }).SingleOrDefaultAsync(stop),
        ledger = await db.Ledger.Where(e => e.TeacherId == id).OrderBy(e => e.Id)
            .Select(e => new { e.At, kind = e.Kind.ToString(), e.Available, e.Reserved, e.Plan, e.Late, e.Reason }).ToListAsync(stop),
        orders = await db.Orders.Where(o => o.TeacherId == id).OrderBy(o => o.CreatedAt)
            .Select(o => new { o.Id, o.CreatedAt, o.Product, o.Credits, o.Kopecks, o.Email, state = o.State.ToString(), o.PaidAt, o.RenewalConsentAt }).ToListAsync(stop),
        subscriptions = await db.Subscriptions.Where(s => s.TeacherId == id)
            .Select(s => new { s.Id, s.Product, s.Email, s.Phone, state = s.State.ToString(), s.PaidUntil, s.CreatedAt }).ToListAsync(stop),
        sheets = await db.Generations.Where(g => g.TeacherId == id).OrderBy(g => g.CreatedAt)
            .Select(g => new { g.Id, g.CreatedAt, g.Request, g.Price, state = g.State.ToString() }).ToListAsync(stop),
        modelCalls = await db.ModelCalls.Where(c => c.TeacherId == id).OrderBy(c => c.Id)
            .Select(c => new { c.At, c.SheetId, c.Provider, c.Model, c.Role, c.TokensIn, c.TokensOut }).ToListAsync(stop),
        cachedSheets = await db.CachedSheetUses.Where(u => u.TeacherId == id).OrderBy(u => u.At).Select(u => new { u.SheetId, u.At }).ToListAsync(stop),
        conversation = await db.Conversations.Where(c => c.ChatId == id).Select(c => c.Snapshot).SingleOrDefaultAsync(stop),
        messages = await db.Inbox.Where(r => r.ChatId == id).OrderBy(r => r.ReceivedAt).Select(r => new { r.ReceivedAt, r.Payload }).ToListAsync(stop),
    };

    static async Task Write(ZipArchive zip, string name, byte[] content, CancellationToken stop)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(stop);
        await entry.WriteAsync(content, stop);
    }
}
