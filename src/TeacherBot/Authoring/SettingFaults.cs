using Microsoft.Extensions.Options;

namespace TeacherBot.Authoring;

/// <summary>One line a wrong field, each under the name it has in the environment. Values are not repeated: they might be secrets in the wrong place.</summary>
sealed class SettingFaults(string place, List<string>? lines = null)
{
    readonly List<string> lines = lines ?? [];

    public ValidateOptionsResult Result => lines.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(lines);

    public SettingFaults Within(string inner) => new($"{place}__{inner}", lines);

    public void Unless(bool holds, string field, string demand)
    {
        if (!holds)
        {
            lines.Add($"{place}__{field}: {demand}");
        }
    }
}
