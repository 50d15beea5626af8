using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Plane;

/// <summary>The length of a circle and the area of a disc with π as 3,14. Easy: by the radius or the diameter; medium: back; hard: one from the other, rings.</summary>
public sealed class CircleMeasures() : QuizExercise("math-6-circle-measures", Easy, Medium, Hard)
{
    const string Pi = "Число $\\pi$ считайте равным 3,14.";
    const string Lengths = "Соотнесите окружности и длины, если число $\\pi$ считать равным 3,14.";
    const string Areas = "Соотнесите круги и площади, если число $\\pi$ считать равным 3,14.";
    const string Radii = "Соотнесите описания окружностей и радиусы, если число $\\pi$ считать равным 3,14.";

    static readonly Quiz LengthByRadius = new($"Найдите длину окружности, радиус которой {{a}}~см. {Pi}", "2*3.14*a", "x/2/a=3.14", "см",
        claim: "при $\\pi$, равном 3,14, длина окружности радиусом {a}~см равна {x}", phrase: "радиус {a}~см, длина окружности ?", matching: Lengths, form: NumberForm.Decimal);

    static readonly Quiz LengthByDiameter = new($"Найдите длину окружности, диаметр которой {{a}}~см. {Pi}", "3.14*a", "x/a=3.14", "см",
        claim: "при $\\pi$, равном 3,14, длина окружности диаметром {a}~см равна {x}", phrase: "диаметр {a}~см, длина окружности ?", matching: Lengths, form: NumberForm.Decimal);

    static readonly Quiz AreaByRadius = new($"Найдите площадь круга, радиус которого {{a}}~см. {Pi}", "3.14*(a*a)", "x/a/a=3.14", "см²",
        claim: "при $\\pi$, равном 3,14, площадь круга радиусом {a}~см равна {x}", phrase: "радиус {a}~см, площадь круга ?", matching: Areas, form: NumberForm.Decimal);

    static readonly Quiz AreaByDiameter = new($"Найдите площадь круга, диаметр которого {{a}}~см. {Pi}", "3.14*(a/2*(a/2))", "x*4/a/a=3.14", "см²",
        claim: "при $\\pi$, равном 3,14, площадь круга диаметром {a}~см равна {x}", phrase: "диаметр {a}~см, площадь круга ?", matching: Areas, form: NumberForm.Decimal);

    static readonly Quiz RadiusByLength = new($"Длина окружности {{a}}~см. Найдите её радиус. {Pi}", "a/3.14/2", "x*2*3.14=a", "см",
        claim: "при $\\pi$, равном 3,14, радиус окружности длиной {a}~см равен {x}", phrase: "длина окружности {a}~см, радиус ?", matching: Radii, form: NumberForm.Decimal);

    static readonly Quiz DiameterByLength = new($"Длина окружности {{a}}~см. Найдите её диаметр. {Pi}", "a/3.14", "x*3.14=a", "см",
        claim: "при $\\pi$, равном 3,14, диаметр окружности длиной {a}~см равен {x}", phrase: "длина окружности {a}~см, диаметр ?", matching: Radii, form: NumberForm.Decimal);

    static readonly Quiz AreaByLength = new($"Длина окружности {{a}}~см. Найдите площадь круга, который она ограничивает. {Pi}", "3.14*(a/3.14/2*(a/3.14/2))", "x*4*3.14=a*a", "см²",
        claim: "при $\\pi$, равном 3,14, окружность длиной {a}~см ограничивает круг площадью {x}", phrase: "длина окружности {a}~см, площадь круга ?", matching: Areas, form: NumberForm.Decimal);

    static readonly Quiz Ring = new($"Радиусы двух окружностей с общим центром {{a}}~см и {{b}}~см. Найдите площадь кольца между ними. {Pi}", "3.14*(a*a-b*b)", "x/3.14+b*b=a*a", "см²",
        claim: "при $\\pi$, равном 3,14, площадь кольца между окружностями радиусами {a}~см и {b}~см с общим центром равна {x}", phrase: "радиусы {a}~см и {b}~см, площадь кольца ?", matching: Areas, form: NumberForm.Decimal);

    static readonly NamedSlip Area = ("найдена площадь круга", "3.14*a*a");
    static readonly NamedSlip[] WrongLength = [("взят радиус вместо диаметра", "3.14*a"), Area, ("запятая не на своём месте", "0.628*a")];

    static readonly Quizzed[] Easy =
    [
        LengthByRadius.With("a=2..60", "", WrongLength),
        LengthByDiameter.With("a=2..80", "", ("диаметр принят за радиус", "6.28*a"), ("разделено на 2", "1.57*a"), ("запятая не на своём месте", "0.314*a")),
        AreaByRadius.With("a=2..50", "", ("найдена длина окружности", "6.28*a"), ("радиус не возведён в квадрат", "3.14*a"), ("взят квадрат диаметра", "12.56*a*a")),
    ];

