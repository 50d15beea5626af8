using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade4;

/// <summary>Sums of place values and what is left when one is taken away.</summary>
public sealed class PlaceSums() : FormulaExercise("math-4-place-sums", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("a+b", "a=2000..98000/1000 b=105..995", "", null, ("лишний нуль", "a*10+b"), ("потерян нуль", "a/10+b")),
        new("a-b", "c=11..99 b=105..995 a=(c*1000+b)", "", null, ("потеряны нули", "c*100"), ("вычтены тысячи", "b")),
        new("a+b", "a=1000..9000/1000 b=11..99", "", null, ("потерян нуль", "a/10+b"), ("десятки записаны в разряд сотен", "a+b*10")),
    ];

    static readonly Formula[] Medium =
    [
        new("a+b+c", "a=10000..90000/10000 b=1000..9000/1000 c=11..99", "", null, ("потерян нуль", "(a+b)/10+c"), ("десятки записаны в разряд сотен", "a+b+c*10")),
        new("a-b", "c=11..98 d=1..9 e=11..99 b=(d*100) a=(c*1000+d*100+e)", "", null, ("потерян нуль", "c*100+e"), ("вычтены и десятки", "c*1000")),
        new("a+b", "a=100000..900000/1000 b=2..99", "a mod 100000!=0", null, ("потерян нуль", "a/10+b"), ("единицы записаны в разряд сотен", "a+b*100")),
        new("a-b", "c=2..9 d=101..999 b=(c*100000) a=(c*100000+d)", "", null, ("вычтено другое число", "c*1000+d"), ("потеряны сотни", "d mod 100"), ("разряды спутаны", "c*100+d")),
    ];

    static readonly Formula[] Hard =
    [
        new("a+b+c", "a=100000..900000/100000 b=1000..9000/1000 c=2..99", "", null, ("потерян нуль", "a+b/10+c"), ("разряды спутаны", "a+b*10+c")),
        new("a+b+c", "a=2..9 b=100000..900000/100000 c=1000..90000/1000", "", null, ("потерян нуль", "b+c/10+a"), ("разряды спутаны", "b+c+a*100")),
        new("a-b-c", "d=11..98 e=2..9 f=11..98 b=(d*1000) c=(f) a=(d*1000+e*100+f)", "", null, ("потеряны нули", "e"), ("вычтены только тысячи", "e*100+f")),
        new("a+b-c", "d=11..98 e=101..998 a=(d*1000) b=e c=(d*1000)", "", null, ("вычтено не то число", "d*1000"), ("сложены все числа", "d*2000+e")),
    ];
}

