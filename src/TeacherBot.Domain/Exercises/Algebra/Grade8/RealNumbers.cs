using System.Numerics;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>Which numbers are irrational. Easy: roots of whole numbers; medium: of decimals and fractions; hard: products and quotients of roots.</summary>
public sealed class IrrationalChoice : IExercise
{
    static readonly Selection Irrational = Of("иррациональное число", "иррациональные числа", true);

    static readonly Selection OnlyRational = Of("рациональное число", "рациональные числа", false);

    public string Id => "algebra-8-irrational-choice";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        string[] irrational = [.. Enumerable.Range(0, 5).Select(_ => Print(Drawn(setting, random, rational: false)))];
        string[] rational = [.. Enumerable.Range(0, 5).Select(i => Print(i == 0 ? Plainly(random) : Drawn(setting, random, rational: true)))];
        const string Reason = "Рациональное число можно записать дробью $\\frac{m}{n}$ с целым $m$ и натуральным $n$; корень из числа, не равного квадрату рационального, так не записать.";
        return irrational.Distinct(StringComparer.Ordinal).Count() < 4 || rational.Distinct(StringComparer.Ordinal).Count() < 4
            ? Draw(setting, random)
            : setting.Form % 2 == 0 ? Chosen.Of(Irrational, new(), irrational, rational, Reason) : Chosen.Of(OnlyRational, new(), rational, irrational, Reason);
    }

    static Expression Drawn(Setting setting, SheetRandom random, bool rational)
    {
        var (k, m, p) = (random.Next(2, 12), random.Next(2, 12), random.Pick([2, 3, 5, 6, 7, 10]));
        var whole = rational ? k * k : NotSquare(random, 150);
        return setting.By<Func<Expression>>(
            () => random.Chance(70) ? Root(whole) : random.Next(2, 9) * Root(whole),
            () => random.Pick<Func<Expression>>([
                () => Root(new Number(rational ? new Rational(k * k, 100) : new Rational(NotSquare(random, 99), 100))),
                () => Root(((Expression)(rational ? k * k : NotSquare(random, 60))).Over(random.Pick([25, 49, 81, 121]))),
                () => new Negative(Root(whole))])(),
            () => random.Pick<Func<Expression>>([
                () => rational ? Root(p) * Root(p * m * m) : Root(p) * Root(random.Until(r => r.Next(2, 30), other => !IsSquare(other * p))),
                () => rational ? Root(p * k * k).Over(Root(p)) : Root(random.Until(r => r.Next(2, 90), other => !IsSquare(other * p) && other % p == 0)).Over(Root(p)),
                () => Root(((Expression)whole).Over(random.Pick([25, 49, 81, 121])))])())();
    }

    /// <summary>A number that nobody takes for a root.</summary>
    static Expression Plainly(SheetRandom random) => random.Chance(50) ? new Number(new Rational(random.Next(101, 999), 100)) : random.Until(r => (Top: r.Next(1, 15), Bottom: r.Next(3, 17)), f => BigInteger.GreatestCommonDivisor(f.Top, f.Bottom).IsOne && f.Top < f.Bottom) is var (top, bottom) ? ((Expression)top).Over(bottom) : 1;

    static Expression Root(Expression of) => new Call(Function.Sqrt, of);

    static int NotSquare(SheetRandom random, int most) => random.Until(r => r.Next(2, most), number => !IsSquare(number));

    static bool IsSquare(int number) => Divisibility.WholeRoot(number, 2) is not null;

    static string Print(Expression tree) => $"${Tex.Write(tree)}$";

    static Selection Of(string one, string all, bool irrational) => new(
        $"Выберите {one}.",
        $"Выберите все {all}.",
        (_, item) => Divisibility.WholeRoot(SquareOf(item), 2) is null == irrational,
        (_, item) => Beside(SquareOf(item)) is var (below, radicand) ? new StatementCheck(irrational ? $"{below}<sqrt({radicand})<{below + 1}" : $"sqrt({radicand})={below}") : throw new EvaluationException("No root."));

    static (BigInteger Below, BigInteger Radicand) Beside(BigInteger radicand)
    {
        var below = BigInteger.Zero;
        for (; (below + 1) * (below + 1) <= radicand; below++)
        {
        }

        return (below, radicand);
    }

    /// <summary>Numerator times denominator of the square: the number is rational when this is the square of a whole number.</summary>
    static BigInteger SquareOf(PrintedItem item)
    {
        var square = item.Statement is { IsExpression: true } alone ? alone.Terms[0].Power(2).Value() : throw new EvaluationException("No number.");
        return square.Numerator * square.Denominator;
    }
}

