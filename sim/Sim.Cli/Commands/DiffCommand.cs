namespace Sim.Cli;

/// <summary><c>sim diff</c>: how two stored results differ, and where they part.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string> First = new("a") { Description = "a result folder, or its result.json" };

    private static readonly Argument<string> Second = new("b") { Description = "another" };

    private static readonly Option<string?> Html = new("--html")
    {
        HelpName = "file", Description = "write a page that shows both runs side by side",
    };

    public static Verb Build() => new("diff", "what differs between two results, and where they first part",
        Diff, First, Second, Html)
    {
        Notes =
        [
            "Settings, totals, milestones and expectations that differ, in columns. What is the same is not shown.",
        ],
        Examples =
        [
            ("sim diff out/july-2024/1-1fe93bfe out/july-2024/2-0b7a6c11", "two runs of one scenario"),
            ("sim diff out/july-2024/1-1fe93bfe out/july-2024/2-0b7a6c11 --html diff.html",
                "with curves and tables, as a page"),
        ],
        ExitCodes = "0 equal · 1 different · 3 the same run with another result · 65 no result there",
    };

    private static ExitCode Diff(Session session)
    {
        (string a, string b) = (session.Get(First)!, session.Get(Second)!);
        RunComparison difference = session.Lab.Diff(a, b, session.Get(Html));
        session.Show(DiffPage.Of(difference, a, b));
        if (session.Get(Html) is { } page)
            session.Show(TerminalPage.Of(6, [new Statement([""]), new Entry("Page", page)]));

        return difference.IsEqual ? ExitCode.Held
            : difference.IsNonDeterminism ? ExitCode.NonDeterminism
            : ExitCode.Violated;
    }
}
