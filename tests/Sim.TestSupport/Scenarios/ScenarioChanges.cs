namespace Sim.TestSupport;

/// <summary>Changes of one thing in a plan, so that a test reads as what is special about it.</summary>
public static class ScenarioChanges
{
    public static ScenarioPlan Fleet(this ScenarioPlan plan, Func<FleetPlan, FleetPlan> change) =>
        plan with { Fleet = change(plan.Fleet) };

    public static ScenarioPlan Group(this ScenarioPlan plan, Func<FleetGroup, FleetGroup> change) =>
        plan.Fleet(fleet => fleet with { Groups = [.. fleet.Groups.Select(change)] });

    public static ScenarioPlan Kind(this ScenarioPlan plan, Func<DeviceKindPlan, DeviceKindPlan> change) =>
        plan.Fleet(fleet => fleet with { Kinds = [.. fleet.Kinds.Select(change)] });

    public static ScenarioPlan Recovery(this ScenarioPlan plan, Func<RecoveryPlan, RecoveryPlan> change) =>
        plan with { Recovery = change(plan.Recovery) };

    public static ScenarioPlan Rollout(this ScenarioPlan plan, Func<RolloutPlan, RolloutPlan> change) =>
        plan with { Rollout = change(plan.Rollout) };

    public static ScenarioPlan Fault(this ScenarioPlan plan, Func<FaultPlan, FaultPlan> change) =>
        plan with { Update = plan.Update with { Fault = change(plan.Update.Fault) } };

    public static ScenarioPlan RevertAt(this ScenarioPlan plan, string moment) =>
        plan.RevertAt(ScenarioBuilder.Time(moment));

    public static ScenarioPlan RevertAt(this ScenarioPlan plan, long moment) =>
        plan.Rollout(rollout => rollout with { RevertAt = ScenarioBuilder.At(moment) });

    public static ScenarioPlan Hands(this ScenarioPlan plan, HandsPlan hands) =>
        plan.Recovery(recovery => recovery with { Hands = hands });

    public static ScenarioPlan Offset(this ScenarioPlan plan, int minutes) => plan.Zone(TimeZonePlan.Fixed(minutes));

    /// <summary>Everybody lives in a zone.</summary>
    public static ScenarioPlan Zone(this ScenarioPlan plan, TimeZonePlan zone) => plan.Fleet(fleet => fleet with
    {
        Countries = [new CountryPlan("AA", "Country A", Ratio.One, [new ZonePlan(zone, Ratio.One)])],
    });

    /// <summary>Everybody works a shift on the days of a mask, without offsets unless a spread is given.</summary>
    public static ScenarioPlan Shift(this ScenarioPlan plan, int days, int from, int to, int spread = 0) =>
        plan.Fleet(fleet => fleet with
        {
            OnlinePatterns = [new OnlinePattern("online", [ScenarioBuilder.Shift(days, from, to, spread)])],
        });

    /// <summary>Somebody is at the machines in these hours.</summary>
    public static ScenarioPlan Attended(this ScenarioPlan plan, int days, int from, int to) =>
        plan.Fleet(fleet => fleet with
        {
            AttendancePatterns = [new AttendancePattern("attended", days, from, to)],
        });

    /// <summary>A second half of the endpoints is offered the release later.</summary>
    public static ScenarioPlan TwoRings(this ScenarioPlan plan, string secondOpensAfter) =>
        plan.Rollout(rollout => rollout with
        {
            Stages =
            [
                new StagePlan("first", Ratio.Of(1, 2), SimDuration.Zero),
                new StagePlan("second", Ratio.Of(1, 2), ScenarioBuilder.Ms(secondOpensAfter)),
            ],
        });
}
