using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Statistics.Probability;

/// <summary>One thing is drawn out of several, all equally likely; the judge lists the things one by one.</summary>
static class Draws
{
    const string Matching = "Соотнесите случайные опыты и вероятности событий.";

    public static readonly NumberQuestion Balls = NumberQuestion.Chance(
        "В коробке лежат {a:красный шар|красных шара|красных шаров} и {b:синий шар|синих шара|синих шаров}. Не глядя вынимают один шар. Найдите вероятность того, что он красный.",
        "a/(a+b)",
        read => Outcomes.Share(Outcomes.Things(read.Count("a"), read.Count("b")), kind => kind == 0),
        "Если в коробке {a:красный шар|красных шара|красных шаров} и {b:синий шар|синих шара|синих шаров}, то вероятность вынуть красный шар равна {x}",
        "шары: {a:красный|красных|красных} и {b:синий|синих|синих}; вынут красный",
        Matching,
        "Всего шаров $[a]+[b]=[#a+b]$; $\\frac{[a]}{[#a+b]}=[#a/(a+b)]$.");

    public static readonly NumberQuestion Tickets = NumberQuestion.Chance(
        "На экзамене {n:билет|билета|билетов}, ученик не выучил {m} из них. Найдите вероятность того, что ему попадётся выученный билет.",
        "(n-m)/n",
        read => Outcomes.Share(Enumerable.Range(1, read.Count("n")), ticket => ticket > Known(read.Count("m"), read.Count("n"))),
        "Если из {n} экзаменационных билетов ученик не выучил {m}, то вероятность вытянуть выученный билет равна {x}",
        "билетов {n}, не выучено {m}; попался выученный",
        Matching,
        "Выучено билетов: $[n]-[m]=[#n-m]$; $\\frac{[#n-m]}{[n]}=[#(n-m)/n]$.");

    public static readonly NumberQuestion Pies = NumberQuestion.Chance(
        "На тарелке одинаковые на вид пирожки: {a} с капустой, {b} с рисом и {c} с вишней. Маша наугад берёт один пирожок. Найдите вероятность того, что он окажется с вишней.",
        "c/(a+b+c)",
        read => Outcomes.Share(Outcomes.Things(read.Count("a"), read.Count("b"), read.Count("c")), kind => kind == 2),
        "Если на тарелке пирожки: {a} с капустой, {b} с рисом и {c} с вишней, то вероятность взять пирожок с вишней равна {x}",
        "пирожки: {a} с капустой, {b} с рисом, {c} с вишней; взят с вишней",
        Matching,
        "Всего пирожков $[a]+[b]+[c]=[#a+b+c]$; $\\frac{[c]}{[#a+b+c]}=[#c/(a+b+c)]$.");

    public static readonly NumberQuestion NotGreen = NumberQuestion.Chance(
        "В пенале лежат ручки: {a:чёрная|чёрные|чёрных}, {b:синяя|синие|синих} и {c:зелёная|зелёные|зелёных}. Наугад достают одну ручку. Найдите вероятность того, что она не зелёная.",
        "(a+b)/(a+b+c)",
        read => 1 - Outcomes.Share(Outcomes.Things(read.Count("a"), read.Count("b"), read.Count("c")), kind => kind == 2),
        "Если в пенале ручки: чёрных {a}, синих {b}, зелёных {c}, то вероятность достать не зелёную ручку равна {x}",
        "ручки: чёрных {a}, синих {b}, зелёных {c}; вынута не зелёная",
        Matching,
        "Не зелёных ручек $[a]+[b]=[#a+b]$, всего $[#a+b+c]$; $\\frac{[#a+b]}{[#a+b+c]}=[#(a+b)/(a+b+c)]$.");

