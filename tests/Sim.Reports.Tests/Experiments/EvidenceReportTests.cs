namespace Sim.Reports.Tests;

/// <summary>What the outcomes of designs rest on, in reports.</summary>
public sealed class EvidenceReportTests
{
    private static readonly CellEvidence Judged = new(
        "kernel-driver", "null-dereference", "A null pointer stops the machine.", Basis.Inferred, "Follows.",
        [new("boot-loop", 0.7, Basis.Assumed), new("crash-once", 0.3, Basis.Assumed)]);

    private static readonly CellEvidence Computed = new(
        "ebpf-linux", "null-dereference", "The verifier refuses it.", Basis.Published, "Its documentation.",
        [new("rejected", 0.92, Basis.Inverted), new("crash-once", 0.08, Basis.Assumed)]);

    private static readonly CellEvidence Ruled = new(
        "kernel-content-interpreter", "out-of-bounds-read", "Input 21 of 20.", Basis.Inferred, "The inputs decide.",
        [new("boot-loop", 1, Basis.Inferred)]);

    [Fact]
    public void The_words_count_what_is_measured_computed_and_judged()
    {
        Assert.Contains(
            "4 shares of outcomes: no source states one, 1 computed backwards from judgements, 3 judged. How "
            + "it comes about is published in 1 of 2 cells, inferred in 1.", Words(Judged, Computed),
            StringComparison.Ordinal);
        Assert.Contains("1 share of outcomes: 1 from sources, 0 computed", Words(Ruled), StringComparison.Ordinal);
        Assert.DoesNotContain("shares of outcomes", Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cell_has_a_row_that_keeps_judgement_and_arithmetic_apart()
    {
        ExperimentResult of = With(ExperimentFixture.Matrix, Judged, Computed);
        string page = ExperimentContent.Build(of).ToHtml();

        Assert.Contains("What each outcome rests on: 2 cells", page, StringComparison.Ordinal);
        Assert.Contains("data-label=\"Computed backwards\">rejected 92.0%</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Follows from sources", page, StringComparison.Ordinal);
        Assert.Contains("data-label=\"Judged\">boot loop 70.0%, crash once 30.0%</td>", page, StringComparison.Ordinal);
        Assert.Contains("published: Its documentation.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_inputs_of_a_scenario_decide_follows_from_sources() => Assert.Contains(
        "data-label=\"Follows from sources\">boot loop 100%</td>",
        ExperimentContent.Build(With(ExperimentFixture.Matrix, Ruled)).ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void A_run_shows_the_cell_of_its_design_and_how_many_machines_nobody_had_to_touch()
    {
        var none = new TelemetryHours(0, 0, 0, 0, 0);
        DesignResult design = new(
            "kernel-content-interpreter", "Interpreter", 1, 10, 10, OutcomeCount.List([0, 10, 0, 0, 0, 0, 0, 0, 0, 0]),
            0, 0, 0, 0, 0, "Input 21 of 20.", new ProtectionResult(none, none, 0, 0, 0, 0, 0, 0, 0, 0),
            new SurfaceResult(0, 0, 0, [])) { Evidence = Ruled };
        string page = RunContent.Build(JulyFixture.Result with { Designs = [design] }).ToHtml();

        Assert.Contains("data-label=\"How it works\">Input 21 of 20.</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-label=\"Judged\"", page, StringComparison.Ordinal);
        Assert.Contains("50.6% of these healed themselves", page, StringComparison.Ordinal);
        Assert.Contains("; the others needed somebody.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_attacks_are_measured_the_words_say_how_scores_are_read()
    {
        ExperimentResult of = ExperimentFixture.Pair;

        Assert.DoesNotContain(ExperimentWords.Of(of), w => w.Contains("0 to 5", StringComparison.Ordinal));
        Assert.Contains(
            ExperimentWords.Of(of with
            {
                Metrics = [of.Metrics[0], of.Metrics[1] with { Metric = "totals.successfulAttacks" }, of.Metrics[2]],
            }),
            w => w.Contains("0 to 5", StringComparison.Ordinal));
    }

    private static string Words(params CellEvidence[] cells) =>
        string.Join('\n', ExperimentWords.Of(With(ExperimentFixture.Matrix, cells)));

    private static ExperimentResult With(ExperimentResult result, params CellEvidence[] cells) => result with
    {
        Arms = [.. result.Arms.Select((a, i) => a with { Evidence = i < cells.Length ? [cells[i]] : [] })],
    };
}
