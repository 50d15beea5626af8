namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Formulas of addition with numbers. Easy: folding into one function; medium: 15°, 75°, 105°; hard: tangents and radians.</summary>
sealed class AdditionValues() : ShapeExercise("algebra-10-trig-addition-values", Easy, Medium, Hard)
{
    /// <summary>A gap would not say in which form its value is wanted.</summary>
    public override IReadOnlyList<Worksheets.TaskType> Types => Simplification.WithoutGaps;

    static readonly IShape[] Easy =
    [
        Ask.Value("sin(k*δ)*cos(m*δ)+cos(k*δ)*sin(m*δ)", "{sin(s*δ)}", "s=30..150/15 k=11..70 m=(s-k)", "(s-75)*(s-105)!=0;m>5;m!=k;k mod 5!=0", "$\\sin \\left([k*δ]+[m*δ]\\right)=[sin(s*δ)]=[{sin(s*δ)}]$.", ("взят косинус суммы", "{cos(s*δ)}")),
        Ask.Value("cos(k*δ)*cos(m*δ)-sin(k*δ)*sin(m*δ)", "{cos(s*δ)}", "s=30..150/15 k=11..70 m=(s-k)", "(s-75)*(s-105)!=0;m>5;m!=k;k mod 5!=0", "$\\cos \\left([k*δ]+[m*δ]\\right)=[cos(s*δ)]=[{cos(s*δ)}]$.", ("взят синус суммы", "{sin(s*δ)}")),
        Ask.Value("sin(k*δ)*cos(m*δ)-cos(k*δ)*sin(m*δ)", "{sin(s*δ)}", "s=30..90/15 m=6..40 k=(s+m)", "s!=75;m mod 5!=0", "$\\sin \\left([k*δ]-[m*δ]\\right)=[sin(s*δ)]=[{sin(s*δ)}]$.", ("взят косинус разности", "{cos(s*δ)}")),
        Ask.Value("cos(k*δ)*cos(m*δ)+sin(k*δ)*sin(m*δ)", "{cos(s*δ)}", "s=30..90/15 m=6..40 k=(s+m)", "s!=75;m mod 5!=0", "$\\cos \\left([k*δ]-[m*δ]\\right)=[cos(s*δ)]=[{cos(s*δ)}]$.", ("взят синус разности", "{sin(s*δ)}")),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Value("a*sin(75*δ)", "{a*(sqrt(6)+sqrt(2))/4}", "a=1..24", "", "$\\sin \\left(45^{\\circ}+30^{\\circ}\\right)=[{(sqrt(6)+sqrt(2))/4}]$.", ("перепутан знак в формуле", "{a*(sqrt(6)-sqrt(2))/4}"), ("сложены значения синусов", "{a*(1+sqrt(2))/2}")),
        Ask.Value("a*cos(75*δ)", "{a*(sqrt(6)-sqrt(2))/4}", "a=1..24", "", "$\\cos \\left(45^{\\circ}+30^{\\circ}\\right)=[{(sqrt(6)-sqrt(2))/4}]$.", ("перепутан знак в формуле", "{a*(sqrt(6)+sqrt(2))/4}"), ("сложены значения косинусов", "{a*(sqrt(3)+sqrt(2))/2}")),
        Ask.Value("a*sin(15*δ)", "{a*(sqrt(6)-sqrt(2))/4}", "a=1..24", "", "$\\sin \\left(45^{\\circ}-30^{\\circ}\\right)=[{(sqrt(6)-sqrt(2))/4}]$.", ("перепутан знак в формуле", "{a*(sqrt(6)+sqrt(2))/4}"), ("вычтены значения синусов", "{a*(sqrt(2)-1)/2}")),
        Ask.Value("a*cos(15*δ)", "{a*(sqrt(6)+sqrt(2))/4}", "a=1..24", "", "$\\cos \\left(45^{\\circ}-30^{\\circ}\\right)=[{(sqrt(6)+sqrt(2))/4}]$.", ("перепутан знак в формуле", "{a*(sqrt(6)-sqrt(2))/4}"), ("вычтены значения косинусов", "{a*(sqrt(3)-sqrt(2))/2}")),
        Ask.Value("a*cos(105*δ)", "{a*(sqrt(2)-sqrt(6))/4}", "a=1..24", "", "$\\cos \\left(60^{\\circ}+45^{\\circ}\\right)=[{(sqrt(2)-sqrt(6))/4}]$.", ("перепутан знак в формуле", "{a*(sqrt(2)+sqrt(6))/4}"), ("сложены значения косинусов", "{a*(1+sqrt(2))/2}")),
        Ask.Value("a*sin({k*pi/24})*cos({(24-s-k)*pi/24})+a*cos({k*pi/24})*sin({(24-s-k)*pi/24})", "{a*sin((24-s)*pi/24)}", "a=2..9 s=4..8/2 k=1..11/2", "k*2!=24-s", "$[a]\\cdot [sin({(24-s)*pi/24})]=[{a*sin((24-s)*pi/24)}]$.", ("взят косинус суммы", "{a*cos((24-s)*pi/24)}")),
    ];

