namespace Sim.Cli;

/// <summary><c>sim compare</c>: the arms of an experiment on equal seeds, their differences, the verdict.</summary>
internal static class CompareCommand
{
    private static readonly Option<bool> Json = CommonOptions.Json("experiment.json");

    public static Verb Build() => new("compare",
        "run the arms of an experiment on equal seeds, print differences, write a result folder", Compare,
        CommonOptions.Experiment, CommonOptions.Replications, CommonOptions.Seed, CommonOptions.FleetSeed,
        CommonOptions.Scale, CommonOptions.Set, CommonOptions.Out, CommonOptions.NoOutput, Json, CommonOptions.Quiet,
        CommonOptions.Threads)
    {
        Words = ["sweep", "experiment", "experiments", "branch", "matrix", "recommend", "search"],
        Notes =
        [
            "Replication r of every arm runs with the same seeds, so that a difference is due to the arms and not to "
            + "the dice. The same experiment and seeds give the same result, byte by byte, on every number of threads. "
            + "Ctrl-C stops at once and leaves nothing half-written.",
        ],
        Examples =
        [
            ("sim compare july-2024-halted", "what a halt after twenty minutes would have spared"),
            ("sim compare july-2024-halted -n 50 --seed 1000", "more replications, on other seeds"),
            ("sim compare ./mine.yaml --json > experiment.json", "your own experiment, for a pipeline"),
        ],
        ExitCodes = "0 decided · 2 undecided: too few replications, or no arm reached anybody · 65 bad input · "
            + "130 interrupted",
    };

    private static ExitCode Compare(Session session)
    {
        bool quiet = session.Get(CommonOptions.Quiet);
        CompareReport report;
        using (var watch = new CompareWatch(session.Error, quiet, TimeProvider.System))
        {
            report = session.Lab.Compare(session.Request, watch.Begin, session.Stop);
            watch.Finish(report);
        }

        session.Keep(report.Folder);
        ExitCode code = report.IsDecided ? ExitCode.Held : ExitCode.Inconclusive;
        return session.Get(Json)
            ? session.Print(ExperimentJson.WriteText(report.Result), code)
            : session.Show(ComparePage.Of(report, session.Kept, quiet), code);
    }
}
