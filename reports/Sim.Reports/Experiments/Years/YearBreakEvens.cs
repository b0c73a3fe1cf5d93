namespace Sim.Reports;

/// <summary>What people read first of a conclusion's break-evens.</summary>
public static class YearBreakEvens
{
    /// <summary>The break-even nearest to the assumed rates; null where nothing in reach turns it round.</summary>
    public static BreakEven? First(YearConclusion conclusion) =>
        conclusion.BreakEvens.MinBy(b => b.Distance) is { Factor: not null } first ? first : null;

    /// <summary>Words for a lever.</summary>
    public static string Label(YearResult year, string lever) =>
        year.Levers.FirstOrDefault(l => l.Name == lever)?.Label ?? lever;

    /// <summary>A lever as the subject of a sentence: products have names, the platform is one.</summary>
    public static string Subject(YearResult year, string lever) => lever switch
    {
        "moved" or "neighbours" => Phrases.Clause(Label(year, lever)),
        _ when lever.StartsWith("platform", StringComparison.Ordinal) => "the " + Phrases.Clause(Label(year, lever)),
        _ => $"“{Label(year, lever)}”",
    };
}
