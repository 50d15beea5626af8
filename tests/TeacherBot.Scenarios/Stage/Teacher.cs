using System.Net.Http.Json;
using System.Text.Json;

namespace TeacherBot.Scenarios.Stage;

/// <summary>A teacher with a phone: types, taps, reads. Speaks to the sandbox only.</summary>
public sealed class Teacher(HttpClient sandbox, long id)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public long Id => id;

    public Task Says(string text) => Post("messages", new { text });

    public Task Sends(object message) => Post("messages", message);

    /// <summary>Taps on the newest buttons of the chat: those of an older message may be on their way out.</summary>
    public async Task Taps(string label)
    {
        await Until(chat => chat.Messages.LastOrDefault(m => m.Buttons.Count > 0)?.Has(label) == true, $"a button «{label}»");
        await Post("taps", new { label });
    }

    public Task TapsOn(long messageId, string data) => Post("taps", new { messageId, data });

    /// <summary>The newest message of the bot, at once or soon, holds the text.</summary>
    public Task<Shown> Sees(string text) => Until(chat => chat.Messages.Any(m => m.IsBots && m.Text.Contains(text)), $"«{text}»");

    public Task<Shown> SeesLast(string text) => Until(
        chat => chat.Messages.LastOrDefault(m => m.IsBots) is { } last && last.Text.Contains(text), $"«{text}» in the last message");

    public async Task<string> SeesToast(string text) =>
        (await Until(chat => chat.Toasts.Any(t => t.Contains(text)), $"the toast «{text}»")).Toasts.Last(t => t.Contains(text));

    public Task<Shown> SeesDocuments(int count) => Until(chat => chat.Documents.Count >= count, $"{count} documents");

    /// <summary>Four taps and a typed topic.</summary>
    public async Task Orders(string subject, int grade, string topic)
    {
        await Says("/start");
        await Taps("Создать лист");
        await Taps(subject);
        await Taps($"{grade} класс");
        await Sees("Выберите тему");
        await Says(topic);
        await Taps("Создать");
    }

    public async Task<Shown> Chat()
    {
        using var document = JsonDocument.Parse(await sandbox.GetStringAsync($"sim/users/{id}/chat"));
        return Shown.Of(document.RootElement);
    }

    public async Task<Shown> Until(Func<Shown, bool> seen, string what)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var chat = await Chat();
            if (seen(chat))
            {
                return chat;
            }

            if (TimeProvider.System.GetElapsedTime(deadline) > Patience)
            {
                throw new ShouldAssertException($"Teacher {id} waited in vain for {what}. The chat:\n{chat}");
            }

            await Task.Delay(25);
        }
    }

    public Task<byte[]> Downloads(ShownDocument document) => sandbox.GetByteArrayAsync(new Uri(sandbox.BaseAddress!, document.Url));

    public Task Blocks() => Post("block", new { });

    public Task Unblocks() => Post("unblock", new { });

    async Task Post(string what, object body)
    {
        using var answer = await sandbox.PostAsJsonAsync($"sim/users/{id}/{what}", body, Json);
        if (!answer.IsSuccessStatusCode)
        {
            throw new ShouldAssertException($"/sim/users/{id}/{what}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}\n{await Chat()}");
        }
    }
}
