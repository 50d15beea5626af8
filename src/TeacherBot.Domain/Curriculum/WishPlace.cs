namespace TeacherBot.Domain.Curriculum;

/// <summary>Finds the subject and the listed topic that the named subject, the grade and the topic's text leave no doubt about.</summary>
sealed class WishPlace(TopicMatcher matcher)
{
    /// <summary>A subject stands out when its nearest topic is at least so near …</summary>
    const double Near = 0.45;

    /// <summary>… and no other subject comes within this share of it.</summary>
    const double Rival = 0.7;

    public (Subject? Subject, CurriculumTopic? Topic) Of(Subject? named, int? grade, string? topic) => (named, grade) switch
    {
        ({ } subject, { } year) when subject.Grades().Contains(year) => (subject, topic is null ? null : matcher.Find(subject, year, topic)?.Topic),
        (Subject.Algebra or Subject.Geometry, <= 6) => Of(Subject.Math, grade, topic),
        (_, { } year) => AmongSubjects([.. Candidates(named, year)], year, topic),
        ({ } subject, null) => (subject, null),
        (null, null) => (topic is null ? null : OnlyOne(matcher.FindEverywhere(topic).Select(match => match.Topic.Subject)), null),
    };

    /// <summary>«математика 8 класс» is algebra or geometry.</summary>
    static IEnumerable<Subject> Candidates(Subject? named, int grade) => Subjects.All.Where(subject =>
        subject.Grades().Contains(grade) && (named is null || subject != Subject.Russian));

    (Subject? Subject, CurriculumTopic? Topic) AmongSubjects(IReadOnlyList<Subject> subjects, int grade, string? topic)
    {
        if (topic is null)
        {
            return (null, null);
        }

        var found = subjects.Select(subject => matcher.Find(subject, grade, topic)?.Topic).OfType<CurriculumTopic>().ToArray();
        return found switch
        {
            [var only] => (only.Subject, only),
            [] => (StandsOut(subjects, grade, topic), null),
            _ => (null, null),
        };
    }

    Subject? StandsOut(IReadOnlyList<Subject> subjects, int grade, string topic)
    {
        var nearest = subjects
            .Select(subject => (subject, nearness: matcher.Suggest(subject, grade, topic, 1) is [var best] ? best.Similarity : 0))
            .OrderByDescending(pair => pair.nearness)
            .ToArray();
        return nearest[0].nearness >= Near && (nearest.Length == 1 || nearest[1].nearness < Rival * nearest[0].nearness) ? nearest[0].subject : null;
    }

    static Subject? OnlyOne(IEnumerable<Subject> subjects) => subjects.Distinct().Take(2).ToArray() is [var only] ? only : null;
}
