using System.Diagnostics;
using System.Text;

namespace Sim.Lab;

/// <summary>Calibrates, keeps the runs, and writes the ledger beside the scenario.</summary>
/// <param name="shelf">Where calibrations come from.</param>
internal sealed class CalibrationRunner(ScenarioShelf shelf)
{
    /// <summary>The file of a calibration's ledger, in the folder of its scenario.</summary>
    private static string LedgerFile(string calibration) => calibration + "-ledger.yaml";

    public CalibrationReport Run(
        CalibrationRequest request, Func<CalibrationPlan, IPointObserver> watch, CancellationToken cancellation)
    {
        ReadCalibration read = new CalibrationShelf(shelf).Read(request.Calibration);
        string? root = request.OutRoot is null ? null : shelf.Absolute(request.OutRoot);
        string? file = root is null ? null : Place(read);
        if (root is not null)
            OutputFolder.EnsureWritable(root);

        long stamp = Stopwatch.GetTimestamp();
        Ledger ledger = Fit(read, root is null
            ? new MemoryRunStore() : RunStores.In(root), HostChoice.ThreadsOf(request.Threads),
            watch(read.Plan), cancellation);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(stamp);
        cancellation.ThrowIfCancellationRequested();
        if (file is null)
            return new CalibrationReport(ledger, null, null, elapsed);

        string text = LedgerText.Write(ledger);
        string folder = CalibrationFolder.Write(root!, ledger, text, cancellation);
        Write(file, text);
        return new CalibrationReport(ledger, file, folder, elapsed);
    }

    private static Ledger Fit(
        ReadCalibration read, IRunStore store, int threads, IPointObserver observer, CancellationToken cancellation)
    {
        try
        {
            CalibrationFit fit = Runner.Fitting(() => RunStores.Kept(() =>
                new Calibrator(read.Plan, read.Source, store, threads, observer).Run(cancellation)));
            return LedgerWriter.Of(read.Plan, fit, read.Source, read.Repeat);
        }
        catch (PointRefusedException e)
        {
            throw new LabInputException(e.Diagnostics);
        }
        catch (CalibrationFailedException e)
        {
            throw new LabInputException(e.Message, "narrow the bounds, or leave that observation out");
        }
    }

    // Looked at before the runs: only a ledger of the same calibration is written over.
    private string Place(ReadCalibration read)
    {
        string folder = Path.GetDirectoryName(read.ScenarioPath)!;
        string file = Path.Combine(folder, LedgerFile(read.Plan.Name));
        if (File.Exists(file) && LedgerText.Read(SourceText.Load(file)).Value?.Name != read.Plan.Name)
        {
            throw new LabInputException(
                $"'{Path.GetRelativePath(shelf.Absolute("."), file)}' is there already and is no ledger of this "
                    + "calibration",
                "move it away, or give the calibration another name");
        }

        OutputFolder.EnsureWritable(folder);
        return file;
    }

    private static void Write(string file, string text)
    {
        string aside = $"{file}.writing-{Guid.NewGuid().ToString("N")[..8]}";
        try
        {
            File.WriteAllBytes(aside, Encoding.UTF8.GetBytes(text));
            File.Move(aside, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResultWriteException($"The ledger cannot be written to '{file}': {e.Message}", e);
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
