namespace Sim.Cli.Tests;

/// <summary>
/// A run of a part of the fleet says that its figures are estimates, and judges nothing that only the whole can tell.
/// </summary>
public sealed class ScaleNoteTests : IDisposable
{
    private const string Estimate = "An estimate from 29 of 29,000 organisations: what they came to, times 4,821.";
    private const string NotJudged =
        "6 expectations are not judged: only the scenario as it is written, on its whole fleet, can tell; "
        + "this run has one in 1,000 organisations.";
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("--quiet")]
    public void A_thinned_run_says_what_it_is_an_estimate_from_and_judges_no_validation(string option)
    {
        Ended run = SimProcess.Run(_place.Folder,
            $"run july-2024 --scale 0.001 --no-output {option}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .With(0);

        string output = Ended.Flat(run.Output);
        Assert.Contains("july-2024: done; its expectations are not judged.", output, StringComparison.Ordinal);
        Assert.Contains(NotJudged, output, StringComparison.Ordinal);
        Assert.Contains(Estimate, output, StringComparison.Ordinal);
        Assert.Equal(1, run.Output.Split("not judged:").Length - 1);
    }

    [Fact]
    public void A_run_of_the_whole_fleet_says_nothing_of_the_kind()
    {
        Ended run = SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place), "--no-output").With(0);

        Assert.DoesNotContain("estimate", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("not judged", run.Output, StringComparison.Ordinal);
    }
}
