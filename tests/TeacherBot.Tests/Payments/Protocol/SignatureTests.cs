using System.Text;
using CsCheck;
using TeacherBot.Payments.Protocol;

namespace TeacherBot.Tests.Payments.Protocol;

/// <summary>Byte for byte what PHP signs: by answers of PHP kept here, and by PHP itself.</summary>
public sealed class SignatureTests
{
    const string RenewSwitch = "RENEW_SIGNATURES";

    static readonly Gen<string> Names = Gen.OneOf(
        Gen.Char["abz09[]. _-яЖ"].Array[1, 12].Select(signs => new string(signs)),
        Constant("a", "b", "a[b]", "a[]", "a[0]", "products[0][name]", "products[10][name]", "products[9][name]"));

    static readonly Gen<string> Values = Gen.OneOf(
        Gen.Char["aZ0/\\\"'<>&+= %\u2028\u0001\n\tёЖ№"].Array[0, 12].Select(signs => new string(signs)),
        Constant("", "😀", "990.00"));

    static readonly Gen<string> Forms = Gen.Select(Names, Values, (name, value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}")
        .Array[0, 12].Select(pairs => string.Join('&', pairs));

    public static bool PhpIsMissing => !PhpOracle.IsThere;

    [Fact]
    public async Task Every_body_is_signed_as_PHP_signed_it()
    {
        if (Environment.GetEnvironmentVariable(RenewSwitch) is not null)
        {
            PhpOracle.Keep(await PhpOracle.Ask(SignatureSamples.All));
        }

        PhpOracle.Kept.Count.ShouldBe(SignatureSamples.All.Count);
        foreach (var one in PhpOracle.Kept)
        {
            Ours(one).ShouldBe(new Said(one.Json, one.Sign), Encoding.UTF8.GetString(one.Bytes));
        }
    }

    [Fact]
    public async Task PHP_itself_says_the_same_today()
    {
        // tests/run.sh installs it; where it is missing the kept answers stand.
        Assert.SkipWhen(PhpIsMissing, "php is not installed");
        (await PhpOracle.Ask(SignatureSamples.All)).ShouldBe(PhpOracle.Kept);
    }

    [Fact]
    public async Task Thousands_of_forms_at_random_are_signed_as_PHP_signs_them()
    {
        Assert.SkipWhen(PhpIsMissing, "php is not installed");
        var forms = Forms.Array[4000].Single(_ => true, seed: "0000KoIPqY62");
        var said = await PhpOracle.Ask([.. forms.Select(form => ("form", "secret", Encoding.UTF8.GetBytes(form)))]);
        foreach (var one in said)
        {
            Ours(one).ShouldBe(new Said(one.Json, one.Sign), Encoding.UTF8.GetString(one.Bytes));
        }
    }

    [Fact]
    public async Task Doubles_at_random_are_written_as_PHP_writes_them()
    {
        Assert.SkipWhen(PhpIsMissing, "php is not installed");
        var numbers = Gen.OneOf(Gen.Double, Gen.Double[-1e6, 1e6], Gen.Double[0, 1e-3], Gen.Int[0, 1_000_000].Select(n => n / 100.0))
            .Where(double.IsFinite).Array[4000].Single(_ => true, seed: "0000KoIPqY62");
        var said = await PhpOracle.Ask([.. numbers.Select(n => ("json", "s", Encoding.UTF8.GetBytes($"[{n:R}]")))]);
        foreach (var one in said)
        {
            Ours(one).ShouldBe(new Said(one.Json, one.Sign), Encoding.UTF8.GetString(one.Bytes));
        }
    }

    [Fact]
    public void A_signature_is_taken_in_either_case_and_with_its_header_repeated()
    {
        var data = PhpForm.Read("a=1")!;
        var sign = Signature.Of(data, "secret");
        Signature.Verifies(data, "secret", sign).ShouldBeTrue();
        Signature.Verifies(data, "secret", sign.ToUpperInvariant()).ShouldBeTrue();
        Signature.Verifies(data, "secret", $"Sign: {sign}").ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Sign:")]
    [InlineData("0")]
    public void No_signature_is_no_signature(string? sign) => Signature.Verifies(PhpForm.Read("a=1")!, "secret", sign).ShouldBeFalse();

    [Fact]
    public void A_page_that_is_not_live_yet_does_not_verify()
    {
        var data = PhpForm.Read("a=1")!;
        Signature.Verifies(data, "secret", Signature.Of(data, "secretdemo")).ShouldBeFalse();
    }

    [Fact]
    public void Any_change_of_any_value_breaks_the_signature() =>
        Gen.Select(Forms, Names, Values).Sample((form, name, value) =>
        {
            var data = PhpForm.Read(form)!;
            var changed = PhpForm.Read(form)!;
            PhpForm.Add(changed, name, value);
            return PhpJson.Sorted(data) == PhpJson.Sorted(changed) || !Signature.Verifies(changed, "secret", Signature.Of(data, "secret"));
        });

    [Fact]
    public void What_is_written_as_a_form_is_read_as_it_was() =>
        Forms.Sample(form =>
        {
            var data = PhpForm.Read(form)!;
            return PhpJson.Sorted(PhpForm.Read(PhpForm.Write(data))!) == PhpJson.Sorted(data);
        });

    static Gen<string> Constant(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    static Said Ours(SignedCase one)
    {
        var data = one.Kind == "form" ? PhpForm.Read(Encoding.UTF8.GetString(one.Bytes)) : PhpJson.Read(one.Bytes);
        return data is null ? new Said(null, null) : new Said(PhpJson.Sorted(data), Signature.Of(data, one.Secret));
    }

    sealed record Said(string? Json, string? Sign);
}
