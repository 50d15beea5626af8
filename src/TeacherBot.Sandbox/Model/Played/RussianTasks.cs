namespace TeacherBot.Sandbox.Model.Played;

/// A fixed small set of Russian: parts of speech, forms of words, unstressed vowels of words from the school dictionary.
static class RussianTasks
{
    static readonly string[] Nouns = ["берёза", "тетрадь", "ветер", "город", "молоко", "учитель", "дорога", "медведь", "песня", "площадь"];
    static readonly string[] Verbs = ["читает", "рисует", "бежит", "поёт", "строит", "помогает", "летит", "слушает", "играет", "пишет"];
    static readonly string[] Adjectives = ["зелёный", "весёлый", "высокий", "тихий", "зимний", "добрый", "синий", "широкий", "лесной", "сильный"];

    static readonly (string Name, string Plural, string[] Right, string[][] Others)[] Parts =
    [
        ("имя существительное", "имена существительные", Nouns, [Verbs, Adjectives]),
        ("глагол", "глаголы", Verbs, [Nouns, Adjectives]),
        ("имя прилагательное", "имена прилагательные", Adjectives, [Nouns, Verbs]),
    ];

    static readonly (string One, string Many)[] Plurals =
    [
        ("ветка", "ветки"), ("дом", "дома"), ("окно", "окна"), ("река", "реки"), ("стол", "столы"), ("город", "города"), ("сестра", "сёстры"), ("брат", "братья"), ("лист бумаги", "листы бумаги"),
        ("птица", "птицы"), ("ученик", "ученики"), ("поле", "поля"), ("дерево", "деревья"), ("книга", "книги"), ("мышь", "мыши"), ("звезда", "звёзды"), ("гриб", "грибы"), ("карандаш", "карандаши"),
    ];

    static readonly (string Word, string Letter)[] Vowels =
    [
        ("б___(1)___рёза", "е"), ("к___(1)___рова", "о"), ("м___(1)___локо", "о"), ("в___(1)___робей", "о"), ("с___(1)___бака", "о"), ("м___(1)___рковь", "о"), ("к___(1)___рандаш", "а"),
        ("т___(1)___традь", "е"), ("м___(1)___дведь", "е"), ("п___(1)___суда", "о"), ("д___(1)___журный", "е"), ("г___(1)___рох", "о"), ("к___(1)___пуста", "а"), ("уч___(1)___ник", "е"),
        ("п___(1)___рог", "и"), ("вет___(1)___ран", "е"), ("л___(1)___сица", "и"), ("з___(1)___вод", "а"), ("___(1)___зык", "я"), ("с___(1)___пог", "а"), ("м___(1)___сяц", "е"), ("ч___(1)___сы", "а"), ("п___(1)___тёрка", "я"),
    ];

    static readonly (string Question, string[] Words)[] Asked =
    [
        ("кто?", ["учитель", "медведь", "сестра", "ученик"]),
        ("что?", ["берёза", "тетрадь", "город", "молоко"]),
        ("какой?", Adjectives),
        ("что делает?", Verbs),
    ];

    /// Beginnings of the words of topics that the bank itself is about.
    static readonly string[] OfSpelling = ["гласн", "безударн", "словарн", "орфограмм", "правописан"];
    static readonly string[] OfWords = ["существит", "прилагат", "глагол", "част"];

    /// What the topic names, else sentences that name the topic, and a few of everything.
    public static WrittenTask Write(string type, Order order, Draw draw)
    {
        if (Words.Mention(order.Topic, OfSpelling))
            return Spelling(type, draw);
        return !Words.Mention(order.Topic, OfWords) && draw.Between(0, 3) > 0 && ThemedSentences.Write(type, order, draw) is { } themed ? themed : Write(type, order.Grade, order.Topic, draw);
    }

    static WrittenTask Write(string type, int grade, string topic, Draw draw) => type switch
    {
        "single_choice" => grade <= 3 ? ByQuestion(several: false, draw) : ByPart(several: false, topic, draw),
        "multiple_choice" => grade <= 3 ? ByQuestion(several: true, draw) : ByPart(several: true, topic, draw),
        "matching" => new WrittenTask("Соотнесите слово и вопрос, на который оно отвечает.", "", [], "") { Pairs = [.. Asked.Select(asked => (draw.OneOf(asked.Words), asked.Question))] },
        "fill_blank" => Vowel(draw),
        _ => grade <= 2 || (grade <= 4 && draw.Between(0, 1) == 0) ? Letters(draw) : Plural(draw),
    };

