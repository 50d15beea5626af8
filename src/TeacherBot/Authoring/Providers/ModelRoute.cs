using System.Globalization;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Providers;

/// <summary>A rule of the configuration: for these sheets this model first. A condition that is null always holds.</summary>
public sealed record ModelRoute(ModelRole? Role, bool? IsPaid, Subject? Subject, NumberRange? Grades, NumberRange? Volume, string Model, string? Provider)
{
    public bool Fits(ModelRole role, SheetOrder order) =>
        (Role is null || Role == role)
        && (IsPaid is null || IsPaid == order.IsPaid)
        && (Subject is null || Subject == order.Request.Subject)
        && Grades?.Contains(order.Request.Grade) != false
        && Volume?.Contains(order.Request.Volume) != false;

    /// <summary>What is written in the configuration; every wrong field is told.</summary>
    public static ModelRoute Read(RouteSettings written, Action<string, string> wrong)
    {
        ModelRole? role = null;
        if (written.Role.Length > 0)
        {
            role = Identifier.TryParse<ModelRole>(written.Role.ToLowerInvariant(), out var known) && known != ModelRole.Embedding ? known : null;
            Demand(role is not null, nameof(RouteSettings.Role), "must be author, corrector or methodist.");
        }

        Demand(written.Plan is "" or "free" or "paid", nameof(RouteSettings.Plan), "must be free or paid.");
        Subject? subject = null;
        if (written.Subject.Length > 0)
        {
            subject = Identifier.TryParse<Subject>(written.Subject.ToLowerInvariant(), out var known) ? known : null;
            Demand(subject is not null, nameof(RouteSettings.Subject), $"must be one of {string.Join(", ", Identifier.AllOf<Subject>())}.");
        }

        var grades = NumberRange.Read(written.Grades);
        Demand(written.Grades.Length == 0 || grades is { First: >= 1, Last: <= 11 }, nameof(RouteSettings.Grades), "must be a grade or a range like 1-4, within 1-11.");
        var volume = NumberRange.Read(written.Volume);
        Demand(written.Volume.Length == 0 || volume is { First: >= 0, Last: <= 2 }, nameof(RouteSettings.Volume), "must be a volume or a range like 1-2, within 0-2.");
        Demand(written.Model.Length > 0, nameof(RouteSettings.Model), "required.");
        return new ModelRoute(
            role,
            written.Plan.Length == 0 ? null : written.Plan == "paid",
            subject,
            grades,
            volume,
            written.Model,
            written.Provider.Length == 0 ? null : written.Provider);

        void Demand(bool holds, string field, string demand)
        {
            if (!holds)
            {
                wrong(field, demand);
            }
        }
    }
}

/// <summary>First and last belong to it.</summary>
public sealed record NumberRange(int First, int Last)
{
    public bool Contains(int number) => number >= First && number <= Last;

    /// <summary><c>3</c> or <c>1-4</c>; null for anything else.</summary>
    public static NumberRange? Read(string text)
    {
        var ends = text.Split('-', 2);
        return int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first <= last
            ? new NumberRange(first, last)
            : null;
    }
}
