namespace TeacherBot.Domain.Curriculum;

/// <summary>What decided whether two topics are the same. Everything before <see cref="ListedTopic"/> is a hard gate: it parts topics however alike they read.</summary>
public enum TopicGate
{
    /// <summary>«в пределах 10» and «в пределах 100».</summary>
    Numbers,

    /// <summary>«(a+b)²» and «a²+b²».</summary>
    Formula,

    /// <summary>«1-е склонение» and «2-е склонение».</summary>
    Ordinal,

    /// <summary>«с переходом» and «без перехода», «не» and «ни».</summary>
    Negation,

    /// <summary>«теорема Пифагора» and «обратная теорема».</summary>
    Inverse,

    /// <summary>«квадратные» and «биквадратные», «причастие» and «деепричастие».</summary>
    Prefix,

    /// <summary>«наибольший» and «наименьший», «звонкие» and «глухие».</summary>
    Opposite,

    /// <summary>«сложение» and «вычитание».</summary>
    Operation,

    /// <summary>«наречие» and «местоимение».</summary>
    PartOfSpeech,

    /// <summary>«дательный падеж» and «винительный падеж».</summary>
    GrammaticalCase,

    /// <summary>«теорема Виета» and «теорема Фалеса».</summary>
    NamedRule,

    /// <summary>«площадь ромба» and «площадь трапеции».</summary>
    Figure,

    /// <summary>«квадрат суммы» and «сумма квадратов», «метры в сантиметры» and «сантиметры в метры».</summary>
    WordOrder,

    /// <summary>Both are the same listed topic, or each is another one.</summary>
    ListedTopic,

    /// <summary>No gate spoke: how much of the meaning the words share.</summary>
    Similarity,
}
