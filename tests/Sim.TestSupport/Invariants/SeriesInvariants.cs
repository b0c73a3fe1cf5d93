namespace Sim.TestSupport;

/// <summary>
/// The series at every window, its thinned copy, the zones and the milestones, against each other and the totals.
/// </summary>
internal static class SeriesInvariants
{
    public static void Check(Claims claims, ScenarioPlan plan, RunOutcome outcome)
    {
        Windows(claims, plan, outcome);
        Zones(claims, plan, outcome);
        Release(claims, plan, outcome.Result.Releases[0]);
    }

    private static void Windows(Claims claims, ScenarioPlan plan, RunOutcome outcome)
    {
        IReadOnlyList<SeriesPoint> all = outcome.AllWindows;
        SimResult result = outcome.Result;
        SeriesPoint before = new(0, 0, 0, 0, 0, 0, 0, 1);
        foreach (SeriesPoint point in all)
        {
            string about = $"the window that ends at {point.T} s";
            claims.That(point.T > before.T, about);
            claims.That(
                point.Exposed >= before.Exposed && point.WentDown >= before.WentDown
                    && point.Recovered >= before.Recovered, about);
            claims.That(point.Exposed >= point.WentDown && point.WentDown >= point.Recovered, about);
            claims.That(point.Down == point.WentDown - point.Recovered, about);
            claims.That(point.Unprotected >= 0 && point.Unprotected + point.WentDown <= point.Exposed, about);
            claims.That(point.ServicesDown >= 0 && point.ServicesDown <= result.Services.Sum(s => s.Hit), about);
            claims.That(point.OnlineShare is >= 0 and <= 1, about);
            before = point;
        }

        RunTotals totals = result.RawTotals;
        claims.That(before.T.Equals(plan.Duration.Milliseconds / 1000.0), "the last window");
        claims.That(all.Count == result.Windows && all.Count == outcome.Books.Chain.Count, "windows");
        claims.That(
            (before.Exposed, before.WentDown, before.Down) == (totals.Exposed, totals.WentDown, totals.StillDown),
            "the last window");
        claims.That(before.ServicesDown == result.Services.Sum(s => s.StillDown), "the last window");
        claims.That(all.Max(p => p.Down) <= totals.PeakDown, "the peak");
        claims.That(all.Max(p => p.Unprotected) == totals.PeakUnprotected, "the most without protection");
        var points = all.ToHashSet();
        claims.That(result.Series.All(points.Contains) && result.Series[^1] == before, "the thinned series");
    }

    private static void Zones(Claims claims, ScenarioPlan plan, RunOutcome outcome)
    {
        ZonesResult zones = outcome.Result.Zones;
        claims.That(zones.Rows.Sum(z => z.Endpoints) == outcome.Result.RawTotals.Endpoints, "zones");
        foreach (ZonePoint point in zones.Series)
        {
            int window = (int)(((long)Math.Round(point.T * 1000) - 1) / plan.Window.Milliseconds);
            claims.That(point.T.Equals(outcome.AllWindows[window].T), $"zones at {point.T} s");
            claims.That(point.Down.Sum() == outcome.AllWindows[window].Down, $"zones at {point.T} s");
            claims.That(point.Down.Zip(zones.Rows).All(z => z.First >= 0 && z.First <= z.Second.Endpoints),
                $"zones at {point.T} s");
        }
    }

    private static void Release(Claims claims, ScenarioPlan plan, ReleaseResult release)
    {
        double rest = (plan.Duration.Milliseconds - plan.Rollout.ReleaseAt.Milliseconds) / 1000.0;
        double?[] inOrder = [0, release.FirstApplied, release.LastApplied];
        claims.That(inOrder.OfType<double>().SequenceEqual(inOrder.OfType<double>().Order()),
            "first and last application");
        double?[] usable = [release.Usable50, release.Usable97, release.Usable99];
        claims.That(usable.OfType<double>().SequenceEqual(usable.OfType<double>().Order()), "times to usable");
        foreach (double? time in (double?[])[.. usable, release.LastApplied, release.Halted, release.Reverted])
            claims.That(time is not { } at || (at >= 0 && at <= rest), $"a milestone at {time} s after the release");
    }
}
