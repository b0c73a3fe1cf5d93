namespace Sim.Cli.Tests;

/// <summary>A scenario of a thousand machines that all crash: it runs in no time, and its figures are known.</summary>
internal static class TinyScenario
{
    /// <summary>The name of the file that <see cref="WriteTo"/> writes.</summary>
    public const string File = "tiny.yaml";

    /// <summary>Writes the scenario into a workplace.</summary>
    /// <param name="place">Where.</param>
    /// <param name="mostCrashed">Bound of its expectation; 1,000 machines crash.</param>
    public static string WriteTo(Workplace place, int mostCrashed = 2000) => place.Write(File, Text(mostCrashed));

    public static string Text(int mostCrashed = 2000) => $$$"""
        scenario: tiny
        title: A thousand machines
        question: Do all of them crash?
        start: 2024-01-01T00:00Z
        duration: 6h
        fleet:
          model: laboratory
          groups:
            bench:
              organisations: 1
              platform: windows
              size: {median: 1000}
              versions: {only: {version: 1.0, share: 100%}}
        design:
          name: kernel-content-interpreter
          suppliedInputs: 20
        update:
          name: trial
          artefact: content
          platform: windows
          highestComparedInput: 21
          fault: {class: out-of-bounds-read}
        channel:
          kind: push
          latency: {exponential: 10m}
        rollout:
          strategy: all-at-once
          releaseAt: 0s
        expectations:
          - name: Not too many machines crash
            metric: totals.crashed
            max: {{{mostCrashed}}}
            source: The size of the laboratory

        """;
}
