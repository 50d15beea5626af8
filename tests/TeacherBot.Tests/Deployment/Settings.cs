using TeacherBot.Authoring;
using TeacherBot.Authoring.Cache;
using TeacherBot.Features.Administration;
using TeacherBot.Features.Onboarding;
using TeacherBot.Limits;
using TeacherBot.Panel;
using TeacherBot.Payments;
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
        ("Cache", typeof(CacheOptions)),
        ("Admin", typeof(AdminOptions)),
        ("Prodamus", typeof(ProdamusOptions)),
        ("Billing", typeof(PriceOptions)),
        ("Ai", typeof(AuthoringOptions)),
        ("Management", typeof(ManagementOptions)),
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Sections.SelectMany(section => Within(section.Section, section.Options)),
        "Storage__SqlitePath", "ConnectionStrings__Postgres", "ConnectionStrings__Jobs", "ASPNETCORE_URLS",
    ];

    /// <summary>Options classes this list does not know: they must be added above.</summary>
    public static IEnumerable<Type> Unknown => typeof(Bot).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.IsPublic && type != typeof(Storage.StorageOptions))
        .Except(Sections.Select(section => section.Options));

    static IEnumerable<string> Within(string section, Type options) => options.GetProperties()
        .Where(property => property.CanWrite || IsList(property.PropertyType) || IsByPlan(property.PropertyType) || IsGroup(property.PropertyType))
        .SelectMany(property => Names($"{section}__{property.Name}", property.PropertyType));

    static IEnumerable<string> Names(string name, Type type) => type switch
    {
        _ when IsByPlan(type) => Enum.GetNames<Domain.Billing.PlanName>().Select(plan => $"{name}__{plan}"),
        _ when IsList(type) => Names($"{name}__0", type.GetGenericArguments()[0]),
        _ when IsGroup(type) => Within(name, type),
        _ => [name],
    };

    static bool IsByPlan(Type type) => type == typeof(IDictionary<string, string>);

    /// <summary>Settings that belong together.</summary>
    static bool IsGroup(Type type) => type.Name.EndsWith("Settings", StringComparison.Ordinal);

    static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>);
}
