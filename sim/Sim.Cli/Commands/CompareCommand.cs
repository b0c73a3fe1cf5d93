using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary><c>sim compare</c>: the arms of an experiment on equal seeds, their differences, the verdict.</summary>
internal static class CompareCommand
{
    private const int MostReplications = 100_000;

    /// <summary>The experiment.</summary>
    public static readonly Argument<string> Experiment = new("experiment")
    {
        Description = "name in the catalogue (see 'sim list'), or path of a file",
    };

    private static readonly Option<int?> Replications = new("--replications", "-n")
    {
        HelpName = "n", Description = "runs of each arm, instead of what the file says", CustomParser = ReplicationsOf,
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "print experiment.json alone on standard output; progress stays on standard error",
    };

    public static Verb Build()
    {
        var verb = new Verb("compare",
            "run the arms of an experiment on equal seeds, print differences, write a result folder")
        {
            Notes =
            [
                "Replication r of every arm runs with the same seeds, so that a difference is due to the arms and "
                    + "not to the "
                + "dice. The same experiment and seeds give the same result, byte by byte, on every number of "
                + "threads. Ctrl-C "
                + "stops at once and leaves nothing half-written.",
            ],
            Examples =
            [
                new("sim compare july-2024-halted", "what a halt after twenty minutes would have spared"),
                new("sim compare july-2024-halted -n 50 --seed 1000", "more replications, on other seeds"),
                new("sim compare ./mine.yaml --json > experiment.json", "your own experiment, for a pipeline"),
            ],
            ExitCodes =
                "0 decided · 2 undecided: too few replications, or no arm reached anybody · 65 bad input · 130 "
                    + "interrupted",
        };
        verb.Add(Experiment);
        foreach (Option option in (Option[])
        [
            Replications, CommonOptions.Seed, CommonOptions.FleetSeed, CommonOptions.Scale, CommonOptions.Set,
            CommonOptions.Out, CommonOptions.NoOutput, Json, CommonOptions.Quiet, CommonOptions.Threads,
        ])
        {
            verb.Add(option);
        }

        verb.SetAction(line => Session.Run(line, session => Compare(line, session)));
        return verb;
    }

    /// <summary>What a command line asks to compare.</summary>
    public static CompareRequest RequestOf(ParseResult line) => new()
    {
        Experiment = line.GetValue(Experiment)!,
        Replications = line.GetValue(Replications),
        Seed = line.GetValue(CommonOptions.Seed),
        FleetSeed = line.GetValue(CommonOptions.FleetSeed),
        Scale = line.GetValue(CommonOptions.Scale),
        Sets = line.GetValue(CommonOptions.Set) ?? [],
        Threads = line.GetValue(CommonOptions.Threads),
        OutRoot = CommonOptions.FolderOf(line),
    };

    private static ExitCode Compare(ParseResult line, Session session)
    {
        bool quiet = line.GetValue(CommonOptions.Quiet);
        CompareReport report;
        using (var watch = new CompareWatch(session.Error, quiet, TimeProvider.System))
        {
            report = session.Lab.Compare(RequestOf(line), watch.Begin, session.Stop);
            watch.Finish(report);
        }

        session.Kept = report.Folder is null ? null : Path.GetRelativePath(Environment.CurrentDirectory, report.Folder);
        if (line.GetValue(Json))
            session.Output.WriteText(ExperimentJson.WriteText(report.Result));
        else
            session.Output.Write(ComparePage.Of(report, session.Kept, quiet));

        return report.IsDecided ? ExitCode.Held : ExitCode.Inconclusive;
    }

    private static int? ReplicationsOf(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && count is >= 1 and <= MostReplications)
            return count;

        result.AddError($"'{text}' is no number of replications: write a whole number from 1 to {MostReplications}");
        return null;
    }
}
