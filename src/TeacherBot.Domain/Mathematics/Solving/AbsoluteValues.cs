namespace TeacherBot.Domain.Mathematics;

/// <summary>Equations with |g|: where g ≥ 0 it is g, elsewhere −g.</summary>
static class AbsoluteValues
{
    public static IntervalSet Zeros(Polynomial polynomial, Generator absolute, Letter unknown, int depth)
    {
        var inside = ((Call)absolute.Tree).Argument;
        return Case(inside).Union(Case(new Negative(inside)));

        IntervalSet Case(Expression value)
        {
            var tree = polynomial.ToExpression();
            var zeros = EquationSolver.Zeros(Put(tree, absolute.Tree, value), unknown, depth + 1);
            return zeros.IsFinite ? zeros : zeros.Intersect(Inequalities.Where(value, Relation.GreaterOrEqual, unknown, depth + 1));
        }
    }

    static Expression Put(Expression tree, Expression part, Expression value) => tree == part ? value : tree switch
    {
        Negative negative => new Negative(Put(negative.Operand, part, value)),
        Binary binary => new Binary(binary.Operation, Put(binary.Left, part, value), Put(binary.Right, part, value)),
        Call call => new Call(call.Function, [.. call.Arguments.Select(argument => Put(argument, part, value))]),
        _ => tree,
    };
}
