using System.CommandLine;
using System.Diagnostics;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Production;

namespace TeacherBot.Commands;

/// <summary>
/// <c>worksheet</c>: makes a sheet without Telegram. By exercises it is the same sheet for the same arguments and seed; where a topic has
/// none, the configured model writes.
/// </summary>
static class WorksheetCommand
{
    public static Command Create()
    {
        Command command = new("worksheet", "Makes a sheet and its key without Telegram.");
        SheetArguments.AddTo(command);
        SheetFiles.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(SheetFiles.Out) is null)
            {
                result.AddError("Option '--out' is required.");
            }
        });
        command.SetAction(Make);
        return command;
    }

    static async Task<int> Make(ParseResult parsed, CancellationToken stop)
    {
        var curriculum = Curriculum.Load();
        var (request, wrong) = SheetArguments.Read(parsed, curriculum);
        return request is null ? CommandLine.Wrong(wrong)
            : curriculum.Find(request.Topic.Id) is { } topic && TopicLibrary.IsReady(topic) ? ByExercises(request, parsed, curriculum)
            : await ModelSheets.Make(request, parsed, otherwise: NoExercises(request), stop);
    }

    static int ByExercises(WorksheetRequest request, ParseResult parsed, Curriculum curriculum)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var worksheet = new SheetMaker(new TopicLibrary(curriculum)).MakeFromSeed(request, SheetArguments.Seed(parsed));
            return SheetFiles.Write(worksheet, parsed, clock.ElapsedMilliseconds);
        }
        catch (TopicTooSmallException tooSmall)
        {
            Console.Error.WriteLine($"--variants: the topic has at most {tooSmall.MostVariants} different variants of this size.");
            return CommandLine.NotMade;
        }
    }

    static string NoExercises(WorksheetRequest request) =>
        $"'{request.Topic.Title}' cannot be made yet: no exercises, and no model is configured (Ai__Providers__0__…). "
        + $"`topics --subject {Identifier.Of(request.Subject)} --grade {request.Grade}` lists what needs none.";
}
