using TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Trigonometry;

/// <summary>Smallest periods. Easy: a multiple of x; medium: parts of x, tangents, phases; hard: squares, products and sums.</summary>
sealed class Periods() : ShapeExercise("algebra-11-trig-periods", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Of("a*sin(k*x)", "{2*pi/k}", "a=1..5 k=2..9", "$2\\pi :[k]=[{2*pi/k}]$.", ("взят период тангенса", "{pi/k}"), ("умножено вместо деления", "{2*pi*k}"), ("коэффициент не учтён", "{2*pi}")),
        Of("a*cos(k*x)+b", "{2*pi/k}", "a=1..5 k=2..9 b=1..9", "Множитель и слагаемое период не меняют: $2\\pi :[k]=[{2*pi/k}]$.", ("взят период тангенса", "{pi/k}"), ("умножено вместо деления", "{2*pi*k}"), ("коэффициент не учтён", "{2*pi}")),
        Of("a*tg(k*x)", "{pi/k}", "a=1..5 k=2..9", "$\\pi :[k]=[{pi/k}]$.", ("взят период синуса", "{2*pi/k}"), ("умножено вместо деления", "{pi*k}"), ("коэффициент не учтён", "{pi}")),
    ];

    static readonly IShape[] Medium =
    [
        Of("a*sin(x/k)", "{2*pi*k}", "a=1..5 k=2..9", "$2\\pi \\cdot [k]=[{2*pi*k}]$.", ("разделено вместо умножения", "{2*pi/k}"), ("взят период тангенса", "{pi*k}"), ("коэффициент не учтён", "{2*pi}")),
        Of("a*ctg(x/k)-b", "{pi*k}", "a=1..5 k=2..9 b=1..9", "$\\pi \\cdot [k]=[{pi*k}]$.", ("разделено вместо умножения", "{pi/k}"), ("взят период синуса", "{2*pi*k}"), ("коэффициент не учтён", "{pi}")),
        Of("a*cos(k*x-{pi/m})", "{2*pi/k}", "a=1..5 k=2..9 m=3..6", "Сдвиг период не меняет: $2\\pi :[k]=[{2*pi/k}]$.", ("взят период тангенса", "{pi/k}"), ("умножено вместо деления", "{2*pi*k}"), ("вычтен сдвиг", "{2*pi/k-pi/m}")),
        Of("a*sin({2*k/3}*x)", "{3*pi/k}", "a=1..5 k=1..8", "$2\\pi :[{2*k/3}]=[{3*pi/k}]$.", ("взят период тангенса", "{3*pi/(2*k)}"), ("умножено вместо деления", "{4*pi*k/3}"), ("коэффициент не учтён", "{2*pi}")),
    ];

    static readonly IShape[] Hard =
    [
        Of("a*sin(k*x)*cos(k*x)", "{pi/k}", "a=1..9 k=1..7", "$[sin(k*x)*cos(k*x)]$ — половина $[sin(m*x)]$, период $[{pi/k}]$.", ("угол не удвоен", "{2*pi/k}"), ("угол удвоен дважды", "{pi/(2*k)}"), ("умножено вместо деления", "{pi*k*2}")),
        Of("a*cos(k*x)^2", "{pi/k}", "a=1..9 k=1..7", "Квадрат косинуса выражается через $[cos(m*x)]$, период $[{pi/k}]$.", ("взят период косинуса", "{2*pi/k}"), ("угол удвоен дважды", "{pi/(2*k)}"), ("умножено вместо деления", "{pi*k*2}")),
        Of("a*sin(k*x)+cos({c}*x)", "{2*pi}", "a=1..7 k=2..7 c=3..8", "Периоды $[{2*pi/k}]$ и $[{2*pi/c}]$; наименьший общий — $2\\pi$.", ("взят первый период", "{2*pi/k}"), ("взят второй период", "{2*pi/c}"), ("взято произведение коэффициентов", "{2*pi/(k*c)}")),
        Of("a*cos(k*x)^2-a*sin(k*x)^2", "{pi/k}", "a=1..9 k=1..7", "Разность квадратов равна $[a*cos(m*x)]$, период $[{pi/k}]$.", ("угол не удвоен", "{2*pi/k}"), ("угол удвоен дважды", "{pi/(2*k)}"), ("умножено вместо деления", "{pi*k*2}")),
    ];

    static IShape Of(string function, string answer, string numbers, string solution, params IReadOnlyList<NamedSlip> slips) => new AngleShape<Real>(
        FunctionQuestions.Period,
        $"f: {function}",
        answer,
        numbers.Contains("m=", StringComparison.Ordinal) ? numbers : numbers + " m=(2*k)",
        numbers.Contains("c=", StringComparison.Ordinal) ? "c>k;k*2!=c;k*3!=c;k*4!=c;(k mod 2)+(c mod 2)!=0;(k mod 3)+(c mod 3)!=0" : numbers.Contains("k=1..8", StringComparison.Ordinal) ? "k mod 3!=0" : "m!=5",
        solution,
        slips);
}

