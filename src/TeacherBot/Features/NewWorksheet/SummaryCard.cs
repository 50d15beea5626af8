using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Conversations;
using TeacherBot.Features.ReadySheets;
using TeacherBot.Production;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>The card with everything a sheet will be, each setting one tap away.</summary>
public static class SummaryCard
{
    static readonly int[] OfferedVariants = [1, 2, 3, 4, 6, 10, 20, 30];

    public static Screen For(ChatView chat, SheetMaker maker, TopicLibrary topics)
    {
        var draft = chat.Conversation.Draft;
        var request = draft.ToRequest();
        var isWritten = topics.IsWritten(request);
        return Screen.Saying([.. Lines(chat, request, maker, isWritten)])
            .Grid(3, Enum.GetValues<SheetFormat>().Select(format => Button.Setting(
                $"format.{Identifier.Of(format)}", new FormatTapped(format), format == draft.Format)))
            .Grid(3, Enumerable.Range(0, SheetVolume.Largest + 1).Select(volume => Button.Setting(
                Volume(draft.Format, volume), new VolumeTapped(volume), volume == draft.Volume)))
            .Grid(3, Enum.GetValues<Difficulty>().Select(difficulty => Button.Setting(
                $"difficulty.{Identifier.Of(difficulty)}", new DifficultyTapped(difficulty), difficulty == draft.Difficulty)))
            .Grid(2, TaskTypes.All.Where(type => draft.Format.Has(type.Part())).Select(type => Button.Setting(
                $"type.{Identifier.Of(type)}", new TypeTapped(type), draft.Types.Contains(type))))
            .Grid(4, OfferedVariants.Where(count => !isWritten || count <= AuthoredSheets.MostVariants).Select(count => Button.Setting(
                new Phrase("card.variants", count), new VariantsTapped(count), count == draft.Variants)))
            .Row([.. Choice(request, topics)])
            .Row(Button.For("card.look", new LookAskedTapped()))
            .Row(Button.For("card.create", new CreateTapped(), ButtonLook.Main))
            .Row(Steps.Back, Steps.Cancel);
    }

    /// <summary>Exercises or a model, where the topic leaves the choice.</summary>
    static IEnumerable<Button> Choice(WorksheetRequest request, TopicLibrary topics)
    {
        if (topics.HasAuthor && topics.CanBeMadeByExercises(request.Topic))
        {
            yield return Button.Setting("card.creative", new CreativeTapped(!request.IsCreative), request.IsCreative);
        }
    }

    static IEnumerable<Phrase> Lines(ChatView chat, WorksheetRequest request, SheetMaker maker, bool isWritten)
    {
        var volume = SheetVolume.Of(request.Format, request.Volume);
        yield return new("card.title", request.Topic.Title);
        yield return new("card.for", new Phrase($"subject.{Identifier.Of(request.Subject)}"), request.Grade);
        yield return new(
            "card.what",
            new Phrase($"format.{Identifier.Of(request.Format)}"),
            volume.Total,
            new Phrase($"difficulty.{Identifier.Of(request.Difficulty)}"),
            request.Variants);
        if (chat.Conversation.Draft.Title is var title && title != new SheetTitle())
        {
            yield return LookScreen.Head(title, "card.head", "card.head.minutes");
        }

        foreach (var type in maker.UnsuitableTypes(request))
        {
            yield return new("card.unsuitable", new Phrase($"type.{Identifier.Of(type)}"));
        }

        if (isWritten && chat.Remark?.Key != ChooseReadySheet.Remark)
        {
            yield return request.Variants == 1 ? "card.written" : "card.written.variants";
        }

        yield return new(
            request.PriceInCredits <= chat.Credits ? "card.price" : "card.price.too_high", request.PriceInCredits, chat.Credits);
    }

    static Phrase Volume(SheetFormat format, int volume)
    {
        var size = SheetVolume.Of(format, volume);
        return format == SheetFormat.TestAndOpen
            ? new Phrase("card.volume.both", size.Test, size.Open)
            : new Phrase("card.volume", size.Total);
    }
}
