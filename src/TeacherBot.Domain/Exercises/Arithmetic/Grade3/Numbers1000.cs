using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Sums of place values. Easy: two or three addends; medium: one of them is missing; hard: the addends are not in order.</summary>
public sealed class PlaceSums() : FormulaExercise("math-3-place-sums", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("a+b", "a=100..900/100 b=10..90/10", "", null, ("потерян нуль", "a+b/10"), ("лишний нуль", "a*10+b")),
        new("a+b", "a=100..900/100 b=2..9", "", null, ("потерян нуль", "a/10+b"), ("единицы записаны в разряд десятков", "a+b*10")),
        new("a+b+c", "a=100..900/100 b=10..90/10 c=2..9", "", null, ("разряды переставлены", "a+b/10+c*10"), ("разряды переставлены", "b*10+a/10+c")),
    ];

    static readonly Formula[] Medium =
    [
        new("a-b", "c=1..9 d=1..9 e=1..9 a=(c*100+d*10+e) b=(c*100)", "", null, ("вычтены десятки", "c*100+e"), ("вычтены единицы", "c*100+d*10")),
        new("a-b", "c=1..9 d=1..9 e=1..9 a=(c*100+d*10+e) b=(d*10)", "", null, ("вычтены сотни", "d*10+e"), ("потерян нуль", "c*10+e")),
        new("a+b", "c=1..9 d=1..9 e=1..9 a=(c*100+d*10) b=e", "", null, ("единицы записаны в разряд десятков", "c*100+e*10"), ("разряды переставлены", "c*100+e*10+d")),
        new("a-b", "c=1..9 d=1..9 e=1..9 a=(c*100+d*10+e) b=(d*10+e)", "", null, ("потеряны нули", "c"), ("вычтены сотни", "d*10+e")),
    ];

    static readonly Formula[] Hard =
    [
        new("a+b+c", "a=2..9 b=100..900/100 c=10..90/10", "", null, ("цифры записаны подряд", "a*100+b/10+c/10"), ("разряды переставлены", "b+a*10+c/10")),
        new("a+b+c", "a=10..90/10 b=2..9 c=100..900/100", "", null, ("цифры записаны подряд", "a*10+b*10+c/100"), ("разряды переставлены", "c+b*10+a/10")),
        new("a-b-c", "d=1..9 e=1..9 f=1..9 a=(d*100+e*10+f) b=(d*100) c=f", "", null, ("вычтены и десятки", "0"), ("потерян нуль", "e")),
        new("a+b-c", "d=1..9 e=1..9 f=1..9 a=(d*100+e*10) b=f c=(e*10)", "", null, ("потерян нуль", "d*10+f"), ("вычтены сотни", "e*10+f")),
    ];
}

/// <summary>What a three-digit number is made of, and what comes beside it.</summary>
public sealed class Numbers1000() : QuizExercise("math-3-numbers-1000", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        PlaceValue.Composition.With("a=1..9 b=1..9 c=1..9", "a!=b;b!=c;a!=c", ("разряды переставлены", "a*100+c*10+b"), ("разряды переставлены", "c*100+b*10+a"), ("сложены цифры", "a+b+c")),
        PlaceValue.Next.With("a=100..998", "a mod 10!=9", ("названо предыдущее число", "a-1"), ("прибавлен десяток", "a+10")),
        PlaceValue.TensDigit.With("a=123..987", "a mod 10!=(a mod 100-a mod 10)/10;(a-a mod 100)/100!=(a mod 100-a mod 10)/10", ("названа цифра единиц", "a mod 10"), ("названа цифра сотен", "(a-a mod 100)/100"), ("названы все десятки", "(a-a mod 10)/10")),
        PlaceValue.Previous.With("a=101..999", "a mod 10!=0", ("названо следующее число", "a+1"), ("вычтен десяток", "a-10")),
        PlaceValue.HundredsDigit.With("a=123..987", "a mod 10!=(a-a mod 100)/100;(a-a mod 100)/100!=(a mod 100-a mod 10)/10", ("названа цифра единиц", "a mod 10"), ("названа цифра десятков", "(a mod 100-a mod 10)/10")),
    ];

    static readonly Quizzed[] Medium =
    [
        PlaceValue.WithoutTens.With("a=1..9 c=1..9", "a!=c", ("потерян нуль", "a*10+c"), ("единицы записаны в разряд десятков", "a*100+c*10"), ("разряды переставлены", "c*100+a")),
        PlaceValue.AllTens.With("a=121..989", "a mod 10!=0", ("названа только цифра десятков", "(a mod 100-a mod 10)/10"), ("названы единицы", "a mod 10"), ("названы сотни", "(a-a mod 100)/100")),
        PlaceValue.WithoutUnits.With("a=1..9 b=1..9", "a!=b", ("потерян нуль", "a*10+b"), ("десятки записаны в разряд единиц", "a*100+b")),
        PlaceValue.Next.With("a=109..989", "a mod 10=9", ("десяток не увеличен", "a-9"), ("названо предыдущее число", "a-1"), ("лишний десяток", "a+11")),
        PlaceValue.MoreByHundreds.With("a=112..589 b=1..4 c=1..8", "a mod 100+c*10<100", ("прибавлены только десятки", "a+c*10"), ("сотни и десятки перепутаны", "a+c*100+b*10")),
        PlaceValue.Previous.With("a=110..990/10", "", ("названо следующее число", "a+1"), ("потерян десяток", "a-10"), ("лишний десяток", "a+9")),
    ];

    static readonly Quizzed[] Hard =
    [
        PlaceValue.Composition.With("a=1..8 b=11..19 c=1..9", "a*100+b*10+c<=1000", ("десятки записаны без перехода", "a*100+(b-10)*10+c"), ("лишняя сотня", "(a+2)*100+(b-10)*10+c")),
        PlaceValue.Composition.With("a=1..8 b=1..8 c=11..29", "", ("единицы записаны без перехода", "a*100+b*10+c mod 10"), ("лишний десяток", "a*100+(b+1)*10+c")),
        PlaceValue.MoreByHundreds.With("a=152..589 b=1..3 c=3..9", "a mod 100+c*10>=100", ("забыт переход через сотню", "a+b*100+c*10-100"), ("сотни и десятки перепутаны", "a+c*100+b*10")),
        PlaceValue.LessByHundreds.With("a=512..989 b=1..3 c=3..9", "a mod 100<c*10;a-b*100-c*10>=105", ("забыт переход через сотню", "a-b*100-c*10+100"), ("вычтены только десятки", "a-c*10")),
        PlaceValue.Next.With("a=199..899/100", "", ("сотня не увеличена", "a-99"), ("названо предыдущее число", "a-1"), ("лишний десяток", "a+11")),
        PlaceValue.AllTens.With("a=201..909", "a mod 100<10;a mod 10!=0", ("названа только цифра десятков", "0"), ("потерян нуль", "(a-a mod 100)/100"), ("названы единицы", "a mod 10")),
        PlaceValue.Previous.With("a=200..900/100", "", ("названо следующее число", "a+1"), ("потерян десяток", "a-11"), ("сотня не уменьшена", "a+99")),
    ];
}

