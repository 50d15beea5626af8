using System.Collections.Frozen;

namespace TeacherBot.Domain.Curriculum;

/// <summary>The words teachers ask for a sheet with. Knowledge of the language, not text of the bot.</summary>
static class WishLanguage
{
    public static readonly FrozenSet<string> Prepositions = TopicLanguage.Set("в во на для по с со за из к ко у от под");

    /// <summary>Letters of parallel classes: 3а, 4в.</summary>
    public static readonly FrozenSet<string> ClassLetters = TopicLanguage.Set("а б в г д е ж з и к л м");

    /// <summary>«3-й», «5-го», «7-х», «8-ом» before «класс».</summary>
    public static readonly FrozenSet<string> GradeEndings = TopicLanguage.Set("й я е го ый ий ой ого ому ом ем му м х их ых");

    /// <summary>Nouns counted by a figure that is no grade: «2 склонение»; «8 признаки» and «5 знаки» count nothing.</summary>
    public static readonly WishKeyword CountedNouns = new("склонен* спряжен* лиц* признак признака признаков закон закона законов действи* неизвестн* переменн* знак знака знаков сторон* цифр* раз раза кг см дм");

    public static readonly WishKeyword Grade = new("класс класса классе классу классом классы классов классам клас класа класе кл клсс");

    /// <summary>«пятиклассникам», «первоклашек»: the beginning tells the grade.</summary>
    public static readonly (string Beginning, int Grade)[] Pupils =
        [("перво", 1), ("второ", 2), ("третье", 3), ("четверо", 4), ("пяти", 5), ("шести", 6), ("семи", 7), ("восьми", 8), ("девяти", 9), ("десяти", 10), ("одиннадцати", 11)];

    public static readonly WishKeyword Mathematics = new("математика математике математики математику математикой матем матемка мат матеша матика math maths");
    public static readonly WishKeyword Algebra = new("алгебра алгебре алгебры алгебру алгеброй алг алгеб algebra");
    public static readonly WishKeyword Geometry = new("геометрия геометрии геометрию геометрией геом геометр geometry");
    public static readonly WishKeyword Russian = new("русский русскому русского русском руский рускому руского рус русск русяз ря russian");
    public static readonly WishKeyword Language = new("язык языка языку языке языком яз");
    public static readonly WishKeyword Beginnings = new("начала началам начал началами");
    public static readonly WishKeyword Mathematical = new("математического мат матем");
    public static readonly WishKeyword Analysis = new("анализа анализу анализ");
    public static readonly WishKeyword Expectation = new("ожидание ожидания");

    public static readonly WishKeyword Variants = new("вариант варианта вариантов варианты вариантах вариантами вариантам вар варик варика вариантик*");
    public static readonly WishKeyword ManyVariants = new("вариантов варианты варианта вар");
    public static readonly WishKeyword Equal = new("разных разные равных одинаковых равноценных");
    public static readonly WishKeyword Without = new("без");
    public static readonly WishKeyword Only = new("только лишь исключительно");
    public static readonly WishKeyword And = new("и с со плюс");

    public static readonly WishKeyword Questions = new("вопрос вопроса вопросов вопросы вопросами вопросиков");
    public static readonly WishKeyword Tasks = new("задание задания заданий заданиями заданиям заданье зад упражнение упражнения упражнений пункт пункта пунктов номер номера номеров");
    public static readonly WishKeyword Problems = new("задач задачи задача задачек задачки");
    public static readonly WishKeyword Examples = new("пример примера примеров примеры примерчиков");
    public static readonly WishKeyword Minutes = new("минут минуты мин");
    public static readonly WishKeyword Volume = new("объем объема объемом обьем");
    public static readonly WishKeyword Small = new("маленький маленькая маленькую маленькое маленького маленьким маленькие небольшой небольшая небольшую небольшое небольшого небольшие короткий короткая короткую короткое короткие минимальный минимум");
    public static readonly WishKeyword Middle = new("средний средняя среднюю среднее средние среднего средней среднем средних средним обычный обычная обычную");
    public static readonly WishKeyword Large = new("большой большая большую большое большого большим большие длинный длинная длинную длинное подробный подробная подробную максимальный максимум объемный объемная объемную");
    public static readonly WishKeyword Less = new("поменьше покороче мини коротенько коротко");
    public static readonly WishKeyword More = new("побольше подлиннее");
    public static readonly WishKeyword Many = new("много");
    public static readonly WishKeyword Few = new("мало немного");

    public static readonly WishKeyword EasyWords = new("легко легкие легкий легкая легкую легкое легких легкого легкой легким полегче попроще просто несложно несложный несложная несложную несложные нетрудный нетрудные слабых слабого слабым");
    public static readonly WishKeyword HardWords = new("трудно трудный трудная трудную трудные трудное трудных сложно потруднее посложнее тяжелый тяжелая тяжелые тяжело олимпиадный олимпиадные олимпиадная сильных сильного сильным");
    public static readonly WishKeyword EasyAdjectives = new("простой простая простую простые простых простого простым базовый базовая базовую базового базовом низкий низкая низкого начальный начального облегченный облегченная");
    public static readonly WishKeyword HardAdjectives = new("сложный сложная сложную сложные сложных сложного сложное сложным повышенный повышенная повышенного повышенной повышенном высокий высокая высокого высокой углубленный углубленного профильный профильного продвинутый");
    public static readonly WishKeyword Level = new("уровень уровня уровне уровнем сложность сложности трудность трудности");
    public static readonly WishKeyword Pupil = new("ученик* учащ* дет* класс класса ребят");

