using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>Progressions as they are asked about; the judge steps from term to term.</summary>
static class Progressions
{
    const int Longest = 10_000;

    const string NthTerms = "Соотнесите прогрессии и их члены.";
    const string Sums = "Соотнесите прогрессии и суммы их членов.";

    public static readonly Quiz ArithmeticTerm = new(
        "Первый член арифметической прогрессии равен {a}, её разность равна {d}. Найдите {n}-й член прогрессии.",
        "a+d*(n-1)",
        string.Empty,
        claim: "Если первый член арифметической прогрессии равен {a}, а разность равна {d}, то её {n}-й член равен {x}",
        phrase: "арифметическая: первый член {a}, разность {d}; {n}-й член",
        matching: NthTerms,
        solve: read => Term(read.Number("a"), term => term + read.Number("d"), read.Count("n")));

    public static readonly Quiz ArithmeticByTwo = new(
        "Арифметическая прогрессия начинается с чисел {a} и {b}. Найдите её {n}-й член.",
        "a+(b-a)*(n-1)",
        string.Empty,
        claim: "Если арифметическая прогрессия начинается с чисел {a} и {b}, то её {n}-й член равен {x}",
        phrase: "арифметическая: {a}; {b}; …; {n}-й член",
        matching: NthTerms,
        solve: read => Term(read.Number("a"), term => term + read.Number("b") - read.Number("a"), read.Count("n")));

    public static readonly Quiz Difference = new(
        "В арифметической прогрессии {k}-й член равен {p}, а {n}-й член равен {q}. Найдите разность прогрессии.",
        "(q-p)/(n-k)",
        "p+x*(n-k)=q",
        claim: "Если в арифметической прогрессии {k}-й член равен {p}, а {n}-й член равен {q}, то её разность равна {x}",
        phrase: "{k}-й член {p}, {n}-й член {q}",
        matching: "Соотнесите арифметические прогрессии и их разности.");

    public static readonly Quiz FirstTerm = new(
        "В арифметической прогрессии {k}-й член равен {p}, а {n}-й член равен {q}. Найдите первый член прогрессии.",
        "p-(q-p)/(n-k)*(k-1)",
        "(q-x)*(k-1)=(p-x)*(n-1)",
        claim: "Если в арифметической прогрессии {k}-й член равен {p}, а {n}-й член равен {q}, то её первый член равен {x}",
        phrase: "{k}-й член {p}, {n}-й член {q}",
        matching: "Соотнесите арифметические прогрессии и их первые члены.");

    public static readonly Quiz Index = new(
        "Первый член арифметической прогрессии равен {a}, её разность равна {d}. Найдите номер члена, равного {q}.",
        "(q-a)/d+1",
        "a+d*(x-1)=q",
        claim: "Если первый член арифметической прогрессии равен {a}, а разность равна {d}, то номер члена, равного {q}, — {x}",
        phrase: "первый член {a}, разность {d}, член равен {q}",
        matching: "Соотнесите члены арифметических прогрессий и их номера.");

    public static readonly Quiz PositiveTerms = new(
        "Первый член арифметической прогрессии равен {a}, её разность равна {d}. Сколько в этой прогрессии положительных членов?",
        "(a-a mod (-d))/(-d)+1",
        string.Empty,
        claim: "Если первый член арифметической прогрессии равен {a}, а разность равна {d}, то число её положительных членов — {x}",
        phrase: "первый член {a}, разность {d}",
        matching: "Соотнесите арифметические прогрессии и количества их положительных членов.",
        solve: read => Positive(read.Number("a"), read.Number("d")));

    public static readonly Quiz ArithmeticSum = new(
        "Первый член арифметической прогрессии равен {a}, её разность равна {d}. Найдите сумму первых {n} членов прогрессии.",
        "(2*a+d*(n-1))*n/2",
        string.Empty,
        claim: "Если первый член арифметической прогрессии равен {a}, а разность равна {d}, то сумма первых {n} её членов равна {x}",
        phrase: "арифметическая: первый член {a}, разность {d}; {n} членов",
        matching: Sums,
        solve: read => Sum(read.Number("a"), term => term + read.Number("d"), read.Count("n")));

