using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Lengths, masses and times in smaller and in greater units.</summary>
public sealed class Units() : QuizExercise("math-3-units", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите величины и числа в меньших единицах.";

    static readonly Quiz Metres = new("Сколько сантиметров в {a:м}?", "a*100", "x/100=a", "см", "{a:м} — это {x}", "{a:м} в сантиметрах", Matching, gaps: false);
    static readonly Quiz Kilometres = new("Сколько метров в {a:км}?", "a*1000", "x/1000=a", "м", "{a:км} — это {x}", "{a:км} в метрах", Matching, gaps: false);
    static readonly Quiz MetresAnd = new("Выразите {a:м} {b:см} в сантиметрах.", "a*100+b", "x-b=a*100", "см", "{a:м} {b:см} — это {x}", "{a:м} {b:см} в сантиметрах", Matching, gaps: false);
    static readonly Quiz DecimetresAnd = new("Выразите {a:дм} {b:мм} в миллиметрах.", "a*100+b", "x-b=a*100", "мм", "{a:дм} {b:мм} — это {x}", "{a:дм} {b:мм} в миллиметрах", Matching, gaps: false);
    static readonly Quiz HoursAnd = new("Выразите {a:ч} {b:мин} в минутах.", "a*60+b", "x-b=a*60", "мин", "{a:ч} {b:мин} — это {x}", "{a:ч} {b:мин} в минутах", Matching, gaps: false);
    static readonly Quiz MinutesAnd = new("Выразите {a:мин} {b:с} в секундах.", "a*60+b", "x-b=a*60", "с", "{a:мин} {b:с} — это {x}", "{a:мин} {b:с} в секундах", Matching, gaps: false);
    static readonly Quiz Hours = new("Сколько минут в {a:ч}?", "a*60", "x/60=a", "мин", "{a:ч} — это {x}", "{a:ч} в минутах", Matching, gaps: false);
    static readonly Quiz MetresLess = new("От верёвки длиной {a:м} отрезали {b:см}. Сколько сантиметров осталось?", "a*100-b", "x+b=a*100", "см", "от {a:м} отрезали {b:см}, осталось {x}", "от {a:м} отрезать {b:см}", Matching, gaps: false);
    static readonly Quiz KilogramLess = new("Из пакета муки массой {a:кг} взяли {b:г}. Сколько граммов муки осталось?", "a*1000-b", "x+b=a*1000", "г", "из {a:кг} взяли {b:г}, осталось {x}", "из {a:кг} взять {b:г}", Matching, gaps: false);
    static readonly Quiz HoursLess = new("Спектакль длится {a:ч} {b:мин}, а перерыв — {c:мин}. Сколько минут идёт само представление?", "a*60+b-c", "x+c=a*60+b", "мин", "без перерыва в {c:мин} из {a:ч} {b:мин} останется {x}", "{a:ч} {b:мин} без {c:мин}", Matching, gaps: false);

    static readonly Quizzed[] Easy =
    [
        Metres.With("a=2..9", "", ("взято 10 см в метре", "a*10")), Hours.With("a=2..9", "", ("час взят за 100 минут", "a*100")),
        MetresAnd.With("a=2..9 b=10..90/10", "", ("сложены числа", "a+b"), ("взято 10 см в метре", "a*10+b")),
        DecimetresAnd.With("a=2..9 b=10..90/10", "", ("взято 10 мм в дециметре", "a*10+b")), Kilometres.With("a=1..1"),
    ];

    static readonly Quizzed[] Medium =
    [
        MetresAnd.With("a=2..9 b=3..98", "b mod 10!=0", ("потерян нуль", "a*10+b"), ("приписаны числа", "a*1000+b")),
        DecimetresAnd.With("a=2..9 b=3..98", "b mod 10!=0", ("потерян нуль", "a*10+b")),
        HoursAnd.With("a=1..5 b=5..55/5", "", ("час взят за 100 минут", "a*100+b")), MinutesAnd.With("a=1..5 b=5..55", "", ("минута взята за 100 секунд", "a*100+b")),
    ];

    static readonly Quizzed[] Hard =
    [
        MetresLess.With("a=2..9 b=25..180", "b mod 10!=0;a*100-b>=30", ("метр взят за 10 см", "b-a*10")), KilogramLess.With("a=1..1 b=150..850/50"),
        HoursLess.With("a=1..3 b=15..55/5 c=10..25/5", "b!=c", ("час взят за 100 минут", "a*100+b-c")),
        HoursAnd.With("a=6..12 b=3..58", "", ("час взят за 100 минут", "a*100+b")),
    ];
}

