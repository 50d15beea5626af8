using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using TeacherBot.Domain.Worksheets;
using TeacherBot.TelegramApi;

namespace TeacherBot.Production;

/// <summary>
/// Where the numbers of the bot's sheets come from: nobody can find them again from the code on paper. Derived from
/// the bot's token, so there is one secret less to keep.
/// </summary>
public sealed class SheetSecret(IOptions<TelegramOptions> telegram)
{
    readonly byte[] secret = HKDF.DeriveKey(
        HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(telegram.Value.BotToken), 32, info: "sheets"u8.ToArray());

    public SheetRandom StreamOf(string sheetId) => SheetRandom.Keyed(secret, sheetId);
}
