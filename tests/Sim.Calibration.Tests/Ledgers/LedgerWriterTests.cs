namespace Sim.Calibration.Tests;

public sealed class LedgerWriterTests
{
    [Fact]
    public void A_ledger_reads_back_equal_and_says_what_was_fitted_to_what()
    {
        var store = new MemoryRunStore();
        CalibrationPlan plan = PlantedCase.Plan(0, store) with
        {
            Runs = new RunGrid(1, 5, 1, 2), Points = 10, Rounds = 1,
        };
        CalibrationFit fit = new Calibrator(plan, SmallScenario.Source, store, 2, new Ignored())
            .Run(CancellationToken.None);
        Ledger ledger = LedgerWriter.Of(plan, fit, SmallScenario.Source, "sim calibrate planted");
        string text = LedgerText.Write(ledger);
        ReadResult<Ledger> read = LedgerText.Read(SourceText.FromString("planted-ledger.yaml", text));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(text, LedgerText.Write(read.Value!));

        Assert.Equal("60%", read.Value!.Parameters[0].Former);
        Assert.Equal("recovery.hands.mobilisation.logNormal.median", read.Value.Parameters[1].Path);
        Assert.Equal((false, "50%", "50%"), (read.Value.Parameters[2].Determined, read.Value.Parameters[2].Former,
            read.Value.Parameters[2].Value));
        Assert.Equal(plan.Runs, read.Value.Runs);
        Assert.Equal(4, read.Value.Rows.Count);
        Assert.Equal(
            RunKey.OfScenario(SmallScenario.Source.Read(
                [.. read.Value.Parameters.Select(p => $"{p.Path}={p.Value}")])), read.Value.Digest);
    }
}