    public static readonly WishKeyword Test = new("тест теста тесты тестик тестом тесте тестов тестами тестирование тестирования тестовая тестовую тестовые тестовых тестовой тестовое тестовую");
    public static readonly WishKeyword TestPart = new("часть части работа работу работы задания заданий вопросы");
    public static readonly WishKeyword OpenTasks = new("задания заданий заданиями примеры примеров упражнения открытые открытая открытой");
    public static readonly WishKeyword OpenPart = new("задания заданий заданиями открытая открытой открытые открытыми задачи задачами примеры примерами упражнения");
    public static readonly WishKeyword PartWords = new("часть части частью вопросы вопросами задания заданиями");
    public static readonly WishKeyword Mixed = new("смешанный смешанного смешанном комбинированный");
    public static readonly WishKeyword FormatWord = new("формат формата формате");

    public static readonly WishKeyword Independent = new("самостоятельная самостоятельную самостоятельной самостоятельные самостоятелка самостоялка самостоялку самостоятелку самост ср");
    public static readonly WishKeyword Control = new("контрольная контрольную контрольной контрольные контроша контрошу контр кр");
    public static readonly WishKeyword Verification = new("проверочная проверочную проверочной проверочные провер");
    public static readonly WishKeyword Homework = new("домашняя домашнюю домашней домашние домашка домашку дз");
    public static readonly WishKeyword OtherWork = new("практическая практическую зачетная зачетную");
    public static readonly WishKeyword WorkAdjectives = new(Independent, Control, Verification, Homework, OtherWork);
    public static readonly WishKeyword Work = new("работа работу работы работе работой работка работку");
    public static readonly WishKeyword Sheet = new("лист листа листы листок листик листики листочек листочки карточка карточку карточки карточек срез зачет пр worksheet");
    public static readonly WishKeyword SheetAdjectives = new("рабочий рабочего рабочие печатный");

    public static readonly WishKeyword Choice = new("выбор выбором выбора");
    public static readonly WishKeyword Answer = new("ответ ответа ответом ответов ответами ответы");
    public static readonly WishKeyword One = new("один одним одного одиночный единственный единственным");
    public static readonly WishKeyword Several = new("несколько нескольких несколькими множественный множественным множественного множественном");
    public static readonly WishKeyword Right = new("правильный правильных правильным правильными правильного верный верных верным верными верного");
    public static readonly WishKeyword Matching = new("соответствие соответствия соответствием соответствий сопоставление сопоставления соотнесение");
    public static readonly WishKeyword Gaps = new("пропуск пропуска пропуски пропусками пропусков");
    public static readonly WishKeyword Fill = new("заполнить заполни заполните заполнение установить установи установите вставить вставь");
    public static readonly WishKeyword Brief = new("краткий кратким краткого краткие краткими кратких открытый открытым открытые");

    public static readonly FrozenDictionary<string, string> Exams = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["впр"] = "ВПР", ["огэ"] = "ОГЭ", ["егэ"] = "ЕГЭ", ["гиа"] = "ГИА", ["огэшный"] = "ОГЭ", ["егэшный"] = "ЕГЭ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly WishKeyword Authors = new(
        "моро петерсон* мерзляк* атанасян* макарычев* мордкович* виленкин* никольск* колягин* алимов* дорофеев* бунимович* погорелов* бутузов* ладыженск* "
        + "разумовск* канакин* климанов* рамзаев* желтовск* башмаков* истомин* баранов* львов* бабайцев* тростенцов* быстров* шмелев* полторак* горецк*");
    public static readonly WishKeyword Textbook = new("учебник учебнику учебника учебнике умк");
    public static readonly WishKeyword Likeness = new("формат формате подготовка подготовке подготовку подготовки типа вида демоверсия демоверсии стиле");

    /// <summary>Words of asking and of politeness: they are no part of a topic.</summary>
    public static readonly FrozenSet<string> Asking = TopicLanguage.Set(
        "привет приветствую здравствуйте здравствуй здрасте спасибо добрый доброе сделай сделайте сделать составь составьте составить создай создайте создать дай дайте нужен нужна нужно нужны надо хочу хотим хотел хотела хотелось можно можешь "
        + "можете сгенерируй сгенерируйте сгенерировать подготовь подготовьте подготовить придумай придумайте придумать напиши напишите распечатай распечатать пришли пришлите "
        + "помоги помогите мне нам меня пожалуйста пожалста плиз пж бы лучше еще тема тему теме темы моего моих мой моя нашего завтра сегодня срочно урок уроку урока "
        + "ребят ребята детям детей ученикам учеников учащихся предмет предмету вариативно хорошо давай давайте");

    /// <summary>Words of a chat that is about nothing.</summary>
    public static readonly FrozenSet<string> Chatter = TopicLanguage.Set(
        "привет приветик приветствую здравствуйте здравствуй здрасте здарова добрый доброе доброго день дня утро вечер вечера спасибо большое спс благодарю пока ок окей ага да нет "
        + "круто супер молодец отлично понятно ясно ладно как дела кто ты вы что умеешь умеете зачем почему сколько верни верните где когда тебя зовут бот бота hi hello thanks start help помощь класс");
}
