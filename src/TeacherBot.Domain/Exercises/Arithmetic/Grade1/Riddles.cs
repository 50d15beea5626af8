using TeacherBot.Domain.Exercises.Stories;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>The missing number, in words or as an equality with a gap.</summary>
public sealed class Riddles() : RiddleExercise("math-1-missing-number-20", Easy, Medium, Hard)
{
    const string AddTo = "Какое число нужно прибавить к {a}, чтобы получить {b}?";
    const string AddToWhich = "К какому числу нужно прибавить {a}, чтобы получить {b}?";
    const string TakeFromWhich = "Из какого числа нужно вычесть {a}, чтобы получить {b}?";
    const string Take = "Какое число нужно вычесть из {a}, чтобы получить {b}?";

    static readonly Story[] Easy =
    [
        new(AddTo, "b-a", "a+x=b", "", "a=1..9 b=3..10", "b-a>=1", equality: "a+x=b"),
        new(AddToWhich, "b-a", "x+a=b", "", "a=1..9 b=3..10", "b-a>=1", equality: "x+a=b"),
        new(TakeFromWhich, "b+a", "x-a=b", "", "a=1..8 b=1..9", "a+b<=10", equality: "x-a=b"),
        new(Take, "a-b", "a-x=b", "", "a=3..10 b=1..9", "a-b>=1", equality: "a-x=b"),
    ];

    static readonly Story[] Medium =
    [
        new(AddTo, "b-a", "a+x=b", "", "a=2..9 b=11..18", "b-a<10", equality: "a+x=b"),
        new(AddToWhich, "b-a", "x+a=b", "", "a=2..9 b=11..18", "b-a<10", equality: "x+a=b"),
        new(TakeFromWhich, "b+a", "x-a=b", "", "a=2..9 b=2..9", "a+b>10", equality: "x-a=b"),
        new(Take, "a-b", "a-x=b", "", "a=11..18 b=2..9", "a-b<10", equality: "a-x=b"),
    ];

    static readonly Story[] Hard =
    [
        new("Задумали число, прибавили к нему {a}, из результата вычли {b} и получили {c}. Какое число задумали?",
            "c+b-a", "x+a-b=c", "", "a=2..9 b=2..9 c=3..14", "c+b<=20;c+b>10;c+b-a<10;c+b-a>=2;a!=b", equality: "x+a-b=c"),
        new("Задумали число, вычли из него {a}, к результату прибавили {b} и получили {c}. Какое число задумали?",
            "c-b+a", "x-a+b=c", "", "a=2..9 b=2..9 c=11..18", "c-b<10;c-b+a>10;a!=b", equality: "x-a+b=c"),
        new("Задумали число, прибавили к нему {a}, потом ещё {b} и получили {c}. Какое число задумали?",
            "c-a-b", "x+a+b=c", "", "a=2..8 b=2..8 c=12..20", "c-a-b>=2;a!=b", equality: "x+a+b=c"),
    ];
}
