namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>One function from another of the same angle. Easy: sine and cosine; medium: also tangent; hard: from the tangent, expressions with both.</summary>
sealed class FunctionsOfOneAngle() : ShapeExercise("algebra-10-trig-one-from-another", Easy, Medium, Hard)
{
    /// <summary>A gap would not say in which form its value is wanted.</summary>
    public override IReadOnlyList<Worksheets.TaskType> Types => Simplification.WithoutGaps;

    const string Sine = "$[sin(α)^2]=1-[cos(α)^2]=[{(q/r)^2}]$, знак определяет четверть: ";
    const string Cosine = "$[cos(α)^2]=1-[sin(α)^2]=[{(q/r)^2}]$, знак определяет четверть: ";

    static readonly IShape[] Easy =
    [
        Ask.Given("sin(α)", "cos(α)={v*p/r}", "{u*q/r}", $"{Ask.Triple} j=0..1", "m>n", Sine + "$[sin(α)]=[{u*q/r}]$.", ("потерян знак", "{-u*q/r}"), ("вычтено без квадратов", "{1-p/r}"), ("спутано с данным числом", "{p/r}"), ("спутано с тангенсом", "{q/p}")),
        Ask.Given("cos(α)", "sin(α)={u*p/r}", "{v*q/r}", $"{Ask.Triple} j=0..1", "m>n", Cosine + "$[cos(α)]=[{v*q/r}]$.", ("потерян знак", "{-v*q/r}"), ("вычтено без квадратов", "{1-p/r}"), ("спутано с данным числом", "{-p/r}"), ("спутано с тангенсом", "{v*p/q}")),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Given("sin(α)", "cos(α)={v*p/r}", "{u*q/r}", $"{Ask.Triple} j=2..3", "m>n", Sine + "$[sin(α)]=[{u*q/r}]$.", ("потерян знак", "{-u*q/r}"), ("вычтено без квадратов", "{1-p/r}"), ("спутано с данным числом", "{-p/r}")),
        Ask.Given("tg(α)", "sin(α)={u*p/r}", "{u*v*p/q}", $"{Ask.Triple} j=1..3", "m>n", "$[cos(α)]=[{v*q/r}]$, $[tg(α)]=[{u*v*p/q}]$.", ("потерян знак", "{-u*v*p/q}"), ("взят котангенс", "{u*v*q/p}"), ("взят котангенс с другим знаком", "{-u*v*q/p}")),
        Ask.Given("ctg(α)", "cos(α)={v*p/r}", "{u*v*p/q}", $"{Ask.Triple} j=1..3", "m>n", "$[sin(α)]=[{u*q/r}]$, $[ctg(α)]=[{u*v*p/q}]$.", ("потерян знак", "{-u*v*p/q}"), ("взят тангенс", "{u*v*q/p}"), ("взят тангенс с другим знаком", "{-u*v*q/p}")),
        Ask.GivenAlone("a*tg(α)-b*ctg(α)", "tg(α)=k", "{a*k-b/k}", "k=2..5 a=2..9 b=2..10", "a*k*k!=b", "$[ctg(α)]=[{1/k}]$; $[{a*k}]-[{b/k}]=[{a*k-b/k}]$.", ("котангенс принят противоположным", "{a*k+b*k}"), ("тангенс и котангенс перепутаны", "{a/k-b*k}"), ("сложено вместо вычитания", "{a*k+b/k}")),
    ];