    public static readonly NumberQuestion Defects = NumberQuestion.Chance(
        "Среди {n:фонарика|фонариков|фонариков} в партии {m:неисправный|неисправных|неисправных}. Покупатель берёт один фонарик наугад. Найдите вероятность того, что фонарик исправен.",
        "(n-m)/n",
        read => Outcomes.Share(Enumerable.Range(1, read.Count("n")), lamp => lamp > Known(read.Count("m"), read.Count("n"))),
        "Если среди {n:фонарика|фонариков|фонариков} {m:неисправный|неисправных|неисправных}, то вероятность купить исправный фонарик равна {x}",
        "фонариков {n}, неисправных {m}; взят исправный",
        Matching,
        "Исправных фонариков $[n]-[m]=[#n-m]$; $\\frac{[#n-m]}{[n]}=[#(n-m)/n]$.");

    public static readonly NumberQuestion Guarantee = NumberQuestion.Chance(
        "В среднем на каждые {n} качественных сумок приходится {m:сумка|сумки|сумок} со скрытым дефектом. Найдите вероятность того, что купленная сумка окажется качественной.",
        "n/(n+m)",
        read => Outcomes.Share(Outcomes.Things(read.Count("n"), read.Count("m")), kind => kind == 0),
        "Если на каждые {n} качественных сумок приходится {m:сумка|сумки|сумок} с дефектом, то вероятность купить качественную сумку равна {x}",
        "качественных сумок {n}, с дефектом {m}; куплена качественная",
        Matching,
        "Всего сумок $[n]+[m]=[#n+m]$; $\\frac{[n]}{[#n+m]}=[#n/(n+m)]$.");

    public static readonly NumberQuestion Sportsmen = NumberQuestion.Chance(
        "В соревнованиях участвуют {a:спортсмен|спортсмена|спортсменов} из Казани, {b} из Самары и {c} из Твери. Порядок выступлений определяют жеребьёвкой. Найдите вероятность того, что первым выступит спортсмен из Казани.",
        "a/(a+b+c)",
        read => Outcomes.Share(Outcomes.Things(read.Count("a"), read.Count("b"), read.Count("c")), kind => kind == 0),
        "Если участвуют {a:спортсмен|спортсмена|спортсменов} из Казани, {b} из Самары и {c} из Твери, то вероятность того, что первым выступит спортсмен из Казани, равна {x}",
        "спортсмены: {a} из Казани, {b} из Самары, {c} из Твери; первый — из Казани",
        Matching,
        "Всего спортсменов $[a]+[b]+[c]=[#a+b+c]$; $\\frac{[a]}{[#a+b+c]}=[#a/(a+b+c)]$.");

    public static readonly NumberQuestion Multiples = NumberQuestion.Chance(
        "Из натуральных чисел от 1 до {n} наугад выбирают одно. Найдите вероятность того, что оно делится на {k}.",
        "((n-n mod k)/k)/n",
        read => Outcomes.Share(Enumerable.Range(1, read.Count("n")), number => number % read.Count("k") == 0),
        "Вероятность того, что случайно выбранное натуральное число от 1 до {n} делится на {k}, равна {x}",
        "натуральное число от 1 до {n}; делится на {k}",
        Matching,
        "Таких чисел $[#(n-n mod k)/k]$, всего чисел $[n]$; $\\frac{[#(n-n mod k)/k]}{[n]}=[#(n-n mod k)/k/n]$.");

    public static readonly NumberQuestion Above = NumberQuestion.Chance(
        "Из натуральных чисел от {a} до {b} наугад выбирают одно. Найдите вероятность того, что оно больше {c}.",
        "(b-c)/(b-a+1)",
        read => Outcomes.Share(Enumerable.Range(read.Count("a"), read.Count("b") - read.Count("a") + 1), number => number > read.Count("c")),
        "Вероятность того, что случайно выбранное натуральное число от {a} до {b} больше {c}, равна {x}",
        "натуральное число от {a} до {b}; больше {c}",
        Matching,
        "Таких чисел $[b]-[c]=[#b-c]$, всего чисел $[b]-[a]+1=[#b-a+1]$; $\\frac{[#b-c]}{[#b-a+1]}=[#(b-c)/(b-a+1)]$.");

    /// <summary>Nobody leaves out more tickets than there are.</summary>
    static int Known(int part, int whole) => part <= whole ? part : throw new EvaluationException("The part is greater than the whole.");
}
