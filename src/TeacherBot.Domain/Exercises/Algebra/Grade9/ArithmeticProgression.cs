using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>Terms, differences and indices.</summary>
public sealed class ArithmeticTerms() : QuizExercise("algebra-9-arithmetic-terms", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        Progressions.ArithmeticTerm.With("a=1..15 d=2..7 n=5..12", "a!=d", ("разность взята n раз", "a+d*n"), ("разность взята на два раза меньше", "a+d*(n-2)"), ("забыт первый член", "d*(n-1)")),
        Progressions.ArithmeticByTwo.With("a=1..15 d=2..6 b=(a+d) n=5..10", "", ("разность взята n раз", "a+d*n"), ("вместо разности взят второй член", "a+b*(n-1)")),
        Progressions.ArithmeticTerm.With("a=10..30 d=-5..-2 n=5..9", "", ("разность взята n раз", "a+d*n"), ("потерян минус у разности", "a-d*(n-1)")),
    ];

    static readonly Quizzed[] Medium =
    [
        Progressions.ArithmeticTerm.With("a=-20..-3 d=3..9 n=11..25", "", ("разность взята n раз", "a+d*n"), ("потерян минус у первого члена", "-a+d*(n-1)")),
        Progressions.Difference.With("k=2..6 m=2..6 n=(k+m) d=-7..9 p=-12..25 q=(p+m*d)", "d!=0;p!=q;d!=1", ("разделено на номер", "q-p"), ("перепутан знак", "(p-q)/(n-k)"), ("число шагов найдено неверно", "(q-p)/(n-k+1)")),
        Progressions.Index.With("a=-15..20 d=2..9 n=8..30 q=(a+d*(n-1))", "a!=0", ("забыта единица", "(q-a)/d"), ("единица вычтена", "(q-a)/d-1")),
        Progressions.ArithmeticByTwo.With("a=15..40 d=-9..-2 b=(a+d) n=9..20", "", ("разность взята n раз", "a+(b-a)*n"), ("перепутан знак разности", "a+(a-b)*(n-1)")),
    ];

    static readonly Quizzed[] Hard =
    [
        Progressions.FirstTerm.With("k=3..7 m=2..8 n=(k+m) d=-6..8 a=-20..25 p=(a+d*(k-1)) q=(p+m*d)", "d!=0;d!=1;p!=0;q!=0", ("разность вычтена k раз", "p-(q-p)/(n-k)*k"), ("разность прибавлена", "p+(q-p)/(n-k)*(k-1)"), ("найдена разность", "(q-p)/(n-k)")),
        Progressions.PositiveTerms.With("a=40..150 d=-9..-3", "a mod (-d)!=0", ("не посчитан первый член", "(a-a mod (-d))/(-d)"), ("посчитан лишний член", "(a-a mod (-d))/(-d)+2")),
        Progressions.Index.With("a=20..80 d=-9..-3 n=15..40 q=(a+d*(n-1))", "q<0", ("забыта единица", "(q-a)/d"), ("единица вычтена", "(q-a)/d-1")),
        Progressions.Difference.With("k=3..9 m=5..12 n=(k+m) d=-9..9 p=-40..60 q=(p+m*d)", "d!=0;p*q<0", ("перепутан знак", "(p-q)/(n-k)"), ("сложено вместо вычитания", "q+p")),
    ];
}

/// <summary>Sums of the first terms and of natural numbers.</summary>
public sealed class ArithmeticSums() : QuizExercise("algebra-9-arithmetic-sums", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        Progressions.SumByEnds.With("a=1..12 d=2..6 n=5..12 q=(a+d*(n-1))", "", ("не разделено на два", "(a+q)*n"), ("взято на один член меньше", "(a+q)*(n-1)/2")),
        Progressions.ArithmeticSum.With("a=1..9 d=2..5 n=5..12", "", ("не разделено на два", "(2*a+d*(n-1))*n"), ("первый член взят один раз", "(a+d*(n-1))*n/2"), ("разность взята n раз", "(2*a+d*n)*n/2")),
        Progressions.Naturals.With("a=1..9 b=20..40", "", ("забыт первый член", "(a+b)*(b-a)/2"), ("не разделено на два", "(a+b)*(b-a+1)")),
    ];

    static readonly Quizzed[] Medium =
    [
        Progressions.ArithmeticSum.With("a=-15..30 d=-6..7 n=9..20", "d!=0;d!=1;a!=0", ("не разделено на два", "(2*a+d*(n-1))*n"), ("первый член взят один раз", "(a+d*(n-1))*n/2"), ("разность взята n раз", "(2*a+d*n)*n/2")),
        Progressions.SumByEnds.With("a=-30..20 d=-5..6 n=10..24 q=(a+d*(n-1))", "d!=0;a!=0;q!=0;a+q!=0", ("не разделено на два", "(a+q)*n"), ("взята разность концов", "(q-a)*n/2")),
        Progressions.Naturals.With("a=11..45 b=60..150", "", ("забыт первый член", "(a+b)*(b-a)/2"), ("лишний член", "(a+b)*(b-a+2)/2")),
        Progressions.Multiples.With("k=3..9 m=50..120", "m mod k!=0", ("не учтён последний член", "(m-m mod k)/k*((m-m mod k)/k-1)/2*k"), ("найдено число слагаемых", "(m-m mod k)/k")),
    ];

    static readonly Quizzed[] Hard =
    [
        Progressions.DifferenceBySum.With("a=-12..20 d=-6..8 n=6..16 s=((2*a+d*(n-1))*n/2)", "d!=0;d!=1;a!=0;s!=0", ("первый член вычтен один раз", "(2*s/n-a)/(n-1)"), ("разделено на n", "(2*s/n-2*a)/n"), ("сумма не удвоена", "(s/n-2*a)/(n-1)")),
        Progressions.Multiples.With("k=6..15 m=150..400", "m mod k!=0", ("не учтён последний член", "(m-m mod k)/k*((m-m mod k)/k-1)/2*k"), ("не разделено на два", "(m-m mod k)/k*((m-m mod k)/k+1)*k")),
        Progressions.ArithmeticSum.With("a=-45..60 d=-9..11 n=21..40", "d!=0;a!=0;n mod 10!=1;d*d>9", ("не разделено на два", "(2*a+d*(n-1))*n"), ("первый член взят один раз", "(a+d*(n-1))*n/2"), ("разность взята n раз", "(2*a+d*n)*n/2")),
    ];
}

