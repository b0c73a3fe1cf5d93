namespace Sim.Scenarios.Tests;

public sealed class ExperimentReaderTests
{
    private const string Good = """
        experiment: halted
        title: Halted
        question: What would a halt have spared?
        scenario: july-2024
        scale: 1%
        sets: [recovery.race.wired=10%]
        arms:
          - {name: as-happened}
          - {name: halted, sets: ["rollout.haltAt=29m"]}
        metrics:
          - {metric: totals.downHours, label: hours down}
          - {metric: series.onlineShare@12h, better: higher}
        """;

    public static TheoryData<string> Files => [.. Repository.Experiments()];

    [Theory, TooSlowForMutants]
    [MemberData(nameof(Files))]
    public void Every_experiment_that_ships_is_read_without_errors_and_has_the_editors_line(string file)
    {
        SourceText text = Repository.Source(file);

        Assert.Empty(ExperimentReader.Read(text, Repository.Models, Repository.Scenario).Diagnostics);
        Assert.StartsWith("# yaml-language-server: $schema=../../docs/experiment.schema.json\n",
            System.Text.Encoding.UTF8.GetString(text.Bytes), StringComparison.Ordinal);
    }

    [Theory, TooSlowForMutants]
    [MemberData(nameof(Files))]
    public void What_an_experiment_says_is_written_as_it_is_read(string file)
    {
        ExperimentPlan plan = ExperimentReader.Read(Repository.Source(file), Repository.Models, Repository.Scenario)
            .Value!;
        var yaml = new YamlText(plan.Arms[0].Scenario.Start);
        ExperimentCodec.Instance.WriteKeys(yaml, plan);

        ExperimentPlan again = Read(yaml.ToString());
        Assert.Equal(plan.Year?.Products, again.Year?.Products);
        Assert.Equal(plan.Year?.Groups, again.Year?.Groups);
        Assert.Equivalent(Rest(plan), Rest(again), strict: true);

        // Scale and settings are in the scenarios of the arms; ranges stand beside numbers, as their sources do.
        static ExperimentPlan Rest(ExperimentPlan plan) => plan with
        {
            Arms = [],
            Assumptions = [],
            Ranges = [],
            Year = plan.Year is { } year ? year with { Products = [], Groups = [] } : null,
        };
    }

    [Theory]
    [InlineData("july-2024-fleets", "", 6)]
    [InlineData("july-2024-fleets", "rollout.haltAt=2024-07-19T04:29Z", 0)]
    [InlineData("july-2024-halted", "", 0)]
    public void One_arm_that_sets_nothing_is_judged_by_all_that_its_scenario_expects(string name, string set, int count)
    {
        ExperimentPlan plan = ExperimentReader.Read(
            Repository.Source($"scenarios/experiments/{name}.yaml"), Repository.Models, Repository.Scenario,
            new ScenarioOverrides { Sets = set.Length == 0 ? [] : [set] }).Value!;

        Assert.Equal(count, plan.Expectations.Count);
        Assert.False(plan.Expects);
    }

    [Fact]
    public void Arms_are_the_scenario_with_what_all_and_what_they_themselves_set()
    {
        ExperimentPlan plan = Read(Good);

        Assert.Equal(["as-happened", "halted"], plan.Arms.Select(a => a.Name));
        Assert.Null(plan.Arms[0].Scenario.Rollout.HaltAt);
        Assert.Equal(29 * 60_000, plan.Arms[1].Scenario.Rollout.HaltAt!.Value.Milliseconds);
        Assert.All(plan.Arms, a => Assert.Equal(Ratio.Of(1, 10), a.Scenario.Recovery.RaceWired));
        Assert.All(plan.Arms, a => Assert.Equal(100, a.Scenario.Thinning));
        Assert.Same(plan.Arms[0].Scenario.Fleet, plan.Arms[1].Scenario.Fleet);
        Assert.Equal((1UL, 1UL), (plan.Seed.Value, plan.FleetSeed.Value));
        Assert.Equal(new ReplicationPlan(20, 20, null), plan.Replications);
        Assert.Equal(new ExperimentMetric("totals.downHours", "hours down", "hours", true), plan.Metrics[0]);
        Assert.Equal(
            new ExperimentMetric("series.onlineShare@12h", "Sensors online, 12h after the release", "share", false),
            plan.Metrics[1]);
        Assert.Equal("as-happened", plan.Baseline);
        Assert.Contains(plan.Assumptions, a => a is { Path: "recovery.race.wired", Source: "set by the experiment" });
    }

