using System.CommandLine;
using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary><c>sim run</c>: one scenario, its progress, its summary, its folder.</summary>
internal static class RunCommand
{
    private static readonly Option<bool> Json = new("--json")
    {
        Description = "print result.json alone on standard output; progress stays on standard error",
    };

    public static Verb Build()
    {
        var verb = new Verb("run", "run a scenario, print a summary, write a result folder with a report")
        {
            Notes =
            [
                "The same scenario and seeds give the same result, byte by byte, on every machine, host and number "
                + "of threads. Ctrl-C stops at once and leaves nothing half-written.",
            ],
            Examples =
            [
                new("sim run july-2024", "the outage of July 2024, as published"),
                new("sim run july-2024 --seed 7 --scale 0.01",
                    "other dice, and every hundredth organisation: a second"),
                new("sim run july-2024 --set recovery.race.wired=30%", "what if more machines had healed themselves?"),
                new("sim run ./mine.yaml --json > result.json", "your own scenario, for a pipeline"),
            ],
            ExitCodes = "0 expectations held · 1 violated · 2 inconclusive · 65 bad input · 130 interrupted",
        };
        verb.Add(CommonOptions.Scenario);
        foreach (Option option in (Option[])
        [
            CommonOptions.Seed, CommonOptions.FleetSeed, CommonOptions.Scale, CommonOptions.Set, CommonOptions.Out,
            CommonOptions.NoOutput, Json, CommonOptions.Quiet, CommonOptions.Host, CommonOptions.Shards,
            CommonOptions.Threads,
        ])
        {
            verb.Add(option);
        }

        verb.SetAction(line => Session.Run(line, session => Run(line, session)));
        return verb;
    }

    private static ExitCode Run(ParseResult line, Session session)
    {
        RunRequest request = CommonOptions.RequestOf(line) with
        {
            OutRoot = CommonOptions.FolderOf(line),
        };
        bool quiet = line.GetValue(CommonOptions.Quiet);
        var watch = new RunWatch(session.Error, quiet, session.Stop);
        RunReport report;
        try
        {
            report = session.Lab.Run(request, watch.Begin, session.Stop);
        }
        finally
        {
            watch.Dispose();
        }

        watch.Finish(report);
        session.Kept = report.Folder is null ? null : Path.GetRelativePath(Environment.CurrentDirectory, report.Folder);
        if (line.GetValue(Json))
            session.Output.WriteText(ResultJson.WriteText(report.Result));
        else
            session.Output.Write(
                RunPage.Of(report.Result with { Repeat = report.RepeatHere }, report.Verdict, session.Kept, quiet));

        return CodeOf(report.Verdict);
    }

    private static ExitCode CodeOf(Verdict verdict) => verdict switch
    {
        Verdict.Held or Verdict.NotJudged => ExitCode.Held,
        Verdict.Violated => ExitCode.Violated,
        _ => ExitCode.Inconclusive,
    };
}
