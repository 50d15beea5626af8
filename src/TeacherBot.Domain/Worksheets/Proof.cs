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
[JsonDerivedType(typeof(StatementCheck), "statement")]
[JsonDerivedType(typeof(EachCheck), "each")]
[JsonDerivedType(typeof(GcdCheck), "gcd")]
[JsonDerivedType(typeof(LcmCheck), "lcm")]
[JsonDerivedType(typeof(RoundCheck), "round")]
[JsonDerivedType(typeof(PrimeCheck), "prime")]
[JsonDerivedType(typeof(OrderCheck), "order")]
[JsonDerivedType(typeof(MedianCheck), "median")]
[JsonDerivedType(typeof(ModeCheck), "mode")]
[JsonDerivedType(typeof(DomainCheck), "domain")]
[JsonDerivedType(typeof(FamilyCheck), "family")]
[JsonDerivedType(typeof(RangeCheck), "range")]
[JsonDerivedType(typeof(CountCheck), "count")]
[JsonDerivedType(typeof(SetCheck), "set")]
[JsonDerivedType(typeof(IntegralCheck), "integral")]
[JsonDerivedType(typeof(AreaCheck), "area")]
[JsonDerivedType(typeof(TangentCheck), "tangent")]
[JsonDerivedType(typeof(ExtremaCheck), "extrema")]
[JsonDerivedType(typeof(ExtremeValueCheck), "extreme_value")]
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

/// <param name="Statement">An equality or inequality without unknowns that holds or not.</param>
public sealed record StatementCheck(string Statement) : ProofCheck;

/// <summary>Several checks: of options, of pairs, of gaps. Each holds exactly where <paramref name="Holds"/> says so.</summary>
public sealed record EachCheck(IReadOnlyList<bool> Holds, IReadOnlyList<ProofCheck> Checks) : ProofCheck;

/// <summary>The greatest common divisor of natural numbers.</summary>
public sealed record GcdCheck(IReadOnlyList<string> Numbers, string Answer) : ProofCheck;

/// <summary>The least common multiple of natural numbers.</summary>
public sealed record LcmCheck(IReadOnlyList<string> Numbers, string Answer) : ProofCheck;

/// <param name="To">The place rounded to: <c>10</c>, <c>1</c>, <c>0.01</c>; a half goes away from zero.</param>
public sealed record RoundCheck(string Number, string To, string Answer) : ProofCheck;

/// <param name="Prime">True: a prime number; false: a composite one.</param>
public sealed record PrimeCheck(string Number, bool Prime) : ProofCheck;

/// <param name="Answer">The numbers put in order.</param>
/// <param name="Descending">From the greatest.</param>
public sealed record OrderCheck(IReadOnlyList<string> Numbers, IReadOnlyList<string> Answer, bool Descending = false) : ProofCheck;

public sealed record MedianCheck(IReadOnlyList<string> Numbers, string Answer) : ProofCheck;

/// <summary>The most frequent number; it is the only one.</summary>
public sealed record ModeCheck(IReadOnlyList<string> Numbers, string Answer) : ProofCheck;

/// <summary>Where an expression is defined.</summary>
/// <param name="Answer">Intervals joined by <c>U</c>.</param>
public sealed record DomainCheck(string Expression, string Unknown, string Answer) : ProofCheck;

/// <summary>The infinitely many roots of a trigonometric equation: every answer plus whole multiples of the period.</summary>
/// <param name="Period">The common period of all answers: <c>2*pi</c>.</param>
public sealed record FamilyCheck(string Equation, string Unknown, IReadOnlyList<string> Answer, string Period) : ProofCheck;

/// <summary>All values of a periodic function.</summary>
/// <param name="Answer">Intervals joined by <c>U</c>.</param>
public sealed record RangeCheck(string Expression, string Unknown, string Answer) : ProofCheck;

/// <summary>A number that is found by listing: cases, paths, things drawn.</summary>
/// <param name="Of">What is counted, for people.</param>
public sealed record CountCheck(string Of, string Answer) : ProofCheck;

/// <summary>What comes of two finite sets of numbers.</summary>
/// <param name="Operation"><c>union</c>, <c>intersection</c> or <c>difference</c>: what is in the left set and not in the right one.</param>
public sealed record SetCheck(string Operation, IReadOnlyList<string> Left, IReadOnlyList<string> Right, IReadOnlyList<string> Answer) : ProofCheck;

/// <summary>A definite integral.</summary>
public sealed record IntegralCheck(string Expression, string Variable, string From, string To, string Answer) : ProofCheck;

/// <summary>The area between the graphs of two expressions.</summary>
/// <param name="From">The left end; null: their first common point.</param>
/// <param name="To">The right end; null: their last common point.</param>
public sealed record AreaCheck(string First, string Second, string Variable, string Answer, string? From = null, string? To = null) : ProofCheck;

/// <summary>The tangent to the graph of an expression.</summary>
/// <param name="At">The abscissa of the point it touches.</param>
/// <param name="Answer">The right side of its equation y = kx + b.</param>
public sealed record TangentCheck(string Expression, string Variable, string At, string Answer) : ProofCheck;

/// <summary>All points of local maximum or minimum.</summary>
/// <param name="Of">max or min.</param>
public sealed record ExtremaCheck(string Expression, string Variable, string Of, IReadOnlyList<string> Answer) : ProofCheck;

/// <summary>The greatest or least value on a segment.</summary>
/// <param name="Of">max or min.</param>
/// <param name="From">null: without end to the left.</param>
/// <param name="To">null: without end to the right.</param>
public sealed record ExtremeValueCheck(string Expression, string Variable, string Of, string Answer, string? From = null, string? To = null) : ProofCheck;