    [Theory]
    [InlineData("metric: series.onlineShare@12h, better: lower", true)]
    [InlineData("metric: series.onlineShare@12h", false)]
    [InlineData("metric: totals.selfHealedShare", false)]
    [InlineData("metric: services.health.clinical-network-services.backWithin@6h", false)]
    [InlineData("metric: services.health.clinical-network-services.outageHours", true)]
    [InlineData("metric: totals.selfHealed, better: higher", false)]
    public void What_is_better_follows_from_the_metric_where_it_is_not_written(string metric, bool lower)
    {
        string text = Good.Replace("metric: series.onlineShare@12h, better: higher", metric, StringComparison.Ordinal);

        Assert.Equal(lower, Read(text).Metrics[1].LowerIsBetter);
    }

    [Fact]
    public void Factors_make_every_combination_the_last_fastest_and_each_is_compared_at_its_own_other_levels()
    {
        ExperimentPlan plan = Read(Good[..Good.IndexOf("arms:", StringComparison.Ordinal)] + """
            factors:
              - {name: halt, path: rollout.haltAt, levels: [29m, 39m, 49m]}
              - {name: fault, path: update.fault.class, levels: all}
            baseline: 39m
            metrics: [{metric: totals.crashed}]
            """);
        int faults = plan.Factors[1].Levels.Count;

        Assert.Equal(FaultClasses.Names, plan.Factors[1].Levels);
        Assert.Equal(3 * faults, plan.Arms.Count);
        Assert.Equal($"29m/{plan.Factors[1].Levels[1]}", plan.Arms[1].Name);
        Assert.Equal(plan.Factors[1].Levels[1], plan.Arms[1].Scenario.Update.Fault.Class);
        Assert.Equal(faults + 1, plan.BaselineOf(1));
        Assert.Null(plan.BaselineOf(faults + 1));
    }

    [Fact]
    public void A_command_line_replaces_seeds_scale_and_replications_and_its_settings_count_less_than_an_arms()
    {
        ExperimentPlan plan = Read(Good, new ScenarioOverrides
        {
            Sets = ["rollout.haltAt=39m", "recovery.race.wired=20%"], Seed = 7, FleetSeed = 8, Scale = "0.1%",
        }, replications: 3);

        Assert.Equal((7UL, 8UL, 3), (plan.Seed.Value, plan.FleetSeed.Value, plan.Replications.Most));
        Assert.Equal(39 * 60_000, plan.Arms[0].Scenario.Rollout.HaltAt!.Value.Milliseconds);
        Assert.Equal(29 * 60_000, plan.Arms[1].Scenario.Rollout.HaltAt!.Value.Milliseconds);
        Assert.All(plan.Arms, a => Assert.Equal(Ratio.Of(1, 5), a.Scenario.Recovery.RaceWired));
        Assert.Equal(1000, plan.Arms[0].Scenario.Thinning);
    }

