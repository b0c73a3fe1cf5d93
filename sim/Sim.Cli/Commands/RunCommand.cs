namespace Sim.Cli;

/// <summary><c>sim run</c>: one scenario, its progress, its summary, its folder.</summary>
internal static class RunCommand
{
    private static readonly Option<bool> Json = CommonOptions.Json("result.json");

    public static Verb Build() => new("run", "run a scenario, print a summary, write a result folder with a report",
        Run, CommonOptions.Scenario, CommonOptions.Seed, CommonOptions.FleetSeed, CommonOptions.Scale,
        CommonOptions.Set, CommonOptions.Out, CommonOptions.NoOutput, Json, CommonOptions.Quiet, CommonOptions.Host,
        CommonOptions.Shards, CommonOptions.Threads)
    {
        Words = ["simulate", "sim", "start", "exec", "execute", "play", "replay"],
        Notes =
        [
            "The same scenario and seeds give the same result, byte by byte, on every machine, host and number of "
            + "threads. Ctrl-C stops at once and leaves nothing half-written.",
        ],
        Examples =
        [
            ("sim run july-2024", "the outage of July 2024, as published"),
            ("sim run july-2024 --seed 7 --scale 0.01", "other dice, and every hundredth organisation: a second"),
            ("sim run july-2024 --set recovery.race.wired=30%", "what if more machines had healed themselves?"),
            ("sim run ./mine.yaml --json > result.json", "your own scenario, for a pipeline"),
        ],
        ExitCodes = "0 expectations held · 1 violated · 2 inconclusive · 65 bad input · 130 interrupted",
    };

    private static ExitCode Run(Session session)
    {
        bool quiet = session.Get(CommonOptions.Quiet);
        RunReport report;
        using (var watch = new RunWatch(session.Error, quiet, session.Stop))
        {
            report = session.Lab.Run(session.Request, watch.Begin, session.Stop);
            watch.Finish(report);
        }

        session.Keep(report.Folder);
        ExitCode code = report.Verdict switch
        {
            Verdict.Held or Verdict.NotJudged => ExitCode.Held,
            Verdict.Violated => ExitCode.Violated,
            _ => ExitCode.Inconclusive,
        };
        return session.Get(Json) ? session.Print(ResultJson.WriteText(report.Result), code)
            : session.Show(RunPage.Of(
                report.Result with { Repeat = report.RepeatHere }, report.Verdict, session.Kept, quiet), code);
    }
}
