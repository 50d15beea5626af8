using TeacherBot.Domain.Billing;
using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Worksheets;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Features.Purchase;
using TeacherBot.Limits;
using TeacherBot.Localization;
using TeacherBot.Production;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>«Создать» and «Повторить прошлый»: credits are reserved and the sheet is put in line in one transaction.</summary>
public sealed class CreateSheet(UsageLimits limits, SheetMaker maker, TopicLibrary topics, Shop shop)
{
    public async Task<Outcome?> Create(Turn turn, CancellationToken stop) =>
        turn.Conversation.May(ConversationTrigger.CreateAsked)
            ? await Begin(turn, turn.Conversation.Draft.ToRequest(), turn.Conversation.CreateAsked, stop)
            : null;

    public async Task<Outcome?> Repeat(Turn turn, CancellationToken stop) =>
        turn.Conversation.LastRequest is { } last && turn.Conversation.May(ConversationTrigger.RepeatAsked)
            ? await Begin(turn, last, turn.Conversation.RepeatAsked, stop)
            : null;

    async Task<Outcome?> Begin(Turn turn, WorksheetRequest request, Func<string, bool> begin, CancellationToken stop)
    {
        var teacher = turn.Teacher.Id;
        var price = request.PriceInCredits;
        var available = await Accounts.Available(turn.Db, teacher, turn.Now, stop);
        if (available < price)
        {
            return await shop.TooFew(turn, request, available, stop);
        }

        if (!topics.CanBeMade(request))
        {
            return Outcome.Warns("create.no_author");
        }

        var most = maker.MostVariants(request);
        if (request.Variants > most)
        {
            return Outcome.Warns(new Phrase("create.too_many_variants", most));
        }

        if (await limits.TakeSheet(turn.Db, teacher, turn.Now, stop) is { } freeAt)
        {
            var minutes = (int)Math.Ceiling((freeAt - turn.Now).TotalMinutes);
            return Outcome.Warns(minutes < 120 ? new Phrase("create.limit.minutes", minutes) : new Phrase("create.limit.hours", (minutes + 59) / 60));
        }

        var id = SheetCode.New();
        begin(id);
        if (!await Accounts.Post(turn.Db, teacher, Ledger.Reserve(id, price), turn.Now, stop))
        {
            // Taken by an admin since we looked: the transaction runs again and answers with what is left.
            throw new DbUpdateConcurrencyException("The credits went while the sheet was being put in line.");
        }

        turn.Db.Generations.Add(new GenerationRow
        {
            Id = id,
            TeacherId = teacher,
            Request = request,
            Price = price,
            IsToBeWritten = topics.IsForAuthor(request),
            CreatedAt = turn.Now,
            LeaseUntil = turn.Now + Workshop.CardTime,
        });
        return new Outcome { SheetId = id };
    }
}
