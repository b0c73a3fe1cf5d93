namespace Sim.TestSupport;

/// <summary>
/// The result counted once more, from the record alone: totals, hours down and the series at every window.
/// </summary>
internal static class RecordCounts
{
    public static void Check(Claims claims, ScenarioPlan plan, RunOutcome outcome)
    {
        Totals(claims, plan, outcome);
        Peak(claims, outcome);
        Windows(claims, outcome);
    }

    private static void Totals(Claims claims, ScenarioPlan plan, RunOutcome outcome)
    {
        RunTotals totals = outcome.Result.RawTotals;
        IReadOnlyList<Transition> trace = outcome.Books.Trace;
        ILookup<TransitionKind, Transition> byKind = trace.ToLookup(t => (TransitionKind)t.Kind);
        claims.That(trace.Count == outcome.Result.Events, "events");
        claims.That(byKind[TransitionKind.Applied].Count() == totals.Exposed, "applied");
        claims.That(byKind[TransitionKind.Cleaned].Count() == totals.Cleaned, "cleaned");
        claims.That(byKind[TransitionKind.Repaired].Count() == totals.ManualRepairs, "repaired");
        claims.That(byKind[TransitionKind.SelfHealed].Count() == totals.SelfHealed, "self-healed");
        claims.That(byKind[TransitionKind.CloudHealed].Count() == totals.CloudHealed, "cloud-healed");
        claims.That(byKind[TransitionKind.Restarted].Count() == totals.Restarted, "restarted");
        claims.That(byKind[TransitionKind.AgentDied].Count() == totals.AgentRestarts, "agents that died");
        claims.That(byKind[TransitionKind.Degraded].Count() == totals.Degraded, "degraded");
        claims.That(byKind[TransitionKind.Rejected].Count() == totals.Rejected, "rejected");
        claims.That(byKind[TransitionKind.Slowed].Count() == totals.Slowed, "slowed");
        claims.That(byKind[TransitionKind.Damaged].Count() == totals.Damaged, "damaged");
        claims.That(byKind[TransitionKind.RepairStarted].Count() == outcome.Result.Repairs.Started, "repairs begun");
        claims.That(byKind[TransitionKind.Waiting].Count() == outcome.Result.Repairs.Tickets, "tickets");

        long end = plan.Duration.Milliseconds;
        long down = byKind.Where(kind => EndpointCourse.IsDown(kind.Key)).SelectMany(kind => kind)
            .Sum(t => end - t.TimeMs);
        long back = byKind.Where(kind => EndpointCourse.IsBack(kind.Key)).SelectMany(kind => kind)
            .Sum(t => end - t.TimeMs);
        claims.Same((down - back) / 3_600_000.0, totals.DownHours, "hours down");
    }

    // Most endpoints down after all that happened in one millisecond.
    private static void Peak(Claims claims, RunOutcome outcome)
    {
        IReadOnlyList<Transition> trace = outcome.Books.Trace;
        long down = 0;
        long peak = 0;
        for (int i = 0; i < trace.Count; i++)
        {
            var kind = (TransitionKind)trace[i].Kind;
            down += EndpointCourse.IsDown(kind) ? 1 : EndpointCourse.IsBack(kind) ? -1 : 0;
            bool last = i == trace.Count - 1 || trace[i + 1].TimeMs != trace[i].TimeMs;
            peak = last ? Math.Max(peak, down) : peak;
        }

        claims.That(peak == outcome.Result.RawTotals.PeakDown, $"the peak of {peak} in the record");
    }

    private static void Windows(Claims claims, RunOutcome outcome)
    {
        long exposed = 0, crashed = 0, recovered = 0, unprotected = 0, services = 0;
        IReadOnlyList<Transition> trace = outcome.Books.Trace;
        int next = 0;
        foreach (SeriesPoint point in outcome.AllWindows)
        {
            for (; next < trace.Count && trace[next].TimeMs < Math.Round(point.T * 1000); next++)
            {
                Transition transition = trace[next];
                var kind = (TransitionKind)transition.Kind;
                exposed += kind == TransitionKind.Applied ? 1 : 0;
                crashed += EndpointCourse.IsDown(kind) ? 1 : 0;
                recovered += EndpointCourse.IsBack(kind) ? 1 : 0;
                services += kind == TransitionKind.ServiceDown ? 1 : kind == TransitionKind.ServiceUp ? -1 : 0;
                unprotected += Unprotected(kind, transition.Value);
            }

            claims.That(
                (exposed, crashed, recovered, unprotected, services)
                    == (point.Exposed, point.WentDown, point.Recovered, point.Unprotected, point.ServicesDown),
                $"the window that ends at {point.T} s",
                "what the record says");
        }

        claims.That(next == trace.Count, "transitions after the last window", "none");
    }

    private static int Unprotected(TransitionKind kind, uint value) => kind switch
    {
        TransitionKind.AgentDied or TransitionKind.Degraded => 1,
        TransitionKind.AgentBack => -1,
        TransitionKind.Restored => (Outcome)value == Outcome.Degraded ? -1 : 0,
        _ => 0,
    };
}
