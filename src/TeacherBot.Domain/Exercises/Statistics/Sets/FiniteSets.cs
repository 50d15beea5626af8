using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Sets;

/// <summary>Union, intersection and difference of sets that are listed. Easy: small sets; hard: longer ones, the difference.</summary>
sealed class SetOperations() : PosedExercise(
    "algebra-8-set-operations", [Of(Union, 3, 4), Of(Intersection, 4, 4)], [Of(Union, 4, 5), Of(Intersection, 5, 5), Of(Difference, 4, 4)], [Of(Difference, 5, 6), Of(Union, 5, 6), Of(Intersection, 6, 6)])
{
    static readonly Asked<IReadOnlyList<Rational>> Union = Asks("\\cup", "union", (left, right) => left || right);

    static readonly Asked<IReadOnlyList<Rational>> Intersection = Asks("\\cap", "intersection", (left, right) => left && right);

    static readonly Asked<IReadOnlyList<Rational>> Difference = Asks("\\setminus", "difference", (left, right) => left && !right);

    static Asked<IReadOnlyList<Rational>> Asks(string sign, string operation, Func<bool, bool, bool> belongs) => new(
        $"Даны множества $A=\\{{{{a...}}\\}}$ и $B=\\{{{{b...}}\\}}$. Найдите множество $A{sign} B$.",
        new FiniteSetAnswer(),
        read => [.. Different(read, "a").Concat(Different(read, "b")).Distinct().Where(number => belongs(read.Numbers("a").Contains(number), read.Numbers("b").Contains(number)))],
        (read, answer) => new SetCheck(operation, Written(read.Numbers("a")), Written(read.Numbers("b")), Written(answer)))
    {
        Claim = $"Если $A=\\{{{{a...}}\\}}$ и $B=\\{{{{b...}}\\}}$, то множество $A{sign} B$ равно {{x}}",
        Phrase = $"$A=\\{{{{a...}}\\}}$, $B=\\{{{{b...}}\\}}$; $A{sign} B$",
        Matching = "Соотнесите действия с множествами и их результаты.",
        HasGaps = false,
    };

    static IPosed Of(Asked<IReadOnlyList<Rational>> asked, int first, int second) => new Posed<IReadOnlyList<Rational>>(asked, (_, setting, random) =>
    {
        var most = setting.By(9, 15, 20);
        var (a, b) = random.Until(r => (A: Drawn(r, first, most), B: Drawn(r, second, most)), pair => pair.A.Intersect(pair.B).Count() is var common && common >= 1 && common < Math.Min(first, second) - (first > 3 ? 1 : 0));
        Rational[] union = [.. a.Union(b)], both = [.. a.Intersect(b)], onlyA = [.. a.Except(b)], onlyB = [.. b.Except(a)];
        var (answer, solution) = asked == Union ? (union, "Берём все элементы, общие — один раз.") : asked == Intersection ? (both, "Берём только общие элементы.") : (onlyA, "Из множества $A$ убираем элементы, которые есть в $B$.");
        return asked.Pose(
            setting,
            new() { ["a"] = a, ["b"] = b },
            answer,
            [
                ("пересечение вместо объединения", both),
                ("объединение вместо пересечения", union),
                ("взята разность множеств", onlyA),
                ("взята разность в другом порядке", onlyB),
                ("взяты элементы только одного из множеств", [.. onlyA, .. onlyB]),
                ("потерян один элемент", [.. answer.Order().Skip(1)]),
            ],
            solution);
    });

    static Rational[] Drawn(SheetRandom random, int count, int most) => [.. random.Shuffled(Enumerable.Range(1, most)).Take(count).Order().Select(number => (Rational)number)];

    static string[] Written(IEnumerable<Rational> numbers) => [.. numbers.Order().Select(number => $"{number}")];

    static IReadOnlyList<Rational> Different(Filling read, string slot) => read.Numbers(slot) is var numbers && numbers.Distinct().Count() == numbers.Count ? numbers : throw new EvaluationException("An element stands twice in a set.");
}

