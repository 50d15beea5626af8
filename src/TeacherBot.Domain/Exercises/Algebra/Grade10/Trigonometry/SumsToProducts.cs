namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Sums of sines and of cosines as products. Easy: numbers of degrees and letters; medium: coefficients; hard: sine with cosine.</summary>
sealed class SumsToProducts() : ShapeExercise("algebra-10-trig-sum-to-product", Easy, Medium, Hard)
{
    const string Parity = "m=3..11 n=1..9 s=((m+n)/2) d=((m-n)/2)";

    static readonly IShape[] Easy =
    [
        Ask.Product("sin(m*α)+sin(n*α)", "2*sin(s*α)*cos(d*α)", Parity, "m>n;(m+n) mod 2=0", "Полусумма углов $[s*α]$, полуразность $[d*α]$.", ("взята разность синусов", "2*cos(s*α)*sin(d*α)"), ("потерян множитель 2", "sin(s*α)*cos(d*α)"), ("взята сумма косинусов", "2*cos(s*α)*cos(d*α)"), ("углы не разделены на 2", "2*sin({m+n}*α)*cos({m-n}*α)")),
        Ask.Product("cos(m*α)+cos(n*α)", "2*cos(s*α)*cos(d*α)", Parity, "m>n;(m+n) mod 2=0", "Полусумма углов $[s*α]$, полуразность $[d*α]$.", ("взята разность косинусов", "-2*sin(s*α)*sin(d*α)"), ("потерян множитель 2", "cos(s*α)*cos(d*α)"), ("взята сумма синусов", "2*sin(s*α)*cos(d*α)"), ("углы не разделены на 2", "2*cos({m+n}*α)*cos({m-n}*α)")),
        Ask.Product("sin(m*α)-sin(n*α)", "2*sin(d*α)*cos(s*α)", Parity, "m>n;(m+n) mod 2=0", "Полусумма углов $[s*α]$, полуразность $[d*α]$.", ("взята сумма синусов", "2*sin(s*α)*cos(d*α)"), ("потерян множитель 2", "sin(d*α)*cos(s*α)"), ("перепутан знак", "-2*sin(d*α)*cos(s*α)"), ("взята разность косинусов", "-2*sin(d*α)*sin(s*α)")),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Product("cos(m*α)-cos(n*α)", "-2*sin(s*α)*sin(d*α)", Parity, "m>n;(m+n) mod 2=0", "Полусумма углов $[s*α]$, полуразность $[d*α]$, впереди минус.", ("потерян минус", "2*sin(s*α)*sin(d*α)"), ("взята сумма косинусов", "2*cos(s*α)*cos(d*α)"), ("взята разность синусов", "2*sin(d*α)*cos(s*α)"), ("потерян множитель 2", "-sin(s*α)*sin(d*α)")),
        Ask.Product("a*sin(m*α)+a*sin(n*α)", "b*sin(s*α)*cos(d*α)", "a=2..9 b=(2*a) " + Parity, "m>n;(m+n) mod 2=0", "Вынесем $[a]$; полусумма углов $[s*α]$, полуразность $[d*α]$.", ("взята разность синусов", "b*cos(s*α)*sin(d*α)"), ("потерян множитель 2", "a*sin(s*α)*cos(d*α)"), ("взята сумма косинусов", "b*cos(s*α)*cos(d*α)")),
        Ask.Product("cos(n*α)-cos(m*α)", "2*sin(s*α)*sin(d*α)", Parity, "m>n;(m+n) mod 2=0", "Минус перед произведением и знак синуса отрицательного угла сокращаются.", ("лишний минус", "-2*sin(s*α)*sin(d*α)"), ("взята сумма косинусов", "2*cos(s*α)*cos(d*α)"), ("взята разность синусов", "2*sin(d*α)*cos(s*α)"), ("потерян множитель 2", "sin(s*α)*sin(d*α)")),
    ];

