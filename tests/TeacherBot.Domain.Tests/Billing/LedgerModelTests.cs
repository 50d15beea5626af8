using CsCheck;
using TeacherBot.Domain.Billing;

namespace TeacherBot.Domain.Tests.Billing;

/// <summary>Histories at random, against a model that keeps every credit as a coin with a name and a date.</summary>
public sealed class LedgerModelTests
{
    static readonly DateTimeOffset Start = new(2026, 9, 1, 0, 0, 0, TimeSpan.Zero);

    static readonly Gen<Step> Steps = Gen.Select(
        Gen.Enum<What>(), Gen.Int[1, 12], Gen.Int[0, 5], Gen.Int[0, 20], (what, credits, sheet, days) => new Step(what, credits, $"S{sheet}", days));

    [Fact]
    public void The_account_is_the_model_to_the_credit_after_every_step() =>
        Steps.Array[1, 60].Sample(steps =>
        {
            Model model = new();
            Book book = new();
            for (var at = 0; at < steps.Length; at++)
            {
                model.Now = book.Now = model.Now.AddDays(steps[at].Days);
                var expected = model.Do(steps[at], at);
                if (book.Do(steps[at], at) != expected || !model.Agrees(book.Credits.Settled(book.Now).Credits))
                {
                    return false;
                }
            }

            return book.IsSumOfEntries;
        }, iter: 20_000);

    enum What
    {
        Reserve,
        Take,
        GiveBack,
        Buy,
        Renew,
        Refund,
        AdminGives,
        AdminTakes,
    }

    sealed record Step(What What, int Credits, string Sheet, int Days);

    static LedgerEntry EntryOf(Step step, int at, DateTimeOffset now) => step.What switch
    {
        What.Reserve => Ledger.Reserve(step.Sheet, step.Credits),
        What.Take => Ledger.Take(step.Sheet, step.Credits),
        What.GiveBack => Ledger.GiveBack(step.Sheet, step.Credits),
        What.Buy => Ledger.Purchase($"{at}", step.Credits, "pack"),
        What.Renew => Ledger.Renewal($"{at}", step.Credits, "starter", $"P{at}", now.AddDays(30)),
        What.Refund => Ledger.Refund($"{at}", step.Credits, "pack"),
        What.AdminGives => Ledger.ByAdmin($"{at}", step.Credits, ""),
        What.AdminTakes => Ledger.ByAdmin($"{at}", -step.Credits, ""),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The rules under test, with the keys the storage keeps.</summary>
    sealed class Book
    {
        readonly List<LedgerEntry> entries = [];

        public DateTimeOffset Now { get; set; } = Start;

        public Credits Credits { get; private set; }

        public bool IsSumOfEntries =>
            Credits.Available == entries.Sum(e => e.Available) && Credits.Reserved == entries.Sum(e => e.Reserved)
            && Credits.Plan == entries.Sum(e => e.Plan) && Credits.Late == entries.Sum(e => e.Late)
            && entries.Select(e => e.Key).Distinct().Count() == entries.Count;

        public bool Do(Step step, int at)
        {
            var reservation = entries.Find(e => e.Key == Ledger.ReservationOf(step.Sheet));
            if (step.What is What.Take or What.GiveBack)
            {
                if (reservation is null)
                {
                    return false;
                }

                step = step with { Credits = reservation.Reserved };
            }

            var entry = EntryOf(step, at, Now);
            if (entries.Exists(e => e.Key == entry.Key))
            {
                return true;
            }

            if (Credits.Post(entry, reservation, Now) is not { } posted)
            {
                return false;
            }

            entries.AddRange(posted.Entries);
            Credits = posted.Credits;
            return true;
        }
    }

    sealed record Coin(string? Period, DateTimeOffset Until);

    /// <summary>One coin a credit. Bought coins have no end.</summary>
    sealed class Model
    {
        readonly List<Coin> purse = [];
        readonly Dictionary<string, List<Coin>> reserved = [];
        readonly HashSet<string> closed = [];
        (string Name, DateTimeOffset Until)? period;
        DateTimeOffset lateUntil;

        public DateTimeOffset Now { get; set; } = Start;

        public bool Agrees(Credits credits)
        {
            Sweep();
            return credits.Available == purse.Count
                && credits.Reserved == reserved.Values.Sum(coins => coins.Count)
                && credits.Plan == purse.Count(IsPlan)
                && credits.Late == purse.Count(IsLate);
        }

        public bool Do(Step step, int at)
        {
            Sweep();
            switch (step.What)
            {
                case What.Reserve when reserved.ContainsKey(step.Sheet) || closed.Contains(step.Sheet):
                    return true;
                case What.Reserve or What.AdminTakes when purse.Count < step.Credits:
                    return false;
                case What.Reserve:
                    reserved[step.Sheet] = Spend(step.Credits);
                    return true;
                case What.AdminTakes:
                    Spend(step.Credits);
                    return true;
                case What.Take or What.GiveBack when closed.Contains(step.Sheet):
                    return true;
                case What.Take or What.GiveBack when !reserved.ContainsKey(step.Sheet):
                    return false;
                case What.Take or What.GiveBack:
                    if (step.What == What.GiveBack)
                    {
                        Return(reserved[step.Sheet]);
                    }

                    reserved.Remove(step.Sheet);
                    closed.Add(step.Sheet);
                    return true;
                case What.Renew:
                    if (period is { } old && purse.Exists(IsPlan))
                    {
                        lateUntil = Later(lateUntil, old.Until);
                        Convert(IsPlan);
                    }

                    Begin(step, at);
                    return true;
                case What.Refund:
                    for (var left = step.Credits; left > 0 && purse.Remove(Bought); left--)
                    {
                    }

                    return true;
                default:
                    purse.AddRange(Enumerable.Repeat(Bought, step.Credits));
                    return true;
            }
        }

        static Coin Bought { get; } = new(null, DateTimeOffset.MaxValue);

        static Coin LateCoin { get; } = new("late", default);

        bool IsPlan(Coin coin) => coin.Period is not null && coin.Period == period?.Name;

        static bool IsLate(Coin coin) => coin == LateCoin;

        void Begin(Step step, int at)
        {
            period = ($"P{at}", Now.AddDays(30));
            purse.AddRange(Enumerable.Repeat(new Coin(period.Value.Name, period.Value.Until), step.Credits));
        }

        void Sweep()
        {
            if (period is { } running && running.Until <= Now)
            {
                purse.RemoveAll(IsPlan);
                period = null;
            }

            if (lateUntil <= Now)
            {
                purse.RemoveAll(IsLate);
            }
        }

        List<Coin> Spend(int count)
        {
            var ordered = purse.OrderBy(coin => IsLate(coin) ? lateUntil : coin.Until).ThenBy(coin => IsLate(coin) ? 0 : 1).Take(count).ToList();
            ordered.ForEach(coin => purse.Remove(coin));
            return ordered;
        }

        void Return(List<Coin> coins)
        {
            var late = coins.Where(coin => coin != Bought && !IsPlan(coin)).ToList();
            if (late.Count > 0)
            {
                lateUntil = Later(lateUntil, Now + Credits.LateLife);
            }

            purse.AddRange(coins.Select(coin => coin == Bought || IsPlan(coin) ? coin : LateCoin));
        }

        void Convert(Predicate<Coin> which)
        {
            var count = purse.RemoveAll(which);
            purse.AddRange(Enumerable.Repeat(LateCoin, count));
        }

        static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
    }
}
