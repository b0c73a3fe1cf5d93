using System.Globalization;

namespace Sim.Models;

/// <summary>Lists every number of a design with its basis. What nobody gave a source for is assumed, and says so.</summary>
internal static class FactSheet
{
    private const string Estimate = "Estimate of this project, no publication found.";

    /// <summary>The facts of a design.</summary>
    /// <param name="prefix">What stands before every path, so that designs of one fleet do not share any.</param>
    /// <param name="containment">What contains its faults.</param>
    /// <param name="traits">What it costs and gives.</param>
    /// <param name="known">Numbers that have a source.</param>
    /// <exception cref="ArgumentException">A source is given for a number that the design does not have.</exception>
    public static IReadOnlyList<Assumption> Of(
        string prefix, Containment containment, DesignTraits traits, IReadOnlyList<FactBasis> known)
    {
        List<(string Path, string Value)> values = [.. Values(containment), .. Values(traits)];
        FactBasis? stray = known.FirstOrDefault(k => !values.Exists(v => v.Path == k.Path));
        return stray is null
            ? [.. values.Select(v => Fact(v.Path, v.Value, known) with { Path = prefix + v.Path })]
            : throw new ArgumentException($"The design has no number '{stray.Path}'.", nameof(known));
    }

    private static Assumption Fact(string path, string value, IReadOnlyList<FactBasis> known) =>
        known.FirstOrDefault(k => k.Path == path) is { } given
            ? new Assumption(path, value, given.Basis, given.Source)
            : new Assumption(path, value, "assumed", Estimate);

    private static IEnumerable<(string Path, string Value)> Values(Containment containment)
    {
        yield return ("containment.gate", YesNo(containment.Gate));
        yield return ("containment.boundary", YesNo(containment.Boundary));
        yield return ("containment.late-start", containment.LateStart.ToString());
        yield return ("containment.oops-tolerated", containment.OopsTolerated.ToString());
        if (containment.Rollback is { } rollback)
        {
            yield return ("containment.rollback.boot", Number(rollback.Boot));
            yield return ("containment.rollback.succeeds", rollback.Succeeds.ToString());
        }

        if (containment.Restart is { } restart)
        {
            yield return ("containment.restart.delay", restart.Delay.ToString());
            yield return ("containment.restart.max", restart.MaxRestarts == 0 ? "without limit" : Number(restart.MaxRestarts));
            yield return ("containment.restart.quiet", restart.QuietPeriod.ToString());
        }

        foreach ((string path, SimDuration? time) in new[]
        {
            ("containment.process-deadline", containment.ProcessDeadline),
            ("containment.kernel-deadline", containment.KernelDeadline),
            ("containment.fail-open-after", containment.FailOpenAfter),
        })
        {
            if (time is { } after)
            {
                yield return (path, after.ToString());
            }
        }
    }

    private static IEnumerable<(string Path, string Value)> Values(DesignTraits traits) =>
    [
        ("traits.coverage.files", Number(traits.Coverage.Files)),
        ("traits.coverage.process", Number(traits.Coverage.Process)),
        ("traits.coverage.network", Number(traits.Coverage.Network)),
        ("traits.coverage.memory", Number(traits.Coverage.Memory)),
        ("traits.coverage.boot", Number(traits.Coverage.Boot)),
        ("traits.blocks-inline", YesNo(traits.BlocksInline)),
        ("traits.detection-delay", traits.DetectionDelay.ToString()),
        ("traits.cost-per-event-ns", traits.CostPerEventNs.ToString(CultureInfo.InvariantCulture)),
        ("traits.kernel-lines", Number(traits.KernelLines)),
        ("traits.verified-lines", Number(traits.VerifiedLines)),
        ("traits.memory-safe", traits.MemorySafe.ToString()),
        ("traits.parser-complexity", Number(traits.ParserComplexity)),
        ("traits.sandboxed", YesNo(traits.Sandboxed)),
        ("traits.vendor-platform", YesNo(traits.VendorPlatform)),
    ];

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string YesNo(bool value) => value ? "yes" : "no";
}
