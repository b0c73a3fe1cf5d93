namespace Sim.Models.Tests;

/// <summary>
/// What others measured of isolation and recovery, beside what the designs come to. Nothing of it is in their data: the
/// designs' share is that of the machines which go down without some mechanisms and do not with them.
/// </summary>
/// <param name="Name">Who, where and when.</param>
/// <param name="Measured">What was measured, on what.</param>
/// <param name="Low">The least share of recovered failures that agrees with it.</param>
/// <param name="High">The most.</param>
/// <param name="Without">The mechanisms that it is about.</param>
/// <param name="Designs">The designs that have them.</param>
internal sealed record Study(
    string Name, string Measured, double Low, double High, Mechanism[] Without, string[] Designs)
{
    // The classes of memory faults, which injectors bring about.
    private static readonly string[] Faults = ["out-of-bounds-read", "null-dereference", "use-after-free"];

    /// <summary>Studies whose figures stand in abstracts; others are not confirmed, and are left out.</summary>
    public static IReadOnlyList<Study> All { get; } =
    [
        // The abstract gives no count, so the rounding of its figure is all that is known.
        new("Swift et al., SOSP 2003", "99% of the injected faults that crash Linux otherwise are recovered from by "
            + "isolation within the kernel", 0.985, 0.995, [Mechanism.Boundary],
            ["minifilter-user-parser", "hybrid-kernel-sensor"]),

        // Of 44, none missed: at least 93.4% with 95% confidence (the power of 1/44 of 5%).
        new("Zhou et al., OSDI 2006", "44 of 44 crashes by injected faults in a checked driver are recovered from: "
            + "at least 93.4%, with 95% confidence", 0.934, 1, [Mechanism.Gate, Mechanism.Rollback],
            ["kernel-validated-content"]),

        // Of 3.4 million, one hang, which the authors put down to the hardware.
        new("Herder et al., DSN 2009", "3,400,000 faults injected into drivers in processes crash no system",
            1, 1, [Mechanism.Boundary], ["umdf-driver", "singularity-process", "endpoint-security-extension"]),
    ];

    /// <summary>How many of the machines that go down without the mechanisms do not with them, by the walk.</summary>
    public double Recovered(string design, Walk walk, uint endpoints)
    {
        (double with, double without) = (0, 0);
        foreach (string fault in Faults)
        {
            double weight = FaultClasses.All[FaultClasses.IndexOf(fault)].Prior.ToDouble();
            with += weight * Trial.MachineDown(walk.Count(Trial.Answer(design, fault), endpoints), IsHelpless);
            without += weight * Trial.MachineDown(
                walk.Count(Trial.Answer(design, fault, Without), endpoints), IsHelpless);
        }

        return without == 0 ? 0 : 1 - (with / without);
    }

    /// <summary>The same by the closed form.</summary>
    public double Recovered(string design)
    {
        (double with, double without) = (0, 0);
        foreach (string fault in Faults)
        {
            double weight = FaultClasses.All[FaultClasses.IndexOf(fault)].Prior.ToDouble();
            with += weight * Trial.MachineDown(Odds(design, fault), IsHelpless);
            without += weight * Trial.MachineDown(Odds(design, fault, Without), IsHelpless);
        }

        return 1 - (with / without);
    }

    /// <summary>Whether a way of these faults is beyond what the mechanisms contain.</summary>
    public bool CanFail(string design) => Without.Contains(Mechanism.Rollback) || Faults.Any(f =>
        Trial.Answer(design, f).Branches.Any(b => b.Site == FaultSite.Kernel && b.Effect != FaultEffect.None));

    // A fallback comes with the second boot: a machine that crashes once has been recovered.
    private bool IsHelpless => Without.Contains(Mechanism.Rollback);

    private static double[] Odds(string design, string fault, params Mechanism[] without) =>
        FaultOdds.Of(Trial.Answer(design, fault, without), Trial.FailedBoots);
}
