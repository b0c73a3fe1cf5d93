namespace Sim.Cli;

/// <summary>How <c>sim</c> ends. The numbers are a contract with pipelines and never change their meaning.</summary>
internal enum ExitCode
{
    /// <summary>The run finished and every expectation held; or a verb without expectations did its work.</summary>
    Held = 0,

    /// <summary>The run finished and at least one expectation was violated.</summary>
    Violated = 1,

    /// <summary>The run says nothing: a declared fault or action reached no endpoint, a metric has no value, or an experiment is undecided.</summary>
    Inconclusive = 2,

    /// <summary><c>verify</c> found two settings with different results.</summary>
    NonDeterminism = 3,

    /// <summary>The command line is wrong: unknown verb or option, missing or malformed value.</summary>
    Usage = 64,

    /// <summary>A scenario, catalogue or override is wrong, or does not exist; nothing was run.</summary>
    BadInput = 65,

    /// <summary>The lab failed: a bug, or a machine that refuses (a full disk or device, a folder that cannot be written).</summary>
    Internal = 70,

    /// <summary>Standard output or standard error is closed, and something was to be printed there; what is kept in a folder is kept.</summary>
    Closed = 74,

    /// <summary>Stopped by Ctrl-C or SIGTERM; nothing was written.</summary>
    Interrupted = 130,

    /// <summary>The program that reads standard output left before the end, as <c>head</c> does: 128 + SIGPIPE, as shells know it.</summary>
    ReaderLeft = 141,
}
