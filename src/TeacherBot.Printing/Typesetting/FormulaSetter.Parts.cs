using HarfBuzzSharp;

namespace TeacherBot.Printing.Typesetting;

/// <summary>The shapes of school mathematics, one method a shape.</summary>
sealed partial class FormulaSetter
{
    /// <summary>Bars of an absolute value must not look like digits of it, em.</summary>
    const float BesideBar = 0.06f;

    GroupBox Fraction(MathFraction fraction, MathSize size)
    {
        var inner = size.Fraction;
        var numerator = Set(fraction.Numerator, inner);
        var denominator = Set(fraction.Denominator, inner);
        var thickness = Bar * size.Size;
        var axis = SymbolSetter.Axis * size.Size;
        var overhang = 0.09f * size.Size;
        var width = MathF.Max(numerator.Width, denominator.Width) + (2 * overhang);
        var gap = 0.15f * inner.Size;
        var up = axis + (thickness / 2) + gap + numerator.Descent;
        var down = axis - (thickness / 2) - gap - denominator.Ascent;
        var margin = 0.07f * size.Size;
        return new GroupBox(
            [
                new Placed(numerator, margin + ((width - numerator.Width) / 2), up),
                new Placed(new BarBox(width, axis + (thickness / 2), thickness), margin, 0),
                new Placed(denominator, margin + ((width - denominator.Width) / 2), down),
            ],
            width + (2 * margin));
    }

    GroupBox Scripts(MathScripts scripts, MathSize size)
    {
        var body = Set(scripts.Base, size);
        var small = size.Script;
        var lean = SymbolSetter.Lean(body);
        var parts = new List<Placed> { new(body, 0, 0) };
        var right = body.Width;
        var super = scripts.Super is null ? null : Set(scripts.Super, small);
        var sub = scripts.Sub is null ? null : Set(scripts.Sub, small);
        var up = super is null ? 0 : SuperscriptShift(body, super, size);
        var down = sub is null ? 0 : SubscriptShift(body, sub, size);
        if (super is not null && sub is not null)
        {
            var gap = up - super.Descent - (sub.Ascent - down);
            var wanted = Constant(OpenTypeMathConstant.SubSuperscriptGapMin, size);
            down += MathF.Max(0, wanted - gap);
        }

        if (super is not null)
        {
            parts.Add(new Placed(super, body.Width + lean + (0.03f * size.Size), up));
            right = MathF.Max(right, body.Width + lean + (0.03f * size.Size) + super.Width);
        }

        if (sub is not null)
        {
            parts.Add(new Placed(sub, body.Width + (0.02f * size.Size), -down));
            right = MathF.Max(right, body.Width + (0.02f * size.Size) + sub.Width);
        }

        return new GroupBox(parts, right + Constant(OpenTypeMathConstant.SpaceAfterScript, size));
    }

    static float SuperscriptShift(Box body, Box super, MathSize size) => MathF.Max(
        MathF.Max(Constant(OpenTypeMathConstant.SuperscriptShiftUp, size), body.Ascent - Constant(OpenTypeMathConstant.SuperscriptBaselineDropMax, size)),
        super.Descent + Constant(OpenTypeMathConstant.SuperscriptBottomMin, size));

    static float SubscriptShift(Box body, Box sub, MathSize size) => MathF.Max(
        MathF.Max(Constant(OpenTypeMathConstant.SubscriptShiftDown, size), body.Descent + Constant(OpenTypeMathConstant.SubscriptBaselineDropMin, size)),
        sub.Ascent - Constant(OpenTypeMathConstant.SubscriptTopMax, size));

    GroupBox Root(MathRoot root, MathSize size)
    {
        var radicand = Set(root.Radicand, size);
        var thickness = Bar * size.Size;
        var gap = 0.12f * size.Size;

        // Roots side by side share a height as long as they hold plain numbers and letters.
        var ascent = MathF.Max(radicand.Ascent, 0.72f * size.Size);
        var descent = MathF.Max(radicand.Descent, 0.03f * size.Size);
        var wanted = ascent + descent + gap + thickness;
        var sign = DelimiterSetter.Tall("√", wanted, size.Size * SymbolSetter.MathScale);
        var slack = (sign.Ascent + sign.Descent - wanted) / 2;
        var top = ascent + gap + thickness + slack;
        var parts = new List<Placed>();
        var left = 0f;
        if (root.Degree is not null)
        {
            var degree = Set(root.Degree, size.Script);
            var raise = MathTable.Percent(OpenTypeMathConstant.RadicalDegreeBottomRaisePercent) * (sign.Ascent + sign.Descent);
            left = MathF.Max(0, degree.Width + Constant(OpenTypeMathConstant.RadicalKernBeforeDegree, size) + Constant(OpenTypeMathConstant.RadicalKernAfterDegree, size));
            parts.Add(new Placed(degree, MathF.Max(0, left - degree.Width - Constant(OpenTypeMathConstant.RadicalKernAfterDegree, size)), top - sign.Ascent - sign.Descent + raise + degree.Descent));
        }

        parts.Add(new Placed(sign, left, top - sign.Ascent));
        var right = left + RootSignWidth(sign);
        parts.Add(new Placed(new BarBox(radicand.Width + (0.06f * size.Size), top, thickness), right, 0));
        parts.Add(new Placed(radicand, right + (0.03f * size.Size), 0));
        var width = right + radicand.Width + (0.1f * size.Size);
        return new GroupBox(parts, width, top + (0.05f * size.Size), MathF.Max(radicand.Descent, sign.Descent - (top - sign.Ascent)));
    }

    /// <summary>The bar begins where the sign's ink ends.</summary>
    static float RootSignWidth(Box sign) => sign is GlyphBox { Run: { Glyphs: [var glyph] } run }
        ? run.Face.Ink(glyph).Right * run.Size
        : sign.Width;

    GroupBox Fence(MathFence fence, MathSize size)
    {
        var body = Set(fence.Body, size);
        var axis = SymbolSetter.Axis * size.Size;
        var half = MathF.Max(body.Ascent - axis, body.Descent + axis);
        var height = MathF.Max(2 * half * 0.96f, 0.9f * size.Size);
        var parts = new List<Placed>();
        var pen = 0f;
        foreach (var (sign, inner) in new (string?, Box?)[] { (fence.Left, null), (null, body), (fence.Right, null) })
        {
            var box = inner ?? (sign is null ? null : DelimiterSetter.Centred(sign, height, size.Size));
            if (box is not null)
            {
                var air = sign is "|" or "‖" ? BesideBar * size.Size : 0;
                parts.Add(new Placed(box, pen + air, 0));
                pen += box.Width + (2 * air);
            }
        }

        return new GroupBox(parts, pen);
    }
}
