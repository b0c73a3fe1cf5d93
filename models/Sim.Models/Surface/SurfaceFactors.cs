using System.Globalization;

namespace Sim.Models;

/// <summary>What turns the traits of a design into vulnerabilities and compromise.</summary>
/// <param name="PerThousandLines">Vulnerabilities found a year in a thousand lines of kernel code that is neither safe nor verified.</param>
/// <param name="PerParserStep">Vulnerabilities found a year for each step of parser complexity, with privilege and without sandbox.</param>
/// <param name="MemoryShare">Share of vulnerabilities that are of memory safety, which safe code does not have.</param>
/// <param name="VerifiedLeft">Share of vulnerabilities that a verifier leaves in verified lines.</param>
/// <param name="SandboxLeft">Share of parser vulnerabilities that still matter when parsers run without privilege.</param>
/// <param name="Exploited">Share of vulnerabilities that are exploited before a patch.</param>
/// <param name="Reach">Share of the fleet that is compromised, on average over the time to patch, by one that is exploited.</param>
public sealed record SurfaceFactors(
    double PerThousandLines, double PerParserStep, Ratio MemoryShare, Ratio VerifiedLeft, Ratio SandboxLeft, Ratio Exploited, Ratio Reach)
{
    /// <summary>Defaults; their bases are in <see cref="Facts"/>.</summary>
    public static SurfaceFactors Default { get; } = new(
        0.01, 0.5, Ratio.Of(70, 100), Ratio.Of(28, 41), Ratio.Of(20, 100), Ratio.Of(5, 100), Ratio.Of(1, 1000));

    /// <summary>From the discovery of a vulnerability to the release of its patch, days; the channel comes on top.</summary>
    public double VendorPatchDays { get; init; } = 30;

    /// <summary>Every factor with its basis.</summary>
    public IReadOnlyList<Assumption> Facts =>
    [
        Assumed("surface.per-thousand-lines", Number(PerThousandLines), "No publication gives a rate for agents."),
        Assumed("surface.per-parser-step", Number(PerParserStep), "Several parser vulnerabilities a year and product were reported by 2016."),
        new("surface.memory-share", MemoryShare.ToString(), "inferred",
            "About 70% of patched vulnerabilities (Microsoft, 2019); below 20% where new code is safe (Android, 2025)."),
        Assumed("surface.verified-left", VerifiedLeft.ToString(), "Anchored at 28 memory-safety vulnerabilities of 41 in eBPF (SoK)."),
        Assumed("surface.sandbox-left", SandboxLeft.ToString(), "One in five escapes a sandbox."),
        Assumed("surface.exploited", Exploited.ToString(), "One in twenty is exploited."),
        Assumed("surface.vendor-patch-days", Number(VendorPatchDays), "A month from discovery to release."),
        Assumed("surface.reach", Reach.ToString(), "One endpoint in a thousand."),
    ];

    private static Assumption Assumed(string path, string value, string source) => new(path, value, "assumed", source);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
