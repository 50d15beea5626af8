using System.Collections.Frozen;

namespace TeacherBot.Domain.Curriculum;

/// <summary>What is known about the language of school topics: abbreviations, numerals, words that mean the same and words that say little.</summary>
static class TopicLanguage
{
    /// <summary>Abbreviations and short forms, as single words, and what they stand for.</summary>
    public static readonly FrozenDictionary<string, string[]> Abbreviations = Words(
        "нод = наибольший общий делитель; нок = наименьшее общее кратное; фсу = формулы сокращенного умножения",
        "ссп = сложносочиненное предложение; спп = сложноподчиненное предложение; бсп = бессоюзное сложное предложение",
        "сп = сложное предложение; гмт = геометрическое место точек; ттп = теорема о трех перпендикулярах; одз = область допустимых значений",
        "теорвер = теория вероятностей; sin = синус; cos = косинус; tg = тангенс; tan = тангенс; ctg = котангенс; lg = десятичный логарифм",
        "ln = натуральный логарифм; log = логарифм; ь = мягкий знак; ъ = твердый знак; √ = корень; | = модуль; % = процент",
        "кв = квадратный; квадр = квадратный; ур = уравнение; уравн = уравнение; нер = неравенство; нерав = неравенство",
        "сущ = существительное; прил = прилагательное; прилаг = прилагательное; гл = глагол; мест = местоимение; местоим = местоимение",
        "числит = числительное; нареч = наречие; прич = причастие; деепр = деепричастие; дееприч = деепричастие; предл = предложение",
        "триг = тригонометрический; тригон = тригонометрический; логар = логарифмический; показат = показательный; арифм = арифметический",
        "геом = геометрический; прогр = прогрессия; треуг = треугольник; прямоуг = прямоугольный; парал = параллельный; перпенд = перпендикулярный",
        "безуд = безударный; слож = сложение; вычит = вычитание; выч = вычитание; умн = умножение; умнож = умножение; дел = деление",
        "обыкн = обыкновенный; десят = десятичный; дес = десятичный; рац = рациональный; иррац = иррациональный; мн = множественное",
        "окр = окружность; тр = треугольник; вероятн = вероятность; глаг = глагол; орфогр = орфограмма; спряж = спряжение; скл = склонение");

    /// <summary>Verbs and everyday words, and the school's word for the same.</summary>
    public static readonly FrozenDictionary<string, string[]> SameWords = Words(
        "складывать = сложение; складываем = сложение; складывает = сложение; сложить = сложение; прибавлять = сложение; прибавить = сложение",
        "прибавление = сложение; плюс = сложение; вычитать = вычитание; вычитаем = вычитание; вычесть = вычитание; отнимать = вычитание",
        "отнять = вычитание; отнимание = вычитание; минус = вычитание; умножать = умножение; умножаем = умножение; умножить = умножение",
        "перемножение = умножение; перемножать = умножение; делить = деление; делим = деление; разделить = деление; поделить = деление",
        "сравнивать = сравнение; сравнить = сравнение; сравниваем = сравнение; округлять = округление; округлить = округление",
        "сокращать = сокращение; сократить = сокращение; раскладывать = разложение; разложить = разложение; склонять = склонение",
        "спрягать = спряжение; строить = построение; построить = построение; возводить = возведение; переносить = перенос",
        "вносить = внесение; внести = внесение; сокр = сокращенный; раскрывать = раскрытие; раскрыть = раскрытие; упрощать = упрощение; упростить = упрощение; выносить = вынесение; вынести = вынесение",
        "извлекать = извлечение; извлечь = извлечение; измерять = измерение; измерить = измерение; переводить = перевод; перевести = перевод",
        "увеличивать = увеличение; увеличить = увеличение; уменьшать = уменьшение; уменьшить = уменьшение; проверять = проверка; проверить = проверка",
        "преобразовывать = преобразование; преобразовать = преобразование; заменять = замена; заменить = замена; приводить = приведение; привести = приведение",
        "уголком = столбик; столбец = столбик; столбцом = столбик");

    /// <summary>Stems that mean the same in a topic, and the one that stands for them.</summary>
    public static readonly FrozenDictionary<string, string> SameStems = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["метод"] = "способ", ["прием"] = "способ", ["тип"] = "вид", ["мер"] = "единиц", ["неизвестн"] = "перемен", ["прописн"] = "заглавн",
        ["двойн"] = "удвоен", ["родствен"] = "однокорен", ["столбчат"] = "столбиков", ["приводим"] = "сводя", ["сводящ"] = "сводя",
        ["равнобок"] = "равнобедрен", ["абсолютн"] = "модул", ["нумерац"] = "числ", ["процентн"] = "процент", ["буквосочетан"] = "сочетан", ["различн"] = "разн", ["закон"] = "свойств", ["деепричастн"] = "деепричаст", ["причастн"] = "причаст", ["черед"] = "чередован",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that join or introduce and mean nothing by themselves.</summary>
    public static readonly FrozenSet<string> Joints = Set(
        "и а в во на с со к ко по о об от до из у для при за или ли же бы том этом это этот эта мы мой моя наш нам");

    /// <summary>Stems of words that hardly change what a topic is about.</summary>
    public static readonly FrozenSet<string> WeakStems = Set(
        "урок задан упражнен пример примерчик решен реш решат нахожден найт находит применен использован понят знакомств имен вычислен тренировк "
        + "закреплен отработк изучен тренажер раздел использ выполнен вычисл выполн имеющ все всех класс учен обучающ навык");

