using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Statistics.Counts;

/// <summary>Factorials and numbers of combinations. Hard: greater numbers.</summary>
sealed class CombinatorialValues() : PosedExercise("algebra-9-combinatorial-values", Easy, Medium, Hard)
{
    static readonly NamedSlip[] OfQuotient = [("факториалы разделены как числа", "n/k"), ("взят факториал разности", "factorial(n-k)"), ("потерян множитель", "factorial(n)/factorial(k)/(k+1)"), ("лишний множитель", "factorial(n)/factorial(k)*k")];
    static readonly NamedSlip[] OfTwo = [("второй факториал забыт", "factorial(n)/factorial(k)"), ("взяты сами числа", "n/(k*m)"), ("потерян множитель", "factorial(n)/(factorial(k)*factorial(m))/(k+1)"), ("взят множитель вместо факториала", "factorial(n)/(factorial(k)*m)")];
    static readonly NamedSlip[] OfCombinations = [("числа перемножены", "n*k"), ("найдено число размещений", "factorial(n)/factorial(n-k)"), ("взята соседняя ячейка треугольника Паскаля", "factorial(n-1)/(factorial(k)*factorial(n-1-k))"), ("взята соседняя ячейка треугольника Паскаля", "factorial(n+1)/(factorial(k)*factorial(n+1-k))")];

    static readonly IPosed[] Easy =
    [
        Combinatorics.Factorial.With("n=3..6 k=2..4", "n>k", ("сложены числа под знаком факториала", "factorial(n)/factorial(k)"), ("сложены сами числа", "n+k"), ("факториалы перемножены", "factorial(n)*factorial(k)")),
        Combinatorics.Quotient.With("n=4..12 k=2..11", "n-k>=1;n-k<=2", OfQuotient),
        Combinatorics.Combinations.With("n=4..9 k=2..3", "n>k+1", OfCombinations),
    ];

    static readonly IPosed[] Medium =
    [
        Combinatorics.Combinations.With("n=6..10 k=2..5", "n-k>=2", OfCombinations),
        new OneOf(Combinatorics.Quotient.With("n=6..12 k=3..10", "n-k>=2;n-k<=3", OfQuotient), Combinatorics.QuotientOfTwo.With("n=5..8 k=2..6 m=2..3", "k+m<=n;k>m", OfTwo)),
    ];

    static readonly IPosed[] Hard =
    [
        Combinatorics.Combinations.With("n=9..14 k=3..7", "n-k>=3", OfCombinations),
        Combinatorics.QuotientOfTwo.With("n=7..12 k=3..9 m=2..5", "k+m<=n;k>m;n-k<=4", OfTwo),
    ];
}

/// <summary>Orders: books on a shelf, places, posts. Hard: two together, digits with a nought.</summary>
sealed class OrderedChoices() : PosedExercise("algebra-9-ordered-choices", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Pairs = [("порядок не учтён", "n*(n-1)/2"), ("повторение разрешено", "n^2"), ("взято удвоенное число", "2*n")];
    static readonly NamedSlip[] Threes = [("порядок не учтён", "n*(n-1)*(n-2)/6"), ("повторение разрешено", "n^3"), ("число утроено", "3*n"), ("числа сложены", "n+(n-1)+(n-2)")];

    static readonly IPosed[] Easy =
    [
        Combinatorics.Head.With("n=5..15", "", Pairs),
        new OneOf(Combinatorics.Shelf.With("n=3..6", "", ("число возведено в квадрат", "n^2"), ("потерян множитель", "factorial(n-1)"), ("сложены числа", "n*(n+1)/2")), Combinatorics.Prizes.With("n=5..10", "", Threes)),
    ];

    static readonly IPosed[] Medium =
    [
        new OneOf(Combinatorics.Prizes.With("n=8..16", "", Threes), Combinatorics.Digits.With("n=4..9", "", Threes)),
        Combinatorics.Head.With("n=16..35", "", Pairs),
    ];

    static readonly IPosed[] Hard =
    [
        new OneOf(
            Combinatorics.Together.With("n=4..7", "", ("порядок двоих не учтён", "factorial(n-1)"), ("условие не учтено", "factorial(n)"), ("двое исключены", "2*factorial(n-2)")),
            Combinatorics.DigitsWithZero.With("n=3..9", "", ("нуль допущен на первом месте", "(n+1)*n*(n-1)"), ("нуль исключён совсем", "n*(n-1)*(n-2)"), ("повторение разрешено", "n*(n+1)*(n+1)"))),
        Combinatorics.Prizes.With("n=16..26", "abs(n-21)>0", Threes),
    ];
}

/// <summary>Choices without order: handshakes, delegates, diagonals. Hard: two groups at once.</summary>
sealed class UnorderedChoices() : PosedExercise("algebra-9-unordered-choices", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Pairs = [("каждая пара посчитана дважды", "n*(n-1)"), ("число возведено в квадрат", "n^2"), ("взята половина квадрата", "n*n/2"), ("лишнее слагаемое", "n*(n+1)/2")];
    static readonly NamedSlip[] Chosen = [("учтён порядок", "factorial(n)/factorial(n-k)"), ("числа перемножены", "n*k"), ("взята соседняя ячейка треугольника Паскаля", "factorial(n-1)/(factorial(k)*factorial(n-1-k))")];

    static readonly IPosed[] Easy =
    [
        Combinatorics.Handshakes.With("n=5..20", "", Pairs),
        new OneOf(Combinatorics.Delegates.With("k=2..2 n=5..12", "", Chosen), Combinatorics.Diagonals.With("n=5..10", "", ("каждая диагональ посчитана дважды", "n*(n-3)"), ("посчитаны и стороны", "n*(n-1)/2"), ("взято число сторон без трёх", "n-3"))),
    ];

    static readonly IPosed[] Medium =
    [
        new OneOf(Combinatorics.Delegates.With("k=3..3 n=6..12", "", Chosen), Combinatorics.Diagonals.With("n=10..20", "", ("каждая диагональ посчитана дважды", "n*(n-3)"), ("посчитаны и стороны", "n*(n-1)/2"), ("взято число сторон без трёх", "n-3"))),
        Combinatorics.Handshakes.With("n=13..30", "abs(n-21)>0", Pairs),
    ];

    static readonly IPosed[] Hard =
    [
        Combinatorics.Team.With("a=4..9 b=3..9", "a-b>0", ("порядок юношей учтён", "a*(a-1)*b"), ("способы сложены", "a*(a-1)/2+b"), ("выбраны любые трое", "(a+b)*(a+b-1)*(a+b-2)/6"), ("выбран один юноша", "a*b")),
        Combinatorics.Delegates.With("k=4..5 n=8..12", "", Chosen),
        Combinatorics.Team.With("a=3..9 b=4..12", "b-a>0", ("порядок юношей учтён", "a*(a-1)*b"), ("способы сложены", "a*(a-1)/2+b"), ("выбраны любые трое", "(a+b)*(a+b-1)*(a+b-2)/6"), ("выбран один юноша", "a*b")),
    ];
}
