using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>The form of an answer that is asked for.</summary>
static class TrigonometricForm
{
    /// <summary>At most one trigonometric function, of one letter or a multiple of it, and nothing added to it.</summary>
    public static bool IsSimple(Expression tree) => Calls(tree).Count() <= 1 && !HasSum(tree) && Calls(tree).All(call => !HasSum(call.Argument));

    /// <summary>A product of one or two functions; nothing is added outside of their arguments.</summary>
    public static bool IsProduct(Expression tree) => Calls(tree).Count() is 1 or 2 && !HasSum(tree);

    static IEnumerable<Call> Calls(Expression tree) => tree switch
    {
        Call { Function: not Function.Sqrt } call => [call],
        Negative negative => Calls(negative.Operand),
        Binary { Operation: Operation.Power, Right: Number { Value.IsInteger: true } } power => Calls(power.Left),
        Binary binary => Calls(binary.Left).Concat(Calls(binary.Right)),
        _ => [],
    };

    static bool HasSum(Expression tree) => tree switch
    {
        Binary { Operation: Operation.Add or Operation.Subtract } => true,
        Binary binary => HasSum(binary.Left) || HasSum(binary.Right),
        Negative negative => HasSum(negative.Operand),
        _ => false,
    };
}