/// <summary>Perimeter and area of rectangles and squares, and a side from them.</summary>
public sealed class RectangleMeasures() : QuizExercise("math-3-rectangles", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите фигуры и их периметры.";

    public static readonly Quiz Perimeter = new("Найдите периметр прямоугольника со сторонами {a:см} и {b:см}.", "(a+b)*2", "x/2-a=b", "см", "периметр прямоугольника со сторонами {a:см} и {b:см} равен {x}", "прямоугольник со сторонами {a:см} и {b:см}", Matching);
    public static readonly Quiz SquarePerimeter = new("Найдите периметр квадрата со стороной {a:см}.", "a*4", "x/4=a", "см", "периметр квадрата со стороной {a:см} равен {x}", "квадрат со стороной {a:см}", Matching);
    public static readonly Quiz Triangle = new("Стороны треугольника равны {a:см}, {b:см} и {c:см}. Найдите его периметр.", "a+b+c", "x-a-b=c", "см", "периметр треугольника со сторонами {a:см}, {b:см} и {c:см} равен {x}", "треугольник со сторонами {a:см}, {b:см} и {c:см}", Matching);
    public static readonly Quiz Side = new("Периметр прямоугольника {a:см}, а одна сторона — {b:см}. Найдите другую сторону.", "a/2-b", "(x+b)*2=a", "см", "если периметр {a:см}, а одна сторона {b:см}, то другая сторона {x}", "периметр {a:см}, сторона {b:см}, другая сторона", Matching);
    public static readonly Quiz SquareSide = new("Периметр квадрата {a:см}. Найдите его сторону.", "a/4", "x*4=a", "см", "если периметр квадрата {a:см}, то его сторона {x}", "сторона квадрата с периметром {a:см}", Matching);

    static readonly Quizzed[] Easy =
    [
        Perimeter.With("a=3..9 b=2..8", "a>b", ("сложены только две стороны", "a+b"), ("найдена площадь", "a*b")),
        SquarePerimeter.With("a=2..12", "a!=4", ("найдена площадь", "a*a"), ("удвоена сторона", "a*2")), Triangle.With("a=4..9 b=4..9 c=4..9", "a+b>c;a+c>b;b+c>a;a!=b;b!=c;a!=c", ("сложены только две стороны", "a+b")),
    ];

    static readonly Quizzed[] Medium =
    [
        Perimeter.With("a=12..60 b=8..45", "a>b", ("сложены только две стороны", "a+b")), SquareSide.With("a=24..96/4", "", ("периметр разделён на 2", "a/2")),
        Triangle.With("a=24..90 b=24..90 c=24..90", "a+b>c;a+c>b;b+c>a;a!=b;b!=c;a!=c", ("сложены только две стороны", "a+b")), SquarePerimeter.With("a=13..48", "", ("удвоена сторона", "a*2")),
    ];

    static readonly Quizzed[] Hard =
    [
        Side.With("a=30..96/2 b=5..40", "a/2-b>=3;a/2!=b*2", ("из периметра вычтена сторона", "a-b"), ("из периметра вычтены две стороны", "a-2*b")),
        Perimeter.With("a=115..280 b=35..110", "a>b", ("сложены только две стороны", "a+b")), SquareSide.With("a=112..380/4", "", ("периметр разделён на 2", "a/2")),
    ];
}

