using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>An upright rectangle, pt, y downwards.</summary>
readonly record struct Area(float Left, float Top, float Right, float Bottom)
{
    public static Area Nothing { get; } = new(float.MaxValue, float.MaxValue, float.MinValue, float.MinValue);

    public static Area Of(IReadOnlyList<Spot> spots) => new(spots.Min(spot => spot.X), spots.Min(spot => spot.Y), spots.Max(spot => spot.X), spots.Max(spot => spot.Y));

    public Area Grown(float by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public Area With(Area other) => new(MathF.Min(Left, other.Left), MathF.Min(Top, other.Top), MathF.Max(Right, other.Right), MathF.Max(Bottom, other.Bottom));

    public bool Meets(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public Area Shifted(float right, float down) => new(Left + right, Top + down, Right + right, Bottom + down);

    public bool IsWithin(Area other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;
}
