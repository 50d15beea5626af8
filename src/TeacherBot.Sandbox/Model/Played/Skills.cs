namespace TeacherBot.Sandbox.Model.Played;

/// What topics of mathematics and algebra are about, as far as a small bank goes: the expressions and questions of a few skills.
static class Skills
{
    /// Beginnings of words that name a skill and no story.
    static readonly string[] Names =
    [
        "слож", "вычит", "умнож", "делен", "сумм", "разност", "произвед", "частн", "задач", "пример", "числ", "дроб", "уравнен", "неравенств", "выражен", "предел", "повтор", "таблиц", "десятк", "сотн", "тысяч",
        "счет", "процент", "скорост", "движен", "степен", "корн", "корен", "логарифм", "производн", "прогресс", "линейн", "квадратн", "натуральн", "обыкновенн", "десятичн", "арифметич", "геометрич", "вычислен", "математик", "алгебр", "решен",
    ];

    static readonly Calculation[] Powers =
        [.. from number in Enumerable.Range(2, 11) from power in (int[])[2, 3, 4, 5] where Math.Pow(number, power) < 1000 select Power(number, power)];

    static readonly (string[] Stems, int Grade, Func<Draw, Calculation> Draw)[] Expressions =
    [
        (["степен"], 5, draw => draw.OneOf(Powers)),
        (["корн", "корен"], 8, draw => Root(draw.Between(4, 25), draw.Between(2, 40))),
        (["логарифм"], 10, draw => Logarithm(draw.OneOf([2, 3, 5]), draw.Between(1, 4), draw.Between(2, 40))),
        (["отрицательн", "рациональн"], 6, draw => Below(draw.Between(11, 60), draw.Between(2, 60))),
    ];

    static readonly (string[] Stems, int Grade, Func<Draw, WrittenTask> Draw)[] Questions =
    [
        (["процент"], 6, draw => Percent(draw.Between(2, 19) * 5, draw.Between(2, 20) * 20)),
        (["движен", "скорост"], 4, draw => Way(draw.Between(2, 9), draw.Between(12, 90))),
        (["квадратн"], 8, draw => Quadratic(draw.Between(2, 9), draw.Between(10, 15))),
        (["прогресс"], 9, draw => Progression(draw.Between(2, 20), draw.Between(2, 9), draw.Between(6, 20))),
        (["производн"], 10, draw => Derivative(draw.Between(2, 9), draw.Between(2, 9))),
        (["вероятн", "случайн", "испытан"], 7, draw => Chance(draw.Between(2, 12), draw.Between(3, 12))),
    ];

    /// Whether the topic names nothing but skills: no story can be about it.
    public static bool IsAll(string topic) => Words.Of(topic).All(word => char.IsDigit(word[0]) || Words.IsSmall(word) || IsName(word));

    public static bool IsName(string word) => Words.Mention(word, Names);

    /// Null where the four operations have to do.
    public static Func<Draw, Calculation>? Expression(Order order) =>
        Expressions.FirstOrDefault(skill => order.Grade >= skill.Grade && Words.Mention(order.Topic, skill.Stems)).Draw;

    public static Func<Draw, WrittenTask>? Question(Order order) =>
        Questions.FirstOrDefault(skill => order.Grade >= skill.Grade && Words.Mention(order.Topic, skill.Stems)).Draw;

    static Calculation Power(int number, int power) => new($"{number}^{power}", $"{number}^{power}", (int)Math.Pow(number, power));

    static Calculation Root(int root, int more) => new($@"\sqrt{{{root * root}}}+{more}", $"sqrt({root * root})+{more}", root + more);

    static Calculation Logarithm(int to, int power, int more) =>
        new($@"\log_{{{to}}}{{{(int)Math.Pow(to, power)}}}+{more}", $"log({to};{(int)Math.Pow(to, power)})+{more}", power + more);

    static Calculation Below(int less, int more) => new($"-{less}+{more}", $"-{less}+{more}", more - less);

    static WrittenTask Percent(int percent, int whole) =>
        new($"Найдите {percent} % от числа {whole}.", $"{whole}*{percent}/100", [$"{whole * percent / 100}"], $@"${whole}\cdot {percent}:100={whole * percent / 100}$");

    static WrittenTask Way(int hours, int speed)
    {
        var calculation = Calculation.Of('*', speed, hours);
        return new($"Скорость велосипедиста, поезда или машины постоянна и равна {speed} км/ч, время в пути — {hours} ч. Найдите пройденный путь в километрах.", calculation.Plain, [$"{calculation.Value}"], calculation.Equality);
    }

    static WrittenTask Quadratic(int one, int other) =>
        new($"Решите уравнение: $x^2-{one + other}x+{one * other}=0$.", "", [$"{one}; {other}"], $@"$(x-{one})(x-{other})=0$");

    static WrittenTask Progression(int first, int step, int place)
    {
        var value = first + (step * (place - 1));
        return new($"В арифметической прогрессии первый член равен {first}, разность равна {step}. Найдите член с номером {place}.", $"{first}+{step}*({place}-1)", [$"{value}"], $@"${first}+{step}\cdot {place - 1}={value}$");
    }

    static WrittenTask Derivative(int factor, int at) =>
        new($"Найдите значение производной функции $y=x^2+{factor}x$ в точке $x={at}$.", "", [$"{(2 * at) + factor}"], $"$y'=2x+{factor}$");

    static WrittenTask Chance(int red, int blue) =>
        new($"В коробке {red} красных и {blue} синих шаров. Наугад берут один шар. Найдите вероятность того, что он красный.", $"{red}/({red}+{blue})", [$"{red}/{red + blue}"], $@"$\frac{{{red}}}{{{red + blue}}}$");
}
