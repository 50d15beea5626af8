using System.Security.Cryptography;

namespace TeacherBot.Production;

/// <summary>A sheet's id, short enough to be typed from paper: eight letters and digits nobody mixes up, 39 bits of chance.</summary>
public static class SheetCode
{
    /// <summary>Without 0 O 1 I L.</summary>
    const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, 8);
}
