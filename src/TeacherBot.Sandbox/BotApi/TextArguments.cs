namespace TeacherBot.Sandbox.BotApi;

/// Text and caption arguments with their limits. Lengths count UTF-16 units, as entities do.
static class TextArguments
{
    public static FormattedText Text(ApiRequest request, string tooLong = "message is too long")
    {
        var formatted = FormattedText.Of(request.Text("text") ?? "", request.Text("parse_mode"), JsonEntities.Read(request, "entities"));
        if (formatted.Text.Length == 0)
            throw ApiError.BadRequest("message text is empty");
        return formatted.Text.Length <= FormattedText.LongestText ? formatted : throw ApiError.BadRequest(tooLong);
    }

    public static FormattedText Caption(ApiRequest request, string tooLong = "message caption is too long") => Caption(
        request.Text("caption"), request.Text("parse_mode"), JsonEntities.Read(request, "caption_entities"), tooLong);

    public static FormattedText Caption(string? caption, string? parseMode, JsonEntities? entities, string tooLong)
    {
        var formatted = FormattedText.Of(caption ?? "", parseMode, entities);
        return formatted.Text.Length <= FormattedText.LongestCaption ? formatted : throw ApiError.BadRequest(tooLong);
    }
}