/// <summary>Areas of rectangles and squares.</summary>
public sealed class RectangleAreas() : QuizExercise("math-3-areas", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите фигуры и их площади.";

    public static readonly Quiz Area = new("Найдите площадь прямоугольника со сторонами {a:см} и {b:см}.", "a*b", "x/b=a", "см²", "площадь прямоугольника со сторонами {a:см} и {b:см} равна {x}", "прямоугольник, стороны которого {a:см} и {b:см}", Matching);
    public static readonly Quiz SquareArea = new("Найдите площадь квадрата со стороной {a:см}.", "a*a", "x/a=a", "см²", "площадь квадрата со стороной {a:см} равна {x}", "квадрат, сторона которого {a:см}", Matching);
    public static readonly Quiz MetreArea = new("Длина участка {a:м}, ширина {b:м}. Найдите его площадь.", "a*b", "x/a=b", "м²", "площадь участка длиной {a:м} и шириной {b:м} равна {x}");
    public static readonly Quiz SideOfArea = new("Площадь прямоугольника {a:см²}, а одна сторона — {b:см}. Найдите другую сторону.", "a/b", "x*b=a", "см", "если площадь прямоугольника {a:см²}, а одна сторона {b:см}, то другая сторона {x}");
    public static readonly Quiz AreaByPerimeter = new("Периметр квадрата {a:см}. Найдите его площадь.", "(a/4)*(a/4)", "", "см²", "если периметр квадрата {a:см}, то его площадь {x}", solve: read => read.Number("a") * read.Number("a") / 16);

    static readonly Quizzed[] Easy =
    [
        Area.With("a=3..9 b=2..8", "a>b;(a+b)*2!=a*b", ("найден периметр", "(a+b)*2"), ("сложены стороны", "a+b")), SquareArea.With("a=2..10", "a!=4", ("найден периметр", "a*4"), ("сторона удвоена", "a*2")),
    ];

    static readonly Quizzed[] Medium =
    [
        Area.With("a=12..45 b=3..9", "(a+b)*2!=a*b", ("найден периметр", "(a+b)*2"), ("сложены стороны", "a+b")), MetreArea.With("a=12..60/2 b=5..9", "a*b<=500", ("найден периметр", "(a+b)*2")),
        SideOfArea.With("a=36..96 b=3..8", "a mod b=0;a/b>=4;a/b!=b", ("из площади вычтена сторона", "a-b")),
    ];

    static readonly Quizzed[] Hard =
    [
        AreaByPerimeter.With("a=12..80/4", "a!=16", ("периметр взят за площадь", "a"), ("периметр разделён на 2", "a/2*(a/2)")), SideOfArea.With("a=112..560 b=4..9", "a mod b=0;a/b>=14", ("из площади вычтена сторона", "a-b")),
        MetreArea.With("a=24..98 b=5..9", "a*b<=900", ("найден периметр", "(a+b)*2")),
    ];
}

/// <summary>A share of a quantity and a quantity by its share.</summary>
public sealed class Shares() : QuizExercise("math-3-shares", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите задания и ответы.";

    static readonly Quiz Share = new("Найдите $\\frac{{n}}{{b}}$ от {a:см}.", "a/b*n", "x*b=a*n", "см", "$\\frac{{n}}{{b}}$ от {a:см} — это {x}", "$\\frac{{n}}{{b}}$ от {a:см}", Matching);
    static readonly Quiz ShareOfMass = new("Найдите $\\frac{{n}}{{b}}$ от {a:кг}.", "a/b*n", "x*b=a*n", "кг", "$\\frac{{n}}{{b}}$ от {a:кг} — это {x}");
    static readonly Quiz Whole = new("$\\frac{{n}}{{b}}$ ленты — это {a:см}. Найдите длину всей ленты.", "a*b/n", "x/b*n=a", "см", "если $\\frac{{n}}{{b}}$ ленты — это {a:см}, то вся лента — {x}", "лента, $\\frac{{n}}{{b}}$ которой — {a:см}", Matching);

    static readonly Quizzed[] Easy = [Share.With("n=1..1 b=2..6 a=12..60", "a mod b=0;a/b>=3;a/b!=b", ("умножено вместо деления", "a*b")), ShareOfMass.With("n=1..1 b=2..6 a=12..60", "a mod b=0;a/b>=3;a/b!=b", ("вычтено вместо деления", "a-b"))];

    static readonly Quizzed[] Medium = [Share.With("n=1..1 b=3..9 a=36..96", "a mod b=0;a/b>=4;a/b!=b", ("вычтено вместо деления", "a-b")), Whole.With("n=1..1 b=3..9 a=4..15", "a!=b", ("разделено вместо умножения", "a/b"), ("сложено вместо умножения", "a+b"))];

    static readonly Quizzed[] Hard = [Share.With("n=1..1 b=4..9 a=120..800/10", "a mod b=0;a/b>=20", ("вычтено вместо деления", "a-b")), Whole.With("n=1..1 b=4..9 a=14..90", "", ("сложено вместо умножения", "a+b"), ("разделено вместо умножения", "a/b")), ShareOfMass.With("n=1..1 b=4..9 a=112..600/4", "a mod b=0;a/b>=20", ("вычтено вместо деления", "a-b"))];
}
