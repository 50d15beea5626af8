namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>sin x=a, cos x=a, tg x=a, ctg x=a. Easy: table values and ends; medium: coefficients, arcs; hard: linear arguments.</summary>
sealed class SimpleEquations() : ShapeExercise("algebra-10-trig-equations-simple", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Ask.Solve("a*sin(x)={a*sin(pi/d)}", "(-1)^n*{pi/d}+pi*n", "a=1..9 d=3..6", "d!=5", "$[arcsin({sin(pi/d)})]=[pi/d]$, серия $x=(-1)^n \\arcsin a+\\pi n$."),
        Ask.Solve("a*cos(x)={a*cos(k*pi/12)}", "±{k*pi/12}+2*pi*n", "a=1..5 k=2..10", "(k-5)*(k-7)!=0;(k-6)!=0", "$[arccos({cos(k*pi/12)})]=[k*pi/12]$, серия $x=\\pm \\arccos a+2\\pi n$."),
        Ask.Solve("a*tg(x)={a*tg(k*pi/12)}", "{k*pi/12}+pi*n", "a=1..5 k=-4..4", "(k-1)*(k+1)!=0", "$[arctg({tg(k*pi/12)})]=[k*pi/12]$, период тангенса равен $\\pi$."),
        Ask.Solve("a*sin(x)={-a*sin(pi/d)}", "(-1)^(n+1)*{pi/d}+pi*n", "a=1..9 d=3..6", "d!=5", "$[arcsin({-sin(pi/d)})]=[-pi/d]$, поэтому $(-1)^{n}$ сменяется на $(-1)^{n+1}$."),
        Ask.Solve("a*sin(x)={a*u}", "{u*pi/2}+2*pi*n", "a=1..12 u=-1..1/2", "", "$[sin(x)]=[u]$ — частный случай: на окружности одна такая точка."),
        Ask.Solve("a*ctg(x)={a*ctg(k*pi/12)}", "{k*pi/12}+pi*n", "a=1..5 k=2..10", "(k-5)*(k-7)!=0", "$[arcctg({ctg(k*pi/12)})]=[k*pi/12]$, период котангенса равен $\\pi$."),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Solve("a*sin(x)-{a*sin(pi/d)}=0", "(-1)^n*{pi/d}+pi*n", "a=2..9 d=3..6", "d!=5", "$[sin(x)]=[{sin(pi/d)}]$; $[arcsin({sin(pi/d)})]=[pi/d]$."),
        Ask.Solve("a*cos(x)-{a*cos(k*pi/12)}=0", "±{k*pi/12}+2*pi*n", "a=2..9 k=2..4", "", "$[cos(x)]=[{cos(k*pi/12)}]$; $[arccos({cos(k*pi/12)})]=[k*pi/12]$."),
        Ask.Solve("a*cos(x)+{-a*cos(k*pi/12)}=0", "±{k*pi/12}+2*pi*n", "a=2..9 k=8..10", "", "$[cos(x)]=[{cos(k*pi/12)}]$; $[arccos({cos(k*pi/12)})]=[k*pi/12]$.", ("потерян знак минус", "±{pi-k*pi/12}+2*pi*n")),
        Ask.Solve("tg(x)=a", "arctg(a)+pi*n", "a=2..19", "", "Значение не табличное: $x=[arctg(a)]+\\pi n$.", ("перепутан период", "arctg(a)+2*pi*n"), ("взят вид решения для синуса", "(-1)^n*arctg(a)+pi*n"), ("взят вид решения для косинуса", "±arctg(a)+2*pi*n"), ("взята другая функция", "arcctg(a)+pi*n")),
        Ask.Solve("cos(x)={p/a}", "±arccos({p/a})+2*pi*n", "a=3..9 p=1..8", "p<a;2*p!=a", "Значение не табличное: $x=\\pm [arccos({p/a})]+2\\pi n$."),
        Ask.Solve("sin(x)={p/a}", "(-1)^n*arcsin({p/a})+pi*n", "a=3..9 p=1..8", "p<a;2*p!=a", "Значение не табличное: $x=(-1)^n [arcsin({p/a})]+\\pi n$."),
        Ask.Solve("cos(x)={p/q}", "-", "p=3..9 q=2..7", "p>q", "$[{p/q}]>1$, а косинус не больше 1.", ("не замечено, что корней нет", "±arccos({q/p})+2*pi*n"), ("не замечено, что корней нет", "(-1)^n*arcsin({q/p})+pi*n"), ("не замечено, что корней нет", "arctg({p/q})+pi*n")),
        Ask.Solve("a*tg(x)+{-a*tg(k*pi/12)}=0", "{k*pi/12}+pi*n", "a=2..9 k=-4..-2", "", "$[tg(x)]=[{tg(k*pi/12)}]$; $[arctg({tg(k*pi/12)})]=[k*pi/12]$."),
    ];

    static readonly IShape[] Hard =
    [
        Ask.Solve("sin(a*x)={sin(pi/d)}", "(-1)^n*{pi/(d*a)}+pi*n/a", "a=2..6 d=3..6", "d!=5", "$[a*x]=(-1)^n [pi/d]+\\pi n$; разделим на $[a]$.", ("период не разделён", "(-1)^n*{pi/(d*a)}+pi*n"), ("угол не разделён", "(-1)^n*{pi/d}+pi*n/a"), ("умножено вместо деления", "(-1)^n*{a*pi/d}+a*pi*n")),
        Ask.Solve("cos(x/a)={cos(k*pi/12)}", "±{a*k*pi/12}+2*a*pi*n", "a=2..5 k=2..10", "(k-5)*(k-7)!=0;k!=6", "$[x/a]=\\pm [k*pi/12]+2\\pi n$; умножим на $[a]$.", ("период не умножен", "±{a*k*pi/12}+2*pi*n"), ("угол не умножен", "±{k*pi/12}+2*a*pi*n"), ("разделено вместо умножения", "±{k*pi/(12*a)}+2*pi*n/a")),
        Ask.Solve("tg(a*x)={tg(k*pi/12)}", "{k*pi/(12*a)}+pi*n/a", "a=2..6 k=-4..4", "(k-1)*(k+1)!=0;k!=0", "$[a*x]=[k*pi/12]+\\pi n$; разделим на $[a]$.", ("период не разделён", "{k*pi/(12*a)}+pi*n"), ("угол не разделён", "{k*pi/12}+pi*n/a"), ("умножено вместо деления", "{a*k*pi/12}+a*pi*n"), ("перепутан знак", "{-k*pi/(12*a)}+pi*n/a")),
        Ask.Solve("cos(x-{pi/b})={cos(pi/d)}", "±{pi/d}+{pi/b}+2*pi*n", "b=3..6 d=3..6", "b!=5;d!=5;b!=d", "$x-[pi/b]=\\pm [pi/d]+2\\pi n$.", ("перепутан знак при переносе", "±{pi/d}-{pi/b}+2*pi*n"), ("потерян второй корень", "{pi/d+pi/b}+2*pi*n"), ("перепутан период", "±{pi/d}+{pi/b}+pi*n")),
        Ask.Solve("tg(x+{pi/b})={tg(pi/d)}", "{pi/d-pi/b}+pi*n", "b=3..6 d=3..6", "b!=5;d!=5;b!=d", "$x+[pi/b]=[pi/d]+\\pi n$.", ("перепутан знак при переносе", "{pi/d+pi/b}+pi*n"), ("перепутан знак", "{pi/b-pi/d}+pi*n"), ("перепутан период", "{pi/d-pi/b}+2*pi*n")),
        Ask.Solve("a*sin(x+{pi/b})={a}", "{pi/2-pi/b}+2*pi*n", "a=2..7 b=3..6", "b!=5", "$[sin(x+{pi/b})]=1$; $x+[pi/b]=\\frac{\\pi}{2}+2\\pi n$.", ("перепутан знак при переносе", "{pi/2+pi/b}+2*pi*n"), ("перепутан период", "{pi/2-pi/b}+pi*n"), ("взято значение 0", "{-pi/b}+pi*n")),
        Ask.Solve("a*cos(k*x)={-a}", "{pi/k}+2*pi*n/k", "a=2..7 k=2..5", "", "$[cos(k*x)]=-1$; $[k*x]=\\pi+2\\pi n$.", ("период не разделён", "{pi/k}+2*pi*n"), ("взято значение 0", "{pi/(2*k)}+pi*n/k"), ("взято значение 1", "2*pi*n/k")),
    ];
}