/// <summary>Ranges. Easy: a·sin x+b; medium: with phases and squares; hard: a·sin x+b·cos x.</summary>
sealed class Ranges() : ShapeExercise("algebra-11-trig-ranges", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Of("a*sin(x)", "[{-a};{a}]", "a=2..19", "$-1\\leq \\sin x\\leq 1$, умножим на $[a]$.", ("не умножено", "[-1;1]"), ("концы не включены", "({-a};{a})"), ("потеряны отрицательные значения", "[0;{a}]")),
        Of("cos(x)+b", "[{b-1};{b+1}]", "b=2..19", "$-1\\leq \\cos x\\leq 1$, прибавим $[b]$.", ("слагаемое принято за множитель", "[{-b};{b}]"), ("концы не включены", "({b-1};{b+1})"), ("взяты числа от 0", "[{b};{b+1}]")),
        Of("a*cos(x)+b", "[{b-a};{b+a}]", "a=2..9 b=2..9", "$-[a]\\leq [a*cos(x)]\\leq [a]$, прибавим $[b]$.", ("слагаемое не учтено", "[{-a};{a}]"), ("множитель не учтён", "[{b-1};{b+1}]"), ("концы не включены", "({b-a};{b+a})")),
    ];

    static readonly IShape[] Medium =
    [
        Of("b-a*sin(k*x)", "[{b-a};{b+a}]", "a=2..9 b=2..9 k=2..5", "Коэффициент при $x$ на множество значений не влияет: от $[{b-a}]$ до $[{b+a}]$.", ("учтён коэффициент при x", "[{b-a*k};{b+a*k}]"), ("слагаемое не учтено", "[{-a};{a}]"), ("концы не включены", "({b-a};{b+a})")),
        Of("a*cos(x+{pi/k})-b", "[{-b-a};{a-b}]", "a=2..9 b=2..9 k=3..4", "Сдвиг по $x$ не влияет: от $[{-b-a}]$ до $[{a-b}]$.", ("слагаемое не учтено", "[{-a};{a}]"), ("перепутан знак слагаемого", "[{b-a};{a+b}]"), ("концы не включены", "({-b-a};{a-b})")),
        Of("a*sin(x)^2+b", "[{b};{a+b}]", "a=2..9 b=2..9 k=1..2", "$0\\leq [sin(x)^2]\\leq 1$; умножим на $[a]$ и прибавим $[b]$.", ("не учтён квадрат", "[{b-a};{a+b}]"), ("множитель не учтён", "[{b};{b+1}]"), ("концы не включены", "({b};{a+b})")),
    ];

    static readonly IShape[] Hard =
    [
        Of("p*sin(x)+q*cos(x)", "[{-r};{r}]", Ask.Triple, "$[p*sin(x)+q*cos(x)]$ — волна с амплитудой $[sqrt({p^2+q^2})]=[r]$.", ("сложены коэффициенты", "[{-p-q};{p+q}]"), ("взят больший коэффициент", "[{-p};{p}]"), ("концы не включены", "({-r};{r})")),
        Of("a*sin(k*x)*cos(k*x)+b", "[{b-a/2};{b+a/2}]", "a=4..18/2 b=1..9 k=1..5", "$[a*sin(k*x)*cos(k*x)]$ — половина $[a]\\cdot [sin({2*k}*x)]$.", ("множитель не разделён на 2", "[{b-a};{b+a}]"), ("слагаемое не учтено", "[{-a/2};{a/2}]"), ("концы не включены", "({b-a/2};{b+a/2})")),
        Of("b-a*cos(k*x)^2", "[{b-a};{b}]", "a=2..9 b=2..9 k=2..5", "$0\\leq [cos(k*x)^2]\\leq 1$; наибольшее значение $[b]$, наименьшее $[{b-a}]$.", ("не учтён квадрат", "[{b-a};{a+b}]"), ("потерян знак", "[{b};{a+b}]"), ("концы не включены", "({b-a};{b})")),
    ];

    static IShape Of(string function, string answer, string numbers, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new AngleShape<IntervalSet>(FunctionQuestions.Range, $"f: {function}", answer, numbers, numbers == Ask.Triple ? "m>n" : string.Empty, solution, slips);
}

