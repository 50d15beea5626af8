using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Questions about units, shares, rectangles and speed.</summary>
static class Measures
{
    public static readonly Quiz MetresInCm = Compound("м", "см", 100, "сантиметрах", "длины");
    public static readonly Quiz KmInMetres = Compound("км", "м", 1000, "метрах", "длины");
    public static readonly Quiz MetresInDm = Compound("м", "дм", 10, "дециметрах", "длины");
    public static readonly Quiz CmInMm = Compound("см", "мм", 10, "миллиметрах", "длины");
    public static readonly Quiz KgInGrams = Compound("кг", "г", 1000, "граммах", "массы");
    public static readonly Quiz TonsInKg = Compound("т", "кг", 1000, "килограммах", "массы");
    public static readonly Quiz CentnersInKg = Compound("ц", "кг", 100, "килограммах", "массы");
    public static readonly Quiz TonsInCentners = Compound("т", "ц", 10, "центнерах", "массы");
    public static readonly Quiz HoursInMinutes = Compound("ч", "мин", 60, "минутах", "промежутки времени");
    public static readonly Quiz MinutesInSeconds = Compound("мин", "с", 60, "секундах", "промежутки времени");
    public static readonly Quiz DaysInHours = Compound("сут.", "ч", 24, "часах", "промежутки времени");
    public static readonly Quiz SquareDmInCm = Compound("дм²", "см²", 100, "квадратных сантиметрах", "площади");
    public static readonly Quiz SquareMetresInDm = Compound("м²", "дм²", 100, "квадратных дециметрах", "площади");
    public static readonly Quiz SquareCmInMm = Compound("см²", "мм²", 100, "квадратных миллиметрах", "площади");
    public static readonly Quiz SquareMetresInCm = Single("м²", "см²", 10_000, "квадратных сантиметрах", "площади");
    public static readonly Quiz CmInMetres = Reduced("см", "м", 100, "метрах", "длины");
    public static readonly Quiz KgInTons = Reduced("кг", "т", 1000, "тоннах", "массы");
    public static readonly Quiz MetresInKm = Reduced("м", "км", 1000, "километрах", "длины");
    public static readonly Quiz MinutesInHours = Reduced("мин", "ч", 60, "часах", "промежутки времени");
    public static readonly Quiz SquareCmInDm = Reduced("см²", "дм²", 100, "квадратных дециметрах", "площади");

    public static readonly Quiz ShareOf = new(
        @"Найдите $\frac{1}{{b}}$ от {a}.", "a/b", "x*b=a",
        claim: @"$\frac{1}{{b}}$ от {a} — это {x}", phrase: @"$\frac{1}{{b}}$ от {a}", matching: "Соотнесите доли чисел и их значения.");

    public static readonly Quiz WholeOf = new(
        @"Найдите число, $\frac{1}{{b}}$ которого равна {a}.", "a*b", "x/b=a",
        claim: @"если $\frac{1}{{b}}$ числа равна {a}, то всё число — {x}", phrase: @"$\frac{1}{{b}}$ числа равна {a}", matching: "Соотнесите долю числа и само число.");

    public static readonly Quiz RectanglePerimeter = new(
        "Найдите периметр прямоугольника со сторонами {a:см} и {b:см}.", "(a+b)*2", "x/2-a=b", "см",
        claim: "периметр прямоугольника со сторонами {a:см} и {b:см} равен {x}", phrase: "стороны {a:см} и {b:см}", matching: "Соотнесите стороны прямоугольника и его периметр.");

    public static readonly Quiz SquarePerimeter = new(
        "Найдите периметр квадрата со стороной {a:см}.", "a*4", "x/4=a", "см",
        claim: "периметр квадрата со стороной {a:см} равен {x}", phrase: "сторона {a:см}", matching: "Соотнесите сторону квадрата и его периметр.");

    public static readonly Quiz TrianglePerimeter = new(
        "Найдите периметр треугольника со сторонами {a:см}, {b:см} и {c:см}.", "a+b+c", "x-a-b=c", "см",
        claim: "периметр треугольника со сторонами {a:см}, {b:см} и {c:см} равен {x}", phrase: "стороны {a:см}, {b:см} и {c:см}", matching: "Соотнесите стороны треугольника и его периметр.");

    public static readonly Quiz SideOfSquare = new(
        "Периметр квадрата {a:см}. Найдите его сторону.", "a/4", "x*4=a", "см",
        claim: "сторона квадрата с периметром {a:см} равна {x}", phrase: "периметр {a:см}", matching: "Соотнесите периметр квадрата и его сторону.");

    public static readonly Quiz SideByPerimeter = new(
        "Периметр прямоугольника {a:см}, одна его сторона {b:см}. Найдите другую сторону.", "a/2-b", "(x+b)*2=a", "см",
        claim: "если периметр прямоугольника {a:см}, а одна сторона {b:см}, то другая сторона равна {x}", phrase: "периметр {a:см}, одна сторона {b:см}", matching: "Соотнесите данные о прямоугольнике и его другую сторону.");

    public static readonly Quiz RectangleArea = new(
        "Найдите площадь прямоугольника со сторонами {a:см} и {b:см}.", "a*b", "x/a=b", "см²",
        claim: "площадь прямоугольника со сторонами {a:см} и {b:см} равна {x}", phrase: "стороны {a:см} и {b:см}", matching: "Соотнесите стороны прямоугольника и его площадь.");

