namespace Sim.Cli;

/// <summary><c>sim report</c>: the pages of a stored result again.</summary>
internal static class ReportCommand
{
    private static readonly Argument<string> Result = new("result")
    {
        Description = "a folder that 'sim run' wrote, or its result.json",
    };

    private static readonly Option<string?> Out = new("--out", "-o")
    {
        HelpName = "folder", Description = "where to write (default: beside the result)",
    };

    public static Verb Build() => new("report", "make the reports again from a stored result",
        session => session.Show(ReportPage.Of(session.Lab.Report(session.Get(Result)!, session.Get(Out)))),
        Result, Out)
    {
        Words = ["html", "render", "export"],
        Notes = ["Nothing is run, and the result is not touched: an older result gets the report of today."],
        Examples =
        [
            ("sim report out/july-2024/1-1fe93bfe", "in the same folder"),
            ("sim report ./result.json --out ./pages", "from a result.json that somebody sent"),
        ],
        ExitCodes = "0 done · 65 no result there, or a broken one",
    };
}
