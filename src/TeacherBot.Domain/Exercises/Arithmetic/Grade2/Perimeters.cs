using TeacherBot.Domain.Exercises.Patterns;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>Perimeters in words. Easy: small rectangles, squares; medium: greater ones, triangles; hard: a side from the perimeter.</summary>
public sealed class Perimeters() : QuizExercise("math-2-perimeters", Easy, Medium, Hard, pooled: true)
{
    const string Matching = "Соотнесите описания и длины.";

    static readonly Quizzed[] Easy = [Rectangle("a=2..9 b=1..8", "b<a", "см"), Square("a=2..9", "см"), Triangle("a=3..9 b=3..9 c=3..9", "a+b>c;a+c>b;b+c>a", "см")];

    static readonly Quizzed[] Medium = [Rectangle("a=8..30 b=5..18", "b<a;a+b<=50", "дм"), Square("a=6..25", "дм"), Triangle("a=10..35 b=10..35 c=10..35", "a+b>c;a+c>b;b+c>a;a+b+c<=99", "дм")];

    static readonly Quizzed[] Hard =
    [
        new Quiz("Периметр квадрата {a}~см. Найдите длину его стороны.", "a/4", "x*4=a", "см",
            claim: "сторона квадрата с периметром {a}~см равна {x}",
            phrase: "сторона квадрата с периметром {a}~см",
            matching: Matching).With("a=12..36", "a mod 4=0"),
        new Quiz("Периметр прямоугольника {a}~см, одна сторона {b}~см. Найдите другую сторону.", "(a-2*b)/2", "2*x+2*b=a", "см",
            claim: "периметр прямоугольника {a}~см, одна сторона {b}~см, другая {x}",
            phrase: "периметр прямоугольника {a}~см, одна сторона {b}~см, другая ?",
            matching: Matching).With("a=16..60 b=2..9", "a mod 2=0;a-2*b>=2"),
        new Quiz("Ширина прямоугольника {a}~см, длина на {b}~см больше. Найдите периметр.", "(a+a+b)*2", "x/2-a=a+b", "см",
            claim: "если ширина прямоугольника {a}~см, а длина на {b}~см больше, периметр равен {x}",
            phrase: "ширина прямоугольника {a}~см, длина на {b}~см больше, периметр ?",
            matching: Matching).With("a=3..18 b=2..9"),
        new Quiz("Периметр треугольника {a}~см, две стороны {b}~см и {c}~см. Найдите третью сторону.", "a-(b+c)", "b+c+x=a", "см",
            claim: "периметр треугольника {a}~см, две стороны {b}~см и {c}~см, третья {x}",
            phrase: "периметр треугольника {a}~см, две стороны {b}~см и {c}~см, третья ?",
            matching: Matching).With("a=20..70 b=7..25 c=7..25", "2*b<a;2*c<a;2*(b+c)>a"),
    ];

    static Quizzed Rectangle(string numbers, string where, string unit) => new Quiz($"Длина прямоугольника {{a}}~{unit}, ширина {{b}}~{unit}. Найдите периметр прямоугольника.", "(a+b)*2", "x-a-b=a+b", unit,
        claim: $"периметр прямоугольника со сторонами {{a}}~{unit} и {{b}}~{unit} равен {{x}}",
        phrase: $"периметр прямоугольника со сторонами {{a}}~{unit} и {{b}}~{unit}",
        matching: Matching).With(numbers, where);

    static Quizzed Square(string numbers, string unit) => new Quiz($"Сторона квадрата {{a}}~{unit}. Найдите периметр квадрата.", "a*4", "x-a-a-a=a", unit,
        claim: $"периметр квадрата со стороной {{a}}~{unit} равен {{x}}",
        phrase: $"периметр квадрата со стороной {{a}}~{unit}",
        matching: Matching).With(numbers);

    static Quizzed Triangle(string numbers, string where, string unit) => new Quiz($"Стороны треугольника {{a}}~{unit}, {{b}}~{unit} и {{c}}~{unit}. Найдите периметр треугольника.", "a+b+c", "x-c=a+b", unit,
        claim: $"периметр треугольника со сторонами {{a}}~{unit}, {{b}}~{unit} и {{c}}~{unit} равен {{x}}",
        phrase: $"периметр треугольника со сторонами {{a}}~{unit}, {{b}}~{unit} и {{c}}~{unit}",
        matching: Matching).With(numbers, where);
}

