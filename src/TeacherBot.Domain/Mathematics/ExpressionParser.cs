namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Reads tokens by the school's order of operations: powers, then the sign, then multiplication and division from left to right,
/// then addition and subtraction. Both notations end here.
/// </summary>
/// <param name="tokens">Ends with <see cref="TokenKind.End"/>.</param>
/// <param name="printed">
/// TeX: a factor before a letter, a bracket, a root or a function needs no sign, an exponent without braces has one digit,
/// and a function takes the factors that follow it, up to the next function or sign.
/// </param>
sealed class ExpressionParser(List<Token> tokens, bool printed)
{
    const int DeepestNesting = 64;

    int index;
    int depth;

    /// <summary>Whether the innermost bracket is a plain bar: the next bar closes it.</summary>
    bool insideBar;

    Token Current => tokens[index];

    public Statement Statement()
    {
        var terms = new List<Expression> { Sum() };
        var relations = new List<Relation>();
        while (Current.Kind == TokenKind.Relation)
        {
            relations.Add(Take().Relation);
            terms.Add(Sum());
        }

        return Current.Kind == TokenKind.End ? new Statement(terms, relations) : throw Unexpected("an operation or the end");
    }

    Expression Sum()
    {
        var sum = Product();
        while (Current.Kind is TokenKind.Plus or TokenKind.Minus)
        {
            var operation = Take().Kind == TokenKind.Plus ? Operation.Add : Operation.Subtract;
            sum = new Binary(operation, sum, Product());
        }

        return sum;
    }

    Expression Product()
    {
        var product = Signed();
        while (Current.Kind is TokenKind.Times or TokenKind.Divide or TokenKind.Modulo)
        {
            var operation = Take().Kind switch
            {
                TokenKind.Times => Operation.Multiply,
                TokenKind.Divide => Operation.Divide,
                _ => Operation.Modulo,
            };
            product = new Binary(operation, product, Signed());
        }

        return product;
    }

    Expression Signed()
    {
        if (Current.Kind != TokenKind.Minus)
        {
            return Factors();
        }

        Enter();
        Take();
        var operand = Signed();
        depth--;
        return new Negative(operand);
    }

    /// <summary>Printed factors without a sign between them: <c>2x</c>, <c>3(a+b)</c>, <c>2\sqrt{3}</c>.</summary>
    Expression Factors()
    {
        var factors = Power();
        while (printed && (StartsFactor || StartsBracket || Current.Kind == TokenKind.Function))
        {
            factors = new Binary(Operation.Multiply, factors, Power());
        }

        return factors;
    }

    bool StartsFactor => Current.Kind is TokenKind.Symbol or TokenKind.Root or TokenKind.Fraction;

    bool StartsBracket => Current.Kind is TokenKind.Open or TokenKind.BarOpen || (Current.Kind == TokenKind.Bar && !insideBar);

    Expression Power()
    {
        if (printed && Current.Kind == TokenKind.Function)
        {
            return PrintedFunction();
        }

        var @base = WithMarks(Atom());
        if (Current.Kind != TokenKind.Power)
        {
            return @base;
        }

        return new Binary(Operation.Power, @base, Exponent());
    }

    /// <summary>The marks of print behind a number or a bracket: <c>n!</c>, <c>30^\circ</c>.</summary>
    Expression WithMarks(Expression atom)
    {
        while (Current.Kind is TokenKind.Factorial or TokenKind.Degree)
        {
            Enter();
            atom = Take().Kind == TokenKind.Factorial ? new Call(Function.Factorial, atom) : new Degrees(atom);
        }

        return atom;
    }

    Expression Exponent()
    {
        Enter();
        Take();
        var exponent = printed ? Script() : Signed();
        depth--;
        return exponent;
    }

    /// <summary>What stands above or below the line: a group, a letter or one digit.</summary>
    Expression Script() => Current switch
    {
        { Kind: TokenKind.BraceOpen } => Group(),
        { Kind: TokenKind.Number, Length: 1 } or { Kind: TokenKind.Symbol } => Atom(),
        _ => throw Unexpected("a group in braces"),
    };

    Expression Atom()
    {
        switch (Current.Kind)
        {
            case TokenKind.Number:
                return NumberOrMixed();
            case TokenKind.Symbol:
                return Take().Leaf!;
            case TokenKind.Gap:
                return new Gap(Take().Gap);
            case TokenKind.Fraction:
                Take();
                return new Binary(Operation.Over, Group(), Group());
            case TokenKind.Open:
                return Enclosed(TokenKind.Open, TokenKind.Close, "a closing bracket");
            case TokenKind.BraceOpen:
                return Group();
            case TokenKind.Function:
                return PlainFunction();
            case TokenKind.Root:
                Take();
                return Current.Kind == TokenKind.SquareOpen
                    ? new Call(Function.Root, Enclosed(TokenKind.SquareOpen, TokenKind.SquareClose, "a closing square bracket"), Group())
                    : new Call(Function.Sqrt, Group());
            case TokenKind.Bar when !insideBar:
                return new Call(Function.Abs, Enclosed(TokenKind.Bar, TokenKind.Bar, "a closing bar"));
            case TokenKind.BarOpen:
                return new Call(Function.Abs, Enclosed(TokenKind.BarOpen, TokenKind.BarClose, "a closing bar"));
            default:
                throw Unexpected("a number");
        }
    }

