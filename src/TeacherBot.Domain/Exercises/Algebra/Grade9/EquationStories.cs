using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>A word problem that leads to an equation whose only positive root is the answer. Its numbers are drawn from the answer x.</summary>
sealed class EquationStory
{
    static readonly IntervalSet Positive = IntervalSet.GreaterThan(0);

    readonly Statement equation;
    readonly NumberSet set;
    readonly IReadOnlyList<NamedSlip> slips;

    /// <param name="numbers">Ranges, see <see cref="NumberRange"/>; <c>x</c> is the answer.</param>
    public EquationStory(string text, string equation, string unit, string numbers, string where, params IReadOnlyList<NamedSlip> slips)
    {
        this.equation = Plain.ParseStatement(equation);
        this.slips = slips;
        set = new NumberSet(numbers, where);
        Asked = new(
            text,
            new NumberAnswer(unit: unit),
            read => Roots.Of(Filled(read), 'x', Positive).List is [{ Rational: { } only }] ? only : throw new EvaluationException("There is no single answer."),
            (read, answer) => new RootsCheck(Plain.Write(Filled(read)), "x", [$"{answer}"], "(0;+oo)"));
    }

    public Asked<Rational> Asked { get; }

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, drawn => drawn['x'].IsInteger);
        var filling = new Filling();
        foreach (var letter in set.Letters.Where(letter => letter != 'x'))
        {
            filling[$"{letter}"] = cast[letter];
        }

        return Asked.Pose(
            setting,
            filling,
            cast['x'],
            slips.SelectMany(slip => slip.Of(cast)).Where(slip => slip.Value.Sign > 0).Select(slip => (slip.Name, slip.Value)),
            $"Пусть искомое число — $x$. Тогда ${Tex.Write(Bar(Filled(filling).Terms[0]), Relation.Equal, Bar(Filled(filling).Terms[1]))}$; подходит $x={Numerals.Tex(cast['x'])}$.");
    }

    /// <summary>Divisions as fractions with a bar.</summary>
    static Expression Bar(Expression tree) => tree switch
    {
        Binary { Operation: Operation.Divide } quotient => Bar(quotient.Left).Over(Bar(quotient.Right)),
        Binary binary => binary with { Left = Bar(binary.Left), Right = Bar(binary.Right) },
        _ => tree,
    };

    Statement Filled(Filling read) => equation.Replace(leaf => leaf is Letter { Name: not 'x' and var name } ? read.Expression($"{name}") : null);
}

/// <summary>Numbers, rectangles, motion, work, alloys.</summary>
public sealed class EquationProblems : IExercise
{
    static readonly EquationStory[] Easy =
    [
        new("Произведение двух последовательных натуральных чисел равно {p}. Найдите меньшее из них.", "x*(x+1)=p", "", "x=5..24 p=(x*(x+1))", "", ("названо большее число", "x+1"), ("ошибка на единицу", "x-1")),
        new("Одна сторона прямоугольника на {d}~см больше другой, а его площадь равна {s}~см². Найдите меньшую сторону.", "x*(x+d)=s", "см", "x=3..15 d=2..9 s=(x*(x+d))", "", ("названа большая сторона", "x+d"), ("взята разность", "d")),
        new("Одно натуральное число в {k} раза больше другого, а их произведение равно {p}. Найдите меньшее число.", "k*x^2=p", "", "x=4..15 k=2..4 p=(x*x*k)", "", ("названо большее число", "x*k"), ("не извлечён корень", "x*x")),
    ];

    static readonly EquationStory[] Medium =
    [
        new("Катер прошёл {s}~км по озеру. Если бы его скорость была на {v}~км/ч больше, он прошёл бы этот путь на {t}~ч быстрее. Найдите скорость катера.", "s/x-s/(x+v)=t", "км/ч", "x=10..40/2 v=2..10 t=1..2 s=(t*x*(x+v)/v)", "(t*x*(x+v)) mod v=0;s<300", ("названа увеличенная скорость", "x+v"), ("ошибка в знаке", "x-v")),
        new("Теплоход прошёл {a}~км по течению реки и столько же против течения, затратив на весь путь {t}~ч. Скорость течения {v}~км/ч. Найдите собственную скорость теплохода.", "a/(x+v)+a/(x-v)=t", "км/ч", "x=10..30 v=2..5 t=3..10 a=(t*(x+v)*(x-v)/(2*x))", "(t*(x+v)*(x-v)) mod (2*x)=0;a<200", ("названа скорость по течению", "x+v"), ("названа скорость против течения", "x-v")),
        new("К {a}~г раствора соли с концентрацией {p}~% добавили чистую воду и получили раствор с концентрацией {q}~%. Сколько граммов воды добавили?", "a*p=q*(a+x)", "г", "q=4..20 p=6..50 a=50..400/10 x=(a*(p-q)/q)", "p>q;(a*(p-q)) mod (10*q)=0", ("названа масса нового раствора", "a+x"), ("взята масса соли", "a*p/100")),
    ];