/// <summary>Classes and places of numbers to a million.</summary>
public sealed class NumbersMillion() : QuizExercise("math-4-numbers-million", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        PlaceValue.Thousands.With("a=2..98 b=105..989", "", ("потеряна цифра", "a*100+b"), ("лишний нуль", "a*10000+b"), ("классы переставлены", "b*1000+a")),
        PlaceValue.Next.With("a=1000..9998", "a mod 10!=9", ("названо предыдущее число", "a-1"), ("прибавлен десяток", "a+10")),
        PlaceValue.AllThousands.With("a=2105..98789", "a mod 10!=0", ("названы сотни", "(a-a mod 100)/100"), ("назван класс единиц", "a mod 1000")),
        PlaceValue.HundredsDigit.With("a=1234..9876", "(a mod 1000-a mod 100)/100!=a mod 10;(a mod 1000-a mod 100)/100!=(a mod 100-a mod 10)/10", ("названа цифра десятков", "(a mod 100-a mod 10)/10"), ("названа цифра единиц", "a mod 10"), ("названа цифра тысяч", "(a-a mod 1000)/1000")),
        PlaceValue.Previous.With("a=1001..9999", "a mod 10!=0", ("названо следующее число", "a+1"), ("вычтен десяток", "a-10")),
    ];

    static readonly Quizzed[] Medium =
    [
        PlaceValue.Thousands.With("a=12..98 b=11..98", "a!=b", ("потерян нуль", "a*100+b"), ("нуль записан не там", "a*1000+b*10"), ("классы переставлены", "b*1000+a")),
        PlaceValue.AllHundreds.With("a=12345..98765", "a mod 100!=0", ("названа только цифра сотен", "(a mod 1000-a mod 100)/100"), ("названы тысячи", "(a-a mod 1000)/1000"), ("названы десятки", "(a-a mod 10)/10")),
        PlaceValue.Next.With("a=10099..98999/100", "a mod 1000!=999", ("сотня не увеличена", "a-99"), ("лишний десяток", "a+11")),
        PlaceValue.TenThousandsDigit.With("a=123456..987654", "(a mod 100000-a mod 10000)/10000!=(a mod 10000-a mod 1000)/1000;(a mod 100000-a mod 10000)/10000!=(a-a mod 100000)/100000", ("названа цифра тысяч", "(a mod 10000-a mod 1000)/1000"), ("названа цифра сотен тысяч", "(a-a mod 100000)/100000"), ("названа цифра сотен", "(a mod 1000-a mod 100)/100")),
        PlaceValue.MoreByThousands.With("a=102345..498765 b=2..8", "(a mod 100000-a mod 10000)/10000+b<=9", ("прибавлены тысячи", "a+b*1000"), ("прибавлены сотни тысяч", "a+b*100000")),
        PlaceValue.Previous.With("a=11000..99000/1000", "", ("потеряна тысяча", "a-1001"), ("потерян десяток", "a-11"), ("названо следующее число", "a+1")),
    ];

    static readonly Quizzed[] Hard =
    [
        PlaceValue.FewPlaces.With("a=1..9 b=1..9 c=1..9", "a!=b;b!=c;a!=c", ("потерян нуль", "a*10000+b*1000+c*10"), ("нуль записан не там", "a*100000+b*10000+c*10"), ("десятки записаны в разряд единиц", "a*100000+b*1000+c")),
        PlaceValue.Thousands.With("a=102..909 b=2..9", "a mod 10!=0", ("потеряны нули", "a*10+b"), ("потерян нуль", "a*100+b"), ("нули записаны не там", "a*1000+b*100")),
        PlaceValue.Next.With("a=109999..899999/10000", "", ("тысяча не увеличена", "a-9999"), ("лишний десяток", "a+11"), ("названо предыдущее число", "a-1")),
        PlaceValue.AllTens.With("a=100234..987654", "a mod 10!=0", ("названа только цифра десятков", "(a mod 100-a mod 10)/10"), ("названы сотни", "(a-a mod 100)/100")),
        PlaceValue.MoreByThousands.With("a=152345..498765 b=3..9", "(a mod 100000-a mod 10000)/10000+b>9", ("прибавлены тысячи", "a+b*1000"), ("забыт переход через сотню тысяч", "a+b*10000-100000")),
        PlaceValue.Previous.With("a=100000..900000/100000", "", ("потеряна цифра", "a/10-1"), ("потеряна тысяча", "a-1001"), ("названо следующее число", "a+1")),
        PlaceValue.AllHundreds.With("a=100045..909099", "a mod 10000<1000;a mod 100!=0", ("названа только цифра сотен", "(a mod 1000-a mod 100)/100"), ("названы тысячи", "(a-a mod 1000)/1000"), ("потерян нуль", "(a-a mod 10000)/1000+(a mod 1000-a mod 100)/100")),
    ];
}

/// <summary>Times and divided by 10, 100, 1 000.</summary>
public sealed class RoundFactors() : QuizExercise("math-4-times-ten", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Noughts = [("потерян нуль", "a*b/10"), ("лишний нуль", "a*b*10"), ("число прибавлено", "a+b"), ("число уменьшено", "a/b")];

    static readonly NamedSlip[] FewerNoughts = [("убран лишний нуль", "a/b/10"), ("нуль не убран", "a/b*10"), ("число вычтено", "a-b"), ("число увеличено", "a*b")];

    static readonly Quizzed[] Easy =
    [
        PlaceValue.Enlarged.With("a=12..985 b=10..100/90", "", Noughts),
        PlaceValue.Reduced.With("c=12..98 b=10..100/90 a=(c*b)", "", FewerNoughts),
    ];

    static readonly Quizzed[] Medium =
    [
        PlaceValue.Enlarged.With("a=105..985 b=100..1000/900", "", Noughts),
        PlaceValue.Reduced.With("c=105..985 b=100..1000/900 a=(c*b)", "", FewerNoughts),
    ];

    static readonly Quizzed[] Hard =
    [
        PlaceValue.Enlarged.With("c=11..98 a=(c*10) b=100..1000/900", "", Noughts),
        PlaceValue.Reduced.With("c=10..90/10 b=100..1000/900 d=1..9 a=((c+d*100)*b)", "", FewerNoughts),
        PlaceValue.Enlarged.With("a=1005..9095 b=10..100/90", "a mod 10!=0", Noughts),
    ];
}

