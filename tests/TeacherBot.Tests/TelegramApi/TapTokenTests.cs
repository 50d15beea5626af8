using System.Text;
using CsCheck;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Production;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Tests.TelegramApi;

public sealed class TapTokenTests
{
    static readonly IReadOnlyList<Tap> Taps =
    [
        new NewSheetTapped(),
        .. Subjects.All.Select(subject => new SubjectTapped(subject)),
        .. Enumerable.Range(1, 11).Select(grade => new GradeTapped(grade)),
        .. Curriculum.Load().All.Select(topic => new TopicTapped(topic.Id)),
        .. Enumerable.Range(0, 20).Select(page => new TopicPageTapped(page)),
        new ReadySheetsTapped(), new ReadySheetTapped("0123456789abcdef"),
        .. Enum.GetValues<SheetFormat>().Select(format => new FormatTapped(format)),
        .. Enumerable.Range(0, SheetVolume.Largest + 1).Select(volume => new VolumeTapped(volume)),
        .. Enum.GetValues<Difficulty>().Select(difficulty => new DifficultyTapped(difficulty)),
        .. Enumerable.Range(1, WorksheetRequest.MostVariants).Select(variants => new VariantsTapped(variants)),
        .. TaskTypes.All.Select(type => new TypeTapped(type)),
        new CreativeTapped(true),
        new CreativeTapped(false),
        new LookAskedTapped(), new OwnKindTapped(), new SchoolAskedTapped(), new TeacherNameAskedTapped(), new ForgetNameTapped(),
        .. Enum.GetValues<KindOfWork>().Select(kind => new KindTapped(kind)),
        new MinutesTapped(0), new MinutesTapped(45),
        new DesignTapped(null), .. Enum.GetValues<SheetDesign>().Select(design => new DesignTapped(design)),
        .. Enum.GetValues<SheetDensity>().Select(density => new DensityTapped(density)),
        .. Enum.GetValues<SheetScale>().Select(scale => new ScaleTapped(scale)),
        new CreateTapped(), new RepeatTapped(), new BackTapped(), new CancelTapped(),
        new StopTapped(SheetCode.New()),
        new SendAgainTapped(SheetCode.New()),
        new WordTapped(SheetCode.New()), new CloseLinksTapped(SheetCode.New()), new QrCodeTapped(true), new QrCodeTapped(false),
        new LanguageTapped("ru"), new LanguageTapped("en"),
        new BuyTapped(), new ProductTapped("starter"), new ProductTapped("pack1000000"), new AgreeTapped("expert"),
        new PayCheckTapped("ABCDEFGHJKMN"), new ContinueTapped("ABCDEFGHJKMN"), new EmailTapped("ABCDEFGHJKMN"),
        .. Enum.GetValues<PlanStep>().Select(step => new PlanTapped(step)),
        .. Enum.GetValues<BroadcastStep>().Select(step => new BroadcastTapped("0123456789ab", step)),
        .. Enum.GetValues<PersonalStep>().Select(step => new PersonalTapped(step)),
        new BalancePageTapped(0), new BalancePageTapped(9_999),
    ];

    static readonly Gen<string>[] Verbs = [.. ((string[])["new", "grade", "page", "t", "stop", "type", "volume"]).Select(Gen.Const)];

    [Fact]
    public void Every_kind_of_tap_is_among_the_samples() =>
        typeof(Tap).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Tap)))
            .Where(type => !type.IsAbstract).Except(Taps.Select(tap => tap.GetType())).ShouldBeEmpty();

    [Fact]
    public void Every_tap_survives_the_way_to_Telegram_and_back()
    {
        foreach (var tap in Taps)
        {
            TapToken.Read(TapToken.Pack(tap)).ShouldBe(tap);
        }
    }

    [Fact]
    public void Every_token_fits_the_64_bytes_of_Telegram() =>
        Taps.Select(TapToken.Pack).Where(token => Encoding.UTF8.GetByteCount(token) > 64).ShouldBeEmpty();

    [Fact]
    public void No_two_taps_share_a_token() => Taps.Select(TapToken.Pack).ShouldBeUnique();

    [Fact]
    public void A_token_too_long_for_Telegram_is_refused_before_it_is_sent()
    {
        Should.NotThrow(() => TapToken.Pack(new TopicTapped(new string('x', 62))));
        Should.Throw<ArgumentException>(() => TapToken.Pack(new TopicTapped(new string('x', 63))));
        Should.Throw<ArgumentException>(() => TapToken.Pack(new TopicTapped(new string('ж', 32))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("new:")]
    [InlineData("new:1")]
    [InlineData("create:now")]
    [InlineData("NEW")]
    [InlineData(" new")]
    [InlineData("subject")]
    [InlineData("subject:physics")]
    [InlineData("subject:Math")]
    [InlineData("subject:0")]
    [InlineData("grade:0")]
    [InlineData("grade:12")]
    [InlineData("grade:-1")]
    [InlineData("grade:+3")]
    [InlineData("grade: 3")]
    [InlineData("grade:3.0")]
    [InlineData("grade:99999999999")]
    [InlineData("t:")]
    [InlineData("page:-1")]
    [InlineData("page:1001")]
    [InlineData("format:essay")]
    [InlineData("volume:3")]
    [InlineData("difficulty:impossible")]
    [InlineData("variants:0")]
    [InlineData("variants:31")]
    [InlineData("type:open,matching")]
    [InlineData("stop:")]
    [InlineData("language:")]
    [InlineData("plan:9")]
    [InlineData("balance:-1")]
    [InlineData("balance:10000")]
    [InlineData("product:")]
    [InlineData("buy:1")]
    [InlineData("cast:0")]
    [InlineData("cast:2abc")]
    [InlineData("own:3")]
    [InlineData("удалить:всё")]
    public void A_token_of_nobody_is_no_tap(string? token) => TapToken.Read(token).ShouldBeNull();

    [Fact]
    public void Whatever_is_read_packs_to_the_same_token() =>
        Gen.OneOf(Gen.String, Gen.Select(Gen.OneOf(Verbs), Gen.String, (verb, id) => $"{verb}:{id}"))
            .Where(token => Encoding.UTF8.GetByteCount(token) <= TapToken.MostBytes)
            .Sample(token => TapToken.Read(token) is not { } tap || Equals(TapToken.Read(TapToken.Pack(tap)), tap));
}