    static readonly IShape[] Hard =
    [
        Ask.Given("cos(α)", "tg(α)={u*v*p/q}", "{v*q/r}", $"{Ask.Triple} j=1..3", "m>n", "$1+[tg(α)^2]=[{(r/q)^2}]=[1/cos(α)^2]$, знак определяет четверть.", ("потерян знак", "{-v*q/r}"), ("найден синус", "{u*p/r}"), ("дробь перевёрнута", "{v*r/q}"), ("найден синус с другим знаком", "{-u*p/r}")),
        Ask.Given("sin(α)", "ctg(α)={u*v*p/q}", "{u*q/r}", $"{Ask.Triple} j=1..3", "m>n", "$1+[ctg(α)^2]=[{(r/q)^2}]=[1/sin(α)^2]$, знак определяет четверть.", ("потерян знак", "{-u*q/r}"), ("найден косинус", "{v*p/r}"), ("дробь перевёрнута", "{u*r/q}"), ("найден косинус с другим знаком", "{-v*p/r}")),
        Ask.GivenAlone("(a*sin(α)+b*cos(α))/(c*sin(α)-d*cos(α))", "tg(α)=k", "{(a*k+b)/(c*k-d)}", "k=2..6 a=2..7 b=1..7 c=1..5 d=1..7", "c*k!=d;a*d+b*c!=0;(c*k-d)*(c*k-d)<150", "Разделим на $[cos(α)]$: $[{a*k}+b]$ делим на $[{c*k}-d]$.", ("тангенс подставлен в знаменатель", "{(a+b*k)/(c+d*k)}"), ("перепутан знак", "{(a*k-b)/(c*k+d)}"), ("потерян тангенс", "{(a+b)/(c+d)}")),
        Ask.GivenAlone("a*sin(α)^2-b*cos(α)^2", "cos(α)={p/q}", "{a-(a+b)*(p/q)^2}", "a=2..9 b=2..9 p=1..4 q=2..5", "p<q;a*q^2!=(a+b)*p^2", "$[sin(α)^2]=[{1-(p/q)^2}]$; $[{a*(1-(p/q)^2)}]-[{b*(p/q)^2}]=[{a-(a+b)*(p/q)^2}]$.", ("перепутаны квадраты", "{a*(p/q)^2-b*(1-(p/q)^2)}"), ("сложено вместо вычитания", "{a*(1-(p/q)^2)+b*(p/q)^2}"), ("не возведено в квадрат", "{a-(a+b)*p/q}")),
        Ask.GivenAlone("(a*sin(α)+b*cos(α))/cos(α)", "tg(α)={p/q}", "{a*p/q+b}", "a=2..9 b=1..9 p=1..5 q=2..5", "p!=q;a!=q", "Разделим почленно: $[a*tg(α)+b]=[{a*p/q+b}]$.", ("тангенс перевёрнут", "{a*q/p+b}"), ("второе слагаемое потеряно", "{a*p/q}"), ("перепутан знак", "{a*p/q-b}")),
    ];
}

/// <summary>Expressions of one angle made simple by sin²α+cos²α=1 and tg α·ctg α=1.</summary>
sealed class IdentitySimplifications() : ShapeExercise("algebra-10-trig-identity-simplify", Easy, Medium, Hard)
{
    const string Basic = "По основному тождеству $[sin(k*α)^2]+[cos(k*α)^2]=1$: ";

