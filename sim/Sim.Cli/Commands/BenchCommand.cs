using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sim.Lab;

namespace Sim.Cli;

/// <summary><c>sim bench</c>: how fast, how large.</summary>
internal static class BenchCommand
{
    private const string EraseLine = "\r\e[K";

    private static readonly Argument<string> What = new("what")
    {
        Description = "small, unreachable, windows, full, or all (default: small)",
        DefaultValueFactory = _ => "small",
    };

    private static readonly Option<string> Scenario = new("--scenario")
    {
        HelpName = "name", Description = "the scenario to measure with (default: july-2024)",
        DefaultValueFactory = _ => "july-2024",
    };

    private static readonly Option<int> Repeats = new("--repeats")
    {
        HelpName = "n", Description = "measurements of each row, 1 to 100 (default: 3)", DefaultValueFactory = _ => 3,
        CustomParser = RepeatsOf,
    };

    public static Verb Build()
    {
        var verb = new Verb("bench", "measure speed and memory, each measurement in a process of its own")
        {
            Notes =
            [
                "small: a hundredth of the fleet, with the start of the program. unreachable: the same with 450 "
                    + "million "
                + "endpoints on another platform, in pairs. windows: a sixth of the window length. full: the whole "
                + "fleet "
                + "with 1, 2 and 64 shards.",
            ],
            Examples =
            [
                new("sim bench", "a few seconds"),
                new("sim bench full --repeats 5", "the whole fleet"),
            ],
            ExitCodes = "0 done · 3 rows that must agree have different results · 130 interrupted",
        };
        verb.Add(What);
        foreach (Option option in (Option[])
            [Scenario, Repeats, CommonOptions.Scale, CommonOptions.Set, CommonOptions.Host, CommonOptions.Threads])
        {
            verb.Add(option);
        }

        verb.SetAction(line => Session.Run(line, session => Run(line, session)));
        return verb;
    }

    private static ExitCode Run(ParseResult line, Session session)
    {
        string what = line.GetValue(What)!;
        RunRequest run = new()
        {
            Scenario = line.GetValue(Scenario)!,
            Scale = line.GetValue(CommonOptions.Scale),
            Sets = line.GetValue(CommonOptions.Set) ?? [],
            Host = line.GetValue(CommonOptions.Host),
            Threads = line.GetValue(CommonOptions.Threads),
            OutRoot = null,
        };
        bool same = true;
        foreach (string name in what == "all" ? BenchPlan.Names : [what])
        {
            BenchTable table = SimLab.Bench(name, run, line.GetValue(Repeats), text => Tell(session, text),
                session.Stop);
            Tell(session, null);
            session.Output.Write(BenchPage.Of(table));
            same &= table.Agrees;
        }

        return same ? ExitCode.Held : ExitCode.NonDeterminism;
    }

    private static void Tell(Session session, string? text)
    {
        if (session.Error.IsInteractive)
            session.Error.WriteText(EraseLine + text);
        else if (text is not null)
            session.Error.WriteText(text + "\n");
    }

    private static int RepeatsOf(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int repeats)
            && repeats is >= 1 and <= 100)
            return repeats;

        result.AddError($"'{text}' does not do for --repeats: write a whole number from 1 to 100");
        return 1;
    }
}
