using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Inequalities by intervals. Easy: two factors; medium: three factors, fractions; hard: even powers.</summary>
sealed class IntervalsMethod() : ShapeExercise("algebra-11-interval-method", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("(x+p)*(x+q)<0", "(m;n)", "m=-9..5 n=-5..9 p=(-m) q=(-n)", "m<n;m*n!=0"),
        One("(x+p)*(x+q)>=0", "(-oo;m]U[n;oo)", "m=-9..5 n=-5..9 p=(-m) q=(-n)", "m<n;m*n!=0", ("взят промежуток между корнями", "[m;n]"), ("потеряно одно условие", "[n;oo)")),
        One("(x+p)/(x+q)<=0", "[m;n)", "m=-9..5 n=-5..9 p=(-m) q=(-n)", "m<n;m*n!=0", ("не исключён нуль знаменателя", "[m;n]")),
    ];

    static readonly IShape[] Medium =
    [
        One("(x+p)*(x+q)*(x+r)>0", "(m;n)U(k;oo)", "m=-9..-1 n=-3..4 k=1..9 p=(-m) q=(-n) r=(-k)", "m<n;n<k;n!=0", ("взяты другие промежутки", "(-oo;m)U(n;k)"), ("потерян один из промежутков", "(k;oo)"), ("потерян один из промежутков", "(m;n)")),
        One("(x+p)*(x+q)*(x+r)<=0", "(-oo;m]U[n;k]", "m=-9..-1 n=-3..4 k=1..9 p=(-m) q=(-n) r=(-k)", "m<n;n<k;n!=0", ("взяты другие промежутки", "[m;n]U[k;oo)"), ("потерян один из промежутков", "[n;k]")),
        One("(x+p)*(x+q)/(x+r)>=0", "[m;n]U(k;oo)", "m=-9..-1 n=-3..4 k=1..9 p=(-m) q=(-n) r=(-k)", "m<n;n<k;n!=0", ("не исключён нуль знаменателя", "[m;n]U[k;oo)"), ("взяты другие промежутки", "(-oo;m]U[n;k)"), ("потерян один из промежутков", "(k;oo)")),
        One("(x^2-c)/(x+r)<0", "(-oo;-m)U(m;k)", "m=1..5 c=(m^2) k=2..15 r=(-k)", "m<k", ("взяты другие промежутки", "(-m;m)U(k;oo)"), ("потерян один из промежутков", "(m;k)")),
    ];

    static readonly IShape[] Hard =
    [
        One("(x+p)^2*(x+q)>0", "(n;oo)", "m=-9..5 n=-5..9 p=(-m) q=(-n)", "m<n;m*n!=0", ("знак сменён и в корне чётной кратности", "(-oo;m)U(n;oo)"), ("взят промежуток между корнями", "(m;n)")),
        One("(x+p)^2*(x+q)<=0", "(-oo;m]U[n;n]", "m=-9..5 n=-5..9 p=(-n) q=(-m)", "m<n;m*n!=0", ("потерян корень чётной кратности", "(-oo;m]"), ("знак сменён и в корне чётной кратности", "[m;n]"), ("знак неравенства перевёрнут", "[m;oo)")),
        One("(x+p)*(x+q)^2/(x+r)<=0", "[m;k)", "m=-9..-1 n=-3..4 k=1..9 p=(-m) q=(-n) r=(-k)", "m<n;n<k;n!=0", ("знак сменён и в корне чётной кратности", "(-oo;m]U[n;k)"), ("не исключён нуль знаменателя", "[m;k]"), ("потеряна часть промежутка", "[m;n]")),
        One("(x^2+b*x+c)/(x^2-d)>=0", "(-oo;-k)U[m;n]U(k;oo)", "k=5..9 d=(k^2) m=-4..2 n=-2..4 b=(-m-n) c=(m*n)", "m<n;b*c!=0", ("взяты другие промежутки", "(-k;m]U[n;k)"), ("потерян промежуток", "(-oo;-k)U(k;oo)"), ("не исключены нули знаменателя", "(-oo;-k]U[m;n]U[k;oo)")),
        One("k/(x+p)>=1", "(m;n]", "m=-9..9 k=1..9 p=(-m) n=(m+k)", "m*n!=0", ("умножено на знаменатель без учёта знака", "(-oo;n]"), ("не исключён нуль знаменателя", "[m;n]")),
    ];

    static IShape One(string inequality, string set, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => new Shape<IntervalSet>(
        Inequality.Solve,
        $"e: {inequality}",
        set,
        numbers,
        where,
        $"Отмечаем на числовой прямой {Marks(inequality)} и определяем знаки на промежутках{(inequality.Contains(")^2", StringComparison.Ordinal) ? "; в корне чётной кратности знак не меняется" : string.Empty)}.",
        slips);

    /// <summary>The numbers where the sign may change.</summary>
    static string Marks(string inequality)
    {
        string[] names = inequality switch
        {
            ['k', ..] => ["m", "n"],
            _ when inequality.Contains("x^2-c", StringComparison.Ordinal) => ["-m", "m", "k"],
            _ when inequality.Contains("x^2-d", StringComparison.Ordinal) => ["-k", "m", "n", "k"],
            _ when inequality.Contains("x+r", StringComparison.Ordinal) => ["m", "n", "k"],
            _ => ["m", "n"],
        };
        return $"числа {string.Join(", ", names.Select(name => $"$[#{name}]$"))}";
    }
}
