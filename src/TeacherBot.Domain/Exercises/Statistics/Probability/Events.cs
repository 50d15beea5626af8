using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Statistics.Probability;

/// <summary>Events together: addition, multiplication, opposite events, drawing without putting back; the judge goes through every branch of the experiment.</summary>
static class Events
{
    const string Matching = "Соотнесите описания событий и вероятности.";

    public static readonly NumberQuestion Either = NumberQuestion.Chance(
        "События $A$ и $B$ несовместны, $P(A)={a}$, $P(B)={b}$. Найдите вероятность события $A\\cup B$.",
        "a+b",
        read => 1 - Outcomes.Chance([[read.Number("a"), read.Number("b"), 1 - read.Number("a") - read.Number("b")]], results => results[0] == 2),
        "Если события $A$ и $B$ несовместны, $P(A)={a}$, $P(B)={b}$, то вероятность события $A\\cup B$ равна {x}",
        "$A$ и $B$ несовместны, $P(A)={a}$, $P(B)={b}$; $A\\cup B$",
        Matching);

    public static readonly NumberQuestion Opposite = NumberQuestion.Chance(
        "Вероятность события $A$ равна {a}. Найдите вероятность противоположного события.",
        "1-a",
        read => Outcomes.Chance([Outcomes.Trial(read.Number("a"))], results => results[0] == 0),
        "Если вероятность события $A$ равна {a}, то вероятность противоположного события равна {x}",
        "$P(A)={a}$; противоположное событие",
        Matching);

    public static readonly NumberQuestion Both = NumberQuestion.Chance(
        "События $A$ и $B$ независимы, $P(A)={a}$, $P(B)={b}$. Найдите вероятность события $A\\cap B$.",
        "a*b",
        read => Outcomes.Chance([Outcomes.Trial(read.Number("a")), Outcomes.Trial(read.Number("b"))], results => results.Sum() == 2),
        "Если события $A$ и $B$ независимы, $P(A)={a}$, $P(B)={b}$, то вероятность события $A\\cap B$ равна {x}",
        "$A$ и $B$ независимы, $P(A)={a}$, $P(B)={b}$; $A\\cap B$",
        Matching);

    public static readonly NumberQuestion Union = NumberQuestion.Chance(
        "Известно, что $P(A)={a}$, $P(B)={b}$, $P(A\\cap B)={c}$. Найдите вероятность события $A\\cup B$.",
        "a+b-c",
        read => Outcomes.Chance([[read.Number("a") - read.Number("c"), read.Number("c"), read.Number("b") - read.Number("c"), 1 - read.Number("a") - read.Number("b") + read.Number("c")]], results => results[0] < 3),
        "Если $P(A)={a}$, $P(B)={b}$, $P(A\\cap B)={c}$, то вероятность события $A\\cup B$ равна {x}",
        "$P(A)={a}$, $P(B)={b}$, $P(A\\cap B)={c}$; $A\\cup B$",
        Matching);

    public static readonly NumberQuestion Intersection = NumberQuestion.Chance(
        "Известно, что $P(A)={a}$, $P(B)={b}$, $P(A\\cup B)={c}$. Найдите вероятность события $A\\cap B$.",
        "a+b-c",
        read => Outcomes.Chance([[read.Number("c") - read.Number("b"), read.Number("a") + read.Number("b") - read.Number("c"), read.Number("c") - read.Number("a"), 1 - read.Number("c")]], results => results[0] == 1),
        "Если $P(A)={a}$, $P(B)={b}$, $P(A\\cup B)={c}$, то вероятность события $A\\cap B$ равна {x}",
        "$P(A)={a}$, $P(B)={b}$, $P(A\\cup B)={c}$; $A\\cap B$",
        Matching);