    static readonly IShape[] Hard =
    [
        Ask.Value("a*tg(75*δ)", "{a*(2+sqrt(3))}", "a=1..24", "", "$\\tg \\left(45^{\\circ}+30^{\\circ}\\right)=2+\\sqrt{3}$.", ("перепутан знак в формуле", "{a*(2-sqrt(3))}"), ("сложены тангенсы", "{a*(1+sqrt(3)/3)}")),
        Ask.Value("a*tg(15*δ)", "{a*(2-sqrt(3))}", "a=1..24", "", "$\\tg \\left(45^{\\circ}-30^{\\circ}\\right)=2-\\sqrt{3}$.", ("перепутан знак в формуле", "{a*(2+sqrt(3))}"), ("вычтены тангенсы", "{a*(1-sqrt(3)/3)}")),
        Ask.Value("a*sin(k*δ)*cos(m*δ)-a*cos((180-k)*δ)*sin((180-m)*δ)", "{a*sin(s*δ)}", "a=2..9 s=30..60/15 k=11..29 m=(s-k)", "m>3;m!=k;k mod 5!=0", "$[cos((180-k)*δ)]=[-cos(k*δ)]$, $[sin((180-m)*δ)]=[sin(m*δ)]$; получаем $[a*sin(s*δ)]$.", ("потерян знак", "{a*sin((k-m)*δ)}"), ("взят косинус суммы", "{a*cos(s*δ)}")),
        Ask.Value("(sin(k*δ)*cos(m*δ)+cos(k*δ)*sin(m*δ))/(cos(n*δ)*cos(c*δ)-sin(n*δ)*sin(c*δ))", "{sin(s*δ)/cos(d*δ)}", "s=30..60/15 d=30..60/15 k=11..25 m=(s-k) n=7..24 c=(d-n)", "m>3;c>3;m!=k;n!=c;k mod 5!=0;n mod 5!=0", "$[sin(s*δ)]$ делим на $[cos(d*δ)]$: $[{sin(s*δ)/cos(d*δ)}]$.", ("взят синус в знаменателе", "{sin(s*δ)/sin(d*δ)}"), ("взят косинус в числителе", "{cos(s*δ)/cos(d*δ)}")),
    ];
}

/// <summary>Formulas of addition with letters, and sin(α+β) from what is known of α and β.</summary>
sealed class AdditionOfAngles() : ShapeExercise("algebra-10-trig-addition-angles", Easy, Medium, Hard)
{
    /// <summary>A gap would not say in which form its value is wanted.</summary>
    public override IReadOnlyList<Worksheets.TaskType> Types => Simplification.WithoutGaps;

