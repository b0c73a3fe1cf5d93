namespace Sim.Lab.Tests;

/// <summary>Scenarios on a bench of machines of one organisation, as a user would write them.</summary>
internal static class BenchScenario
{
    /// <summary>
    /// A thousand machines in Greenwich that are always on and crash at once at time zero, with a crew and expectations
    /// to add.
    /// </summary>
    /// <param name="start">Start of the run.</param>
    /// <param name="duration">How long it is.</param>
    /// <param name="rest">The rest of the file.</param>
    public static string Of(string start, string duration, string rest) =>
        Of(start, duration, "{name: kernel-content-interpreter, suppliedInputs: 20}", "out-of-bounds-read", rest);

    /// <summary>The same with a design and a fault of one's own.</summary>
    public static string Of(string start, string duration, string design, string fault, string rest) => $$$"""
        scenario: bench
        title: A bench
        question: What is measured?
        start: {{{start}}}
        duration: {{{duration}}}
        window: 60s
        fleet:
          model: laboratory
          groups:
            bench:
              organisations: 1
              platform: windows
              size: {median: 1000}
              versions: {only: {version: 1.0, share: 100%}}
        design: {{{design}}}
        update:
          name: trial
          artefact: content
          platform: windows
          highestComparedInput: 21
          fault: {class: {{{fault}}}}
        channel: {kind: push}
        rollout: {strategy: all-at-once, releaseAt: 0s}
        {{{rest.ReplaceLineEndings("\n")}}}
        """;

    /// <summary>Technicians who work from seven to seven, Monday to Friday, half an hour a machine.</summary>
    public static string Crew(int technicians) => $$"""
        recovery:
          failedBoots: 0
          hands:
            crews: {{technicians}}
            guidanceAt: 0s
            mobilisation: 0s
            day: "07:00-19:00"
            weekday: 100%
            weekend: 0%
            night: 0%
            methods:
              bench: {work: 30m}
        """;
}