/// <summary>347=300+□+7; hard: two hundreds or tens more on the other side.</summary>
public sealed class PlaceEquations() : EquationExercise("math-3-place-equations", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("a+x=b", "b-a", "a=100..900/100 c=11..99 b=(a+c)"),
        new("x+a=b", "b-a", "a=11..99 c=100..900/100 b=(a+c)"),
        new("a+x=b", "b-a", "c=10..990/10 d=1..9 a=c b=(c+d)", "c>=110;c mod 100!=0"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("a+x+c=b", "b-a-c", "a=100..900/100 d=10..90/10 c=1..9 b=(a+d+c)"),
        new("x+a+c=b", "b-a-c", "d=100..900/100 a=10..90/10 c=1..9 b=(a+d+c)"),
        new("a+c+x=b", "b-a-c", "a=100..900/100 c=10..90/10 d=1..9 b=(a+d+c)"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("a+x=b+c", "b+c-a", "a=100..700/100 d=1..2 b=(a+d*100) c=10..90/10"),
        new("x-a=b+c", "b+c+a", "b=100..700/100 c=1..9 a=10..90/10"),
        new("a-x=b+c", "a-(b+c)", "b=100..900/100 c=1..9 d=10..90/10 a=(b+c+d)"),
        new("b-x=c", "b-c", "d=1..9 e=1..9 f=1..9 b=(d*100+e*10+f) c=(d*100+f)"),
    ];
}

/// <summary>Two three-digit numbers; hard: sums of place values.</summary>
public sealed class Compare1000() : ComparisonExercise("math-3-compare-numbers-1000", Easy, Medium, Hard)
{
    static readonly ComparedPair[] Easy =
    [
        new("a", "b", "c=1..9 d=0..9 e=0..9 f=0..9 a=(c*100+d*10+e) b=(c*100+f*10+e)"),
        new("a", "b", "a=101..999 b=101..999", "(a-a mod 100)/100!=(b-b mod 100)/100"),
        new("a", "b", "c=1..9 d=1..9 e=0..9 f=0..9 a=(c*100+d*10+e) b=(c*100+d*10+f)"),
    ];

    static readonly ComparedPair[] Medium =
    [
        new("a+b", "c", "a=100..900/100 b=11..99 c=111..999", "a+b-c<=10;c-a-b<=10"),
        new("a", "b-c", "c=10..90/10 a=105..950 b=115..999", "b-c-a<=10;a-b+c<=10;b-c>=100"),
        new("a", "b", "c=1..9 d=1..9 e=1..9 a=(c*100+d*10+e) b=(c*100+e*10+d)", "d!=e"),
        new("a+b", "c", "a=100..900/100 b=1..9 c=101..999", "a+b-c<=90;c-a-b<=90"),
    ];

    static readonly ComparedPair[] Hard =
    [
        new("a+b+c", "d", "a=100..900/100 b=10..90/10 c=1..9 d=111..999", "a+b+c-d<=20;d-a-b-c<=20"),
        new("a+b", "c+d", "a=100..800/100 b=10..90/10 c=1..9 d=110..890/10", "a+b-c-d<=20;c+d-a-b<=20"),
        new("a-b", "c+d", "a=201..999 b=1..99 c=100..800/100 d=1..99", "a-b-c-d<=10;c+d-a+b<=10;b!=d"),
        new("a*100+b", "c", "a=2..9 b=11..89 c=211..989", "a*100+b-c<=10;c-a*100-b<=10"),
    ];
}

public sealed class Order1000() : NumberOrder("math-3-order-numbers", (102, 998), (102, 998));

public sealed class Extreme1000() : ExtremeNumber("math-3-extreme-number", (102, 998), (102, 998));

public sealed class Between1000() : NumbersBetween("math-3-numbers-between", (102, 998), (102, 998));
