using System.Text.Json;
using System.Text.RegularExpressions;
using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Billing;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Payments;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Intake;

namespace TeacherBot.Tests.Localization;

/// <summary>Both files say the same things, in a form Telegram takes, and nothing that nobody says.</summary>
public sealed partial class LocalesTests
{
    static readonly string[] TagsOfTelegram = ["b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler"];

    /// <summary>Never sent as HTML: paper, menus, file names, and buttons and toasts, which have no markup anyway.</summary>
    static readonly string[] PlainFamilies = ["print.", "command.", "file.", "step.", "page.", "outdated.", "type.", "format.", "difficulty.", "subject.", "kind.", "design.", "density.", "scale."];

    static readonly string[] CountForms = ["one", "few", "many"];

    /// <summary>Beginnings of keys that code completes with the name of an enum's value or something else it knows.</summary>
    static readonly Dictionary<string, IReadOnlyList<string>> Families = new()
    {
        ["subject."] = Identifier.AllOf<Subject>(),
        ["format."] = Identifier.AllOf<SheetFormat>(),
        ["difficulty."] = Identifier.AllOf<Difficulty>(),
        ["type."] = Identifier.AllOf<TaskType>(),
        ["progress."] = Identifier.AllOf<GenerationStage>(),
        ["caption."] = Identifier.AllOf<DocumentKind>(),
        ["file."] = Identifier.AllOf<DocumentKind>(),
        ["balance.entry."] = Identifier.AllOf<LedgerKind>(),
        ["plan."] = Identifier.AllOf<PlanName>(),
        ["command."] = Introduction.AdminCommands,
        ["settings.language."] = [.. Languages.Load().All],
        ["kind."] = Identifier.AllOf<KindOfWork>(),
        ["design."] = Identifier.AllOf<SheetDesign>(),
        ["density."] = Identifier.AllOf<SheetDensity>(),
        ["scale."] = Identifier.AllOf<SheetScale>(),
        ["next.refused."] = Identifier.AllOf<SheetRefusal>(),
        ["admin.sheet."] = Identifier.AllOf<GenerationState>(),
        ["admin.refused."] = Identifier.AllOf<SheetRefusal>(),
        ["admin.order."] = Identifier.AllOf<OrderState>(),
        ["admin.plan."] = Identifier.AllOf<SubscriptionState>(),
        ["admin.event."] = [.. EventResults.All.Select(result => result.Replace(' ', '_'))],
        ["admin.trouble."] = [.. Identifier.AllOf<CallOutcome>().Except(["ok", "status", "cancelled", "open_circuit"])],
        ["print.key.praise."] = ["five", "four", "three"],
    };

    static readonly Dictionary<string, string> Russian = Texts("ru");
    static readonly Dictionary<string, string> English = Texts("en");

    public static TheoryData<string> Files => ["ru", "en"];

    [Fact]
    public void Both_languages_have_the_same_keys() => English.Keys.ShouldBe(Russian.Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_keys_are_sorted_so_that_a_change_is_one_line(string language) =>
        Texts(language).Keys.ShouldBe(Texts(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_is_empty(string language) => Texts(language).Where(text => text.Value.Trim().Length == 0).ShouldBeEmpty();

    [Fact]
    public void Both_languages_say_the_same_arguments()
    {
        foreach (var (key, text) in Russian)
        {
            Numbers(English[key]).ShouldBe(Numbers(text), key);
        }
    }

    [Theory]
    [InlineData("ru", 3)]
    [InlineData("en", 2)]
    public void A_counted_word_has_every_form_of_its_language(string language, int forms)
    {
        foreach (var (key, text) in Texts(language))
        {
            foreach (var place in Places().Matches(text).Where(place => place.Groups["forms"].Success))
            {
                place.Groups["forms"].Value.Split('|').Length.ShouldBe(forms, $"{key}: {place.Value}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_brace_belongs_to_a_place(string language) => Texts(language)
        .Where(text => Places().Replace(text.Value, "").IndexOfAny(['{', '}']) >= 0).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void Tags_are_Telegrams_and_closed_in_order(string language)
    {
        foreach (var (key, text) in Texts(language))
        {
            Stack<string> open = new();
            foreach (var tag in Tags().Matches(text).Select(match => match.Value))
            {
                var name = tag.Trim('<', '>', '/');
                TagsOfTelegram.ShouldContain(name, $"{key}: {tag}");
                if (tag[1] != '/')
                {
                    open.Push(name);
                }
                else
                {
                    open.TryPop(out var opened).ShouldBeTrue($"{key}: {tag} closes nothing");
                    opened.ShouldBe(name, key);
                }
            }

            open.ShouldBeEmpty(key);
            Tags().Replace(text, "").IndexOfAny(['<', '>']).ShouldBe(-1, $"{key}: a sign that is no tag");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Paper_menus_buttons_and_file_names_have_no_markup(string language) => Texts(language)
        .Where(text => PlainFamilies.Any(family => text.Key.StartsWith(family, StringComparison.Ordinal)) && Tags().IsMatch(text.Value))
        .ShouldBeEmpty();

    [Fact]
    public void Every_key_the_code_says_exists() =>
        Literals().Where(literal => Key().IsMatch(literal.Text) && !Russian.ContainsKey(literal.Text)
            // Paper picks the form of a counted word by its key.
            && !CountForms.All(form => Russian.ContainsKey($"{literal.Text}.{form}"))).ShouldBeEmpty();

    [Fact]
    public void Every_key_the_code_completes_exists() =>
        Families.SelectMany(family => family.Value.Select(name => family.Key + name)).Except(Russian.Keys).ShouldBeEmpty();

    [Fact]
    public void Every_family_of_keys_the_code_completes_is_known_here() =>
        Literals().Select(literal => (literal.File, Start: KeyStart().Match(literal.Text).Groups["start"].Value))
            .Where(found => found.Start.Length > 0 && !Families.ContainsKey(found.Start)).ShouldBeEmpty();

    [Fact]
    public void No_text_is_kept_that_nobody_says()
    {
        var said = Literals().Select(literal => literal.Text)
            .Concat(Families.SelectMany(family => family.Value.Select(name => family.Key + name)));
        Russian.Keys.Except(said).ShouldBeEmpty();
    }

    static IEnumerable<(string File, string Text)> Literals() =>
        Repository.Files("src/TeacherBot", ".cs").Concat(Repository.Files("src/TeacherBot.Printing", ".cs"))
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .SelectMany(file => Repository.StringLiterals(file).Select(text => (file, text)));

    static IEnumerable<int> Numbers(string text) =>
        Places().Matches(text).Select(place => int.Parse(place.Groups["number"].Value)).Distinct().Order();

    // Read as text, not by the bot: a doubled key would be lost on the way.
    static Dictionary<string, string> Texts(string language)
    {
        using var document = JsonDocument.Parse(Repository.Read($"locales/{language}.json"));
        return document.RootElement.EnumerateObject().ToDictionary(text => text.Name, text => text.Value.GetString()!);
    }

    [GeneratedRegex(@"\{(?<number>[0-9]+)(:(?<forms>[^{}]+))?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Places();

    [GeneratedRegex("</?[a-z-]+>")]
    private static partial Regex Tags();

    /// <summary>Dotted words of small letters. Names of files and hosts end otherwise.</summary>
    [GeneratedRegex(@"^(?!.*\.(json|pdf|docx|db|dll|ttf|zip|ru)$)[a-z]+(\.[a-z_]+)+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?<start>[a-z]+\.([a-z_]+\.)*)\{", RegexOptions.ExplicitCapture)]
    private static partial Regex KeyStart();
}
