using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Tests.Authoring.Roles.Costs;

/// <summary>
/// What a whole sheet costs: the requests as they are sent, counted with the prompts of the program; replies by the sizes of the tasks of
/// a kept reply of the subject; checks and rewrites drawn by the rates. Nothing is taken off for a provider's prompt cache.
/// </summary>
sealed class CostModel(CostRates rates)
{
    const string Author = ScriptedModel.AuthorModel;
    const string Solver = ScriptedModel.CorrectorModel;
    const string Planner = ScriptedModel.CorrectorModel;

    /// <summary>What a question of the corrector has beside the task's own words.</summary>
    const int QuestionFrame = 10;

    /// <summary>What a rejected place has beside its text: number, type, reason.</summary>
    const int RejectedFrame = 28;

    /// <summary>Two texts of kept tasks, cut at 60 characters.</summary>
    const int KeptTexts = 40;

    /// <summary>The text of a rejected task, cut at 80 characters.</summary>
    const int RejectedText = 24;

    const int ReplyFrame = 8;
    const int MostRewrites = 2;

    readonly PromptLibrary prompts = PromptLibrary.Load();
    readonly Methodist methodist = new(new TopicMatcher(Curriculum.Load()), PromptLibrary.Load());
    readonly Dictionary<Subject, IReadOnlyDictionary<TaskType, double>> sizes = Subjects.All.ToDictionary(subject => subject, SizesOf);

    public SheetCost Of(SheetOrder order, SheetRandom random)
    {
        var subject = order.Request.Subject;
        var ahead = new AuthoredSheets(methodist, prompts, (_, _) => throw new NoModelException("")).Ahead(order);
        var author = TokenCount.Of(ahead[^1].Messages, ahead[^1].Schema);
        SheetCost cost = new(order);
        if (ahead.Count > 1)
        {
            cost.Ask(Planner, TokenCount.Of(ahead[0].Messages, ahead[0].Schema), rates.PlanTokens);
        }

        var places = SheetPlaces.Of(order.Request);
        var hasExercises = Curriculum.Load().Find(order.Request.Topic.Id)?.Exercises.Count > 0;
        TaskType[] open = [.. places.Select(place => place.Type)];
        cost.Ask(Author, author, ReplyFrame + Size(open), Times());
        for (var round = 0; ; round++)
        {
            var blind = open.Where(_ => Happens(rates.Blind[subject])).ToArray();
            foreach (var batch in blind.Chunk(Corrector.MostTasks).Take(SheetCalls.Most - cost.Calls))
            {
                cost.Ask(Solver, Solving(batch), ReplyFrame + (batch.Length * rates.AnswerTokens), Times());
            }

            open = [.. open.Where(type => Happens(rates.RejectedByCode) || (Happens(rates.Blind[subject]) && Happens(rates.NotConfirmed)))];
            if (open.Length == 0 || round == MostRewrites || SheetCalls.Most - cost.Calls < 2 || (hasExercises && open.Length * 3 <= places.Count))
            {
                return cost;
            }

            cost.Ask(Author, author + KeptTexts + ((RejectedText + RejectedFrame) * open.Length), ReplyFrame + Size(open), Times());
        }

        double Size(IEnumerable<TaskType> types) => types.Sum(type => sizes[subject][type]);

        double Solving(TaskType[] types) => TokenCount.Of(prompts.Corrector.Asking(""), prompts.Corrector.Schema) + Size(types) + (types.Length * QuestionFrame);

        int Times() => Happens(rates.Repeated) ? 2 : 1;

        bool Happens(double share) => random.Next(1, 10_000) <= share * 10_000;
    }

    /// <summary>The mean size of a task of each type in the kept reply of the subject.</summary>
    static IReadOnlyDictionary<TaskType, double> SizesOf(Subject subject)
    {
        var places = SheetPlaces.Of(Orders.Of(subject, subject.Grades()[^1], "").Request);
        return Replies.Tasks(Replies.Of(subject))
            .Zip(places, (task, place) => (place.Type, Tokens: TokenCount.Of(Replies.Written(task) + ",")))
            .GroupBy(task => task.Type)
            .ToDictionary(tasks => tasks.Key, tasks => tasks.Average(task => task.Tokens));
    }
}
