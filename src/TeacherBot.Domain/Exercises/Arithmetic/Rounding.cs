using System.Numerics;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Rounding in words, of natural numbers and of decimal fractions; a half goes up.</summary>
public static class Rounding
{
    const string Places = DigitPlaces.Whole + "|" + DigitPlaces.Parts;

    static readonly Asked<Rational> Of = new(
        $"Округлите число {{a}} до {{p|{Places}}}.",
        new NumberAnswer(NumberForm.Decimal),
        read => Rounded(read.Number("a"), DigitPlaces.Worth(read.Word("p"))),
        (read, answer) => new RoundCheck(read.Plain("a"), Exact(DigitPlaces.Worth(read.Word("p"))), Exact(answer)))
    {
        Claim = $"При округлении числа {{a}} до {{p|{Places}}} получается {{x}}",
        Phrase = $"{{a}} до {{p|{Places}}}",
        Matching = "Соотнесите числа и результаты их округления.",
    };

    static readonly Selection Giving = new(
        $"Выберите число, которое при округлении до {{p|{Places}}} даёт {{b}}.",
        $"Выберите все числа, которые при округлении до {{p|{Places}}} дают {{b}}.",
        (read, item) => Rounded(item.Number, DigitPlaces.Worth(read.Word("p"))) == read.Number("b"),
        (read, item) => new RoundCheck(Plain.Write(item.Expression), Exact(DigitPlaces.Worth(read.Word("p"))), read.Plain("b")));

    /// <summary>The number rounded to a place, with the usual mistakes and a choice of numbers that round to the same.</summary>
    /// <param name="power">Of ten: 2 for hundreds, −1 for tenths.</param>
    public static Problem Problem(Setting setting, SheetRandom random, Rational number, int power)
    {
        var worth = ((Rational)10).Power(power);
        var answer = Nearest(number, worth);
        var below = (number / worth).Floor() * worth;
        var problem = Of.Pose(
            setting,
            new() { ["a"] = Numerals.Literal(number, NumberForm.Decimal), ["p"] = DigitPlaces.Name(power) },
            answer,
            [
                ("округлено не в ту сторону", below == answer ? below + worth : below),
                ("округлено до соседнего разряда", Nearest(number, worth * 10)),
                ("округлено до соседнего разряда", Nearest(number, worth / 10)),
                ("лишняя единица в разряде", answer + worth),
                ("потеряна единица в разряде", answer - worth),
            ],
            Solution(number, answer, power));
        return answer.IsZero ? problem : problem with { Choice = Choice(random, answer, worth, power) };
    }

    /// <summary>By the next digit.</summary>
    public static Rational Nearest(Rational number, Rational worth) => ((number / worth) + new Rational(1, 2)).Floor() * worth;

    /// <summary>Another way: the nearer of the two neighbours, the greater one in the middle.</summary>
    static Rational Rounded(Rational number, Rational worth)
    {
        Rational steps = BigInteger.Divide(number.Numerator * worth.Denominator, number.Denominator * worth.Numerator);
        var (down, up) = (steps * worth, (steps + 1) * worth);
        return number - down < up - number ? down : up;
    }

    static Choice Choice(SheetRandom random, Rational answer, Rational worth, int power)
    {
        var digits = power <= 1 ? 10 : 100;
        var parts = random.Shuffled(Enumerable.Range(1, digits - 1).Where(part => part != digits / 2));
        Rational half = digits / 2;
        var right = parts.Select(part => answer + ((part - half) * worth / digits)).Take(4).Append(answer - (worth / 2));
        var wrong = parts.Select(part => answer + ((part < half ? part - digits : part) * worth / digits)).Where(number => number.Sign > 0).Take(4).Append(answer + (worth / 2));
        return Giving.Offer(
            new() { ["p"] = DigitPlaces.Name(power), ["b"] = Numerals.Literal(answer, NumberForm.Decimal) },
            right.Where(IsInk).Select(Print),
            wrong.Where(number => IsInk(number) && Nearest(number, worth) != answer).Select(Print));

        bool IsInk(Rational number) => number.Sign > 0 && (power < 1 || number.IsInteger);
    }

    static string Print(Rational number) => $"${Numerals.Tex(number, NumberForm.Decimal)}$";

    static string Exact(Rational number) => Numerals.Exact(number, NumberForm.Decimal);

    static string Solution(Rational number, Rational answer, int power)
    {
        var next = Rational.Modulo((number / ((Rational)10).Power(power - 1)).Floor(), 10);
        return $"Следующая за разрядом {DigitPlaces.Name(power)} цифра — ${next}$, поэтому округляем {(next < 5 ? "с недостатком" : "с избытком")}: ${Numerals.Tex(number, NumberForm.Decimal)}$ ≈ ${Numerals.Tex(answer, NumberForm.Decimal)}$.";
    }
}
