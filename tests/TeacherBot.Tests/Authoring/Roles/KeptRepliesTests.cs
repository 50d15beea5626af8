using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;

namespace TeacherBot.Tests.Authoring.Roles;

public sealed class KeptRepliesTests
{
    [Theory]
    [InlineData(Subject.Math)]
    [InlineData(Subject.Algebra)]
    [InlineData(Subject.Geometry)]
    [InlineData(Subject.Russian)]
    public void A_good_reply_in_the_form_the_prompt_asks_for_is_accepted(Subject subject)
    {
        var examined = KeptReplies.Examine(subject);
        examined.Count.ShouldBe(15);
        examined.Where(place => place.State == ExaminedState.Rejected).Select(place => $"{place.Place.Number}: {place.Reason}").ShouldBeEmpty();
    }
}
