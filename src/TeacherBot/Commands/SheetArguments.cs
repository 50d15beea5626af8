using System.CommandLine;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Commands;

/// <summary>What a sheet is about and how large it is: the arguments of every command that makes one.</summary>
static class SheetArguments
{
    static readonly Option<Subject> SubjectOption = EnumOption.One<Subject>("--subject", "The subject");
    static readonly Option<int> Grade = NumberOption.InRange("--grade", NumberOption.GradeHelp, 1, 11, otherwise: null);
    static readonly Option<string> Topic = new("--topic") { Description = "A topic's id, title or another way to say it", Required = true };
    static readonly Option<SheetFormat> Format = EnumOption.One<SheetFormat>("--format", "The format", SheetFormat.TestAndOpen);
    static readonly Option<int> Volume = NumberOption.InRange("--volume", "The volume", 0, SheetVolume.Largest, otherwise: 0);
    static readonly Option<Difficulty> DifficultyOption = EnumOption.One<Difficulty>("--difficulty", "The difficulty", Difficulty.Medium);
    static readonly Option<TaskType[]> Types = EnumOption.Several<TaskType>("--types", "The allowed task types");
    static readonly Option<int> Variants = NumberOption.InRange("--variants", "How many equal variants", 1, WorksheetRequest.MostVariants, otherwise: 1);
    static readonly Option<string> SeedOption = SeedOf();

    public static void AddTo(Command command)
    {
        Option[] options = [SubjectOption, Grade, Topic, Format, Volume, DifficultyOption, Types, Variants, SeedOption];
        Array.ForEach(options, command.Add);
    }

    public static string Seed(ParseResult parsed) => parsed.GetValue(SeedOption)!;

    /// <summary>The request, its topic a listed one where the text means one; or which argument is wrong.</summary>
    public static (WorksheetRequest? Request, string Wrong) Read(ParseResult parsed, Curriculum curriculum)
    {
        var (subject, grade, format, types) = (parsed.GetValue(SubjectOption), parsed.GetValue(Grade), parsed.GetValue(Format), parsed.GetValue(Types)!);
        if (!subject.Grades().Contains(grade))
        {
            return (null, $"--grade: {Identifier.Of(subject)} is taught in grades {subject.Grades()[0]}–{subject.Grades()[^1]}.");
        }

        if (!types.Any(type => format.Has(type.Part())))
        {
            var usable = TaskTypes.All.Where(type => format.Has(type.Part())).Select(Identifier.Of);
            return (null, $"--types: {Identifier.Of(format)} needs at least one of {string.Join(", ", usable)}.");
        }

        var text = parsed.GetValue(Topic)!.Trim();
        if (text.Length is < Wish.ShortestTopic or > Wish.LongestTopic)
        {
            return (null, $"--topic: must be {Wish.ShortestTopic}–{Wish.LongestTopic} characters.");
        }

        var topic = curriculum.Find(text) is { } byId && byId.Subject == subject && byId.Grade == grade
            ? byId
            : new TopicMatcher(curriculum).Find(subject, grade, text)?.Topic;
        WorksheetTopic about = new(topic?.Id, topic?.Title ?? text);
        return (new WorksheetRequest(subject, grade, about, format, parsed.GetValue(Volume), parsed.GetValue(DifficultyOption), types, parsed.GetValue(Variants)), "");
    }

    static Option<string> SeedOf()
    {
        Option<string> option = new("--seed") { Description = "Where the numbers come from: 1–32 letters and digits", DefaultValueFactory = _ => "K7F3" };
        option.Validators.Add(result => result.MustBe(
            result.GetValueOrDefault<string>() is { Length: >= 1 and <= 32 } seed && seed.All(char.IsAsciiLetterOrDigit), "1–32 Latin letters and digits"));
        return option;
    }
}
