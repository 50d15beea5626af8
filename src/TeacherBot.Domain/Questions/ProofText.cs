using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Questions;

/// <summary>A proof in words, for the people who read worksheet.json.</summary>
public static class ProofText
{
    public static string Of(ProofCheck check) => check switch
    {
        ValueCheck value => $"{value.Expression} = {value.Answer}",
        RootsCheck { Answer.Count: 0 } roots => $"{roots.Equation}: корней нет",
        RootsCheck roots => $"корни {roots.Equation}: {string.Join("; ", roots.Answer)}",
        SystemCheck system => $"{string.Join(", ", system.Equations)}: {string.Join("; ", system.Answer.Select(solution => $"({string.Join("; ", solution)})"))}",
        InequalityCheck inequality => $"{inequality.Inequality}: {inequality.Answer}",
        IdentityCheck identity => $"{identity.Left} = {identity.Right}",
        DerivativeCheck { At: { } at } derivative => $"({derivative.Expression})' при {derivative.Variable} = {at}: {derivative.Answer}",
        DerivativeCheck derivative => $"({derivative.Expression})' = {derivative.Answer}",
        AntiderivativeCheck antiderivative => $"({antiderivative.Answer})' = {antiderivative.Expression}",
        LimitCheck limit => $"{limit.Expression} → {limit.Answer} при {limit.Variable} → {limit.To}",
        PredicateCheck predicate => string.Join("; ", predicate.Statements.Where((_, i) => predicate.Options[i])),
        PairsCheck pairs => string.Join("; ", pairs.Answer.Select(pair => $"{pairs.Left[pair[0]]} = {pairs.Right[pair[1]]}")),
        BlanksCheck blanks => $"{blanks.Equality}: {string.Join("; ", blanks.Answer)}",
        RuleCheck rule => $"{rule.Word}: {rule.Rule}",
        StatementCheck statement => statement.Statement,
        EachCheck { Holds: [false], Checks: [var only] } => $"неверно: {Of(only)}",
        EachCheck each => string.Join("; ", each.Checks.Where((_, i) => each.Holds[i]).Select(Of)),
        GcdCheck gcd => $"НОД({string.Join("; ", gcd.Numbers)}) = {gcd.Answer}",
        LcmCheck lcm => $"НОК({string.Join("; ", lcm.Numbers)}) = {lcm.Answer}",
        RoundCheck round => $"{round.Number} ≈ {round.Answer} (до {round.To})",
        PrimeCheck prime => $"{prime.Number} — {(prime.Prime ? "простое" : "составное")} число",
        OrderCheck order => string.Join(order.Descending ? " > " : " < ", order.Answer),
        MedianCheck median => $"медиана {string.Join("; ", median.Numbers)}: {median.Answer}",
        ModeCheck mode => $"мода {string.Join("; ", mode.Numbers)}: {mode.Answer}",
        DomainCheck domain => $"{domain.Expression} определено при {domain.Unknown} из {domain.Answer}",
        FamilyCheck family => $"корни {family.Equation}: {string.Join("; ", family.Answer)} с периодом {family.Period}",
        SetCheck set => $"{{{string.Join("; ", set.Left)}}} {(set.Operation == "union" ? "∪" : set.Operation == "intersection" ? "∩" : "∖")} {{{string.Join("; ", set.Right)}}} = {{{string.Join("; ", set.Answer)}}}",
        IntegralCheck integral => $"интеграл {integral.Expression} от {integral.From} до {integral.To}: {integral.Answer}",
        AreaCheck area => $"площадь между {area.First} и {area.Second}{Ends(area.From, area.To)}: {area.Answer}",
        TangentCheck tangent => $"касательная к {tangent.Expression} при {tangent.Variable} = {tangent.At}: y = {tangent.Answer}",
        ExtremaCheck extrema => $"точки {(extrema.Of == "max" ? "максимума" : "минимума")} {extrema.Expression}: {string.Join("; ", extrema.Answer)}",
        ExtremeValueCheck value => $"{(value.Of == "max" ? "наибольшее" : "наименьшее")} значение {value.Expression}{Ends(value.From, value.To)}: {value.Answer}",
        RangeCheck range => $"{range.Expression} принимает все значения из {range.Answer}",
        CountCheck count => $"{count.Of}: {count.Answer}",
        _ => throw new ArgumentOutOfRangeException(nameof(check), check.GetType().Name, "No words for this proof."),
    };

    static string Ends(string? from, string? to) => from is null || to is null ? string.Empty : $" от {from} до {to}";
}
