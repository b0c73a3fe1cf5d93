namespace Sim.Cli.Tests;

/// <summary>Two designs of <see cref="TinyScenario"/> and a hundred years of them.</summary>
internal static class TinyYear
{
    /// <summary>Writes the experiment and its scenario into a workplace.</summary>
    public static string WriteTo(Workplace place)
    {
        TinyScenario.WriteTo(place);
        return place.Write("years.yaml", $$"""
            experiment: years
            title: A hundred years
            question: How bad does a year get?
            scenario: ./{{TinyScenario.File}}
            factors: [{name: design, path: design.name, levels: [kernel-content-interpreter, vendor-telemetry-agent]}]
            replications: 2
            metrics: [{metric: totals.crashed, label: machines crashed}]
            year:
              years: 100
              groups:
                anti-virus: {from: 320000, to: 329999, entries: 391, companies: 211}
              products:
                - {name: one, group: anti-virus, altitude: 329355.5, share: 40%, releases: 100, faulty: 2%, kernel: kernel-content-interpreter, moved: vendor-telemetry-agent}
                - {name: two, group: anti-virus, altitude: 329355.51, share: 20%, releases: 10, faulty: 2%, kernel: kernel-content-interpreter, moved: vendor-telemetry-agent}
              platform: {design: kernel-content-interpreter, releases: 1, faulty: 1%}
              interactions: 1%
              policies:
                - {name: all-in, label: Everyone in the kernel of the platform, moved: 0%}
                - {name: closed, moved: 100%}
            """);
    }
}