    static readonly IShape[] Easy =
    [
        Ask.Simplify("a*sin(m*α)*cos(n*α)+a*cos(m*α)*sin(n*α)", "a*sin(s*α)", "a=1..5 m=2..9 n=1..8 s=(m+n)", "m!=n", "Синус суммы: $[m*α+n*α]=[s*α]$.", ("взята разность углов", "a*sin({m-n}*α)"), ("углы перемножены", "a*sin({m*n}*α)")),
        Ask.Simplify("a*cos(m*α)*cos(n*α)-a*sin(m*α)*sin(n*α)", "a*cos(s*α)", "a=1..5 m=2..9 n=1..8 s=(m+n)", "m!=n", "Косинус суммы: $[m*α+n*α]=[s*α]$.", ("взята разность углов", "a*cos({m-n}*α)"), ("углы перемножены", "a*cos({m*n}*α)")),
        Ask.Simplify("a*sin(m*α)*cos(n*α)-a*cos(m*α)*sin(n*α)", "a*sin(s*α)", "a=1..5 m=3..9 n=1..7 s=(m-n)", "s>0;s!=n", "Синус разности: $[m*α-n*α]=[s*α]$.", ("взята сумма углов", "a*sin({m+n}*α)"), ("углы перемножены", "a*sin({m*n}*α)")),
        Ask.Simplify("a*cos(m*α)*cos(n*α)+a*sin(m*α)*sin(n*α)", "a*cos(s*α)", "a=1..5 m=3..9 n=1..7 s=(m-n)", "s>0;s!=n", "Косинус разности: $[m*α-n*α]=[s*α]$.", ("взята сумма углов", "a*cos({m+n}*α)"), ("углы перемножены", "a*cos({m*n}*α)")),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Given("sin(α+{pi/6})", "cos(α)={v*p/r}", "{(u*q*sqrt(3)+v*p)/(2*r)}", $"{Ask.Triple} j=0..3", "m>n", "$[sin(α)]=[{u*q/r}]$; $[sin(α)*cos({pi/6})+cos(α)*sin({pi/6})]=[{(u*q*sqrt(3)+v*p)/(2*r)}]$.", ("перепутан знак в формуле", "{(u*q*sqrt(3)-v*p)/(2*r)}"), ("перепутаны табличные значения", "{(u*q+v*p*sqrt(3))/(2*r)}"), ("потерян знак синуса", "{(v*p-u*q*sqrt(3))/(2*r)}")),
        Ask.Given("cos(α-{pi/3})", "sin(α)={u*p/r}", "{(v*q+u*p*sqrt(3))/(2*r)}", $"{Ask.Triple} j=0..3", "m>n", "$[cos(α)]=[{v*q/r}]$; $[cos(α)*cos({pi/3})+sin(α)*sin({pi/3})]=[{(v*q+u*p*sqrt(3))/(2*r)}]$.", ("перепутан знак в формуле", "{(v*q-u*p*sqrt(3))/(2*r)}"), ("перепутаны табличные значения", "{(v*q*sqrt(3)+u*p)/(2*r)}"), ("потерян знак косинуса", "{(u*p*sqrt(3)-v*q)/(2*r)}")),
        Ask.Given("sin({pi/4}-α)", "cos(α)={v*p/r}", "{(v*p-u*q)*sqrt(2)/(2*r)}", $"{Ask.Triple} j=0..3", "m>n", "$[sin(α)]=[{u*q/r}]$; $[sin({pi/4})*cos(α)-cos({pi/4})*sin(α)]=[{(v*p-u*q)*sqrt(2)/(2*r)}]$.", ("перепутан знак в формуле", "{(v*p+u*q)*sqrt(2)/(2*r)}"), ("перепутан порядок", "{(u*q-v*p)*sqrt(2)/(2*r)}"), ("потерян множитель", "{(v*p-u*q)/(2*r)}")),
        Ask.GivenAlone("tg({pi/4}+α)", "tg(α)={k/c}", "{(c+k)/(c-k)}", "k=-7..7 c=1..9", "k!=0;c!=k;c!=-k;k mod c!=0", "$[tg({pi/4}+α)]$: числитель $[1+{k/c}]$, знаменатель $[1-{k/c}]$.", ("перепутан знак в формуле", "{(c-k)/(c+k)}"), ("сложены тангенсы", "{1+k/c}"), ("потерян знак", "{(k+c)/(k-c)}")),
    ];