    public static readonly Quiz SumByEnds = new(
        "Первый член арифметической прогрессии равен {a}, а {n}-й член равен {q}. Найдите сумму первых {n} членов прогрессии.",
        "(a+q)*n/2",
        "x*2/n-q=a",
        claim: "Если первый член арифметической прогрессии равен {a}, а {n}-й член равен {q}, то сумма первых {n} её членов равна {x}",
        phrase: "арифметическая: первый член {a}, {n}-й член {q}; {n} членов",
        matching: Sums);

    public static readonly Quiz Naturals = new(
        "Найдите сумму всех натуральных чисел от {a} до {b} включительно.",
        "(a+b)*(b-a+1)/2",
        string.Empty,
        claim: "Сумма всех натуральных чисел от {a} до {b} включительно равна {x}",
        phrase: "все натуральные числа от {a} до {b}",
        matching: "Соотнесите наборы чисел и их суммы.",
        solve: read => Sum(read.Number("a"), term => term + 1, read.Count("b") - read.Count("a") + 1));

    public static readonly Quiz Multiples = new(
        "Найдите сумму всех натуральных чисел, которые кратны {k} и не превосходят {m}.",
        "(m-m mod k)/k*((m-m mod k)/k+1)/2*k",
        string.Empty,
        claim: "Сумма всех натуральных чисел, которые кратны {k} и не превосходят {m}, равна {x}",
        phrase: "все натуральные числа, кратные {k} и не больше {m}",
        matching: "Соотнесите наборы чисел и их суммы.",
        solve: read => Enumerable.Range(1, Bounded(read.Count("m"))).Where(number => number % read.Count("k") == 0).Sum());

    public static readonly Quiz DifferenceBySum = new(
        "Первый член арифметической прогрессии равен {a}, а сумма первых {n} её членов равна {s}. Найдите разность прогрессии.",
        "(2*s/n-2*a)/(n-1)",
        "n*a+x*n*(n-1)/2=s",
        claim: "Если первый член арифметической прогрессии равен {a}, а сумма первых {n} её членов равна {s}, то её разность равна {x}",
        phrase: "первый член {a}, сумма первых {n} членов {s}",
        matching: "Соотнесите арифметические прогрессии и их разности.");

    public static readonly Quiz GeometricTerm = new(
        "Первый член геометрической прогрессии равен {a}, её знаменатель равен {q}. Найдите {n}-й член прогрессии.",
        "a*q^(n-1)",
        string.Empty,
        claim: "Если первый член геометрической прогрессии равен {a}, а знаменатель равен {q}, то её {n}-й член равен {x}",
        phrase: "геометрическая: первый член {a}, знаменатель {q}; {n}-й член",
        matching: NthTerms,
        solve: read => Term(read.Number("a"), term => term * read.Number("q"), read.Count("n")));

    public static readonly Quiz GeometricByTwo = new(
        "Геометрическая прогрессия начинается с чисел {a} и {b}. Найдите её {n}-й член.",
        "a*(b/a)^(n-1)",
        string.Empty,
        claim: "Если геометрическая прогрессия начинается с чисел {a} и {b}, то её {n}-й член равен {x}",
        phrase: "геометрическая: {a}; {b}; …; {n}-й член",
        matching: NthTerms,
        solve: read => Term(read.Number("a"), term => term * read.Number("b") / read.Number("a"), read.Count("n")));

    public static readonly Quiz Falling = new(
        "Геометрическая прогрессия убывает, её первые два члена — {a} и {b}. Найдите {n}-й член прогрессии.",
        "a/(a/b)^(n-1)",
        string.Empty,
        claim: "Если первые два члена геометрической прогрессии — {a} и {b}, то её {n}-й член равен {x}",
        phrase: "геометрическая: первые члены {a} и {b}; {n}-й член",
        matching: NthTerms,
        solve: read => read.Number("b") < read.Number("a") ? Term(read.Number("a"), term => term * read.Number("b") / read.Number("a"), read.Count("n")) : throw new EvaluationException("It does not fall."));

    public static readonly Quiz Ratio = new(
        "Найдите знаменатель геометрической прогрессии, два соседних члена которой равны {p} и {q}.",
        "q/p",
        "p*x=q",
        claim: "Если два соседних члена геометрической прогрессии равны {p} и {q}, то её знаменатель равен {x}",
        phrase: "соседние члены {p} и {q}",
        matching: "Соотнесите геометрические прогрессии и их знаменатели.");