    public static readonly NumberQuestion Given = NumberQuestion.Chance(
        "Известно, что $P(A)={a}$, $P(A\\cap B)={c}$. Найдите условную вероятность события $B$ при условии, что наступило событие $A$.",
        "c/a",
        read => Outcomes.Chance([[read.Number("c"), read.Number("a") - read.Number("c"), 1 - read.Number("a")]], results => results[0] == 0) / Outcomes.Chance([[read.Number("c"), read.Number("a") - read.Number("c"), 1 - read.Number("a")]], results => results[0] < 2),
        "Если $P(A)={a}$, $P(A\\cap B)={c}$, то условная вероятность события $B$ при условии $A$ равна {x}",
        "$P(A)={a}$, $P(A\\cap B)={c}$; $B$ при условии $A$",
        Matching);

    public static readonly NumberQuestion Exam = NumberQuestion.Chance(
        "На экзамене вероятность того, что попадётся вопрос по теме «Треугольники», равна {a}, а по теме «Окружность» — {b}. Вопросов, относящихся сразу к двум темам, нет. Найдите вероятность того, что попадётся вопрос по одной из этих тем.",
        "a+b",
        read => 1 - Outcomes.Chance([[read.Number("a"), read.Number("b"), 1 - read.Number("a") - read.Number("b")]], results => results[0] == 2),
        "Если вероятность вопроса о треугольниках равна {a}, а вопроса об окружности {b} и общих вопросов нет, то вероятность вопроса по одной из этих тем равна {x}",
        "вопрос о треугольниках {a}, об окружности {b}, общих вопросов нет; вопрос по одной из тем",
        Matching);

    public static readonly NumberQuestion Shots = NumberQuestion.Chance(
        "Биатлонист при каждом выстреле попадает в мишень с вероятностью {a}. Найдите вероятность того, что первый раз он попадёт, а второй раз промахнётся.",
        "a*(1-a)",
        read => Outcomes.Chance([Outcomes.Trial(read.Number("a")), Outcomes.Trial(read.Number("a"))], results => results is [1, 0]),
        "Если биатлонист попадает в мишень с вероятностью {a}, то вероятность первый раз попасть, а второй раз промахнуться равна {x}",
        "вероятность попадания {a}; сначала попадание, потом промах",
        Matching);

    public static readonly NumberQuestion Terminals = NumberQuestion.Chance(
        "В зале два автомата продают кофе. Каждый из них может быть неисправен с вероятностью {a} независимо от другого. Найдите вероятность того, что хотя бы один автомат исправен.",
        "1-a^2",
        read => Outcomes.Chance([Outcomes.Trial(read.Number("a")), Outcomes.Trial(read.Number("a"))], results => results.Contains(0)),
        "Если каждый из двух автоматов независимо неисправен с вероятностью {a}, то вероятность того, что хотя бы один исправен, равна {x}",
        "каждый из двух автоматов неисправен с вероятностью {a}; хотя бы один исправен",
        Matching,
        "Оба неисправны с вероятностью $[a]^2=[#a^2]$; $1-[#a^2]=[#1-a^2]$.");

    public static readonly NumberQuestion AtLeastOne = NumberQuestion.Chance(
        "Два стрелка независимо друг от друга стреляют в мишень. Первый попадает с вероятностью {a}, второй — с вероятностью {b}. Найдите вероятность того, что мишень будет поражена хотя бы одним из них.",
        "1-(1-a)*(1-b)",
        read => Outcomes.Chance([Outcomes.Trial(read.Number("a")), Outcomes.Trial(read.Number("b"))], results => results.Contains(1)),
        "Если два стрелка независимо попадают с вероятностями {a} и {b}, то вероятность того, что попадёт хотя бы один, равна {x}",
        "стрелки попадают с вероятностями {a} и {b}; попал хотя бы один",
        Matching,
        "Оба промахнутся с вероятностью $[#1-a] \\cdot [#1-b]=[#(1-a)*(1-b)]$; $1-[#(1-a)*(1-b)]=[#1-(1-a)*(1-b)]$.");

