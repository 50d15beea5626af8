using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Exercises.Statistics.Counts;

/// <summary>Permutations, arrangements, combinations; the judge writes every case out.</summary>
static class Combinatorics
{
    const string Values = "Соотнесите записи комбинаторики и их значения.";
    const string Stories = "Соотнесите описания выборов и количества способов.";
    const string Ways = "factorial(n)/(factorial(k)*factorial(n-k))";

    public static readonly NumberQuestion Factorial = NumberQuestion.Count(
        "Найдите значение выражения ${n}!+{k}!$.",
        "factorial(n)+factorial(k)",
        read => Counting.ListPermutations(Things(read, "n")).Count() + Counting.ListPermutations(Things(read, "k")).Count(),
        "Значение выражения ${n}!+{k}!$ равно {x}",
        "${n}!+{k}!$",
        Values,
        "$[factorial(n)]+[factorial(k)]=[#factorial(n)]+[#factorial(k)]=[#factorial(n)+factorial(k)]$.");

    public static readonly NumberQuestion Quotient = NumberQuestion.Count(
        "Найдите значение выражения $\\frac{{n}!}{{k}!}$.",
        "factorial(n)/factorial(k)",
        read => Counting.ListArrangements(Things(read, "n"), read.Count("n") - read.Count("k")).Count(),
        "Значение выражения $\\frac{{n}!}{{k}!}$ равно {x}",
        "$\\frac{{n}!}{{k}!}$",
        Values,
        "Сократим на $[k]!$: произведение натуральных чисел от $[#k+1]$ до $[n]$ равно $[#factorial(n)/factorial(k)]$.");

    public static readonly NumberQuestion QuotientOfTwo = NumberQuestion.Count(
        "Найдите значение выражения $\\frac{{n}!}{{k}! \\cdot {m}!}$.",
        "factorial(n)/(factorial(k)*factorial(m))",
        read => Enumerable.Range(1, read.Count("m")).Aggregate((Rational)Counting.ListArrangements(Things(read, "n"), read.Count("n") - read.Count("k")).Count(), (value, divisor) => value / divisor),
        "Значение выражения $\\frac{{n}!}{{k}! \\cdot {m}!}$ равно {x}",
        "$\\frac{{n}!}{{k}! \\cdot {m}!}$",
        Values,
        "После сокращения на $[k]!$ в числителе $[#factorial(n)/factorial(k)]$, в знаменателе $[m]!=[#factorial(m)]$: $[#factorial(n)/factorial(k)]:[#factorial(m)]=[#factorial(n)/(factorial(k)*factorial(m))]$.");

    public static readonly NumberQuestion Combinations = NumberQuestion.Count(
        "Найдите число сочетаний $C_{{n}}^{{k}}$.",
        Ways,
        read => Counting.ListCombinations(Things(read, "n"), read.Count("k")).Count(),
        "Число сочетаний $C_{{n}}^{{k}}$ равно {x}",
        "$C_{{n}}^{{k}}$",
        Values,
        $"$\\frac{{[n]!}}{{[k]! \\cdot [#n-k]!}}=[#{Ways}]$.");

    public static readonly NumberQuestion Shelf = NumberQuestion.Count(
        "Сколькими способами можно расставить на полке {n:разную книгу|разные книги|разных книг}?",
        "factorial(n)",
        read => Counting.ListPermutations(Things(read, "n")).Count(),
        "Число способов расставить на полке {n:разную книгу|разные книги|разных книг} равно {x}",
        "расставить на полке {n:книгу|книги|книг}",
        Stories,
        "Перестановки: $[n]!=[#factorial(n)]$.");

    public static readonly NumberQuestion Together = NumberQuestion.Count(
        "Сколькими способами можно рассадить в ряд {n:друга|друга|друзей}, если двое из них хотят сидеть рядом?",
        "2*factorial(n-1)",
        read => Counting.ListPermutations(Things(read, "n")).Count(row => Math.Abs(row.ToList().IndexOf(0) - row.ToList().IndexOf(1)) == 1),
        "Число способов рассадить в ряд {n:друга|друга|друзей}, если двое хотят сидеть рядом, равно {x}",
        "рассадить в ряд {n:друга|друга|друзей}, двое из них рядом",
        Stories,
        "Двое рядом — как одно целое, но в двух порядках: $2 \\cdot [#n-1]!=[#2*factorial(n-1)]$.");

    public static readonly NumberQuestion Prizes = NumberQuestion.Count(
        "В турнире участвуют {n:шахматист|шахматиста|шахматистов}. Сколькими способами могут распределиться первое, второе и третье места?",
        "n*(n-1)*(n-2)",
        read => Counting.ListArrangements(Things(read, "n"), 3).Count(),
        "Если в турнире участвуют {n:шахматист|шахматиста|шахматистов}, то число способов распределить три призовых места равно {x}",
        "шахматистов {n}; распределить первые три места",
        Stories,
        "$[n] \\cdot [#n-1] \\cdot [#n-2]=[#n*(n-1)*(n-2)]$.");