    static readonly IShape[] Easy =
    [
        Ask.Simplify("a-a*sin(k*α)^2", "a*cos(k*α)^2", "a=1..9 k=1..5", "", Basic + "$[a]\\cdot \\left(1-[sin(k*α)^2]\\right)=[a*cos(k*α)^2]$.", ("потерян множитель", "cos(k*α)^2/a"), ("забыт квадрат", "a*cos(k*α)")),
        Ask.Simplify("a*cos(k*α)^2-a", "-a*sin(k*α)^2", "a=1..9 k=1..5", "", Basic + "$-[a]\\cdot \\left(1-[cos(k*α)^2]\\right)=[-a*sin(k*α)^2]$.", ("забыт квадрат", "-a*sin(k*α)")),
        Ask.Simplify("a*sin(k*α)^2+a*cos(k*α)^2", "a", "a=2..19 k=1..5", "", Basic + "$[a]\\cdot 1=[a]$.", ("сложены множители", "{2*a}"), ("получено 1", "1"), ("вычтено вместо сложения", "0")),
        Ask.Simplify("a*cos(k*α)*tg(k*α)", "a*sin(k*α)", "a=1..9 k=1..5", "", "$[tg(k*α)]=[sin(k*α)/cos(k*α)]$, косинусы сокращаются.", ("получена единица", "a")),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Simplify("(1-sin(k*α)^2)/(a*cos(k*α))", "cos(k*α)/a", "a=1..9 k=1..5", "", "$1-[sin(k*α)^2]=[cos(k*α)^2]$, сократим на $[cos(k*α)]$.", ("потерян делитель", "a*cos(k*α)"), ("не сокращено", "cos(k*α)^2/a")),
        Ask.Simplify("a*(1-cos(k*α))*(1+cos(k*α))", "a*sin(k*α)^2", "a=1..9 k=1..5", "", "$(1-[cos(k*α)])(1+[cos(k*α)])=1-[cos(k*α)^2]=[sin(k*α)^2]$.", ("забыт квадрат", "a*sin(k*α)")),
        Ask.Simplify("a*tg(k*α)*ctg(k*α)-a*cos(k*α)^2", "a*sin(k*α)^2", "a=1..9 k=1..5", "", "$[tg(k*α)*ctg(k*α)]=1$; $[a]-[a*cos(k*α)^2]=[a*sin(k*α)^2]$.", ("произведение принято за 0", "-a*cos(k*α)^2"), ("забыт квадрат", "a*sin(k*α)")),
        Ask.Simplify("a*sin(k*α)*ctg(k*α)", "a*cos(k*α)", "a=1..9 k=1..5", "", "$[ctg(k*α)]=[cos(k*α)/sin(k*α)]$, синусы сокращаются.", ("получена единица", "a")),
        Ask.Simplify("{a+1}*sin(k*α)^2+a*cos(k*α)^2-a", "sin(k*α)^2", "a=2..9 k=1..5", "", "$[a]\\cdot \\left([sin(k*α)^2]+[cos(k*α)^2]\\right)=[a]$, остаётся $[sin(k*α)^2]$.", ("множитель не сокращён", "a*sin(k*α)^2"), ("потерян квадрат", "sin(k*α)")),
    ];

    static readonly IShape[] Hard =
    [
        Ask.Simplify("a*(1+tg(k*α)^2)*cos(k*α)^4", "a*cos(k*α)^2", "a=1..9 k=1..5", "", "$1+[tg(k*α)^2]=[1/cos(k*α)^2]$, сократим на $[cos(k*α)^2]$.", ("квадрат сокращён дважды", "a"), ("степень не понижена", "a*cos(k*α)^4")),
        Ask.Simplify("a/(1+tg(k*α)^2)", "a*cos(k*α)^2", "a=1..9 k=1..5", "", "$1+[tg(k*α)^2]=[1/cos(k*α)^2]$.", ("дробь перевёрнута", "a/cos(k*α)^2"), ("забыт квадрат", "a*cos(k*α)")),
        Ask.Simplify("a*sin(k*α)^4-a*cos(k*α)^4+a", "{2*a}*sin(k*α)^2", "a=1..9 k=1..5", "", "$[sin(k*α)^4]-[cos(k*α)^4]=[sin(k*α)^2]-[cos(k*α)^2]$; прибавим 1.", ("множитель 2 потерян", "a*sin(k*α)^2"), ("взят квадрат косинуса", "{2*a}*cos(k*α)^2")),
        Ask.Simplify("(a-a*cos(k*α)^2)/(1-sin(k*α)^2)", "a*tg(k*α)^2", "a=1..9 k=1..5", "", "$[a*sin(k*α)^2]$ делим на $[cos(k*α)^2]$.", ("забыт квадрат", "a*tg(k*α)")),
        Ask.Simplify("a*sin(k*α)/(1+cos(k*α))+a*(1+cos(k*α))/sin(k*α)", "{2*a}/sin(k*α)", "a=1..9 k=1..5", "", "В числителе $[sin(k*α)^2]+1+[2*cos(k*α)]+[cos(k*α)^2]=2\\left(1+[cos(k*α)]\\right)$.", ("потерян множитель 2", "a/sin(k*α)"), ("дробь перевёрнута", "{2*a}*sin(k*α)"), ("знаменатель сокращён не на то", "{2*a}/cos(k*α)")),
    ];
}
