namespace Sim.Scenarios;

/// <summary>One way in which a fault shows, before anything contains it.</summary>
internal sealed class BranchCodec() : ObjectCodec<OutcomeBranch>(
    "branch", "One way in which a fault shows, before anything contains it.",
    [Share, Site, Effect, Recurrence, Watched, Caught])
{
    public static readonly Field<Ratio> Share =
        Required("share", Scalar.Share, "Share of endpoints on which it shows so.", b => b.Share);

    private static readonly Field<FaultSite> Site = Required(
        "site", Scalar.Words<FaultSite>("fault-site"), "Where the faulty code runs.", b => b.Site);

    private static readonly Field<FaultEffect> Effect = Required(
        "effect", Scalar.Words<FaultEffect>("fault-effect"), "What it does there.", b => b.Effect);

    private static readonly Field<FaultRecurrence> Recurrence = Defaulted(
        "recurrence", Scalar.Words<FaultRecurrence>("fault-recurrence"), "once",
        "How it comes back after a restart of what it hit.", b => b.Recurrence);

    private static readonly Field<bool> Watched = Defaulted(
        "watched", Scalar.Flag, "false", "Whether a watchdog of that site notices it.", b => b.Watched);

    private static readonly Field<Ratio> Caught = Defaulted(
        "caught", Scalar.Share, "0%", "Share of it that the design's gate refuses before it runs.", b => b.Caught);

    protected override OutcomeBranch Make(ReadFields read) => new(
        read.Get(Share), read.Get(Site), read.Get(Effect), read.Get(Recurrence), read.Get(Watched), read.Get(Caught));
}
