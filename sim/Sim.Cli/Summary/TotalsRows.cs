namespace Sim.Cli;

/// <summary>The totals of a run as a table: counts with shares that say of what, or estimates with their errors.</summary>
internal sealed class TotalsRows
{
    private readonly RunTotals _all;
    private readonly RunTotals _raw;
    private readonly EstimateErrors? _errors;
    private readonly bool _thinned;
    private readonly TextTable _table;

    private TotalsRows(SimResult result)
    {
        (_all, _raw, _errors) = (result.Totals, result.RawTotals, result.Scale.Errors);
        _thinned = result.Scale.Thinning > 1;
        _table = _thinned
            ? new TextTable("", ">whole fleet, estimated", ">±", ">simulated")
            : new TextTable("", ">endpoints", ">share", "of");
    }

    private (long Whole, string What) Platform => (_all.Endpoints, "the platform");

    private (long Whole, string What) Down =>
        (_all.WentDown, OnlyCrashes ? "those that crashed" : "those that went down");

    private bool OnlyCrashes => _raw.Hung + _raw.Quarantined == 0;

    /// <summary>Draws the table into a page.</summary>
    public static void Draw(Page page, SimResult result)
    {
        var rows = new TotalsRows(result);
        rows.Hit();
        rows.Back();
        rows.Cost();
        rows._table.Draw(page, 2);
    }

    private void Hit()
    {
        Row("on the platform", t => t.Endpoints, null);
        Row("applied the update", t => t.Exposed, Platform, _errors?.Exposed);
        if (OnlyCrashes)
        {
            Row("crashed", t => t.Crashed, Platform, _errors?.Crashed);
        }
        else
        {
            Row("went down", t => t.WentDown, Platform, _errors?.WentDown);
            Row("  crashed", t => t.Crashed, Down, _errors?.Crashed);
            Row("  hung", t => t.Hung, Down);
            Row("  quarantined", t => t.Quarantined, Down);
        }

        Row("down at the worst moment", t => t.PeakDown, Platform);
    }

    private void Back()
    {
        Some("worked after a restart", t => t.Restarted, Down, _errors?.Restarted);
        Row("healed themselves", t => t.SelfHealed, Down, _errors?.SelfHealed);
        Row("healed from the cloud", t => t.CloudHealed, Down, _errors?.CloudHealed);
        Row("repaired by hand", t => t.ManualRepairs, Down, _errors?.ManualRepairs);
        Row("still down at the end", t => t.StillDown, Down, _errors?.StillDown);
    }

    private void Cost()
    {
        HourRow("endpoint-hours down", t => t.DownHours, _errors?.DownHours);
        HourRow("of these in working hours", t => t.ExpectedUseDownHours);
        Some("agent died and came back", t => t.AgentRestarts, Platform);
        Some("telemetry degraded", t => t.Degraded, Platform);
        Some("kept the old content", t => t.Rejected, Platform);
        Some("slowed", t => t.Slowed, Platform);
        if (_raw.ProtectionGapHours > 0)
        {
            HourRow("endpoint-hours unprotected", t => t.ProtectionGapHours);
        }
    }

    // What most designs do not do has no row unless it happened.
    private void Some(string name, Func<RunTotals, long> of, (long Whole, string What) whole, double? error = null)
    {
        if (of(_raw) > 0)
        {
            Row(name, of, whole, error);
        }
    }

    private void Row(string name, Func<RunTotals, long> of, (long Whole, string What)? whole, double? error = null)
    {
        string value = Numbers.Count(of(_all));
        if (_thinned)
        {
            string scatter = error is > 0 and { } e ? Numbers.Count((long)Math.Round(e)) : "";
            _table.Row(name, value, scatter, Numbers.Count(of(_raw)));
        }
        else if (whole is { Whole: > 0 } part)
        {
            _table.Row(name, value, Numbers.Percent((double)of(_all) / part.Whole), part.What);
        }
        else
        {
            _table.Row(name, value);
        }
    }

    private void HourRow(string name, Func<RunTotals, double> of, double? error = null)
    {
        string value = Hours(of(_all));
        if (_thinned)
        {
            _table.Row(name, value, error is > 0 and { } e ? Hours(e) : "", Hours(of(_raw)));
        }
        else
        {
            _table.Row(name, value);
        }
    }

    // A second of a thousand machines is no hour, and not nothing either.
    private static string Hours(double hours) => hours switch
    {
        > 0 and < 0.001 => "below 0.001",
        < 100 => Numbers.Words(hours),
        _ => Numbers.Count((long)Math.Round(hours, MidpointRounding.AwayFromZero)),
    };
}
