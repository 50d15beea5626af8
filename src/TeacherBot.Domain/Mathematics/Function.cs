namespace TeacherBot.Domain.Mathematics;

/// <summary>The functions of a school; angles are in radians.</summary>
public enum Function
{
    Sqrt,

    /// <summary>Two arguments: the degree, the radicand. An odd degree has a root of a negative number too.</summary>
    Root,
    Abs,
    Sin,
    Cos,
    Tg,
    Ctg,
    Arcsin,
    Arccos,
    Arctg,
    Arcctg,

    /// <summary>Two arguments: the base, the number.</summary>
    Log,

    /// <summary>The decimal logarithm.</summary>
    Lg,

    /// <summary>The natural logarithm.</summary>
    Ln,

    /// <summary>Of a whole number from 0.</summary>
    Factorial,
}

/// <summary>How functions are called in the two notations.</summary>
static class FunctionNames
{
    /// <summary>Plain notation; a bracket follows each.</summary>
    static readonly (string Name, Function Function)[] InPlain =
    [
        ("sqrt", Function.Sqrt), ("root", Function.Root), ("abs", Function.Abs),
        ("sin", Function.Sin), ("cos", Function.Cos), ("tg", Function.Tg), ("ctg", Function.Ctg),
        ("arcsin", Function.Arcsin), ("arccos", Function.Arccos), ("arctg", Function.Arctg), ("arcctg", Function.Arcctg),
        ("log", Function.Log), ("lg", Function.Lg), ("ln", Function.Ln), ("factorial", Function.Factorial),
    ];

    /// <summary>Commands of TeX that stand before their argument; the first one of a function is the one we write.</summary>
    static readonly (string Command, Function Function)[] InTex =
    [
        ("\\sin", Function.Sin), ("\\cos", Function.Cos),
        ("\\tg", Function.Tg), ("\\tan", Function.Tg), ("\\operatorname{tg}", Function.Tg), ("\\mathrm{tg}", Function.Tg),
        ("\\ctg", Function.Ctg), ("\\cot", Function.Ctg), ("\\operatorname{ctg}", Function.Ctg), ("\\mathrm{ctg}", Function.Ctg),
        ("\\arcsin", Function.Arcsin), ("\\arccos", Function.Arccos),
        ("\\arctg", Function.Arctg), ("\\arctan", Function.Arctg), ("\\operatorname{arctg}", Function.Arctg),
        ("\\arcctg", Function.Arcctg), ("\\arccot", Function.Arcctg), ("\\operatorname{arcctg}", Function.Arcctg),
        ("\\log", Function.Log), ("\\lg", Function.Lg), ("\\operatorname{lg}", Function.Lg), ("\\ln", Function.Ln),
    ];

    public static IReadOnlyList<(string Command, Function Function)> Commands => InTex;

    public static Function? Plain(string name) => InPlain.Where(entry => entry.Name == name).Select(entry => (Function?)entry.Function).FirstOrDefault();

    public static string Plain(this Function function) => InPlain.First(entry => entry.Function == function).Name;

    public static string Command(this Function function) => InTex.First(entry => entry.Function == function).Command;

    public static int ArgumentCount(this Function function) => function is Function.Root or Function.Log ? 2 : 1;

    /// <summary>Written in TeX as a word before its argument, and not as a sign of its own.</summary>
    public static bool IsWord(this Function function) => function is not (Function.Sqrt or Function.Root or Function.Abs or Function.Factorial);
}
