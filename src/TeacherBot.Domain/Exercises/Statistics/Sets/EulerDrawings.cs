using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Sets;

/// <summary>Euler circles with the number of pupils in every region. Easy: one set; medium: both together; hard: exactly one, shares.</summary>
sealed class EulerDrawings() : PosedExercise(
    "algebra-8-euler-circles", [Of(Left), Of(Either)], [Of(Either), Of(One), Of(NotLeft)], [Of(One), Of(NotLeft), Of(All)])
{
    static readonly (string Left, string Right)[] Themes = [("лыжи", "плавание"), ("рисование", "танцы"), ("английский", "немецкий"), ("шахматы", "шашки"), ("гитара", "скрипка")];

    static readonly string Name = "{s|" + string.Join('|', Themes.SelectMany(theme => new[] { theme.Left, theme.Right })) + "}";

    static readonly Asked<Rational> Left = Asks(
        $"На кругах Эйлера показано, сколько учеников класса выбрали каждое занятие. Сколько учеников выбрали занятие «{Name}»?",
        (read, circles) => In(read, circles) + Number(circles.Both),
        (read, circles) => $"{In(read, circles)}+{Number(circles.Both)}");

    static readonly Asked<Rational> Either = Asks(
        "На кругах Эйлера показано, сколько учеников класса выбрали каждое занятие. Сколько учеников выбрали хотя бы одно из двух занятий?",
        (_, circles) => Number(circles.OnlyLeft) + Number(circles.Both) + Number(circles.OnlyRight),
        (_, circles) => $"{circles.OnlyLeft}+{circles.Both}+{circles.OnlyRight}");

    static readonly Asked<Rational> One = Asks(
        "На кругах Эйлера показано, сколько учеников класса выбрали каждое занятие. Сколько учеников выбрали ровно одно из двух занятий?",
        (_, circles) => Number(circles.OnlyLeft) + Number(circles.OnlyRight),
        (_, circles) => $"{circles.OnlyLeft}+{circles.OnlyRight}");

    static readonly Asked<Rational> NotLeft = Asks(
        $"На кругах Эйлера показано, сколько учеников класса выбрали каждое занятие. Сколько учеников не выбрали занятие «{Name}»?",
        (read, circles) => Number(circles.OnlyLeft) + Number(circles.OnlyRight) + Number(circles.Outside) - In(read, circles),
        (read, circles) => $"{(read.Word("s") == circles.Left ? circles.OnlyRight : circles.OnlyLeft)}+{circles.Outside}");

    static readonly Asked<Rational> All = Asks(
        "На кругах Эйлера показано, сколько учеников класса выбрали каждое занятие. Сколько всего учеников в классе?",
        (_, circles) => Number(circles.OnlyLeft) + Number(circles.Both) + Number(circles.OnlyRight) + Number(circles.Outside),
        (_, circles) => $"{circles.OnlyLeft}+{circles.Both}+{circles.OnlyRight}+{circles.Outside}");

    static Asked<Rational> Asks(string question, Func<Filling, EulerCircles, Rational> solve, Func<Filling, EulerCircles, string> calculation) => new(
        question, new NumberAnswer(), read => solve(read, read.Drawing<EulerCircles>()), (read, answer) => new ValueCheck(calculation(read, read.Drawing<EulerCircles>()), $"{answer}"));

    static IPosed Of(Asked<Rational> asked) => new Posed<Rational>(
        asked,
        (_, setting, random) =>
        {
            var (left, right) = random.Pick(Themes);
            var most = setting.By(9, 14, 19);
            var numbers = random.Shuffled(Enumerable.Range(2, most)).Take(4).ToArray();
            var (a, both, b, outside) = (numbers[0], numbers[1], numbers[2], numbers[3]);
            var isLeft = random.Chance(50);
            var mine = isLeft ? a : b;
            var other = isLeft ? b : a;
            var filling = new Filling { Figure = new EulerCircles(left, right, $"{a}", $"{both}", $"{b}", $"{outside}") };
            filling["s"] = isLeft ? left : right;
            int[] parts = asked == Left ? [mine, both] : asked == Either ? [a, both, b] : asked == One ? [a, b] : asked == NotLeft ? [other, outside] : [a, both, b, outside];
            return asked.Pose(
                setting,
                filling,
                parts.Sum(),
                [
                    ("общая часть не учтена", asked == One ? a + b + both : a + b),
                    ("взята только часть круга", mine),
                    ("учтены все ученики", a + b + both + outside),
                    ("взят один круг", mine + both),
                    ("не учтены ученики вне кругов", asked == NotLeft ? other : a + both + b),
                    ("общая часть посчитана дважды", a + b + (2 * both)),
                ],
                $"${string.Join('+', parts)}={parts.Sum()}$.");
        },
        alone: false);

    static Rational In(Filling read, EulerCircles circles) => read.Word("s") == circles.Left ? Number(circles.OnlyLeft)
        : read.Word("s") == circles.Right ? Number(circles.OnlyRight)
        : throw new EvaluationException("There is no such circle.");

    static Rational Number(string text) => new PrintedItem(text).Number;
}

/// <summary>Elements and subsets of a set that is listed.</summary>
sealed class Subsets() : PosedExercise("algebra-8-subsets", [new Listed(3)], [new Listed(4)], [new Listed(5)])
{
    static readonly Selection Parts = new(
        "Дано множество $A=\\{{a...}\\}$. Выберите его подмножество.",
        "Дано множество $A=\\{{a...}\\}$. Выберите все его подмножества.",
        (read, item) => Elements(item).All(element => read.Numbers("a").Contains(element)),
        (read, item) => new SetCheck("difference", [.. Elements(item).Select(element => $"{element}")], [.. read.Numbers("a").Select(element => $"{element}")], []));

    static IReadOnlyList<Rational> Elements(PrintedItem item) => new FiniteSetAnswer().TryRead(item.Text, out var elements) ? elements : throw new EvaluationException("An option is no set.");

    /// <summary>Subsets, and sets with one strange element.</summary>
    sealed class Listed(int size) : IPosed
    {
        public IReadOnlyList<TaskType> Types => Chosen.Types;

        public Problem Draw(Setting setting, SheetRandom random)
        {
            var all = random.Shuffled(Enumerable.Range(1, size * 4)).ToArray();
            int[] set = [.. all.Take(size + 2).Order()], strange = [.. all.Skip(size + 2)];
            var (right, wrong) = (new HashSet<string>(), new HashSet<string>());
            for (var i = 0; (right.Count < 4 || wrong.Count < 4) && i < 500; i++)
            {
                var part = random.Shuffled(set).Take(random.Next(Math.Max(1, size - 2), size)).ToArray();
                right.Add(Written(part));
                wrong.Add(Written([.. part.Skip(1), random.Pick(strange)]));
            }

            return Chosen.Of(Parts, new() { ["a"] = set }, [.. right.Take(5)], [.. wrong.Take(5)], "Каждый элемент подмножества принадлежит множеству $A$.");
        }

        static string Written(int[] elements) => new FiniteSetAnswer().Write([.. elements.Select(element => (Rational)element)]).Print;
    }
}
