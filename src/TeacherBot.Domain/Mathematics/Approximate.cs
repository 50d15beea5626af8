namespace TeacherBot.Domain.Mathematics;

/// <summary>A number in floating point together with how far it may be from the true one, so that "zero" and "nearly zero" are told apart.</summary>
/// <param name="Error">An estimate of the rounding that has gathered, not negative.</param>
readonly record struct Approximate(double Value, double Error = 0)
{
    /// <summary>One rounding of a library function, generously.</summary>
    const double Rounding = 4.5e-16;

    public static Approximate Undefined { get; } = new(double.NaN);

    public bool IsDefined => double.IsFinite(Value) && double.IsFinite(Error);

    /// <summary>Whether the true number may be 0.</summary>
    public bool MayBeZero => Math.Abs(Value) <= Error;

    /// <summary>The whole number that it is, as far as rounding allows to say.</summary>
    public double? Whole => Math.Abs(Value) < 1e9 && Error < 1e-6 && Math.Abs(Value - Math.Round(Value)) <= Error ? Math.Round(Value) : null;

    public static Approximate operator +(Approximate left, Approximate right) => Rounded(left.Value + right.Value, left.Error + right.Error);

    public static Approximate operator -(Approximate left, Approximate right) => left + -right;

    public static Approximate operator -(Approximate value) => value with { Value = -value.Value };

    public static Approximate operator *(Approximate left, Approximate right) => Rounded(
        left.Value * right.Value,
        (Math.Abs(left.Value) * right.Error) + (Math.Abs(right.Value) * left.Error) + (left.Error * right.Error));

    public static Approximate operator /(Approximate left, Approximate right)
    {
        if (right.MayBeZero)
        {
            return Undefined;
        }

        var value = left.Value / right.Value;
        return Rounded(value, (left.Error + (Math.Abs(value) * right.Error)) / (Math.Abs(right.Value) - right.Error));
    }

    /// <param name="value">The function of this number.</param>
    /// <param name="slope">How fast the function changes here.</param>
    public Approximate Mapped(double value, double slope) => Rounded(value, Error == 0 ? 0 : Math.Abs(slope) * Error);

    public static Approximate Rounded(double value, double error)
    {
        var sum = error + (Math.Abs(value) * Rounding);
        return double.IsFinite(value) && double.IsFinite(sum) ? new(value, sum) : Undefined;
    }
}
