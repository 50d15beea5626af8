namespace TeacherBot.Sandbox.Model.Played;

/// A calculation as it is printed and as code reads it, with its value.
sealed record Calculation(string Tex, string Plain, int Value)
{
    public string Equality => $"${Tex}={Value}$";

    /// One operation with numbers of the order.
    public static Calculation Of(char operation, Order order, Draw draw)
    {
        var (a, b) = Numbers(operation, order, draw);
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
    public Calculation Then(Order order, Draw draw)
    {
        if (Value >= 2 && (Value == order.Largest || draw.Between(0, 1) == 0))
        {
            var less = draw.Between(1, Value - 1);
            return new($"{Tex}-{less}", $"{Plain}-{less}", Value - less);
        }
        var more = draw.Between(1, Math.Max(1, Math.Min(Value, order.Largest - Value)));
        return new($"{Tex}+{more}", $"{Plain}+{more}", Value + more);
    }

    static (int A, int B) Numbers(char operation, Order order, Draw draw)
    {
        if (operation is '+' or '-')
        {
            var whole = draw.Between(Math.Max(4, order.Largest / 4), order.Largest - 1);
            var part = draw.Between(2, whole - 2);
            return operation == '+' ? (part, whole - part) : (whole, part);
        }
        var one = draw.Between(2, Math.Min(9, order.LargestProduct / 2));
        var (least, most) = order.Grade switch { <= 2 => (2, 9), 3 => (11, 99), _ => (101, 999) };
        most = Math.Min(most, order.LargestProduct / one);
        var other = draw.Between(Math.Min(least, most), most);
        return operation == '*' ? (other, one) : (one * other, one);
    }
}