/// <summary>Even and odd functions.</summary>
sealed class EvenAndOdd : IExercise
{
    public string Id => "algebra-11-trig-even-odd";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var even = setting.Form % 2 == 0;
        var (right, wrong) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        while (right.Count < 4 || wrong.Count < 5)
        {
            var x = Build.X;
            var (first, second, number) = (random.Next(1, 5), random.Next(1, 5), random.Next(1, 6));
            Expression odd = Wave(random.Pick([Function.Sin, Function.Tg, Function.Ctg]), random);
            Expression same = Wave(Function.Cos, random);
            var tree = setting.By(
                random.Pick([Build.Times(first, odd), Build.Times(first, same), Build.Times(first, same) + number, Build.Times(first, odd) + number]),
                random.Pick([Build.Times(first, x) * odd, Build.Times(first, x) * same, Build.Times(first, same) + number, Build.Times(first, odd) + number, Wave(Function.Sin, random).Power(2), Build.Times(first, odd) + x.Power(3)]),
                random.Pick([Build.Times(first, x.Power(2)) * odd, Build.Times(first, x.Power(3)) * odd, Build.Times(first, x) * same, Build.Times(first, odd) + x.Power(2), Build.Times(first, same).Over(x), Build.Times(first, odd).Over(x), Build.Times(first, odd) + Build.Times(second, same)]));
            (Symmetry(tree) == (even ? 1 : -1) ? right : wrong).Add($"$y={Tex.Write(tree)}$");
        }

        return Chosen.Of(
            FunctionQuestions.Evenness,
            new() { ["p"] = even ? "чётной" : "нечётной" },
            [.. right.Take(4)],
            [.. wrong.Take(5)],
            even ? "Для чётной функции $y(-x)=y(x)$." : "Для нечётной функции $y(-x)=-y(x)$.");
    }

    static Call Wave(Function function, SheetRandom random) => new(function, Build.Times(random.Next(1, 4), Build.X));

    /// <summary>1 for even, −1 for odd, 0 for neither; a product of alike functions is even.</summary>
    static int Symmetry(Expression tree) => tree switch
    {
        Letter or Call { Function: Function.Sin or Function.Tg or Function.Ctg } => -1,
        Number or Call => 1,
        Binary { Operation: Operation.Add } sum => Symmetry(sum.Left) == Symmetry(sum.Right) ? Symmetry(sum.Left) : 0,
        Binary { Operation: Operation.Power, Right: Number exponent } power => exponent.Value.Numerator.IsEven ? 1 : Symmetry(power.Left),
        Binary binary => Symmetry(binary.Left) * Symmetry(binary.Right),
        _ => 0,
    };
}
