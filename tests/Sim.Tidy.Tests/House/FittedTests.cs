namespace Sim.Tidy.Tests;

/// <summary>Fitted numbers of scenarios name the ledger of their fit.</summary>
public sealed class FittedTests
{
    private const string List = "tests/Sim.Tidy.Tests/Golden/fitted-without-ledger.txt";

    /// <summary>Lines of the list when ledgers were introduced: it may only shrink.</summary>
    private const int Most = 17;

    private static readonly DirectoryModelLibrary Models = new(Path.Combine(Repository.Root, "models"));

    [Fact]
    public void A_fitted_number_names_a_ledger_that_bears_it_out()
    {
        string[] listed = Repository.Read(List).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] found = [.. SimLab.Open(Repository.Root, Repository.Root).List()
            .SelectMany(Without).Distinct()];
        HouseRules.Hold("fitted",
        [
            .. found.Except(listed).Select(f => new Finding(
                f, 0, 1, "a fitted number without a ledger",
                "fit it with 'sim calibrate' and name the ledger, or call it assumed")),
            .. listed.Except(found).Select(l => new Finding(
                List, 0, 1, $"'{l}' is no longer a fitted number without a ledger", "remove the line")),
        ]);
        Assert.True(listed.Length <= Most, $"{List} may only shrink: it has {listed.Length} lines instead of {Most}");
    }

    // A ledger that does not match is an error of the scenario.
    private static IEnumerable<string> Without(CatalogueEntry entry)
    {
        ScenarioReadResult read = ScenarioReader.Read(
            SourceText.Load(Path.Combine(Repository.Root, "scenarios", entry.File), "scenarios/" + entry.File), Models);
        Assert.True(read.Plan is not null, string.Join('\n', read.Diagnostics));
        return read.Fitted.Where(f => !f.HasLedger).Select(f => $"{f.File} {f.Path}");
    }
}
