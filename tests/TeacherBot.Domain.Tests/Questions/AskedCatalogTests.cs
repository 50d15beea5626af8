using TeacherBot.Domain.Questions;

namespace TeacherBot.Domain.Tests.Questions;

public class AskedCatalogTests
{
    [Fact]
    public void Every_sentence_has_one_owner()
    {
        AskedCatalog.All.ShouldNotBeEmpty();
        AskedCatalog.All.Select(asked => asked.Question.Template).ShouldBeUnique();
    }

    [Fact]
    public void Questions_that_become_pairs_have_an_entry_for_the_column() =>
        AskedCatalog.All.ShouldAllBe(asked => (asked.Matching == null) == (asked.Phrase == null));

    [Fact]
    public void A_claim_names_its_answer_and_has_no_full_stop() =>
        AskedCatalog.All.Where(asked => asked.Claim is not null)
            .ShouldAllBe(asked => asked.Claim!.Template.Contains("{x}") && !asked.Claim.Template.EndsWith('.'));
}
