namespace Sim.Lab.Tests;

/// <summary>
/// The matrix covers what must not matter, sees whether its settings took effect, and finds what is planted.
/// </summary>
public sealed class VerifyTests
{
    private const string Turkish = "Turkish culture";

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Sim.Cli.dll");

    private static readonly bool RequireAll = Environment.GetEnvironmentVariable("SIM_REQUIRE_ALL") == "1";

    [Fact]
    public void Every_setting_gives_the_same_result_and_took_effect()
    {
        VerifyReport report = Verify(new SelfCommand("dotnet", [Program]), full: true);

        Assert.True(report.IsDeterministic, report.Divergence?.ToString());
        Assert.Superset(
            new HashSet<string>(
            [
                "sequential, 1 shard", "sequential, 2 shards", "sequential, 7 shards", "sequential, 64 shards",
                "actors, 1 shard, 1 thread", "actors, 2 shards, 2 threads", "actors, 7 shards, 1 thread",
                "actors, 64 shards, 2 threads", "reference host", "save and load each window",
                "server garbage collector", "workstation garbage collector", "tiered compilation",
                "no tiered compilation",
                "time zone of Kathmandu", "no AVX2", "C library without FMA, AVX2",
            ]),
            report.Rows.Select(row => row.Setting.Name).ToHashSet());

        // What a machine may lack: an ICU library, AVX2, FMA. Where everything is required, nothing may be missing.
        string[] unexpected = [.. report.Skipped.Where(reason => RequireAll || !MayLack(reason))];
        Assert.True(unexpected.Length == 0, string.Join('\n', unexpected));
    }

    [Fact]
    public void Settings_without_effect_are_told_and_do_not_pass_silently()
    {
        string[] variables =
        [
            "DOTNET_gcServer", "DOTNET_TieredCompilation", "TZ", "DOTNET_EnableAVX2", "DOTNET_EnableHWIntrinsic",
            "GLIBC_TUNABLES",
        ];
        var deaf = new SelfCommand("env", [.. variables.SelectMany(v => (string[])["-u", v]), "dotnet", Program]);

        VerifyReport report = Verify(deaf, full: true);

        Assert.True(report.IsDeterministic);
        Assert.False(report.IsComplete);
        Assert.All(
            (string[])
            [
                "server garbage collector", "no tiered compilation", "time zone of Kathmandu", "no AVX2",
                "no hardware intrinsics", "C library without FMA, AVX2",
            ],
            name => Assert.Single(report.Skipped, reason => reason.StartsWith(name + ": ", StringComparison.Ordinal)));
        Assert.All(report.Rows.Where(row => row.Setting.Name == "no AVX2"), row => Assert.NotNull(row.NoEffect));
        Assert.All(report.Rows.Where(row => row.Setting.Name == "tiered compilation"),
            row => Assert.Null(row.NoEffect));
    }

    [Fact]
    public void A_machine_without_ICU_cannot_try_the_Turkish_culture_and_says_so()
    {
        // The runtime is sent to an ICU that does not exist, as soon as it is asked to do without invariant mode.
        const string script = "if [ \"$DOTNET_SYSTEM_GLOBALIZATION_INVARIANT\" = 0 ]; then "
            + "export DOTNET_SYSTEM_GLOBALIZATION_APPLOCALICU=99.9; fi; exec dotnet \"$@\"";

        VerifyReport report = Verify(new SelfCommand("sh", ["-c", script, "sim", Program]), full: false);

        Assert.True(report.IsDeterministic);
        Assert.Contains(report.Skipped,
            reason => reason.StartsWith(Turkish + ": this machine has no ICU", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Rows, row => row.Setting.Name == Turkish);
    }

    [Fact]
    public void Without_a_program_to_start_again_the_settings_of_a_process_are_skipped_by_name()
    {
        VerifyReport report = Verify(null, full: false);

        Assert.True(report.IsDeterministic);
        Assert.Single(report.Skipped, reason => reason.StartsWith("settings of a process: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_planted_non_determinism_is_found_with_its_window_and_entity()
    {
        VerifyReport report = Verify(null, full: false, plant: true);

        Assert.False(report.IsDeterministic);
        VerifyRow row = Assert.Single(report.Rows, r => r.FirstDifference is not null);
        Assert.NotNull(row.Setting.Options.Perturbation);
        Assert.NotNull(report.Divergence);
        Assert.Equal(row.FirstDifference, report.Divergence.Window);
        Assert.Matches(@"^customers\[\d+\] endpoint \d+$", report.Divergence.EntityName);
        Assert.StartsWith("Crashed with value 0 at ", report.Divergence.BaselineDid, StringComparison.Ordinal);
        Assert.StartsWith("Crashed with value ", report.Divergence.OtherDid, StringComparison.Ordinal);
    }

    private static bool MayLack(string reason) =>
        reason.StartsWith(Turkish + ": this machine has no ICU", StringComparison.Ordinal)
        || reason.StartsWith("no AVX2: this machine has no", StringComparison.Ordinal)
        || reason.StartsWith("no hardware intrinsics: this machine has no", StringComparison.Ordinal)
        || reason.StartsWith("C library without FMA", StringComparison.Ordinal);

    // An absolute path of the scenario: the processes that are started stand in the tests' own folder.
    private static VerifyReport Verify(SelfCommand? self, bool full, bool plant = false)
    {
        string root = SourceTree.Root;
        var run = new RunRequest
        {
            Scenario = Path.Combine(root, "scenarios/incidents/july-2024.yaml"), Scale = "0.0005", OutRoot = null,
        };
        return SimLab.Open(root, root).Verify(
            new VerifyRequest(run, full, plant, self),
            TestContext.Current.CancellationToken);
    }
}
