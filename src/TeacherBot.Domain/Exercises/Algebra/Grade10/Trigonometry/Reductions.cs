namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Values of angles beyond the first quarter. Easy: up to 360°; medium: radians and sums; hard: large angles and quotients without table values.</summary>
sealed class ReducedValues() : ShapeExercise("algebra-10-trig-reduction-values", Easy, Medium, Hard)
{
    /// <summary>A gap would not say in which form its value is wanted.</summary>
    public override IReadOnlyList<Worksheets.TaskType> Types => Simplification.WithoutGaps;

    static readonly IShape[] Easy =
    [
        Ask.Value("a*sin(k*δ)", "{a*sin((180-k)*δ)}", "a=1..9 k=120..150/15", "", "$[sin(k*δ)]=\\sin \\left(180^{\\circ}-[(180-k)*δ]\\right)=[sin((180-k)*δ)]=[{sin((180-k)*δ)}]$.", ("потерян знак", "{-a*sin((180-k)*δ)}"), ("взята другая функция", "{a*cos((180-k)*δ)}")),
        Ask.Value("a*cos(k*δ)", "{-a*cos((180-k)*δ)}", "a=1..9 k=120..150/15", "", "$[cos(k*δ)]=\\cos \\left(180^{\\circ}-[(180-k)*δ]\\right)=[-cos((180-k)*δ)]=[{-cos((180-k)*δ)}]$.", ("потерян знак", "{a*cos((180-k)*δ)}"), ("взята другая функция", "{-a*sin((180-k)*δ)}")),
        Ask.Value("a*tg(k*δ)", "{-a*tg((180-k)*δ)}", "a=1..9 k=120..150/15", "", "$[tg(k*δ)]=[-tg((180-k)*δ)]=[{-tg((180-k)*δ)}]$.", ("потерян знак", "{a*tg((180-k)*δ)}"), ("взята другая функция", "{-a*ctg((180-k)*δ)}")),
        Ask.Value("a*sin(k*δ)", "{-a*sin((k-180)*δ)}", "a=1..9 k=210..240/15", "", "$[sin(k*δ)]=\\sin \\left(180^{\\circ}+[(k-180)*δ]\\right)=[-sin((k-180)*δ)]=[{-sin((k-180)*δ)}]$.", ("потерян знак", "{a*sin((k-180)*δ)}"), ("взята другая функция", "{-a*cos((k-180)*δ)}")),
        Ask.Value("a*cos(k*δ)", "{a*cos((360-k)*δ)}", "a=1..9 k=300..330/15", "", "$[cos(k*δ)]=\\cos \\left(360^{\\circ}-[(360-k)*δ]\\right)=[cos((360-k)*δ)]=[{cos((360-k)*δ)}]$.", ("потерян знак", "{-a*cos((360-k)*δ)}"), ("взята другая функция", "{a*sin((360-k)*δ)}")),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Value("a*sin({pi+pi/d})", "{-a*sin(pi/d)}", "a=1..9 d=3..6", "d!=5", "$[sin({pi+pi/d})]=[-sin({pi/d})]=[{-sin(pi/d)}]$.", ("потерян знак", "{a*sin(pi/d)}"), ("взята другая функция", "{-a*cos(pi/d)}")),
        Ask.Value("a*cos({2*pi-pi/d})", "{a*cos(pi/d)}", "a=1..9 d=3..6", "d!=5", "$[cos({2*pi-pi/d})]=[cos({pi/d})]=[{cos(pi/d)}]$.", ("потерян знак", "{-a*cos(pi/d)}"), ("взята другая функция", "{a*sin(pi/d)}")),
        Ask.Value("a*ctg({pi-pi/d})", "{-a*ctg(pi/d)}", "a=1..9 d=3..6", "d!=5", "$[ctg({pi-pi/d})]=[-ctg({pi/d})]=[{-ctg(pi/d)}]$.", ("потерян знак", "{a*ctg(pi/d)}"), ("взята другая функция", "{-a*tg(pi/d)}")),
        Ask.Value("a*sin(150*δ)-b*cos(240*δ)", "{(a+b)/2}", "a=2..9 b=2..9", "a!=b", "$[a]\\cdot \\frac{1}{2}+[b]\\cdot \\frac{1}{2}=[{(a+b)/2}]$.", ("потерян знак косинуса", "{(a-b)/2}"), ("потерян знак синуса", "{(b-a)/2}"), ("перепутаны оба знака", "{-(a+b)/2}")),
        Ask.Value("a*cos({4*pi/3})+b*tg({5*pi/4})", "{b-a/2}", "a=2..9 b=2..9", "a!=2*b", "$-[a]\\cdot \\frac{1}{2}+[b]\\cdot 1=[{b-a/2}]$.", ("потерян знак косинуса", "{b+a/2}"), ("потерян знак тангенса", "{-b-a/2}"), ("перепутаны оба знака", "{a/2-b}")),
        Ask.Value("a*sin(-k*δ)", "{-a*sin((180-k)*δ)}", "a=2..9 k=120..150/15", "", "$[sin(-k*δ)]=[-sin(k*δ)]=[{-sin(k*δ)}]$.", ("потеряна нечётность", "{a*sin(k*δ)}"), ("взята другая функция", "{-a*cos((180-k)*δ)}")),
    ];