    public static readonly Quiz GeometricFirst = new(
        "Знаменатель геометрической прогрессии равен {q}, а её {n}-й член равен {b}. Найдите первый член прогрессии.",
        "b/q^(n-1)",
        "x*q^(n-1)=b",
        claim: "Если знаменатель геометрической прогрессии равен {q}, а её {n}-й член равен {b}, то её первый член равен {x}",
        phrase: "знаменатель {q}, {n}-й член {b}",
        matching: "Соотнесите геометрические прогрессии и их первые члены.");

    public static readonly Quiz GeometricFurther = new(
        "Знаменатель геометрической прогрессии равен {q}, её {k}-й член равен {p}. Найдите {m}-й член прогрессии.",
        "p*q^(m-k)",
        string.Empty,
        claim: "Если знаменатель геометрической прогрессии равен {q}, а её {k}-й член равен {p}, то её {m}-й член равен {x}",
        phrase: "геометрическая: знаменатель {q}, {k}-й член {p}; {m}-й член",
        matching: NthTerms,
        solve: read => Term(read.Number("p"), term => term * read.Number("q"), read.Count("m") - read.Count("k") + 1));

    public static readonly Quiz GeometricSum = new(
        "Первый член геометрической прогрессии равен {a}, её знаменатель равен {q}. Найдите сумму первых {n} членов прогрессии.",
        "a*(q^n-1)/(q-1)",
        string.Empty,
        claim: "Если первый член геометрической прогрессии равен {a}, а знаменатель равен {q}, то сумма первых {n} её членов равна {x}",
        phrase: "геометрическая: первый член {a}, знаменатель {q}; {n} членов",
        matching: Sums,
        solve: read => Sum(read.Number("a"), term => term * read.Number("q"), read.Count("n")));

    public static readonly Quiz GeometricSumByTwo = new(
        "Геометрическая прогрессия начинается с чисел {a} и {b}. Найдите сумму первых {n} её членов.",
        "a*((b/a)^n-1)/(b/a-1)",
        string.Empty,
        claim: "Если геометрическая прогрессия начинается с чисел {a} и {b}, то сумма первых {n} её членов равна {x}",
        phrase: "геометрическая: {a}; {b}; …; {n} членов",
        matching: Sums,
        solve: read => Sum(read.Number("a"), term => term * read.Number("b") / read.Number("a"), read.Count("n")));

    public static readonly Quiz GeometricFirstBySum = new(
        "Знаменатель геометрической прогрессии равен {q}, а сумма первых {n} её членов равна {s}. Найдите первый член прогрессии.",
        "s*(q-1)/(q^n-1)",
        "x*(q^n-1)/(q-1)=s",
        claim: "Если знаменатель геометрической прогрессии равен {q}, а сумма первых {n} её членов равна {s}, то её первый член равен {x}",
        phrase: "знаменатель {q}, сумма первых {n} членов {s}",
        matching: "Соотнесите геометрические прогрессии и их первые члены.");

    static Rational Term(Rational first, Func<Rational, Rational> next, int index) => Terms(first, next, index).Last();

    static Rational Sum(Rational first, Func<Rational, Rational> next, int count) => Terms(first, next, count).Aggregate(Rational.Zero, (sum, term) => sum + term);

    static IEnumerable<Rational> Terms(Rational first, Func<Rational, Rational> next, int count)
    {
        if (Bounded(count) < 1)
        {
            throw new EvaluationException("There is no such term.");
        }

        var term = first;
        for (var i = 0; i < count; i++, term = next(term))
        {
            yield return term;
        }
    }

    static Rational Positive(Rational first, Rational difference)
    {
        if (difference.Sign >= 0)
        {
            throw new EvaluationException("There are infinitely many.");
        }

        var count = 0;
        for (var term = first; term.Sign > 0; term += difference)
        {
            count = Bounded(count + 1);
        }

        return count;
    }

    static int Bounded(int count) => count <= Longest ? count : throw new UnsolvedException("Nobody writes so many terms.");
}
