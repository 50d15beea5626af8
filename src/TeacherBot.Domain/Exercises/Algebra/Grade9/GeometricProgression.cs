using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>Terms and ratios.</summary>
public sealed class GeometricTerms() : QuizExercise("algebra-9-geometric-terms", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        Progressions.GeometricTerm.With("a=2..9 q=2..3 n=4..6", "a!=q", ("знаменатель взят n раз", "a*q^n"), ("степень меньше на один", "a*q^(n-2)"), ("прогрессия принята за арифметическую", "a+q*(n-1)")),
        Progressions.GeometricByTwo.With("a=1..8 q=2..4 b=(a*q) n=4..5", "", ("знаменатель взят n раз", "a*(b/a)^n"), ("прогрессия принята за арифметическую", "a+(b-a)*(n-1)")),
        Progressions.Ratio.With("p=2..15 x=2..9 q=(p*x)", "", ("вычтено вместо деления", "q-p"), ("ошибка в делении", "q/p+1")),
    ];

    static readonly Quizzed[] Medium =
    [
        Progressions.GeometricTerm.With("a=2..12 q=-4..-2 n=4..6", "", ("потерян минус", "-a*q^(n-1)"), ("знаменатель взят n раз", "a*q^n"), ("прогрессия принята за арифметическую", "a+q*(n-1)")),
        Progressions.Falling.With("d=1..6 q=2..3 n=4..6 b=(d*q^(n-2)) a=(b*q)", "", ("знаменатель взят лишний раз", "a/(a/b)^n"), ("степень меньше на один", "a/(a/b)^(n-2)"), ("прогрессия принята за арифметическую", "a+(b-a)*(n-1)")),
        Progressions.GeometricFirst.With("a=2..9 q=2..4 n=4..6 b=(a*q^(n-1))", "", ("степень больше на один", "b/q^n"), ("степень меньше на один", "b/q^(n-2)"), ("прогрессия принята за арифметическую", "b-q*(n-1)")),
        Progressions.Ratio.With("p=-15..15 x=-9..-2 q=(p*x)", "p!=0", ("потерян минус", "-q/p"), ("вычтено вместо деления", "q-p")),
    ];

    static readonly Quizzed[] Hard =
    [
        Progressions.GeometricFurther.With("q=-3..5 k=3..6 m=6..10 p=-12..15", "q*q>1;m>k+2;m<k+5;p!=0;p!=1", ("показатель больше на один", "p*q^(m-k+1)"), ("показатель меньше на один", "p*q^(m-k-1)"), ("прогрессия принята за арифметическую", "p+q*(m-k)")),
        Progressions.GeometricFirst.With("a=-9..9 q=-4..-2 n=4..6 b=(a*q^(n-1))", "a!=0", ("потерян минус", "-b/q^(n-1)"), ("степень меньше на один", "b/q^(n-2)")),
        Progressions.Falling.With("d=2..9 q=2..4 n=5..7 b=(d*q^(n-2)) a=(b*q)", "a<8000", ("степень меньше на один", "a/(a/b)^(n-2)"), ("прогрессия принята за арифметическую", "a+(b-a)*(n-1)")),
        Progressions.GeometricByTwo.With("a=2..9 q=-4..-2 b=(a*q) n=5..6", "", ("потерян минус", "-a*(b/a)^(n-1)"), ("знаменатель взят n раз", "a*(b/a)^n"), ("прогрессия принята за арифметическую", "a+(b-a)*(n-1)")),
    ];
}

/// <summary>Sums of the first terms.</summary>
public sealed class GeometricSums() : QuizExercise("algebra-9-geometric-sums", Easy, Medium, Hard)
{
    static readonly Quizzed[] Easy =
    [
        Progressions.GeometricSum.With("a=1..9 q=2..3 n=4..6", "a!=q", ("найден последний член", "a*q^(n-1)"), ("не вычтена единица", "a*q^n/(q-1)"), ("взято на один член меньше", "a*(q^(n-1)-1)/(q-1)")),
        Progressions.GeometricSumByTwo.With("a=1..8 q=2..3 b=(a*q) n=4..5", "", ("найден последний член", "a*(b/a)^(n-1)"), ("взято на один член меньше", "a*((b/a)^(n-1)-1)/(b/a-1)")),
    ];