    static readonly IShape[] Hard =
    [
        Ask.Value("a*sin(k*δ)/cos((90-k)*δ)", "a", "a=2..15 k=11..79", "k!=45;k mod 5!=0", "$[cos((90-k)*δ)]=[sin(k*δ)]$, дробь равна $[a]$.", ("потерян множитель", "1"), ("перепутан знак", "-a"), ("решено, что сокращается всё", "0")),
        Ask.Value("a*cos((90+k)*δ)/sin(k*δ)", "-a", "a=2..15 k=11..79", "k!=45;k mod 5!=0", "$[cos((90+k)*δ)]=[-sin(k*δ)]$, дробь равна $[-a]$.", ("потерян знак", "a"), ("потерян множитель", "-1"), ("потеряно всё, кроме функции", "1")),
        Ask.Value("a*sin((180+k)*δ)/cos((90-k)*δ)+b", "{b-a}", "a=2..15 b=2..15 k=11..79", "k!=45;k mod 5!=0;a!=b", "$[sin((180+k)*δ)]=[-sin(k*δ)]$, $[cos((90-k)*δ)]=[sin(k*δ)]$; $[-a]+[b]=[{b-a}]$.", ("потерян знак", "{a+b}"), ("перепутан знак", "{a-b}"), ("дробь принята за 1", "{b+1}")),
        Ask.Value("a*tg(k*δ)*tg((90-k)*δ)", "a", "a=2..25 k=11..79", "k!=45;k mod 5!=0", "$[tg((90-k)*δ)]=[ctg(k*δ)]$, произведение тангенса и котангенса равно 1.", ("потерян знак", "-a"), ("решено, что сокращается всё", "0"), ("потерян множитель", "1")),
        Ask.Value("a*sin({19*pi/6})+b*cos(-{8*pi/3})", "{-(a+b)/2}", "a=2..12 b=2..12", "a!=b", "$[a]\\cdot \\sin \\frac{7\\pi}{6}+[b]\\cdot \\cos \\frac{2\\pi}{3}=[{-(a+b)/2}]$.", ("потерян знак синуса", "{(a-b)/2}"), ("потерян знак косинуса", "{(b-a)/2}"), ("потеряны оба знака", "{(a+b)/2}")),
        Ask.Value("a*sin(k*δ)^2+a*sin((90+k)*δ)^2", "a", "a=2..25 k=11..79", "k!=45;k mod 5!=0", "$[sin((90+k)*δ)]=[cos(k*δ)]$, сумма квадратов равна 1.", ("сложены множители", "2*a"), ("вычтено вместо сложения", "0"), ("потерян множитель", "1")),
    ];
}

/// <summary>Functions of π/2±α, π±α and so on. Easy: one function; medium: sums of like ones; hard: products and quotients.</summary>
sealed class ReductionFormulas() : ShapeExercise("algebra-10-trig-reduction-simplify", Easy, Medium, Hard)
{
    const string Rule = "Четверть даёт знак, а $\\frac{\\pi}{2}$ и $\\frac{3\\pi}{2}$ меняют название функции: ";
    const string Same = "Угол $\\pi$ или $2\\pi$ названия не меняет, знак даёт четверть: ";

