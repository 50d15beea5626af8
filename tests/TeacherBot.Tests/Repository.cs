using System.Text.RegularExpressions;

namespace TeacherBot.Tests;

/// <summary>The files the tests judge: the working copy these tests were built in.</summary>
static partial class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Source files under a folder, as paths from the root with forward slashes, without what a build makes.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] extensions) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !BuildOutput().IsMatch(file) && extensions.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What stands between quotes in C# source; comments are passed over.</summary>
    public static IEnumerable<string> StringLiterals(string path) =>
        Tokens().Matches(Read(path)).Where(token => token.Groups["text"].Success).Select(token => token.Groups["text"].Value);

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TeacherBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }

    [GeneratedRegex("(^|/)(bin|obj)/", RegexOptions.ExplicitCapture)]
    private static partial Regex BuildOutput();

    // Comments and characters are tokens too, so that a quote inside of them opens nothing.
    [GeneratedRegex("""
        //[^\n]* | /\*.*?\*/ | '(\\.|[^'\\\n])+' | \"\"\"(?<text>.*?)\"\"\" | @"(?<text>(""|[^"])*)" | "(?<text>(\\.|[^"\\\n])*)"
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Tokens();
}
