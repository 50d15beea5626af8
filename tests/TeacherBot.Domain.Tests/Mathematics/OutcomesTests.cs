using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public sealed class OutcomesTests
{
    [Fact]
    public void The_share_of_outcomes_is_a_probability() =>
        Outcomes.Share(Counting.ListRows([1, 2, 3, 4, 5, 6], 2), row => row.Sum() == 7).ShouldBe(new Rational(1, 6));

    [Fact]
    public void Things_are_listed_one_by_one() => Outcomes.Things(2, 0, 1).ShouldBe([0, 0, 2]);

    [Fact]
    public void Rows_of_trials_agree_with_the_formula_of_Bernoulli() =>
        Outcomes.Chance([.. Enumerable.Repeat(Outcomes.Trial(new Rational(1, 5)), 4)], results => results.Sum() == 2)
            .ShouldBe(6 * new Rational(1, 25) * new Rational(16, 25));

    [Fact]
    public void Probabilities_that_do_not_make_one_are_none() =>
        Should.Throw<EvaluationException>(() => Outcomes.Chance([[new Rational(1, 2), new Rational(1, 3)]], _ => true));

    [Fact]
    public void Nothing_is_no_experiment() => Should.Throw<EvaluationException>(() => Outcomes.Share(Array.Empty<int>(), _ => true));
}
