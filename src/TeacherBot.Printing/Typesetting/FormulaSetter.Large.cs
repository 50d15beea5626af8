namespace TeacherBot.Printing.Typesetting;

/// <summary>The shapes of algebra and analysis: systems, limits, integrals, bars and arrows over letters.</summary>
sealed partial class FormulaSetter
{
    /// <summary>em.</summary>
    const float IntegralHeight = 2f;

    /// <summary>em.</summary>
    const float SumHeight = 1.35f;

    /// <summary>The box of words reaches down to letters that lim, max and min do not have, em.</summary>
    const float FunctionFoot = 0.06f;

    const float BetweenRows = 0.22f;
    const float BetweenColumns = 1f;

    static Box Big(MathBig big, MathSize size) => DelimiterSetter.Centred(big.Sign, (big.Sign == "∫" ? IntegralHeight : SumHeight) * size.Size, size.Size);

    Box Limits(MathScripts scripts, MathSize size)
    {
        var body = Set(scripts.Base, size);
        var sub = scripts.Sub is null ? null : Set(scripts.Sub, size.Script);
        var super = scripts.Super is null ? null : Set(scripts.Super, size.Script);
        return scripts.Base is MathBig { Sign: "∫" } ? Beside(body, sub, super, IntegralLean(size), size) : UnderAndOver(body, sub, super, scripts.Base is MathFunction ? FunctionFoot * size.Size : body.Descent, size);
    }

    /// <summary>The ends of an integral: the upper one at its head, the lower one drawn in under the slant.</summary>
    /// <param name="lean">How far the sign's head leans out of its width, pt.</param>
    static GroupBox Beside(Box body, Box? sub, Box? super, float lean, MathSize size)
    {
        var parts = new List<Placed> { new(body, 0, 0) };
        var width = body.Width;
        if (super is not null)
        {
            var right = body.Width + lean + (0.05f * size.Size);
            parts.Add(new Placed(super, right, body.Ascent - super.Ascent));
            width = MathF.Max(width, right + super.Width);
        }

        if (sub is not null)
        {
            var right = body.Width * 0.62f;
            parts.Add(new Placed(sub, right, sub.Descent - body.Descent - (0.12f * size.Size)));
            width = MathF.Max(width, right + sub.Width);
        }

        return new GroupBox(parts, width + (0.04f * size.Size));
    }

    static float IntegralLean(MathSize size) => SymbolSetter.Lean(DelimiterSetter.Tall("∫", IntegralHeight * size.Size, size.Size * SymbolSetter.MathScale));

    /// <param name="foot">How far the body's ink reaches under the baseline, pt.</param>
    static GroupBox UnderAndOver(Box body, Box? sub, Box? super, float foot, MathSize size)
    {
        var width = MathF.Max(body.Width, MathF.Max(sub?.Width ?? 0, super?.Width ?? 0));
        var gap = 0.08f * size.Size;
        var parts = new List<Placed> { new(body, (width - body.Width) / 2, 0) };
        if (sub is not null)
        {
            parts.Add(new Placed(sub, (width - sub.Width) / 2, -foot - gap - sub.Ascent));
        }

        if (super is not null)
        {
            parts.Add(new Placed(super, (width - super.Width) / 2, body.Ascent + gap + super.Descent));
        }

        return new GroupBox(parts, width);
    }

    GroupBox Grid(MathGrid grid, MathSize size)
    {
        Box[][] cells = [.. grid.Rows.Select(row => row.Select(cell => Set(cell, size)).ToArray())];
        float[] columns = [.. Enumerable.Range(0, cells.Max(row => row.Length)).Select(column => cells.Max(row => column < row.Length ? row[column].Width : 0))];
        (float Ascent, float Descent)[] rows =
        [
            .. cells.Select(row => (MathF.Max(0.74f * size.Size, row.Max(cell => cell.Ascent)), MathF.Max(0.24f * size.Size, row.Max(cell => cell.Descent)))),
        ];
        var gap = BetweenRows * size.Size;
        var height = rows.Sum(row => row.Ascent + row.Descent) + (gap * (rows.Length - 1));
        var up = (SymbolSetter.Axis * size.Size) + (height / 2);
        var parts = new List<Placed>();
        for (var i = 0; i < cells.Length; i++)
        {
            var right = 0f;
            for (var column = 0; column < cells[i].Length; column++)
            {
                parts.Add(new Placed(cells[i][column], right, up - rows[i].Ascent));
                right += columns[column] + (BetweenColumns * size.Size);
            }

            up -= rows[i].Ascent + rows[i].Descent + gap;
        }

        var width = columns.Sum() + (BetweenColumns * size.Size * (columns.Length - 1));
        return new GroupBox(parts, width, (SymbolSetter.Axis * size.Size) + (height / 2), (height / 2) - (SymbolSetter.Axis * size.Size));
    }

    GroupBox Over(MathOver over, MathSize size)
    {
        var body = Set(over.Body, size);
        var thickness = Bar * size.Size;
        var gap = 0.14f * size.Size;
        var lean = SymbolSetter.Lean(body);
        if (over.Mark == OverMark.Arc)
        {
            var arc = new ArcBox(body.Width + lean, body.Ascent + gap, 0.22f * size.Size, thickness);
            return new GroupBox([new Placed(body, 0, 0), new Placed(arc, 0, 0)], body.Width + lean);
        }

        if (over.Mark == OverMark.Bar)
        {
            return new GroupBox([new Placed(body, 0, 0), new Placed(new BarBox(body.Width + lean, body.Ascent + gap + thickness, thickness), 0, 0)], body.Width + lean);
        }

        var head = symbols.Symbol(new MathSymbol("→", MathClass.Ordinary), size.Script);
        var width = MathF.Max(body.Width + lean, head.Width);
        var lift = body.Ascent + (0.6f * gap) + MathF.Min(0, head.Descent);
        var axis = lift + ((head.Ascent - head.Descent) / 2);
        var parts = new List<Placed> { new(body, (width - body.Width) / 2, 0), new(head, width - head.Width, lift) };
        if (width > head.Width * 1.05f)
        {
            parts.Add(new Placed(new BarBox(width - (0.5f * head.Width), axis + (thickness * 0.35f), thickness * 0.7f), 0, 0));
        }

        return new GroupBox(parts, width);
    }
}