/// <summary>Roots on a segment and the one nearest to 0.</summary>
sealed class RootsOfSegments() : ShapeExercise("algebra-10-trig-roots-on-segment", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Ask.OnSegment("a*sin(x)={a*sin(pi/d)}", "0", "{2*pi}", "{pi/d};{pi-pi/d}", "a=1..9 d=3..6", "d!=5", "$x=(-1)^n [pi/d]+\\pi n$; подходят $n=0$ и $n=1$."),
        Ask.OnSegment("a*cos(x)={a*cos(k*pi/12)}", "0", "{2*pi}", "{k*pi/12};{2*pi-k*pi/12}", "a=1..5 k=2..10", "(k-5)*(k-7)!=0", "$x=\\pm [k*pi/12]+2\\pi n$; на отрезок попадают два корня."),
        Ask.OnSegment("a*tg(x)={a*tg(k*pi/12)}", "{-pi/2}", "{pi/2}", "{k*pi/12}", "a=1..5 k=-4..4", "(k-1)*(k+1)!=0;k!=0", "$x=[k*pi/12]+\\pi n$; подходит только $n=0$."),
        Ask.OnSegment("a*cos(x)={a*cos(k*pi/12)}", "{-pi}", "{pi}", "{k*pi/12};{-k*pi/12}", "a=1..5 k=2..10", "(k-5)*(k-7)!=0", "$x=\\pm [k*pi/12]+2\\pi n$; подходит $n=0$."),
        Ask.Nearest("наименьший положительный", "a*cos(x)={a*cos(k*pi/12)}", "{k*pi/12}", "a=1..5 k=2..10", "(k-5)*(k-7)!=0", "$x=\\pm [k*pi/12]+2\\pi n$; при $n=0$ получаем $[k*pi/12]$."),
    ];

    static readonly IShape[] Medium =
    [
        Ask.OnSegment("a*sin(x)={-a*sin(pi/d)}", "0", "{2*pi}", "{pi+pi/d};{2*pi-pi/d}", "a=2..6 d=3..6", "d!=5", "$[sin(x)]=[{-sin(pi/d)}]$; точки лежат в III и IV четвертях."),
        Ask.OnSegment("a*tg(x)={a*tg(k*pi/12)}", "0", "{2*pi}", "{k*pi/12};{pi+k*pi/12}", "a=1..9 k=2..4", "", "$x=[k*pi/12]+\\pi n$; подходят $n=0$ и $n=1$."),
        Ask.OnSegment("a*cos(x)={a*cos(k*pi/12)}", "{pi}", "{3*pi}", "{2*pi-k*pi/12};{2*pi+k*pi/12}", "a=2..6 k=2..10", "(k-5)*(k-7)!=0;k!=6", "$x=\\pm [k*pi/12]+2\\pi n$; подходит $n=1$."),
        Ask.Nearest("наибольший отрицательный", "a*sin(x)={a*sin(pi/d)}", "{-pi-pi/d}", "a=2..6 d=3..6", "d!=5", "$x=(-1)^n [pi/d]+\\pi n$; при $n=-1$ получаем $[-pi-pi/d]$.", ("взят положительный корень", "{pi/d}"), ("перепутан знак", "{-pi/d}"), ("ошибка в номере серии", "{pi/d-2*pi}")),
        Ask.Nearest("наибольший отрицательный", "a*tg(x)={a*tg(k*pi/12)}", "{k*pi/12-pi}", "a=2..6 k=2..4", "", "$x=[k*pi/12]+\\pi n$; при $n=-1$ получаем $[k*pi/12-pi]$.", ("перепутан знак", "{-k*pi/12}"), ("перепутан период", "{k*pi/12-2*pi}"), ("взят положительный корень", "{k*pi/12}")),
        Ask.Nearest("наименьший положительный", "a*sin(x)={-a*sin(pi/d)}", "{pi+pi/d}", "a=2..6 d=3..6", "d!=5", "$[sin(x)]=[{-sin(pi/d)}]$; первая такая точка лежит в III четверти.", ("взята точка IV четверти", "{2*pi-pi/d}"), ("потерян знак минус", "{pi/d}"), ("взята точка II четверти", "{pi-pi/d}")),
    ];

    static readonly IShape[] Hard =
    [
        Ask.OnSegment("a*sin(2*x)={a*sin(pi/d)}", "0", "{pi}", "{pi/(2*d)};{pi/2-pi/(2*d)}", "a=1..9 d=3..6", "d!=5", "$2x=(-1)^n [pi/d]+\\pi n$; подходят $n=0$ и $n=1$."),
        Ask.OnSegment("a*cos(2*x)={a*cos(k*pi/12)}", "{-pi/2}", "{pi/2}", "{k*pi/24};{-k*pi/24}", "a=1..5 k=2..10", "(k-5)*(k-7)!=0", "$2x=\\pm [k*pi/12]+2\\pi n$; подходит $n=0$."),
        Ask.OnSegment("{2*a}*sin(x)^2+{a*(2*c-1)}*sin(x)-{a*c}=0", "0", "{2*pi}", "{pi/6};{5*pi/6}", "a=1..4 c=2..9", "", "$[sin(x)]=\\frac{1}{2}$ или $[sin(x)]=[{-c}]$, второе невозможно."),
        Ask.OnSegment("{2*a}*cos(x)^2-{a*(2*c+1)}*cos(x)+{a*c}=0", "{-pi}", "{pi}", "{-pi/3};{pi/3}", "a=1..4 c=2..9", "", "$[cos(x)]=\\frac{1}{2}$ или $[cos(x)]=[c]$, второе невозможно."),
        Ask.OnSegment("a*sin(x)*cos(x)={a}*cos(x)", "0", "{2*pi}", "{pi/2};{3*pi/2}", "a=2..30", "", "$[cos(x)]=0$ или $[sin(x)]=1$."),
        Ask.Nearest("наименьший положительный", "a*tg(k*x)={-a*tg(pi/d)}", "{(pi-pi/d)/k}", "a=2..6 k=2..4 d=3..6", "d!=5", "$[k*x]=[-pi/d]+\\pi n$; при $n=1$ получаем $x=[(pi-pi/d)/k]$.", ("взят отрицательный корень", "{-pi/(d*k)}"), ("потерян знак минус", "{pi/(d*k)}"), ("период не разделён", "{pi-pi/(d*k)}")),
    ];
}