    /// <summary><c>log(2;8)</c>.</summary>
    Call PlainFunction()
    {
        var function = Take().Function;
        return function.ArgumentCount() == 1
            ? new Call(function, Enclosed(TokenKind.Open, TokenKind.Close, "a closing bracket"))
            : new Call(function, Enclosed(TokenKind.Open, TokenKind.Semicolon, "a semicolon"), Enclosed(TokenKind.Semicolon, TokenKind.Close, "a closing bracket"));
    }

    /// <summary><c>\sin 2x</c>, <c>\sin^{2} x</c>, <c>\log_{2}^{2} x</c>, <c>\lg(x+1)</c>.</summary>
    Expression PrintedFunction()
    {
        Enter();
        var function = Take().Function;
        var power = FunctionPower();
        Expression? @base = null;
        if (function == Function.Log)
        {
            @base = Current.Kind == TokenKind.Subscript ? Base() : throw Unexpected("the base of the logarithm");
        }

        power ??= FunctionPower();
        var argument = Argument();
        depth--;
        Expression call = @base is null ? new Call(function, argument) : new Call(function, @base, argument);
        return power is null ? call : new Binary(Operation.Power, call, power);
    }

    Expression Base()
    {
        Take();
        return Script();
    }

    /// <summary>The power of a function stands before its argument; −1 there would be the inverse function, which has a name of its own.</summary>
    Expression? FunctionPower()
    {
        if (Current.Kind != TokenKind.Power)
        {
            return null;
        }

        var position = Current.Position;
        return Exponent() is var power and not Negative ? power : throw new NotationException("A negative power of a function is written in brackets", position);
    }

    /// <summary>A bracket, or factors without brackets; where a bracket or a power would leave the end of the argument in doubt, none is guessed.</summary>
    Expression Argument()
    {
        var bracketed = StartsBracket;
        var argument = bracketed ? Atom() : Power();
        while (!bracketed && (StartsFactor || (argument is Number && StartsBracket)))
        {
            argument = new Binary(Operation.Multiply, argument, Power());
        }

        if (Current.Kind is TokenKind.Power or TokenKind.Factorial or TokenKind.Degree || (!bracketed && StartsBracket))
        {
            throw new NotationException("Where the argument of the function ends is not clear", Current.Position);
        }

        return argument;
    }

    Expression NumberOrMixed()
    {
        var number = Take();
        if (Current.Kind != TokenKind.Fraction)
        {
            return new Number(number.Value);
        }

        var fraction = Take();
        return (number.Value, Group(), Group()) switch
        {
            ({ IsInteger: true } whole, Number { Value: { IsInteger: true } top }, Number { Value: { IsInteger: true } bottom }) =>
                new Mixed(whole.Numerator, top.Numerator, bottom.Numerator),
            ({ IsInteger: true }, var top, var bottom) when top is Gap || bottom is Gap => new Number(number.Value) + top.Over(bottom),
            _ => throw new NotationException("A mixed number is made of whole numbers", fraction.Position),
        };
    }

    Expression Group() => Enclosed(TokenKind.BraceOpen, TokenKind.BraceClose, "a closing brace");

    Expression Enclosed(TokenKind open, TokenKind close, string closing)
    {
        if (Current.Kind != open)
        {
            throw Unexpected("an opening brace");
        }

        Enter();
        Take();
        var outerBar = insideBar;
        insideBar = open == TokenKind.Bar;
        var inner = Sum();
        if (Current.Kind != close)
        {
            throw Unexpected(closing);
        }

        // The semicolon that ends one argument opens the next.
        if (close != TokenKind.Semicolon)
        {
            Take();
        }

        insideBar = outerBar;
        depth--;
        return inner;
    }

    void Enter()
    {
        if (++depth > DeepestNesting)
        {
            throw new NotationException($"A formula is nested at most {DeepestNesting} deep", Current.Position);
        }
    }

    Token Take() => tokens[index++];

    NotationException Unexpected(string expected) => new(
        Current.Kind == TokenKind.End ? $"The formula ends where {expected} is expected" : $"Here {expected} is expected",
        Current.Position);
}
