using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Domain.Billing;
using TeacherBot.Features.PersonalData;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.Onboarding;

public sealed class BillingOptions
{
    /// <summary>Credits given once to a new teacher.</summary>
    public int WelcomeCredits { get; set; } = 5;
}

/// <summary>Knows every teacher who ever wrote, from the first word on.</summary>
public sealed class Registration(Languages languages, IOptions<BillingOptions> billing, Goodbye goodbye)
{
    public async Task<TeacherRow> Known(BotDbContext db, long chat, Sender sender, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.Teachers.FindAsync([chat], stop) is { } known)
        {
            known.Name = sender.Name;
            return known;
        }

        TeacherRow teacher = new()
        {
            Id = chat,
            Name = sender.Name,
            Language = languages.Nearest(sender.LanguageCode),
            CreatedAt = now,
        };
        db.Teachers.Add(teacher);
        db.Accounts.Add(new AccountRow { TeacherId = chat });
        var farewell = goodbye.NameOf(chat);
        if (!await db.Farewells.AnyAsync(f => f.Key == farewell, stop))
        {
            await Accounts.Post(db, chat, Ledger.Welcome(billing.Value.WelcomeCredits), now, stop);
        }

        // What the first word asks for reads the account: it is to find the welcome there.
        await db.SaveChangesAsync(stop);

        return teacher;
    }

    /// <summary>The teacher blocked the bot: nothing is sent, and what waits in line is stopped by the workshop.</summary>
    public static async Task LostReach(BotDbContext db, long teacher, DateTimeOffset now, CancellationToken stop) =>
        await db.Teachers.Where(t => t.Id == teacher && t.UnreachableSince == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.UnreachableSince, now), stop);
}