    static readonly Quizzed[] Medium =
    [
        Progressions.GeometricSum.With("a=2..12 q=-3..-2 n=4..6", "", ("потерян минус у знаменателя", "a*((-q)^n-1)/(-q-1)"), ("взято на один член меньше", "a*(q^(n-1)-1)/(q-1)"), ("найден последний член", "a*q^(n-1)")),
        Progressions.GeometricSum.With("a=-9..-2 q=2..5 n=4..5", "", ("взято на один член меньше", "a*(q^(n-1)-1)/(q-1)"), ("потерян минус", "-a*(q^n-1)/(q-1)"), ("не разделено", "a*(q^n-1)")),
        Progressions.GeometricSumByTwo.With("a=2..9 q=4..5 b=(a*q) n=4..5", "", ("найден последний член", "a*(b/a)^(n-1)"), ("не разделено", "a*((b/a)^n-1)")),
    ];

    static readonly Quizzed[] Hard =
    [
        Progressions.GeometricFirstBySum.With("a=2..12 q=2..4 n=4..6 s=(a*(q^n-1)/(q-1))", "", ("степень меньше на один", "s/q^(n-1)"), ("не умножено на разность", "s/(q^n-1)"), ("найден второй член", "s*(q-1)/(q^n-1)*q")),
        Progressions.GeometricSumByTwo.With("a=2..9 q=-4..-2 b=(a*q) n=5..6", "", ("потерян минус у знаменателя", "a*((-b/a)^n-1)/(-b/a-1)"), ("взято на один член меньше", "a*((b/a)^(n-1)-1)/(b/a-1)")),
        Progressions.GeometricFirstBySum.With("a=-9..9 q=-4..-2 n=4..5 s=(a*(q^n-1)/(q-1))", "a!=0", ("потерян минус", "-s*(q-1)/(q^n-1)"), ("найден второй член", "s*(q-1)/(q^n-1)*q")),
    ];
}

/// <summary>Doubling and halving.</summary>
public sealed class GeometricStories() : StoryExercise("algebra-9-geometric-stories", Easy, Medium, Hard)
{
    static readonly Story[] Easy =
    [
        new("В колонии {a:бактерия|бактерии|бактерий}. Каждый час их число увеличивается в {b} раза. Сколько бактерий будет через {c:час|часа|часов}?",
            "a*b^c", "x/b^c=a", "бактерия|бактерии|бактерий", "a=20..90/5 b=2..3 c=4..6"),
    ];

    static readonly Story[] Medium =
    [
        new("В первый день новость узнали {a} человек, а в каждый следующий день её узнавало в {b} раза больше людей, чем в предыдущий. Сколько всего человек узнало новость за {c:день|дня|дней}?",
            "a*(b^c-1)/(b-1)", "x*(b-1)=a*(b^c-1)", "человек|человека|человек", "a=5..20 b=2..4 c=4..6"),
        new("Мяч подбросили на {a}~см. После каждого удара о землю он поднимается на высоту, в {b} раза меньшую предыдущей. На какую высоту он поднимется после {c}-го удара?",
            "a/b^c", "x*b^c=a", "см", "a=48..810/6 b=2..3 c=3..4", "a mod (b^c)=0"),
    ];

    static readonly Story[] Hard =
    [
        new("За {c:день|дня|дней} {A} {A:решил|решила} всего {s:задачу|задачи|задач}, причём в каждый следующий день — в {b} раза больше, чем в предыдущий. Сколько задач {A} {A:решил|решила} в первый день?",
            "s*(b-1)/(b^c-1)", "x*(b^c-1)/(b-1)=s", "задача|задачи|задач", "c=3..5 b=2..3 s=20..400", "(s*(b-1)) mod (b^c-1)=0;s*(b-1)/(b^c-1)>1"),
        new("За первую неделю сайт посетили {a} человек, а за каждую следующую — в {b} раза больше, чем за предыдущую. Сколько всего человек посетило сайт за {c:неделю|недели|недель}?",
            "a*(b^c-1)/(b-1)", "x*(b-1)=a*(b^c-1)", "человек|человека|человек", "a=120..950/10 b=2..4 c=5..7"),
    ];
}
