using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Tests.Layout;

public sealed class NoBreakTests
{
    [Theory]
    [InlineData("в лесу и на поле", "в~лесу и~на~поле")]
    [InlineData("длина 5 см и 12 кг", "длина 5~см и~12~кг")]
    [InlineData("Москва — столица", "Москва~— столица")]
    [InlineData("5 стульев", "5 стульев")]
    [InlineData("; Б) ", "; Б)~")]
    [InlineData("1) сложили; 2) вычли", "1)~сложили; 2)~вычли")]
    public void Short_words_units_and_dashes_hold_on_to_their_neighbours(string text, string held) =>
        NoBreak.In(text, afterFormula: false).Replace('\u00A0', '~').ShouldBe(held);

    [Theory]
    [InlineData(" см, если", "~см, если")]
    [InlineData(" самолётов", " самолётов")]
    public void A_unit_stays_with_the_formula_before_it(string text, string held) =>
        NoBreak.In(text, afterFormula: true).Replace('\u00A0', '~').ShouldBe(held);
}