/// <summary>Whole numbers and tenths beside √7, 3√5, √10+2. Easy: of a root; medium: of its multiple; hard: of a sum or a difference.</summary>
sealed class BesideRoots() : ShapeExercise("algebra-8-decimal-approximations", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Whole = Below("Укажите наибольшее целое число, которое меньше числа ${f}$.", "Наибольшее целое число, которое меньше числа ${f}$, равно {x}", "Соотнесите числа и наибольшие целые числа, которые меньше их.", 1);

    static readonly Asked<Rational> Tenths = Below("Найдите приближённое значение числа ${f}$ с одним знаком после запятой с недостатком.", "Приближённое значение числа ${f}$ с одним знаком после запятой с недостатком: {x}", "Соотнесите числа и их приближённые значения с недостатком (один знак после запятой).", new Rational(1, 10));

    static readonly Asked<Rational> Between = new(
        "Сколько целых чисел расположено на координатной прямой между числами ${a}$ и ${b}$?",
        new NumberAnswer(),
        read => Floor(read.Expression("b"), 1) - Floor(read.Expression("a"), 1),
        (read, answer) => Floor(read.Expression("a"), 1) is var first
            ? new EachCheck([true, true], [new StatementCheck($"{first}<{read.Plain("a")}<{first + 1}"), new StatementCheck($"{first}+{answer}<{read.Plain("b")}<{first}+{answer}+1")])
            : throw new EvaluationException("No number."))
    {
        Claim = "Между числами ${a}$ и ${b}$ целых чисел: {x}",
        Phrase = "между ${a}$ и ${b}$",
        Matching = "Соотнесите промежутки и количество целых чисел в них.",
    };

    const string NoSquare = "a!=1;a!=4;a!=9;a!=16;a!=25;a!=36;a!=49;a!=64;a!=81;a!=100;a!=121;a!=144;a!=169;a!=196";

    static readonly IShape[] Easy =
    [
        new Shape<Rational>(Whole, "f: sqrt(a)", "n", "n=1..13 h=1..26 a=(n^2+h) m=(n+1)", $"h<2*n+1;{NoSquare}", "$[#n]^2<[a]<[#m]^2$, поэтому $[#n]<[sqrt(a)]<[#m]$.", ("взято большее соседнее число", "n+1"), ("взято число на единицу меньше", "n-1")),
        new Shape<Rational>(Between, "a: sqrt(a) | b: sqrt(b)", "n-m", "m=1..8 n=3..13 h=1..16 k=1..26 a=(m^2+h) b=(n^2+k) p=(m+1)", $"n>m+1;h<2*m+1;k<2*n+1;{NoSquare}", "$[#p]$ — первое целое число после $[sqrt(a)]$, $[#n]$ — последнее перед $[sqrt(b)]$.", ("посчитано лишнее число", "n-m+1"), ("потеряно одно число", "n-m-1"), ("посчитаны подкоренные числа", "b-a")),
    ];

    static readonly IShape[] Medium =
    [
        new Shape<Rational>(Whole, "f: k*sqrt(c)", "n", "k=2..6 c=2..30 a=(k^2*c) n=1..40 m=(n+1)", $"n^2<a;a<m^2;c!=4;c!=9;c!=16;c!=25", "$[k*sqrt(c)]=[sqrt(a)]$; $[#n]^2<[a]<[#m]^2$.", ("взято большее соседнее число", "n+1"), ("множитель внесён без квадрата", "k*c")),
        new Shape<Rational>(Tenths, "f: sqrt(a)", "d", "n=11..59 h=1..118 a=((n^2+h)/100) d=(n/10) m=((n+1)/10)", $"h<2*n+1;(n^2+h) mod 100=0;{NoSquare}", "$[#n/10]^2<[a]<[#m]^2$, поэтому $[#n/10]<[sqrt(a)]<[#m]$.", ("взято приближение с избытком", "m"), ("ошибка в десятых", "d-1/5"), ("ошибка в десятых", "d+1/5")),
        new Shape<Rational>(Between, "a: -sqrt(a) | b: sqrt(b)", "m+n+1", "m=1..8 n=1..9 h=1..16 k=1..18 a=(m^2+h) b=(n^2+k)", $"m!=n;h<2*m+1;k<2*n+1;{NoSquare}", "Подходят целые числа от $[#-m]$ до $[#n]$.", ("не посчитан нуль", "m+n"), ("посчитаны лишние числа", "m+n+3"), ("посчитаны только положительные", "n")),
    ];

    static readonly IShape[] Hard =
    [
        new Shape<Rational>(Whole, "f: p+sqrt(a)", "p+n", "p=-9..9 n=2..13 h=1..26 a=(n^2+h) m=(n+1)", $"p!=0;h<2*n+1;{NoSquare}", "$[#n]<[sqrt(a)]<[#m]$, поэтому $[#p+n]<[p+sqrt(a)]<[#p+m]$.", ("взято большее соседнее число", "p+n+1"), ("число не прибавлено", "n"), ("перепутан знак числа", "n-p")),
        new Shape<Rational>(Whole, "f: p-sqrt(a)", "p-m", "p=1..15 n=2..13 h=1..26 a=(n^2+h) m=(n+1)", $"p!=n;p!=m;h<2*n+1;{NoSquare}", "$[#n]<[sqrt(a)]<[#m]$, поэтому $[#p-m]<[p-sqrt(a)]<[#p-n]$.", ("знаки неравенства не изменены", "p-n"), ("число сложено", "p+n"), ("ошибка на единицу", "p-m-1")),
        new Shape<Rational>(Tenths, "f: k*sqrt(c)", "d", "k=2..4 c=2..15 a=(k^2*c) n=14..170 q=((n+1)^2) d=(n/10) m=((n+1)/10)", "n^2<100*a;100*a<q;c!=4;c!=9", "$[k*sqrt(c)]=[sqrt(a)]$; $[#n/10]^2<[a]<[#m]^2$.", ("взято приближение с избытком", "m"), ("множитель внесён без квадрата", "d/k"), ("ошибка в десятых", "d-1/5")),
    ];

    /// <summary>The greatest multiple of the step below the number.</summary>
    static Asked<Rational> Below(string question, string claim, string matching, Rational step) => new(
        question,
        new NumberAnswer(NumberForm.Decimal),
        read => Floor(read.Expression("f"), step),
        (read, answer) => new StatementCheck($"{answer}<{read.Plain("f")}<={answer + step}"))
    {
        Claim = claim,
        Phrase = "${f}$",
        Matching = matching,
    };

    static Rational Floor(Expression number, Rational step)
    {
        var real = Real.Of(number);
        var steps = (Rational)(BigInteger)Math.Floor(real.Approximation / (double)step.Numerator * (double)step.Denominator) - 1;
        while (Real.Compare((steps + 1) * step, real) < 0)
        {
            steps += 1;
        }

        return Real.Compare(steps * step, real) < 0 ? steps * step : throw new UnsolvedException("The number is too great.");
    }
}

