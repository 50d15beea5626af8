using System.Collections.Frozen;

namespace TeacherBot.Domain.Curriculum;

/// <summary>The facts of a topic that a hard gate compares, and how two meanings pass the gates.</summary>
static class TopicFacts
{
    /// <summary>Nouns whose order matters: «корень произведения» is no «произведение корней».</summary>
    public static readonly FrozenSet<string> Quantities = TopicLanguage.Set(
        "сумм разност произведен частн квадрат куб степен корн логарифм синус косинус тангенс котангенс модул производн интеграл предел дол дроб част цел числ процент");

    public static readonly FrozenSet<string> Operations = TopicLanguage.Set(
        "сложен вычитан умножен делен возведен извлечен сравнен округлен сокращен разложен раскрыт построен упрощен вынесен внесен");

    static readonly FrozenSet<string> Cases = TopicLanguage.Set("именительн родительн дательн винительн творительн предложн");

    static readonly FrozenSet<string> Figures = TopicLanguage.Set(
        "треугольник прямоугольник квадрат ромб трапец параллелограмм параллелепипед окружност круг шар сфер цилиндр конус пирамид призм куб угл "
        + "многоугольник четырехугольник отрезк луч плоскост хорд касательн вектор дуг сектор сегмент биссектрис медиан высот тетраэдр многогранник");

    static readonly string[] PartsOfSpeech =
        ["деепричаст", "причаст", "существительн", "прилагательн", "глагол", "нареч", "местоимен", "числительн", "предлог", "союз", "частиц", "междомет"];

    static readonly string[] Names =
        ["пифагор", "виет", "фалес", "безу", "герон", "горнер", "евклид", "архимед", "менела", "эйлер", "ньютон", "лейбниц", "паскал", "бернулл", "крамер", "гаусс", "байес", "птолеме", "декарт", "чев"];

    static readonly string[] Prefixes = ["не", "ни", "би", "дее", "без", "бес", "ко", "со", "полу", "анти", "пере"];

    static readonly FrozenSet<(string, string)> Opposites = Pairs(
        "наибольш наименьш; больш меньш; прям обратн; прям переносн; одинаков разн; звонк глух; тверд мягк; тверд легк; главн второстепен; прост сложн; прост составн",
        "возрастан убыван; вписа описа; вписан описан; действительн страдательн; арифметическ геометрическ; осев центральн; положительн отрицательн; острот тупоугольн",
        "сложносочинен сложноподчинен; сложносочинен бессоюзн; сложноподчинен бессоюзн; синоним антоним; полн кратк; сочинительн подчинительн; мужск женск",
        "одушевлен неодушевлен; единствен множествен; максимум минимум; параллельн перпендикулярн; слитн раздельн; показательн логарифмическ; уравнен неравенств",
        "корн суффикс; корн приставк; суффикс приставк; суффикс окончан; приставк окончан; корн окончан; периметр площад; площад объ; площад объем; периметр объем",
        "первообразн производн; делител кратн; двоеточ тир; подлежа сказуем; определен дополнен; определен обстоятельств; дополнен обстоятельств; первообразн интеграл",
        "настоя прошедш; настоя будущ; прошедш будущ; свойств признак; одночлен многочлен; обыкновен десятичн; правильн неправильн; центральн вписа; центральн вписан",
        "определительн изъяснительн; определительн обстоятельствен; изъяснительн обстоятельствен; согласован управлен; согласован примыкан; управлен примыкан; смежн вертикальн");

    /// <summary>The facts the stems tell; ordinals and word order are added by who knows the order.</summary>
    public static Dictionary<TopicGate, string> Of(IReadOnlyList<string> stems) => new()
    {
        [TopicGate.Negation] = Joined(Negations(stems)),
        [TopicGate.Inverse] = stems.Contains("обратн") ? "обратн" : "",
        [TopicGate.Operation] = Joined(stems.Where(Operations.Contains)),
        [TopicGate.PartOfSpeech] = Joined(stems.Select(stem => Array.Find(PartsOfSpeech, part => stem.StartsWith(part, StringComparison.Ordinal)))),
        [TopicGate.GrammaticalCase] = Joined(stems.Where(Cases.Contains)),
        [TopicGate.NamedRule] = Joined(stems.Select(stem => Array.Find(Names, name => stem.StartsWith(name, StringComparison.Ordinal)))),
        [TopicGate.Figure] = Joined(stems.Where(Figures.Contains)),
    };

    /// <summary>The same words in any order and number read the same.</summary>
    public static string Joined(IEnumerable<string?> words) =>
        string.Join(' ', words.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The first hard gate that parts the two, or null when they pass all.</summary>
    /// <param name="silenceAgrees">
    /// Whether a text that says nothing at a gate passes it: so between two texts a listed topic has vouched for,
    /// where «падежи» may stand beside «падежи имён существительных».
    /// </param>
    public static TopicGate? Parting(TopicMeaning one, TopicMeaning other, bool silenceAgrees)
    {
        for (var gate = TopicGate.Numbers; gate <= TopicGate.WordOrder; gate++)
        {
            if (gate switch
            {
                TopicGate.Prefix => Differ(one, other, IsPrefixed),
                TopicGate.Opposite => Differ(one, other, AreOpposite),
                TopicGate.Negation or TopicGate.Inverse => one.Facts[gate] != other.Facts[gate],
                TopicGate.WordOrder when TopicOrder.IsReversed(one, other) => true,
                _ => one.Facts[gate] != other.Facts[gate] && !(silenceAgrees && (one.Facts[gate].Length == 0 || other.Facts[gate].Length == 0)),
            })
            {
                return gate;
            }
        }

        return null;
    }

    static IEnumerable<string> Negations(IReadOnlyList<string> stems)
    {
        for (var i = 0; i < stems.Count; i++)
        {
            switch (stems[i])
            {
                case "не" or "ни":
                    // The second «не» is another one: «не правописание не» is no «правописание не».
                    yield return stems[i] + stems.Take(i).Count(stem => stem == stems[i]);
                    break;
                case "без" or "кром" or "исключ":
                    yield return "без " + (i + 1 < stems.Count ? stems[i + 1] : "");
                    break;
            }
        }
    }

    /// <summary>Whether a stem only the one has and a stem only the other has are so related.</summary>
    static bool Differ(TopicMeaning one, TopicMeaning other, Func<string, string, bool> related) =>
        one.Stems.Any(left => !other.Has(left) && other.Stems.Any(right => !one.Has(right) && related(left, right)));

    static bool IsPrefixed(string one, string other) => Array.Exists(Prefixes, prefix => one == prefix + other || other == prefix + one);

    static bool AreOpposite(string one, string other) => Opposites.Contains((one, other)) || Opposites.Contains((other, one));

    static FrozenSet<(string, string)> Pairs(params string[] rows) =>
        rows.SelectMany(row => row.Split("; ")).Select(pair => pair.Split(' ')).Select(pair => (pair[0], pair[1])).ToFrozenSet();
}
