using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Tests.Questions;

public class SentenceTests
{
    [Fact]
    public void A_sentence_reads_back_what_it_writes()
    {
        var sentence = new Sentence("Округлите число {a} до {to|десятых|сотых|целых}, если {n:яблоко|яблока|яблок} стоят ${f}$~р.");
        Filling filling = new() { ["a"] = new Number(new Rational(314, 100)), ["to"] = "десятых", ["n"] = 5, ["f"] = Plain.Parse("2*(3+1)") };

        var text = sentence.Write(filling);

        text.ShouldBe("Округлите число 3,14 до десятых, если 5\u00A0яблок стоят $2 \\cdot (3+1)$\u00A0р.");
        sentence.TryRead(text, null, out var read).ShouldBeTrue();
        read.Number("a").ShouldBe(new Rational(314, 100));
        read.Word("to").ShouldBe("десятых");
        read.Count("n").ShouldBe(5);
        read.Number("f").ShouldBe(8);
    }

    [Theory]
    [InlineData("Найдите НОД чисел 12 и 18.", true)]
    [InlineData("Найдите НОД чисел $-12$ и $\\frac{1}{2}$.", true)]
    [InlineData("Найдите НОД чисел 12 и 18. ", false)]
    [InlineData("Найдите НОД чисел 12 и.", false)]
    [InlineData("Найдите НОД чисел 12 и много.", false)]
    [InlineData("Найдите НОД чисел 12 и 18 и 5.", false)]
    [InlineData("Найдите НОД чисел 0012 и 18.", false)]
    [InlineData("Найдите НОД чисел $12 и 18$.", false)]
    [InlineData("найдите НОД чисел 12 и 18.", false)]
    [InlineData("", false)]
    public void Only_a_text_it_could_have_written_is_read(string text, bool isRead) =>
        new Sentence("Найдите НОД чисел {a} и {b}.").TryRead(text, null, out _).ShouldBe(isRead);

    [Fact]
    public void A_noun_must_agree_with_its_number()
    {
        var sentence = new Sentence("Купили {a:яблоко|яблока|яблок}.");
        sentence.TryRead("Купили 3\u00A0яблока.", null, out _).ShouldBeTrue();
        sentence.TryRead("Купили 3\u00A0яблок.", null, out _).ShouldBeFalse();
        sentence.TryRead("Купили 3 яблока.", null, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_formula_may_hold_the_words_that_follow_it()
    {
        var sentence = new Sentence("Дана точка $({a};{b})$ и ещё $({c};{d})$.");
        sentence.TryRead("Дана точка $((1+2);3)$ и ещё $(4;5)$.", null, out var read).ShouldBeTrue();
        read.Number("a").ShouldBe(3);
        read.Number("d").ShouldBe(5);
    }

    [Fact]
    public void A_slot_that_stands_twice_says_the_same_twice()
    {
        var sentence = new Sentence("От {a} до {a}");
        sentence.TryRead("От 5 до 5", null, out _).ShouldBeTrue();
        sentence.TryRead("От 5 до 6", null, out _).ShouldBeFalse();
    }

    [Fact]
    public void Numbers_of_a_list_are_read_in_their_order()
    {
        var sentence = new Sentence("Запишите в порядке возрастания: {n...}.");
        var text = sentence.Write(new() { ["n"] = new Rational[] { 5, -2, new(1, 2), 12345 } });
        text.ShouldBe("Запишите в порядке возрастания: 5; $-2$; $\\frac{1}{2}$; 12\u00A0345.");
        sentence.TryRead(text, null, out var read).ShouldBeTrue();
        read.Numbers("n").ShouldBe([5, -2, new(1, 2), 12345]);
    }

    [Fact]
    public void A_long_text_is_refused_in_no_time() =>
        new Sentence("${a};{b};{c};{d};{e}$").TryRead("$" + new string(';', 3000) + "$", null, out _).ShouldBeFalse();
}