    /// Which vowel is not heard clearly: «к..рова».
    static WrittenTask Spelling(string type, Draw draw)
    {
        var letter = draw.OneOf([.. Vowels.GroupBy(vowel => vowel.Letter).Where(group => group.Count() >= 3).Select(group => group.Key)]);
        var (right, wrong) = (Vowels.Where(vowel => vowel.Letter == letter).Select(Dotted).ToList(), Vowels.Where(vowel => vowel.Letter != letter).Select(Dotted));
        return type switch
        {
            "single_choice" => Choice($"В каком слове пропущена буква «{letter}»?", several: false, right, wrong, "Слова из словаря.", draw),
            "multiple_choice" => Choice($"Выберите все слова, в которых пропущена буква «{letter}».", several: true, right, wrong, "Слова из словаря.", draw),
            "matching" => new WrittenTask("Соотнесите слово и пропущенную в нём букву.", "", [], "") { Pairs = [.. Vowels.GroupBy(vowel => vowel.Letter).Select(group => draw.OneOf([.. group])).Select(vowel => (Dotted(vowel), vowel.Letter))] },
            "fill_blank" => Vowel(draw),
            _ => Missing(draw.OneOf(Vowels)),
        };
    }

    static WrittenTask Missing((string Word, string Letter) vowel) => new($"Какая буква пропущена в слове «{Dotted(vowel)}»?", "", [vowel.Letter], "Слово из словаря.");

    static string Dotted((string Word, string Letter) vowel) => vowel.Word.Replace("___(1)___", "..", StringComparison.Ordinal);

    static WrittenTask ByPart(bool several, string topic, Draw draw)
    {
        var named = Parts.Where(part => Words.Mention(topic, part.Name.Split(' ')[^1][..6])).ToList();
        var part = draw.OneOf(named.Count > 0 ? named : [.. Parts]);
        var text = several ? $"Выберите все слова, которые являются частью речи «{part.Name}»." : $"Какое слово является частью речи «{part.Name}»?";
        return Choice(text, several, part.Right, part.Others.SelectMany(words => words), $"Остальные слова — не {part.Plural}.", draw);
    }

    static WrittenTask ByQuestion(bool several, Draw draw)
    {
        var asked = draw.OneOf(Asked);
        var text = several ? $"Выберите все слова, которые отвечают на вопрос «{asked.Question}»." : $"Какое слово отвечает на вопрос «{asked.Question}»?";
        return Choice(text, several, asked.Words, Asked.Where(other => other.Question != asked.Question).SelectMany(other => other.Words), "Задайте вопрос к каждому слову.", draw);
    }

    static WrittenTask Choice(string text, bool several, IReadOnlyList<string> right, IEnumerable<string> wrong, string solution, Draw draw)
    {
        var chosen = draw.Some(right, several ? draw.Between(2, 3) : 1);
        return new WrittenTask(text, "", chosen, solution) { Wrong = draw.Some(wrong, (several ? 5 : 4) - chosen.Count) };
    }

    static WrittenTask Plural(Draw draw)
    {
        var (one, many) = draw.OneOf(Plurals);
        return new WrittenTask($"Запишите во множественном числе: «{one}».", "", [many], "Слово называет много предметов.");
    }

    static WrittenTask Letters(Draw draw)
    {
        var word = draw.OneOf([.. Nouns, .. Adjectives, .. Verbs]);
        return new WrittenTask($"Сколько букв в слове «{word}»? Ответ запишите числом.", "", [$"{word.Length}"], $"Букв: {word.Length}.");
    }

    static WrittenTask Vowel(Draw draw)
    {
        var (word, letter) = draw.OneOf(Vowels);
        return new WrittenTask($"Вставьте пропущенную букву: {word}.", "", [letter], "Слово из словаря.");
    }
}
