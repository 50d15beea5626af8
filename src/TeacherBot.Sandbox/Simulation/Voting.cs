using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Updates;

namespace TeacherBot.Sandbox.Simulation;

/// Options by number or by text; an empty list takes the vote back.
sealed record Vote(int? MessageId = null, string? PollId = null, IReadOnlyList<JsonNode>? Options = null);

/// A person answers a poll. Without a name the newest poll of their chat is meant.
sealed class Voting(World world, UpdateQueue queue, Wire wire)
{
    public Poll Cast(long userId, Vote vote)
    {
        using (world.Enter())
        {
            var (chat, message) = Find(userId, vote);
            var poll = message.Poll!;
            if (poll.IsClosed || poll.CloseDate <= world.Now)
                throw new SimError(409, "The poll is closed.");
            if (poll.IsQuiz && poll.Votes.ContainsKey(userId))
                throw new SimError(409, "A quiz is answered once.");
            var chosen = (vote.Options ?? []).Select(option => Number(poll, option)).Distinct().ToList();
            if (chosen.Count > 1 && !poll.ManyAnswers)
                throw new SimError(400, "The poll takes one option.");
            var votes = poll.Votes.Where(entry => entry.Key != userId).ToDictionary();
            if (chosen.Count > 0)
                votes[userId] = chosen;
            var voted = poll with { Votes = votes };
            world.Replace(chat, message with { Poll = voted });
            Announce(userId, voted, chosen);
            return voted;
        }
    }

    void Announce(long userId, Poll poll, List<int> chosen)
    {
        queue.Push(UpdateKinds.Poll, $"poll:{poll.Id}", Wire.Poll(poll));
        if (poll.IsAnonymous)
            return;
        queue.Push(UpdateKinds.PollAnswer, $"poll:{poll.Id}", Wire.Object(new
        {
            poll_id = poll.Id,
            user = wire.User(userId),
            option_ids = chosen,
            option_persistent_ids = chosen.Select(index => $"{poll.Id}-{index}"),
        }));
    }

    (Chat Chat, Message Message) Find(long userId, Vote vote)
    {
        var own = world.PrivateChat(world.PersonOrNewTeacher(userId));
        var chats = vote.PollId is null ? [own] : world.State.Chats.Values.ToList();
        foreach (var chat in chats)
        {
            var message = chat.Messages.FindLast(message => message.Poll is { } poll
                && (vote.PollId is null || poll.Id == vote.PollId) && (vote.MessageId is null || message.Id == vote.MessageId));
            if (message is not null)
                return (chat, message);
        }
        throw new SimError(404, "There is no such poll.");
    }

    static int Number(Poll poll, JsonNode option)
    {
        var index = int.TryParse(option.ToString(), out var number) && option.GetValueKind() == System.Text.Json.JsonValueKind.Number
            ? number
            : poll.Options.ToList().IndexOf(option.ToString());
        return index >= 0 && index < poll.Options.Count
            ? index
            : throw new SimError(400, $"The poll has no option {option}.", new { poll.Options });
    }
}
