namespace Sim.Models.Tests;

/// <summary>Every check that the page on designs tells of.</summary>
internal static class DesignChecks
{
    private static readonly Dictionary<string, DesignCheck> ByName =
        ((IEnumerable<DesignCheck>)[.. ContainmentChecks.All, .. DeadlineChecks.All, .. StudyChecks.All])
        .ToDictionary(c => c.Name);

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys];

    /// <summary>The check of a name.</summary>
    public static DesignCheck Find(string name) => ByName[name];
}
