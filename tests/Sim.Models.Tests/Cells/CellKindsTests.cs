using Sim.TestSupport;

namespace Sim.Models.Tests;

public sealed class CellKindsTests
{
    private const string Begin = "<!-- cells -->\n";
    private const string End = "<!-- end -->";

    [Theory]
    [InlineData("kernel-driver", "null-dereference", Outcome.BootLoop, CellKind.Input)]
    [InlineData("kernel-driver", "unbounded-loop", Outcome.BootLoop, CellKind.Executed)]
    [InlineData("kernel-validated-content", "null-dereference", Outcome.Rejected, CellKind.Executed)]
    [InlineData("kernel-validated-content", "null-dereference", Outcome.CrashOnce, CellKind.Executed)]
    [InlineData("ebpf-linux", "deadlock", Outcome.Rejected, CellKind.Executed)]
    [InlineData("ebpf-linux", "bad-signature", Outcome.Rejected, CellKind.Input)]
    [InlineData("umdf-driver", "null-dereference", Outcome.Degraded, CellKind.Executed)]
    [InlineData("kernel-driver", "false-positive", Outcome.Quarantined, CellKind.Input)]
    [InlineData("minifilter-user-parser", "null-dereference", Outcome.BootLoop, CellKind.Executed)]
    [InlineData("minifilter-user-parser", "null-dereference", Outcome.Degraded, CellKind.Input)]
    [InlineData("ebpf-linux", "null-dereference", Outcome.CrashOnce, CellKind.Input)]
    [InlineData("umdf-driver", "deadlock", Outcome.Hang, CellKind.Input)]
    [InlineData("kernel-validated-content", "null-dereference", Outcome.BootLoop, CellKind.Executed)]
    public void A_share_is_executed_where_a_mechanism_moves_it(string design, string fault, Outcome outcome, CellKind kind) =>
        Assert.Equal(kind, CellKinds.Of(DesignCatalogue.Find(design), fault, outcome));

    [Fact(Skip = MutationRun.TooSlow, SkipWhen = nameof(MutationRun.Active), SkipType = typeof(MutationRun))]
    public void The_page_on_designs_shows_which_shares_are_executed()
    {
        string path = Path.Combine(SourceTree.Root, "docs", "concepts", "designs.md");
        string page = File.ReadAllText(path);
        int from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int to = page.IndexOf(End, from, StringComparison.Ordinal);
        Assert.True(from >= Begin.Length && to > 0, $"{path} has no lines '{Begin.Trim()}' and '{End}'");
        string table = CellTable.Text();
        if (Environment.GetEnvironmentVariable("SIM_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, page[..from] + table + page[to..]);
            return;
        }

        Assert.True(page[from..to] == table, "docs/concepts/designs.md is out of date. Look at the change, then run "
            + "SIM_UPDATE_DOCS=1 dotnet test tests/Sim.Models.Tests -c Release.");
    }
}
