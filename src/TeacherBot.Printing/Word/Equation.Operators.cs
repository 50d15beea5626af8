using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Math;
using TeacherBot.Printing.Typesetting;
using MathFunction = TeacherBot.Printing.Typesetting.MathFunction;

namespace TeacherBot.Printing.Word;

/// <summary>Functions, limits, sums and integrals: what works on what follows.</summary>
sealed partial class Equation
{
    /// <param name="argument">What follows the name; empty: the name stands alone.</param>
    OpenXmlElement Function(MathNode function, IReadOnlyList<MathNode> argument, bool isLarge)
    {
        var name = Name(function);
        return argument.Count == 0 ? name : new DocumentFormat.OpenXml.Math.MathFunction(new FunctionName(name), With<Base>(Row(argument, isLarge)));
    }

    OpenXmlElement Name(MathNode function)
    {
        var (name, sub, super) = function is MathScripts scripts ? ((MathFunction)scripts.Base, scripts.Sub, scripts.Super) : ((MathFunction)function, null, null);
        OpenXmlElement word = EquationRow.Run(name.Name, EquationShape.IsKnown(name.Name) ? EquationLetters.Upright : EquationLetters.Name);
        if (name.Name is not ("lim" or "max" or "min"))
        {
            return (sub, super) switch
            {
                ({ } below, { } above) => new SubSuperscript(new Base(word), Argument<SubArgument>(below, false), Argument<SuperArgument>(above, false)),
                ({ } below, null) => new Subscript(new Base(word), Argument<SubArgument>(below, false)),
                (null, { } above) => new Superscript(new Base(word), Argument<SuperArgument>(above, false)),
                _ => word,
            };
        }

        word = sub is null ? word : new LimitLower(new Base(word), Argument<Limit>(sub, false));
        return super is null ? word : new LimitUpper(new Base(word), Argument<Limit>(super, false));
    }

    Nary Large(MathNode sign, IReadOnlyList<MathNode> operand, bool isLarge)
    {
        var (big, sub, super) = sign is MathScripts scripts ? ((MathBig)scripts.Base, scripts.Sub, scripts.Super) : ((MathBig)sign, null, null);
        return new Nary(
            new NaryProperties(
                new AccentChar { Val = big.Sign },
                new LimitLocation { Val = big.Sign == "∫" ? LimitLocationValues.SubscriptSuperscript : LimitLocationValues.UnderOver },
                new HideSubArgument { Val = sub is null ? BooleanValues.One : BooleanValues.Zero },
                new HideSuperArgument { Val = super is null ? BooleanValues.One : BooleanValues.Zero }),
            sub is null ? new SubArgument() : Argument<SubArgument>(sub, false),
            super is null ? new SuperArgument() : Argument<SuperArgument>(super, false),
            With<Base>(Row(operand, isLarge)));
    }

    static TArgument With<TArgument>(IEnumerable<OpenXmlElement> parts)
        where TArgument : OpenXmlCompositeElement, new()
    {
        var argument = new TArgument();
        argument.Append(parts);
        return argument;
    }
}
