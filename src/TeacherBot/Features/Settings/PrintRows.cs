using TeacherBot.Domain.Teachers;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Settings;

/// <summary>The buttons of the look that all sheets of a teacher have: on the settings and beside a sheet being described.</summary>
static class PrintRows
{
    static readonly SheetDesign?[] Designs = [null, .. Enum.GetValues<SheetDesign>()];

    public static Screen WithPrint(this Screen screen, PrintSettings print)
    {
        var look = print.LookOrUsual;
        return screen
            .Grid(2, Designs.Select(design => Button.Setting(Name(design), new DesignTapped(design), design == look.Design)))
            .Grid(2, Enum.GetValues<SheetDensity>().Select(density => Button.Setting($"density.{Identifier.Of(density)}", new DensityTapped(density), density == look.Density)))
            .Grid(3, Enum.GetValues<SheetScale>().Select(scale => Button.Setting($"scale.{Identifier.Of(scale)}", new ScaleTapped(scale), scale == look.Scale)));
    }

    /// <param name="grade">Of the sheet being described; null on the settings.</param>
    public static Phrase Summary(PrintSettings print, int? grade)
    {
        var look = print.LookOrUsual;
        return new("look.summary", Name(grade is { } known ? look.DesignFor(known) : look.Design), new Phrase($"density.{Identifier.Of(look.Density)}"), new Phrase($"scale.{Identifier.Of(look.Scale)}"));
    }

    static Phrase Name(SheetDesign? design) => design is { } chosen ? $"design.{Identifier.Of(chosen)}" : "design.by_grade";
}