/// <summary>How many elements, subsets and pupils: by the formula of inclusion and exclusion.</summary>
sealed class SetSizes() : PosedExercise("algebra-8-set-sizes", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите описания множеств и то, что о них спрашивают.";

    static readonly NumberQuestion Subsets = NumberQuestion.Count(
        "Сколько всего подмножеств у множества, в котором {n:элемент|элемента|элементов}?",
        "2^n",
        read => Enumerable.Range(0, read.Count("n") is >= 0 and <= 12 and var count ? 1 << count : throw new UnsolvedException("Too many subsets.")).Count(),
        "Если в множестве {n:элемент|элемента|элементов}, то число всех его подмножеств равно {x}",
        "в множестве {n:элемент|элемента|элементов}; сколько всего подмножеств",
        Matching);

    static readonly NumberQuestion Union = NumberQuestion.Count(
        "В множестве $A$ {a:элемент|элемента|элементов}, в множестве $B$ {b:элемент|элемента|элементов}, а в их пересечении {c:элемент|элемента|элементов}. Сколько элементов в объединении этих множеств?",
        "a+b-c",
        read => Members(read.Count("a"), read.Count("b"), read.Count("c")).Count,
        "Если в множестве $A$ элементов {a}, в $B$ — {b}, а в пересечении — {c}, то число элементов объединения равно {x}",
        "в $A$ элементов {a}, в $B$ — {b}, в $A\\cap B$ — {c}; сколько в $A\\cup B$",
        Matching);

    static readonly NumberQuestion Intersection = NumberQuestion.Count(
        "В множестве $A$ {a:элемент|элемента|элементов}, в множестве $B$ {b:элемент|элемента|элементов}, а в их объединении {c:элемент|элемента|элементов}. Сколько элементов в пересечении этих множеств?",
        "a+b-c",
        read => Enumerable.Range(0, Math.Min(read.Count("a"), read.Count("b")) + 1).Single(common => Members(read.Count("a"), read.Count("b"), common).Count == read.Count("c")),
        "Если в множестве $A$ элементов {a}, в $B$ — {b}, а в объединении — {c}, то число элементов пересечения равно {x}",
        "в $A$ элементов {a}, в $B$ — {b}, в $A\\cup B$ — {c}; сколько в $A\\cap B$",
        Matching);

    static readonly NumberQuestion Neither = NumberQuestion.Count(
        "В классе {n:ученик|ученика|учеников}. Лыжами занимаются {a}, плаванием — {b}, а обоими видами спорта — {c}. Сколько учеников не занимается ни лыжами, ни плаванием?",
        "n-(a+b-c)",
        read => read.Count("n") - Members(read.Count("a"), read.Count("b"), read.Count("c")).Count is var rest && rest >= 0 ? rest : throw new EvaluationException("There are not so many pupils."),
        "Если из {n:ученика|учеников|учеников} лыжами занимаются {a}, плаванием {b}, а обоими видами {c}, то число не занимающихся ничем равно {x}",
        "всего {n}, лыжи {a}, плавание {b}, оба вида {c}; сколько ни одного",
        Matching,
        "Хотя бы одним видом занимаются $[a]+[b]-[c]=[#a+b-c]$; $[n]-[#a+b-c]=[#n-(a+b-c)]$.");

    static readonly NumberQuestion OnlyOne = NumberQuestion.Count(
        "В группе туристов английский язык знают {a}, немецкий — {b}, а оба языка — {c}. Сколько туристов знает ровно один из этих языков?",
        "a+b-2*c",
        read => Members(read.Count("a"), read.Count("b"), read.Count("c")).Count(member => member.InA != member.InB),
        "Если английский знают {a:турист|туриста|туристов}, немецкий — {b}, а оба языка — {c}, то число знающих ровно один язык равно {x}",
        "английский {a}, немецкий {b}, оба языка {c}; сколько знает ровно один",
        Matching,
        "$([a]-[c])+([b]-[c])=[#a-c]+[#b-c]=[#a+b-2*c]$.");

    static readonly NumberQuestion Both = NumberQuestion.Count(
        "В классе {n:ученик|ученика|учеников}. Собаки есть у {a}, кошки — у {b}, а у {k} нет ни собаки, ни кошки. У скольких учеников есть и собака, и кошка?",
        "a+b-(n-k)",
        read => Enumerable.Range(0, Math.Min(read.Count("a"), read.Count("b")) + 1).Single(common => Members(read.Count("a"), read.Count("b"), common).Count + read.Count("k") == read.Count("n")),
        "Если из {n:ученика|учеников|учеников} собаки есть у {a}, кошки у {b}, а у {k} нет ни тех, ни других, то и собака, и кошка есть у {x}",
        "всего {n}, собаки у {a}, кошки у {b}, никого у {k}; у скольких и собака, и кошка",
        Matching,
        "Собака или кошка есть у $[n]-[k]=[#n-k]$; $[a]+[b]-[#n-k]=[#a+b-n+k]$.");

    static readonly NamedSlip[] OfSum = [("пересечение не вычтено", "a+b"), ("пересечение вычтено дважды", "a+b-2*c"), ("пересечение прибавлено", "a+b+c"), ("вычтено из одного множества", "a-c")];

    static readonly NamedSlip[] OfSubsets = [("число удвоено", "2*n"), ("число возведено в квадрат", "n^2"), ("пустое множество не посчитано", "2^n-1"), ("потерян множитель", "2^(n-1)")];

    static readonly IPosed[] Easy =
    [
        new OneOf(Subsets.With("n=2..8", "", OfSubsets), Union.With("a=3..12 b=3..12 c=1..6", "c<a-1;c<b-1;abs(a-b)>0", OfSum)),
        Union.With("a=5..18 b=5..18 c=2..8", "c<a-1;c<b-1;abs(a-b)>0", OfSum),
    ];

    static readonly IPosed[] Medium =
    [
        Neither.With("n=22..35 a=8..20 b=7..18 c=2..9", "c<b-1;c<a-1;n-(a+b-c)>=1;n-(a+b-c)<=9;abs(a-b)>0", ("пересечение вычтено", "n-a-b+2*c"), ("пересечение не учтено", "a+b-c"), ("не учтены занимающиеся обоими", "n-a"), ("посчитаны занимающиеся ровно одним", "a+b-2*c")),
        Intersection.With("a=8..25 b=8..25 c=12..45", "a+b-c>=2;c>a+1;c>b+1;abs(a-b)>0", ("найдена разность", "c-a"), ("найдена разность", "c-b"), ("числа сложены", "a+b"), ("вычтено множество", "abs(a-b)")),
    ];

    static readonly IPosed[] Hard =
    [
        OnlyOne.With("a=12..40 b=10..38 c=3..15", "c<b-2;c<a-2;a>b", ("пересечение вычтено один раз", "a+b-c"), ("учтён один язык", "a-c"), ("учтён один язык", "b-c"), ("пересечение не вычтено", "a+b")),
        Both.With("n=24..35 a=10..24 b=9..22 k=2..7", "a+b-n+k>=2;n-k>a;n-k>b;abs(a-b)>0", ("остальные не вычтены", "a+b-n"), ("найдено число имеющих животное", "n-k"), ("найдена разность", "n-a"), ("найдена разность", "n-b")),
    ];

    /// <summary>Everyone who is in one of two sets, one by one.</summary>
    static List<(bool InA, bool InB)> Members(int a, int b, int both) => both >= 0 && both <= a && both <= b && a + b < 100_000
        ? [.. Enumerable.Repeat((true, false), a - both), .. Enumerable.Repeat((true, true), both), .. Enumerable.Repeat((false, true), b - both)]
        : throw new EvaluationException("There are no such sets.");
}
