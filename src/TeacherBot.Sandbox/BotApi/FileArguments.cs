using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// A file argument: an upload, attach://name, or the file_id of a file Telegram already keeps.
sealed class FileArguments(FileShelf shelf)
{
    public StoredFile Read(ApiRequest request, FileKind kind)
    {
        var field = NameOf(kind);
        if (request.Files.TryGetValue(field, out var upload))
            return Store(upload, kind);
        return request.Text(field) is { Length: > 0 } reference
            ? Referred(request, reference, kind)
            : throw ApiError.BadRequest($"there is no {field} in the request");
    }

    public StoredFile Referred(ApiRequest request, string reference, FileKind kind)
    {
        const string Attachment = "attach://";
        if (reference.StartsWith(Attachment, StringComparison.Ordinal))
        {
            return request.Files.TryGetValue(reference[Attachment.Length..], out var upload)
                ? Store(upload, kind)
                : throw ApiError.BadRequest($"there is no {NameOf(kind)} in the request");
        }
        // Telegram would fetch an address; the sandbox reaches nothing outside this machine.
        if (reference.Contains("://", StringComparison.Ordinal))
            throw ApiError.BadRequest("failed to get HTTP URL content");
        var file = shelf.ById(reference) ?? throw ApiError.BadRequest("wrong file identifier/HTTP URL specified");
        return file.Kind == kind ? file : throw ApiError.BadRequest($"can't use file of type {file.Kind} as {kind}");
    }

    StoredFile Store(UploadedFile upload, FileKind kind)
    {
        if (upload.Content.Length == 0)
            throw ApiError.BadRequest("file must be non-empty");
        var name = Path.GetFileName(upload.Name) is { Length: > 0 } given ? given : "file";
        if (kind != FileKind.Photo)
            return shelf.Store(kind, name, MimeTypes.Of(name), upload.Content);
        var (width, height) = PictureSize.Of(upload.Content) ?? throw ApiError.BadRequest("IMAGE_PROCESS_FAILED");
        return shelf.Store(kind, name, MimeTypes.Of(name), upload.Content, width, height);
    }

    static string NameOf(FileKind kind) => kind == FileKind.Photo ? "photo" : "document";
}