    public static readonly Quiz SquareArea = new(
        "Найдите площадь квадрата со стороной {a:см}.", "a*a", "x/a=a", "см²",
        claim: "площадь квадрата со стороной {a:см} равна {x}", phrase: "сторона {a:см}", matching: "Соотнесите сторону квадрата и его площадь.");

    public static readonly Quiz SideByArea = new(
        "Площадь прямоугольника {a:см²}, одна его сторона {b:см}. Найдите другую сторону.", "a/b", "x*b=a", "см",
        claim: "если площадь прямоугольника {a:см²}, а одна сторона {b:см}, то другая сторона равна {x}", phrase: "площадь {a:см²}, одна сторона {b:см}", matching: "Соотнесите данные о прямоугольнике и его другую сторону.");

    public static readonly Quiz PerimeterByArea = new(
        "Площадь прямоугольника {a:см²}, одна его сторона {b:см}. Найдите периметр этого прямоугольника.", "(a/b+b)*2", "x/2-b=a/b", "см",
        claim: "если площадь прямоугольника {a:см²}, а одна сторона {b:см}, то его периметр равен {x}", phrase: "площадь {a:см²}, сторона {b:см}", matching: "Соотнесите данные о прямоугольнике и его периметр.");

    public static readonly Quiz AreaByPerimeter = new(
        "Периметр прямоугольника {a:см}, одна его сторона {b:см}. Найдите площадь этого прямоугольника.", "(a/2-b)*b", "(x/b+b)*2=a", "см²",
        claim: "если периметр прямоугольника {a:см}, а одна сторона {b:см}, то его площадь равна {x}", phrase: "периметр {a:см}, сторона {b:см}", matching: "Соотнесите данные о прямоугольнике и его площадь.");

    public static readonly Quiz Distance = new(
        "Скорость {a:км/ч}, время {b:ч}. Найдите расстояние.", "a*b", "x/b=a", "км",
        claim: "если скорость {a:км/ч}, а время {b:ч}, то расстояние равно {x}", phrase: "скорость {a:км/ч}, время {b:ч}", matching: "Соотнесите скорость, время и расстояние.");

    public static readonly Quiz Speed = new(
        "Расстояние {a:км}, время {b:ч}. Найдите скорость.", "a/b", "x*b=a", "км/ч",
        claim: "если расстояние {a:км}, а время {b:ч}, то скорость равна {x}", phrase: "расстояние {a:км}, время {b:ч}", matching: "Соотнесите расстояние, время и скорость.");

    public static readonly Quiz Time = new(
        "Расстояние {a:км}, скорость {b:км/ч}. Найдите время.", "a/b", "x*b=a", "ч",
        claim: "если расстояние {a:км}, а скорость {b:км/ч}, то время равно {x}", phrase: "расстояние {a:км}, скорость {b:км/ч}", matching: "Соотнесите расстояние, скорость и время.");

    public static readonly Quiz Diameter = new(
        "Радиус окружности {a:см}. Найдите её диаметр.", "a*2", "x/2=a", "см",
        claim: "если радиус окружности {a:см}, то диаметр равен {x}", phrase: "радиус {a:см}", matching: "Соотнесите радиус и диаметр окружности.");

    public static readonly Quiz Radius = new(
        "Диаметр окружности {a:см}. Найдите её радиус.", "a/2", "x*2=a", "см",
        claim: "если диаметр окружности {a:см}, то радиус равен {x}", phrase: "диаметр {a:см}", matching: "Соотнесите диаметр и радиус окружности.");

    public static readonly Quiz SumOfRadii = new(
        "Две окружности с радиусами {a:см} и {b:см} касаются друг друга снаружи. Найдите расстояние между их центрами.", "a+b", "x-a=b", "см",
        claim: "если окружности с радиусами {a:см} и {b:см} касаются снаружи, то расстояние между центрами равно {x}", phrase: "радиусы {a:см} и {b:см}", matching: "Соотнесите радиусы касающихся снаружи окружностей и расстояние между центрами.");

    static Quiz Compound(string big, string small, int ratio, string inSmall, string what) => new(
        $"Выразите в {inSmall}: {{a:{big}}} {{b:{small}}}.", $"a*{ratio}+b", $"(x-b)/{ratio}=a",
        claim: $"{{a:{big}}} {{b:{small}}} = {{x}}~{small}", phrase: $"{{a:{big}}} {{b:{small}}}", matching: $"Соотнесите {what} и их запись в {inSmall}.");

    static Quiz Single(string big, string small, int ratio, string inSmall, string what) => new(
        $"Выразите в {inSmall}: {{a:{big}}}.", $"a*{ratio}", $"x/{ratio}=a",
        claim: $"{{a:{big}}} = {{x}}~{small}", phrase: $"{{a:{big}}}", matching: $"Соотнесите {what} и их запись в {inSmall}.");

    static Quiz Reduced(string small, string big, int ratio, string inBig, string what) => new(
        $"Выразите в {inBig}: {{a:{small}}}.", $"a/{ratio}", $"x*{ratio}=a",
        claim: $"{{a:{small}}} = {{x}}~{big}", phrase: $"{{a:{small}}}", matching: $"Соотнесите {what} и их запись в {inBig}.");
}