/// <summary>Lengths of broken lines in words. Easy: two or three links; medium: longer ones; hard: a link from the length.</summary>
public sealed class Polylines() : QuizExercise("math-2-polylines", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите ломаные и длины.";

    static readonly Quizzed[] Easy = [Two("a=2..9 b=2..9", ""), Three("a=2..9 b=2..9 c=2..9", "")];

    static readonly Quizzed[] Medium = [Three("a=8..30 b=8..30 c=8..30", "a+b+c<=99"), Equal("a=3..9 b=5..9", "a*b<=80"), Longer("a=8..30 b=3..20", "a+a+b<=99")];

    static readonly Quizzed[] Hard =
    [
        new Quiz("Ломаная из двух звеньев длиной {a}~см. Одно звено {b}~см. Найдите длину другого звена.", "a-b", "x+b=a", "см",
            claim: "длина ломаной из двух звеньев {a}~см, одно звено {b}~см, другое {x}",
            phrase: "длина ломаной из двух звеньев {a}~см, одно звено {b}~см, другое ?",
            matching: Matching).With("a=30..99 b=11..60", "a-b>=5"),
        new Quiz("Ломаная из трёх звеньев длиной {a}~см. Первое звено {b}~см, второе {c}~см. Найдите длину третьего звена.", "a-(b+c)", "b+c+x=a", "см",
            claim: "длина ломаной из трёх звеньев {a}~см, первое {b}~см, второе {c}~см, третье {x}",
            phrase: "длина ломаной из трёх звеньев {a}~см, первое {b}~см, второе {c}~см, третье ?",
            matching: Matching).With("a=40..99 b=11..40 c=11..40", "a-b-c>=5"),
        new Quiz("Ломаная состоит из {b} равных звеньев, её длина {a}~см. Найдите длину одного звена.", "a/b", "x*b=a", "см",
            claim: "длина ломаной из {b} равных звеньев {a}~см, одно звено {x}",
            phrase: "длина ломаной из {b} равных звеньев {a}~см, одно звено ?",
            matching: Matching).With("a=15..72 b=5..9", "a mod b=0;a/b>=3;a/b<=9"),
    ];

    static Quizzed Two(string numbers, string where) => new Quiz("Звенья ломаной {a}~см и {b}~см. Найдите длину ломаной.", "a+b", "x-b=a", "см",
        claim: "длина ломаной со звеньями {a}~см и {b}~см равна {x}",
        phrase: "ломаная со звеньями {a}~см и {b}~см",
        matching: Matching).With(numbers, where);

    static Quizzed Three(string numbers, string where) => new Quiz("Звенья ломаной {a}~см, {b}~см и {c}~см. Найдите длину ломаной.", "a+b+c", "x-c=a+b", "см",
        claim: "длина ломаной со звеньями {a}~см, {b}~см и {c}~см равна {x}",
        phrase: "ломаная со звеньями {a}~см, {b}~см и {c}~см",
        matching: Matching).With(numbers, where);

    static Quizzed Equal(string numbers, string where) => new Quiz("Ломаная состоит из {b} звеньев по {a}~см. Найдите длину ломаной.", "a*b", "x/b=a", "см",
        claim: "длина ломаной из {b} звеньев по {a}~см равна {x}",
        phrase: "ломаная из {b} звеньев по {a}~см",
        matching: Matching).With(numbers, where);

    static Quizzed Longer(string numbers, string where) => new Quiz("Первое звено ломаной {a}~см, второе на {b}~см длиннее. Найдите длину ломаной из этих двух звеньев.", "a+(a+b)", "x-a=a+b", "см",
        claim: "первое звено {a}~см, второе на {b}~см длиннее, длина ломаной {x}",
        phrase: "ломаная: первое звено {a}~см, второе на {b}~см длиннее",
        matching: Matching).With(numbers, where);
}
