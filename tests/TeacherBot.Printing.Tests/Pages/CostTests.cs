using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Pages;

/// <summary>What a sheet costs. Runs alone: others would be measured with it.</summary>
[CollectionDefinition(nameof(CostTests), DisableParallelization = true)]
[Collection(nameof(CostTests))]
public sealed class CostTests
{
    static readonly SheetPrinter Printer = new(Words.Russian);

    [Fact]
    public void Memory_stays_flat_over_a_thousand_sheets()
    {
        const long MostGrowth = 30_000_000;
        Print(300);
        var before = Environment.WorkingSet;
        Print(1000);
        (Environment.WorkingSet - before).ShouldBeLessThan(MostGrowth);
    }

    static void Print(int sheets)
    {
        var worksheet = SampleWorksheets.FirstGrade();
        for (var i = 0; i < sheets; i++)
        {
            Printer.Sheet(worksheet, 1, SampleWorksheets.Head);
        }

        GC.Collect();
    }
}
