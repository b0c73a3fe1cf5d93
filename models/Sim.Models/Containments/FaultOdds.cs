namespace Sim.Models;

/// <summary>
/// The probability of each outcome in closed form: what <see cref="FaultWalk"/> comes to over many endpoints, written
/// without its draws.
/// </summary>
public static class FaultOdds
{
    private const double One = 4_294_967_296;

    // How finely the time between two failures is looked at, where it decides.
    private const int Steps = 64;

    /// <summary>The probabilities over all ways of a program, by the number of the <see cref="Outcome"/>.</summary>
    public static double[] Of(OutcomeProgram program, int failedBoots)
    {
        double[] all = new double[OutcomeTraits.All.Count];
        foreach (OutcomeBranch way in program.Branches)
        {
            foreach ((int outcome, double odds) in Of(way, program, failedBoots).Index())
                all[outcome] += way.Share.ToDouble() * odds;
        }

        return all;
    }

    /// <summary>The probabilities of one way of a program.</summary>
    public static double[] Of(OutcomeBranch way, OutcomeProgram program, int failedBoots)
    {
        var odds = new double[OutcomeTraits.All.Count];
        double caught = program.Containment.Gate ? Chance(way.Caught) : 0;
        odds[(int)Outcome.Rejected] = caught;
        Contained(odds, 1 - caught, way, program.Containment, failedBoots);
        foreach (OutcomeTraits of in OutcomeTraits.All.Where(o => program.SparesAgent && o.IsOfAgentOnly))
        {
            odds[(int)Outcome.None] += odds[(int)of.Outcome];
            odds[(int)of.Outcome] = 0;
        }

        return odds;
    }

    private static void Contained(
        double[] odds, double rest, OutcomeBranch way, Containment containment, int failedBoots)
    {
        bool confined = containment.Boundary && way.Site switch
        {
            FaultSite.Process => true,
            FaultSite.Verified => containment.Gate,
            _ => false,
        };
        bool hangs = way.Effect is FaultEffect.Spin or FaultEffect.Block;
        SimDuration? deadline = confined ? containment.ProcessDeadline : containment.KernelDeadline;
        if (Alone(way.Effect) is { } outcome)
            odds[(int)outcome] += rest;
        else if (hangs && !(way.Watched && deadline is not null))
            odds[(int)(confined && containment.FailOpenAfter is not null ? Outcome.Degraded : Outcome.Hang)] += rest;
        else if (confined)
            Dies(odds, rest, way.Recurrence, containment.Restart, hangs ? deadline!.Value.Milliseconds : 0);
        else
            Crashes(odds, rest, way.Recurrence, containment, failedBoots);
    }

    // What an effect comes to wherever it happens; null where that depends on what contains it.
    private static Outcome? Alone(FaultEffect effect) => effect switch
    {
        FaultEffect.None => Outcome.None,
        FaultEffect.Refused => Outcome.Rejected,
        FaultEffect.Misjudgement => Outcome.Quarantined,
        FaultEffect.Removal => Outcome.Damaged,
        FaultEffect.Slowdown => Outcome.Slowed,
        FaultEffect.Blindness => Outcome.Degraded,
        _ => null,
    };

    private static void Crashes(
        double[] odds, double rest, FaultRecurrence recurrence, Containment containment, int failedBoots)
    {
        double survives = Chance(containment.OopsTolerated);
        bool falls = recurrence != FaultRecurrence.EveryStartAnyContent
            && containment.Rollback is { } counter && counter.Boot <= Math.Max(1, failedBoots);
        double loops = recurrence == FaultRecurrence.Once ? 0
            : (1 - Chance(containment.LateStart)) * (falls ? 1 - Chance(containment.Rollback!.Succeeds) : 1);
        odds[(int)Outcome.Degraded] += rest * survives;
        odds[(int)Outcome.BootLoop] += rest * (1 - survives) * loops;
        odds[(int)Outcome.CrashOnce] += rest * (1 - survives) * (1 - loops);
    }

    private static void Dies(
        double[] odds, double rest, FaultRecurrence recurrence, RestartPolicy? policy, long deadline)
    {
        double back = policy is null ? 0
            : policy.MaxRestarts == 0 || recurrence == FaultRecurrence.Once ? 1
            : Lasts(policy, deadline, recurrence == FaultRecurrence.Frequent);
        odds[(int)Outcome.ProcessRestart] += rest * back;
        odds[(int)Outcome.Degraded] += rest * (1 - back);
    }

    // How often the restarts last a day: between all failures lies a quiet time, or there are too few of them.
    private static double Lasts(RestartPolicy policy, long deadline, bool works)
    {
        int lasts = 0;
        for (int i = 0; i < Steps * Steps; i++)
        {
            ulong uniform = ((ulong)(i / Steps) << 58) + (1UL << 57);
            long work = works ? 60_000 + (180_000L * (i % Steps) / Steps) : 0;
            long apart = Math.Max(1,
                policy.Delay.Sample(new PhiloxBlock(0, (uint)(uniform >> 32), 0, 0)) + work + deadline);
            bool few = (FaultWalk.Day - deadline + apart - 1) / apart <= policy.MaxRestarts;
            lasts += few || apart >= policy.QuietPeriod.Milliseconds ? 1 : 0;
        }

        return (double)lasts / (Steps * Steps);
    }

    private static double Chance(Ratio ratio) => ratio.Threshold32 / One;
}
