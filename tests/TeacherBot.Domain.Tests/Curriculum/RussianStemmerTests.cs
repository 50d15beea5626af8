namespace TeacherBot.Domain.Tests.Curriculum;

using TeacherBot.Domain.Curriculum;

/// <summary>The stemmer is seen through the matcher: forms of a word mean the same topic.</summary>
public sealed class RussianStemmerTests
{
    static readonly TopicMatcher Matcher = new(Curriculum.Load());

    [Theory]
    [InlineData("дробь", "дроби", "дробей", "дробями", "дробям")]
    [InlineData("число и цифра", "числа и цифры", "чисел и цифр")]
    [InlineData("умножение", "умножения", "умножению", "умножением")]
    [InlineData("корень", "корни", "корней", "корнями")]
    [InlineData("система", "системы", "систем", "системами")]
    [InlineData("скобка", "скобки", "скобок", "скобками")]
    [InlineData("отрезок", "отрезки", "отрезков", "отрезками")]
    [InlineData("тригонометрический", "тригонометрическая", "тригонометрических", "тригонометрическими")]
    [InlineData("объём", "объёмы", "объёма", "объёмов")]
    [InlineData("причастие", "причастия", "причастий", "причастиями")]
    public void Forms_of_a_word_have_one_stem(params string[] forms) =>
        forms.ShouldAllBe(form => Matcher.Compare(Subject.Algebra, 7, forms[0], form).Similarity > 0.95);

    [Theory]
    [InlineData("слово", "слог")]
    [InlineData("делимость", "деление")]
    [InlineData("сложение", "сложный")]
    [InlineData("предлог", "предложение")]
    public void Other_words_have_other_stems(string one, string other) =>
        Matcher.Compare(Subject.Russian, 11, one, other).Similarity.ShouldBe(0);
}
