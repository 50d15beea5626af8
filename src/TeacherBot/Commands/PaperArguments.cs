using System.CommandLine;
using TeacherBot.Domain.Teachers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Commands;

/// <summary>What a sheet looks like on paper: what a teacher chooses in the chat under «Вид листа» and in /settings.</summary>
static class PaperArguments
{
    static readonly Option<SheetDesign?> Design = EnumOption.Optional<SheetDesign>("--design", "The design; by the grade if not given");
    static readonly Option<SheetDensity> Density = EnumOption.One<SheetDensity>("--density", "How close tasks stand", SheetDensity.Roomy);
    static readonly Option<SheetScale> Scale = EnumOption.One<SheetScale>("--scale", "How large it is on paper", SheetScale.Normal);
    static readonly Option<KindOfWork> Kind = EnumOption.One<KindOfWork>("--kind", "The kind of work the head names", KindOfWork.Independent);
    static readonly Option<string?> Title = Name("--title", "Own words in place of the kind of work", SheetTitle.LongestOwn);
    static readonly Option<int?> Minutes = NumberOption.Optional("--minutes", "The time allowed", 1, SheetTitle.MostMinutes);
    static readonly Option<string?> School = Name("--school", "The school printed over the title", PrintSettings.LongestName);
    static readonly Option<string?> Teacher = Name("--teacher", "The teacher's name printed over the title", PrintSettings.LongestName);

    public static void AddTo(Command command)
    {
        Option[] options = [Design, Density, Scale, Kind, Title, Minutes, School, Teacher];
        Array.ForEach(options, command.Add);
    }

    public static (SheetTitle Title, PrintSettings Print) Read(ParseResult parsed) => (
        new SheetTitle(parsed.GetValue(Kind), parsed.GetValue(Title), parsed.GetValue(Minutes)),
        new PrintSettings(
            parsed.GetValue(School), parsed.GetValue(Teacher), new SheetLook(parsed.GetValue(Design), parsed.GetValue(Density), parsed.GetValue(Scale)), HasQrCode: false));

    static Option<string?> Name(string name, string what, int longest)
    {
        Option<string?> option = new(name) { Description = $"{what}: at most {longest} characters" };
        option.Validators.Add(result => result.MustBe(result.GetValueOrDefault<string?>() is not { } text || (text.Length <= longest && text.Any(char.IsLetterOrDigit)), $"at most {longest} characters with a letter or digit"));
        return option;
    }
}
