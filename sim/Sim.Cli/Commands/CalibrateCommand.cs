namespace Sim.Cli;

/// <summary><c>sim calibrate</c>: parameters of a scenario, fitted to what was observed.</summary>
internal static class CalibrateCommand
{
    private static readonly Argument<string> Calibration = new("calibration")
    {
        Description = CommonOptions.Scenario.Description,
    };

    public static Verb Build() => new("calibrate",
        "fit parameters of a scenario to observations, write the ledger of it beside the scenario", Calibrate,
        Calibration, CommonOptions.Out, CommonOptions.NoOutput, CommonOptions.Quiet, CommonOptions.Threads)
    {
        Words = ["fit", "tune", "estimate", "infer", "optimise", "optimize"],
        Notes =
        [
            "Every run is kept in calibration-runs of the output folder: a calibration that was stopped goes on where "
            + "it was. The same file gives the same ledger, byte by byte, on every number of threads. Ctrl-C stops at "
            + "once and writes no ledger.",
        ],
        Examples =
        [
            ("sim calibrate planted-outage", "finds parameters that are known, because the model made the rows"),
            ("sim new calibration ours", "a file of your own to start from"),
        ],
        ExitCodes = "0 fitted · 2 unsettled: what the fit takes the model for differs from its runs · 65 bad input · "
            + "130 interrupted",
    };

    private static ExitCode Calibrate(Session session)
    {
        bool quiet = session.Get(CommonOptions.Quiet);
        var request = new CalibrationRequest(
            session.Get(Calibration)!, session.Get(CommonOptions.Threads),
            session.Get(CommonOptions.NoOutput) ? null : session.Get(CommonOptions.Out));
        CalibrationReport report;
        using (var watch = new CalibrationWatch(session.Error, quiet, TimeProvider.System))
        {
            try
            {
                report = session.Lab.Calibrate(request, watch.Begin, session.Stop);
            }
            catch (OperationCanceledException)
            {
                watch.Dispose();
                session.Error.Write(ErrorPage.Of("interrupted; no ledger was written", request.OutRoot is null
                    ? null : "the runs so far are kept: the same command goes on where it was"));
                return ExitCode.Interrupted;
            }

            watch.Finish(report.Elapsed);
        }

        session.Keep(report.File);
        return session.Show(
            CalibrationPage.Of(report, quiet),
            CalibrationWords.IsSettled(report.Ledger) ? ExitCode.Held : ExitCode.Inconclusive);
    }
}
