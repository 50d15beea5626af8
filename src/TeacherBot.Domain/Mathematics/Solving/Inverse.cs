namespace TeacherBot.Domain.Mathematics;

/// <summary>Undoes the outer function: √g = 3 becomes g = 9.</summary>
static class Inverse
{
    public static IntervalSet Of(Expression atom, Real value, Letter unknown, int depth)
    {
        var sign = Real.Compare(value, 0);
        IntervalSet Solved(Expression left, Expression right) => EquationSolver.Zeros(left - right, unknown, depth + 1);
        switch (atom)
        {
            case Call { Function: Function.Abs } call:
                return sign < 0 ? IntervalSet.Empty : Solved(call.Argument, value.Tree).Union(Solved(call.Argument, new Negative(value.Tree)));
            case Call { Function: Function.Log } call when !call.Arguments[0].HasLetters():
                return Solved(call.Argument, Power(call.Arguments[0], value));
            case Call { Function: Function.Log } call when !call.Argument.HasLetters():
                return sign == 0 ? Solved(call.Argument, 1) : Solved(call.Arguments[0], Power(call.Argument, Real.Of(Reciprocal(value))));
            case Call { Function: Function.Log } call:
                return Solved(call.Argument, Power(call.Arguments[0], value));
            case Call { Function: Function.Lg } call:
                return Solved(call.Argument, Power(10, value));
            case Call { Function: Function.Ln } call:
                return Solved(call.Argument, Power(Constant.E, value));
            case Call { Function: Function.Arcsin } call:
                return Solved(call.Argument, new Call(Function.Sin, value.Tree));
            case Call { Function: Function.Arccos } call:
                return Solved(call.Argument, new Call(Function.Cos, value.Tree));
            case Call { Function: Function.Arctg } call:
                return Solved(call.Argument, new Call(Function.Tg, value.Tree));
            case Call { Function: Function.Arcctg } call:
                return Solved(call.Argument, new Call(Function.Ctg, value.Tree));
            case Binary { Operation: Operation.Power } power when !power.Left.HasLetters():
                return sign <= 0 ? IntervalSet.Empty : Solved(power.Right, ConstantLogarithm.Of(power.Left, value.Tree));
        }

        if (RadicalEquations.Read(atom) is not { } root)
        {
            throw new UnsolvedException($"{atom} is not undone here.");
        }

        return sign < 0 && !root.TakesNegative ? IntervalSet.Empty : Solved(root.Radicand, value.Tree.Power(root.Degree));
    }

    static Expression Reciprocal(Real value) => ((Expression)1).Over(value.Tree);

    static Expression Power(Expression @base, Real exponent) => @base.Power(exponent.Tree);
}
