using Microsoft.Extensions.Options;
using TeacherBot.Authoring;
using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Curriculum;

namespace TeacherBot.Tests.Authoring.Providers;

/// <summary>Whom to ask, in which order.</summary>
public sealed class ModelChoiceTests
{
    [Theory]
    [InlineData(ModelRole.Author, "a:big b:small")]
    [InlineData(ModelRole.Methodist, "a:tiny b:small")]
    [InlineData(ModelRole.Corrector, "a:other a:big b:small")]
    [InlineData(ModelRole.Embedding, "b:vectors")]
    public void Without_a_rule_the_chain_is_asked_in_its_order(ModelRole role, string asked) => Asked(Chain(), role, ModelWorld.Order()).ShouldBe(asked);

    [Fact]
    public void The_first_rule_that_fits_comes_first_and_the_chain_stays_behind_it()
    {
        var options = Chain();
        options.Routes.Add(new RouteSettings { Role = "author", Plan = "paid", Subject = "algebra", Grades = "10-11", Model = "best", Provider = "b" });
        options.Routes.Add(new RouteSettings { Plan = "paid", Volume = "1-2", Model = "better" });
        Asked(options, ModelRole.Author, ModelWorld.Order(isPaid: true, subject: Subject.Algebra, grade: 11, volume: 2)).ShouldBe("b:best a:big b:small");
        Asked(options, ModelRole.Author, ModelWorld.Order(isPaid: true, subject: Subject.Algebra, grade: 9, volume: 2)).ShouldBe("a:better b:better a:big b:small");
        Asked(options, ModelRole.Author, ModelWorld.Order(isPaid: true, subject: Subject.Algebra, grade: 9)).ShouldBe("a:big b:small");
        Asked(options, ModelRole.Author, ModelWorld.Order(subject: Subject.Algebra, grade: 11, volume: 2)).ShouldBe("a:big b:small");
    }

    [Fact]
    public void A_model_that_may_not_answer_is_left_out_under_every_name() =>
        Asked(Chain(), ModelRole.Corrector, ModelWorld.Order(), notModel: "maker/BIG-2025-04-14").ShouldBe("a:other b:small");

    static string Asked(AuthoringOptions options, ModelRole role, SheetOrder order, string? notModel = null) =>
        string.Join(' ', new ModelChoice(Options.Create(options)).For(role, order, notModel).Select(candidate => $"{candidate.Provider}:{candidate.Model}"));

    static AuthoringOptions Chain() => new()
    {
        Providers =
        {
            new ProviderSettings { Name = "a", Models = { Author = "big", Corrector = "other", Methodist = "tiny" } },
            new ProviderSettings { Name = "b", Models = { Author = "small", Embedding = "vectors" } },
        },
    };
}