/// <summary>Rows of seats, savings, training: every next number differs from the one before by the same.</summary>
public sealed class ArithmeticStories() : StoryExercise("algebra-9-arithmetic-stories", Easy, Medium, Hard)
{
    /// <summary>The usual mistakes of sums are too few for four options.</summary>
    public override IReadOnlyList<TaskType> Types { get; } = [TaskType.Open];

    static readonly Story[] Easy =
    [
        new("В первом ряду амфитеатра {a:место|места|мест}, а в каждом следующем на {b:место|места|мест} больше, чем в предыдущем. Сколько мест в {c}-м ряду?",
            "a+b*(c-1)", "x-a=b*(c-1)", "место|места|мест", "a=12..30 b=2..5 c=6..15"),
        new("В первый день {A} {A:прочитал|прочитала} {a:страницу|страницы|страниц} книги, а в каждый следующий день — на {b:страницу|страницы|страниц} больше, чем в предыдущий. Сколько страниц {A} {A:прочитал|прочитала} в {c}-й день?",
            "a+b*(c-1)", "x-a=b*(c-1)", "страница|страницы|страниц", "a=8..20 b=2..6 c=5..12"),
    ];

    static readonly Story[] Medium =
    [
        new("В первом ряду зала {a:кресло|кресла|кресел}, а в каждом следующем на {b:кресло|кресла|кресел} больше, чем в предыдущем. Сколько всего кресел в первых {c} рядах?",
            "(2*a+b*(c-1))*c/2", "2*x=c*(a+a+b*(c-1))", "кресло|кресла|кресел", "a=12..26 b=2..4 c=8..20"),
        new("{A} копит на велосипед: в первую неделю {A} {A:отложил|отложила} {a}~р., а в каждую следующую — на {b}~р. больше, чем в предыдущую. Сколько рублей {A:накоплено|накоплено} за {c:неделю|недели|недель}?",
            "(2*a+b*(c-1))*c/2", "2*x=c*(a+a+b*(c-1))", "рубль|рубля|рублей", "a=100..400/50 b=20..60/10 c=6..14"),
        new("В первый час турист прошёл {a}~м, а в каждый следующий час проходил на {b}~м меньше, чем в предыдущий. Сколько метров он прошёл за {c}~ч?",
            "(2*a-b*(c-1))*c/2", "2*x=c*(a+a-b*(c-1))", "м", "a=3600..5000/100 b=100..300/50 c=4..8"),
    ];

    static readonly Story[] Hard =
    [
        new("За первый метр глубины колодца мастер берёт {a}~р., а за каждый следующий метр — на {b}~р. больше, чем за предыдущий. Сколько рублей стоит колодец глубиной {c}~м?",
            "(2*a+b*(c-1))*c/2", "2*x=c*(a+a+b*(c-1))", "рубль|рубля|рублей", "a=1500..4000/100 b=200..700/50 c=7..15"),
        new("Бегун за {c:тренировку|тренировки|тренировок} пробежал всего {s}~м. В первую тренировку он пробежал {a}~м, а в каждую следующую пробегал больше, чем в предыдущую, на одно и то же число метров. На сколько метров?",
            "(2*s/c-2*a)/(c-1)", "a*c+x*c*(c-1)/2=s", "м", "c=5..9 a=1000..3000/500 s=9000..60000/500", "(2*s) mod c=0;(2*s/c-2*a) mod (c-1)=0;2*s/c-2*a>99*(c-1);2*s/c-2*a<901*(c-1);((2*s/c-2*a)/(c-1)) mod 50=0"),
        new("В первой линейке саженцев {a:деревце|деревца|деревцев}, в каждой следующей на {b:деревце|деревца|деревцев} больше, чем в предыдущей. Сколько деревцев с {k}-й по {m}-ю линейку включительно?",
            "(2*a+b*(k-1)+b*(m-1))*(m-k+1)/2", "2*x=(m-k+1)*(a+b*(k-1)+a+b*(m-1))", "деревце|деревца|деревцев", "a=5..12 b=2..4 k=4..7 m=9..14"),
    ];
}
