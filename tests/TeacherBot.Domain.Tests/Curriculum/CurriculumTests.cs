namespace TeacherBot.Domain.Tests.Curriculum;

using System.Text.RegularExpressions;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

public sealed partial class CurriculumTests
{
    static readonly Curriculum Programme = Curriculum.Load();

    public static TheoryData<Subject, int> Years =>
        [.. Subjects.All.SelectMany(subject => subject.Grades().Select(grade => (subject, grade)))];

    [Fact]
    public void The_whole_programme_has_at_least_300_topics() => Programme.All.Count.ShouldBeGreaterThanOrEqualTo(300);

    [Theory, MemberData(nameof(Years))]
    public void Every_grade_of_every_subject_has_at_least_seven_topics(Subject subject, int grade) =>
        Programme.Topics(subject, grade).Count.ShouldBeGreaterThanOrEqualTo(7);

    [Fact]
    public void A_subject_has_no_topics_in_a_grade_it_is_not_taught_in()
    {
        Programme.Topics(Subject.Math, 7).ShouldBeEmpty();
        Programme.Topics(Subject.Algebra, 6).ShouldBeEmpty();
        Programme.Topics(Subject.Russian, 12).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("math-1-addition-subtraction-20", "Сложение и вычитание в пределах 20")]
    [InlineData("math-2-multiplication-table", "Таблица умножения и деления")]
    [InlineData("math-3-addition-subtraction-1000", "Сложение и вычитание в пределах 1000")]
    [InlineData("math-4-multiplication-division", "Умножение и деление многозначных чисел")]
    [InlineData("math-5-fractions-addition-subtraction", "Сложение и вычитание обыкновенных дробей")]
    [InlineData("math-6-rational-numbers", "Действия с рациональными числами")]
    public void A_topic_is_found_by_its_id(string id, string title) => Programme.Find(id)!.Title.ShouldBe(title);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("math-3")]
    [InlineData("MATH-3-ADDITION-SUBTRACTION-1000")]
    public void An_unknown_id_finds_nothing(string? id) => Programme.Find(id).ShouldBeNull();

    [Fact]
    public void The_programme_is_read_once() => Curriculum.Load().ShouldBeSameAs(Programme);

    [Fact]
    public void Titles_begin_with_a_capital_or_a_number_and_stand_once_in_a_grade()
    {
        Programme.All.ShouldAllBe(topic => (char.IsUpper(topic.Title[0]) || char.IsDigit(topic.Title[0])) && !topic.Title.EndsWith('.'));
        Programme.All.GroupBy(topic => (topic.Subject, topic.Grade, topic.Title)).ShouldAllBe(same => same.Count() == 1);
    }

    [Fact]
    public void Every_topic_has_aliases_and_no_alias_repeats_a_title_of_its_grade() =>
        Programme.All.ShouldAllBe(topic => topic.Aliases.Count > 0
            && !Programme.Topics(topic.Subject, topic.Grade).Any(other => topic.Aliases.Contains(other.Title.ToLowerInvariant())));

    [Fact]
    public void Russian_texts_hold_no_latin_letters_that_only_look_russian() =>
        Programme.All
            .SelectMany(topic => topic.Aliases.Concat(topic.NotYet).Append(topic.Title).Append(topic.Section))
            .Where(text => MixedWord().IsMatch(text))
            .ShouldBeEmpty();

    [Fact]
    public void Probability_and_statistics_are_labelled_as_their_own_course_in_every_grade_of_algebra()
    {
        Programme.All.Where(topic => topic.Course is not null).ShouldAllBe(topic => topic.Subject == Subject.Algebra);
        Subject.Algebra.Grades().ShouldAllBe(grade =>
            Programme.Topics(Subject.Algebra, grade).Count(topic => topic.Course == "Вероятность и статистика") >= 2);
    }

    [Fact]
    public void Primary_school_knows_no_negative_numbers_fractions_or_percents() =>
        Programme.All
            .Where(topic => topic is { Subject: Subject.Math, Grade: <= 4 })
            .ShouldAllBe(topic => topic.Limits.Negative == false && topic.Limits.Percent == false && (topic.Limits.Fractions == false || topic.Title.StartsWith("Дол", StringComparison.Ordinal)));

    [Theory]
    [InlineData(1, 20)]
    [InlineData(2, 100)]
    [InlineData(3, 1000)]
    [InlineData(4, 1_000_000)]
    public void Numbers_of_primary_school_stay_inside_the_grade(int grade, long largest) =>
        Programme.Topics(Subject.Math, grade).ShouldAllBe(topic => topic.Limits.NumbersTo <= largest);

    [Fact]
    public void The_fifth_grade_knows_neither_negative_numbers_nor_percents() =>
        Programme.Topics(Subject.Math, 5).ShouldAllBe(topic => topic.Limits.Negative == false && topic.Limits.Percent == false);

    [Fact]
    public void Ids_carry_the_subject_and_the_grade() =>
        Programme.All.ShouldAllBe(topic => topic.Id.StartsWith($"{Identifier.Of(topic.Subject)}-{topic.Grade}-", StringComparison.Ordinal));

    [GeneratedRegex("[а-яё][a-z]|[a-z][а-яё]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex MixedWord();
}
