namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Values of the table in calculations. Easy: degrees and radians of the first quarter; medium: products, negative angles; hard: squares and whole turns.</summary>
sealed class TableValues() : ShapeExercise("algebra-10-trig-table", Easy, Medium, Hard)
{
    /// <summary>A gap would not say in which form its value is wanted.</summary>
    public override IReadOnlyList<Worksheets.TaskType> Types => Simplification.WithoutGaps;

    static readonly IShape[] Easy =
    [
        Ask.Value("a*sin(30*δ)+b*cos(60*δ)", "{(a+b)/2}", "a=2..9 b=2..9", "a!=b", "$[a]\\cdot \\frac{1}{2}+[b]\\cdot \\frac{1}{2}=[{(a+b)/2}]$."),
        Ask.Value("a*tg(45*δ)-b*sin(30*δ)", "{a-b/2}", "a=2..9 b=2..9", "2*a!=b", "$[a]\\cdot 1-[b]\\cdot \\frac{1}{2}=[{a-b/2}]$.", ("взято другое табличное значение", "{a-b}"), ("сложено вместо вычитания", "{a+b/2}"), ("перепутан знак", "{b/2-a}")),
        Ask.Value("a*cos({pi/d})", "{a*cos(pi/d)}", "a=2..12 d=3..6", "d!=5", "$[cos({pi/d})]=[{cos(pi/d)}]$.", ("синус спутан с косинусом", "{a*sin(pi/d)}"), ("взято другое табличное значение", "{a*tg(pi/d)}"), ("перепутан знак", "{-a*cos(pi/d)}")),
        Ask.Value("a*sin({pi/2})+b*cos({pi})", "{a-b}", "a=2..12 b=2..12", "a!=b", "$[a]\\cdot 1+[b]\\cdot (-1)=[{a-b}]$.", ("потерян знак косинуса", "{a+b}"), ("косинус принят за 0", "a"), ("синус принят за 0", "{-b}")),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Value("a*sin(60*δ)*tg(30*δ)", "{a/2}", "a=2..15", "", "$[a]\\cdot \\frac{\\sqrt{3}}{2}\\cdot \\frac{\\sqrt{3}}{3}=[{a/2}]$."),
        Ask.Value("a*sin({pi/6})-b*cos({pi})+c*tg({pi/4})", "{a/2+b+c}", "a=2..9 b=2..9 c=2..9", "", "$[a]\\cdot \\frac{1}{2}+[b]+[c]=[{a/2+b+c}]$.", ("потерян знак косинуса", "{a/2-b+c}"), ("косинус принят за 0", "{a/2+c}"), ("взято другое табличное значение", "{a+b+c}")),
        Ask.Value("a*sin(-30*δ)+b*cos(-60*δ)", "{(b-a)/2}", "a=2..12 b=2..12", "a!=b", "Синус нечётный, косинус чётный: $-[a]\\cdot \\frac{1}{2}+[b]\\cdot \\frac{1}{2}=[{(b-a)/2}]$.", ("потеряна нечётность синуса", "{(a+b)/2}"), ("косинус принят за нечётный", "{-(a+b)/2}"), ("перепутан знак", "{(a-b)/2}")),
        Ask.Value("a*tg(-{pi/3})*ctg(-{pi/6})", "{3*a}", "a=2..12", "", "Минусы сокращаются: $[a]\\cdot \\sqrt{3}\\cdot \\sqrt{3}=[{3*a}]$.", ("потерян знак", "{-3*a}"), ("взято другое табличное значение", "a"), ("корень не возведён в квадрат", "{a*sqrt(3)}")),
        Ask.Value("a*sin({pi/4})*cos({pi/4})+b*sin({3*pi/2})", "{a/2-b}", "a=2..12 b=2..9", "a!=2*b", "$[a]\\cdot \\frac{1}{2}+[b]\\cdot (-1)=[{a/2-b}]$.", ("потерян знак", "{a/2+b}"), ("взято другое табличное значение", "{a-b}"), ("синус принят за 0", "{a/2}")),
    ];

    static readonly IShape[] Hard =
    [
        Ask.Value("a*sin({pi/3})^2-b*cos({pi/4})^2+c*tg({pi/4})", "{3*a/4-b/2+c}", "a=4..16/4 b=2..10/2 c=2..9", "", "$[a]\\cdot \\frac{3}{4}-[b]\\cdot \\frac{1}{2}+[c]=[{3*a/4-b/2+c}]$.", ("взято другое табличное значение", "{a/4-b/2+c}"), ("перепутан знак", "{3*a/4+b/2+c}"), ("тангенс принят за 0", "{3*a/4-b/2}")),
        Ask.Value("(a*sin({pi/4})+b*cos({pi/4}))^2", "{(a+b)^2/2}", "a=2..9 b=2..9", "a!=b", "$\\left([{a+b}]\\cdot \\frac{\\sqrt{2}}{2}\\right)^{2}=[{(a+b)^2/2}]$.", ("корень не возведён в квадрат", "{(a+b)/2}"), ("квадраты сложены", "{(a^2+b^2)/2}"), ("взято другое табличное значение", "{(a+b)^2/4}")),
        Ask.Value("a*sin({13*pi/6})+b*cos({7*pi/3})-c*tg({5*pi/4})", "{(a+b)/2-c}", "a=2..9 b=2..9 c=2..9", "a+b!=2*c", "Отбросим целые обороты: $[a]\\cdot \\frac{1}{2}+[b]\\cdot \\frac{1}{2}-[c]=[{(a+b)/2-c}]$.", ("потерян знак", "{(a+b)/2+c}"), ("перепутан знак", "{(a-b)/2-c}"), ("взято другое табличное значение", "{a+b-c}")),
        Ask.Value("a*cos(-420*δ)-b*sin(-390*δ)", "{(a+b)/2}", "a=2..12 b=2..12", "a!=b", "$[a]\\cdot \\cos 60^{\\circ}+[b]\\cdot \\sin 30^{\\circ}=[{(a+b)/2}]$.", ("потеряна нечётность синуса", "{(a-b)/2}"), ("косинус принят за нечётный", "{(b-a)/2}"), ("перепутан знак", "{-(a+b)/2}")),
        Ask.Value("(a+b*tg({pi/3}))*(a-b*ctg({pi/6}))", "{a^2-3*b^2}", "a=2..9 b=1..5", "a^2!=3*b^2;a!=b;b!=1", "$[{a}^2]-3\\cdot [{b}^2]=[{a^2-3*b^2}]$.", ("корень не возведён в квадрат", "{a^2-b^2}"), ("сложено вместо вычитания", "{a^2+3*b^2}"), ("перепутан знак", "{3*b^2-a^2}")),
    ];
}
