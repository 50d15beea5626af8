using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Direct and inverse proportion by formulas. Easy: direct; medium: inverse, the coefficient; hard: negative values, several times as much.</summary>
sealed class ProportionalQuantities() : QuizExercise("algebra-7-proportional-quantities", Easy, Medium, Hard)
{
    const string Pairs = "Соотнесите условия и значения величин.";

    static readonly Quiz Direct = new(
        "Величина $y$ прямо пропорциональна величине $x$, и $y={b}$ при $x={a}$. Найдите $y$ при $x={c}$.",
        "b/a*c",
        "x/c=b/a",
        claim: "Если $y$ прямо пропорционален $x$ и $y={b}$ при $x={a}$, то при $x={c}$ значение $y$ равно {x}",
        phrase: "прямая пропорциональность: $y={b}$ при $x={a}$; $y$ при $x={c}$",
        matching: Pairs);

    static readonly Quiz Inverse = new(
        "Величина $y$ обратно пропорциональна величине $x$, и $y={b}$ при $x={a}$. Найдите $y$ при $x={c}$.",
        "b*a/c",
        "x*c=b*a",
        claim: "Если $y$ обратно пропорционален $x$ и $y={b}$ при $x={a}$, то при $x={c}$ значение $y$ равно {x}",
        phrase: "обратная пропорциональность: $y={b}$ при $x={a}$; $y$ при $x={c}$",
        matching: Pairs);

    static readonly Quiz DirectArgument = new(
        "Величина $y$ прямо пропорциональна величине $x$, и $y={b}$ при $x={a}$. При каком $x$ значение $y$ равно {c}?",
        "c/(b/a)",
        "x/a=c/b",
        claim: "Если $y$ прямо пропорционален $x$ и $y={b}$ при $x={a}$, то значение $y$ равно {c} при $x={x}$",
        phrase: "прямая пропорциональность: $y={b}$ при $x={a}$; $x$ при $y={c}$",
        matching: Pairs);

    static readonly Quiz InverseArgument = new(
        "Величина $y$ обратно пропорциональна величине $x$, и $y={b}$ при $x={a}$. При каком $x$ значение $y$ равно {c}?",
        "a*b/c",
        "x*c=a*b",
        claim: "Если $y$ обратно пропорционален $x$ и $y={b}$ при $x={a}$, то значение $y$ равно {c} при $x={x}$",
        phrase: "обратная пропорциональность: $y={b}$ при $x={a}$; $x$ при $y={c}$",
        matching: Pairs);

    static readonly Quizzed[] Easy =
    [
        Direct.With("a=2..12 k=2..9 b=(a*k) c=2..20", "a!=c;b!=c;k!=c", ("найдена обратная пропорциональность", "a*b/c"), ("прибавлена разность", "b+c-a"), ("умножено без деления", "b*c")),
        DirectArgument.With("a=2..12 k=2..9 b=(a*k) n=2..20 c=(k*n)", "a!=n;b!=c", ("найдено значение $y$", "c*k"), ("прибавлена разность", "a+c-b"), ("взят коэффициент", "k")),
    ];

    static readonly Quizzed[] Medium =
    [
        Inverse.With("a=2..12 b=2..24 c=2..24", "(a*b) mod c=0;a!=c;b!=c;a!=b;a*b!=c*c", ("найдена прямая пропорциональность", "b*c/a"), ("найден коэффициент", "a*b"), ("прибавлена разность", "b+c-a")),
        InverseArgument.With("a=2..12 b=2..24 c=2..24", "(a*b) mod c=0;a!=c;b!=c;a!=b;a*b!=c*c", ("найдена прямая пропорциональность", "a*c/b"), ("найден коэффициент", "a*b"), ("прибавлена разность", "a+c-b")),
        Direct.With("a=2..12 k=-9..-2 b=(a*k) c=2..20", "a!=c;b!=c;k!=c", ("потерян знак минус", "-b/a*c"), ("взят коэффициент", "k"), ("прибавлена разность", "b+c-a")),
    ];

    static readonly Quizzed[] Hard =
    [
        Inverse.With("a=-12..-2 b=2..30 c=-30..-2", "(a*b) mod c=0;a!=c;a*b!=c*c;a*a!=b*b", ("найдена прямая пропорциональность", "b*c/a"), ("потерян знак минус", "-a*b/c"), ("найден коэффициент", "a*b")),
        Inverse.With("a=2..15 b=-30..-2 c=2..30", "(a*b) mod c=0;a!=c;a*a!=b*b;b+c!=0", ("потерян знак минус", "-a*b/c"), ("найден коэффициент", "a*b"), ("прибавлена разность", "b+c-a")),
        DirectArgument.With("a=-12..-2 k=-9..-2 b=(a*k) n=2..20 c=(k*n)", "a+n!=0;b+c!=0", ("потерян знак минус", "-n"), ("взят коэффициент", "k"), ("найдено значение $y$", "c*k")),
    ];
}
