using TeacherBot.Domain.Exercises.Algebra.Grade9;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Values of |x|. Easy: |x|+b; medium: with a coefficient; hard: the modulus of a difference.</summary>
sealed class ModulusValues() : ShapeExercise("algebra-7-modulus-values", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("abs(x)+b", "abs(m)+b", "m=-25..-1 b=-20..20", "b!=0;m+b!=0;abs(m)+b!=0", ("знак минус сохранён", "m+b"), ("число вычтено вместо сложения", "abs(m)-b"), ("число не прибавлено", "abs(m)")),
        One("b-abs(x)", "b-abs(m)", "m=-25..-1 b=2..40", "b!=abs(m)", ("знак минус сохранён", "b-m"), ("найдена противоположная разность", "abs(m)-b"), ("взят только модуль", "abs(m)")),
    ];

    static readonly IShape[] Medium =
    [
        One("k*abs(x)+b", "k*abs(m)+b", "k=2..7 m=-12..-2 b=-20..20", "b!=0;k*abs(m)+b!=0", ("знак минус сохранён", "k*m+b"), ("множитель потерян", "abs(m)+b"), ("число вычтено вместо сложения", "k*abs(m)-b")),
        One("b-k*abs(x)", "b-k*abs(m)", "k=2..7 m=-12..-2 b=2..40", "b!=k*abs(m)", ("знак минус сохранён", "b-k*m"), ("найдена противоположная разность", "k*abs(m)-b"), ("множитель потерян", "b-abs(m)")),
    ];

    static readonly IShape[] Hard =
    [
        One("abs(x+p)+b", "abs(m+p)+b", "m=-20..20 p=-15..15 b=-15..15", "m+p<-1;p*b*m!=0;abs(m+p)+b!=0", ("знак минус сохранён", "m+p+b"), ("модуль взят от каждого слагаемого", "abs(m)+abs(p)+b"), ("число вычтено вместо сложения", "abs(m+p)-b")),
        One("b-k*abs(x+p)", "b-k*abs(m+p)", "m=-12..12 p=-9..9 b=2..40 k=2..5", "m+p<-1;p*m!=0;b!=k*abs(m+p)", ("знак минус сохранён", "b-k*(m+p)"), ("множитель потерян", "b-abs(m+p)"), ("найдена противоположная разность", "k*abs(m+p)-b")),
        One("abs(x)-abs(x+p)", "abs(m)-abs(m+p)", "m=-15..15 p=-12..12", "m<0;p!=0;m+p>0;abs(m)!=abs(m+p)", ("знак минус сохранён", "-p"), ("модули сложены", "abs(m)+abs(m+p)"), ("найдена противоположная разность", "abs(m+p)-abs(m)")),
    ];

    static IShape One(string function, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Functions.ValueAt, $"f: {function} | a: m", answer, numbers, where, $"$y=[{function.Replace("x", "(m)", StringComparison.Ordinal)}]=[#{answer}]$.", slips);
}

/// <summary>Where y=|x| has a given height, and equations with a modulus. Easy: |x|=a; medium: a term more, none; hard: the modulus of a sum.</summary>
sealed class ModulusEquations() : ShapeExercise("algebra-7-modulus-equations", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Equal("abs(x)=m", "-m; m", "m=1..40", "", "$x=[#-m]$ или $x=[#m]$.", ("потерян отрицательный корень", "m"), ("потерян положительный корень", "-m"), ("решено, что корней нет", "-")),
        Height("abs(x)", "m", "-m; m", "m=1..40", "", "$|x|=[m]$; $x=[#-m]$ или $x=[#m]$.", ("потеряно отрицательное значение", "m"), ("потеряно положительное значение", "-m"), ("решено, что таких значений нет", "-")),
    ];

    static readonly IShape[] Medium =
    [
        Equal("abs(x)+b=c", "-m; m", "m=1..30 b=-20..20 c=(m+b)", "b*c!=0", "$|x|=[#m]$; $x=[#-m]$ или $x=[#m]$.", ("потерян отрицательный корень", "m"), ("число прибавлено вместо вычитания", "-c-b; c+b"), ("число не перенесено", "-c; c")),
        Equal("k*abs(x)=c", "-m; m", "k=2..9 m=1..15 c=(k*m)", "", "$|x|=[#m]$; $x=[#-m]$ или $x=[#m]$.", ("потерян отрицательный корень", "m"), ("не разделено на коэффициент", "-c; c"), ("коэффициент вычтен", "k-c; c-k")),
        Equal("abs(x)=-m", "-", "m=1..40", "", "Модуль числа не бывает отрицательным, корней нет.", ("взято число без модуля", "-m"), ("потерян знак минус", "-m; m"), ("взято противоположное число", "m"), ("взят нуль", "0")),
        Height("abs(x)+b", "c", "-m; m", "m=1..30 b=-20..20 c=(m+b)", "b*c!=0", "$|x|=[#m]$; $x=[#-m]$ или $x=[#m]$.", ("потеряно отрицательное значение", "m"), ("число прибавлено вместо вычитания", "-c-b; c+b"), ("число не перенесено", "-c; c")),
    ];

    static readonly IShape[] Hard =
    [
        Equal("abs(x+p)=c", "-p-c; c-p", "p=-15..15 c=2..20", "p!=0;c!=p;c!=-p", "$[x+p]=[#-c]$ или $[x+p]=[c]$; $x=[#-p-c]$ или $x=[#c-p]$.", ("потерян один корень", "c-p"), ("перепутан знак", "p-c; p+c"), ("взят модуль каждого корня", "-c; c")),
        Equal("k*abs(x)+b=c", "-m; m", "k=2..7 m=1..12 b=-20..20 c=(k*m+b)", "b*c!=0", "$[k]|x|=[#k*m]$; $|x|=[#m]$; $x=[#-m]$ или $x=[#m]$.", ("потерян отрицательный корень", "m"), ("не разделено на коэффициент", "-k*m; k*m"), ("число не перенесено", "-c; c")),
        Equal("abs(k*x+p)=c", "-n; m", "k=2..4 m=1..9 n=1..9 c=(k*(m+n)/2) p=(c-k*m)", "(k*(m+n)) mod 2=0;m!=n;p!=0", "$[k*x+p]=[#-c]$ или $[k*x+p]=[c]$; $x=[#-n]$ или $x=[#m]$.", ("потерян один корень", "m"), ("перепутаны знаки", "-m; n"), ("не разделено на коэффициент", "-k*n; k*m")),
        Equal("abs(x+p)+b=c", "-", "p=-12..12 b=5..30 c=-9..25", "p*c!=0;c<b", "$|[x+p]|=[#c-b]$; модуль не бывает отрицательным, корней нет.", ("взят один корень", "c-b-p"), ("потерян знак минус", "b-c-p; c-b-p"), ("модуль не раскрыт", "-p"), ("взято число справа", "c-p")),
    ];

    static IShape Equal(string equation, string roots, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Equation.Solve, $"e: {equation}", roots, numbers, where, solution, slips);

    static IShape Height(string function, string value, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Functions.Argument, $"f: {function} | a: {value}", answer, numbers, where, solution, slips);
}

