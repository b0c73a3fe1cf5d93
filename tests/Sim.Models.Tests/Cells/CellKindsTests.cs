namespace Sim.Models.Tests;

public sealed class CellKindsTests
{
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
    public void A_share_is_executed_where_a_mechanism_moves_it(string design, string fault, Outcome outcome,
        CellKind kind) =>
        Assert.Equal(kind, CellKinds.Of(Shipped.Design(design), fault, outcome));

    [Fact, TooSlowForMutants]
    public void The_page_on_designs_shows_the_designs_and_what_each_share_rests_on()
    {
        string path = Path.Combine(SourceTree.Root, "docs", "concepts", "designs.md");
        string page = File.ReadAllText(path);
        string updated = With(With(With(With(page, "designs", CellTable.Designs()), "counts", CellTable.Counts()),
            "studies", CellTable.Studies()), "cells", CellTable.Text());
        if (Environment.GetEnvironmentVariable("SIM_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, updated);
            return;
        }

        Assert.True(page == updated, "docs/concepts/designs.md is out of date. Look at the change, then run "
            + "SIM_UPDATE_DOCS=1 dotnet test tests/Sim.Models.Tests -c Release.");
    }

    private static string With(string page, string name, string table)
    {
        string begin = $"<!-- {name} -->\n";
        int from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int to = page.IndexOf("<!-- end -->", from, StringComparison.Ordinal);
        Assert.True(from >= begin.Length && to > 0, $"the page has no lines '{begin.Trim()}' and '<!-- end -->'");
        return page[..from] + table + page[to..];
    }
}