    static readonly Quizzed[] Medium =
    [
        RadiusByLength.With("s=2..60 a=(s*6.28)", "", ("найден диаметр", "a/3.14"), ("разделено на квадрат", "a/3.14/4"), ("запятая не на своём месте", "a/62.8")),
        AreaByDiameter.With("s=2..50 a=(2*s)", "", ("взят квадрат диаметра", "3.14*a*a"), ("найдена длина окружности", "3.14*a"), ("радиус не возведён в квадрат", "3.14*a/2")),
        DiameterByLength.With("s=3..60 a=(s*3.14)", "", ("найден радиус", "a/6.28"), ("умножено на 2", "a/1.57"), ("запятая не на своём месте", "a/31.4")),
        LengthByRadius.With("a=1.2..15.8/0.2", "a*10 mod 10!=0", WrongLength),
    ];

    static readonly Quizzed[] Hard =
    [
        AreaByLength.With("s=2..50 a=(s*6.28)", "", ("диаметр принят за радиус", "a*a/3.14"), ("радиус не возведён в квадрат", "a/2"), ("найден радиус", "a/6.28")),
        Ring.With("b=2..12 s=1..8 a=(b+s)", "s!=b", ("вычтены радиусы", "3.14*(a-b)*(a-b)"), ("площади сложены", "3.14*(a*a+b*b)"), ("найдена разность длин", "6.28*(a-b)")),
        AreaByRadius.With("a=1.1..9.9/0.1", "a*10 mod 10!=0", ("найдена длина окружности", "6.28*a"), ("радиус не возведён в квадрат", "3.14*a"), ("взят квадрат диаметра", "12.56*a*a")),
    ];
}

/// <summary>Wheels, fountains, pizzas.</summary>
public sealed class CircleStories() : StoryExercise("math-6-circle-stories", Easy, Medium, Hard)
{
    static readonly Story[] Easy =
    [
        new("Диаметр круглой клумбы {a}~м. Найдите длину бордюра вокруг неё. Число $\\pi$ считайте равным 3,14.", "3.14*a", "x/a=3.14", "м", "a=1.5..24/0.5", "", NumberForm.Decimal),
        new("Радиус круглой арены {a}~м. Найдите площадь арены. Число $\\pi$ считайте равным 3,14.", "3.14*(a*a)", "x/a/a=3.14", "м²", "a=4..50", "", NumberForm.Decimal),
        new("Радиус колеса обозрения {a}~м. Какой путь проходит кабинка за один оборот колеса? Число $\\pi$ считайте равным 3,14.", "2*3.14*a", "x/2/a=3.14", "м", "a=15..70", "", NumberForm.Decimal),
    ];

    static readonly Story[] Medium =
    [
        new("Диаметр колеса велосипеда {a}~м. Какой путь проедет велосипед, когда колесо сделает {b:оборот|оборота|оборотов}? Число $\\pi$ считайте равным 3,14.", "3.14*a*b", "x/b/a=3.14", "м", "a=0.5..0.7/0.1 b=20..200/10", "", NumberForm.Decimal),
        new("Обхват ствола дуба {a}~см. Найдите диаметр ствола. Число $\\pi$ считайте равным 3,14.", "a/3.14", "x*3.14=a", "см", "s=35..120 a=(s*3.14)", "", NumberForm.Decimal),
        new("Диаметр пиццы {a}~см. Её разрезали на {b} одинаковых кусков. Найдите площадь одного куска. Число $\\pi$ считайте равным 3,14.", "3.14*(a/2*(a/2))/b", "x*b*4/a/a=3.14", "см²", "a=18..60/2 b=4..10", "", NumberForm.Decimal),
        new("Вокруг круглого пруда радиусом {a}~м проложили дорожку по самому берегу. {A} {A:обошёл|обошла} пруд {b:раз|раза|раз}. Сколько метров {A:он прошёл|она прошла}? Число $\\pi$ считайте равным 3,14.", "2*3.14*a*b", "x/b/2/a=3.14", "м", "a=10..50/5 b=2..6", "", NumberForm.Decimal),
    ];

    static readonly Story[] Hard =
    [
        new("Круглый фонтан радиусом {a}~м окружён дорожкой шириной {b}~м. Найдите площадь дорожки. Число $\\pi$ считайте равным 3,14.", "3.14*((a+b)*(a+b)-a*a)", "x/3.14+a*a=(a+b)*(a+b)", "м²", "a=3..15 b=1..5", "", NumberForm.Decimal),
        new("Из квадратного листа жести со стороной {a}~см вырезали круг наибольшей площади. Найдите площадь обрезков. Число $\\pi$ считайте равным 3,14.", "a*a-3.14*(a/2*(a/2))", "a*a-x=3.14*a/2*a/2", "см²", "a=10..120/2", "", NumberForm.Decimal),
        new("Стадион состоит из прямоугольника со сторонами {a}~м и {b}~м и двух полукругов, построенных на сторонах длиной {b}~м. Найдите длину беговой дорожки по границе стадиона. Число $\\pi$ считайте равным 3,14.", "2*a+3.14*b", "x-3.14*b=a*2", "м", "a=80..125/5 b=40..70/5", "", NumberForm.Decimal),
    ];
}
