using Sim.Cli.Tests.Support;

namespace Sim.Cli.Tests.Pages;

/// <summary>A verdict on a part of the fleet says that it is one, without another exit code.</summary>
public sealed class ScaleNoteTests : IDisposable
{
    private const string Note = "Judged on 29 of 29,000 organisations: at this scale a few large ones can tip an expectation";
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("--quiet")]
    public void A_thinned_run_says_on_how_many_organisations_it_was_judged(string option)
    {
        Ended run = SimProcess.Run(_place.Folder,
            $"run july-2024 --scale 0.001 --no-output {option}".Split(' ', StringSplitOptions.RemoveEmptyEntries)).Finished();

        Assert.Contains(Note, Ended.Flat(run.Output), StringComparison.Ordinal);
        Assert.Equal(1, run.Output.Split("Judged on").Length - 1);
    }

    [Fact]
    public void A_run_of_the_whole_fleet_says_nothing_of_the_kind()
    {
        Ended run = SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place), "--no-output").With(0);

        Assert.DoesNotContain("Judged on", run.Output, StringComparison.Ordinal);
    }
}
