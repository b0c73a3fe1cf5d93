namespace Sim.Cli.Tests;

/// <summary>Every exit code of the contract, by the program itself.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_run_whose_expectations_hold_ends_with_0_and_says_so_first()
    {
        Ended run = SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place)).With(0);

        Assert.StartsWith("tiny: held, the one expectation.\n", run.Output, StringComparison.Ordinal);
        Assert.Single(_place.Results);
    }

    [Fact]
    public void A_violated_expectation_ends_with_1_and_prints_the_value_the_bound_and_the_margin()
    {
        Ended run = SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place, mostCrashed: 990)).With(1);

        Assert.StartsWith("tiny: VIOLATED, 1 of 1 expectations.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("1,000 (at most 990 wanted, 10 beyond)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_scenario_that_must_fail_fails()
    {
        SimProcess.Run(_place.Folder, "run", Repository.File("scenarios/negative/violated-expectation.yaml")).With(1);
    }

    [Fact]
    public void An_update_that_reaches_no_endpoint_ends_with_2()
    {
        Ended run = SimProcess.Run(
            _place.Folder, "run", TinyScenario.WriteTo(_place), "--set", "update.minVersion=9.0").With(2);

        Assert.StartsWith("tiny: inconclusive: the update reached no endpoint.\n", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_that_reaches_endpoints_but_triggers_nowhere_is_a_result()
    {
        SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place), "--set", "design.boundsCheck=true").With(0);
    }

    [Fact]
    public void A_planted_non_determinism_makes_verify_end_with_3_and_names_window_and_endpoint()
    {
        // The plant changes one in a thousand endpoints: so many that some of them are certainly among these.
        Ended verify = SimProcess.Run(_place.Folder, "verify", TinyScenario.WriteTo(_place), "--plant-nondeterminism",
            "--matrix", "quick", "--set", "fleet.groups.bench.size.median=50000").With(3);

        Assert.Contains("NOT DETERMINISTIC", verify.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^First\s+window \d+, ", verify.Output);
        Assert.Matches(@"(?m)^Entity\s+.*key [0-9a-f]{16}", verify.Output);
    }

    [Theory]
    [InlineData("rnu july-2024", "there is no verb 'rnu'", "did you mean 'run'?")]
    [InlineData("sweep --help", "there is no verb 'sweep'", "'sim compare' is the nearest there is")]
    [InlineData("help simulate", "there is no verb 'simulate'", "'sim run' is the nearest there is")]
    [InlineData("--help valdate", "there is no verb 'valdate'", "did you mean 'validate'?")]
    [InlineData("init", "there is no verb 'init'", "'sim new' is the nearest there is")]
    [InlineData("xyzzy -h", "there is no verb 'xyzzy'", "the verbs are run, compare, calibrate, sensitivity, list")]
    [InlineData("run july-2024 --sed 3", "'sim run' has no option '--sed'", "did you mean '--seed'?")]
    [InlineData("run july-2024 --seed three", "'three' is no seed", null)]
    [InlineData("run july-2024 --seed -1", "'-1' is no seed", null)]
    [InlineData("run july-2024 --seed 18446744073709551616", "is no seed", null)]
    [InlineData("run july-2024 --shards 0", "write a whole number from 1 to 256", null)]
    [InlineData("run july-2024 --threads 257", "write a whole number from 1 to 256", null)]
    [InlineData("run july-2024 --host cloud", "take sequential, actors or reference", null)]
    [InlineData("run", "<scenario> is missing", null)]
    [InlineData("run july-2024 extra", "'extra' is one word too many", null)]
    [InlineData("verify july-2024 --matrix huge", "take quick or full", null)]
    [InlineData("new", "<scenario> is missing", null)]
    [InlineData("new universe", "nothing new to make of 'universe'", null)]
    [InlineData("new scenario --organisations many", "write a whole number", null)]
    [InlineData("new scenario --from july-2024 --strategy timed-rings", "cannot be given with --from", null)]
    [InlineData("diff one", "<b> is missing", null)]
    public void A_wrong_command_line_ends_with_64_and_says_what_was_meant(string line, string says, string? hint)
    {
        Ended ended = SimProcess.Run(_place.Folder, line.Split(' ')).With(64);

        string error = Ended.Flat(ended.Error);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.Contains(hint ?? "--help'.", error, StringComparison.Ordinal);
        Assert.Empty(ended.Output);
        Assert.Empty(_place.Everything);
    }

    [Fact]
    public void Nothing_at_all_ends_with_64_and_the_help()
    {
        Ended ended = SimProcess.Run(_place.Folder).With(64);

        Assert.Contains("Start here:", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_scenario_ends_with_65_names_file_line_column_and_the_key_that_was_meant_and_writes_nothing()
    {
        _place.Write("mine.yaml", TinyScenario.Text()
            .Replace("duration: 6h", "duraton: 6h", StringComparison.Ordinal)
            .Replace("latency: {exponential: 10m}", "latency: {exponential: 10}", StringComparison.Ordinal));

        Ended ended = SimProcess.Run(_place.Folder, "run", "mine.yaml").With(65);

        string error = Ended.Flat(ended.Error);
        Assert.Contains("mine.yaml:5:1: error S101 'duraton' is not a key here hint: did you mean 'duration'?", error,
            StringComparison.Ordinal);
        Assert.Contains("mine.yaml:25:26: error S106 '10' has no unit", error, StringComparison.Ordinal);
        Assert.EndsWith("2 errors in mine.yaml", error, StringComparison.Ordinal);
        Assert.Empty(ended.Output);
        Assert.Equal(["mine.yaml"], _place.Everything);
    }

    [Theory]
    [InlineData("run jully-2024", "did you mean 'july-2024'?")]
    [InlineData("run ./nowhere.yaml", "nowhere.yaml:1:1: error S001 there is no such file 1 error")]
    [InlineData("run july-2024 --set recovery.raze.wired=1%", "did you mean 'race'?")]
    [InlineData("run july-2024 --scale 2", "--scale")]
    [InlineData("report nowhere", "there is no result 'nowhere'")]
    [InlineData("diff nowhere elsewhere", "there is no result 'nowhere'")]
    [InlineData("new scenario --from jully-2024", "did you mean 'july-2024'?")]
    public void Input_that_does_not_exist_ends_with_65(string line, string says)
    {
        Ended ended = SimProcess.Run(_place.Folder, line.Split(' ')).With(65);

        Assert.Contains(says, Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.Empty(_place.Everything);
    }

    [Fact]
    public void An_internal_error_ends_with_70_and_a_stack_trace_only_where_it_is_asked_for()
    {
        // A hidden verb, on a machine whose folder for passing files is missing.
        string[] line = ["bench-child", TinyScenario.WriteTo(_place)];
        (string, string?)[] machine = [("TMPDIR", Path.Combine(_place.Folder, "missing"))];

        Ended quiet = SimProcess.RunWith(_place.Folder, machine, line).With(70);
        Ended debug = SimProcess.RunWith(_place.Folder, machine, [.. line, "--debug"]).With(70);

        Assert.StartsWith("sim: internal error: ", quiet.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", quiet.Error, StringComparison.Ordinal);
        Assert.Contains("   at ", debug.Error, StringComparison.Ordinal);
    }
}
