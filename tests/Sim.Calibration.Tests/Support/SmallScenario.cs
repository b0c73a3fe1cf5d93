namespace Sim.Calibration.Tests;

/// <summary>A scenario that runs in milliseconds, and has what rows can tell and what they cannot.</summary>
internal static class SmallScenario
{
    /// <summary>Shares of a fault and a self-heal race, crews, and a weekend that it does not reach.</summary>
    public const string Text = """
        scenario: small
        title: Small
        question: Nothing.
        start: 2026-03-02T08:00Z
        duration: 8h
        window: 5m
        fleet:
          model: enterprise-2024
          groups:
            customers:
              organisations: 40
              platform: windows
              size: {median: 40, sigma: 0.5}
              versions: {current: {version: 7.16, share: 80%}, old: {version: 7.10, share: 20%}}
        design: {name: kernel-content-interpreter, suppliedInputs: 20}
        update:
          name: content
          artefact: content
          platform: windows
          minVersion: 7.11
          highestComparedInput: 21
          fault: {class: out-of-bounds-read, probability: 60%}
        channel: {kind: push, latency: {exponential: 20s}}
        rollout: {strategy: all-at-once, releaseAt: 10m, revertAt: 60m}
        recovery:
          failedBoots: 2
          bootCycle: {uniform: [2m, 5m]}
          race: {wired: 12%, wireless: 12%}
          hands:
            endpointsPerTechnician: 25
            guidanceAt: 70m
            mobilisation: {logNormal: {median: 25m, sigma: 0.8}}
            day: "07:00-19:00"
            weekday: 100%
            weekend: 50%
            night: 100%
            methods:
              desk: {work: {uniform: [5m, 20m]}}
              rack: {work: {uniform: [2m, 6m]}}
              console: {work: {uniform: [1m, 4m]}}
              detach-disk: {work: {uniform: [1m, 2m]}}
        """;

    /// <summary>Where its fleet model comes from.</summary>
    public static IModelLibrary Library { get; } = new DirectoryModelLibrary(Path.Combine(SourceTree.Root, "models"));

    /// <summary>The scenario, read for each point.</summary>
    public static ScenarioSource Source { get; } =
        new(SourceText.FromString("small.yaml", Text), Library, ScenarioOverrides.None);

    /// <summary>The share of machines on which the fault shows.</summary>
    public static SpaceParameter Fault { get; } = new(
        "fault", "update.fault.probability", 0.1, 0.9, ParameterScale.Linear)
    {
        Unit = MetricUnit.Share, Former = 0.6,
    };

    /// <summary>How many endpoints a technician has.</summary>
    public static SpaceParameter Crews { get; } = new(
        "crews", "recovery.hands.endpointsPerTechnician", 10, 200, ParameterScale.Log)
    {
        IsWhole = true, Former = 25,
    };

    /// <summary>Half of the crews have begun after this time.</summary>
    public static SpaceParameter Mobilisation { get; } = new(
        "mobilisation", "recovery.hands.mobilisation.logNormal.median", 300, 9000, ParameterScale.Log)
    {
        Unit = MetricUnit.Seconds, Former = 1500,
    };

    /// <summary>Who works on a weekend that the run does not reach.</summary>
    public static SpaceParameter Weekend { get; } = new(
        "weekend", "recovery.hands.weekend", 0.05, 0.95, ParameterScale.Linear)
    {
        Unit = MetricUnit.Share, Former = 0.5,
    };
}