    static readonly IShape[] Hard =
    [
        Ask.Product("sin(m*α+{pi/k})+sin(n*α-{pi/k})", "2*sin(s*α)*cos(d*α+{pi/k})", "k=3..6 " + Parity, "m>n;(m+n) mod 2=0;k!=5", "Полусумма углов $[s*α]$, полуразность $[d*α+{pi/k}]$.", ("взята разность синусов", "2*cos(s*α)*sin(d*α+{pi/k})"), ("потеряно слагаемое", "2*sin(s*α)*cos(d*α)"), ("потерян множитель 2", "sin(s*α)*cos(d*α+{pi/k})"), ("перепутан знак в угле", "2*sin(s*α)*cos(d*α-{pi/k})")),
        Ask.Product("cos(m*α)+sin({pi/2}-n*α)", "2*cos(s*α)*cos(d*α)", Parity, "m>n;(m+n) mod 2=0", "$[sin({pi/2}-n*α)]=[cos(n*α)]$; полусумма $[s*α]$, полуразность $[d*α]$.", ("взята разность косинусов", "-2*sin(s*α)*sin(d*α)"), ("потерян множитель 2", "cos(s*α)*cos(d*α)"), ("взята сумма синусов", "2*sin(s*α)*cos(d*α)")),
        Ask.Product("sin({pi}-m*α)-cos({pi/2}-n*α)", "2*sin(d*α)*cos(s*α)", Parity, "m>n;(m+n) mod 2=0", "$[sin(m*α)]-[sin(n*α)]$; полусумма $[s*α]$, полуразность $[d*α]$.", ("взята сумма синусов", "2*sin(s*α)*cos(d*α)"), ("потерян множитель 2", "sin(d*α)*cos(s*α)"), ("перепутан знак", "-2*sin(d*α)*cos(s*α)")),
        Ask.Simplify("(sin(m*α)+sin(n*α))/(cos(m*α)+cos(n*α))", "tg(s*α)", Parity, "m>n;(m+n) mod 2=0", "$[2*sin(s*α)*cos(d*α)]$ делим на $[2*cos(s*α)*cos(d*α)]$.", ("взята полуразность", "tg(d*α)"), ("дробь перевёрнута", "ctg(s*α)"), ("углы не разделены на 2", "tg({m+n}*α)")),
        Ask.Simplify("(sin(m*α)-sin(n*α))/(cos(m*α)+cos(n*α))", "tg(d*α)", Parity, "m>n;(m+n) mod 2=0", "$[2*sin(d*α)*cos(s*α)]$ делим на $[2*cos(s*α)*cos(d*α)]$.", ("взята полусумма", "tg(s*α)"), ("дробь перевёрнута", "ctg(d*α)"), ("углы не разделены на 2", "tg({m-n}*α)")),
    ];
}

