using System.Numerics;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10;

/// <summary>Union, intersection and difference of finite sets of numbers.</summary>
public sealed class SetActions : IExercise
{
    static readonly string[] Names = ["объединение", "пересечение", "разность"];

    static readonly string[] Signs = [" \\cup ", " \\cap ", " \\setminus "];

    static readonly Asked<IReadOnlyList<Rational>>[] Actions = [.. Enumerable.Range(0, 3).Select(Of)];

    public string Id => "algebra-10-set-actions";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var action = setting.Form % 3;
        var (size, common) = (setting.By(4, 5, 6), setting.By(2, 2, 3));
        var least = setting.By(1, -4, -9);
        var pool = random.Shuffled(Enumerable.Range(least, setting.By(12, 14, 20)).ToArray()).Take((2 * size) - common).ToArray();
        var (first, second) = (pool.Take(size).Order().ToArray(), pool.Skip(size - common).Order().ToArray());
        var answer = Done(action, first, second);
        return Actions[action].Pose(
            setting,
            new() { ["a"] = first, ["b"] = second },
            Listed(answer),
            [
                ("взято другое действие", Listed(Done((action + 1) % 3, first, second))),
                ("взято другое действие", Listed(Done((action + 2) % 3, first, second))),
                ("множества переставлены", Listed(second.Except(first))),
                ("потерян элемент", Listed(answer.Skip(1))),
                ("взято первое множество", Listed(first)),
            ],
            action switch
            {
                0 => "Выписываем все элементы обоих множеств, общие — один раз.",
                1 => "Выписываем только общие элементы.",
                _ => "Выписываем элементы первого множества, которых нет во втором.",
            });
    }

    static int[] Done(int action, IReadOnlyList<int> first, IReadOnlyList<int> second) => [.. (action switch { 0 => first.Union(second), 1 => first.Intersect(second), _ => first.Except(second) }).Order()];

    static Rational[] Listed(IEnumerable<int> numbers) => [.. numbers.Select(number => (Rational)number)];

    static Asked<IReadOnlyList<Rational>> Of(int action) => new(
        $"Даны множества $A=\\{{{{a...}}\\}}$ и $B=\\{{{{b...}}\\}}$. Найдите их {Names[action]} $A{Signs[action]}B$. Элементы запишите через точку с запятой.",
        new NumberListAnswer(ordered: false, none: "нет элементов"),
        read => Judged(action, read.Numbers("a"), read.Numbers("b")),
        (read, answer) => new EachCheck([true, true, true], [Ordered(read.Numbers("a"), read.Numbers("a")), Ordered(read.Numbers("b"), read.Numbers("b")), Ordered(Judged(action, read.Numbers("a"), read.Numbers("b")), answer)]))
    {
        Claim = $"Для множеств $A=\\{{{{a...}}\\}}$ и $B=\\{{{{b...}}\\}}$ {Names[action]} $A{Signs[action]}B$ состоит из элементов {{x}}",
        Phrase = $"{Names[action]} множеств $\\{{{{a...}}\\}}$ и $\\{{{{b...}}\\}}$",
        Matching = "Соотнесите действия с множествами и их результаты.",
    };

    /// <summary>Both sets belong to what is checked, or another number in them would change nothing.</summary>
    static OrderCheck Ordered(IReadOnlyList<Rational> numbers, IReadOnlyList<Rational> answer) =>
        new([.. numbers.OrderDescending().Select(number => $"{number}")], [.. answer.Order().Select(number => $"{number}")]);

    /// <summary>Number after number: in which of the sets it is.</summary>
    static IReadOnlyList<Rational> Judged(int action, IReadOnlyList<Rational> first, IReadOnlyList<Rational> second) =>
    [
        .. first.Concat(second).Distinct().Order().Where(number => (first.Contains(number), second.Contains(number)) is var (a, b) && action switch
        {
            0 => a || b,
            1 => a && b,
            _ => a && !b,
        }),
    ];
}

/// <summary>How many elements the union of two sets has, in a class.</summary>
public sealed class SetStories() : StoryExercise("algebra-10-set-stories", Easy, Medium, Hard)
{
    static readonly Story[] Easy =
    [
        new("В классе {a:ученик|ученика|учеников} занимаются плаванием, {b:ученик|ученика|учеников} — волейболом, причём {c} из них занимаются и тем и другим. Сколько учеников занимаются хотя бы одним из этих видов спорта?",
            "a+b-c", "x-a=b-c", "ученик|ученика|учеников", "a=8..18 b=6..16 c=2..5"),
        new("Кружок рисования посещают {a:школьник|школьника|школьников}, кружок музыки — {b:школьник|школьника|школьников}, оба кружка — {c:школьник|школьника|школьников}. Сколько школьников посещают только один из кружков?",
            "a-c+b-c", "x+2*c=a+b", "школьник|школьника|школьников", "a=9..25 b=8..24 c=2..7", "c<a;c<b"),
    ];

