using System.Text.Json;

namespace Sim.Cli.Tests;

public sealed class JsonTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Json_prints_the_file_byte_for_byte_and_nothing_else()
    {
        Ended run = SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place), "--json").With(0);

        Assert.Equal(File.ReadAllText(Path.Combine(Assert.Single(_place.Results), "result.json")), run.Output);
        JsonElement json = run.Json();
        Assert.Equal("tiny", json.GetProperty("scenario").GetString());
        Assert.Equal(1000, json.GetProperty("totals").GetProperty("crashed").GetInt64());
        Assert.Equal("held", json.GetProperty("expectations")[0].GetProperty("verdict").GetString());
    }

    [Fact]
    public void Progress_goes_to_standard_error_and_quiet_silences_it()
    {
        string file = TinyScenario.WriteTo(_place);
        Ended loud = SimProcess.Run(_place.Folder, "run", file, "--json").With(0);
        Ended quiet = SimProcess.Run(_place.Folder, "run", file, "--json", "--quiet").With(0);

        Assert.StartsWith("tiny: 6h, seed 1, fleet seed 1\n", loud.Error, StringComparison.Ordinal);
        Assert.Contains("done in ", loud.Error, StringComparison.Ordinal);
        Assert.Empty(quiet.Error);
        Assert.Equal(loud.Output, quiet.Output);
    }

    [Fact]
    public void A_violated_run_prints_its_json_as_well()
    {
        Ended run = SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place, mostCrashed: 0), "--json")
            .With(1);

        Assert.Equal("violated", run.Json().GetProperty("expectations")[0].GetProperty("verdict").GetString());
    }
}
