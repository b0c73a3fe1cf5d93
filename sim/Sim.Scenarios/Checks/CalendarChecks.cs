namespace Sim.Scenarios;

/// <summary>Checks that the run and everything that is to happen lies before the year 10000, which no moment can be written in.</summary>
internal sealed class CalendarChecks(DiagnosticBag bag)
{
    private static readonly (string Owner, string Key, string What)[] Moments =
    [
        ("rollout", "releaseAt", "the release"),
        ("rollout", "haltAt", "the halt"),
        ("rollout", "revertAt", "the revert"),
        ("recovery.cloud", "offeredAt", "the offer of cloud remediation"),
        ("recovery.hands", "guidanceAt", "the guidance"),
    ];

    public void Check(Bound root)
    {
        if (root["start"]?.Value is not UtcMoment start)
        {
            return;
        }

        if (root.Maybe<SimDuration>("duration") is { } duration)
        {
            Within(root["duration"]!, start, duration.Milliseconds, "the end of the run");
        }

        foreach ((string owner, string key, string what) in Moments)
        {
            Bound? at = owner.Split('.').Aggregate((Bound?)root, (bound, part) => bound?[part]);
            if (at?[key] is { Value: Moment moment } bound)
            {
                Within(bound, start, moment.Milliseconds(start), what);
            }
        }
    }

    private void Within(Bound at, UtcMoment start, long after, string what)
    {
        if (after > UtcMoment.Last.UnixMilliseconds - start.UnixMilliseconds)
        {
            bag.Add(at.At, DiagnosticCodes.OutOfRange, $"{what} is after the year 9999", "start the scenario earlier");
        }
    }
}
