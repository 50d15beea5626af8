using System.Text.Json.Serialization;

namespace TeacherBot.Domain.Worksheets;

/// <summary>How the answer of a task is known to be right.</summary>
public enum ProofKind
{
    /// <summary>Nothing proves it: such a task is never printed.</summary>
    None,

    /// <summary>Code recomputed the answer a second way.</summary>
    Computed,

    /// <summary>A dictionary or a rule of the language.</summary>
    Rule,

    /// <summary>A second model, not shown the key, agreed.</summary>
    Blind,
}

/// <summary>The claim that a key is right, for people and for other programs.</summary>
/// <param name="By">Who proved it: the name of the judge, of the rule's source, or of the model.</param>
/// <param name="Statement">The proof for people: <c>1/2+1/3 = 5/6</c>.</param>
/// <param name="Check">The same for other programs; null where there is nothing to recompute.</param>
public sealed record Proof(ProofKind Kind, string By, string Statement, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] ProofCheck? Check);

/// <summary>A proof in plain notation (<c>+ - * / ^ ( ) sqrt mod</c>, fractions <c>a/b</c>, decimal point) that another program can repeat.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ValueCheck), "value")]
[JsonDerivedType(typeof(RootsCheck), "roots")]
[JsonDerivedType(typeof(SystemCheck), "system")]
[JsonDerivedType(typeof(InequalityCheck), "inequality")]
[JsonDerivedType(typeof(IdentityCheck), "identity")]
[JsonDerivedType(typeof(DerivativeCheck), "derivative")]
[JsonDerivedType(typeof(AntiderivativeCheck), "antiderivative")]
[JsonDerivedType(typeof(LimitCheck), "limit")]
[JsonDerivedType(typeof(PredicateCheck), "predicate")]
[JsonDerivedType(typeof(PairsCheck), "pairs")]
[JsonDerivedType(typeof(BlanksCheck), "blanks")]
[JsonDerivedType(typeof(RuleCheck), "rule")]
public abstract record ProofCheck;

/// <param name="Form">Where the form belongs to the answer: irreducible, mixed, decimal, factored, expanded.</param>
public sealed record ValueCheck(string Expression, string Answer, string? Form = null) : ProofCheck;

/// <param name="Domain">An interval, when the task restricts the unknown.</param>
public sealed record RootsCheck(string Equation, string Unknown, IReadOnlyList<string> Answer, string? Domain = null) : ProofCheck;

public sealed record SystemCheck(IReadOnlyList<string> Equations, IReadOnlyList<string> Unknowns, IReadOnlyList<IReadOnlyList<string>> Answer) : ProofCheck;

/// <param name="Answer">Intervals joined by <c>U</c>: <c>(-oo;4]</c>.</param>
public sealed record InequalityCheck(string Inequality, string Unknown, string Answer, string? Domain = null) : ProofCheck;

/// <param name="Where">What the letters may be, when the identity does not hold everywhere.</param>
public sealed record IdentityCheck(string Left, string Right, string? Where = null, string? Form = null) : ProofCheck;

/// <param name="At">The point, when a value of the derivative is asked.</param>
public sealed record DerivativeCheck(string Expression, string Variable, string Answer, string? At = null) : ProofCheck;

public sealed record AntiderivativeCheck(string Expression, string Variable, string Answer) : ProofCheck;

/// <param name="Side">left or right, for a one-sided limit.</param>
public sealed record LimitCheck(string Expression, string Variable, string To, string Answer, string? Side = null) : ProofCheck;

/// <summary>Choices that are statements: which of them hold. One entry an option, in the order of the options.</summary>
/// <param name="Statements">Equalities, inequalities or congruences without unknowns: <c>12 mod 3 = 0</c>.</param>
public sealed record PredicateCheck(IReadOnlyList<bool> Options, IReadOnlyList<string> Statements) : ProofCheck;

/// <summary>Matching: the expressions of both columns and which are equal.</summary>
public sealed record PairsCheck(IReadOnlyList<string> Left, IReadOnlyList<string> Right, IReadOnlyList<IReadOnlyList<int>> Answer) : ProofCheck;

/// <summary>Gaps: an equality with <c>[1]</c>, <c>[2]</c>… in place of the gaps; several are joined by <c>;</c>.</summary>
public sealed record BlanksCheck(string Equality, IReadOnlyList<string> Answer) : ProofCheck;

public sealed record RuleCheck(string Rule, string Word) : ProofCheck;
