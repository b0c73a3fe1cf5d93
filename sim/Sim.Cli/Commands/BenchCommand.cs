namespace Sim.Cli;

/// <summary><c>sim bench</c>: how fast, how large.</summary>
internal static class BenchCommand
{
    private const int UsualRepeats = 3;
    private const double Mebi = 1 << 20;

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

    private static readonly Option<int?> Repeats = CommonOptions.Whole(
        "--repeats", "measurements of each row, 1 to 100 (default: 3)", "does not do for --repeats", 1, 100);

    public static Verb Build() => new("bench", "measure speed and memory, each measurement in a process of its own",
        Run, What, Scenario, Repeats, CommonOptions.Scale, CommonOptions.Set, CommonOptions.Host, CommonOptions.Threads)
    {
        Words = ["benchmark", "perf", "profile"],
        Notes =
        [
            "small: a hundredth of the fleet, with the start of the program. unreachable: the same with 450 million "
            + "endpoints on another platform, in pairs. windows: a sixth of the window length. full: the whole fleet "
            + "with 1, 2 and 64 shards.",
        ],
        Examples =
        [
            ("sim bench", "a few seconds"),
            ("sim bench full --repeats 5", "the whole fleet"),
        ],
        ExitCodes = "0 done · 3 rows that must agree have different results · 130 interrupted",
    };

    private static ExitCode Run(Session session)
    {
        string what = session.Get(What)!;
        RunRequest run = session.Request with { Scenario = session.Get(Scenario)! };
        bool same = true;
        foreach (string name in what == "all" ? BenchRunner.Names : [what])
        {
            BenchTable table = SimLab.Bench(name, run, session.Get(Repeats) ?? UsualRepeats,
                text => Tell(session, text), session.Stop);
            session.Error.Redraw();
            session.Show(Page(table));
            same &= table.Agrees;
        }

        return same ? ExitCode.Held : ExitCode.NonDeterminism;
    }

    private static void Tell(Session session, string text)
    {
        session.Error.Redraw(text);
        if (!session.Error.IsInteractive)
            session.Error.WriteText(text + "\n");
    }

    // Medians with their range, and ratios to the first row.
    private static TerminalText Page(BenchTable table) => TerminalPage.Of(
    [
        new Heading(table.Title),
        Table.Of("", table.Rows,
            ("", r => r.Name),
            ("#run", r => Number(Seconds(r), "0.00")),
            ("#min–max", r => $"{Number(r.Samples.Min(s => s.Seconds), "0.0")}–"
                + Number(r.Samples.Max(s => s.Seconds), "0.0")),
            ("#wall", r => Number(r.Median(s => s.WallSeconds), "0.0")),
            ("#peak MiB", r => Number(r.Median(s => s.PeakBytes) / Mebi, "0")),
            ("#ev/s", r => Numbers.Brief(r.Samples[0].Events / Seconds(r))),
            ("#B/window", r => Numbers.Brief(r.Median(s => (double)s.AllocatedBytes / Math.Max(1, s.Windows)))),
            ("#ratio", r => Number(Cost(r) / Cost(table.Rows[0]), "0.00"))),
        new Statement([""]),
    ]);

    private static double Seconds(BenchRow row) => row.Median(s => s.Seconds);

    // By transition, so that rows of different size can be compared.
    private static double Cost(BenchRow row) => row.Median(s => s.Seconds / Math.Max(1, s.Events));

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
