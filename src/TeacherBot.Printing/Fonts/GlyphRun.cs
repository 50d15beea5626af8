namespace TeacherBot.Printing.Fonts;

/// <summary>Shaped text in one face and size, ready to be drawn and to be found by a search.</summary>
/// <param name="Size">pt.</param>
/// <param name="Glyphs">Glyph ids of the face.</param>
/// <param name="X">For every glyph its place from the run's start, pt.</param>
/// <param name="Y">For every glyph its height over the baseline, pt, upwards.</param>
/// <param name="Text">The characters in UTF-8.</param>
/// <param name="Clusters">For every glyph the byte of <paramref name="Text"/> it begins at.</param>
/// <param name="Width">pt.</param>
sealed record GlyphRun(Face Face, float Size, ushort[] Glyphs, float[] X, float[] Y, byte[] Text, uint[] Clusters, float Width);
