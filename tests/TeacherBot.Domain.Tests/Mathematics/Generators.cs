using CsCheck;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

static class Generators
{
    public static Gen<Rational> Rationals { get; } =
        Gen.Select(Gen.Int[-1000, 1000], Gen.Int[1, 200], (numerator, denominator) => new Rational(numerator, denominator));

    /// <summary>Trees that both notations can write: division with a sign, no mixed numbers.</summary>
    public static Gen<Expression> Expressions { get; } = Tree(4, Leaf, plain: true);

    /// <summary>Trees as print has them, with fractions, mixed numbers and gaps.</summary>
    public static Gen<Expression> PrintedExpressions { get; } = Tree(4, PrintedLeaf, plain: false);

    static Gen<Expression> Leaf => Gen.OneOf<Expression>(
        Gen.Int[0, 123_456].Select(value => (Expression)new Number(value)),
        Gen.Int[1, 999].Select(tenths => (Expression)new Number(new Rational(tenths, 10))),
        Gen.OneOf(new Expression[] { new Letter('x'), new Letter('y'), new Letter('a', "1"), new Letter('a', "n+1"), new Letter('S', "10"), new Letter('\u03B1') }.Select(Gen.Const).ToArray()),
        Gen.OneOf(new Expression[] { Constant.Pi, Constant.E }.Select(Gen.Const).ToArray()),
        Gen.Int[1, 4].Select(index => (Expression)new Gap(index)));

    static Gen<Expression> PrintedLeaf => Gen.OneOf(
        Leaf,
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 5], Gen.Int[6, 30], (whole, top, bottom) => (Expression)new Mixed(whole, top, bottom)));

    static Gen<Expression> Tree(int depth, Gen<Expression> leaf, bool plain)
    {
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Tree(depth - 1, leaf, plain);
        Operation[] operations = plain
            ? [Operation.Add, Operation.Subtract, Operation.Multiply, Operation.Divide, Operation.Modulo, Operation.Power]
            : [Operation.Add, Operation.Subtract, Operation.Multiply, Operation.Divide, Operation.Over, Operation.Power];
        return Gen.OneOf(
            leaf,
            inner.Select(operand => (Expression)new Negative(operand)),
            Calls(inner, plain),
            Gen.Select(Gen.Int[0, operations.Length - 1].Select(index => operations[index]), inner, inner, (operation, left, right) => (Expression)new Binary(operation, left, right)));
    }

    static Gen<Expression> Calls(Gen<Expression> inner, bool plain)
    {
        var functions = Enum.GetValues<Function>().Where(function => !plain || function != Function.Factorial).ToArray();
        var calls = Gen.Select(Gen.Int[0, functions.Length - 1].Select(index => functions[index]), inner, inner, (function, first, second) =>
            (Expression)(function is Function.Root or Function.Log ? new Call(function, first, second) : new Call(function, second)));
        return plain ? calls : Gen.OneOf(calls, calls, calls, inner.Select(angle => (Expression)new Degrees(angle)));
    }
}
