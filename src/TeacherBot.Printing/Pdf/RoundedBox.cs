namespace TeacherBot.Printing.Pdf;

/// <summary>The outline of a box with round corners, in short steps.</summary>
static class RoundedBox
{
    const int StepsOfCorner = 8;

    /// <param name="radius">Of the corners, pt; at most half of the shorter side.</param>
    public static IReadOnlyList<Spot> Of(float x, float y, float width, float height, float radius)
    {
        var (left, right, top, bottom) = (x + radius, x + width - radius, y + radius, y + height - radius);
        Spot[] centres = [new(right, bottom), new(left, bottom), new(left, top), new(right, top)];
        return [.. centres.SelectMany((centre, corner) => Enumerable.Range(0, StepsOfCorner + 1).Select(step =>
        {
            var angle = (corner + ((float)step / StepsOfCorner)) * MathF.PI / 2;
            return new Spot(centre.X + (radius * MathF.Cos(angle)), centre.Y + (radius * MathF.Sin(angle)));
        }))];
    }
}
