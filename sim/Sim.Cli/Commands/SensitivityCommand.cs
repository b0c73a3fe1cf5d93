namespace Sim.Cli;

/// <summary><c>sim sensitivity</c>: which numbers that nobody published carry the answer of a scenario.</summary>
internal static class SensitivityCommand
{
    private const int MostTrajectories = 1000;
    private const int MostRows = 100_000;
    private const int MostFactors = 64;

    private static readonly Option<string> Metric = new("--metric")
    {
        HelpName = "name", Description = "the number of a result that is asked about, such as totals.crashed",
            Required = true,
    };

    private static readonly Option<int?> Trajectories = CommonOptions.Whole(
        "--trajectories", $"fleets of the screening (default: {SensitivityRequest.UsualTrajectories})",
        "is no number of trajectories", 2, MostTrajectories);

    private static readonly Option<int?> Rows = CommonOptions.Whole(
        "--rows",
        $"rows of the indices, at least (default: {SensitivityRequest.UsualRows}): the square of a prime is taken",
        "is no number of rows", 4, MostRows);

    private static readonly Option<int?> Most = CommonOptions.Whole(
        "--most", $"numbers that get indices, at most (default: {SensitivityRequest.UsualMost})",
        "does not do for --most", 1, MostFactors);

    private static readonly Option<bool> Json = CommonOptions.Json("sensitivity.json");

    public static Verb Build() => new("sensitivity",
        "vary the numbers that nobody published, say which of them carry a metric, write a result folder", Analyse,
        CommonOptions.Scenario, Metric, Trajectories, Rows, Most, CommonOptions.Seed, CommonOptions.FleetSeed,
        CommonOptions.Scale, CommonOptions.Set, CommonOptions.Out, CommonOptions.NoOutput, Json, CommonOptions.Quiet,
        CommonOptions.Threads)
    {
        Words = ["sobol", "morris", "tornado", "uncertainty", "importance", "saltelli"],
        Notes =
        [
            "Every number whose basis is not published is varied within the range that stands beside it, "
            + "or from half to double; shares from half their odds to double. What --set gives stays as it is.",
            "Every run is kept in calibration-runs of the output folder: an analysis that was stopped goes on where it "
            + "was. The same scenario, metric and seeds give the same result, byte by byte, on every number of "
            + "threads.",
        ],
        Examples =
        [
            ("sim sensitivity small-outage --metric totals.crashed", "a small scenario: half a minute"),
            ("sim sensitivity july-2024 --metric totals.crashed --scale 1%", "which guesses carry 8.5 million devices"),
        ],
        ExitCodes = "0 done · 65 bad input · 130 interrupted",
    };

    private static ExitCode Analyse(Session session)
    {
        bool quiet = session.Get(CommonOptions.Quiet);
        var request = new SensitivityRequest(session.Request, session.Get(Metric)!)
        {
            Trajectories = session.Get(Trajectories), Rows = session.Get(Rows), Most = session.Get(Most),
        };
        SensitivityReport report;
        using (var watch = new CalibrationWatch(session.Error, quiet, TimeProvider.System))
        {
            try
            {
                report = session.Lab.Sensitivity(request, watch.Begin, session.Stop);
            }
            catch (OperationCanceledException)
            {
                watch.Dispose();
                session.Error.Write(ErrorPage.Of("interrupted; no result was written", request.Run.OutRoot is null
                    ? null : "the runs so far are kept: the same command goes on where it was"));
                return ExitCode.Interrupted;
            }

            watch.Finish(report.Elapsed);
        }

        session.Keep(report.Folder);
        return session.Get(Json)
            ? session.Print(SensitivityJson.WriteText(report.Result))
            : session.Show(SensitivityPage.Of(report, session.Kept, quiet));
    }
}
