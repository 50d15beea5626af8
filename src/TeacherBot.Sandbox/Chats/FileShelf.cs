using System.Security.Cryptography;

namespace TeacherBot.Sandbox.Chats;

/// Keeps the bytes of files under the data folder and hands out identifiers as Telegram does: one file_id names one file and its kind.
sealed class FileShelf(World world, SandboxOptions options)
{
    readonly string root = Path.Combine(options.DataFolder, "files");

    public StoredFile Store(FileKind kind, string name, string mimeType, byte[] content, int width = 0, int height = 0)
    {
        var uniqueId = Token(11);
        var path = $"{Folder(kind)}/file_{uniqueId}{SafeExtension(name)}";
        var place = Place(path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllBytes(place, content);
        var file = new StoredFile($"BQAC{Token(48)}", uniqueId, kind, name, mimeType, content.Length, path, width, height);
        using (world.Enter())
            world.State.Files[file.FileId] = file;
        return file;
    }

    public StoredFile? ById(string fileId)
    {
        using (world.Enter())
            return world.State.Files.GetValueOrDefault(fileId);
    }

    /// Looked up among known files, never joined from the request: a path cannot lead outside the shelf.
    public StoredFile? ByPath(string path)
    {
        using (world.Enter())
            return world.State.Files.Values.FirstOrDefault(file => file.Path == path);
    }

    public StoredFile? ByUniqueId(string uniqueId)
    {
        using (world.Enter())
            return world.State.Files.Values.FirstOrDefault(file => file.UniqueId == uniqueId);
    }

    public string Place(StoredFile file) => Place(file.Path);

    string Place(string path) => Path.Combine(root, path);

    static string Folder(FileKind kind) => kind switch
    {
        FileKind.Document => "documents",
        FileKind.Photo => "photos",
        FileKind.Voice => "voice",
        FileKind.Sticker => "stickers",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No folder for this kind of file."),
    };

    static string SafeExtension(string name)
    {
        var extension = Path.GetExtension(name);
        return extension.Length is > 1 and <= 8 && extension[1..].All(char.IsAsciiLetterOrDigit) ? extension.ToLowerInvariant() : "";
    }

    static string Token(int length) =>
        RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", length);
}