    static readonly Story[] Medium =
    [
        new("Из {n:туриста|туристов|туристов} {a} говорят по-английски, {b} — по-французски, а {c} — на обоих языках. Сколько туристов не говорят ни на одном из этих языков?",
            "n-(a+b-c)", "a+b+x=n+c", "турист|туриста|туристов", "n=40..90 a=15..45 b=10..40 c=3..9", "a+b-c<n;c<a;c<b"),
        new("Из {n:читателя|читателей|читателей} библиотеки {a} взяли стихи, {b} — прозу, а {d} не взяли ни стихов, ни прозы. Сколько читателей взяли и стихи, и прозу?",
            "a+b-(n-d)", "n-d+x=a+b", "читатель|читателя|читателей", "n=30..80 a=15..50 b=12..50 d=2..9", "a+b>n-d+1;a<n-d;b<n-d"),
    ];

    static readonly Story[] Hard =
    [
        new("Из {n:участника|участников|участников} олимпиады первую задачу решили {a}, вторую — {b}, а {d} не решили ни одной из них. Сколько участников решили ровно одну из этих двух задач?",
            "2*(n-d)-a-b", "x+a+b=2*(n-d)", "участник|участника|участников", "n=40..90 a=20..55 b=15..50 d=3..9", "a+b>n-d+1;a<n-d;b<n-d"),
        new("В группе {n:студента|студентов|студентов}: {a} изучают физику, {b} — химию, каждый — хотя бы один из этих предметов. Сколько студентов изучают только физику?",
            "n-b", "x+b=n", "студент|студента|студентов", "n=25..60 a=12..40 b=10..40", "a+b>n+1;a<n;b<n"),
    ];
}

/// <summary>Irrational roots among whole ones.</summary>
public sealed class IrrationalNumbers : IExercise
{
    static readonly Selection Kind = new(
        "Выберите {k|иррациональное|рациональное} число среди корней.",
        "Выберите все {m|иррациональные|рациональные} числа среди корней.",
        (read, item) => IsWhole(item) != IsIrrational(read),
        (read, item) => new StatementCheck(IsIrrational(read) ? $"{Floor(item)}<{Plain.Write(item.Expression)}<{Floor(item)}+1" : $"{Plain.Write(item.Expression)}={Floor(item)}"));

    public string Id => "algebra-10-irrational-numbers";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var irrational = setting.Form % 2 == 0;
        var (whole, broken) = (new List<string>(), new List<string>());
        while (whole.Count < 4 || broken.Count < 4)
        {
            var degree = setting.By(2, random.Next(2, 3), random.Next(2, 4));
            var isWhole = random.Chance(50);
            var number = isWhole ? (int)BigInteger.Pow(random.Next(2, setting.By(15, 9, 6)), degree) : random.Next(2, setting.By(200, 300, 400));
            Expression root = degree == 2 ? new Call(Function.Sqrt, number) : new Call(Function.Root, degree, number);
            var list = Divisibility.WholeRoot(number, degree) is not null ? whole : broken;
            var print = $"${Tex.Write(root)}$";
            if (list.Count < 4 && !list.Contains(print))
            {
                list.Add(print);
            }
        }

        return Chosen.Of(
            Kind,
            new() { ["k"] = irrational ? "иррациональное" : "рациональное", ["m"] = irrational ? "иррациональные" : "рациональные" },
            irrational ? broken : whole,
            irrational ? whole : broken,
            "Корень из натурального числа рационален, только если он извлекается нацело.");
    }

    static bool IsIrrational(Filling read) => read.Has("k") ? read.Word("k") == "иррациональное" : read.Word("m") == "иррациональные";

    static bool IsWhole(PrintedItem item) => Root(item) is var (degree, number) && Divisibility.WholeRoot(number, degree) is not null;

    static BigInteger Floor(PrintedItem item)
    {
        var (degree, number) = Root(item);
        var root = BigInteger.Zero;
        while (BigInteger.Pow(root + 1, degree) <= number)
        {
            root++;
        }

        return root;
    }

    static (int Degree, BigInteger Number) Root(PrintedItem item) => item.Expression switch
    {
        Call { Function: Function.Sqrt } root => (2, Whole(root.Argument)),
        Call { Function: Function.Root } root => ((int)Whole(root.Arguments[0]), Whole(root.Argument)),
        _ => throw new EvaluationException("It is no root."),
    };

    static BigInteger Whole(Expression tree) => tree.Value() is { IsInteger: true, Sign: > 0 } value && value < 1_000_000 ? value.Numerator : throw new EvaluationException("No natural number stands there.");
}
