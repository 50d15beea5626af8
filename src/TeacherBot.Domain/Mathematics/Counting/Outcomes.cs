namespace TeacherBot.Domain.Mathematics;

/// <summary>Probabilities by listing every outcome of an experiment; no formula is used.</summary>
public static class Outcomes
{
    /// <summary>The share of equally likely outcomes in which the event happens.</summary>
    /// <exception cref="EvaluationException">There are no outcomes.</exception>
    public static Rational Share<T>(IEnumerable<T> outcomes, Func<T, bool> happens)
    {
        var (all, favourable) = (0, 0);
        foreach (var outcome in outcomes)
        {
            all++;
            favourable += happens(outcome) ? 1 : 0;
        }

        return all == 0 ? throw new EvaluationException("An experiment has outcomes.") : new Rational(favourable, all);
    }

    /// <summary>Things of several kinds, one by one: the kind of each.</summary>
    /// <param name="counts">How many things of every kind there are.</param>
    /// <exception cref="EvaluationException">A count is negative, or there are too many things.</exception>
    public static IReadOnlyList<int> Things(params IReadOnlyList<int> counts) => counts.Any(count => count is < 0 or > Counting.LongestList)
        ? throw new EvaluationException("Nobody counts so many things.")
        : [.. counts.SelectMany((count, kind) => Enumerable.Repeat(kind, count))];

    /// <summary>The probability of an event in a row of independent trials, every trial with results of its own.</summary>
    /// <param name="trials">For every trial the probabilities of its results; they make 1.</param>
    /// <param name="happens">Whether the event happens with these results, the number of a result for every trial.</param>
    /// <exception cref="EvaluationException">The probabilities of a trial are none.</exception>
    /// <exception cref="UnsolvedException">There are too many rows of results.</exception>
    public static Rational Chance(IReadOnlyList<IReadOnlyList<Rational>> trials, Func<IReadOnlyList<int>, bool> happens)
    {
        if (trials.Any(trial => trial.Any(chance => chance.Sign < 0 || chance > 1) || trial.Aggregate(Rational.Zero, (sum, chance) => sum + chance) != 1))
        {
            throw new EvaluationException("The probabilities of the results of a trial make 1.");
        }

        if (trials.Count > 16)
        {
            throw new UnsolvedException("There are too many trials to list.");
        }

        return Sum([]);

        Rational Sum(IReadOnlyList<int> results) => results.Count == trials.Count
            ? happens(results) ? 1 : 0
            : trials[results.Count].Select((chance, result) => chance * Sum([.. results, result])).Aggregate(Rational.Zero, (sum, part) => sum + part);
    }

    /// <summary>A trial with success and failure: 1 is success.</summary>
    public static IReadOnlyList<Rational> Trial(Rational success) => [1 - success, success];
}
