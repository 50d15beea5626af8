namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Reads tokens by the school's order of operations: powers, then the sign, then multiplication and division from left to right,
/// then addition and subtraction. Both notations end here.
/// </summary>
/// <param name="tokens">Ends with <see cref="TokenKind.End"/>.</param>
/// <param name="printed">TeX: a factor before a letter or a bracket needs no sign, and an exponent without braces has one digit.</param>
sealed class ExpressionParser(List<Token> tokens, bool printed)
{
    const int DeepestNesting = 64;

    int index;
    int depth;

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

    /// <summary>Printed factors without a sign between them: <c>2x</c>, <c>3(a+b)</c>.</summary>
    Expression Factors()
    {
        var factors = Power();
        while (printed && Current.Kind is TokenKind.Letter or TokenKind.Open && printed)
        {
            factors = new Binary(Operation.Multiply, factors, Power());
        }

        return factors;
    }

    Expression Power()
    {
        var @base = Atom();
        if (Current.Kind != TokenKind.Power)
        {
            return @base;
        }

        Enter();
        Take();
        var exponent = Exponent();
        depth--;
        return new Binary(Operation.Power, @base, exponent);
    }

    Expression Exponent()
    {
        if (Current.Kind == TokenKind.BraceOpen)
        {
            return Group();
        }

        if (!printed)
        {
            return Signed();
        }

        return Current is { Kind: TokenKind.Number, Length: 1 } or { Kind: TokenKind.Letter }
            ? Atom()
            : throw Unexpected("an exponent in braces");
    }

    Expression Atom()
    {
        switch (Current.Kind)
        {
            case TokenKind.Number:
                return NumberOrMixed();
            case TokenKind.Letter:
                return new Letter(Take().Letter);
            case TokenKind.Gap:
                return new Gap(Take().Gap);
            case TokenKind.Fraction:
                Take();
                return new Binary(Operation.Over, Group(), Group());
            case TokenKind.Open:
                return Enclosed(TokenKind.Open, TokenKind.Close, "a closing bracket");
            case TokenKind.BraceOpen:
                return Group();
            default:
                throw Unexpected("a number");
        }
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
        var inner = Sum();
        if (Current.Kind != close)
        {
            throw Unexpected(closing);
        }

        Take();
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
