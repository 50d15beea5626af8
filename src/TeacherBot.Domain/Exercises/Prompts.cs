namespace TeacherBot.Domain.Exercises;

/// <summary>The sentences tasks begin with.</summary>
public static class Prompts
{
    public const string Calculate = "Вычислите";
    public const string FindValue = "Найдите значение выражения";
    public const string SolveEquation = "Решите уравнение";
    public const string DivideWithRemainder = "Выполните деление с остатком";
    public const string Compare = "Сравните";
    public const string WriteSign = "В ответ запишите знак $<$, $>$ или $=$.";
    public const string RightEquality = "Выберите верное равенство.";
    public const string RightEqualities = "Выберите все верные равенства.";
    public const string RightRecord = "Выберите верную запись.";
    public const string RightRecords = "Выберите все верные записи.";
    public const string RightStatement = "Выберите верное утверждение.";
    public const string RightStatements = "Выберите все верные утверждения.";
    public const string FillGap = "Заполните пропуск";
    public const string FillGaps = "Заполните пропуски";
    public const string FillNumber = "Вставьте пропущенное число";
    public const string FillNumbers = "Вставьте пропущенные числа";
    public const string FillSign = "Вставьте знак $<$, $>$ или $=$";
    public const string FillSigns = "Вставьте знаки $<$, $>$ или $=$";
    public const string MatchValues = "Соотнесите выражения и их значения.";
}