/// <summary>Sums of sines and cosines of degrees that fold to the table.</summary>
sealed class SumValues() : ShapeExercise("algebra-10-trig-sum-values", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Ask.Value("a*sin(75*δ)+a*sin(15*δ)", "{a*sqrt(6)/2}", "a=1..24", "", "$[{2*a}]\\cdot \\sin 45^{\\circ}\\cdot \\cos 30^{\\circ}=[{a*sqrt(6)/2}]$.", ("взята разность синусов", "{a*sqrt(2)/2}"), ("сложены углы", "a")),
        Ask.Value("a*cos(75*δ)+a*cos(15*δ)", "{a*sqrt(6)/2}", "a=1..24", "", "$[{2*a}]\\cdot \\cos 45^{\\circ}\\cdot \\cos 30^{\\circ}=[{a*sqrt(6)/2}]$.", ("взята разность косинусов", "{a*sqrt(2)/2}"), ("сложены углы", "0")),
        Ask.Value("a*sin(75*δ)-a*sin(15*δ)", "{a*sqrt(2)/2}", "a=1..24", "", "$[{2*a}]\\cdot \\sin 30^{\\circ}\\cdot \\cos 45^{\\circ}=[{a*sqrt(2)/2}]$.", ("взята сумма синусов", "{a*sqrt(6)/2}"), ("вычтены углы", "{a*sqrt(3)/2}")),
        Ask.Value("a*cos(15*δ)-a*cos(75*δ)", "{a*sqrt(2)/2}", "a=1..24", "", "$[{2*a}]\\cdot \\sin 45^{\\circ}\\cdot \\sin 30^{\\circ}=[{a*sqrt(2)/2}]$.", ("взята сумма косинусов", "{a*sqrt(6)/2}"), ("вычтены углы", "{a/2}")),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Value("a*(sin((30+k)*δ)-sin((30-k)*δ))/sin(k*δ)", "{a*sqrt(3)}", "a=1..9 k=4..29", "k mod 5!=0", "$[sin((30+k)*δ)]-[sin((30-k)*δ)]=2\\cos 30^{\\circ}\\cdot [sin(k*δ)]$.", ("взято другое табличное значение", "a"), ("потерян множитель 2", "{a*sqrt(3)/2}")),
        Ask.Value("a*(cos((60-k)*δ)+cos((60+k)*δ))/cos(k*δ)", "a", "a=2..19 k=4..29", "k mod 5!=0", "$[cos((60-k)*δ)]+[cos((60+k)*δ)]=2\\cos 60^{\\circ}\\cdot [cos(k*δ)]=[cos(k*δ)]$.", ("взято другое табличное значение", "{a*sqrt(3)}"), ("потерян множитель 2", "{a/2}")),
        Ask.Value("a*(sin((45+k)*δ)+sin((45-k)*δ))/cos(k*δ)", "{a*sqrt(2)}", "a=1..9 k=4..40", "k mod 5!=0", "$[sin((45+k)*δ)]+[sin((45-k)*δ)]=2\\sin 45^{\\circ}\\cdot [cos(k*δ)]$.", ("потерян множитель 2", "{a*sqrt(2)/2}"), ("взято другое табличное значение", "{a*sqrt(3)}")),
    ];

    static readonly IShape[] Hard =
    [
        Ask.Value("a*(sin((60+k)*δ)-sin((60-k)*δ))/cos((90-k)*δ)", "a", "a=2..19 k=4..29", "k mod 5!=0", "$[sin((60+k)*δ)]-[sin((60-k)*δ)]=2\\cos 60^{\\circ}\\cdot [sin(k*δ)]$, а $[cos((90-k)*δ)]=[sin(k*δ)]$.", ("взято другое табличное значение", "{a*sqrt(3)}"), ("потерян множитель 2", "{a/2}")),
        Ask.Value("a*(cos((30-k)*δ)-cos((30+k)*δ))/cos((90+k)*δ)", "-a", "a=2..19 k=4..29", "k mod 5!=0", "Числитель без $[a]$: $2\\sin 30^{\\circ}\\cdot [sin(k*δ)]$, знаменатель $[-sin(k*δ)]$.", ("потерян знак", "a"), ("взято другое табличное значение", "{-a*sqrt(3)}")),
        Ask.Value("a*(sin((s+k)*δ)+sin((s-k)*δ))/(cos((s+k)*δ)+cos((s-k)*δ))", "{a*tg(s*δ)}", "a=1..9 s=30..60/15 k=4..26", "k mod 5!=0", "$[2*sin(s*δ)*cos(k*δ)]$ делим на $[2*cos(s*δ)*cos(k*δ)]$: $[{a*tg(s*δ)}]$.", ("дробь перевёрнута", "{a*ctg(s*δ)}"), ("взято другое табличное значение", "{a*sin(s*δ)}")),
        Ask.Value("a*(sin((s+k)*δ)-sin((s-k)*δ))/(cos((s-k)*δ)-cos((s+k)*δ))", "{a*ctg(s*δ)}", "a=1..9 s=30..60/15 k=4..26", "k mod 5!=0", "$[2*cos(s*δ)*sin(k*δ)]$ делим на $[2*sin(s*δ)*sin(k*δ)]$: $[{a*ctg(s*δ)}]$.", ("дробь перевёрнута", "{a*tg(s*δ)}"), ("взято другое табличное значение", "{a*cos(s*δ)}")),
    ];
}
