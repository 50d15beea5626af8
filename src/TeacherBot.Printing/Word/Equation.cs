using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Math;
using TeacherBot.Printing.Typesetting;
using MathFunction = TeacherBot.Printing.Typesetting.MathFunction;

namespace TeacherBot.Printing.Word;

/// <summary>Writes the tree of a formula as an equation of the word processor (OMML).</summary>
sealed partial class Equation
{
    readonly Gaps gaps;

    Equation(Gaps gaps) => this.gaps = gaps;

    /// <param name="gaps">How its gaps look.</param>
    public static OfficeMath Of(MathRow formula, Gaps gaps) => new(new Equation(gaps).Row([formula], isLarge: true));

    /// <param name="isLarge">Not in an index nor a fraction: fractions in it are set larger than the program would set them within a line.</param>
    IReadOnlyList<OpenXmlElement> Row(IReadOnlyList<MathNode> items, bool isLarge)
    {
        var nodes = EquationShape.Of(items);
        var row = new EquationRow();
        for (var i = 0; i < nodes.Count; i++)
        {
            switch (nodes[i])
            {
                case MathSymbol symbol:
                    row.Add(EquationShape.Sign(symbol), EquationShape.Letters(symbol, isFirst: row.IsEmpty, isLast: i == nodes.Count - 1));
                    break;
                case MathText words:
                    row.Add(words.Text, EquationLetters.Words);
                    break;
                case MathSpace space when EquationShape.Space(space.Em) is { Length: > 0 } blank:
                    row.Add(blank, EquationLetters.Neutral);
                    break;
                case MathSpace:
                    break;
                case MathFunction or MathScripts { Base: MathFunction }:
                    var end = EquationShape.EndOfArgument(nodes, i + 1);
                    row.Add(Function(nodes[i], [.. nodes.Skip(i + 1).Take(end - i - 1)], isLarge));
                    i = end - 1;
                    break;
                case MathBig or MathScripts { Base: MathBig }:
                    var last = EquationShape.EndOfOperand(nodes, i + 1);
                    row.Add(Large(nodes[i], [.. nodes.Skip(i + 1).Take(last - i - 1)], isLarge));
                    i = last - 1;
                    break;
                default:
                    row.Add(Shape(nodes[i], isLarge));
                    break;
            }
        }

        return row.Finished();
    }

    OpenXmlElement Shape(MathNode node, bool isLarge) => node switch
    {
        MathFraction fraction => Fraction(fraction, isLarge),
        MathScripts scripts => Scripts(scripts, isLarge),
        MathRoot root => Root(root, isLarge),
        MathFence fence => Fence(fence, isLarge),
        MathGrid grid => Table(grid, isLarge),
        MathOver over => Over(over, isLarge),
        MathGap gap => Gap(gap),
        _ => throw new NotSupportedException($"An equation cannot hold {node.GetType().Name}."),
    };

    /// <summary>A part of a shape.</summary>
    TArgument Argument<TArgument>(MathNode node, bool isLarge)
        where TArgument : OpenXmlCompositeElement, new()
    {
        var argument = new TArgument();
        argument.Append(Row([node], isLarge));
        return argument;
    }

    /// <summary>Within a line the program sets numerators as small as indices; school print does not.</summary>
    Fraction Fraction(MathFraction fraction, bool isLarge)
    {
        var numerator = Argument<Numerator>(fraction.Numerator, isLarge: false);
        var denominator = Argument<Denominator>(fraction.Denominator, isLarge: false);
        if (isLarge)
        {
            numerator.InsertAt(new ArgumentProperties(new ArgumentSize { Val = 1 }), 0);
            denominator.InsertAt(new ArgumentProperties(new ArgumentSize { Val = 1 }), 0);
        }

        return new Fraction(numerator, denominator);
    }

    OpenXmlElement Scripts(MathScripts scripts, bool isLarge)
    {
        // An index without a letter hangs on an invisible one, or the program shows a place to fill in.
        var body = scripts.Base is MathRow { Items.Count: 0 } ? new Base(EquationRow.Run("\u200B", EquationLetters.Words)) : Argument<Base>(scripts.Base, isLarge);
        return (scripts.Sub, scripts.Super) switch
        {
            ({ } sub, { } super) => new SubSuperscript(body, Argument<SubArgument>(sub, false), Argument<SuperArgument>(super, false)),
            ({ } sub, null) => new Subscript(body, Argument<SubArgument>(sub, false)),
            (null, { } super) => new Superscript(body, Argument<SuperArgument>(super, false)),
            _ => throw new NotSupportedException("Scripts without an index or a power."),
        };
    }

    Radical Root(MathRoot root, bool isLarge) => new(
        new RadicalProperties(new HideDegree { Val = root.Degree is null ? BooleanValues.One : BooleanValues.Zero }),
        root.Degree is null ? new Degree() : Argument<Degree>(root.Degree, isLarge: false),
        Argument<Base>(root.Radicand, isLarge));

    Delimiter Fence(MathFence fence, bool isLarge) => new(
        new DelimiterProperties(new BeginChar { Val = fence.Left ?? "" }, new EndChar { Val = fence.Right ?? "" }),
        Argument<Base>(fence.Body, isLarge));

    /// <summary>Rows under one another, every column from its left edge.</summary>
    Matrix Table(MathGrid grid, bool isLarge)
    {
        var columns = grid.Rows.Max(row => row.Count);
        var matrix = new Matrix(new MatrixProperties(new MatrixColumns(new MatrixColumn(new MatrixColumnProperties(
            new MatrixColumnCount { Val = columns },
            new MatrixColumnJustification { Val = HorizontalAlignmentValues.Left })))));
        foreach (var row in grid.Rows)
        {
            matrix.Append(new MatrixRow(Enumerable.Range(0, columns).Select(column => Argument<Base>(column < row.Count ? row[column] : new MathRow([]), isLarge))));
        }

        return matrix;
    }

    OpenXmlElement Over(MathOver over, bool isLarge) => over.Mark switch
    {
        OverMark.Arrow => new Accent(new AccentProperties(new AccentChar { Val = "\u20D7" }), Argument<Base>(over.Body, isLarge)),
        OverMark.Arc => new GroupChar(
            new GroupCharProperties(new AccentChar { Val = "\u23DC" }, new Position { Val = VerticalJustificationValues.Top }, new VerticalJustification { Val = VerticalJustificationValues.Bottom }),
            Argument<Base>(over.Body, isLarge)),
        OverMark.Bar => new Bar(new BarProperties(new Position { Val = VerticalJustificationValues.Top }), Argument<Base>(over.Body, isLarge)),
        _ => throw new ArgumentOutOfRangeException(nameof(over), over.Mark, null),
    };

    /// <summary>A line to write on, its number under it.</summary>
    OpenXmlElement Gap(MathGap gap)
    {
        var line = EquationRow.Run(Sentences.LineOf(gap.Number, gaps), EquationLetters.Words);
        return gaps.IsNumbered
            ? new LimitLower(new Base(line), new Limit(EquationRow.Run($"({gap.Number})", EquationLetters.Words)))
            : line;
    }
}
