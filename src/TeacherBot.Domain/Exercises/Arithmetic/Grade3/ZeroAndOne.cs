using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Products and quotients with 0 and 1. Easy: one action; medium: two; hard: three and brackets.</summary>
public sealed class ZeroAndOne() : FormulaExercise("math-3-calculate-zero-one", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Noughts =
    [
        ("умножение на 0 выполнено как сложение", "a"), ("перепутаны 0 и 1", "1"), ("перепутаны 0 и 1", "0"), ("число записано дважды", "a+a"), ("прибавлена единица", "a+1"),
    ];

    static readonly Formula[] Easy =
    [
        new("a*0", "a=3..999", slips: Noughts),
        new("0*a", "a=3..999", slips: Noughts),
        new("a*1", "a=3..999", slips: Noughts),
        new("1*a", "a=3..999", slips: Noughts),
        new("0/a", "a=3..999", slips: Noughts),
        new("a/1", "a=3..999", slips: Noughts),
        new("a/a", "a=3..999", slips: Noughts),
    ];

    static readonly Formula[] Medium =
    [
        new("a*0+b", "a=12..98 b=13..97", "a!=b", null, ("при умножении на 0 получено само число", "a+b"), ("ответ 0", "0")),
        new("a*1-b", "a=42..98 b=13..35", "", null, ("умножение на 1 дало 1", "a-b+1"), ("вычитание забыто", "a")),
        new("a/a+b", "a=12..98 b=13..97", "a!=b", null, ("при делении на себя получен 0", "b"), ("при делении на себя получено число", "a+b")),
        new("0/a+b", "a=12..98 b=13..97", "a!=b", null, ("при делении нуля получено число", "a+b"), ("ответ 0", "0")),
        new("a/1+b", "a=12..98 b=13..97", "a!=b", null, ("при делении на 1 получена 1", "b+1"), ("сложение забыто", "a")),
        new("a-b*0", "a=42..98 b=3..35", "", null, ("при умножении на 0 получено само число", "a-b"), ("ответ 0", "0")),
        new("a+b*1", "a=12..98 b=13..97", "a!=b", null, ("умножение на 1 дало 1", "a+1"), ("прибавлена лишняя единица", "a+b+1")),
    ];

    static readonly Formula[] Hard =
    [
        new("(a-a)*b+c", "a=12..98 b=3..9 c=13..97", "a!=c", null, ("при умножении на 0 получено само число", "b+c"), ("ответ 0", "0")),
        new("a*b*0+c", "a=3..9 b=3..9 c=13..97", "", null, ("при умножении на 0 получено само число", "a*b+c"), ("ответ 0", "0")),
        new("(a-b)*c", "a=24..98 b=23..97 c=13..99", "a-b=1;c!=a;c!=b", null, ("при умножении на 1 получена 1", "1"), ("при умножении на 1 получен 0", "0")),
        new("a/a*b-c*0", "a=12..98 b=13..97 c=3..9", "a!=b", null, ("при делении на себя получен 0", "0"), ("при умножении на 0 получено само число", "b-c")),
        new("0/(a+b)+c*1", "a=12..48 b=13..47 c=13..97", "a!=b", null, ("при делении нуля получено число", "a+b+c"), ("умножение на 1 дало 1", "1")),
        new("(a+b)*0+c/1", "a=12..48 b=13..47 c=13..97", "a!=b", null, ("при умножении на 0 получено само число", "a+b+c"), ("при делении на 1 получена 1", "1")),
        new("a-(b-b)/c", "a=42..98 b=13..35 c=3..9", "", null, ("при делении нуля получено число", "a-c"), ("ответ 0", "0")),
    ];
}

/// <summary>27·x=27, x:1=40, 36:x=36; hard: with an action more.</summary>
public sealed class ZeroAndOneEquations() : EquationExercise("math-3-equations-zero-one", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x*1=a", "a/1", "a=12..999"),
        new("x/1=a", "a*1", "a=12..999"),
        new("x/a=1", "1*a", "a=12..999"),
        new("x*a=a", "a/a", "a=12..999"),
        new("a/x=1", "a/1", "a=12..999"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("x*1=a+b", "(a+b)/1", "a=12..98 b=13..97", "a!=b"),
        new("x/1=a-b", "(a-b)*1", "a=52..98 b=13..40"),
        new("x/a=b/b", "1*a", "a=12..98 b=13..97", "a!=b"),
        new("a/x=b/b", "a/1", "a=12..98 b=13..97", "a!=b"),
        new("x*1=a*1", "a*1/1", "a=112..998"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("x*1+a*0=b", "b/1", "a=12..98 b=13..97", "a!=b"),
        new("x+a*0=b", "b-0", "a=12..98 b=13..97", "a!=b"),
        new("x-a*1=b", "b+a", "a=12..98 b=13..97", "a!=b"),
        new("a-x=b*0", "a-0", "a=12..98 b=13..97", "a!=b"),
        new("x/1-a/a=b", "b+1", "a=12..98 b=13..97", "a!=b"),
    ];
}

/// <summary>56·1 and 56·0, 0:8 and 8:8.</summary>
public sealed class ZeroAndOneComparisons() : ComparisonExercise("math-3-compare-zero-one", Easy, Medium, Hard)
{
    static readonly ComparedPair[] Easy =
    [
        new("a*0", "b", "a=12..98 b=0..1"),
        new("a*1", "b", "a=12..98 b=11..99", "a-b<=1;b-a<=1"),
        new("a/a", "b", "a=12..98 b=0..2"),
        new("0/a", "b", "a=12..98 b=0..1"),
    ];

    static readonly ComparedPair[] Medium =
    [
        new("a*1", "b/1", "a=12..98 b=12..98", "a-b<=1;b-a<=1"),
        new("a/a", "b*0", "a=12..98 b=12..98", "a!=b"),
        new("a*0", "0/b", "a=12..98 b=12..98", "a!=b"),
        new("a/a", "b/b", "a=12..98 b=12..98", "a!=b"),
        new("a+0", "b*1", "a=12..98 b=12..98", "a-b<=1;b-a<=1"),
    ];

    static readonly ComparedPair[] Hard =
    [
        new("a*0+b", "c*1", "a=12..98 b=12..98 c=12..98", "b-c<=1;c-b<=1;a!=b"),
        new("a/a+b", "c", "a=12..98 b=12..98 c=12..98", "b+1-c<=1;c-b-1<=1;a!=b"),
        new("a-b*0", "a/1", "a=12..98 b=12..98", "a!=b"),
        new("(a-a)*b", "b/b", "a=12..98 b=12..98", "a!=b"),
        new("0/a+b", "b+a/a", "a=12..98 b=12..98", "a!=b"),
    ];
}
