namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Equations that become simple ones. Easy: squares by one function and common factors; medium: by the basic identity, homogeneous; hard: double angles and sums.</summary>
sealed class TrigonometricEquationsByMethods() : ShapeExercise("algebra-10-trig-equations-methods", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Ask.Solve("{2*a}*sin(x)^2+{a*(2*c-1)}*sin(x)-{a*c}=0", "(-1)^n*{pi/6}+pi*n", "a=1..3 c=2..9", "", "Замена $t=[sin(x)]$: $t=\\frac{1}{2}$ или $t=[{-c}]$; второе невозможно."),
        Ask.Solve("{2*a}*cos(x)^2-{a*(2*c+1)}*cos(x)+{a*c}=0", "±{pi/3}+2*pi*n", "a=1..3 c=2..9", "", "Замена $t=[cos(x)]$: $t=\\frac{1}{2}$ или $t=[{c}]$; второе невозможно."),
        Ask.Solve("a*sin(x)^2-{a*(c+1)}*sin(x)+{a*c}=0", "{pi/2}+2*pi*n", "a=1..4 c=2..9", "", "Замена $t=[sin(x)]$: $t=1$ или $t=[{c}]$; второе невозможно."),
        Ask.Solve("a*tg(x)^2-{a*(c+1)}*tg(x)+{a*c}=0", "{pi/4}+pi*n;arctg(c)+pi*n", "a=1..4 c=2..9", "", "Замена $t=[tg(x)]$: $t=1$ или $t=[{c}]$."),
        Ask.Solve("a*sin(x)*cos(x)-{c}*cos(x)=0", "{pi/2}+pi*n", "a=2..8 c=3..9", "c>a", "$[cos(x)]\\cdot \\left([a*sin(x)]-[{c}]\\right)=0$; второй множитель не обращается в нуль.", ("взяты корни синуса", "pi*n"), ("потеряна половина корней", "{pi/2}+2*pi*n"), ("взяты корни уравнения с косинусом 1", "2*pi*n")),
        Ask.Solve("a*sin(x)^2-{a}*sin(x)=0", "pi*n;{pi/2}+2*pi*n", "a=2..30", "", "$[a*sin(x)]\\cdot \\left([sin(x)]-1\\right)=0$."),
    ];

    static readonly IShape[] Medium =
    [
        Ask.Solve("{2*a}*cos(x)^2+{a*(2*c+1)}*sin(x)-{a*(c+2)}=0", "(-1)^n*{pi/6}+pi*n", "a=1..3 c=2..9", "", "$[cos(x)^2]=1-[sin(x)^2]$; $[sin(x)]=\\frac{1}{2}$ или $[sin(x)]=[{c}]$."),
        Ask.Solve("{2*a}*sin(x)^2+{a*(2*c+1)}*cos(x)-{a*(c+2)}=0", "±{pi/3}+2*pi*n", "a=1..3 c=2..9", "", "$[sin(x)^2]=1-[cos(x)^2]$; $[cos(x)]=\\frac{1}{2}$ или $[cos(x)]=[{c}]$."),
        Ask.Solve("a*sin(x)-{b}*cos(x)=0", "arctg({b/a})+pi*n", "a=1..9 b=1..9", "a!=b", "Разделим на $[cos(x)]$: $[tg(x)]=[{b/a}]$.", ("дробь перевёрнута", "arctg({a/b})+pi*n"), ("перепутан знак", "-arctg({b/a})+pi*n"), ("перепутан период", "arctg({b/a})+2*pi*n")),
        Ask.Solve("a*sin(x)+{a*sqrt(3)}*cos(x)=0", "{-pi/3}+pi*n", "a=1..30", "", "Разделим на $[cos(x)]$: $[tg(x)]=-\\sqrt{3}$."),
        Ask.Solve("a*sin(x)^2-{a*(c+1)}*sin(x)*cos(x)+{a*c}*cos(x)^2=0", "{pi/4}+pi*n;arctg(c)+pi*n", "a=1..4 c=2..9", "", "Разделим на $[cos(x)^2]$: $[tg(x)]=1$ или $[tg(x)]=[{c}]$."),
        Ask.Solve("a*sin(x)^2+{a*(c-1)}*sin(x)*cos(x)-{a*c}*cos(x)^2=0", "{pi/4}+pi*n;-arctg(c)+pi*n", "a=1..4 c=2..9", "", "Разделим на $[cos(x)^2]$: $[tg(x)]=1$ или $[tg(x)]=[{-c}]$.", ("перепутаны знаки", "{-pi/4}+pi*n;arctg(c)+pi*n")),
    ];

    static readonly IShape[] Hard =
    [
        Ask.Solve("a*sin(2*x)-{2*a}*cos(x)=0", "{pi/2}+pi*n", "a=1..30", "", "$[{2*a}*cos(x)]\\cdot \\left([sin(x)]-1\\right)=0$; корни второго множителя входят в серию.", ("потеряна половина корней", "{pi/2}+2*pi*n"), ("взяты корни синуса", "pi*n"), ("взяты лишние корни", "pi*n/2")),
        Ask.Solve("a*cos(2*x)+{a*3}*sin(x)={2*a}", "(-1)^n*{pi/6}+pi*n;{pi/2}+2*pi*n", "a=1..30", "", "$[cos(2*x)]=1-[2*sin(x)^2]$; $[sin(x)]=\\frac{1}{2}$ или $[sin(x)]=1$."),
        Ask.Solve("a*cos(2*x)+{a}*cos(x)=0", "{pi}+2*pi*n;±{pi/3}+2*pi*n", "a=1..30", "", "$[2*cos(x)^2]+[cos(x)]-1=0$; $[cos(x)]=-1$ или $[cos(x)]=\\frac{1}{2}$."),
        Ask.Solve("sin(m*x)+sin(k*x)=0", "2*pi*n/{m+k};{pi/(m-k)}+2*pi*n/{m-k}", "m=2..7 k=1..5", "m>k+1", "$[2*sin({(m+k)/2}*x)*cos({(m-k)/2}*x)]=0$."),
        Ask.Solve("cos(m*x)-cos(k*x)=0", "2*pi*n/{m+k};2*pi*n/{m-k}", "m=2..7 k=1..5", "m>k", "$[-2*sin({(m+k)/2}*x)*sin({(m-k)/2}*x)]=0$."),
        Ask.Solve("a*sin(x)^2+{b}*sin(x)*cos(x)={a}", "{pi/2}+pi*n;arctg({a/b})+pi*n", "a=1..9 b=2..9", "a!=b", "$[a]=[a*sin(x)^2]+[a*cos(x)^2]$; $[cos(x)]\\cdot \\left([b*sin(x)]-[a*cos(x)]\\right)=0$.", ("потеряны корни", "arctg({a/b})+pi*n"), ("дробь перевёрнута", "{pi/2}+pi*n;arctg({b/a})+pi*n")),
        Ask.Solve("a*sin(x)+{a}*cos(x)={a}", "2*pi*n;{pi/2}+2*pi*n", "a=1..30", "", "Разделим на $[{a*sqrt(2)}]$: $[cos(x-{pi/4})]=\\frac{\\sqrt{2}}{2}$."),
        Ask.Solve("sin(m*x)*cos(k*x)-cos(m*x)*sin(k*x)={sin(pi/d)}", "(-1)^n*{pi/(d*(m-k))}+pi*n/{m-k}", "m=3..9 k=1..7 d=3..6", "m>k;d!=5", "$[sin({m-k}*x)]=[{sin(pi/d)}]$.", ("взята сумма углов", "(-1)^n*{pi/(d*(m+k))}+pi*n/{m+k}"), ("угол не разделён", "(-1)^n*{pi/d}+pi*n/{m-k}")),
    ];
}
