namespace Sim.Cli.Tests;

/// <summary>What a person gets who calibrates: a summary, a ledger beside the scenario, and a reader that holds them to
/// it.</summary>
public sealed class CalibrateTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void It_says_what_moved_and_what_the_rows_cannot_tell_and_writes_the_ledger_beside_the_scenario()
    {
        Ended ended = Calibrate("fit.yaml").With(0);
        Assert.StartsWith("fit: fitted, 1 row tells 1 of 2 parameters\n", ended.Output, StringComparison.Ordinal);
        Assert.Contains("These rows cannot tell 5% from 95% for weekend", Ended.Flat(ended.Output),
            StringComparison.Ordinal);
        Assert.Contains("Repeat   sim calibrate fit.yaml\n", ended.Output, StringComparison.Ordinal);
        Assert.All(ended.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Contains("ledger: \"fit\"", Read(TinyCalibration.Ledger), StringComparison.Ordinal);
        SimProcess.Run(_place.Folder, "validate", ".").With(0);
    }

    [Fact]
    public void A_scenario_is_held_to_the_ledger_that_it_names()
    {
        Calibrate("fit.yaml", "-q").With(0);
        string value = Read(TinyCalibration.Ledger).Split("value: \"")[1].Split('"')[0];
        string scenario = Read(TinyCalibration.Scenario);
        Assert.Contains("basis: assumed, source: A number to be fitted", scenario, StringComparison.Ordinal);

        Write(value);
        SimProcess.Run(_place.Folder, "validate", TinyCalibration.Scenario).With(0);
        SimProcess.Run(_place.Folder, "run", TinyCalibration.Scenario, "--set", "update.fault.probability=50%",
            "--no-output", "-q").With(0);

        Write("50%");
        Ended refused = SimProcess.Run(_place.Folder, "validate", TinyCalibration.Scenario).With(65);
        Assert.Contains($"the ledger has {value} for 'update.fault.probability', the scenario 50%",
            Ended.Flat(refused.Output), StringComparison.Ordinal);

        void Write(string text) => _place.Write(TinyCalibration.Scenario, scenario
            .Replace("{value: 60%, basis: assumed, source: A number to be fitted}",
                $"{{value: {text}, basis: fitted, source: The fit, ledger: fit-ledger.yaml}}",
                StringComparison.Ordinal));
    }

    [Fact]
    public void Without_output_nothing_is_written_and_the_summary_is_the_same()
    {
        string kept = Calibrate("fit.yaml").With(0).Output.Split("To write into")[0];
        string[] before = [.. _place.Everything];
        Ended ended = Calibrate("fit.yaml", "--no-output", "--threads", "7").With(0);
        Assert.Equal(before, _place.Everything);
        Assert.Equal(kept, ended.Output.Split("Repeat")[0]);
    }

    [Fact]
    public void Another_file_in_the_place_of_the_ledger_stays()
    {
        _place.Write(TinyCalibration.Ledger, "mine: true\n");
        Ended ended = Calibrate("fit.yaml").With(65);
        Assert.Contains("is no ledger of this calibration", Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.Equal("mine: true\n", Read(TinyCalibration.Ledger));
    }

    [Fact]
    public void Ctrl_C_writes_no_ledger_and_the_next_call_goes_on()
    {
        TinyCalibration.WriteTo(_place);
        using SimProcess process = SimProcess.Start(_place.Folder, "calibrate", "fit.yaml", "--threads", "1");
        SpinWait.SpinUntil(() => Runs() >= 3 || process.HasEnded, TimeSpan.FromMinutes(1));
        process.Signal(SimProcess.Interrupt);
        Ended stopped = process.End().With(130);
        Assert.Contains("no ledger was written", stopped.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_place.PathOf(TinyCalibration.Ledger)));
        Assert.Empty(Directory.GetFiles(_place.Folder, "*.writing-*", SearchOption.AllDirectories));

        Calibrate("fit.yaml").With(0);
        string on = Read(TinyCalibration.Ledger);
        Directory.Delete(_place.PathOf("out"), recursive: true);
        Calibrate("fit.yaml").With(0);
        Assert.Equal(on, Read(TinyCalibration.Ledger));
    }

    [Theory]
    [InlineData("small-outage", "'small-outage' is no calibration")]
    [InlineData("planted-outag", "did you mean 'planted-outage'?")]
    [InlineData("mine/small.yaml", "this is a scenario, not a calibration")]
    public void What_is_no_calibration_is_told(string what, string says)
    {
        Ended ended = Calibrate(what).With(65);
        Assert.Contains(says, Ended.Flat(ended.Error + ended.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_calibration_validates()
    {
        SimProcess.Run(_place.Folder, "new", "calibration", "ours").With(0);
        SimProcess.Run(_place.Folder, "validate", "ours.yaml").With(0);
    }

    private int Runs() => Directory.Exists(_place.PathOf("out"))
        ? Directory.GetFiles(_place.PathOf("out"), "*.tsv", SearchOption.AllDirectories).Length : 0;

    private string Read(string file) => File.ReadAllText(_place.PathOf(file));

    private Ended Calibrate(params string[] arguments)
    {
        if (!File.Exists(_place.PathOf(TinyCalibration.File)))
            TinyCalibration.WriteTo(_place);

        return SimProcess.Run(_place.Folder, ["calibrate", .. arguments]);
    }
}
