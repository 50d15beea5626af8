using System.Globalization;
using System.Text;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.TelegramApi.Screens;

/// <summary>A tap as Telegram's callback data: a verb and, after a colon, an id.</summary>
public static class TapToken
{
    /// <summary>Telegram's limit, in bytes of UTF-8; the client library does not check it.</summary>
    public const int MostBytes = 64;

    /// <exception cref="ArgumentException">The token would be longer than Telegram takes.</exception>
    public static string Pack(Tap tap)
    {
        var token = tap switch
        {
            NewSheetTapped => "new",
            SubjectTapped t => $"subject:{Identifier.Of(t.Subject)}",
            GradeTapped t => $"grade:{t.Grade}",
            TopicTapped t => $"t:{t.TopicId}",
            TopicPageTapped t => $"page:{t.Page}",
            ReadySheetsTapped => "ready",
            ReadySheetTapped t => $"ready:{t.CachedId}",
            FormatTapped t => $"format:{Identifier.Of(t.Format)}",
            VolumeTapped t => $"volume:{t.Volume}",
            DifficultyTapped t => $"difficulty:{Identifier.Of(t.Difficulty)}",
            VariantsTapped t => $"variants:{t.Variants}",
            TypeTapped t => $"type:{Identifier.Of(t.Type)}",
            CreativeTapped t => t.IsCreative ? "creative:on" : "creative:off",
            LookAskedTapped => "look",
            KindTapped t => $"kind:{Identifier.Of(t.Kind)}",
            OwnKindTapped => "own-kind",
            MinutesTapped t => $"minutes:{t.Minutes}",
            DesignTapped { Design: { } design } => $"design:{Identifier.Of(design)}",
            DesignTapped => "design:",
            DensityTapped t => $"density:{Identifier.Of(t.Density)}",
            ScaleTapped t => $"scale:{Identifier.Of(t.Scale)}",
            SchoolAskedTapped => "school",
            TeacherNameAskedTapped => "teacher",
            ForgetNameTapped => "forget",
            CreateTapped => "create",
            RepeatTapped => "repeat",
            BackTapped => "back",
            CancelTapped => "cancel",
            StopTapped t => $"stop:{t.SheetId}",
            SendAgainTapped t => $"again:{t.SheetId}",
            CloseLinksTapped t => $"close-links:{t.SheetId}",
            QrCodeTapped t => t.IsOn ? "qr:on" : "qr:off",
            WordTapped t => $"word:{t.SheetId}",
            LanguageTapped t => $"language:{t.Language}",
            ShopTap t => ShopTapToken.Pack(t),
            BroadcastTapped t => AdminTapToken.Pack(t),
            PersonalTapped t => AdminTapToken.Pack(t),
            _ => throw new ArgumentOutOfRangeException(nameof(tap), tap, "A tap without a token."),
        };
        return Encoding.UTF8.GetByteCount(token) <= MostBytes
            ? token
            : throw new ArgumentException($"The token '{token}' is longer than {MostBytes} bytes.", nameof(tap));
    }

    /// <summary>The tap; null for a token of another build or of nobody.</summary>
    public static Tap? Read(string? token) =>
        token is not null && Encoding.UTF8.GetByteCount(token) <= MostBytes
        && Meant(token) is { } tap
        // Nothing is guessed: what we would write otherwise is not ours.
        && Pack(tap) == token
            ? tap
            : null;

    static Tap? Meant(string token)
    {
        var (verb, id) = token.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0
            ? (token[..colon], token[(colon + 1)..])
            : (token, "");
        return verb switch
        {
            "new" => new NewSheetTapped(),
            "subject" when Identifier.TryParse<Subject>(id, out var subject) => new SubjectTapped(subject),
            "grade" when Number(id, 1, 11) is { } grade => new GradeTapped(grade),
            "t" when id.Length > 0 => new TopicTapped(id),
            "page" when Number(id, 0, 1000) is { } page => new TopicPageTapped(page),
            "ready" when id.Length == 0 => new ReadySheetsTapped(),
            "ready" => new ReadySheetTapped(id),
            "format" when Identifier.TryParse<SheetFormat>(id, out var format) => new FormatTapped(format),
            "volume" when Number(id, 0, SheetVolume.Largest) is { } volume => new VolumeTapped(volume),
            "difficulty" when Identifier.TryParse<Difficulty>(id, out var difficulty) => new DifficultyTapped(difficulty),
            "variants" when Number(id, 1, WorksheetRequest.MostVariants) is { } variants => new VariantsTapped(variants),
            "type" when Identifier.TryParse<TaskType>(id, out var type) => new TypeTapped(type),
            "creative" when id is "on" or "off" => new CreativeTapped(id == "on"),
            "look" => new LookAskedTapped(),
            "kind" when Identifier.TryParse<KindOfWork>(id, out var kind) => new KindTapped(kind),
            "own-kind" => new OwnKindTapped(),
            "minutes" when Number(id, 0, SheetTitle.MostMinutes) is { } minutes => new MinutesTapped(minutes),
            "design" when id.Length == 0 => new DesignTapped(null),
            "design" when Identifier.TryParse<SheetDesign>(id, out var design) => new DesignTapped(design),
            "density" when Identifier.TryParse<SheetDensity>(id, out var density) => new DensityTapped(density),
            "scale" when Identifier.TryParse<SheetScale>(id, out var scale) => new ScaleTapped(scale),
            "school" => new SchoolAskedTapped(),
            "teacher" => new TeacherNameAskedTapped(),
            "forget" => new ForgetNameTapped(),
            "create" => new CreateTapped(),
            "repeat" => new RepeatTapped(),
            "back" => new BackTapped(),
            "cancel" => new CancelTapped(),
            "stop" when id.Length > 0 => new StopTapped(id),
            "again" when id.Length > 0 => new SendAgainTapped(id),
            "close-links" when id.Length > 0 => new CloseLinksTapped(id),
            "qr" when id is "on" or "off" => new QrCodeTapped(id == "on"),
            "word" when id.Length > 0 => new WordTapped(id),
            "language" when id.Length > 0 => new LanguageTapped(id),
            _ => ShopTapToken.Meant(verb, id) ?? AdminTapToken.Meant(verb, id),
        };
    }

    static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : null;
}
