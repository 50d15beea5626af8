using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Statistics.Probability;

/// <summary>Several things are chosen at once, or numbers are put together by chance; the judge lists all choices.</summary>
static class Choices
{
    const string Matching = "Соотнесите случайные опыты и вероятности событий.";

    public static readonly NumberQuestion Pair = NumberQuestion.Chance(
        "Среди {n:ученика|учеников|учеников} кружка есть Аня и Борис. Двух человек наугад выбирают для доклада. Найдите вероятность того, что выберут Аню и Бориса.",
        "2/(n*(n-1))",
        read => Outcomes.Share(Counting.ListCombinations([.. Enumerable.Range(0, read.Count("n"))], 2), pair => pair.Sum() == 1),
        "Если из {n:ученика|учеников|учеников}, среди которых Аня и Борис, наугад выбирают двоих, то вероятность выбрать Аню и Бориса равна {x}",
        "учеников {n}, выбирают двоих; выбраны Аня и Борис",
        Matching,
        "Всего пар $\\frac{[n] \\cdot [#n-1]}{2}=[#n*(n-1)/2]$, подходит одна: $[#2/(n*(n-1))]$.",
        NumberForm.Fraction);

    public static readonly NumberQuestion Member = NumberQuestion.Chance(
        "В классе {n:ученик|ученика|учеников}, среди них Вера. Наугад выбирают {k:дежурного|дежурных|дежурных}. Найдите вероятность того, что Вера окажется дежурной.",
        "k/n",
        read => Outcomes.Share(Counting.ListCombinations([.. Enumerable.Range(0, read.Count("n"))], read.Count("k")), chosen => chosen[0] == 0),
        "Если из {n:ученика|учеников|учеников}, среди которых Вера, наугад выбирают {k:дежурного|дежурных|дежурных}, то вероятность выбрать Веру равна {x}",
        "учеников {n}, выбирают {k:дежурного|дежурных|дежурных}; выбрана Вера",
        Matching,
        "Каждый попадёт в число дежурных с одинаковой вероятностью: $\\frac{[k]}{[n]}=[#k/n]$.");

    public static readonly NumberQuestion Together = NumberQuestion.Chance(
        "В классе {n:ученик|ученика|учеников}, среди них два друга. Класс случайным образом разбивают на {g} равные группы. Найдите вероятность того, что друзья окажутся в одной группе.",
        "(n/g-1)/(n-1)",
        read => Outcomes.Share(Enumerable.Range(1, read.Count("n") - 1), place => place / SizeOf(read.Count("n"), read.Count("g")) == 0),
        "Если класс из {n:ученика|учеников|учеников}, среди которых два друга, делят на {g} равные группы, то вероятность того, что друзья окажутся вместе, равна {x}",
        "учеников {n}, равных групп {g}; два друга в одной группе",
        Matching,
        "В группе первого друга осталось мест $[#n/g-1]$, всего мест $[#n-1]$: $[#(n/g-1)/(n-1)]$.",
        NumberForm.Fraction);

    public static readonly NumberQuestion Queue = NumberQuestion.Chance(
        "В очередь случайным образом становятся {n:человек|человека|человек}, среди них Катя. Найдите вероятность того, что Катя окажется среди первых {k}.",
        "k/n",
        read => Outcomes.Share(Enumerable.Range(1, read.Count("n")), place => place <= read.Count("k")),
        "Если {n:человек|человека|человек} становятся в очередь случайно, то вероятность того, что Катя окажется среди первых {k}, равна {x}",
        "в очереди {n}; Катя среди первых {k}",
        Matching,
        "Подходящих мест $[k]$ из $[n]$: $\\frac{[k]}{[n]}=[#k/n]$.");

    public static readonly NumberQuestion TwoGood = NumberQuestion.Chance(
        "В коробке {n:лампочка|лампочки|лампочек}, из них {m} неисправных. Наугад берут две лампочки. Найдите вероятность того, что обе исправны.",
        "(n-m)*(n-m-1)/(n*(n-1))",
        read => Outcomes.Share(Counting.ListCombinations([.. Enumerable.Range(0, read.Count("n"))], 2), pair => pair[0] >= read.Count("m")),
        "Если в коробке {n:лампочка|лампочки|лампочек}, из них неисправных {m}, то вероятность взять две исправные равна {x}",
        "лампочек {n}, неисправных {m}; две взятые исправны",
        Matching,
        "$\\frac{C_{[#n-m]}^2}{C_{[n]}^2}=\\frac{[#(n-m)*(n-m-1)/2]}{[#n*(n-1)/2]}$, то есть $[#(n-m)*(n-m-1)/(n*(n-1))]$.",
        NumberForm.Fraction);

    public static readonly NumberQuestion Phone = NumberQuestion.Chance(
        "Набирая номер телефона, ученик забыл последнюю цифру и набрал её наугад. Найдите вероятность того, что эта цифра не больше {k}.",
        "(k+1)/10",
        read => Outcomes.Share(Enumerable.Range(0, 10), digit => digit <= read.Count("k")),
        "Вероятность того, что случайная последняя цифра телефонного номера не больше {k}, равна {x}",
        "последняя цифра номера случайна; она не больше {k}",
        Matching,
        "Цифр от 0 до [k] всего $[#k+1]$ из 10: $[#(k+1)/10]$.");

