using HarfBuzzSharp;
using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Typesetting;

/// <summary>Gives the parts of a formula their size and place.</summary>
sealed partial class FormulaSetter(Shaper shaper, Gaps gaps)
{
    /// <summary>Bars of fractions and roots, em: as thick as the text face's minus.</summary>
    const float Bar = 0.053f;

    readonly SymbolSetter symbols = new(shaper);

    /// <summary>The whole formula as one box that no line may cut.</summary>
    /// <param name="size">Of the text around it, pt.</param>
    public Box Set(MathNode formula, float size) => Set(formula, MathSize.OnLine(size));

    /// <summary>
    /// The formula in pieces between which a line may end: after the relations and operations of its outer level. In
    /// Russian print the sign is written again where the next line begins.
    /// </summary>
    /// <param name="size">Of the text around it, pt.</param>
    public IReadOnlyList<FormulaPiece> Pieces(MathRow formula, float size)
    {
        var row = SetItems(formula.Items, MathSize.OnLine(size));
        var pieces = new List<FormulaPiece>();
        var current = new List<Box>();
        for (var i = 0; i < row.Count; i++)
        {
            var (box, kind, before, mayEndLine) = row[i];
            if (before > 0 && current.Count > 0)
            {
                current.Add(new StrutBox(before, 0, 0));
            }

            current.Add(box);
            if (mayEndLine && i + 1 < row.Count && pieces.Count + current.Count > 1)
            {
                pieces.Add(new FormulaPiece(GroupBox.Row(current), row[i + 1].Before, box, kind == MathClass.Relation));
                current = [];
                row[i + 1] = row[i + 1] with { Before = 0 };
            }
        }

        pieces.Add(new FormulaPiece(GroupBox.Row(current), 0, null, false));
        return pieces;
    }

    Box Set(MathNode node, MathSize size) => node switch
    {
        MathRow row => Row(row, size),
        MathSymbol symbol => symbols.Symbol(symbol, size),
        MathText text => symbols.Words(text.Text, size),
        MathFunction function => symbols.Words(function.Name, size),
        MathFraction fraction => Fraction(fraction, size),
        MathScripts { Base: MathBig or MathFunction { Name: "lim" or "max" or "min" } } limits => Limits(limits, size),
        MathScripts scripts => Scripts(scripts, size),
        MathBig big => Big(big, size),
        MathGrid grid => Grid(grid, size),
        MathOver over => Over(over, size),
        MathRoot root => Root(root, size),
        MathFence fence => Fence(fence, size),
        MathSpace space => new StrutBox(space.Em * size.Size, 0, 0),
        MathGap gap => gaps.Cell(gap.Number, size.Size, shaper),
        _ => throw new NotSupportedException($"A formula cannot set {node.GetType().Name}."),
    };

    Box Row(MathRow row, MathSize size)
    {
        var boxes = new List<Box>();
        foreach (var (box, _, before, _) in SetItems(row.Items, size))
        {
            if (before != 0)
            {
                boxes.Add(new StrutBox(before, 0, 0));
            }

            boxes.Add(box);
        }

        return GroupBox.Row(boxes);
    }

    List<SetItem> SetItems(IReadOnlyList<MathNode> items, MathSize size)
    {
        var spaced = items.Where(item => item is not MathRow { Items.Count: 0 }).ToArray();
        var classes = MathSpacing.Settle([.. spaced.Where(item => item is not MathSpace).Select(ClassOf)]);
        var set = new List<SetItem>(spaced.Length);
        MathClass? previous = null;
        var next = 0;
        foreach (var item in spaced)
        {
            if (item is MathSpace)
            {
                set.Add(new SetItem(Set(item, size), MathClass.Ordinary, 0, false));
                continue;
            }

            var kind = classes[next++];
            var space = previous is { } left ? MathSpacing.Between(left, kind, size.IsScript) * size.Size : 0;
            set.Add(new SetItem(Set(item, size), kind, space, kind is MathClass.Relation or MathClass.Binary && item is not MathGap));
            previous = kind;
        }

        return set;
    }

    MathClass ClassOf(MathNode node) => node switch
    {
        MathGap gap when gaps.Signs.Contains(gap.Number) => MathClass.Relation,
        MathSymbol symbol => symbol.Class,
        MathFunction or MathBig => MathClass.Function,
        MathScripts { Base: var body } => ClassOf(body) is var kind && kind is MathClass.Function or MathClass.Close ? kind : MathClass.Ordinary,
        MathRow { Items: [var only] } when only is MathScripts or MathFunction => ClassOf(only),
        _ => MathClass.Ordinary,
    };

    static float Constant(OpenTypeMathConstant constant, MathSize size) =>
        MathTable.Of(constant) * SymbolSetter.MathScale * size.Size;

    /// <param name="MayEndLine">A sign that the next line can repeat; nobody fills a gap in twice.</param>
    readonly record struct SetItem(Box Box, MathClass Kind, float Before, bool MayEndLine);
}

/// <summary>A part of a formula that stays together, with the sign it ends in.</summary>
/// <param name="After">Space to the next piece on the same line, pt.</param>
/// <param name="Sign">What is repeated when the line ends here; null at the formula's end.</param>
/// <param name="IsRelation">A line rather ends at a relation than at an operation.</param>
readonly record struct FormulaPiece(Box Box, float After, Box? Sign, bool IsRelation);
