namespace Sim.TestSupport;

/// <summary>
/// Random designs: half of the scenarios have the content interpreter of July 2024, the rest any design or several.
/// </summary>
internal static class RandomDesign
{
    private static readonly DesignSpec[] Removing = [.. Shipped.Designs.Select(Removes)];

    /// <summary>
    /// The shipped designs; in every other scenario they remove files where they would quarantine machines.
    /// </summary>
    public static IReadOnlyList<DesignSpec> Specs(int number) => number % 2 == 0 ? Shipped.Designs : Removing;

    /// <summary>A design of one of two vendors.</summary>
    public static DesignPlan Plan(Dice dice) => dice.OneIn(2)
        ? new DesignPlan("kernel-content-interpreter", 20, BoundsCheck: dice.OneIn(25)) { Vendor = "one" }
        : Any(dice, "one");

    /// <summary>Three designs, the first among them, in one scenario of four.</summary>
    public static IReadOnlyList<DesignShare> Mix(Dice dice, DesignPlan first) => dice.OneIn(4)
        ?
        [
            new DesignShare(Ratio.Of(1, 2), first),
            new DesignShare(Ratio.Of(1, 3), Any(dice, "one")),
            new DesignShare(Ratio.Of(1, 6), Any(dice, "two")),
        ]
        : [];

    /// <summary>
    /// One scenario of eight with its update from the platform's vendor, half of them with an agent that depends on the
    /// platform. Dice of its own leave the other scenarios as they are.
    /// </summary>
    public static ScenarioPlan ByPlatform(ScenarioPlan plan, int number)
    {
        var dice = new Dice(1_000_000_000 + number);
        return dice.OneIn(8)
            ? plan with
            {
                Design = dice.OneIn(2)
                    ? plan.Design with { Name = "vendor-telemetry-agent", SuppliedInputs = 0 } : plan.Design,
                Platform = new PlatformPlan(Name(dice)),
                Update = plan.Update with { By = UpdateMaker.PlatformVendor, Vendor = "", MinVersion = default,
                    HighestComparedInput = 0 },
            }
            : plan;
    }

    private static DesignSpec Removes(DesignSpec design)
    {
        DesignFault judged = design.FindFault(FaultClasses.FalsePositive);
        int[] hit = [
            .. judged.Shows.Index().Where(b => b.Item.Effect == FaultEffect.Misjudgement).Select(b => b.Index)];
        OutcomeBranch[] shows =
            [.. judged.Shows.Select((b, i) => hit.Contains(i) ? b with { Effect = FaultEffect.Removal } : b)];
        return design with
        {
            Faults = [.. design.Faults.Select(f => f == judged ? f with { Shows = shows } : f)],
            Changes =
            [
                .. hit.Select(i => KeyValuePair.Create(
                    string.Create(CultureInfo.InvariantCulture,
                        $"faults.{FaultClasses.FalsePositive}.shows.{i}.effect"),
                    FaultEffect.Removal.Word())),
            ],
        };
    }

    private static DesignPlan Any(Dice dice, string vendor) => new(Name(dice), 0, false)
    {
        Vendor = vendor,
        Without = dice.OneIn(5) ? [dice.Of(Enum.GetValues<Mechanism>())] : [],
    };

    // Every design bids, and the highest bid wins: a new design takes a few scenarios and leaves the others as they
    // are.
    private static string Name(Dice dice)
    {
        ulong bits = dice.Bits();
        return Shipped.Names.MaxBy(name => Numerics.Mix.Combine(bits, Numerics.Mix.OfName(name)))!;
    }
}
