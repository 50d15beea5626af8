using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Exercises.Stories;

public class StoryTests
{
    static readonly Story Apples = new(
        "У {A.р} было {a:яблоко|яблока|яблок}. {A} {A:отдал|отдала} {B.д} {b:яблоко|яблока|яблок}. Сколько яблок осталось у {A.р}?",
        "a-b", "x+b=a", "яблоко|яблока|яблок", "a=11..19 b=2..9");

    const string Text = "У Маши было 12\u00A0яблок. Маша отдала Пете 1\u00A0яблоко. Сколько яблок осталось у Маши?";

    [Theory]
    [InlineData(0, "яблок")]
    [InlineData(1, "яблоко")]
    [InlineData(2, "яблока")]
    [InlineData(5, "яблок")]
    [InlineData(11, "яблок")]
    [InlineData(14, "яблок")]
    [InlineData(21, "яблоко")]
    [InlineData(22, "яблока")]
    [InlineData(111, "яблок")]
    [InlineData(1001, "яблоко")]
    [InlineData(-3, "яблока")]
    public void A_noun_agrees_with_its_number(int number, string noun) =>
        new Plural("яблоко", "яблока", "яблок").For(number).ShouldBe(noun);

    /// <summary>Whose answer shows a mistake only when every number is told from the others.</summary>
    [Fact]
    public void The_numbers_of_a_text_are_different()
    {
        var random = SheetRandom.Named("different");
        foreach (var exercise in ExerciseCatalog.All.OfType<StoryExercise>())
        {
            var limits = Topics.Limits(exercise.Id);
            foreach (var setting in Enum.GetValues<Difficulty>().SelectMany(difficulty => Enumerable.Range(0, 60).Select(form => new Setting(limits, difficulty, form))))
            {
                var problem = exercise.Draw(setting, random);
                var numbers = problem.Key.Split(' ').Where(word => word is [_, '=', ..]).Select(word => word[2..]).ToArray();
                numbers.ShouldBeUnique(problem.Text);
            }
        }
    }

    [Fact]
    public void A_noun_after_a_fraction_is_in_the_genitive() =>
        new Plural("рубль", "рубля", "рублей").For(new Rational(5, 2)).ShouldBe("рубля");

    [Fact]
    public void A_printed_story_is_read_and_solved() => Apples.Solve(Text).ShouldBe(11);

    [Theory]
    [InlineData("1\u00A0яблоко", "1\u00A0яблок")]
    [InlineData("отдала", "отдал")]
    [InlineData("у Маши?", "у Пети?")]
    [InlineData("Пете", "Маше")]
    [InlineData("осталось", "стало")]
    [InlineData("12\u00A0", "12 ")]
    [InlineData("?", "? Ответьте.")]
    public void A_text_that_the_story_would_not_tell_is_not_read(string told, string changed) =>
        Apples.Solve(Text.Replace(told, changed)).ShouldBeNull();

    [Fact]
    public void A_story_reads_every_text_it_writes()
    {
        foreach (var exercise in ExerciseCatalog.All.OfType<StoryExercise>())
        {
            foreach (var story in exercise.Plots)
            {
                var random = SheetRandom.Named(story.Template.Template);
                var setting = new Setting(Topics.Limits(exercise.Id), Difficulty.Easy, 0);
                for (var i = 0; i < 100; i++)
                {
                    var problem = story.Draw(setting, random);
                    story.Solve(problem.Text).ShouldBe(problem.Answer.Number, problem.Text);
                    StoryBook.All.Select(other => other.Solve(problem.Text)).OfType<Rational>().Distinct().ShouldBe([problem.Answer.Number!.Value], problem.Text);
                    problem.Text.Split('$').Where((_, piece) => piece % 2 == 0).ShouldAllBe(words => !words.Contains('{'));
                    problem.Text.ShouldNotContain("~");
                }
            }
        }
    }

    [Fact]
    public void An_answer_is_read_with_its_noun_in_the_right_form_only()
    {
        Apples.ReadAnswer("5\u00A0яблок").ShouldBe(5);
        Apples.ReadAnswer("5").ShouldBe(5);
        Apples.ReadAnswer("5\u00A0яблока").ShouldBeNull();
        Apples.ReadAnswer("пять").ShouldBeNull();
    }

    [Fact]
    public void Contradicting_ranges_are_told()
    {
        var story = new Story("{a} и {b}?", "a-b", "x+b=a", "", "a=1..3 b=5..9");
        var setting = new Setting(NumberLimits.Of(TeacherBot.Domain.Curriculum.Subject.Math, 1), Difficulty.Easy, 0);
        Should.Throw<InvalidOperationException>(() => story.Draw(setting, SheetRandom.Named("x")));
    }
}
