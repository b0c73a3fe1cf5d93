using Sim.Reports;

namespace Sim.Cli;

/// <summary>What a person hears who stopped the program.</summary>
internal static class InterruptedPage
{
    public static TerminalText Of() => ErrorPage.Of("interrupted; nothing was written", null);
}