    static readonly IShape[] Easy =
    [
        Ask.Simplify("a*sin({pi/2}+α)", "a*cos(α)", "a=1..30", "", Rule + "$[a*cos(α)]$.", ("название не изменено", "a*sin(α)"), ("потерян знак", "-a*cos(α)")),
        Ask.Simplify("a*cos({pi/2}+α)", "-a*sin(α)", "a=1..30", "", Rule + "$[-a*sin(α)]$."),
        Ask.Simplify("a*cos({pi}-α)", "-a*cos(α)", "a=1..30", "", Same + "$[-a*cos(α)]$."),
        Ask.Simplify("a*sin({pi}+α)", "-a*sin(α)", "a=1..30", "", Same + "$[-a*sin(α)]$."),
        Ask.Simplify("a*tg({2*pi}-α)", "-a*tg(α)", "a=1..30", "", Same + "$[-a*tg(α)]$.", ("взята другая функция", "a*sin(α)")),
        Ask.Simplify("a*sin({3*pi/2}-α)", "-a*cos(α)", "a=1..30", "", Rule + "$[-a*cos(α)]$."),
        Ask.Simplify("a*ctg({pi/2}-α)", "a*tg(α)", "a=1..30", "", Rule + "$[a*tg(α)]$.", ("взята другая функция", "a*sin(α)")),
        Ask.Simplify("a*cos({3*pi/2}+α)", "a*sin(α)", "a=1..30", "", Rule + "$[a*sin(α)]$."),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Simplify("a*sin({pi/2}-α)+b*cos({pi}+α)", "c*cos(α)", "a=2..12 b=2..12 c=(a-b)", "a!=b;(a-b)*(a-b)!=1", "$[a*cos(α)]-[b*cos(α)]=[c*cos(α)]$.", ("потерян знак", "{a+b}*cos(α)"), ("перепутан знак", "{b-a}*cos(α)"), ("название не изменено", "c*sin(α)")),
        Ask.Simplify("a*cos({3*pi/2}-α)-b*sin({pi}-α)", "-c*sin(α)", "a=2..12 b=2..12 c=(a+b)", "", "$[-a*sin(α)]-[b*sin(α)]=[-c*sin(α)]$.", ("потерян знак", "{a-b}*sin(α)"), ("перепутан знак", "c*sin(α)"), ("название не изменено", "-c*cos(α)")),
        Ask.Simplify("a*tg({pi}+α)+b*ctg({pi/2}+α)", "c*tg(α)", "a=2..12 b=2..12 c=(a-b)", "a!=b;(a-b)*(a-b)!=1", "$[a*tg(α)]-[b*tg(α)]=[c*tg(α)]$.", ("потерян знак", "{a+b}*tg(α)"), ("перепутан знак", "{b-a}*tg(α)"), ("название не изменено", "c*ctg(α)")),
        Ask.Simplify("a*sin({2*pi}-α)+b*cos({pi/2}-α)", "c*sin(α)", "a=2..12 b=2..12 c=(b-a)", "a!=b;(a-b)*(a-b)!=1", "$[-a*sin(α)]+[b*sin(α)]=[c*sin(α)]$.", ("потерян знак", "{a+b}*sin(α)"), ("перепутан знак", "{a-b}*sin(α)"), ("название не изменено", "c*cos(α)")),
        Ask.Simplify("a*sin(180*δ-α)+b*cos(90*δ+α)", "c*sin(α)", "a=2..12 b=2..12 c=(a-b)", "a!=b;(a-b)*(a-b)!=1", "$[a*sin(α)]-[b*sin(α)]=[c*sin(α)]$.", ("потерян знак", "{a+b}*sin(α)"), ("перепутан знак", "{b-a}*sin(α)"), ("название не изменено", "c*cos(α)")),
    ];

    static readonly IShape[] Hard =
    [
        Ask.Simplify("a*sin({pi}-α)*cos({pi/2}+α)/cos({3*pi/2}-α)", "a*sin(α)", "a=2..30", "", "Числитель $[-a*sin(α)^2]$, знаменатель $[-sin(α)]$.", ("потерян знак", "-a*sin(α)"), ("названия не изменены", "a*cos(α)")),
        Ask.Simplify("a*tg({pi}-α)*cos({pi}+α)", "a*sin(α)", "a=2..30", "", "$[-tg(α)]\\cdot \\left([-cos(α)]\\right)=[sin(α)]$.", ("потерян знак", "-a*sin(α)"), ("сокращено неверно", "a*cos(α)")),
        Ask.Simplify("a*sin({pi/2}+α)^2+a*sin({pi}+α)^2", "a", "a=2..29", "", "$[a*cos(α)^2]+[a*sin(α)^2]=[a]$.", ("квадрат минуса взят с минусом", "-a"), ("сложены множители", "{2*a}"), ("получен 0", "0")),
        Ask.Simplify("a*cos({pi}-α)/ctg({pi/2}+α)*tg(α)", "a*cos(α)", "a=2..30", "", "$[ctg({pi/2}+α)]=[-tg(α)]$, минусы сокращаются.", ("потерян знак", "-a*cos(α)"), ("тангенс не сокращён", "a*sin(α)")),
        Ask.Simplify("a*(sin({pi}+α)+cos({3*pi/2}-α))", "-c*sin(α)", "a=2..19 c=(2*a)", "", "$[-sin(α)]-[sin(α)]=[-2*sin(α)]$.", ("потерян знак", "c*sin(α)"), ("слагаемые вычтены", "0"), ("название не изменено", "-c*cos(α)")),
    ];
}
