using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade4;

/// <summary>Sums and differences. Easy: four digits; medium: five digits; hard: six digits, noughts and two actions.</summary>
public sealed class AddSubtract() : FormulaExercise("math-4-add-subtract", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Sum = [("забыт перенос в сотни", "a+b-100"), ("забыт перенос в тысячи", "a+b-1000")];

    static readonly NamedSlip[] Difference = [("забыта занятая сотня", "a-b+100"), ("забыта занятая тысяча", "a-b+1000")];

    static readonly Formula[] Easy =
    [
        new("a+b", "a=1205..5890 b=1105..3980", "", null, Sum),
        new("a-b", "a=4205..9890 b=1105..3980", "", null, Difference),
        new("a+b", "a=1205..8890 b=205..980", "", null, Sum),
    ];

    static readonly Formula[] Medium =
    [
        new("a+b", "a=12050..58900 b=11050..39800", "", null, Sum),
        new("a-b", "a=42050..98900 b=11050..39800", "", null, Difference),
        new("a-b", "a=20000..90000/10000 b=2105..9890", "", null, Difference),
        new("a+b", "a=12050..98900 b=1105..9890", "", null, Sum),
    ];

    static readonly Formula[] Hard =
    [
        new("a+b", "a=120500..589000 b=110500..398000", "", null, Sum),
        new("a-b", "a=420500..989000 b=110500..398000", "", null, Difference),
        new("a-b", "a=200000..900000/100000 b=12105..98905", "", null, Difference),
        new("a-b+c", "a=420500..700000 b=110500..298000 c=12500..98000"),
        new("a-(b+c)", "a=420500..700000 b=110500..198000 c=12500..98000"),
    ];
}

