namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Arcsine, arccosine, arctangent. Easy: table values; medium: negative numbers and sums; hard: sin(arccos a), arcs of functions.</summary>
sealed class ArcFunctions() : ShapeExercise("algebra-10-arc-values", Easy, Medium, Hard)
{
    /// <summary>A gap would not say in which form its value is wanted.</summary>
    public override IReadOnlyList<Worksheets.TaskType> Types => Simplification.WithoutGaps;

    static readonly IShape[] Easy =
    [
        Ask.Value("a*arcsin({sin(pi/d)})", "{a*pi/d}", "a=1..9 d=3..6", "d!=5", "$[arcsin({sin(pi/d)})]=[{pi/d}]$.", ("взят арккосинус", "{a*(pi/2-pi/d)}"), ("взят другой угол таблицы", "{a*pi/(d+1)}")),
        Ask.Value("a*arccos({cos(pi/d)})", "{a*pi/d}", "a=1..9 d=3..6", "d!=5", "$[arccos({cos(pi/d)})]=[{pi/d}]$.", ("взят арксинус", "{a*(pi/2-pi/d)}"), ("взят другой угол таблицы", "{a*pi/(d+1)}")),
        Ask.Value("a*arctg({tg(pi/d)})", "{a*pi/d}", "a=1..9 d=3..6", "d!=5", "$[arctg({tg(pi/d)})]=[{pi/d}]$.", ("взят арккотангенс", "{a*(pi/2-pi/d)}"), ("взят другой угол таблицы", "{a*pi/(d+1)}")),
        Ask.Value("b*arcsin(0)+a*arccos(0)", "{a*pi/2}", "a=1..9 b=1..9", "", "$\\arcsin 0=0$, $\\arccos 0=\\frac{\\pi}{2}$.", ("арккосинус нуля принят за 0", "0"), ("взят угол π", "{a*pi}")),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Value("a*arcsin({-sin(pi/d)})", "{-a*pi/d}", "a=1..9 d=2..6", "d!=5", "$[arcsin({-sin(pi/d)})]=[-pi/d]$: арксинус нечётный.", ("потеряна нечётность", "{a*pi/d}"), ("взят угол II четверти", "{a*(pi-pi/d)}")),
        Ask.Value("a*arccos({-cos(pi/d)})", "{a*(pi-pi/d)}", "a=1..9 d=3..6", "d!=5", "$[arccos({-cos(pi/d)})]=\\pi -[pi/d]=[{pi-pi/d}]$.", ("арккосинус принят нечётным", "{-a*pi/d}"), ("потерян минус", "{a*pi/d}"), ("взят арксинус", "{-a*(pi/2-pi/d)}")),
        Ask.Value("arcsin({sin(pi/d)})+arccos({cos(pi/k)})", "{pi/d+pi/k}", "d=2..6 k=2..6", "d!=5;k!=5", "$[{pi/d}]+[{pi/k}]=[{pi/d+pi/k}]$.", ("перепутаны функции", "{pi-pi/d-pi/k}"), ("вычтено вместо сложения", "{pi/d-pi/k}")),
        Ask.Value("arctg({tg(pi/d)})-arcsin({-sin(pi/k)})", "{pi/d+pi/k}", "d=3..6 k=2..6", "d!=5;k!=5", "$[{pi/d}]+[{pi/k}]=[{pi/d+pi/k}]$.", ("потеряна нечётность", "{pi/d-pi/k}"), ("перепутаны функции", "{pi/2-pi/d+pi/k}")),
        Ask.Value("arcctg({-ctg(pi/d)})+a*arctg({-tg(pi/k)})", "{pi-pi/d-a*pi/k}", "a=1..3 d=3..6 k=3..6", "d!=5;k!=5", "$[{pi-pi/d}]-[{a*pi/k}]=[{pi-pi/d-a*pi/k}]$.", ("арккотангенс принят нечётным", "{-pi/d-a*pi/k}"), ("потеряна нечётность арктангенса", "{pi-pi/d+a*pi/k}")),
    ];

    static readonly IShape[] Hard =
    [
        Ask.Value("a*sin(arccos({p/r}))", "{a*q/r}", $"{Ask.Triple} a=1..5", "m>n", "Пусть $[cos(α)]=[{p/r}]$, угол от 0 до $\\pi$: $[sin(α)]=[{q/r}]$.", ("взято то же число", "{a*p/r}"), ("вычтено без квадратов", "{a*(1-p/r)}"), ("взят тангенс", "{a*q/p}")),
        Ask.Value("a*cos(arcsin({-p/r}))", "{a*q/r}", $"{Ask.Triple} a=1..5", "m>n", "Угол от $-\\frac{\\pi}{2}$ до 0, его косинус положителен: $[{q/r}]$.", ("потерян знак", "{-a*q/r}"), ("взято то же число", "{-a*p/r}"), ("вычтено без квадратов", "{a*(1-p/r)}")),
        Ask.Value("a*tg(arccos({-p/r}))", "{-a*q/p}", $"{Ask.Triple} a=1..5", "m>n", "Угол во II четверти: синус $[{q/r}]$, тангенс $[{-q/p}]$.", ("потерян знак", "{a*q/p}"), ("дробь перевёрнута", "{-a*p/q}"), ("взят синус", "{a*q/r}")),
        Ask.Value("sin(2*arcsin({p/q}))", "{2*p*sqrt(q^2-p^2)/q^2}", "p=1..6 q=3..7", "p<q", "$[cos(α)]=[{sqrt(q^2-p^2)/q}]$; $[2*sin(α)*cos(α)]=[{2*p*sqrt(q^2-p^2)/q^2}]$.", ("удвоено число", "{2*p/q}"), ("потерян множитель 2", "{p*sqrt(q^2-p^2)/q^2}"), ("взят косинус двойного угла", "{1-2*p^2/q^2}")),
        Ask.Value("arcsin(sin({k*pi/12}))", "{pi-k*pi/12}", "k=7..16", "(k mod 2)*(k mod 3)=0;k!=12", "Угол должен лежать от $-\\frac{\\pi}{2}$ до $\\frac{\\pi}{2}$: $[sin({k*pi/12})]=[sin({pi-k*pi/12})]$.", ("ответ вне области значений", "{k*pi/12}"), ("вычтен полный оборот", "{k*pi/12-2*pi}"), ("вычтена половина оборота", "{k*pi/12-pi}")),
        Ask.Value("arccos(cos({k*pi/12}))", "{2*pi-k*pi/12}", "k=14..23", "(k mod 2)*(k mod 3)=0", "Угол должен лежать от 0 до $\\pi$: $[cos({k*pi/12})]=[cos({2*pi-k*pi/12})]$.", ("ответ вне области значений", "{k*pi/12}"), ("взят отрицательный угол", "{k*pi/12-2*pi}"), ("вычтена половина оборота", "{k*pi/12-pi}")),
        Ask.Value("cos(2*arccos({p/q}))", "{2*p^2/q^2-1}", "p=1..6 q=3..7", "p<q", "$[cos(2*α)]=2[cos(α)^2]-1=[{2*p^2/q^2-1}]$.", ("удвоено число", "{2*p/q}"), ("перепутан знак", "{1-2*p^2/q^2}"), ("потерян множитель 2", "{p^2/q^2-1}")),
    ];
}