    static readonly EquationStory[] Hard =
    [
        new("Первая бригада выполняет заказ на {d:день|дня|дней} быстрее, чем вторая, а вместе они выполняют его за {t:день|дня|дней}. За сколько дней выполнит заказ одна первая бригада?", "t/x+t/(x+d)=1", "день|дня|дней", "x=3..30 d=3..30 t=(x*(x+d)/(2*x+d))", "(x*(x+d)) mod (2*x+d)=0", ("найдено время второй бригады", "x+d"), ("время сложено", "2*x+d")),
        new("Из одного посёлка в другой, расстояние между которыми {s}~км, одновременно выехали два велосипедиста. Скорость первого на {v}~км/ч больше, и он приехал на {t}~ч раньше. Найдите скорость второго велосипедиста.", "s/x-s/(x+v)=t", "км/ч", "x=8..18 v=2..6 t=1..3 s=(t*x*(x+v)/v)", "(t*x*(x+v)) mod v=0;s<200", ("названа скорость первого", "x+v"), ("ошибка в знаке", "x-v")),
    ];

    public static IReadOnlyList<Asked> Sentences { get; } = [.. new[] { Easy, Medium, Hard }.SelectMany(some => some).Select(story => story.Asked)];

    public string Id => "algebra-9-equation-problems-solve";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Pick(setting.By(Easy, Medium, Hard)).Draw(setting, random);
}

/// <summary>Two unknowns: sums and products, sides and areas, prices.</summary>
public sealed class SystemProblems : IExercise
{
    static readonly EquationStory[] Easy =
    [
        new("Разность двух положительных чисел равна {d}, а их произведение равно {p}. Найдите меньшее из этих чисел.", "x*(x+d)=p", "", "x=3..20 d=2..12 p=(x*(x+d))", "", ("названо большее число", "x+d"), ("названа разность", "d")),
        new("Сумма двух чисел равна {s}, а их разность равна {d}. Найдите меньшее из этих чисел.", "x+(x+d)=s", "", "x=3..40 d=2..30 s=(2*x+d)", "", ("названо большее число", "x+d"), ("взята половина суммы", "(2*x+d)/2")),
        new("{k:тетрадь|тетради|тетрадей} и одна ручка стоят {a}~р., причём ручка дороже тетради на {d}~р. Сколько рублей стоит тетрадь?", "k*x+x+d=a", "рубль|рубля|рублей", "x=12..40 k=3..8 d=5..30 a=(k*x+x+d)", "", ("названа цена ручки", "x+d"), ("ошибка на единицу", "x+1")),
    ];

    static readonly EquationStory[] Medium =
    [
        new("Один катет прямоугольного треугольника на {d}~см больше другого, а площадь треугольника равна {s}~см². Найдите меньший катет.", "x*(x+d)/2=s", "см", "x=3..16 d=1..12 s=(x*(x+d)/2)", "(x*(x+d)) mod 2=0", ("назван больший катет", "x+d"), ("ошибка на единицу", "x+1")),
        new("Разность двух натуральных чисел равна {d}, а сумма их квадратов равна {s}. Найдите меньшее из этих чисел.", "x^2+(x+d)^2=s", "", "x=2..15 d=1..9 s=(x^2+(x+d)^2)", "", ("названо большее число", "x+d"), ("названа сумма чисел", "2*x+d")),
        new("Сумма цифр двузначного числа равна {s}. Если к числу прибавить {a}, то его цифры поменяются местами. Найдите цифру десятков этого числа.", "10*x+(s-x)+a=10*(s-x)+x", "", "x=1..8 y=2..9 s=(x+y) a=(9*(y-x))", "y>x", ("названа цифра единиц", "y"), ("названо всё число", "10*x+y")),
    ];

    static readonly EquationStory[] Hard =
    [
        new("Диагональ прямоугольника равна {c}~см, а одна его сторона на {d}~см больше другой. Найдите меньшую сторону прямоугольника.", "x^2+(x+d)^2=c^2", "см", "k=1..9 m=1..3 x=(k*(2*m+1)) y=(k*2*m*(m+1)) d=(y-x) c=(k*(2*m*m+2*m+1))", "c<120", ("названа большая сторона", "y"), ("взята разность", "c-x")),
        new("Разность двух натуральных чисел равна {d}, а разность обратных им чисел равна $\\frac{{a}}{{b}}$. Найдите меньшее из этих чисел.", "1/x-1/(x+d)=a/b", "", "x=2..12 d=2..9 a=(1) b=(x*(x+d)/d)", "(x*(x+d)) mod d=0", ("названо большее число", "x+d")),
        new("Двое рабочих вместе выполняют работу за {t}~ч, а один первый — на {d}~ч быстрее, чем один второй. За сколько часов выполнит работу один первый рабочий?", "t/x+t/(x+d)=1", "час|часа|часов", "x=3..30 d=2..30 t=(x*(x+d)/(2*x+d))", "(x*(x+d)) mod (2*x+d)=0", ("найдено время второго", "x+d"), ("время сложено", "2*x+d")),
    ];

    public static IReadOnlyList<Asked> Sentences { get; } = [.. new[] { Easy, Medium, Hard }.SelectMany(some => some).Select(story => story.Asked)];

    public string Id => "algebra-9-system-problems-solve";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Pick(setting.By(Easy, Medium, Hard)).Draw(setting, random);
}
