namespace Sim.Contracts;

/// <summary>
/// What turns the traits of a design into vulnerabilities and compromise; no event of a run depends on it.
/// </summary>
/// <param name="PerThousandLines">Vulnerabilities found a year in 1,000 lines of kernel code, unsafe and
/// unverified.</param>
/// <param name="PerParserStep">Vulnerabilities found a year for each step of parser complexity, unsandboxed.</param>
/// <param name="MemoryShare">Share of vulnerabilities that are of memory safety, which safe code does not have.</param>
/// <param name="VerifiedLeft">Share of vulnerabilities that a verifier leaves in verified lines.</param>
/// <param name="SandboxLeft">Share of parser vulnerabilities that still matter in a sandbox.</param>
/// <param name="Exploited">Share of vulnerabilities that are exploited before a patch.</param>
/// <param name="VendorPatchDays">From discovery to the release of a patch, days; the channel comes on top.</param>
/// <param name="Reach">Share of the fleet that an exploited one compromises, mean over the time to patch.</param>
public sealed record SurfacePlan(
    double PerThousandLines, double PerParserStep, Ratio MemoryShare, Ratio VerifiedLeft, Ratio SandboxLeft,
    Ratio Exploited,
    double VendorPatchDays, Ratio Reach)
{
    /// <summary>Where a scenario does not say it.</summary>
    public static SurfacePlan Default { get; } = new(
        0.01, 0.5, Ratio.Of(70, 100), Ratio.Of(28, 41), Ratio.Of(20, 100), Ratio.Of(5, 100), 30, Ratio.Of(1, 1000));

    /// <summary>Its numbers; those that a scenario gave have their source there.</summary>
    public IReadOnlyList<Assumption> Facts =>
    [
        Fact("perThousandLines", s => Number(s.PerThousandLines), "No publication gives a rate for agents."),
        Fact("perParserStep", s => Number(s.PerParserStep),
            "Several parser vulnerabilities a year and product were reported by 2016."),
        Fact("memoryShare", s => s.MemoryShare.ToString(),
            "About 70% of patched vulnerabilities (Microsoft, 2019); below 20% where new code is safe (Android, 2025).",
            Basis.Inferred),
        Fact("verifiedLeft", s => s.VerifiedLeft.ToString(),
            "Anchored at 28 memory-safety vulnerabilities of 41 in eBPF (SoK)."),
        Fact("sandboxLeft", s => s.SandboxLeft.ToString(), "One in five escapes a sandbox."),
        Fact("exploited", s => s.Exploited.ToString(), "One in twenty is exploited."),
        Fact("vendorPatchDays", s => Number(s.VendorPatchDays), "A month from discovery to release."),
        Fact("reach", s => s.Reach.ToString(), "One endpoint in a thousand."),
    ];

    private Assumption Fact(string key, Func<SurfacePlan, string> text, string source, Basis basis = Basis.Assumed)
    {
        string value = text(this);
        return value == text(Default)
            ? new Assumption("surface." + key, value, basis, source)
            : new Assumption("surface." + key, value, Basis.Assumed, "Given by the scenario.");
    }

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
