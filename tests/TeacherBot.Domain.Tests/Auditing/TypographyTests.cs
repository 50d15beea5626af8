using TeacherBot.Domain.Auditing;

namespace TeacherBot.Domain.Tests.Auditing;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("Найдите \"корень\" уравнения.")]
    [InlineData("Москва - столица.")]
    [InlineData("Два  пробела.")]
    [InlineData("Пробел перед точкой .")]
    [InlineData("Скобка ( внутри).")]
    [InlineData("Нет пробела,совсем.")]
    [InlineData("Две точки..")]
    [InlineData("Точка и запятая.,")]
    [InlineData("Число 2.5 с точкой.")]
    [InlineData("Число $2.5$ с точкой.")]
    [InlineData("Незакрытая формула $2+3.")]
    [InlineData("Пустая формула $$.")]
    [InlineData("Длина 5 см.")]
    [InlineData("Длина 5см.")]
    [InlineData("Длина $5$ см.")]
    [InlineData("Скорость 60 км/ч.")]
    [InlineData("Осталось еще одно яблоко.")]
    [InlineData("Трехзначное число.")]
    [InlineData("Нечетные числа.")]
    [InlineData("Cлово с латинской буквой.")]
    [InlineData(" Пробел в начале.")]
    [InlineData("Нет точки")]
    public void A_slip_is_found(string text) => Typography.SlipsOfSentences(text).ShouldNotBeEmpty();

    [Theory]
    [InlineData("Длина отрезка $AB$ равна 5\u00A0см, а $CD$ — 12\u00A0см. Что длиннее?")]
    [InlineData("Вставьте пропущенное число: $5+___(1)___=8$.")]
    [InlineData("Спишите: м___(1)___ря, «С___(2)___ва», кто-то…")]
    [InlineData("Число 2,5 больше 1\u00A0000; сколько их? Ещё 3\u00A0м² и 5\u00A0%.")]
    [InlineData("В 5 классе учатся 3 мальчика и 5 девочек. Найдите $x$ и $y$:")]
    [InlineData("Выберите верную запись (одну).")]
    public void Clean_text_has_none(string text) => Typography.SlipsOfSentences(text).ShouldBeEmpty();
}
