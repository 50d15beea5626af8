using TeacherBot.Domain.Exercises.Algebra;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Plane;

/// <summary>|−7|+|3|. Easy: two moduli; medium: products and decimals; hard: three moduli, a modulus of a sum.</summary>
public sealed class ModulusValues() : FormulaExercise("math-6-modulus-values", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("abs(a)+abs(b)", "p=3..20 a=(-p) b=2..20", "p!=b", "p+b", ("модуль отрицательного числа взят со знаком минус", "a+b"), ("модули вычтены", "p-b"), ("перепутан знак ответа", "-p-b")),
        new("abs(a)-abs(b)", "p=5..25 a=(-p) q=2..20 b=(-q)", "p>q", "p-q", ("знаки не сняты", "a-b"), ("модули сложены", "p+q"), ("модуль взят только у первого числа", "p-b")),
        new("abs(a)*abs(b)", "p=2..12 a=(-p) b=2..12", "p!=b", "p*b", ("модуль отрицательного числа взят со знаком минус", "a*b"), ("модули сложены", "p+b"), ("перепутан знак ответа", "-p*b")),
    ];

    static readonly Formula[] Medium =
    [
        Formula.Decimal("abs(a)+abs(b)", "p=1.2..9.8/0.2 a=(-p) q=1.1..8.9/0.2 b=(-q)", "", ("знаки не сняты", "a+b"), ("модули вычтены", "p-q"), ("модуль взят только у первого числа", "p+b")),
        new("abs(a)/abs(b)", "s=3..12 q=2..9 p=(s*q) a=(-p) b=q", "s!=q", "p/q", ("модуль отрицательного числа взят со знаком минус", "a/b"), ("модули вычтены", "p-q"), ("модули перемножены", "p*q")),
        Formula.Decimal("abs(a)-abs(b)", "p=5.2..12.8/0.2 a=(-p) b=1.1..4.9/0.2", "", ("модуль отрицательного числа взят со знаком минус", "a-b"), ("модули сложены", "p+b"), ("перепутан знак ответа", "b-p")),
    ];

    static readonly Formula[] Hard =
    [
        new("abs(a+b)-abs(c)", "a=-30..-12 b=3..11 p=2..9 c=(-p) s=(a+b)", "abs(s)>p", "-s-p", ("модуль суммы заменён суммой модулей", "b-a-p"), ("знак суммы не снят", "s-p"), ("модули сложены", "p-s")),
        new("abs(a)*abs(b)-abs(c)", "p=3..9 a=(-p) q=3..9 b=(-q) r=5..40 c=(-r)", "p!=q;p*q>r", "p*q-r", ("знаки не сняты", "p*q+r"), ("модули первых чисел сложены", "p+q-r"), ("вычтено до умножения", "p*(q-r)")),
        Formula.Decimal("abs(a)+abs(b)-abs(c)", "p=1.2..9.8/0.2 a=(-p) b=2.1..8.9/0.2 r=1.5..4.5/0.5 c=(-r)", "p+b>r", ("знаки не сняты", "a+b-c"), ("последний модуль прибавлен", "p+b+r"), ("модуль первого числа взят со знаком минус", "a+b-r")),
    ];
}

/// <summary>|x|=5. Easy: two roots; medium: the modulus found first, no roots; hard: |x−3|=5.</summary>
sealed class ModulusEquations() : ShapeExercise("math-6-modulus-equations", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("abs(x)=a", "-a; a", "a=2..40", "$[x]=[a]$ или $[x]=[-a]$."),
        One("abs(x)=p", "-p; p", "p=1.2..9.8/0.2", "$[x]=[p]$ или $[x]=[-p]$."),
    ];

    static readonly IShape[] Medium =
    [
        One("abs(x)+b=c", "-a; a", "a=2..20 b=2..30 c=(a+b)", "$[abs(x)]=[c]-[b]=[a]$, поэтому $[x]=[a]$ или $[x]=[-a]$."),
        One("b*abs(x)=c", "-a; a", "a=2..12 b=2..9 c=(a*b)", "$[abs(x)]=[c]:[b]=[a]$, поэтому $[x]=[a]$ или $[x]=[-a]$."),
        One("abs(x)-b=c", "-a; a", "c=2..20 b=2..30 a=(c+b)", "$[abs(x)]=[c]+[b]=[a]$, поэтому $[x]=[a]$ или $[x]=[-a]$."),
        One("c-abs(x)=b", "-a; a", "a=2..20 b=2..30 c=(a+b)", "$[abs(x)]=[c]-[b]=[a]$, поэтому $[x]=[a]$ или $[x]=[-a]$."),
    ];

    static readonly IShape[] Hard =
    [
        One("abs(x-b)=a", "p; q", "a=2..15 b=2..15 p=(b-a) q=(b+a)", "Точки на расстоянии $[a]$ от точки с координатой $[b]$: $[b]-[a]=[p]$ и $[b]+[a]=[q]$."),
        One("abs(x+b)=a", "p; q", "a=2..15 b=2..15 n=(-b) p=(n-a) q=(n+a)", "Точки на расстоянии $[a]$ от точки с координатой $[n]$: $[n]-[a]=[p]$ и $[n]+[a]=[q]$."),
        One("k*abs(x)-b=c", "-a; a", "a=2..12 k=2..6 b=2..20 c=(k*a-b) d=(k*a)", "$[k*abs(x)]=[d]$, $[abs(x)]=[a]$, поэтому $[x]=[a]$ или $[x]=[-a]$.", "c>0"),
    ];

    static Shape<IReadOnlyList<Real>> One(string equation, string roots, string numbers, string solution, string where = "") => new(Equation.Solve, $"e: {equation}", roots, numbers, where, solution);
}