/// <summary>Which comparisons of real numbers hold. Easy: a root and a whole number; medium: factors before the roots; hard: sums.</summary>
public sealed class RootComparisons : IExercise
{
    static readonly Selection True = new(
        "Выберите верное сравнение чисел.",
        "Выберите все верные сравнения чисел.",
        (_, item) => item.Statement is { Terms: [var left, var right], Relations: [var relation] } && Holds(left, relation, right),
        (_, item) => new StatementCheck(Plain.Write(item.Statement)));

    public string Id => "algebra-8-root-comparisons";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (right, wrong) = (new List<string>(), new List<string>());
        while (right.Count < 4 || wrong.Count < 4)
        {
            var (left, other) = Sides(setting, random);
            var relation = random.Chance(50) ? Relation.Less : Relation.Greater;
            var distance = Math.Abs(Real.Of(left).Approximation - Real.Of(other).Approximation);
            if (distance is > 0.03 and < 1.5)
            {
                var list = Holds(left, relation, other) ? right : wrong;
                list.Add($"${Tex.Write(left, relation, other)}$");
            }
        }

        return right.Distinct(StringComparer.Ordinal).Count() >= 4 && wrong.Distinct(StringComparer.Ordinal).Count() >= 4
            ? Chosen.Of(True, new(), [.. right.Distinct(StringComparer.Ordinal).Take(4)], [.. wrong.Distinct(StringComparer.Ordinal).Take(4)], "Сравниваем квадраты положительных чисел.")
            : Draw(setting, random);
    }

    static (Expression Left, Expression Right) Sides(Setting setting, SheetRandom random)
    {
        var (k, m, p, q) = (random.Next(2, 7), random.Next(2, 7), random.Pick([2, 3, 5, 6, 7, 10, 11]), random.Pick([2, 3, 5, 6, 7, 10, 13]));
        var whole = random.Next(3, 14);
        Expression root = new Call(Function.Sqrt, random.Until(r => r.Next(5, 190), number => Divisibility.WholeRoot(number, 2) is null));
        Expression first = k * new Call(Function.Sqrt, p), second = m * new Call(Function.Sqrt, q);
        return setting.By<Func<(Expression, Expression)>>(
            () => setting.Pick((root, (Expression)whole), ((Expression)whole, root)),
            () => setting.Pick((first, second), (first, (Expression)whole)),
            () => setting.Pick((first, root), (first.Over(2), second.Over(3))))();
    }

    static bool Holds(Expression left, Relation relation, Expression right) => Real.Compare(Real.Of(left), Real.Of(right)) switch
    {
        < 0 => relation is Relation.Less or Relation.LessOrEqual or Relation.NotEqual,
        > 0 => relation is Relation.Greater or Relation.GreaterOrEqual or Relation.NotEqual,
        0 => relation is Relation.Equal or Relation.LessOrEqual or Relation.GreaterOrEqual,
    };
}