    static int SizeOf(int all, int groups) => groups > 0 && all % groups == 0 ? all / groups : throw new EvaluationException("The groups are not equal.");
}

/// <summary>Repetition before the exam. Easy: one thing; medium: places and groups; hard: pairs.</summary>
sealed class ChosenByLot() : PosedExercise("algebra-9-chosen-by-lot", Easy, Medium, Hard)
{
    static readonly IPosed[] Easy =
    [
        Choices.Queue.With("n=10..40 k=2..12", "(1000*k) mod n=0;3*k<2*n", ("единица делится на число мест", "1/k"), ("вероятность противоположного события", "1-k/n"), ("пропущено одно место", "(k-1)/n"), ("единица делится на число людей", "1/n")),
        Choices.Member.With("n=10..25 k=2..4", "(1000*k) mod n=0;n<22", ("единица делится на число учеников", "1/n"), ("единица делится на число дежурных", "1/k"), ("вероятность противоположного события", "1-k/n"), ("взято отношение к остальным", "k/(n-k)")),
        new OneOf(Choices.Phone.With("k=1..8", "", ("нуль не посчитан", "k/10"), ("вероятность противоположного события", "1-(k+1)/10"), ("нуль не считается цифрой", "k/9")), Choices.Queue.With("n=10..40 k=2..12", "(1000*k) mod n=0;3*k<2*n", ("единица делится на число мест", "1/k"), ("вероятность противоположного события", "1-k/n"), ("пропущено одно место", "(k-1)/n"))),
    ];

    static readonly IPosed[] Medium =
    [
        Choices.Together.With("n=12..33 g=2..4", "n mod g=0;n/g>=3", ("не учтено место первого друга", "1/g"), ("место первого друга посчитано", "(n/g)/(n-1)"), ("место первого друга посчитано в общем числе", "(n/g-1)/n"), ("взята вероятность попасть в две группы", "1/g^2")),
        Choices.Pair.With("n=5..11", "", ("учтён порядок", "1/(n*(n-1))"), ("взята доля двух учеников", "2/n"), ("первый ученик возвращён", "1/n^2")),
    ];

    static readonly IPosed[] Hard =
    [
        Choices.TwoGood.With("n=6..15 m=2..6", "n>m+2", ("первая лампочка возвращена", "((n-m)/n)^2"), ("взята вероятность одной исправной", "(n-m)/n"), ("обе неисправны", "m*(m-1)/(n*(n-1))"), ("хотя бы одна неисправна", "1-(n-m)*(n-m-1)/(n*(n-1))")),
        Choices.Together.With("n=15..40 g=3..5", "n mod g=0;n/g>=4", ("не учтено место первого друга", "1/g"), ("место первого друга посчитано", "(n/g)/(n-1)"), ("место первого друга посчитано в общем числе", "(n/g-1)/n"), ("взята вероятность попасть в две группы", "1/g^2")),
    ];
}

/// <summary>The classical definition repeated. Easy: two and three kinds; medium: the other event; hard: dice and coins.</summary>
sealed class ProbabilityRepeated() : PosedExercise("algebra-9-probability-repeated", Easy, Medium, Hard)
{
    static readonly IPosed[] Easy =
    [
        Draws.Sportsmen.With("a=3..15 b=3..15 c=3..20", "(100*a) mod (a+b+c)=0", ("взята доля среди остальных", "a/(b+c)"), ("вероятность противоположного события", "(b+c)/(a+b+c)"), ("единица делится на число городов", "1/3")),
        Dice.Once(),
        Draws.Defects.With("n=50..400/10 m=2..40", "(1000*m) mod n=0;m*3<n", ("вероятность взять неисправный", "m/n"), ("часть взята от исправных", "m/(n-m)"), ("запятая не на своём месте", "(n-m)/n/10")),
    ];

    static readonly IPosed[] Medium =
    [
        Dice.Twice(),
        Draws.Guarantee.With("n=60..240/10 m=2..40", "(1000*n) mod (n+m)=0;m*4<n", ("дефектные вычтены из качественных", "(n-m)/n"), ("вероятность дефекта", "m/(n+m)"), ("взято отношение дефектных к качественным", "m/n")),
        Dice.Coins.With("n=2..5 k=1..4", "k<=n", ("порядок не учтён", "1/(n+1)"), ("учтён только один исход", "1/2^n")),
    ];

    static readonly IPosed[] Hard =
    [
        Dice.Twice(),
        Events.ExactlyOne.With("a=0.5..0.9/0.1 b=0.2..0.8/0.1", "a>b", ("вероятность хотя бы одного попадания", "1-(1-a)*(1-b)"), ("учтён только первый стрелок", "a*(1-b)"), ("вероятность двух попаданий", "a*b"), ("учтён только второй стрелок", "(1-a)*b")),
        new OneOf(Dice.Twice(), Dice.AnyCoin.With("n=2..4", "", ("найдена вероятность противоположного события", "1/2^n"), ("взята половина", "1/2"), ("взята доля бросков", "1/n"))),
        Events.TwoFactories.With("p=20..80/5 a=1..6 b=1..8", "p>50;a+1<b", ("вероятности брака сложены", "(a+b)/100"), ("взято среднее", "(a+b)/200"), ("учтена только первая фабрика", "p*a/10000")),
    ];
}
