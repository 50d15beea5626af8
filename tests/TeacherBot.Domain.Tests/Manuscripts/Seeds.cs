using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

/// <summary>A fault that was put into a good task.</summary>
/// <param name="Kind">As the report names it.</param>
/// <param name="Provable">Whether code alone can know: the key of a task that only a reader understands it cannot.</param>
sealed record Seed(string Kind, GoodTask Good, IReadOnlyList<ManuscriptTask> Tasks, bool Provable, int? Grade = null)
{
    /// <summary>What became of the faulty task, the last of its tasks.</summary>
    public Examined Examined()
    {
        var brief = GoodTask.BriefOf(Good.Subject, Grade ?? Good.Grade, [.. Tasks.Select((_, i) => new Place(i + 1, Good.Type))]);
        return Examination.Of(brief, new Manuscript([.. Tasks.Select((task, i) => task with { Place = i + 1 })], ReplyTrouble.None), SheetRandom.Named(Kind))[^1];
    }
}

/// <summary>Faults as models make them, put into the kept manuscripts one at a time.</summary>
static class Seeds
{
    static readonly string[] Drawings =
    [
        "По рисунку определите условие. ", "Рассмотрите рисунок. ", "На чертеже показано условие задачи. ", "По графику найдите нужные данные. ", "Используя схему, ответьте на вопрос. ",
        "На рисунке изображены предметы. ", "По данному чертежу выполните задание. ", "См. рисунок. ", "По диаграмме ответьте на вопрос. ", "Рассмотри картинку. ",
    ];

    static readonly string[] BrokenFormulas =
        [@"\frac{1}{2", @"\fraq{1}{2}", @"2+\cdot 3", @"\sqrt{", "x^{", @"\frac{3}", "5+", "(2+3", @"\begin{cases}x=1", @"\left(2+3", "3++4", @"\sqrt[3]", "7=", @"\foo{2}", "2)+3"];

    /// <summary>What the grade has not met, in the words of a task.</summary>
    static readonly Dictionary<(Subject, int), string[]> Forbidden = new()
    {
        [(Subject.Math, 1)] = ["Затем выполни умножение этих чисел.", "Найди периметр прямоугольника.", "Раздели число на две равные доли.", "Чему равно произведение этих чисел?"],
        [(Subject.Math, 2)] = ["Найди площадь этой фигуры.", "Запиши ответ в виде дроби.", "С какой скоростью ехал поезд?", "Выполни деление с остатком."],
        [(Subject.Math, 3)] = ["Запишите ответ десятичной дробью.", "На сколько процентов выросло число?", "Найдите скорость поезда.", "Запишите отрицательное число."],
        [(Subject.Math, 4)] = ["Сколько это процентов?", "Возведите число в степень.", "Запишите ответ десятичной дробью.", "Сравните с отрицательным числом."],
        [(Subject.Math, 5)] = ["Составьте пропорцию.", "Найдите модуль числа.", "Найдите наибольший общий делитель.", "Отметьте точку на координатной плоскости.", "Найдите длину окружности."],
        [(Subject.Math, 6)] = ["Извлеките квадратный корень.", "Составьте систему уравнений.", "Постройте график функции.", "Примените теорему Пифагора."],
        [(Subject.Algebra, 7)] = ["Найдите дискриминант.", "Извлеките квадратный корень.", "Решите квадратное уравнение.", "Решите неравенство."],
        [(Subject.Algebra, 8)] = ["Найдите логарифм числа.", "Найдите производную.", "Найдите сумму прогрессии.", "Вычислите синус угла."],
        [(Subject.Algebra, 9)] = ["Найдите логарифм числа.", "Вычислите интеграл.", "Найдите производную.", "Запишите комплексное число."],
        [(Subject.Algebra, 10)] = ["Найдите первообразную.", "Вычислите интеграл.", "Прологарифмируйте: найдите логарифм.", "Постройте график показательной функции."],
        [(Subject.Algebra, 11)] = ["Запишите комплексное число."],
        [(Subject.Geometry, 7)] = ["Примените теорему Пифагора.", "Найдите синус угла.", "Найдите площадь треугольника.", "Сложите векторы.", "Докажите подобие треугольников.", "Найдите вписанный угол."],
        [(Subject.Geometry, 8)] = ["Примените теорему косинусов.", "Найдите координаты вектора.", "Найдите объём куба."],
        [(Subject.Geometry, 9)] = ["Найдите объём пирамиды.", "Найдите производную функции.", "Постройте призму."],
        [(Subject.Geometry, 10)] = ["Найдите радиус сферы.", "Вычислите интеграл.", "Найдите образующую конуса."],
        [(Subject.Geometry, 11)] = ["Примените геометрию Лобачевского."],
        [(Subject.Russian, 1)] = ["Выдели корень слова.", "Определи падеж.", "Найди подлежащее.", "Назови часть речи.", "Найди орфограмму."],
        [(Subject.Russian, 2)] = ["Определи падеж слова.", "Назови спряжение.", "Найди наречие.", "Найди причастие."],
        [(Subject.Russian, 3)] = ["Определите спряжение.", "Найдите деепричастие.", "Подчеркните однородные члены.", "Найдите числительное."],
        [(Subject.Russian, 4)] = ["Найдите причастие.", "Найдите вводное слово.", "Определите наклонение.", "Найдите односоставное предложение."],
        [(Subject.Russian, 5)] = ["Найдите причастие.", "Найдите деепричастие.", "Выделите обособленное определение.", "Определите разряд местоимения."],
        [(Subject.Russian, 7)] = ["Найдите бессоюзное сложное предложение.", "Найдите односоставное предложение.", "Найдите обособленное приложение."],
        [(Subject.Russian, 8)] = ["Определите вид придаточного.", "Расставьте знаки в бессоюзном предложении."],
        [(Subject.Russian, 9)] = [],
    };

