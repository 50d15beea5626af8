using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Tests.Layout;

public sealed class PaginatorTests
{
    [Fact]
    public void A_heading_goes_to_the_next_page_with_what_it_heads()
    {
        var log = new List<(string What, Page Page)>();
        Segment[] segments = [Solid("first", 80), Solid("heading", 10) with { StaysWithNext = true }, Solid("second", 50)];
        var pages = Paginator.Pages(segments, 0, 0, 100);
        pages.Count.ShouldBe(2);
        log.Single(entry => entry.What == "heading").Page.ShouldBe(pages[1]);

        Segment Solid(string what, float height) => new(new Block(height, (page, _, _) => log.Add((what, page))));
    }

    [Fact]
    public void Work_space_shrinks_rather_than_opening_another_page()
    {
        var rows = new List<int>();
        var work = new Workspace(10, 2, 5, 8, (_, _, _, count) => rows.Add(count));
        Paginator.Pages([.. Enumerable.Range(0, 3).Select(_ => new Segment(Block.Empty) { Work = work })], 0, 0, 130).Count.ShouldBe(1);
        rows.Sum().ShouldBe(13);
    }

    [Fact]
    public void Tasks_move_together_rather_than_opening_another_page() =>
        Paginator.Pages([.. Enumerable.Range(0, 6).Select(_ => new Segment(new Block(30, (_, _, _) => { })) { Before = 10 })], 0, 0, 215).Count.ShouldBe(1);

    [Fact]
    public void What_is_taller_than_a_page_is_refused() =>
        Should.Throw<PrintingException>(() => Paginator.Pages([new Segment(new Block(200, (_, _, _) => { }))], 0, 0, 100));

    [Fact]
    public void The_head_of_a_table_stands_again_over_its_rest()
    {
        var heads = 0;
        var head = new Block(10, (_, _, _) => heads++);
        Paginator.Pages([.. Enumerable.Range(0, 10).Select(_ => new Segment(new Block(30, (_, _, _) => { })) { Again = head })], 0, 0, 100).Count.ShouldBe(4);
        heads.ShouldBe(4);
    }
}
