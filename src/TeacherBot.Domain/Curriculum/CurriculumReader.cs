using System.Text.RegularExpressions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Curriculum;

/// <summary>Reads curriculum files and holds them to their rules; ids are unique over all files read by one reader.</summary>
/// <param name="isExercise">Whether an exercise has the id.</param>
sealed partial class CurriculumReader(Predicate<string> isExercise)
{
    readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <exception cref="CurriculumException">The file breaks a rule.</exception>
    public SubjectCurriculum Read(CurriculumFile file)
    {
        var root = new CurriculumEntry(file.Name, LocatedJson.Parse(file.Name, file.Json), "subject", "grades", "topics");
        if (!Identifier.TryParse<Subject>(root.Text("subject"), out var subject) || file.Name != root.Text("subject") + ".json")
        {
            throw root.Broken("subject", "The subject is unknown or not the name of the file.");
        }

        var grades = Grades(file.Name, root, subject);
        var aliases = new HashSet<(int Grade, string Alias)>();
        List<CurriculumTopic> topics = [];
        foreach (var json in root.Items("topics"))
        {
            var entry = new CurriculumEntry(
                file.Name, json, "id", "grade", "title", "aliases", "parts", "section", "limits", "notYet", "exercises", "course");
            var topic = Topic(file.Name, entry, subject, grades);
            if (!ids.Add(topic.Id))
            {
                throw entry.Broken("id", $"The id «{topic.Id}» stands twice.");
            }

            if (topics.Count > 0 && topics[^1].Grade > topic.Grade)
            {
                throw entry.Broken("grade", $"Grade {topic.Grade} stands after grade {topics[^1].Grade}: topics follow the school years.");
            }

            if (topic.Aliases.FirstOrDefault(alias => !aliases.Add((topic.Grade, alias.Replace('ё', 'е')))) is { } taken)
            {
                throw entry.Broken("aliases", $"The alias «{taken}» belongs to another topic of grade {topic.Grade} already.");
            }

            if (entry.Items("exercises").FirstOrDefault(exercise => !isExercise(exercise.Text)) is { } unknown)
            {
                throw new CurriculumException(file.Name, unknown.Line, $"There is no exercise «{unknown.Text}».");
            }

            topics.Add(topic);
        }

        return new SubjectCurriculum(subject, grades.ToDictionary(grade => grade.Key, grade => grade.Value.Limits), topics);
    }

    static Dictionary<int, (GradeLimits Limits, IReadOnlyList<string> NotYet)> Grades(string file, CurriculumEntry root, Subject subject)
    {
        Dictionary<int, (GradeLimits, IReadOnlyList<string>)> grades = [];
        foreach (var json in root.Items("grades"))
        {
            var entry = new CurriculumEntry(file, json, "grade", "limits", "notYet");
            if (!grades.TryAdd(Grade(entry, subject), (Limits(file, entry.Object("limits")), entry.Texts("notYet"))))
            {
                throw entry.Broken("grade", $"Grade {entry.Whole("grade")} stands twice.");
            }
        }

        return subject.Grades().All(grades.ContainsKey)
            ? grades
            : throw root.Broken("grades", "Every grade of the subject has its limits here.");
    }

    static CurriculumTopic Topic(
        string file, CurriculumEntry entry, Subject subject, Dictionary<int, (GradeLimits Limits, IReadOnlyList<string> NotYet)> grades)
    {
        var id = entry.Text("id");
        var grade = Grade(entry, subject);
        var prefix = $"{Identifier.Of(subject)}-{grade}-";
        if (!id.StartsWith(prefix, StringComparison.Ordinal) || !KebabCase().IsMatch(id.AsSpan(prefix.Length)))
        {
            throw entry.Broken("id", $"The id «{id}» must be «{prefix}» and lower-case Latin words joined by hyphens.");
        }

        var title = entry.Text("title");
        if (title.Length > CurriculumTopic.LongestTitle)
        {
            throw entry.Broken("title", $"The title has {title.Length} characters, {CurriculumTopic.LongestTitle} are allowed.");
        }

        var (limits, notYet) = grades[grade];
        return new CurriculumTopic(
            id,
            subject,
            grade,
            title,
            LowerCase(entry, "aliases"),
            entry.Has("parts") ? LowerCase(entry, "parts") : [],
            entry.Text("section"),
            entry.Has("limits") ? Narrowed(file, entry, limits) : limits,
            entry.OptionalTexts("notYet") is { } own ? [.. notYet, .. own] : notYet,
            entry.Texts("exercises"),
            entry.Has("course") ? entry.Text("course") : null);
    }

    /// <summary>A topic may know less than its grade, never greater numbers.</summary>
    static GradeLimits Narrowed(string file, CurriculumEntry entry, GradeLimits grade)
    {
        var topic = Limits(file, entry.Object("limits"));
        return topic.NumbersTo > grade.NumbersTo || topic.ProductsTo > grade.ProductsTo
            ? throw entry.Broken("limits", "The limits of the topic are wider than those of its grade.")
            : grade.With(topic);
    }

    static IReadOnlyList<string> LowerCase(CurriculumEntry entry, string field)
    {
        var texts = entry.Texts(field);
        return texts.FirstOrDefault(text => text.Any(char.IsUpper)) is { } capital
            ? throw entry.Broken(field, $"«{capital}» must be in lower case.")
            : texts;
    }

    static int Grade(CurriculumEntry entry, Subject subject)
    {
        var grade = entry.Whole("grade");
        return subject.Grades().Contains(grade)
            ? grade
            : throw entry.Broken("grade", $"Grade {grade} is none of the subject «{Identifier.Of(subject)}».");
    }

    static GradeLimits Limits(string file, LocatedJson json)
    {
        var entry = new CurriculumEntry(
            file, json, "numbersTo", "productsTo", "negative", "fractions", "decimals", "percent", "roots", "letters", "remainders", "units", "sentenceWordsTo");
        return new GradeLimits
        {
            NumbersTo = entry.OptionalWhole("numbersTo"),
            ProductsTo = entry.OptionalWhole("productsTo"),
            Negative = entry.OptionalFlag("negative"),
            Fractions = entry.OptionalFlag("fractions"),
            Decimals = entry.OptionalFlag("decimals"),
            Percent = entry.OptionalFlag("percent"),
            Roots = entry.OptionalFlag("roots"),
            Letters = entry.OptionalFlag("letters"),
            Remainders = entry.OptionalFlag("remainders"),
            Units = entry.OptionalTexts("units"),
            SentenceWordsTo = (int?)entry.OptionalWhole("sentenceWordsTo"),
        };
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex KebabCase();
}

/// <summary>What one curriculum file holds.</summary>
/// <param name="Limits">By grade.</param>
/// <param name="Topics">In the order of the file.</param>
sealed record SubjectCurriculum(Subject Subject, IReadOnlyDictionary<int, GradeLimits> Limits, IReadOnlyList<CurriculumTopic> Topics);
