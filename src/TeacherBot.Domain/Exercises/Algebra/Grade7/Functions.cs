using TeacherBot.Domain.Exercises.Algebra.Grade9;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Values of a function by its formula. Easy: x²+b, k:x; medium: fractions with a bar; hard: negative arguments, x³, several powers.</summary>
sealed class FormulaValues() : ShapeExercise("algebra-7-formula-values", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("x^2+b", "m^2+b", "m=-9..9 b=-20..20", "m*m>4;b!=0", ("удвоено вместо квадрата", "2*m+b"), ("число вычтено вместо сложения", "m^2-b"), ("знак квадрата перепутан", "b-m^2")),
        One("k/x", "k/m", "q=2..9 m=-9..9 k=(q*m)", "m*m>1;k>0", ("умножено вместо деления", "k*m"), ("перепутан знак", "-k/m"), ("вычтено вместо деления", "k-m")),
        One("k*x+b", "k*m+b", "k=-7..7 b=-15..15 m=-9..9", "k*k>1;b!=0;m*m>1;k!=m", ("перепутан знак числа", "k*m-b"), ("число не прибавлено", "k*m"), ("сложено вместо умножения", "k+m+b")),
    ];

    static readonly IShape[] Medium =
    [
        One("(x+p)/k", "v", "k=2..6 v=-6..6 p=-12..12 m=(k*v-p)", "m*p*v!=0;m*m>1", ("деление выполнено раньше сложения", "m+p/k"), ("не разделено", "m+p"), ("перепутан знак", "-v")),
        One("b-x^2", "b-m^2", "m=-9..9 b=2..60", "m*m>4;b!=m^2", ("знак квадрата перепутан", "b+m^2"), ("удвоено вместо квадрата", "b-2*m"), ("найдена противоположная разность", "m^2-b")),
        One("k/(x+p)", "v", "v=-7..7 d=-8..8 k=(v*d) p=-9..9 m=(d-p)", "d*d>1;v*v>1;k>0;p*m!=0;p!=d", ("скобка потеряна", "k/m+p"), ("перепутан знак", "-v"), ("число вычтено вместо деления", "k-m-p")),
    ];

    static readonly IShape[] Hard =
    [
        One("k*x^2+b*x", "k*m^2+b*m", "m=-6..-2 k=2..5 b=-9..9", "b*b>1", ("знак второго слагаемого перепутан", "k*m^2-b*m"), ("в квадрат возведён и коэффициент", "k^2*m^2+b*m"), ("знак квадрата перепутан", "b*m-k*m^2")),
        One("b-x^3", "b-m^3", "m=-5..-2 b=2..60", "", ("знак куба перепутан", "b+m^3"), ("утроено вместо куба", "b-3*m"), ("возведено в квадрат", "b-m^2")),
        One("(x^2-p)/k", "v", "m=-9..-3 k=2..6 v=-5..9 p=(m^2-k*v)", "p>1;v*v>1", ("не разделено", "m^2-p"), ("знак квадрата перепутан", "(-m^2-p)/k"), ("удвоено вместо квадрата", "(2*m-p)/k")),
    ];

    static IShape One(string function, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Functions.ValueAt, $"f: {function} | a: m", answer, numbers, where, $"$y=[{function.Replace("x", "(m)", StringComparison.Ordinal)}]=[#{answer}]$.", slips);
}

/// <summary>Arguments for a value, and the number for which a formula has no sense.</summary>
sealed class FormulaArguments() : ShapeExercise("algebra-7-formula-arguments", Easy, Medium, Hard)
{
    static readonly Asked<IReadOnlyList<Real>> Undefined = new(
        "При каких значениях $x$ функция $y={f}$ не определена?",
        new RootsAnswer(),
        read => Domains.Of(read.Expression("f"), 'x').Complement() is { IsFinite: true } gaps ? gaps.Points : throw new EvaluationException("There is more than numbers to leave out."),
        (read, answer) => new RootsCheck($"{Plain.Write(Denominator(read))}=0", "x", [.. Real.Ordered(answer).Select(root => root.ToString())]))
    {
        Claim = "Функция $y={f}$ не определена при $x$, равном: {x}",
        Phrase = "$y={f}$",
        Matching = "Соотнесите функции и значения $x$, при которых они не определены.",
    };

    static readonly IShape[] Easy =
    [
        Without("k/(x+p)", "-p", "k=2..20 p=-15..15", "p!=0;p!=k", "$[x+p]=0$; $x=[#-p]$.", ("перепутан знак", "p"), ("взят числитель", "k"), ("решено, что нуль", "0")),
        Argument("k*x+b", "k*m+b", "m", "k=2..9 b=-15..15 m=-9..9", "b!=0;m*m>1;k*m+b!=0", "$[k*x+b]=[.=k*m+b]$; $[k*x]=[#k*m]$; $x=[#m]$.", ("число прибавлено вместо вычитания", "m+2*b"), ("не разделено на коэффициент", "k*m"), ("перепутан знак", "-m")),
    ];

    static readonly IShape[] Medium =
    [
        Without("(x+k)/(p*x+q)", "m", "k=-9..9 p=2..6 m=-9..9 q=(-p*m)", "k*m!=0;k!=-m;m*m!=k*k", "$[p*x+q]=0$; $x=[#m]$.", ("приравнен к нулю числитель", "-k"), ("перепутан знак", "-m"), ("не разделено на коэффициент", "-q")),
        Argument("(x+p)/k", "v", "m", "k=2..6 v=-6..6 p=-12..12 m=(k*v-p)", "m*p*v!=0;m*m>1", "$[x+p]=[#k*v]$; $x=[#m]$.", ("число прибавлено вместо вычитания", "k*v+p"), ("перепутан знак", "-m"), ("умножено не всё", "v-p")),
    ];

    static readonly IShape[] Hard =
    [
        Without("k/(x*(x+p))", "-p; 0", "k=2..20 p=-12..12", "p!=0", "$x([x+p])=0$; $x=0$ или $x=[#-p]$.", ("потеряно значение 0", "-p"), ("перепутан знак", "p; 0"), ("потеряно второе значение", "0")),
        Without("(x+k)/((x+p)*(x+q))", "-p; -q", "k=-9..9 p=-9..9 q=-9..9", "p<q;k*p*q!=0;k!=p;k!=q", "$([x+p])([x+q])=0$; $x=[#-p]$ или $x=[#-q]$.", ("перепутаны знаки", "p; q"), ("приравнен к нулю числитель", "-k"), ("потеряно одно значение", "-p"), ("потеряно одно значение", "-q")),
        Argument("b-k*x", "b-k*m", "m", "k=2..9 b=-15..20 m=-9..9", "b!=0;m*m>1;b!=k*m", "$[b-k*x]=[.=b-k*m]$; $[-k*x]=[#-k*m]$; $x=[#m]$.", ("потерян знак минус", "-m"), ("не разделено на коэффициент", "k*m"), ("ошибка в счёте на единицу", "m+1")),
    ];

    static IShape Without(string function, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Undefined, $"f: {function}", answer, numbers, where, solution, slips);

    static IShape Argument(string function, string value, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Functions.Argument, $"f: {function} | a: w", answer, $"{numbers} w=({value})", where, solution, slips);

    static Expression Denominator(Filling read) =>
        read.Expression("f") is Binary { Operation: Operation.Over or Operation.Divide } quotient ? quotient.Right : throw new EvaluationException("There is no denominator.");
}
