using System.Text.Json;
using System.Text.Json.Nodes;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Worksheets;

public class WorksheetJsonTests
{
    [Fact]
    public void The_contract_is_written_as_it_is_read()
    {
        var written = WorksheetJson.Write(WorksheetJson.Read(Sample.Contract));
        JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(Sample.Contract)).ShouldBeTrue(written);
    }

    [Fact]
    public void Cyrillic_and_tex_stay_readable()
    {
        var written = WorksheetJson.Write(WorksheetJson.Read(Sample.Contract));
        written.ShouldContain("Вычислите $\\\\frac{1}{2}+\\\\frac{1}{3}$");
        written.ShouldNotContain("\\u0");
    }

    [Fact]
    public void An_answer_without_a_known_field_is_refused() =>
        Should.Throw<JsonException>(() => WorksheetJson.Read(Sample.Contract.Replace("\"index\"", "\"place\"")));

    [Fact]
    public void A_missing_field_is_refused() =>
        Should.Throw<JsonException>(() => WorksheetJson.Read(Sample.Contract.Replace("\"solution\"", "\"dissolution\"")));

    [Theory]
    [InlineData(SheetFormat.TestAndOpen, 0, 10, 5)]
    [InlineData(SheetFormat.TestAndOpen, 1, 15, 10)]
    [InlineData(SheetFormat.TestAndOpen, 2, 20, 15)]
    [InlineData(SheetFormat.OpenOnly, 0, 0, 5)]
    [InlineData(SheetFormat.OpenOnly, 2, 0, 15)]
    [InlineData(SheetFormat.TestOnly, 0, 10, 0)]
    [InlineData(SheetFormat.TestOnly, 2, 20, 0)]
    public void Volumes_are_those_of_the_price_list(SheetFormat format, int volume, int test, int open) =>
        SheetVolume.Of(format, volume).ShouldBe(new SheetVolume(test, open));
}
