using System.ComponentModel;

namespace Sim.Cli;

/// <summary>How <c>sim</c> ends. The numbers are a contract with pipelines and never change their meaning.</summary>
internal enum ExitCode
{
    [Description("The run finished and every expectation held; or a verb without expectations did its work.")]
    Held = 0,

    [Description("The run finished and at least one expectation was violated.")]
    Violated = 1,

    [Description("The run says nothing: a declared fault or action reached no endpoint, a metric has no value, or "
        + "an experiment is undecided.")]
    Inconclusive = 2,

    [Description("'verify' found two settings with different results.")]
    NonDeterminism = 3,

    [Description("The command line is wrong: unknown verb or option, missing or malformed value.")]
    Usage = 64,

    [Description("A scenario, catalogue or override is wrong, or does not exist; nothing was run.")]
    BadInput = 65,

    [Description("The lab failed: a bug, or a machine that refuses (a full disk or device, a folder that cannot "
        + "be written).")]
    Internal = 70,

    [Description("Standard output or standard error is closed, and something was to be printed there; what is "
        + "kept in a folder is kept.")]
    Closed = 74,

    [Description("Stopped by Ctrl-C or SIGTERM; nothing was written.")]
    Interrupted = 130,

    [Description("The program that reads standard output left before the end, as 'head' does: 128 + SIGPIPE, as "
        + "shells know it.")]
    ReaderLeft = 141,
}
