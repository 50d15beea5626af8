using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// getFile, and the download it leads to.
sealed class FileMethods(FileShelf shelf)
{
    const long LargestDownload = 20 * 1024 * 1024;

    public JsonNode GetFile(ApiRequest request)
    {
        if (request.Text("file_id") is not { Length: > 0 } fileId)
            throw ApiError.BadRequest("file_id not specified");
        var file = shelf.ById(fileId) ?? throw ApiError.BadRequest("invalid file_id");
        if (file.Size > LargestDownload)
            throw ApiError.BadRequest("file is too big");
        return Wire.Object(new { file_id = file.FileId, file_unique_id = file.UniqueId, file_size = file.Size, file_path = file.Path });
    }

    public IResult Download(string path) =>
        shelf.ByPath(path) is { } file
            ? Results.File(shelf.Place(file), "application/octet-stream")
            : Results.Json(new { ok = false, error_code = 404, description = "Not Found" }, statusCode: 404);
}
