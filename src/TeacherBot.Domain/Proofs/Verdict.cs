using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Proofs;

public enum VerdictKind
{
    /// <summary>The key was found again from what is on paper.</summary>
    Proven,

    /// <summary>Nothing shows that the key is right, nor that it is wrong.</summary>
    Unproven,

    /// <summary>What is on paper contradicts the key or a claim of the task.</summary>
    Wrong,
}

/// <param name="Proof">How it was proven; <see cref="ProofKind.None"/> when it was not.</param>
/// <param name="Reason">Why, for operators; empty when proven.</param>
public sealed record Verdict(VerdictKind Kind, ProofKind Proof, string Reason)
{
    public static Verdict Proven { get; } = new(VerdictKind.Proven, ProofKind.Computed, string.Empty);

    public bool IsProven => Kind == VerdictKind.Proven;

    public static Verdict Unproven(string reason) => new(VerdictKind.Unproven, ProofKind.None, reason);

    public static Verdict Wrong(string reason) => new(VerdictKind.Wrong, ProofKind.None, reason);
}
