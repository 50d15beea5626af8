using System.Collections.Frozen;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Manuscripts.Answers;

/// <summary>A unit of measure: what it measures and how many of the smallest unit of its kind it holds.</summary>
sealed record MeasureUnit(string Kind, Rational Factor)
{
    static readonly FrozenDictionary<string, MeasureUnit> Known = Named(
        ("length", 1, "мм миллиметр"), ("length", 10, "см сантиметр"), ("length", 100, "дм дециметр"), ("length", 1000, "м метр"), ("length", 1_000_000, "км километр"),
        ("mass", 1, "г гр грамм"), ("mass", 1000, "кг килограмм"), ("mass", 100_000, "ц центнер"), ("mass", 1_000_000, "т тонна"),
        ("time", 1, "с сек секунда"), ("time", 60, "мин минута"), ("time", 3600, "ч час"), ("time", 86_400, "сут сутки"),
        ("area", 1, "мм² мм^2 мм2"), ("area", 100, "см² см^2 см2"), ("area", 10_000, "дм² дм^2 дм2"), ("area", 1_000_000, "м² м^2 м2"),
        ("volume", 1, "мм³ мм^3"), ("volume", 1000, "см³ см^3 мл миллилитр"), ("volume", 1_000_000, "дм³ дм^3 л литр"), ("volume", 1_000_000_000, "м³ м^3"),
        ("money", 1, "к коп копейка"), ("money", 100, "р руб рубль"),
        ("share", 1, "% процент"), ("angle", 1, "° градус"),
        ("speed", 60, "м/мин"), ("speed", 3600, "м/с"), ("speed", 1000, "км/ч"));

    /// <param name="unit">As it stands after a number.</param>
    public static MeasureUnit? Find(string unit)
    {
        var name = unit.ToLowerInvariant().Replace("{", string.Empty, StringComparison.Ordinal).Replace("}", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        return name.Length == 0 ? null : Known.GetValueOrDefault(name) ?? Known.GetValueOrDefault(RussianStemmer.Stem(name.Replace('ё', 'е')));
    }

    static FrozenDictionary<string, MeasureUnit> Named(params (string Kind, int Factor, string Names)[] units) => units
        .SelectMany(unit => unit.Names.Split(' ').SelectMany(name => new[] { name, RussianStemmer.Stem(name) }), (unit, name) => (unit, name))
        .DistinctBy(entry => entry.name, StringComparer.Ordinal)
        .ToFrozenDictionary(entry => entry.name, entry => new MeasureUnit(entry.unit.Kind, entry.unit.Factor), StringComparer.Ordinal);
}
