namespace Sim.Models.Tests;

/// <summary>Many endpoints under one program.</summary>
internal static class Trial
{
    public const int FailedBoots = 2;

    /// <summary>Endpoints by outcome.</summary>
    public static int[] Count(OutcomeProgram program, uint endpoints, ulong key = 7)
    {
        var draws = new EntityDraws(20_240_719, key);
        int[] counts = new int[Enum.GetValues<Outcome>().Length];
        for (uint ordinal = 0; ordinal < endpoints; ordinal++)
            counts[(int)FaultWalk.Of(program, draws, ordinal, FailedBoots).Outcome]++;

        return counts;
    }

    /// <summary>What a design answers to a fault of a class.</summary>
    public static OutcomeProgram Answer(string design, string fault, params Mechanism[] without) =>
        DesignAnswer.Answer(Shipped.Design(design), new DesignPlan(design, 0, false) { Without = without },
            Update(fault));

    /// <summary>
    /// A scenario with one design, and an update that runs in a platform's component where its vendor releases it.
    /// </summary>
    public static ScenarioPlan Plan(string design, UpdatePlan update, string platform = "kernel-validated-content")
    {
        ScenarioPlan any = RandomScenario.Plan(1);
        return any with
        {
            Designs = Shipped.Designs,
            Design = new DesignPlan(design, 0, BoundsCheck: false),
            DesignMix = [],
            Update = update,
            Platform = new PlatformPlan(platform),
            Recovery = any.Recovery with { FailedBoots = FailedBoots },
        };
    }

    /// <summary>An update with a fault of a class.</summary>
    public static UpdatePlan Update(string fault) => new("update", Artefact.Content, "windows", default, 0,
        new FaultPlan(fault, Ratio.One, TriggerKind.AtOnce, DurationLaw.Fixed(SimDuration.Zero)));

    /// <summary>Machines that do not work: loops, hangs and, where it counts, those that crashed once.</summary>
    public static double MachineDown(IReadOnlyList<double> counts, bool helpless) =>
        counts[(int)Outcome.BootLoop] + counts[(int)Outcome.Hang] + (helpless ? 0 : counts[(int)Outcome.CrashOnce]);

    /// <summary>The same of endpoints by outcome.</summary>
    public static double MachineDown(int[] counts, bool helpless) =>
        MachineDown([.. counts.Select(c => (double)c)], helpless);
}
