using TeacherBot.Features.Administration;
using TeacherBot.Features.Onboarding;
using TeacherBot.Limits;
using TeacherBot.Production;
using TeacherBot.TelegramApi;

namespace TeacherBot.Tests.Deployment;

/// <summary>Every setting the code reads, as it is written in the environment.</summary>
static class Settings
{
    static readonly (string Section, Type Options)[] Sections =
    [
        ("Telegram", typeof(TelegramOptions)),
        ("Billing", typeof(BillingOptions)),
        ("Limits", typeof(LimitsOptions)),
        ("Production", typeof(ProductionOptions)),
        ("Admin", typeof(AdminOptions)),
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Sections.SelectMany(section => section.Options.GetProperties()
            .Where(property => property.CanWrite || IsList(property.PropertyType))
            .Select(property => $"{section.Section}__{property.Name}{(IsList(property.PropertyType) ? "__0" : "")}")),
        "Storage__SqlitePath", "ConnectionStrings__Postgres", "ConnectionStrings__Jobs", "ASPNETCORE_URLS",
    ];

    /// <summary>Options classes this list does not know: they must be added above.</summary>
    public static IEnumerable<Type> Unknown => typeof(Bot).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.IsPublic && type != typeof(Storage.StorageOptions))
        .Except(Sections.Select(section => section.Options));

    static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>);
}
