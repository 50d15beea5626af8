using TeacherBot.Domain.Curriculum;

namespace TeacherBot.Tests.Authoring.Roles.Costs;

/// <summary>How often tasks are checked and written again: assumptions, told in docs/quality.md, to be replaced by what the ledger of calls shows.</summary>
sealed record CostRates
{
    /// <summary>The share of tasks that code cannot prove: of the replies kept beside these tests.</summary>
    public required IReadOnlyDictionary<Subject, double> Blind { get; init; }

    /// <summary>The share of tasks that the checks by code reject: grade, shape, duplicates, keys that cannot be right.</summary>
    public double RejectedByCode { get; init; } = 0.03;

    /// <summary>The share of blind tasks on which the corrector does not agree, whoever is right.</summary>
    public double NotConfirmed { get; init; } = 0.08;

    /// <summary>The share of calls whose reply cannot be used and is paid all the same.</summary>
    public double Repeated { get; init; } = 0.02;

    /// <summary>Tokens of one answer of the corrector with its working.</summary>
    public int AnswerTokens { get; init; } = 22;

    /// <summary>Tokens of a methodist's plan.</summary>
    public int PlanTokens { get; init; } = 90;
}