    public static readonly NumberQuestion Head = NumberQuestion.Count(
        "Из {n:члена|членов|членов} клуба выбирают президента и секретаря. Сколькими способами это можно сделать?",
        "n*(n-1)",
        read => Counting.ListArrangements(Things(read, "n"), 2).Count(),
        "Если в клубе {n:член|члена|членов}, то число способов выбрать президента и секретаря равно {x}",
        "из {n:члена|членов|членов} клуба выбрать президента и секретаря",
        Stories,
        "$[n] \\cdot [#n-1]=[#n*(n-1)]$.");

    public static readonly NumberQuestion Handshakes = NumberQuestion.Count(
        "На встрече {n:человек|человека|человек} пожали друг другу руки, каждый каждому по одному разу. Сколько всего было рукопожатий?",
        "n*(n-1)/2",
        read => Counting.ListCombinations(Things(read, "n"), 2).Count(),
        "Если {n:человек|человека|человек} пожали друг другу руки по одному разу, то число рукопожатий равно {x}",
        "рукопожатия каждого с каждым, всего {n:человек|человека|человек}",
        Stories,
        "$\\frac{[n] \\cdot [#n-1]}{2}=[#n*(n-1)/2]$.");

    public static readonly NumberQuestion Delegates = NumberQuestion.Count(
        "Сколькими способами можно выбрать {k:делегата|делегатов|делегатов} на конференцию из {n:сотрудника|сотрудников|сотрудников}?",
        Ways,
        read => Counting.ListCombinations(Things(read, "n"), read.Count("k")).Count(),
        "Число способов выбрать {k:делегата|делегатов|делегатов} из {n:сотрудника|сотрудников|сотрудников} равно {x}",
        "выбрать {k:делегата|делегатов|делегатов} из {n:сотрудника|сотрудников|сотрудников}",
        Stories,
        $"$C_{{[n]}}^{{[k]}}=\\frac{{[n]!}}{{[k]! \\cdot [#n-k]!}}=[#{Ways}]$.");

    public static readonly NumberQuestion Team = NumberQuestion.Count(
        "В секции {a:юноша|юноши|юношей} и {b:девушка|девушки|девушек}. Сколькими способами можно составить команду из двух юношей и одной девушки?",
        "a*(a-1)/2*b",
        read => Counting.ListCombinations(Outcomes.Things(read.Count("a"), read.Count("b")), 3).Count(team => team.Sum() == 1),
        "Если в секции {a:юноша|юноши|юношей} и {b:девушка|девушки|девушек}, то число команд из двух юношей и одной девушки равно {x}",
        "юношей {a}, девушек {b}; команда из двух юношей и одной девушки",
        Stories,
        "$C_{[a]}^2 \\cdot [b]=[#a*(a-1)/2] \\cdot [b]=[#a*(a-1)/2*b]$.");

    public static readonly NumberQuestion Digits = NumberQuestion.Count(
        "Сколько трёхзначных чисел с разными цифрами можно записать с помощью цифр от 1 до {n}?",
        "n*(n-1)*(n-2)",
        read => Enumerable.Range(100, 900).Select(number => $"{number}").Count(digits => digits.Distinct().Count() == 3 && digits.All(digit => digit >= '1' && digit - '0' <= read.Count("n"))),
        "Количество трёхзначных чисел с разными цифрами от 1 до {n} равно {x}",
        "трёхзначные числа с разными цифрами от 1 до {n}",
        Stories,
        "$[n] \\cdot [#n-1] \\cdot [#n-2]=[#n*(n-1)*(n-2)]$.");

    public static readonly NumberQuestion DigitsWithZero = NumberQuestion.Count(
        "Сколько трёхзначных чисел с разными цифрами можно записать с помощью цифр от 0 до {n}?",
        "n*n*(n-1)",
        read => Enumerable.Range(100, 900).Select(number => $"{number}").Count(digits => digits.Distinct().Count() == 3 && digits.All(digit => digit - '0' <= read.Count("n"))),
        "Количество трёхзначных чисел с разными цифрами от 0 до {n} равно {x}",
        "трёхзначные числа с разными цифрами от 0 до {n}",
        Stories,
        "Первая цифра не нуль: $[n] \\cdot [n] \\cdot [#n-1]=[#n*n*(n-1)]$.");

    public static readonly NumberQuestion Diagonals = NumberQuestion.Count(
        "Сколько диагоналей у выпуклого многоугольника, у которого {n:сторона|стороны|сторон}?",
        "n*(n-3)/2",
        read => Counting.ListCombinations(Things(read, "n"), 2).Count(pair => pair[1] - pair[0] > 1 && pair[1] - pair[0] < read.Count("n") - 1),
        "У выпуклого многоугольника, в котором {n:сторона|стороны|сторон}, число диагоналей равно {x}",
        "диагонали выпуклого многоугольника, в котором {n:сторона|стороны|сторон}",
        Stories,
        "Из каждой вершины выходит диагоналей $[n]-3=[#n-3]$; $\\frac{[n] \\cdot [#n-3]}{2}=[#n*(n-3)/2]$.");

    static int[] Things(Filling read, string slot) => read.Count(slot) is >= 0 and <= 40 and var count ? [.. Enumerable.Range(0, count)] : throw new UnsolvedException("So many things are not listed.");
}