    public static readonly NumberQuestion ExactlyOne = NumberQuestion.Chance(
        "Два стрелка независимо друг от друга стреляют в мишень. Первый попадает с вероятностью {a}, второй — с вероятностью {b}. Найдите вероятность того, что попадёт ровно один из них.",
        "a*(1-b)+(1-a)*b",
        read => Outcomes.Chance([Outcomes.Trial(read.Number("a")), Outcomes.Trial(read.Number("b"))], results => results.Sum() == 1),
        "Если два стрелка независимо попадают с вероятностями {a} и {b}, то вероятность того, что попадёт ровно один, равна {x}",
        "стрелки попадают с вероятностями {a} и {b}; попал ровно один",
        Matching,
        "Попал первый или попал второй: $[a] \\cdot [#1-b]+[#1-a] \\cdot [b]=[#a*(1-b)+(1-a)*b]$.");

    public static readonly NumberQuestion TwoFactories = NumberQuestion.Chance(
        "Первая фабрика выпускает {p}~% лампочек, вторая — остальные. У первой бракуют в среднем {a}~% лампочек, у второй — {b}~%. Найдите вероятность того, что случайно выбранная лампочка бракованная.",
        "p/100*a/100+(100-p)/100*b/100",
        read => Outcomes.Share(Outcomes.Things(read.Count("p") * read.Count("a"), read.Count("p") * (100 - read.Count("a")), (100 - read.Count("p")) * read.Count("b"), (100 - read.Count("p")) * (100 - read.Count("b"))), kind => kind % 2 == 0),
        "Если первая фабрика выпускает {p}~% лампочек с {a}~% брака, а вторая — остальные с {b}~% брака, то вероятность брака равна {x}",
        "первая фабрика: {p}~% лампочек, брак {a}~%; вторая: остальные, брак {b}~%",
        Matching,
        "$[#p/100] \\cdot [#a/100]+[#(100-p)/100] \\cdot [#b/100]=[#p*a/10000+(100-p)*b/10000]$.");

    public static readonly NumberQuestion TwoRed = NumberQuestion.Chance(
        "В мешке лежат шары: {a:красный|красных|красных} и {b:белый|белых|белых}. Наугад один за другим вынимают два шара, не возвращая их. Найдите вероятность того, что оба шара красные.",
        "a/(a+b)*(a-1)/(a+b-1)",
        read => Outcomes.Share(Counting.ListArrangements(Outcomes.Things(read.Count("a"), read.Count("b")), 2), row => row.Sum() == 0),
        "Если в мешке красных шаров {a}, а белых {b}, то вероятность вынуть без возвращения два красных равна {x}",
        "красных шаров {a}, белых {b}; два вынутых без возвращения — красные",
        Matching,
        "$\\frac{[a]}{[#a+b]} \\cdot \\frac{[#a-1]}{[#a+b-1]}=[#a/(a+b)*(a-1)/(a+b-1)]$.",
        NumberForm.Fraction);

    public static readonly NumberQuestion Different = NumberQuestion.Chance(
        "В мешке лежат шары: {a:красный|красных|красных} и {b:белый|белых|белых}. Наугад один за другим вынимают два шара, не возвращая их. Найдите вероятность того, что шары разного цвета.",
        "2*a*b/((a+b)*(a+b-1))",
        read => Outcomes.Share(Counting.ListArrangements(Outcomes.Things(read.Count("a"), read.Count("b")), 2), row => row[0] != row[1]),
        "Если в мешке красных шаров {a}, а белых {b}, то вероятность вынуть без возвращения два шара разного цвета равна {x}",
        "красных шаров {a}, белых {b}; два вынутых без возвращения — разного цвета",
        Matching,
        "Красный и белый или белый и красный: $\\frac{[a]}{[#a+b]} \\cdot \\frac{[b]}{[#a+b-1]}+\\frac{[b]}{[#a+b]} \\cdot \\frac{[a]}{[#a+b-1]}=[#2*a*b/((a+b)*(a+b-1))]$.",
        NumberForm.Fraction);
}
