using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Storage;

namespace TeacherBot.Authoring.Cache;

/// <summary>What teachers asked for most in the last thirty days.</summary>
static class WantedTopics
{
    static readonly TimeSpan Past = TimeSpan.FromDays(30);

    /// <summary>The newest sheets are enough to know.</summary>
    const int MostCounted = 20_000;

    const int TopicsOfGrade = 5;

    /// <summary>What one teacher typed is that teacher's own affair.</summary>
    const int LeastTeachers = 2;

    /// <summary>The topics of every grade that only an author can write, the most wanted first, each with the settings most asked for.</summary>
    public static async Task<IReadOnlyList<WorksheetRequest>> Count(Database database, TopicMatcher matcher, DateTimeOffset now, CancellationToken stop)
    {
        var since = now - Past;
        var asked = await database.Read(db => db.Generations
            .Where(g => g.CreatedAt > since).OrderByDescending(g => g.CreatedAt).Take(MostCounted)
            .Select(g => new { g.TeacherId, g.Request }).ToListAsync(stop));
        return
        [
            .. asked
                .Where(one => matcher.Curriculum.Find(one.Request.Topic.Id) is not { Exercises.Count: > 0 })
                .GroupBy(one => (one.Request.Subject, one.Request.Grade, Topic: one.Request.Topic.Id ?? Meaning(matcher, one.Request)))
                .Select(topic => (
                    topic.Key,
                    Teachers: topic.Select(one => one.TeacherId).Distinct().Count(),
                    Request: topic.GroupBy(one => CachePartition.Of(one.Request, "")).MaxBy(same => same.Count())!.First().Request))
                .Where(topic => topic.Key.Topic is not null && topic.Teachers >= LeastTeachers)
                .OrderByDescending(topic => topic.Teachers)
                .GroupBy(topic => (topic.Key.Subject, topic.Key.Grade))
                .SelectMany(grade => grade.Take(TopicsOfGrade))
                .OrderByDescending(topic => topic.Teachers)
                .Select(topic => topic.Request with { Title = null }),
        ];
    }

    static string? Meaning(TopicMatcher matcher, WorksheetRequest request) =>
        matcher.Read(request.Subject, request.Grade, request.Topic.Title).Keys is [var key, ..] ? key : null;
}
