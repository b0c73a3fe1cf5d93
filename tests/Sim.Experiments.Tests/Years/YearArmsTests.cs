namespace Sim.Experiments.Tests;

public sealed class YearArmsTests
{
    private static readonly ExperimentPlan Experiment = SmallExperiment.Read("""
        factors:
          - {name: fix, path: rollout.revertAt, levels: [40m, 50m, 60m]}
          - {name: design, path: design.name, levels: [kernel-driver, minifilter-user-parser]}
          - {name: extent, path: update.fault.probability, levels: [1%, 100%]}
          - {name: fault, path: update.fault.class, levels: all}
        replications: 2
        """);

    private static readonly YearPlan Year = SmallYear.Plan(SmallYear.Product("a", "328010", 100, 5)) with
    {
        Years = 20_000,
        Endpoints = 1,
        Extents = [Ratio.Of(4, 5), Ratio.Of(1, 5)],
        Platform = new YearPlatform("minifilter-user-parser", 100, Ratio.Of(1, 100), "60m"),
        Policies = [SmallYear.Policy("stay", 0)],
    };

    [Fact]
    public void An_arm_is_found_by_its_levels_in_whatever_order_the_factors_stand()
    {
        var arms = new YearArms(Experiment.Factors);
        for (int design = 0; design < 2; design++)
        {
            for (int fault = 0; fault < 10; fault++)
            {
                for (int extent = 0; extent < 2; extent++)
                {
                    for (int calendar = 0; calendar < 3; calendar++)
                    {
                        Assert.Equal(
                            [Experiment.Factors[0].Levels[calendar], Experiment.Factors[1].Levels[design],
                                Experiment.Factors[2].Levels[extent], Experiment.Factors[3].Levels[fault]],
                            Experiment.Arms[arms.Of(design, fault, extent, calendar)].Levels);
                    }
                }
            }
        }
    }

    [Fact]
    public void Classes_come_as_often_as_their_prior_says()
    {
        foreach (FaultClass of in FaultClasses.All)
        {
            YearOrigin origin = Hours(arm => arm.Levels[3] == of.Name).Policies[0].Origins[0];

            Assert.Equal(of.Prior.ToDouble(), origin.DownHours / origin.Events, 0.006);
        }
    }

    [Fact]
    public void Extents_come_as_often_as_the_year_says_whatever_the_class()
    {
        YearOrigin all = Hours(arm => arm.Levels[2] == "100%").Policies[0].Origins[0];
        YearOrigin leaks = Hours(arm => arm.Levels[2] == "100%" && arm.Levels[3] == "leak").Policies[0].Origins[0];

        Assert.Equal(0.2, all.DownHours / all.Events, 0.006);
        Assert.Equal(0.2 * FaultClasses.All[FaultClasses.IndexOf("leak")].Prior.ToDouble(),
            leaks.DownHours / leaks.Events, 0.003);
    }

    [Fact]
    public void Products_have_the_first_calendar_and_the_platform_its_own_and_each_its_design()
    {
        IReadOnlyList<YearOrigin> own = Hours(
            arm => arm.Levels[0] == "40m" && arm.Levels[1] == "kernel-driver").Policies[0].Origins;
        IReadOnlyList<YearOrigin> platform = Hours(
            arm => arm.Levels[0] == "60m" && arm.Levels[1] == "minifilter-user-parser").Policies[0].Origins;

        Assert.Equal((own[0].Events, 0.0), (own[0].DownHours, own[1].DownHours));
        Assert.Equal((0.0, platform[1].Events), (platform[0].DownHours, platform[1].DownHours));
    }

    // An hour down for each endpoint in some arms, nothing in the others.
    private static YearResult Hours(Func<ArmPlan, bool> counts) => YearStudy.Run(
        Experiment with { Year = Year }, [.. Experiment.Arms.Select(a => (Response[])[new(0, counts(a) ? 1 : 0, 0)])],
        2, CancellationToken.None);
}
