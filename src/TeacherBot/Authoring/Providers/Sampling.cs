using Microsoft.Extensions.AI;

namespace TeacherBot.Authoring.Providers;

/// <summary>
/// How freely a role speaks. The author varies, so that two sheets differ; who plans or solves should say the same
/// again. No seed is sent: providers promise nothing for it, and a sheet made twice is caught by the checks.
/// </summary>
static class Sampling
{
    public static void Apply(ChatOptions options, ModelRole role, ModelPrice price)
    {
        if (price.Thinks)
        {
            // These refuse a temperature, and thinking long does not pay for school tasks.
            options.Reasoning = new ReasoningOptions { Effort = ReasoningEffort.Low };
            return;
        }

        options.Temperature = role switch
        {
            ModelRole.Author => 0.8f,
            ModelRole.Methodist => 0.3f,
            _ => 0f,
        };
    }
}
