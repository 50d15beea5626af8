namespace TeacherBot.Sandbox.Model.Played;

/// Sentences that hold the topic as a title, and what can be asked about their other words.
static class ThemedSentences
{
    /// A word of a sentence and the question that it answers.
    sealed record Part(string Word, string Question);

    /// «Сегодня ученики готовят большой доклад «…».»
    /// <param name="Gap">A word of the sentence with a gap, and the letter of the gap.</param>
    sealed record Sentence(Part When, Part Who, Part Does, Part Which, Part What, (string Word, string Shown, string Letter) Gap)
    {
        public IReadOnlyList<Part> Parts => [When, Who, Does, Which, What];

        public string With(string theme, string? word = null, string? instead = null) =>
            string.Join(' ', Parts.Select(part => part.Word == word ? instead : part.Word)) is var text ? $"{char.ToUpperInvariant(text[0])}{text[1..]} «{theme}»" : "";
    }

    static readonly Sentence[] Bank =
    [
        Of("сегодня|когда?", "ученики|кто?", "готовят|что делают?", "большой|какой?", "доклад|что?", ("доклад", "докла___(1)___", "д")),
        Of("вечером|когда?", "учитель|кто?", "читает|что делает?", "новую|какую?", "книгу|что?", ("учитель", "уч___(1)___тель", "и")),
        Of("завтра|когда?", "школа|что?", "открывает|что делает?", "большую|какую?", "выставку|что?", ("выставку", "выста___(1)___ку", "в")),
        Of("утром|когда?", "мальчик|кто?", "пишет|что делает?", "короткий|какой?", "рассказ|что?", ("рассказ", "ра___(1)___сказ", "с")),
        Of("дома|где?", "сестра|кто?", "рисует|что делает?", "яркий|какой?", "плакат|что?", ("плакат", "пл___(1)___кат", "а")),
        Of("теперь|когда?", "друзья|кто?", "смотрят|что делают?", "интересный|какой?", "фильм|что?", ("интересный", "инт___(1)___ресный", "е")),
        Of("часто|как?", "брат|кто?", "листает|что делает?", "красивый|какой?", "альбом|что?", ("красивый", "кр___(1)___сивый", "а")),
        Of("здесь|где?", "художник|кто?", "украшает|что делает?", "школьный|какой?", "стенд|что?", ("художник", "худо___(1)___ник", "ж")),
        Of("вместе|как?", "дети|кто?", "поют|что делают?", "весёлую|какую?", "песню|что?", ("весёлую", "в___(1)___сёлую", "е")),
        Of("скоро|когда?", "библиотека|что?", "получит|что сделает?", "свежий|какой?", "журнал|что?", ("библиотека", "б___(1)___блиотека", "и")),
        Of("летом|когда?", "писатель|кто?", "закончит|что сделает?", "длинную|какую?", "повесть|что?", ("писатель", "п___(1)___сатель", "и")),
        Of("медленно|как?", "класс|кто?", "разбирает|что делает?", "трудный|какой?", "текст|что?", ("класс", "кла___(1)___", "сс")),
    ];

    static Sentence Of(string when, string who, string does, string which, string what, (string Word, string Shown, string Letter) gap) =>
        new(Read(when), Read(who), Read(does), Read(which), Read(what), gap);

    static Part Read(string text) => text.Split('|') is [var word, var question] ? new Part(word, question) : throw new FormatException(text);

    /// Null when the topic gives no title.
    public static WrittenTask? Write(string type, Order order, Draw draw)
    {
        if (Theme.Of(order) is not { } theme)
            return null;
        var sentence = draw.OneOf(Bank);
        return type switch
        {
            "single_choice" => One(sentence, theme, draw),
            "multiple_choice" => Several(sentence, theme, draw),
            "matching" => Questions(sentence, theme, draw),
            "fill_blank" => new WrittenTask($"Вставьте пропущенное: {sentence.With(theme, sentence.Gap.Word, sentence.Gap.Shown)}.", "", [sentence.Gap.Letter], $"{sentence.Gap.Word}: слово из словаря или проверка."),
            _ => WrittenOut(sentence, theme, draw),
        };
    }

    /// Of words with the same question the sentence has one at the most: «кто?» and «что?» are asked for together.
    static WrittenTask One(Sentence sentence, string theme, Draw draw)
    {
        var asked = draw.OneOf([sentence.When, sentence.Does, sentence.Which]);
        return new WrittenTask($"{Read(sentence, theme)} Какое слово отвечает на вопрос «{asked.Question}»?", "", [asked.Word], $"{asked.Question} — {asked.Word}")
        {
            Wrong = draw.Some(sentence.Parts.Where(part => part != asked).Select(part => part.Word), 3),
        };
    }

    static WrittenTask Several(Sentence sentence, string theme, Draw draw)
    {
        var things = draw.Between(0, 1) == 0;
        IReadOnlyList<Part> right = things ? [sentence.Who, sentence.What] : [sentence.When, sentence.Does, sentence.Which];
        var text = things ? "Выберите все слова, которые отвечают на вопросы «кто?» и «что?»." : $"Выберите все слова, которые отвечают на вопросы {string.Join(", ", right.Select(part => $"«{part.Question}»"))}.";
        return new WrittenTask($"{Read(sentence, theme)} {text}", "", [.. right.Select(part => part.Word)], "Задайте вопрос к каждому слову.")
        {
            Wrong = [.. sentence.Parts.Except(right).Select(part => part.Word)],
        };
    }

    static WrittenTask Questions(Sentence sentence, string theme, Draw draw) =>
        new($"Соотнесите слова и вопросы. {Read(sentence, theme)}", "", [], "")
        {
            Pairs = draw.Some([sentence.When, draw.OneOf([sentence.Who, sentence.What]), sentence.Does, sentence.Which], 4).Select(part => (part.Word, part.Question)).ToList(),
        };

    static WrittenTask WrittenOut(Sentence sentence, string theme, Draw draw)
    {
        var asked = draw.OneOf([sentence.When, sentence.Does, sentence.Which]);
        return draw.Between(0, 2) > 0
            ? new WrittenTask($"{Read(sentence, theme)} Выпишите слово, которое отвечает на вопрос «{asked.Question}».", "", [asked.Word], $"{asked.Question} — {asked.Word}")
            : new WrittenTask($"{Read(sentence, theme)} Сколько букв в слове «{asked.Word}»? Ответ запишите числом.", "", [$"{asked.Word.Length}"], $"Букв: {asked.Word.Length}.");
    }

    static string Read(Sentence sentence, string theme) => $"Прочитайте: {sentence.With(theme)}.";
}
