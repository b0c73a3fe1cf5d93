namespace Sim.Laws.Tests;

/// <summary>
/// Organisations of one machine each, that are all down from the start on: a share e finds the repair itself after a
/// time D, the others hear of the guidance of hour G after an exponential time of mean m.
/// </summary>
public sealed class AwarenessLawTests
{
    private const int Organisations = 2_000;
    private const double Experts = 0.3;

    private static readonly string[] Sets =
    [
        $"fleet.groups.bench.organisations={Organisations}", "fleet.groups.bench.size.median=1",
        "recovery.hands.crews=1", "recovery.hands.methods.bench.work=0s", "recovery.hands.guidanceAt=10h",
        "recovery.hands.awareness={experts: 30%, diagnosis: 2h, heard: {exponential: 4h}}",
    ];

    private static readonly string[] Unattended = [.. Sets, "fleet.attendancePatterns.always.days=never"];

    private static readonly LawRun Run = new("repair-fluid", Sets);

    [Fact]
    public void Those_with_experts_start_before_the_guidance_and_nobody_else() =>
        Run.TwentyOf(outcome => Repaired(outcome, 9)).Follows(Experts).ScattersLike(Experts, Organisations);

    [Fact]
    public void Nobody_starts_before_the_diagnosis() =>
        Assert.All(Enumerable.Range(0, 2), hour => Assert.Equal(0, Repaired(Run.Outcome(1), hour)));

    [Fact]
    public void People_on_call_are_called_by_a_server_that_nobody_stands_at()
    {
        const string Service = "services=[{name: ward, servers: 1, needed: 1, onCall: 1}]";
        Assert.Equal(0, Repaired(new LawRun("repair-fluid", Unattended).Outcome(1), 9));
        new LawRun("repair-fluid", [.. Unattended, Service]).TwentyOf(outcome => Repaired(outcome, 9))
            .Follows(Experts).ScattersLike(Experts, Organisations);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(14)]
    [InlineData(20)]
    public void The_others_start_as_they_hear_of_it(int hour)
    {
        double law = Experts + ((1 - Experts) * (1 - Math.Exp(-(hour - 10) / 4.0)));
        Run.TwentyOf(outcome => Repaired(outcome, hour)).Follows(law).ScattersLike(law, Organisations);
    }

    // A window belongs to the minute that ends with it.
    private static double Repaired(RunOutcome outcome, int hour) =>
        1 - ((double)outcome.AllWindows[hour * 60].Down / Organisations);
}
