namespace Sim.Scenarios;

internal sealed class BranchCodec() : ObjectCodec<OutcomeBranch>(
    "branch", "One way in which a fault shows, before anything contains it.",
    [
        Share,
        Required("site", Scalar.Words<FaultSite>("fault-site"), "Where the faulty code runs.",
            b => b.Site).As(out var site),
        Required("effect", Scalar.Words<FaultEffect>("fault-effect"), "What it does there.",
            b => b.Effect).As(out var effect),
        Defaulted("recurrence", Scalar.Words<FaultRecurrence>("fault-recurrence"), "once",
            "How it comes back after a restart of what it hit.", b => b.Recurrence).As(out var recurrence),
        Defaulted("watched", Scalar.Flag, "false", "Whether a watchdog of that site notices it.",
            b => b.Watched).As(out var watched),
        Defaulted("caught", Scalar.Share, "0%", "Share of it that the design's gate refuses before it runs.",
            b => b.Caught).As(out var caught),
    ],
    read => new(read.Get(Share), read.Get(site), read.Get(effect), read.Get(recurrence), read.Get(watched),
        read.Get(caught)))
{
    public static readonly Field<Ratio> Share =
        Required("share", Scalar.Share, "Share of endpoints on which it shows so.", b => b.Share);
}
