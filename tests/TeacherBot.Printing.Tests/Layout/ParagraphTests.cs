using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Tests.Layout;

public sealed class ParagraphTests : IDisposable
{
    static readonly TextStyle Style = new(FaceName.Serif, 11, 15, Justified: true);

    readonly Shaper shaper = new();

    public void Dispose() => shaper.Dispose();

    [Theory]
    [InlineData(40)]
    [InlineData(90)]
    [InlineData(200)]
    [InlineData(425)]
    public void No_line_is_wider_than_its_column(float width)
    {
        const string Text = "Из двух городов, расстояние между которыми $12\\,345$ км, одновременно навстречу друг другу выехали два поезда, и $x+2x+3x+4x=100\\cdot 25-7$.";
        Paragraph.Of(Text, Style, width, shaper).Width.ShouldBeLessThanOrEqualTo(width + 0.1f);
    }

    [Fact]
    public void A_word_longer_than_the_line_is_cut() =>
        Paragraph.Of(new string('щ', 200), Style, 150, shaper).Width.ShouldBeLessThanOrEqualTo(150.1f);

    [Fact]
    public void Words_joined_by_no_break_spaces_still_fit() =>
        Paragraph.Of(string.Join('\u00A0', Enumerable.Repeat("слово", 60)), Style, 150, shaper).Width.ShouldBeLessThanOrEqualTo(150.1f);

    [Fact]
    public void A_formula_too_wide_for_its_column_becomes_smaller() =>
        Paragraph.Of(@"$\frac{1+2+3+4+5+6+7+8+9+10}{2}$", Style, 110, shaper).Width.ShouldBeLessThanOrEqualTo(110.1f);

    [Fact]
    public void A_formula_that_cannot_fit_is_refused() =>
        Should.Throw<PrintingException>(() => Paragraph.Of($@"$\frac{{{string.Join('+', Enumerable.Range(1, 99))}}}{{2}}$", Style, 110, shaper));

    [Fact]
    public void A_dollar_without_a_partner_is_refused() =>
        Should.Throw<PrintingException>(() => Paragraph.Of("Цена 5$ за штуку", Style, 100, shaper)).Message.ShouldContain("at 6");

    [Fact]
    public void A_page_may_not_leave_one_line_alone()
    {
        var pieces = Paragraph.Of(string.Join(' ', Enumerable.Repeat("слово", 100)), Style, 200, shaper).Pieces().ToArray();
        pieces[0].LineCount.ShouldBe(2);
        pieces[^1].LineCount.ShouldBe(2);
        pieces[1..^1].ShouldAllBe(piece => piece.LineCount == 1);
    }
}
