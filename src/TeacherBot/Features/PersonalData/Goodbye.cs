using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using TeacherBot.TelegramApi;

namespace TeacherBot.Features.PersonalData;

/// <summary>The name under which a teacher who was forgotten is known: keyed with a secret of its own, so that it leads back to nobody.</summary>
public sealed class Goodbye(IOptions<TelegramOptions> telegram)
{
    readonly byte[] secret = HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(telegram.Value.BotToken), 32, info: "farewells"u8.ToArray());

    public string NameOf(long teacher) => Convert.ToHexStringLower(HMACSHA256.HashData(secret, BitConverter.GetBytes(teacher)));
}
