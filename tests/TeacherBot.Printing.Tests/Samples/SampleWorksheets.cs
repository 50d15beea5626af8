using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Tests.Samples;

/// <summary>Hand-written sheets of several grades, as teachers would get them.</summary>
static class SampleWorksheets
{
    public static SheetHead Head { get; } = new("Самостоятельная работа", Minutes: 20);

    /// <summary>Grade 5, both parts, all five types, fractions and mixed numbers.</summary>
    public static Worksheet Fractions(int variants = 1) => Of("K7F3-Q2MD", Subject.Math, 5, "Сложение и вычитание обыкновенных дробей с разными знаменателями", SheetFormat.TestAndOpen, Difficulty.Medium, variants, k =>
    [
        Tasks.Single($@"Вычислите: $\frac{{{1 + k}}}{{7}}+\frac{{3}}{{7}}$", 2, [$@"$\frac{{{4 + k}}}{{14}}$", $@"$\frac{{{3 + k}}}{{7}}$", $@"$\frac{{{4 + k}}}{{7}}$", "$1$"], $@"$\frac{{{1 + k}}}{{7}}+\frac{{3}}{{7}}=\frac{{{1 + k}+3}}{{7}}=\frac{{{4 + k}}}{{7}}$"),
        Tasks.Single(@"Найдите значение выражения $2\frac{1}{3}+1\frac{1}{6}$", 1, [@"$3\frac{1}{3}$", @"$3\frac{1}{2}$", @"$3\frac{2}{9}$", @"$4\frac{1}{2}$"], @"$2\frac{1}{3}+1\frac{1}{6}=2\frac{2}{6}+1\frac{1}{6}=3\frac{3}{6}=3\frac{1}{2}$"),
        Tasks.Multiple("Выберите все дроби, которые равны $\\frac{1}{2}$.", [0, 3], [@"$\frac{3}{6}$", @"$\frac{4}{6}$", @"$\frac{2}{5}$", @"$\frac{50}{100}$", @"$\frac{12}{25}$"], @"$\frac{3}{6}=\frac{1}{2}$, $\frac{50}{100}=\frac{1}{2}$"),
        Tasks.Single("Какое из утверждений о сложении дробей с разными знаменателями верно?", 0, ["Сначала дроби приводят к общему знаменателю, затем складывают числители.", "Складывают отдельно числители и отдельно знаменатели дробей.", "Знаменатель суммы равен произведению числителей.", "Такие дроби сложить нельзя."], "Дроби складывают, когда их знаменатели равны."),
        Tasks.Single(@"Сравните: $\frac{2}{3}$ и $0,6$. Какой знак нужно поставить?", 0, ["$>$", "$<$", "$=$", "сравнить нельзя"], @"$\frac{2}{3}=0,(6)>0,6$"),
        Tasks.Open($@"Вычислите: $\left(\frac{{3}}{{4}}-\frac{{1}}{{6}}\right)\cdot {12 + k}:2$", $"{7 * (12 + k)}/24", @"$\frac{3}{4}-\frac{1}{6}=\frac{9}{12}-\frac{2}{12}=\frac{7}{12}$, затем умножим и разделим."),
        Tasks.Open("Турист прошёл в первый день $\\frac{2}{5}$ всего пути, во второй день — $\\frac{1}{3}$ всего пути, а в третий день — оставшиеся 12\u00A0км. Сколько километров прошёл турист за три дня?", "45", @"$1-\frac{2}{5}-\frac{1}{3}=\frac{4}{15}$ пути — это 12 км, значит весь путь $12:4\cdot 15=45$ км."),
        Tasks.Matching("Установите соответствие между выражениями и их значениями.", [@"$\frac{1}{2}+\frac{1}{4}$", @"$\frac{5}{6}-\frac{1}{3}$", @"$1-\frac{1}{4}-\frac{1}{4}\cdot 2$", @"$\frac{1}{2}\cdot\frac{1}{3}$"], [@"$\frac{1}{2}$", @"$\frac{3}{4}$", @"$\frac{1}{6}$", @"$\frac{1}{4}$"], [1, 0, 3, 2]),
        Tasks.Blanks(@"Заполните пропуски: $\frac{3}{4}=\frac{___(1)___}{12}$, $\frac{1}{2}+___(2)___=1\frac{1}{6}$.", ["9", @"$\frac{2}{3}$"], @"$\frac{3}{4}=\frac{9}{12}$; $1\frac{1}{6}-\frac{1}{2}=\frac{2}{3}$"),
        Tasks.Open(@"Решите уравнение: $x+\frac{3}{8}=1\frac{1}{2}$", "1 1/8", @"$x=1\frac{1}{2}-\frac{3}{8}=1\frac{4}{8}-\frac{3}{8}=1\frac{1}{8}$"),
    ]);

