using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Roles;

/// <summary>What became of a sheet that was to be written.</summary>
/// <param name="Expense">What it took, also when nothing came of it.</param>
public abstract record AuthoringOutcome(SheetExpense Expense)
{
    /// <summary>How good the author's work was; null when no author answered.</summary>
    public WrittenShare? Share { get; init; }

    /// <summary>A sheet whose every key is proven. It is short when places stayed empty: then it is delivered free of charge.</summary>
    /// <param name="Missing">The places that nothing proven could be found for; the tasks of the sheet are numbered without them.</param>
    /// <param name="PromptVersion">Of the prompts it was written with.</param>
    public sealed record Written(Worksheet Worksheet, IReadOnlyList<Place> Missing, ProofCounts Proofs, string PromptVersion, SheetExpense Expense)
        : AuthoringOutcome(Expense)
    {
        public bool IsShort => Missing.Count > 0;

        /// <summary>Whole, and a model's work: nobody who asks for creative tasks later is to get exercises for them.</summary>
        public bool IsForOthers => !IsShort && Proofs.Replaced < Proofs.Computed + Proofs.Blind;
    }

    /// <summary>No sheet is made on this topic.</summary>
    public sealed record Refused(RefusalKind Kind, SheetExpense Expense) : AuthoringOutcome(Expense);

    /// <summary>Nothing proven came of it.</summary>
    public sealed record NotWritten(NotWrittenReason Reason, SheetExpense Expense) : AuthoringOutcome(Expense)
    {
        /// <summary>Which budget is spent, when that is the reason.</summary>
        public BudgetKind? Budget { get; init; }
    }
}

public enum NotWrittenReason
{
    /// <summary>No provider can answer: worth another try later.</summary>
    NoModel,

    BudgetSpent,

    /// <summary>Models answered, and nothing of it could be proven.</summary>
    NothingProven,
}

/// <param name="Calls">Replies paid for.</param>
public sealed record SheetExpense(int Calls, long CostMicroRoubles);

/// <summary>How the keys of one variant are known: what stands under the files.</summary>
/// <param name="Computed">By code or by a rule of the language.</param>
/// <param name="Blind">By a second model that did not see the key.</param>
/// <param name="Replaced">How many of them exercises made, because nothing written could be proven.</param>
public sealed record ProofCounts(int Computed, int Blind, int Replaced);

/// <summary>Of one variant's places, those where the author's own task stood in the end.</summary>
public sealed record WrittenShare(int Places, int Proven);

/// <summary>Where the making of a sheet stands, for the progress card.</summary>
public enum AuthoringStage
{
    Planning,
    Writing,
    Checking,
    Rewriting,

    /// <summary>Exercises fill what could not be proven.</summary>
    Replacing,
}
