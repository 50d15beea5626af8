namespace TeacherBot.Sandbox.Model.Played;

/// A calculation as it is printed and as code reads it, with its value.
sealed record Calculation(string Tex, string Plain, int Value)
{
    public string Equality => $"${Tex}={Value}$";

    /// One operation with numbers of the grade.
    public static Calculation Of(char operation, int grade, Draw draw)
    {
        var (a, b) = Numbers(operation, grade, draw);
        return Of(operation, a, b);
    }

    public static Calculation Of(char operation, int a, int b) => operation switch
    {
        '+' => new($"{a}+{b}", $"{a}+{b}", a + b),
        '-' => new($"{a}-{b}", $"{a}-{b}", a - b),
        '*' => new($@"{a}\cdot {b}", $"{a}*{b}", a * b),
        _ => new($"{a}:{b}", $"{a}/{b}", a / b),
    };

    /// A second operation after the first, which stays within what the grade knows.
    public Calculation Then(int grade, Draw draw)
    {
        if (Value >= 2 && draw.Between(0, 1) == 0)
        {
            var less = draw.Between(1, Value - 1);
            return new($"{Tex}-{less}", $"{Plain}-{less}", Value - less);
        }
        var more = draw.Between(1, Math.Max(1, Math.Min(Value, Largest(grade) - Value)));
        return new($"{Tex}+{more}", $"{Plain}+{more}", Value + more);
    }

    public static int Largest(int grade) => grade switch { 1 => 20, 2 => 100, 3 => 1000, _ => 10_000 };

    static (int A, int B) Numbers(char operation, int grade, Draw draw)
    {
        var largest = Largest(grade);
        switch (operation)
        {
            case '+':
                var sum = draw.Between(largest / 4, largest - 1);
                var part = draw.Between(2, sum - 2);
                return (part, sum - part);
            case '-':
                var whole = draw.Between(largest / 4, largest - 1);
                return (whole, draw.Between(2, whole - 2));
            default:
                var (one, other) = (draw.Between(2, 9), grade switch
                {
                    <= 2 => draw.Between(2, 9),
                    3 => draw.Between(11, 99),
                    _ => draw.Between(101, 999),
                });
                return operation == '*' ? (other, one) : (one * other, one);
        }
    }
}
