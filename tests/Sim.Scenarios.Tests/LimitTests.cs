namespace Sim.Scenarios.Tests;

/// <summary>Limits of a scenario: the last value that fits is read, the next one is told.</summary>
public sealed class LimitTests
{
    private const string Laws = "scenarios/laws/k-of-n.yaml";

    [Theory]
    [InlineData("9999-12-31T23:59:59.999Z", true)]
    [InlineData("9999-12-31T23:59:59.998Z", true)]
    [InlineData("9998-12-31T23:59:59.999Z", true)]
    public void A_run_may_end_with_the_calendar_and_not_later(string end, bool fits)
    {
        Assert.True(UtcMoment.TryParse(end, out UtcMoment last));
        ScenarioPlan plan = Read().Plan!;
        UtcMoment start = new(last.UnixMilliseconds - plan.Duration.Milliseconds);

        Assert.Equal(fits, Read($"start={start}").Plan is not null);
        UtcMoment later = new(start.UnixMilliseconds + 1);
        Assert.Equal(later.Plus(plan.Duration) <= UtcMoment.Last, Read($"start={later}").Plan is not null);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(10, 3)]
    [InlineData(7, 7)]
    [InlineData(5, 100)]
    [InlineData(1000, 6)]
    public void Organisations_that_take_part_are_counted_as_they_are_drawn(int organisations, int thinning) =>
        Assert.Equal(
            Enumerable.Range(0, organisations).Count(index => index % thinning == thinning / 2),
            (Read().Plan! with { Thinning = thinning }).TakingPart(organisations));

    [Theory]
    [InlineData(6_777_216, 1, true)]
    [InlineData(6_777_217, 1, false)]
    [InlineData(10_000_000, 2, true)]
    [InlineData(10_000_000, 1, false)]
    public void A_run_holds_as_many_organisations_as_a_slot_can_number(int others, int thinning, bool fits)
    {
        // The file has a few of its own.
        int own = Read().Plan!.Fleet.Groups.Sum(g => g.Organisations);
        ScenarioReadResult read = Read(
            Group("many", 10_000_000, "1", 0), Group("others", others - own, "1", 0),
            string.Create(CultureInfo.InvariantCulture, $"thinning={thinning}"));

        Assert.Equal(fits, read.Plan is not null);
        Assert.True(
            fits || read.Diagnostics.Single().Message.Contains("organisations take part", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_organisation_is_read_up_to_its_largest_size(int seed)
    {
        var draws = new EntityDraws((ulong)seed, Mix.Combine(Mix.OfName("big"), 0));
        bool[] fits = [.. Enumerable.Range(0, 17).Select(step =>
        {
            double sigma = step / 4.0;
            ScenarioReadResult read = Read(
                Group("big", 2_000, "10M", sigma), string.Create(CultureInfo.InvariantCulture, $"fleetSeed={seed}"));
            FleetGroup? group = read.Plan?.Fleet.Groups.Single(g => g.Name == "big");
            Assert.True(group is null || OrganisationSize.Of(group, 0, draws) <= OrganisationSize.MostEndpoints);
            return group is not null;
        })];

        Assert.True(fits[0]);
        Assert.False(fits[^1]);
        Assert.Equal(fits.Count(fit => fit), fits.TakeWhile(fit => fit).Count());
    }

    [Theory]
    [InlineData("224.33333333333334")]
    [InlineData("180.66666666666666")]
    [InlineData("90.66666666666667")]
    [InlineData("1.0000000000000002")]
    public void A_number_of_many_digits_is_the_nearest_double(string median)
    {
        double expected = double.Parse(median, CultureInfo.InvariantCulture);
        ScenarioPlan plan = Read(Group("one", 1, median, 0)).Plan!;

        Assert.Equal(expected, plan.Fleet.Groups.Single(g => g.Name == "one").MedianEndpoints);
        Assert.Contains($"median: {median}\n", ResolvedScenarioWriter.Write(plan), StringComparison.Ordinal);
    }

    private static string Group(string name, int organisations, string median, double sigma) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        fleet.groups.{{name}}={organisations: {{organisations}}, platform: windows,
          size: {median: {{median}}, sigma: {{sigma}} }, versions: {v: {version: 9.9, share: 100%} } }
        """);

    private static ScenarioReadResult Read(params string[] sets) => ScenarioReader.Read(
        Repository.Source(Laws), Repository.Models, new ScenarioOverrides { Sets = sets });
}
