using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Statistics.Counts;

/// <summary>The rule of multiplication as branches of a tree. Easy: two choices; medium: three, repeated ones; hard: with a condition.</summary>
sealed class MultiplicationRule() : PosedExercise("algebra-8-multiplication-rule", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите описания выборов и количества вариантов.";

    static readonly NumberQuestion Menu = NumberQuestion.Count(
        "В меню школьного кафе {a:суп|супа|супов} и {b:второе блюдо|вторых блюда|вторых блюд}. Сколько можно составить разных обедов из супа и второго блюда?",
        "a*b",
        read => Branches(read, "a", "b").Count(),
        "Если в меню {a:суп|супа|супов} и {b:второе блюдо|вторых блюда|вторых блюд}, то число обедов из супа и второго блюда равно {x}",
        "{a:суп|супа|супов} и {b:второе блюдо|вторых блюда|вторых блюд}; обед из двух блюд",
        Matching);

    static readonly NumberQuestion Roads = NumberQuestion.Count(
        "Из села в город ведут дороги — всего {a}, а из города на озеро — {b}. Сколько разных путей ведёт из села через город на озеро?",
        "a*b",
        read => Branches(read, "a", "b").Count(),
        "Если из села в город ведёт дорог {a}, а из города на озеро {b}, то число путей из села через город на озеро равно {x}",
        "дорог до города {a}, от города до озера {b}; сколько путей",
        Matching);

    static readonly NumberQuestion Three = NumberQuestion.Count(
        "В магазине {a:вид|вида|видов} конвертов, {b:вид|вида|видов} марок и {c:вид|вида|видов} открыток. Сколькими способами можно купить конверт, марку и открытку?",
        "a*b*c",
        read => Branches(read, "a", "b", "c").Count(),
        "Если в магазине {a:вид|вида|видов} конвертов, {b:вид|вида|видов} марок и {c:вид|вида|видов} открыток, то число способов купить конверт, марку и открытку равно {x}",
        "конверты, марки, открытки: видов {a}, {b}, {c}; по одной вещи",
        Matching);

    static readonly NumberQuestion Test = NumberQuestion.Count(
        "В тесте {n:вопрос|вопроса|вопросов}, на каждый даётся {k:вариант|варианта|вариантов} ответа. Сколькими способами можно заполнить тест, отметив в каждом вопросе один ответ?",
        "k^n",
        read => Counting.ListRows([.. Enumerable.Range(0, read.Count("k"))], read.Count("n")).Count(),
        "Если в тесте {n:вопрос|вопроса|вопросов} по {k:варианту|варианта|вариантов} ответа, то число способов его заполнить равно {x}",
        "вопросов {n}, вариантов ответа {k}; заполнить тест",
        Matching);

    static readonly NumberQuestion Code = NumberQuestion.Count(
        "Код замка состоит из {n:цифры|цифр|цифр}, каждая — от 1 до {k}; цифры могут повторяться. Сколько существует таких кодов?",
        "k^n",
        read => Counting.ListRows([.. Enumerable.Range(1, read.Count("k"))], read.Count("n")).Count(),
        "Число кодов из {n:цифры|цифр|цифр} от 1 до {k} с повторениями равно {x}",
        "код из {n:цифры|цифр|цифр} от 1 до {k}, повторения возможны",
        Matching);

    static readonly NumberQuestion Flags = NumberQuestion.Count(
        "Сколько разных флагов из трёх горизонтальных полос разного цвета можно составить, если есть {n:цвет|цвета|цветов} ткани?",
        "n*(n-1)*(n-2)",
        read => Counting.ListRows([.. Enumerable.Range(0, read.Count("n"))], 3).Count(row => row.Distinct().Count() == 3),
        "Число флагов из трёх полос разного цвета, если есть {n:цвет|цвета|цветов} ткани, равно {x}",
        "флаг из трёх полос разного цвета, всего цветов {n}",
        Matching,
        "$[n] \\cdot [#n-1] \\cdot [#n-2]=[#n*(n-1)*(n-2)]$.");

    static readonly NumberQuestion Neighbours = NumberQuestion.Count(
        "Сколько разных флагов из трёх горизонтальных полос можно составить, если есть {n:цвет|цвета|цветов} ткани, а соседние полосы должны быть разного цвета?",
        "n*(n-1)*(n-1)",
        read => Counting.ListRows([.. Enumerable.Range(0, read.Count("n"))], 3).Count(row => row[0] != row[1] && row[1] != row[2]),
        "Число флагов из трёх полос, соседние из которых разного цвета, если есть {n:цвет|цвета|цветов} ткани, равно {x}",
        "флаг из трёх полос, соседние разного цвета, всего цветов {n}",
        Matching,
        "$[n] \\cdot [#n-1] \\cdot [#n-1]=[#n*(n-1)*(n-1)]$.");

    static readonly NumberQuestion Even = NumberQuestion.Count(
        "Сколько чётных трёхзначных чисел можно записать с помощью цифр от 1 до {n}, если цифры могут повторяться?",
        "n*n*((n-n mod 2)/2)",
        read => Enumerable.Range(100, 900).Count(number => number % 2 == 0 && $"{number}".All(digit => digit > '0' && digit - '0' <= read.Count("n"))),
        "Количество чётных трёхзначных чисел, записанных цифрами от 1 до {n}, равно {x}",
        "чётные трёхзначные числа из цифр от 1 до {n}",
        Matching,
        "Последняя цифра чётная: $[n] \\cdot [n] \\cdot [#(n-n mod 2)/2]=[#n*n*(n-n mod 2)/2]$.");

    static readonly NamedSlip[] Two = [("варианты сложены", "a+b"), ("пропущен вариант", "a*b-1"), ("пары посчитаны дважды", "2*a*b"), ("пропущена ветвь дерева", "a*(b-1)")];
    static readonly NamedSlip[] Powers = [("числа перемножены", "n*k"), ("основание и показатель перепутаны", "n^k"), ("повторения запрещены", "k*(k-1)*(k-2)"), ("потерян множитель", "k^(n-1)")];

    static readonly IPosed[] Easy =
    [
        Menu.With("a=2..6 b=3..9", "", Two),
        Roads.With("a=2..6 b=2..8", "abs(a-b)>0", Two),
        new OneOf(Menu.With("a=3..7 b=3..9", "", Two), Code.With("n=2..2 k=3..9", "", ("числа перемножены", "n*k"), ("повторения запрещены", "k*(k-1)"), ("основание и показатель перепутаны", "2^k"))),
    ];

    static readonly IPosed[] Medium =
    [
        Three.With("a=3..8 b=2..7 c=4..9", "abs(a-b)>0;abs(b-c)>0", ("варианты сложены", "a+b+c"), ("перемножены только два числа", "a*b"), ("перемножены только два числа", "b*c"), ("сложены произведения", "a*b+c")),
        Test.With("n=3..5 k=3..5", "abs(n-k)>0", Powers),
        new OneOf(Flags.With("n=4..9", "", ("повторения разрешены", "n^3"), ("порядок не учтён", "n*(n-1)*(n-2)/6"), ("число утроено", "3*n")), Code.With("n=3..4 k=3..9", "abs(n-k)>0", Powers)),
    ];

    static readonly IPosed[] Hard =
    [
        new OneOf(Neighbours.With("n=3..9", "", ("все полосы разного цвета", "n*(n-1)*(n-2)"), ("условие не учтено", "n^3"), ("вычтено одинаковое число", "n^3-n")), Even.With("n=4..9", "", ("условие не учтено", "n^3"), ("повторения запрещены", "(n-1)*(n-2)*((n-n mod 2)/2)"), ("взяты нечётные", "n*n*(n-(n-n mod 2)/2)"), ("сложены варианты", "2*n+(n-n mod 2)/2"))),
        Test.With("n=4..6 k=3..5", "abs(n-k)>0", Powers),
    ];

    /// <summary>Every branch of the tree of choices.</summary>
    static IEnumerable<int> Branches(Filling read, params string[] slots) => slots.Aggregate(
        (IEnumerable<int>)[0], (branches, slot) => branches.SelectMany(branch => Enumerable.Range(0, read.Count(slot) is >= 0 and < 1000 and var count ? count : throw new UnsolvedException("Too many branches."))));
}