/// <summary>x+1 280=5 000, x−2 500=1 840; hard: six digits and an expression.</summary>
public sealed class AddSubtractEquations() : EquationExercise("math-4-equations-add-subtract", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x+a=b", "b-a", "a=1205..4890 b=5105..9980"),
        new("x-a=b", "b+a", "a=1205..4890 b=1105..4980"),
        new("a-x=b", "a-b", "a=5205..9890 b=1105..4980"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("x+a=b", "b-a", "a=12050..48900 b=50000..99800"),
        new("x-a=b", "b+a", "a=12050..48900 b=1105..49800"),
        new("a-x=b", "a-b", "a=50000..90000/1000 b=2105..49800"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("x+a=b-c", "b-c-a", "a=12050..48900 b=500000..900000/1000 c=10500..98000"),
        new("x-a=b+c", "b+c+a", "a=12050..48900 b=105000..498000 c=10500..98000"),
        new("a-x=b+c", "a-(b+c)", "a=500000..900000/1000 b=105000..298000 c=10500..98000"),
    ];
}

/// <summary>By a one-digit number. Easy: three and four digits; medium: noughts; hard: five digits and two actions.</summary>
public sealed class OneDigit() : FormulaExercise("math-4-by-one-digit", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Noughts = [("потерян нуль в частном", "(a/b-a/b mod 100)/10+a/b mod 10"), ("лишний нуль в частном", "(a/b-a/b mod 10)*10+a/b mod 10")];

    static readonly Formula[] Easy =
    [
        new("a*b", "a=213..989 b=3..9", "a mod 10!=0"),
        new("a/b", "c=312..989 b=3..9 a=(b*c)", "c mod 10!=0;c mod 100>10", null, Noughts),
        new("a*b", "a=1112..2989 b=3..6", "a mod 10!=0"),
    ];

    static readonly Formula[] Medium =
    [
        new("a*b", "a=2013..9098 b=3..9", "a mod 1000<100;a mod 10!=0"),
        new("a/b", "c=1102..6809 b=3..9 a=(b*c)", "c mod 100<10;c mod 10!=0", null, Noughts),
        new("a*b", "a=2130..9890/10 b=3..9", "a mod 100!=0"),
        new("a/b", "c=213..989 d=10..100/90 b=3..9 a=(b*c*d)", "a<=100000;c mod 10!=0"),
    ];

    static readonly Formula[] Hard =
    [
        new("a*b", "a=10213..19898 b=3..5", "a mod 10!=0"),
        new("a/b", "c=10205..19807 b=3..5 a=(b*c)", "c mod 10!=0", null, Noughts),
        new("a*b-c/d", "a=1013..4989 b=3..9 e=213..989 d=3..9 c=(d*e)", "b!=d"),
        new("(a+b)/c", "a=2105..9890 b=1205..8980 c=3..9", "(a+b) mod c=0"),
        new("(a-b)*c", "a=5105..9890 b=1205..4980 c=3..9"),
    ];
}

/// <summary>x·7=4 256, x:6=1 205, 8 136:x=9.</summary>
public sealed class OneDigitEquations() : EquationExercise("math-4-equations-one-digit", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x*a=b", "b/a", "a=3..9 c=213..989 b=(a*c)", "c mod 10!=0"),
        new("x/a=b", "b*a", "a=3..9 b=213..989", "b mod 10!=0"),
        new("a/x=b", "a/b", "c=3..9 b=213..989 a=(b*c)", "b mod 10!=0"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("x*a=b", "b/a", "a=3..9 c=1102..6809 b=(a*c)", "c mod 100<10"),
        new("x/a=b", "b*a", "a=3..9 b=1102..6809", "b mod 10!=0"),
        new("a/x=b", "a/b", "c=3..9 b=1102..6809 a=(b*c)", "b mod 10!=0"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("x*a=b+c", "(b+c)/a", "a=3..9 d=1102..6809 c=1105..2200 b=(a*d-c)", "b>1000"),
        new("x/a=b-c", "(b-c)*a", "a=3..9 b=5105..9890 c=1205..3980"),
        new("a/x=b-c", "a/(b-c)", "d=3..9 b=5105..9890 c=1205..3980 a=(d*(b-c))", "a<=100000"),
    ];
}

/// <summary>By a two-digit number. Easy: round tens and two-digit numbers; medium: three digits; hard: four digits, noughts, two actions.</summary>
public sealed class MultiplyByTwoDigits() : FormulaExercise("math-4-multiply-by-two-digits", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Rows = [("второе неполное произведение без сдвига", "a*(b mod 10)+a*((b-b mod 10)/10)"), ("пропущено одно неполное произведение", "a*(b-b mod 10)"), ("ошибка в переносе", "a*b-100")];

    static readonly Formula[] Easy =
    [
        new("a*b", "a=12..98 b=20..90/10", "a mod 10!=0", null, ("потерян нуль", "a*b/10"), ("лишний нуль", "a*b*10")),
        new("a*b", "a=12..48 b=13..39", "a mod 10!=0;b mod 10!=0;a!=b", null, Rows),
        new("a*b", "a=112..328 b=20..90/10", "a mod 10!=0", null, ("потерян нуль", "a*b/10"), ("лишний нуль", "a*b*10")),
    ];

    static readonly Formula[] Medium =
    [
        new("a*b", "a=112..489 b=13..98", "a mod 10!=0;b mod 10!=0", null, Rows),
        new("a*b", "a=53..98 b=43..98", "a mod 10!=0;b mod 10!=0;a!=b", null, Rows),
        new("a*b", "a=102..909 b=13..98", "a mod 100<10;a mod 10!=0;b mod 10!=0", null, Rows),
    ];

    static readonly Formula[] Hard =
    [
        new("a*b", "a=1012..3098 b=13..32", "a mod 10!=0;b mod 10!=0", null, Rows),
        new("a*b+c", "a=112..489 b=43..98 c=1205..9800", "b mod 10!=0"),
        new("a-b*c", "a=60000..90000/1000 b=112..489 c=43..98", "c mod 10!=0"),
        new("(a+b)*c", "a=112..489 b=105..390 c=23..68", "c mod 10!=0;a!=b"),
        new("a*b", "a=120..890/10 b=13..98", "a mod 100!=0;b mod 10!=0", null, Rows),
    ];
}

/// <summary>By a two-digit number. Easy: one-digit quotients and round divisors; medium: two digits; hard: three digits, noughts.</summary>
public sealed class DivideByTwoDigits() : FormulaExercise("math-4-divide-by-two-digits", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Noughts = [("потерян нуль в частном", "(a/b-a/b mod 100)/10+a/b mod 10"), ("лишний нуль на конце", "a/b*10")];

    static readonly Formula[] Easy =
    [
        new("a/b", "c=3..9 b=12..89 a=(b*c)", "b mod 10!=0"),
        new("a/b", "c=12..98 b=20..90/10 a=(b*c)", "c mod 10!=0", null, ("убран лишний нуль", "a/b*10")),
    ];

    static readonly Formula[] Medium =
    [
        new("a/b", "c=23..98 b=12..89 a=(b*c)", "b mod 10!=0;c mod 10!=0"),
        new("a/b", "c=112..480 b=12..48 a=(b*c)", "b mod 10!=0;c mod 10!=0"),
        new("a/b", "c=20..90/10 b=12..89 a=(b*c)", "b mod 10!=0", null, ("потерян нуль", "a/b/10")),
    ];

    static readonly Formula[] Hard =
    [
        new("a/b", "c=102..908 b=23..98 a=(b*c)", "c mod 100<10;c mod 10!=0;b mod 10!=0", null, Noughts),
        new("a/b", "c=1012..4098 b=12..24 a=(b*c)", "c mod 10!=0;b mod 10!=0", null, Noughts),
        new("a/b+c", "d=112..480 b=23..89 a=(b*d) c=1205..9800", "b mod 10!=0"),
        new("(a-b)/c", "d=112..480 c=23..89 b=1205..9800 a=(c*d+b)", "c mod 10!=0;a<=100000"),
        new("a/b*c", "d=23..98 b=23..89 a=(b*d) c=12..48", "b mod 10!=0;b!=c;c mod 10!=0"),
    ];
}

/// <summary>x·24=3 120, 6 750:x=25.</summary>
public sealed class TwoDigitEquations() : EquationExercise("math-4-equations-two-digits", Easy, Medium, Hard)
{
    static readonly EquationShape[] Easy =
    [
        new("x*a=b", "b/a", "a=12..48 c=12..48 b=(a*c)", "a!=c;c mod 10!=0"),
        new("x/a=b", "b*a", "a=12..48 b=12..48", "a!=b"),
        new("a/x=b", "a/b", "c=12..48 b=12..48 a=(b*c)", "c!=b"),
    ];

    static readonly EquationShape[] Medium =
    [
        new("x*a=b", "b/a", "a=12..98 c=112..489 b=(a*c)", "c mod 10!=0"),
        new("x/a=b", "b*a", "a=12..98 b=112..489", "b mod 10!=0"),
        new("a/x=b", "a/b", "c=12..98 b=112..489 a=(b*c)", "b mod 10!=0"),
    ];

    static readonly EquationShape[] Hard =
    [
        new("x*a=b-c", "(b-c)/a", "a=12..98 d=112..489 c=1205..9800 b=(a*d+c)", "b<=100000"),
        new("x/a=b+c", "(b+c)*a", "a=12..48 b=112..489 c=115..490", "b!=c"),
        new("a/x=b+c", "a/(b+c)", "d=12..48 b=112..489 c=115..490 a=(d*(b+c))", "b!=c"),
    ];
}

/// <summary>Handy ways: addends and factors that make round numbers, a common factor.</summary>
public sealed class Laws() : FormulaExercise("math-4-laws", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        new("a+b+c", "d=2..8 e=11..48 f=12..88 a=(100*d-e) b=f c=e", "a!=b;e mod 10!=0", "(a+c)+b"),
        new("a*b*c", "a=25..25 b=12..98 c=4..4", "b mod 10!=0", "(a*c)*b"),
        new("a*b*c", "a=5..5 b=13..98 c=2..2", "b mod 10!=0", "(a*c)*b"),
        new("a+b+c", "d=1..8 f=112..488 e=11..89 a=f b=(100*d-e) c=e", "a!=b;e mod 10!=0", "a+(b+c)"),
    ];

    static readonly Formula[] Medium =
    [
        new("a*b+a*c", "a=12..48 d=1..2 b=11..89 c=(100*d-b)", "b mod 10!=0;a mod 10!=0;b!=c", "a*(b+c)"),
        new("a*b-a*c", "a=12..48 c=2..9 b=(100+c)", "a mod 10!=0", "a*(b-c)"),
        new("a*b*c", "a=125..125 b=12..98 c=8..8", "b mod 10!=0", "(a*c)*b"),
        new("a+b+c+d", "e=11..89 f=11..89 a=(400-e) b=(700-f) c=e d=f", "e!=f;e mod 10!=0;f mod 10!=0", "(a+c)+(b+d)"),
    ];

    static readonly Formula[] Hard =
    [
        new("a*b", "a=12..89 b=99..99", "a mod 10!=0", "a*100-a", ("единица не вычтена", "a*100"), ("вычтена единица вместо множителя", "a*100-1")),
        new("a*b", "a=12..89 b=101..101", "a mod 10!=0", "a*100+a", ("единица не прибавлена", "a*100"), ("прибавлена единица вместо множителя", "a*100+1")),
        new("a*b+c*a", "a=112..489 c=12..88 b=(100-c)", "c mod 10!=0;a mod 10!=0;b!=c", "a*(b+c)"),
        new("a*b-c*a", "a=112..489 c=12..88 b=(100+c)", "c mod 10!=0;a mod 10!=0", "a*(b-c)"),
        new("a*b*c*d", "a=25..25 b=5..5 c=4..4 d=12..98", "d mod 10!=0", "(a*c)*b*d"),
    ];
}

/// <summary>Two ways to write one value, or nearly one.</summary>
public sealed class LawComparisons() : ComparisonExercise("math-4-compare-laws", Easy, Medium, Hard)
{
    static readonly ComparedPair[] Easy =
    [
        new("a*b", "b*c", "a=112..489 b=12..48 d=0..2 c=(a+d-1)"),
        new("a+b", "b+c", "a=1120..4890 b=1205..4800 d=0..2 c=(a+d-1)"),
    ];

    static readonly ComparedPair[] Medium =
    [
        new("(a+b)*c", "a*c+b*d", "a=112..489 b=105..390 c=4..9 e=0..2 d=(c+e-1)"),
        new("a*(b*c)", "a*b*d", "a=12..48 b=3..9 c=4..9 e=0..2 d=(c+e-1)"),
        new("a-(b+c)", "a-b-d", "a=5000..9000 b=1205..1900 c=1105..1980 e=0..2 d=(c+10*e-10)"),
    ];

    static readonly ComparedPair[] Hard =
    [
        new("a*b", "a*100-c", "a=12..89 b=99..99 e=0..2 c=(a+e-1)"),
        new("a*(b-c)", "a*b-d*c", "a=14..48 b=112..480 c=12..89 e=0..2 d=(a+e-1)"),
        new("a*b+a*c", "a*(b+d)", "a=14..48 b=112..480 c=105..390 e=0..2 d=(c+e-1)"),
    ];
}

/// <summary>Quotients and remainders of greater numbers.</summary>
public sealed class RemainderQuestions() : QuizExercise("math-4-remainders", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Rest = [("остаток найден до следующего кратного", "b-c"), ("остаток больше делителя", "c+b"), ("ошибка в последней цифре", "c-1")];

    static readonly NamedSlip[] Whole = [("забыт остаток", "b*q"), ("остаток вычтен", "b*q-c"), ("перепутаны остаток и делитель", "c*q+b")];

    static readonly Quizzed[] Easy =
    [
        Remainders.Remainder.With("b=3..9 q=24..110 c=1..8 a=(b*q+c)", "c<b", Rest),
        Remainders.Dividend.With("b=3..9 q=24..110 c=1..8 a=(b*q+c)", "c<b", Whole),
    ];

    static readonly Quizzed[] Medium =
    [
        Remainders.Remainder.With("b=4..9 q=214..988 c=1..8 a=(b*q+c)", "c<b", Rest),
        Remainders.Dividend.With("b=4..9 q=214..988 c=1..8 a=(b*q+c)", "c<b", Whole),
        Remainders.Remainder.With("b=20..90/10 q=12..98 c=1..89 a=(b*q+c)", "c<b", Rest),
    ];

    static readonly Quizzed[] Hard =
    [
        Remainders.Remainder.With("b=13..48 q=112..985 c=1..47 a=(b*q+c)", "c<b", Rest),
        Remainders.Dividend.With("b=13..48 q=112..985 c=1..47 a=(b*q+c)", "c<b", Whole),
    ];
}
