using System.CommandLine;
using System.Diagnostics;
using System.Text;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Teachers;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Localization;
using TeacherBot.Production;
using TeacherBot.Storage;

namespace TeacherBot.Commands;

/// <summary><c>worksheet</c>: makes a sheet without Telegram, the same sheet for the same arguments and seed.</summary>
static class WorksheetCommand
{
    static readonly Option<Subject> SubjectOption = EnumOption.One<Subject>("--subject", "The subject");
    static readonly Option<int> Grade = NumberOption.InRange("--grade", NumberOption.GradeHelp, 1, 11, otherwise: null);
    static readonly Option<string> Topic = new("--topic") { Description = "A topic's id, title or another way to say it", Required = true };
    static readonly Option<SheetFormat> Format = EnumOption.One<SheetFormat>("--format", "The format", SheetFormat.TestAndOpen);
    static readonly Option<int> Volume = NumberOption.InRange("--volume", "The volume", 0, SheetVolume.Largest, otherwise: 0);
    static readonly Option<Difficulty> DifficultyOption = EnumOption.One<Difficulty>("--difficulty", "The difficulty", Difficulty.Medium);
    static readonly Option<TaskType[]> Types = EnumOption.Several<TaskType>("--types", "The allowed task types");
    static readonly Option<int> Variants = NumberOption.InRange("--variants", "How many equal variants", 1, WorksheetRequest.MostVariants, otherwise: 1);
    static readonly Option<string> Seed = new("--seed") { Description = "Where the numbers come from: 1–32 letters and digits", DefaultValueFactory = _ => "K7F3" };
    static readonly Option<bool> Docx = new("--docx") { Description = "Also write sheet.docx (all variants) and key.docx, which can be edited" };
    static readonly Option<string> Out = new("--out") { Description = "The folder to write to", Required = true };

    public static Command Create()
    {
        Seed.Validators.Add(result => result.MustBe(
            result.GetValueOrDefault<string>() is { Length: >= 1 and <= 32 } seed && seed.All(char.IsAsciiLetterOrDigit), "1–32 Latin letters and digits"));
        Command command = new("worksheet", "Makes a sheet and its key without Telegram.")
        {
            SubjectOption, Grade, Topic, Format, Volume, DifficultyOption, Types, Variants, Seed, Docx, Out,
        };
        PaperArguments.AddTo(command);
        command.SetAction(Make);
        return command;
    }

    static int Make(ParseResult parsed)
    {
        var subject = parsed.GetValue(SubjectOption);
        var grade = parsed.GetValue(Grade);
        if (!subject.Grades().Contains(grade))
        {
            return CommandLine.Wrong($"--grade: {Identifier.Of(subject)} is taught in grades {subject.Grades()[0]}–{subject.Grades()[^1]}.");
        }

        var format = parsed.GetValue(Format);
        var types = parsed.GetValue(Types)!;
        if (!types.Any(type => format.Has(type.Part())))
        {
            var usable = TaskTypes.All.Where(type => format.Has(type.Part())).Select(Identifier.Of);
            return CommandLine.Wrong($"--types: {Identifier.Of(format)} needs at least one of {string.Join(", ", usable)}.");
        }

        var text = parsed.GetValue(Topic)!.Trim();
        if (text.Length is < Wish.ShortestTopic or > Wish.LongestTopic)
        {
            return CommandLine.Wrong($"--topic: must be {Wish.ShortestTopic}–{Wish.LongestTopic} characters.");
        }

        var curriculum = Curriculum.Load();
        var topic = curriculum.Find(text) is { } byId && byId.Subject == subject && byId.Grade == grade
            ? byId
            : new TopicMatcher(curriculum).Find(subject, grade, text)?.Topic;
        if (topic is null || !TopicLibrary.IsReady(topic))
        {
            Console.Error.WriteLine($"'{text}' cannot be made yet: no exercises. `topics --subject {Identifier.Of(subject)} --grade {grade}` lists what can.");
            return CommandLine.NotMade;
        }

        WorksheetRequest request = new(
            subject, grade, new WorksheetTopic(topic.Id, topic.Title), format, parsed.GetValue(Volume), parsed.GetValue(DifficultyOption), types, parsed.GetValue(Variants));
        return Make(request, parsed.GetValue(Seed)!, PaperArguments.Read(parsed), parsed.GetValue(Docx), parsed.GetValue(Out)!, curriculum);
    }

    static int Make(WorksheetRequest request, string seed, (SheetTitle, PrintSettings) paper, bool docx, string folder, Curriculum curriculum)
    {
        var (title, print) = paper;
        SheetMaker maker = new(new TopicLibrary(curriculum));
        SheetPress press = new(Languages.Load());
        Worksheet worksheet;
        var clock = Stopwatch.StartNew();
        try
        {
            worksheet = maker.MakeFromSeed(request, seed);
        }
        catch (TopicTooSmallException tooSmall)
        {
            Console.Error.WriteLine($"--variants: the topic has at most {tooSmall.MostVariants} different variants of this size.");
            return CommandLine.NotMade;
        }

        var authored = clock.ElapsedMilliseconds;
        clock.Restart();
        var files = Files(worksheet, press, title, print, docx);
        var printed = clock.ElapsedMilliseconds;
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "worksheet.json"), WorksheetJson.Write(worksheet), new UTF8Encoding(false));
            foreach (var (name, content) in files)
            {
                File.WriteAllBytes(Path.Combine(folder, name), content);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CommandLine.Wrong($"--out: {fault.Message}");
        }

        Console.WriteLine($"authored {authored} printed {printed}");
        return 0;
    }

    static List<(string Name, byte[] Content)> Files(Worksheet worksheet, SheetPress press, SheetTitle title, PrintSettings print, bool docx)
    {
        return
        [
            .. worksheet.Variants.Select(variant => ($"sheet-{variant.Number}.pdf", Printed(DocumentKind.Sheet, variant.Number))),
            ("key.pdf", Printed(DocumentKind.Key)),
            .. docx ? [("sheet.docx", Printed(DocumentKind.WordSheet)), ("key.docx", Printed(DocumentKind.WordKey))] : Array.Empty<(string, byte[])>(),
        ];

        byte[] Printed(DocumentKind kind, int variant = 0) =>
            press.Print(worksheet, new DocumentRow { GenerationId = worksheet.Id, Kind = kind, Variant = variant }, title, print);
    }
}
