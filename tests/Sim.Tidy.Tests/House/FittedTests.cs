namespace Sim.Tidy.Tests;

/// <summary>Fitted numbers of scenarios name the ledger of their fit.</summary>
public sealed class FittedTests
{
    private static readonly DirectoryModelLibrary Models = new(Path.Combine(Repository.Root, "models"));

    [Fact]
    public void A_fitted_number_names_a_ledger_that_bears_it_out()
    {
        HouseRules.Hold("fitted", SimLab.Open(Repository.Root, Repository.Root).List()
            .SelectMany(Without).Distinct().Select(f => new Finding(
                f, 0, 1, "a fitted number without a ledger",
                "fit it with 'sim calibrate' and name the ledger, or call it assumed")));
    }

    // A ledger that does not match is an error of the scenario.
    private static IEnumerable<string> Without(CatalogueEntry entry)
    {
        ScenarioReadResult read = ScenarioReader.Read(
            SourceText.Load(Path.Combine(Repository.Root, "scenarios", entry.File), "scenarios/" + entry.File), Models);
        Assert.True(read.Plan is not null, string.Join('\n', read.Diagnostics));
        return read.Fitted.Where(f => f.Ledger is null).Select(f => $"{f.File} {f.Path}");
    }
}