    [Fact]
    public void A_stop_asks_for_a_width_between_a_least_and_a_most_number_of_replications()
    {
        ReplicationPlan hours = Read(Stop("{metric: totals.downHours, halfWidth: 5h, min: 4, max: 40}")).Replications;
        ReplicationPlan share = Read(Stop("{metric: totals.downHours, relative: 5%, min: 3, max: 9}")).Replications;

        Assert.Equal(new ReplicationPlan(4, 40, new PrecisionTarget("totals.downHours", 5, null)), hours);
        Assert.Equal(new ReplicationPlan(3, 9, new PrecisionTarget("totals.downHours", null, 0.05)), share);

        static string Stop(string stop) =>
            Good.Replace("metrics:", $"stop: {stop}\nmetrics:", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shares.sector.health.crashed")]
    [InlineData("shares.country.DE.crashed")]
    [InlineData("shares.deviceKind.server.crashed")]
    [InlineData("shares.segment.DE/server.crashed")]
    public void A_metric_of_shares_may_name_what_the_fleet_has(string metric) =>
        Assert.Equal(metric,
            Read(Good.Replace("totals.downHours", metric, StringComparison.Ordinal)).Metrics[0].Metric);

    [Theory]
    [InlineData("scenario: july-2024", "scenario: july-2042",
        "S202:4:11 there is no scenario 'july-2042' in the catalogue")]
    [InlineData("name: halted,", "name: as-happened,", "S206:9:12 a second arm 'as-happened'")]
    [InlineData("rollout.haltAt=29m", "rollout.haltsAt=29m",
        "S101:9:27 'haltsAt' is not a key here (in the arm 'halted')")]
    [InlineData("rollout.haltAt=29m", "rollout.haltAt=29", "S106:9:42 ")]
    [InlineData("recovery.race.wired=10%", "recovery.race.wired=110%", "S107:6:28 ")]
    [InlineData("better: higher", "better: larger", "S108:12:46 ")]
    [InlineData("totals.downHours", "shares.sector.healthy.crashed", "S202:11:14 there is no sector 'healthy'")]
    [InlineData("totals.downHours", "shares.segment.XX/server.crashed", "S202:11:14 there is no country 'XX'")]
    [InlineData("totals.downHours", "shares.country.XX.crashed", "S202:11:14 there is no country 'XX'")]
    [InlineData("totals.downHours", "shares.deviceKind.sever.crashed", "S202:11:14 there is no device kind 'sever'")]
    [InlineData("totals.downHours", "shares.segment.DE/sever.crashed", "S202:11:14 there is no device kind 'sever'")]
    [InlineData("totals.downHours", "totals.downhours", "S207:11:14 ")]
    [InlineData("scale: 1%", "scale: 0%", "S303:5:8 ")]
    [InlineData("metrics:", "baseline: halt\nmetrics:", "S202:10:11 there is no arm 'halt'")]
    [InlineData("metrics:", "confidence: 100%\nmetrics:", "S107:10:13 ")]
    [InlineData("metrics:", "replications: 3\nstop: {metric: totals.downHours, halfWidth: 5h}\nmetrics:",
        "S205:11:1 'stop' cannot stand beside 'replications'")]
    [InlineData("metrics:", "stop: {metric: totals.crashed, halfWidth: 5h}\nmetrics:", "S202:10:16 ")]
    [InlineData("metrics:", "stop: {metric: totals.downHours}\nmetrics:", "S208:10:7 a stop without a width")]
    [InlineData("metrics:", "stop: {metric: totals.downHours, halfWidth: 5%}\nmetrics:", "S105:10:45 ")]
    [InlineData("metrics:", "stop: {metric: totals.downHours, relative: 5%, min: 20, max: 10}\nmetrics:",
        "S208:10:53 ")]
    [InlineData("metrics:", "select: {metric: totals.crashed}\nmetrics:", "S202:10:18 ")]
    [InlineData("metrics:", "factors: [{name: a, path: fleet.sites, levels: all}]\nmetrics:",
        "S205:10:48 'fleet.sites' is not a key with a list of words")]
    [InlineData("experiment: halted", "experiment: halted\nsceanrio: x", "S101:2:1 ")]
    [InlineData("- {name: as-happened}", "- as-happened", "S104:8:5 ")]
    public void A_mistake_is_told_with_its_place(string old, string now, string expected)
    {
        string[] found = [
            .. ExperimentReader.Read(Text(Good.Replace(old, now, StringComparison.Ordinal)), Repository.Models,
                Repository.Scenario)
            .Diagnostics.Select(
                d => string.Create(CultureInfo.InvariantCulture, $"{d.Code}:{d.Line}:{d.Column} {d.Message}"))];

        Assert.True(found.Any(f => f.StartsWith(expected, StringComparison.Ordinal)),
            $"expected {expected}, found\n{string.Join('\n', found)}");
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        string text = Good.Replace("better: higher", "better: larger", StringComparison.Ordinal)
            .Replace("rollout.haltAt=29m", "rollout.haltAt=29", StringComparison.Ordinal)
            .Replace("name: as-happened", "name: As Happened", StringComparison.Ordinal);

        Assert.Equal(3, ExperimentReader.Read(Text(text), Repository.Models, Repository.Scenario).Diagnostics.Count);
    }

    [Fact]
    public void A_mistake_that_all_arms_share_is_told_once()
    {
        string text = Good.Replace("recovery.race.wired=10%", "rollout.haltAt=9d", StringComparison.Ordinal);

        Assert.Single(ExperimentReader.Read(Text(text), Repository.Models, Repository.Scenario).Diagnostics);
    }

    [Fact]
    public void Files_of_another_kind_are_told_as_such()
    {
        Diagnostic scenario = Assert.Single(ExperimentReader.Read(
            Repository.Source("scenarios/incidents/july-2024.yaml"), Repository.Models,
            Repository.Scenario).Diagnostics);
        Diagnostic experiment = Assert.Single(ScenarioReader.Read(Text(Good), Repository.Models).Diagnostics);

        Assert.Equal("this is a scenario, not an experiment", scenario.Message);
        Assert.Equal(("this is an experiment, not a scenario", "'sim compare' runs it"),
            (experiment.Message, experiment.Suggestion));
    }

    private static ExperimentPlan Read(string text, ScenarioOverrides? overrides = null, int? replications = null)
    {
        ReadResult<ExperimentPlan> read = ExperimentReader.Read(Text(text), Repository.Models, Repository.Scenario,
            overrides, replications);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static SourceText Text(string text) => SourceText.FromString("experiment.yaml", text);
}