/// <summary>The graph of y=|x| moved along an axis: easy and medium: up or down; hard: to a side.</summary>
public sealed class ModulusGraphs : IExercise
{
    const int Edge = 6;

    static readonly Asked<Expression> Formula = new(
        "График функции, изображённый на рисунке, получен сдвигом графика $y=|x|$ вдоль одной из осей координат. Задайте эту функцию формулой. В ответ запишите правую часть формулы.",
        new ExpressionAnswer(),
        read => Read(read),
        (read, answer) => new IdentityCheck(Graph(read).Formula, Plain.Write(answer)));

    public string Id => "algebra-7-modulus-graphs";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var shift = random.NotZero(5);
        var along = setting.Difficulty == Difficulty.Hard || (setting.Difficulty == Difficulty.Medium && random.Chance(50));
        var answer = along ? Aside(-shift) : Above(shift);
        return Formula.Pose(
            setting,
            new() { Figure = new CoordinatePlane(-Edge, Edge, -Edge, Edge, [], [new(Plain.Write(answer))]) },
            answer,
            [
                ("перепутано направление сдвига", along ? Aside(shift) : Above(-shift)),
                ("перепутаны оси", along ? Above(shift) : Aside(-shift)),
                ("перепутаны оси и направление", along ? Above(-shift) : Aside(shift)),
                ("ошибка на единицу", along ? Aside(shift > 0 ? -shift - 1 : 1 - shift) : Above(shift > 0 ? shift + 1 : shift - 1)),
            ],
            $"Вершина графика — точка $({(along ? shift : 0)};\\ {(along ? 0 : shift)})$: $y={Tex.Write(answer)}$.");
    }

    static Expression Above(int shift) => Build.Plus(new Call(Function.Abs, Build.X), shift);

    static Call Aside(int shift) => new(Function.Abs, Build.Plus(Build.X, shift));

    static PlaneGraph Graph(Filling read) => read.Drawing<CoordinatePlane>().Graphs is [var only] ? only : throw new EvaluationException("There is no single graph.");

    /// <summary>From the lowest of its grid points.</summary>
    static Expression Read(Filling read)
    {
        var formula = Plain.Parse(Graph(read).Formula);
        var (x, y) = Enumerable.Range(-Edge, (2 * Edge) + 1).Select(x => (X: x, Y: formula.Replace(leaf => leaf == Build.X ? (Expression)x : null).Value())).MinBy(point => point.Y);
        return Build.Plus(new Call(Function.Abs, Build.Plus(Build.X, -x)), (int)y.Numerator);
    }
}

/// <summary>Points of the graph of y=|x| and of its shifts to choose from.</summary>
public sealed class ModulusPoints : IExercise
{
    public string Id => "algebra-7-modulus-points";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (p, b) = setting.By((P: 0, B: 0), (P: 0, B: random.NotZero(9)), (P: random.NotZero(6), B: random.NotZero(6)));
        Expression f = p == 0 ? new Call(Function.Abs, Build.X) : new Call(Function.Abs, Build.Plus(Build.X, p));
        var places = random.Shuffled(Enumerable.Range(-20, 41).Where(x => x + p != 0 && x != 0)).Take(8).ToArray();
        var right = places.Take(4).Select(x => Point(x, Height(x)));
        var wrong = places.Skip(4).SelectMany(x => new[] { Point(x, b - Math.Abs(x + p)), Point(x, Height(x) + random.Pick([-2, -1, 1, 2])) });
        return Chosen.Of(LineChoice.Points, new() { ["f"] = b == 0 ? f : Build.Plus(f, b) }, [.. right], [.. wrong], "Абсциссу точки подставляют в формулу: модуль числа неотрицателен.");

        int Height(int x) => Math.Abs(x + p) + b;
    }

    static string Point(int x, int y) => new SolutionsAnswer().Write([[x, y]]).Print;
}