/// <summary>Whole numbers with a bounded modulus; distances.</summary>
public sealed class ModulusQuestions() : QuizExercise("math-6-modulus-questions", Easy, Medium, Hard)
{
    const string Numbers = "Соотнесите описания и количества целых чисел.";

    static readonly Quiz Below = new("Сколько целых чисел имеют модуль меньше {a}?", "2*a-1", "", "",
        claim: "целых чисел, модуль которых меньше {a}, всего {x}", phrase: "целые числа с модулем меньше {a}", matching: Numbers, solve: read => Integers(read, modulus => modulus < read.Number("a")));

    static readonly Quiz NotAbove = new("Сколько целых чисел имеют модуль не больше {a}?", "2*a+1", "", "",
        claim: "целых чисел, модуль которых не больше {a}, всего {x}", phrase: "целые числа с модулем не больше {a}", matching: Numbers, solve: read => Integers(read, modulus => modulus <= read.Number("a")));

    static readonly Quiz Between = new("Сколько целых чисел имеют модуль больше {a}, но меньше {b}?", "2*(b-a-1)", "", "",
        claim: "целых чисел, модуль которых больше {a}, но меньше {b}, всего {x}", phrase: "целые числа с модулем больше {a}, но меньше {b}", matching: Numbers, solve: read => Integers(read, modulus => modulus > read.Number("a") && modulus < read.Number("b")));

    static readonly Quiz Distance = new("Найдите расстояние между точками $A({a})$ и $B({b})$ координатной прямой в единичных отрезках.", "b-a", "a+x=b", "",
        claim: "расстояние между точками $A({a})$ и $B({b})$ равно {x}", phrase: "$A({a})$ и $B({b})$", matching: "Соотнесите точки координатной прямой и расстояния между ними.");

    static readonly Quizzed[] Easy = [Below.With("a=3..60", "", ("не посчитаны отрицательные", "a"), ("ноль посчитан дважды", "2*a"), ("границы включены", "2*a+1")), Distance.With("p=2..20 a=(-p) b=2..20", "", ("модули вычтены", "b-p"), ("посчитаны точки, а не отрезки", "b-a+1"))];

    static readonly Quizzed[] Medium = [NotAbove.With("a=4..60", "", ("не посчитан ноль", "2*a"), ("границы не включены", "2*a-1"), ("не посчитаны отрицательные", "a+1")), Distance.With("a=-40..-15 b=-12..-2", "", ("модули сложены", "-a-b"), ("посчитаны точки, а не отрезки", "b-a+1"))];

    static readonly Quizzed[] Hard = [Between.With("a=2..20 s=3..20 b=(a+s)", "", ("не посчитаны отрицательные", "b-a-1"), ("одна граница включена", "2*(b-a)"), ("обе границы включены", "2*(b-a+1)")), Distance.With("a=-90..-35 b=15..80", "", ("модули вычтены", "-a-b"), ("посчитаны точки, а не отрезки", "b-a+1"))];

    static Rational Integers(Filling read, Func<int, bool> fits) => Enumerable.Range(-500, 1001).Count(number => fits(Math.Abs(number)));
}

/// <summary>Numbers chosen by their modulus.</summary>
public sealed class ModulusChoice() : Family("math-6-modulus-choice", 2, Patterns.Chosen.Types)
{
    static readonly Selection Greater = new(
        "Выберите число, модуль которого больше {a}.",
        "Выберите все числа, модуль которых больше {a}.",
        (read, item) => item.Number > read.Number("a") || -item.Number > read.Number("a"),
        (read, item) => new StatementCheck($"abs({item.Expression})>{read.Plain("a")}"));

    static readonly Selection Less = new(
        "Выберите число, модуль которого меньше {a}.",
        "Выберите все числа, модуль которых меньше {a}.",
        (read, item) => item.Number < read.Number("a") && -item.Number < read.Number("a"),
        (read, item) => new StatementCheck($"abs({item.Expression})<{read.Plain("a")}"));

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var bound = random.Next(setting.By(4, 3, 2), setting.By(15, 12, 9));
        var scale = setting.By(1, 10, 100);
        var numbers = Enumerable.Range(0, 80).Select(_ => new Rational(random.Next(-2 * bound * scale, 2 * bound * scale), scale)).Where(number => Rational.Abs(number) != bound && !number.IsZero && (scale == 1 || !number.IsInteger)).Distinct().ToArray();
        string[] Printed(bool above) => [.. numbers.Where(number => Rational.Abs(number) > bound == above).OrderBy(number => number.Sign * (random.Chance(60) ? 1 : -1)).Take(6).Select(number => $"${Point(number)}$")];
        var less = setting.Form % 2 == 1;
        return Patterns.Chosen.Of(less ? Less : Greater, new() { ["a"] = bound }, Printed(!less), Printed(less), $"Сравниваем модули, знак числа не важен: это расстояние до нуля.");
    }
}