/// <summary>70·100, 48 000:1 000, 40·300. Hard: two actions.</summary>
public sealed class RoundCalculations() : FormulaExercise("math-4-calculate-round", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Product = [("потерян нуль", "a*b/10"), ("лишний нуль", "a*b*10")];

    static readonly NamedSlip[] Quotient = [("нуль не убран", "a/b*10"), ("убран лишний нуль", "a/b/10")];

    static readonly Formula[] Easy =
    [
        new("a*b", "a=12..999 b=10..100/90", "", null, Product),
        new("a/b", "c=12..999 b=10..100/90 a=(c*b)", "", null, Quotient),
        new("a*b", "a=2..9 b=20..900/10", "b mod 100=0", null, Product),
    ];

    static readonly Formula[] Medium =
    [
        new("a*b", "a=102..989 b=1000..1000", "", null, Product),
        new("a*b", "a=12..48 b=20..90/10", "a mod 10!=0", null, Product),
        new("a/b", "c=12..98 b=20..90/10 a=(c*b)", "c mod 10!=0", null, Quotient),
        new("a/b", "c=102..989 b=1000..1000 a=(c*b)", "", null, Quotient),
        new("a*b", "a=20..90/10 b=200..900/100", "", null, Product),
    ];

    static readonly Formula[] Hard =
    [
        new("a*b/c", "a=12..98 b=1000..1000 c=10..100/90"),
        new("a/b*c", "d=12..98 b=100..1000/900 a=(d*b) c=20..80/10", "d mod 10!=0"),
        new("a*b+c", "a=12..98 b=100..1000/900 c=200..900/100"),
        new("a-b*c", "a=90000..90000 b=12..48 c=100..1000/900"),
        new("a/b", "c=102..489 b=200..900/100 a=(c*b)", "", null, Quotient),
        new("a*b", "a=102..489 b=200..900/100", "", null, Product),
    ];
}

/// <summary>x·100=4 500, 36 000:x=36.</summary>
public sealed class RoundEquations() : EquationExercise("math-4-equations-round", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x*a=b", "b/a", "a=10..100/90 c=12..98 b=(c*a)"),
        new("x/a=b", "b*a", "a=10..100/90 b=12..98"),
        new("a/x=b", "a/b", "c=10..100/90 b=12..98 a=(c*b)"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("x*a=b", "b/a", "a=100..1000/900 c=102..980 b=(c*a)"),
        new("x/a=b", "b*a", "a=100..1000/900 b=102..980"),
        new("x*a=b", "b/a", "a=12..98 c=100..1000/900 b=(c*a)"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("x*a=b*c", "b*c/a", "a=100..100 b=12..98 c=1000..1000"),
        new("x/a=b+c", "(b+c)*a", "a=100..1000/900 b=112..480 c=115..490"),
        new("a/x=b/c", "a/(b/c)", "c=10..10 d=12..98 e=100..1000/900 b=(d*c) a=(d*e)"),
        new("x*a=b-c", "(b-c)/a", "a=20..90/10 d=112..480 c=1000..9000/1000 b=(d*a+c)"),
    ];
}

/// <summary>Numbers to a million, and sums of places.</summary>
public sealed class CompareMillion() : ComparisonExercise("math-4-compare-numbers", Easy, Medium, Hard)
{
    static readonly ComparedPair[] Easy =
    [
        new("a", "b", "c=1001..9998 d=10..90/10 a=c b=(c+d)"),
        new("a", "b", "c=10..98 d=100..990 e=100..990 a=(c*1000+d) b=(c*1000+e)"),
        new("a", "b", "a=1001..9999 b=10001..99999", "a*10-b<=900;b-a*10<=900"),
    ];

    static readonly ComparedPair[] Medium =
    [
        new("a", "b", "c=10..98 d=11..98 a=(c*10000+d*100) b=(c*10000+d*10)"),
        new("a", "b", "c=102..989 d=1..9 e=1..9 f=1..9 a=(c*1000+d*100+e*10+f) b=(c*1000+e*100+d*10+f)", "d!=e"),
        new("a+b", "c", "a=10000..90000/1000 b=105..995 c=10105..90995", "a+b-c<=300;c-a-b<=300"),
        new("a*b", "c", "a=102..985 b=100..100 c=10200..98500/10", "a*b-c<=90;c-a*b<=90"),
    ];

    static readonly ComparedPair[] Hard =
    [
        new("a+b", "c-d", "a=100000..400000/1000 b=105..995 c=101000..500000/1000 d=5..895", "a+b-c+d<=900;c-d-a-b<=900"),
        new("a*b", "c/d", "a=12..98 b=1000..1000 d=10..10 e=12000..98000/100 c=(e*10)", "a*b-e<=900;e-a*b<=900"),
        new("a*b+c", "d", "a=12..98 b=1000..1000 c=5..99 d=12005..98999", "a*b+c-d<=90;d-a*b-c<=90"),
        new("a-b", "c", "a=100000..900000/10000 b=1..9 d=-9..9 c=(a+d)", "a-b-c<=9;c-a+b<=9"),
    ];
}

public sealed class OrderMillion() : NumberOrder("math-4-order-numbers", (1020, 99_800), (102_000, 989_000));

public sealed class ExtremeMillion() : ExtremeNumber("math-4-extreme-number", (1020, 99_800), (102_000, 989_000));

public sealed class BetweenMillion() : NumbersBetween("math-4-numbers-between", (1020, 99_800), (102_000, 989_000));
