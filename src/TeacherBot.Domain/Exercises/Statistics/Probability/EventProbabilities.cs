using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Statistics.Probability;

/// <summary>The rules for letters A and B. Easy: one rule; medium: events that meet; hard: a condition, the other way round.</summary>
sealed class EventRules() : PosedExercise("algebra-8-event-rules", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Product = [("вероятности сложены", "a+b"), ("взято произведение противоположных событий", "(1-a)*(1-b)"), ("взята разность", "a-b"), ("запятая не на своём месте", "a*b*10")];

    static readonly IPosed[] Easy =
    [
        Events.Either.With("a=0.1..0.7/0.05 b=0.1..0.7/0.05", "a+b<1;a>b", ("вероятности перемножены", "a*b"), ("взята разность", "a-b"), ("найдена вероятность противоположного события", "1-a-b")),
        Events.Opposite.With("a=0.02..0.98/0.01", "", ("взята та же вероятность", "a"), ("вычтено из двух", "0.5*a"), ("ошибка в десятых долях", "1.1-a")),
        Events.Both.With("a=0.2..0.9/0.1 b=0.2..0.9/0.1", "a>b", Product),
    ];

    static readonly IPosed[] Medium =
    [
        Events.Union.With("a=0.3..0.8/0.05 b=0.2..0.6/0.05 c=0.05..0.3/0.05", "c<b;a+b-c<1;a>b", ("пересечение не вычтено", "a+b"), ("пересечение прибавлено", "a+b+c"), ("вероятности перемножены", "a*b"), ("из вероятности вычтено пересечение", "a-c")),
        Events.Both.With("a=0.15..0.95/0.05 b=0.2..0.8/0.1", "a>b+0.1", Product),
        Events.Either.With("a=0.13..0.7/0.01 b=0.11..0.6/0.01", "a+b<0.99;a>b", ("вероятности перемножены", "a*b"), ("взята разность", "a-b"), ("найдена вероятность противоположного события", "1-a-b")),
    ];

    static readonly IPosed[] Hard =
    [
        Events.Intersection.With("a=0.4..0.8/0.05 b=0.3..0.7/0.05 c=0.5..0.95/0.05", "c>a;c>b;a>b;a+b-c>=0.05", ("вероятности перемножены", "a*b"), ("взята разность", "c-b"), ("взята разность", "c-a"), ("взята разность", "a-b")),
        Events.Given.With("a=0.2..0.8/0.1 c=0.04..0.6/0.02", "c<a;(100*c) mod (10*a)=0;c/a<0.96", ("вероятности перемножены", "a*c"), ("взята разность", "a-c"), ("вычтено из единицы", "1-c/a"), ("взята вероятность пересечения", "c")),
        Events.Union.With("a=0.31..0.8/0.01 b=0.21..0.6/0.01 c=0.03..0.3/0.01", "c<b-0.02;a+b-c<0.99;a>b", ("пересечение не вычтено", "a+b"), ("пересечение прибавлено", "a+b+c"), ("из вероятности вычтено пересечение", "a-c"), ("из вероятности вычтено пересечение", "b-c")),
    ];
}

/// <summary>Stories of two events. Easy: sum and product; medium: at least one; hard: exactly one, two factories, balls without putting back.</summary>
sealed class EventStories() : PosedExercise("algebra-8-event-stories", Easy, Medium, Hard)
{
    static readonly IPosed[] Easy =
    [
        Events.Exam.With("a=0.1..0.5/0.05 b=0.1..0.45/0.05", "a+b<1;a>b", ("вероятности перемножены", "a*b"), ("взята разность", "a-b"), ("найдена вероятность противоположного события", "1-a-b")),
        Events.Shots.With("a=0.55..0.95/0.05", "", ("вероятность двух попаданий", "a^2"), ("взята вероятность одного попадания", "a"), ("взята вероятность промаха", "1-a"), ("вероятность двух промахов", "(1-a)^2")),
    ];

    static readonly IPosed[] Medium =
    [
        Events.Terminals.With("a=0.05..0.4/0.05", "", ("вероятность того, что оба неисправны", "a^2"), ("вероятность того, что оба исправны", "(1-a)^2"), ("взята вероятность для одного автомата", "1-a"), ("вероятности сложены", "2*a")),
        Events.AtLeastOne.With("a=0.5..0.9/0.1 b=0.4..0.8/0.1", "a>b", ("вероятность того, что попадут оба", "a*b"), ("вероятность двух промахов", "(1-a)*(1-b)"), ("взята большая вероятность", "a"), ("взято среднее", "(a+b)/2")),
        Events.Shots.With("a=0.51..0.99/0.02", "", ("вероятность двух попаданий", "a^2"), ("взята вероятность промаха", "1-a"), ("взята вероятность одного попадания", "a")),
    ];

    static readonly IPosed[] Hard =
    [
        Events.ExactlyOne.With("a=0.5..0.9/0.1 b=0.2..0.8/0.1", "a>b", ("вероятность хотя бы одного попадания", "1-(1-a)*(1-b)"), ("учтён только первый стрелок", "a*(1-b)"), ("вероятность двух попаданий", "a*b"), ("учтён только второй стрелок", "(1-a)*b")),
        Events.TwoFactories.With("p=20..80/5 a=1..6 b=1..8", "p>50;a+1<b", ("вероятности брака сложены", "(a+b)/100"), ("взято среднее", "(a+b)/200"), ("учтена только первая фабрика", "p*a/10000"), ("доли перепутаны", "(100-p)*a/10000+p*b/10000")),
        Events.AtLeastOne.With("a=0.55..0.95/0.05 b=0.5..0.9/0.1", "a>b", ("вероятность того, что попадут оба", "a*b"), ("вероятность двух промахов", "(1-a)*(1-b)"), ("взято среднее", "(a+b)/2")),
    ];
}

/// <summary>Two balls one after the other, not put back.</summary>
sealed class TwoBalls() : PosedExercise(
    "algebra-8-two-balls",
    [Events.TwoRed.With("a=2..5 b=2..4", "a+b<=8", BothRed)],
    [Events.TwoRed.With("a=3..7 b=2..6", "a+b<=12", BothRed), Events.Different.With("a=2..5 b=2..5", "a+b<=8", Mixed)],
    [Events.Different.With("a=3..7 b=3..7", "a+b<=14", Mixed), Events.TwoRed.With("a=5..9 b=3..7", "a+b<=16", BothRed)])
{
    static readonly NamedSlip[] BothRed = [("первый шар возвращён", "(a/(a+b))^2"), ("взята вероятность одного красного шара", "a/(a+b)"), ("уменьшено только число красных", "a*(a-1)/(a+b)^2"), ("вероятность двух белых", "b*(b-1)/((a+b)*(a+b-1))")];

    static readonly NamedSlip[] Mixed = [("учтён только один порядок", "a*b/((a+b)*(a+b-1))"), ("первый шар возвращён", "2*a*b/(a+b)^2"), ("шары одного цвета", "1-2*a*b/((a+b)*(a+b-1))")];
}