    /// <summary>Weak in mathematics; in Russian «число» is a grammatical category.</summary>
    public const string WeakInMathematics = "числ";

    /// <summary>Weak beside a part of the word: «безударные гласные в корне (слова)», but not «сложные слова».</summary>
    public const string WeakBesideWordPart = "слов";

    /// <summary>An analysis of no word: «пунктуационный анализ».</summary>
    public const string AboutSentences = "пунктуацион";

    public static readonly FrozenSet<string> WordParts = Set("корн разбор анализ слог состав конц середин окончан суффикс приставк");

    /// <summary>Weak beside an orthogram: «(правописание) безударных гласных», but not «правописание глаголов».</summary>
    public const string WeakBesideOrthogram = "правописан";

    /// <summary>The stem of «его», «её», «их»: «функция и её график» is more than «график функции».</summary>
    public const string Whose = "чей";

    public static readonly FrozenSet<string> Orthograms = Set(
        "безударн парн непроизносим удвоен н нн не ни мягк тверд тся ться шипя жи ча чу чк чн разделительн заглавн");

    /// <summary>Orthograms only in company: «правописание гласных в корне», but «правописание окончаний» is more than «окончание».</summary>
    public static readonly FrozenSet<string> LongerOrthograms = Set("гласн согласн чередован окончан");

    /// <summary>Applications of these are topics of their own.</summary>
    public static readonly FrozenSet<string> WithApplications = Set("производн интеграл первообразн");

    /// <summary>Beside these «обыкновенная» says which fraction is meant.</summary>
    public static readonly FrozenSet<string> OtherFractions = Set("десятичн периодическ перевод обращен представлен");

    /// <summary>«2-значное» in letters.</summary>
    public static readonly FrozenDictionary<string, string> DigitPrefixes =
        Numbers("одно = 1; дву = 2; трех = 3; четырех = 4; пяти = 5; шести = 6");

    /// <summary>«трапеция и её свойства» is «трапеция»: stems that after «его», «её», «их» add nothing.</summary>
    public static readonly FrozenSet<string> OwnAttributes = Set("свойств график элемент особен");

    /// <summary>Numerals that count something, in the forms that occur in topics.</summary>
    public static readonly FrozenDictionary<string, string> Cardinals = Numbers(
        "1 = один одна одно одним одной одного одну; 2 = два две двух двум двумя; 3 = три трех трем тремя; 4 = четыре четырех четырем четырьмя",
        "5 = пять пяти пятью; 6 = шесть шести; 7 = семь семи; 8 = восемь восьми; 9 = девять девяти; 10 = десять десяти; 20 = двадцать двадцати",
        "100 = сто ста сотня; 1000 = тысяча тысячи тыс тысячу; 1000000 = миллион миллиона млн");

    /// <summary>Numerals that order something, in the singular.</summary>
    public static readonly FrozenDictionary<string, string> Ordinals = Numbers(
        "1 = первый первая первое первого первой первому первую первым первом i; 2 = второй вторая второе второго второму вторую вторым втором ii",
        "3 = третий третья третье третьего третьей третьему третью третьим третьем iii; 4 = четвертый четвертая четвертое четвертого четвертой четвертом iv",
        "5 = пятый пятая пятого пятой пятом; 6 = шестой шестая шестого шестом; 7 = седьмой седьмая седьмого седьмом; 8 = восьмой восьмая восьмого восьмом",
        "9 = девятый девятая девятого девятой девятом; 10 = десятый десятая десятого десятом; 11 = одиннадцатый одиннадцатого одиннадцатом");

    /// <summary>How many digits the numbers have, told by the round number above them.</summary>
    public static readonly FrozenDictionary<string, string> DigitCounts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["однозначн"] = "10", ["двузначн"] = "100", ["трехзначн"] = "1000", ["четырехзначн"] = "10000", ["пятизначн"] = "100000", ["шестизначн"] = "1000000",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words of the language that only look like a slip in a word of the programme: «разносторонний» is no «равносторонний».</summary>
    public static readonly FrozenSet<string> OtherStems =
        "разносторонний удаление предположение проведение честь честный чистота полый обрезок тачка переводный водный входной сопряжение наполнение пособие злаки укрощение поклонение"
            .Split(' ').Select(RussianStemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Endings that turn a figure into an ordinal: 1-е, 2-го, 3-й.</summary>
    public static readonly FrozenSet<string> OrdinalEndings = Set("й я е го ой ый ий ая ое ого ому му ю ую");

    /// <summary>Endings that leave a figure a count: 2-х, 4-мя.</summary>
    public static readonly FrozenSet<string> CountEndings = Set("х ти и мя ми м ух ех");

    public static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    static FrozenDictionary<string, string[]> Words(params string[] rows) =>
        rows.SelectMany(row => row.Split("; "))
            .Select(entry => entry.Split(" = "))
            .DistinctBy(entry => entry[0], StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry[0], entry => entry[1].Split(' '), StringComparer.Ordinal);

    static FrozenDictionary<string, string> Numbers(params string[] rows) =>
        rows.SelectMany(row => row.Split("; "))
            .Select(entry => entry.Split(" = "))
            .SelectMany(entry => entry[1].Split(' '), (entry, word) => (word, number: entry[0]))
            .ToFrozenDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
}
