using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>Perimeters in words. Easy: small rectangles, squares; medium: greater ones, triangles; hard: a side from the perimeter.</summary>
public sealed class Perimeters() : LinearExercise("math-2-perimeters", Easy, Medium, Hard, pooled: true)
{
    const string Matching = "Соотнесите описания и длины.";

    static readonly LinearQuestion[] Easy = [Rectangle("a=2..9 b=1..8", "b<a", "см"), Square("a=2..9", "см"), Triangle("a=3..9 b=3..9 c=3..9", "a+b>c;a+c>b;b+c>a", "см")];

    static readonly LinearQuestion[] Medium = [Rectangle("a=8..30 b=5..18", "b<a;a+b<=50", "дм"), Square("a=6..25", "дм"), Triangle("a=10..35 b=10..35 c=10..35", "a+b>c;a+c>b;b+c>a;a+b+c<=99", "дм")];

    static readonly LinearQuestion[] Hard =
    [
        new("Периметр квадрата {a}~см. Найдите длину его стороны.", "сторона квадрата с периметром {a}~см равна {x}", "сторона квадрата с периметром {a}~см", Matching, "a/4", "x*4=a", "a=12..36", "a mod 4=0", "см"),
        new("Периметр прямоугольника {a}~см, одна сторона {b}~см. Найдите другую сторону.", "периметр прямоугольника {a}~см, одна сторона {b}~см, другая {x}", "периметр прямоугольника {a}~см, одна сторона {b}~см, другая ?", Matching, "(a-2*b)/2", "2*x+2*b=a", "a=16..60 b=2..9", "a mod 2=0;a-2*b>=2", "см"),
        new("Ширина прямоугольника {a}~см, длина на {b}~см больше. Найдите периметр.", "если ширина прямоугольника {a}~см, а длина на {b}~см больше, периметр равен {x}", "ширина прямоугольника {a}~см, длина на {b}~см больше, периметр ?", Matching, "(a+a+b)*2", "x/2-a=a+b", "a=3..18 b=2..9", "", "см"),
        new("Периметр треугольника {a}~см, две стороны {b}~см и {c}~см. Найдите третью сторону.", "периметр треугольника {a}~см, две стороны {b}~см и {c}~см, третья {x}", "периметр треугольника {a}~см, две стороны {b}~см и {c}~см, третья ?", Matching, "a-(b+c)", "b+c+x=a", "a=20..70 b=7..25 c=7..25", "2*b<a;2*c<a;2*(b+c)>a", "см"),
    ];

    static readonly IReadOnlyList<Asked> Sentences = SentencesOf(Easy, Medium, Hard);

    static LinearQuestion Rectangle(string numbers, string where, string unit) => new(
        $"Длина прямоугольника {{a}}~{unit}, ширина {{b}}~{unit}. Найдите периметр прямоугольника.", $"периметр прямоугольника со сторонами {{a}}~{unit} и {{b}}~{unit} равен {{x}}", $"периметр прямоугольника со сторонами {{a}}~{unit} и {{b}}~{unit}",
        Matching, "(a+b)*2", "x-a-b=a+b", numbers, where, unit);

    static LinearQuestion Square(string numbers, string unit) => new(
        $"Сторона квадрата {{a}}~{unit}. Найдите периметр квадрата.", $"периметр квадрата со стороной {{a}}~{unit} равен {{x}}", $"периметр квадрата со стороной {{a}}~{unit}", Matching, "a*4", "x-a-a-a=a", numbers, "", unit);

    static LinearQuestion Triangle(string numbers, string where, string unit) => new(
        $"Стороны треугольника {{a}}~{unit}, {{b}}~{unit} и {{c}}~{unit}. Найдите периметр треугольника.", $"периметр треугольника со сторонами {{a}}~{unit}, {{b}}~{unit} и {{c}}~{unit} равен {{x}}", $"периметр треугольника со сторонами {{a}}~{unit}, {{b}}~{unit} и {{c}}~{unit}",
        Matching, "a+b+c", "x-c=a+b", numbers, where, unit);
}

/// <summary>Lengths of broken lines in words. Easy: two or three links; medium: longer ones; hard: a link from the length.</summary>
public sealed class Polylines() : LinearExercise("math-2-polylines", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите ломаные и длины.";

    static readonly LinearQuestion[] Easy = [Two("a=2..9 b=2..9", ""), Three("a=2..9 b=2..9 c=2..9", "")];

    static readonly LinearQuestion[] Medium = [Three("a=8..30 b=8..30 c=8..30", "a+b+c<=99"), Equal("a=3..9 b=5..9", "a*b<=80"), Longer("a=8..30 b=3..20", "a+a+b<=99")];

    static readonly LinearQuestion[] Hard =
    [
        new("Ломаная из двух звеньев длиной {a}~см. Одно звено {b}~см. Найдите длину другого звена.", "длина ломаной из двух звеньев {a}~см, одно звено {b}~см, другое {x}", "длина ломаной из двух звеньев {a}~см, одно звено {b}~см, другое ?", Matching, "a-b", "x+b=a", "a=30..99 b=11..60", "a-b>=5", "см"),
        new("Ломаная из трёх звеньев длиной {a}~см. Первое звено {b}~см, второе {c}~см. Найдите длину третьего звена.", "длина ломаной из трёх звеньев {a}~см, первое {b}~см, второе {c}~см, третье {x}", "длина ломаной из трёх звеньев {a}~см, первое {b}~см, второе {c}~см, третье ?", Matching, "a-(b+c)", "b+c+x=a", "a=40..99 b=11..40 c=11..40", "a-b-c>=5", "см"),
        new("Ломаная состоит из {b} равных звеньев, её длина {a}~см. Найдите длину одного звена.", "длина ломаной из {b} равных звеньев {a}~см, одно звено {x}", "длина ломаной из {b} равных звеньев {a}~см, одно звено ?", Matching, "a/b", "x*b=a", "a=15..72 b=5..9", "a mod b=0;a/b>=3;a/b<=9", "см"),
    ];

    static readonly IReadOnlyList<Asked> Sentences = SentencesOf(Easy, Medium[1..], Hard);

    static LinearQuestion Two(string numbers, string where) => new(
        "Звенья ломаной {a}~см и {b}~см. Найдите длину ломаной.", "длина ломаной со звеньями {a}~см и {b}~см равна {x}", "ломаная со звеньями {a}~см и {b}~см", Matching, "a+b", "x-b=a", numbers, where, "см");

    static LinearQuestion Three(string numbers, string where) => new(
        "Звенья ломаной {a}~см, {b}~см и {c}~см. Найдите длину ломаной.", "длина ломаной со звеньями {a}~см, {b}~см и {c}~см равна {x}", "ломаная со звеньями {a}~см, {b}~см и {c}~см", Matching, "a+b+c", "x-c=a+b", numbers, where, "см");

    static LinearQuestion Equal(string numbers, string where) => new(
        "Ломаная состоит из {b} звеньев по {a}~см. Найдите длину ломаной.", "длина ломаной из {b} звеньев по {a}~см равна {x}", "ломаная из {b} звеньев по {a}~см", Matching, "a*b", "x/b=a", numbers, where, "см");

    static LinearQuestion Longer(string numbers, string where) => new(
        "Первое звено ломаной {a}~см, второе на {b}~см длиннее. Найдите длину ломаной из этих двух звеньев.", "первое звено {a}~см, второе на {b}~см длиннее, длина ломаной {x}", "ломаная: первое звено {a}~см, второе на {b}~см длиннее", Matching, "a+(a+b)", "x-a=a+b", numbers, where, "см");
}