    public static IReadOnlyList<Seed> Of(Subject subject) => [.. GoodTask.Of(subject).SelectMany((good, i) => Of(good, i))];

    static IEnumerable<Seed> Of(GoodTask good, int turn)
    {
        var task = good.Task;
        foreach (var wrong in FalseKeys.Of(good))
        {
            yield return new("wrong key", good, [wrong], FalseKeys.IsProvable(good));
        }

        foreach (var wrong in FalseKeys.AgainstSolution(good))
        {
            yield return new("key against solution", good, [wrong], true);
        }

        foreach (var (kind, same) in FalseOptions.Of(good))
        {
            yield return new(kind, good, [same], true);
        }

        foreach (var grade in good.NotIn)
        {
            yield return new("wrong grade", good, [task], true, grade);
        }

        foreach (var sentence in Forbidden[(good.Subject, good.Grade)])
        {
            yield return new("forbidden concept", good, [With(task, $"{task.Text.TrimEnd()} {sentence}")], true);
        }

        yield return new("duplicate", good, [task, task with { Text = task.Text.Replace("ё", "е", StringComparison.Ordinal).TrimEnd('.') + " " }], true);
        yield return new("duplicate", good, [task, task with { Text = task.Text.ToUpperInvariant() is var upper && task.Text.Contains('$') ? $" {task.Text}" : upper }], true);
        yield return new("drawing", good, [With(task, Drawings[turn % Drawings.Length] + task.Text)], true);
        yield return new("drawing", good, [With(task, Drawings[(turn + 5) % Drawings.Length] + task.Text)], true);
        yield return new("unreadable formula", good, [With(task, Broken(task.Text, BrokenFormulas[turn % BrokenFormulas.Length]))], true);
        yield return new("unreadable formula", good, [With(task, Broken(task.Text, BrokenFormulas[(turn + 7) % BrokenFormulas.Length]))], true);
    }

    /// <summary>In place of the first formula, or behind the text.</summary>
    static string Broken(string text, string tex) => text.Split('$') is { Length: > 2 } pieces && !text.Contains("___", StringComparison.Ordinal) ? string.Join('$', pieces.Select((piece, i) => i == 1 ? tex : piece)) : $"{text.TrimEnd()} ${tex}$.";

    static ManuscriptTask With(ManuscriptTask task, string text) => task with { Text = text };
}
