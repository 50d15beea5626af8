using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Statistics.Probability;

/// <summary>One thing drawn out of several. Easy: two kinds; medium: three kinds, the other event; hard: numbers by a property.</summary>
sealed class DrawnThings() : PosedExercise("algebra-8-drawn-things", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Ratio = [("взято отношение красных шаров к синим", "a/b"), ("вероятность другого цвета", "b/(a+b)"), ("единица делится на число шаров", "1/(a+b)")];
    static readonly NamedSlip[] Part = [("вероятность невыученного билета", "m/n"), ("часть взята от остатка", "m/(n-m)"), ("единица делится на количество", "1/n")];
    static readonly NamedSlip[] Third = [("взята доля среди остальных", "c/(a+b)"), ("вероятность противоположного события", "(a+b)/(a+b+c)"), ("взята доля другого вида", "b/(a+b+c)"), ("взята доля другого вида", "a/(a+b+c)"), ("единица делится на число видов", "1/3")];

    static readonly IPosed[] Easy =
    [
        Draws.Balls.With("a=2..19 b=2..24", "a<b+15;(1000*a) mod (a+b)=0", Ratio),
        Draws.Tickets.With("n=20..50/5 m=2..15", "(1000*m) mod n=0", Part),
        Draws.Pies.With("a=2..9 b=2..9 c=2..9", "(100*c) mod (a+b+c)=0", Third),
    ];

    static readonly IPosed[] Medium =
    [
        Draws.NotGreen.With("a=5..16 b=5..14 c=5..19", "(1000*c) mod (a+b+c)=0", ("вероятность противоположного события", "c/(a+b+c)"), ("посчитан только один цвет", "a/(a+b+c)"), ("посчитан только один цвет", "b/(a+b+c)")),
        Draws.Defects.With("n=50..400/10 m=2..40", "(1000*m) mod n=0;m*3<n", ("вероятность взять неисправный", "m/n"), ("часть взята от исправных", "m/(n-m)"), ("запятая не на своём месте", "(n-m)/n/10")),
        Draws.Above.With("a=10..40 b=30..99 c=15..90", "c>a+2;b>c+2;(1000*(b-c)) mod (b-a+1)=0", ("пропущено последнее число", "(b-c-1)/(b-a+1)"), ("посчитано и само число", "(b-c+1)/(b-a+1)"), ("количество чисел меньше на единицу", "(b-c)/(b-a)"), ("взяты числа не больше данного", "(c-a+1)/(b-a+1)")),
    ];

    static readonly IPosed[] Hard =
    [
        Draws.Multiples.With("n=20..80 k=3..9", "n mod k>0;(1000*(n-n mod k)/k) mod n=0", ("посчитано лишнее число", "((n-n mod k)/k+1)/n"), ("взята единица на делитель", "1/k"), ("вероятность противоположного события", "1-(n-n mod k)/k/n")),
        Draws.Guarantee.With("n=60..240/10 m=2..40", "(1000*n) mod (n+m)=0;m*4<n", ("дефектные вычтены из качественных", "(n-m)/n"), ("вероятность дефекта", "m/(n+m)"), ("взято отношение дефектных к качественным", "m/n")),
        Draws.Sportsmen.With("a=4..17 b=5..16 c=6..20", "(1000*a) mod (a+b+c)=0", ("взята доля среди остальных", "a/(b+c)"), ("вероятность противоположного события", "(b+c)/(a+b+c)"), ("единица делится на число городов", "1/3")),
    ];
}

/// <summary>Dice and coins. Easy: one die; medium: coins and the sum on two dice; hard: any event with two dice.</summary>
sealed class DiceAndCoins() : PosedExercise(
    "algebra-8-dice-coins",
    [Dice.Once(), new OneOf(Dice.Once(2, 4, 5), Dice.Coins.With("n=2..3 k=1..2", "k<=n", ("порядок не учтён", "1/(n+1)"), ("учтён только один исход", "1/2^n")))],
    [Dice.Sum.With("s=2..12", "", ("взято число возможных сумм", "1/11"), ("порядок кубиков не учтён", "(6-abs(7-s))/21")), Dice.Coins.With("n=2..5 k=1..4", "k<=n", ("порядок не учтён", "1/(n+1)"), ("учтён только один исход", "1/2^n")), Dice.Twice(6, 18, 9, 30)],
    [Dice.Twice(), new OneOf(Dice.Twice(), Dice.Sum.With("s=2..12", "", ("взято число возможных сумм", "1/11"), ("порядок кубиков не учтён", "(6-abs(7-s))/21"))), Dice.Twice()]);