    /// <summary>Grade 1: large letters, no mark box, open part only.</summary>
    public static Worksheet FirstGrade(int variants = 1) => Of("A1B2", Subject.Math, 1, "Сложение и вычитание в пределах 20", SheetFormat.OpenOnly, Difficulty.Easy, variants, k =>
    [
        Tasks.Open($"Вычисли: ${7 + (k % 3)}+5$", $"{12 + (k % 3)}", "По частям: сначала до десяти, потом остальное."),
        Tasks.Open("У Маши было 8 яблок. Она отдала 3 яблока брату. Сколько яблок осталось у Маши?", "5", "$8-3=5$ (яблок)"),
        Tasks.Blanks("Вставь пропущенное число: $___(1)___+6=14$", ["8"], "$14-6=8$"),
        Tasks.Matching("Соедини пример и ответ.", ["$9+4$", "$15-8$", "$6+6$", "$20-9$"], ["7", "13", "11", "12"], [1, 0, 3, 2]),
        Tasks.Open("Сравни числа и запиши знак: $12$ и $9$", ">", "$12>9$"),
    ]);

    /// <summary>Grade 6: negative numbers, powers, roots of long formulas, coordinates.</summary>
    public static Worksheet Rational(int variants = 1) => Of("R6XX-0001", Subject.Math, 6, "Действия с рациональными числами", SheetFormat.OpenOnly, Difficulty.Hard, variants, k =>
    [
        Tasks.Open($@"Вычислите: $-{12 + k}+(-7)-(-15)\cdot 2^3$", "101", $@"$-{12 + k}-7+15\cdot 8$"),
        Tasks.Open(@"Найдите значение выражения $\left(-1\frac{2}{3}\right)^2\cdot 0,36-\frac{-4,5}{1,5}$", "4", @"$\left(-\frac{5}{3}\right)^2=\frac{25}{9}$; $\frac{25}{9}\cdot 0,36=1$; $1+3=4$"),
        Tasks.Open(@"Расстояние между городами $12\,345$ км $= 12\,345\,000$ м. Сколько это миллиметров? Ответ запишите в виде степени числа 10, умноженной на число $a$, где $1\le a<10$.", "1,2345·10^10", @"$12\,345\,000\cdot 10^3=1,2345\cdot 10^{10}$ мм"),
        Tasks.Blanks(@"Заполните пропуски, чтобы равенства были верными: ___(1)___ + (−5) = −12; длина окружности вычисляется по формуле $C=2\pi ___(2)___$, а противоположные числа в сумме дают ___(3)___.", ["−7", "$r$", "ноль"], "Противоположное действие."),
        Tasks.Matching("Установите соответствие между точкой и описанием её положения на координатной плоскости.", ["Точка $A(-3; 2)$, у которой абсцисса отрицательна, а ордината положительна", "$B(0; -4)$", "$C(5; 5)$", "$D(-1,5; -2)$"], ["лежит во второй четверти", "лежит на оси ординат ниже начала координат", "лежит на биссектрисе первой четверти", "лежит в третьей четверти"], [0, 1, 2, 3]),
    ]);

    /// <summary>Grade 3, test only.</summary>
    public static Worksheet TestOnly(int variants = 1) => Of("T3", Subject.Math, 3, "Умножение и деление", SheetFormat.TestOnly, Difficulty.Easy, variants, k =>
    [
        .. Enumerable.Range(1, 10).Select(n => n % 3 == 0
            ? Tasks.Multiple($"Выберите все выражения, значение которых равно ${12 * n}$.", [0, 2], [$@"${6 * n}\cdot 2$", $"${24 * n}:3$", $@"${4 * n}\cdot 3$", $@"${5 * n}\cdot 3$", $"${36 * n}:2$"], $@"${6 * n}\cdot 2={12 * n}$")
            : Tasks.Single($"Чему равно частное ${(6 + k) * n}:{n}$?", 1, [$"${5 + k}$", $"${6 + k}$", $"${7 + k}$", $"${8 + k}$"], $@"${n}\cdot {6 + k}={(6 + k) * n}$")),
    ]);

    /// <summary>Grade 7 Russian: words instead of numbers, long options.</summary>
    public static Worksheet Russian(int variants = 1) => Of("RU7-44", Subject.Russian, 7, "Причастный оборот. Знаки препинания при причастном обороте", SheetFormat.TestAndOpen, Difficulty.Medium, variants, _ =>
    [
        Tasks.Single("В каком предложении причастный оборот выделяется запятыми с двух сторон?", 1, ["Покрытые инеем деревья стояли неподвижно.", "Дорога, ведущая к озеру, терялась в тумане.", "Мы увидели дом, построенный ещё прадедом.", "Забытая на столе книга принадлежала учителю."], "Оборот стоит после определяемого слова в середине предложения.", ProofKind.Rule),
        Tasks.Open("Выпишите из предложения причастный оборот вместе с определяемым словом: «Лучи солнца, пробившиеся сквозь густую листву, золотили траву».", "лучи, пробившиеся сквозь густую листву", "Причастие «пробившиеся» относится к слову «лучи».", ProofKind.Rule),
        Tasks.Blanks("Вставьте суффикс: леч___(1)___щий врач, стро___(2)___щийся дом, дыш___(3)___щий паром самовар.", ["а", "я", "а"], "Первое спряжение: -ущ-/-ющ-; второе: -ащ-/-ящ-.", ProofKind.Blind),
    ]);

    static Worksheet Of(string id, Subject subject, int grade, string topic, SheetFormat format, Difficulty difficulty, int variants, Func<int, SheetTask[]> tasks) =>
        new(id, "", subject, grade, new WorksheetTopic(null, topic), format, 0, difficulty,
            [.. Enumerable.Range(1, variants).Select(k => new Variant(k, [.. tasks(k).Select((task, i) => task with { Number = i + 1 })]))]);
}
