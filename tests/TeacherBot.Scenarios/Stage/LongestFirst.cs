using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(TeacherBot.Scenarios.Stage.LongestFirst))]

namespace TeacherBot.Scenarios.Stage;

/// <summary>A class that takes a minute, begun last, would keep everybody waiting alone.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    static readonly string[] Long = ["Crashes", "MixedOperations", "WrittenSheetTroubles"];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => Array.Exists(Long, name => collection.TestCollectionDisplayName.Contains(name, StringComparison.Ordinal)))];
}