    static readonly IShape[] Hard =
    [
        Two("sin(α+β)", "sin(α)={3*a/5}", "cos(β)={5*b/13}", "{(15*a*b+48*c*d)/65}", "$[sin(α)*cos(β)+cos(α)*sin(β)]=[{15*a*b/65}+{48*c*d/65}]$.", ("перепутан знак в формуле", "{(15*a*b-48*c*d)/65}"), ("взят косинус суммы", "{(20*c*b-36*a*d)/65}"), ("перепутан знак", "{-(15*a*b+48*c*d)/65}")),
        Two("cos(α-β)", "cos(α)={4*c/5}", "sin(β)={12*d/13}", "{(20*b*c+36*a*d)/65}", "$[cos(α)*cos(β)+sin(α)*sin(β)]=[{20*b*c/65}+{36*a*d/65}]$.", ("перепутан знак в формуле", "{(20*b*c-36*a*d)/65}"), ("взят синус разности", "{(15*a*b-48*c*d)/65}"), ("перепутан знак", "{-(20*b*c+36*a*d)/65}")),
        Two("sin(α-β)", "cos(α)={4*c/5}", "cos(β)={5*b/13}", "{(15*a*b-48*c*d)/65}", "$[sin(α)*cos(β)-cos(α)*sin(β)]=[{15*a*b/65}-{48*c*d/65}]$.", ("перепутан знак в формуле", "{(15*a*b+48*c*d)/65}"), ("взят косинус разности", "{(20*c*b+36*a*d)/65}"), ("перепутан знак", "{-(15*a*b-48*c*d)/65}")),
        Two("cos(α+β)", "sin(α)={3*a/5}", "sin(β)={12*d/13}", "{(20*b*c-36*a*d)/65}", "$[cos(α)*cos(β)-sin(α)*sin(β)]=[{20*b*c/65}-{36*a*d/65}]$.", ("перепутан знак в формуле", "{(20*b*c+36*a*d)/65}"), ("взят синус суммы", "{(15*a*b+48*c*d)/65}"), ("перепутан знак", "{-(20*b*c-36*a*d)/65}")),
        Ask.GivenAlone("tg(α+{pi/4})*k", "ctg(α)=c", "{k*(c+1)/(c-1)}", "k=2..9 c=2..9", "", "$[tg(α)]=[{1/c}]$; числитель $[1+{1/c}]$, знаменатель $[1-{1/c}]$.", ("котангенс принят за тангенс", "{k*(1+c)/(1-c)}"), ("перепутан знак в формуле", "{k*(c-1)/(c+1)}"), ("сложены тангенсы", "{k*(1+1/c)}")),
    ];

    /// <summary>The angles lie in the quarters j and k from 0; a and c are the signs of sin α and cos α, d and b those of sin β and cos β.</summary>
    static AngleShape<Mathematics.Real> Two(string asked, string first, string second, string answer, string solution, params IReadOnlyList<Patterns.NamedSlip> slips) => new(
        TrigonometricQuestions.GivenTwo,
        $"g: {asked}|s: {first}|t: {second}|q: {{j*pi/2}}<α<{{(j+1)*pi/2}}|r: {{k*pi/2}}<β<{{(k+1)*pi/2}}",
        answer,
        "j=0..3 k=0..3 a=((3-2*j)/abs(3-2*j)) c=(abs(2*j-3)-2) d=((3-2*k)/abs(3-2*k)) b=(abs(2*k-3)-2)",
        "",
        solution,
        slips);
}
