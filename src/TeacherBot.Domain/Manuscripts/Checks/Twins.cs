using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Proving;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Checks;

/// <summary>The tasks a sheet has already, to know one that asks the same: by its formulas, by its words, or by nearly its words with the same numbers.</summary>
sealed class Twins
{
    /// <summary>The share of common words from which two tasks with the same numbers are one.</summary>
    const double NearlyAll = 0.8;

    readonly List<Meaning> known = [];

    public Fault? Fault(Sketch sketch)
    {
        var meaning = Meaning.Of(sketch);
        var twin = known.Find(other => other.IsSame(meaning));
        return twin is null ? null : new(RejectionKind.Duplicate, $"asks the same as task {twin.Place}");
    }

    public void Add(Sketch sketch) => known.Add(Meaning.Of(sketch));

    public void Add(SheetTask task)
    {
        string[] right = task.Answer switch
        {
            ChoiceAnswer { Index: var index } => [task.Options![index]],
            ChoicesAnswer { Indices: var indices } => [.. indices.Select(index => task.Options![index])],
            OpenAnswer open => [open.Value],
            _ => [],
        };
        known.Add(Meaning.Of(task.Number, task.Type, task.Text, right, task.Left ?? []));
    }

    /// <param name="Formula">The question, where its formulas say all; else null.</param>
    /// <param name="Subject">What the words alone do not say: the right options of a choice, the left column.</param>
    sealed record Meaning(int Place, string? Formula, string Words, string Subject, HashSet<string> Stems, string Numbers)
    {
        public static Meaning Of(Sketch sketch) => Of(sketch.Place.Number, sketch.Type, sketch.Text, sketch.Right, [.. sketch.Pairs.Select(pair => pair.Left)]);

        public static Meaning Of(int place, TaskType type, string text, IReadOnlyList<string> right, IReadOnlyList<string> left)
        {
            var words = AskedWords.Read(text);
            var subject = type is TaskType.SingleChoice or TaskType.MultipleChoice ? right : left;
            return new(
                place,
                FormulaQuestions.Read(text)?.Key,
                SameAnswer.Words(text),
                string.Join('|', subject.Select(SameAnswer.Words).Order(StringComparer.Ordinal)),
                [.. words.Stems],
                string.Join('|', words.Formulas.Order(StringComparer.Ordinal)));
        }

        /// <summary>One question under different types is one question; one instruction over different options or columns is not.</summary>
        public bool IsSame(Meaning other) =>
            (Formula is not null && Formula == other.Formula)
            || (Words == other.Words && (Subject == other.Subject || (Numbers.Length > 0 && Subject.Length > 0 != other.Subject.Length > 0)))
            || (Formula is null && other.Formula is null && Numbers.Length > 0 && Numbers == other.Numbers && Subject == other.Subject && Common(other) >= NearlyAll);

        double Common(Meaning other) => (double)Stems.Intersect(other.Stems, StringComparer.Ordinal).Count() / Math.Max(1, Stems.Union(other.Stems, StringComparer.Ordinal).Count());
    }
}
