using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace TeacherBot.TelegramApi.Delivery;

/// <param name="FileId">Telegram's id from an earlier sending, if any: then nothing is uploaded.</param>
/// <param name="Content">Makes the bytes when they are needed.</param>
/// <param name="Caption">HTML.</param>
public sealed record FileToSend(string Name, string? FileId, Func<byte[]> Content, string Caption);

public sealed record SentFile(int MessageId, string FileId);

/// <summary>Files in chats.</summary>
public static class MessengerFiles
{
    /// <summary>Sends a file; a doubled one can come only from a crash inside of this call.</summary>
    public static Task<SentFile> SendFile(this Messenger messenger, long chat, FileToSend file, CancellationToken stop) =>
        ByIdOrUpload(file, async input => Sent(await messenger.To(chat, id => messenger.Bot.SendDocument(
            id, input, file.Caption, ParseMode.Html, cancellationToken: stop))));

    /// <summary>Turns a text message into the file; may be repeated. Null when the message is gone.</summary>
    public static async Task<SentFile?> TurnIntoFile(this Messenger messenger, long chat, int message, FileToSend file, CancellationToken stop)
    {
        try
        {
            return await Messenger.Repeated(() => ByIdOrUpload(file, async input => Sent(await messenger.To(chat, id => messenger.Bot.EditMessageMedia(
                id, message, new InputMediaDocument(input) { Caption = file.Caption, ParseMode = ParseMode.Html }, cancellationToken: stop)))));
        }
        catch (ApiRequestException gone) when (Messenger.IsGone(gone))
        {
            return null;
        }
    }

    static async Task<SentFile> ByIdOrUpload(FileToSend file, Func<InputFile, Task<SentFile>> send)
    {
        if (file.FileId is { } known)
        {
            try
            {
                return await send(InputFile.FromFileId(known));
            }
            catch (ApiRequestException refused) when (refused.ErrorCode == 400 && !Messenger.IsGone(refused))
            {
                // Telegram forgot the file: it is uploaded anew.
            }
        }

        return await send(new InputFileStream(new MemoryStream(file.Content(), writable: false), file.Name));
    }

    static SentFile Sent(Message message) => new(message.Id, message.Document!.FileId);
}
