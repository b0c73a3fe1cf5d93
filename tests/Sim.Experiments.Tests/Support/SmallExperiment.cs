namespace Sim.Experiments.Tests;

/// <summary>Experiments that take milliseconds: forty organisations, six hours.</summary>
internal static class SmallExperiment
{
    private const string Scenario = """
        scenario: small
        title: Small
        question: Nothing.
        start: 2026-03-02T08:00Z
        duration: 6h
        window: 5m
        fleet:
          model: enterprise-2024
          groups:
            customers:
              organisations: 40
              platform: windows
              size: {median: 30, sigma: 1}
              versions: {current: {version: 7.16, share: 100%}}
        design: {name: kernel-content-interpreter, suppliedInputs: 20}
        update:
          name: content
          artefact: content
          platform: windows
          highestComparedInput: 21
          fault: {class: out-of-bounds-read}
        channel: {kind: push, latency: {exponential: 20s}}
        rollout: {strategy: all-at-once, releaseAt: 10m, revertAt: 60m}
        recovery: {failedBoots: 2, bootCycle: {uniform: [2m, 5m]}, race: {wired: 12%, wireless: 4%}}
        """;

    private const string Head = """
        experiment: small
        title: Small
        question: Nothing.
        scenario: small
        metrics:
          - {metric: totals.downHours, label: hours down}
          - {metric: totals.crashed, label: crashed}
          - {metric: releases.content.usable50, label: half usable again}

        """;

    /// <summary>Three arms that halt at different times.</summary>
    public const string ThreeArms = """
        arms:
          - {name: none}
          - {name: early, sets: [rollout.haltAt=12m]}
          - {name: late, sets: [rollout.haltAt=30m]}
        """;

    /// <summary>Reads an experiment with this tail.</summary>
    public static ExperimentPlan Read(string tail)
    {
        ReadResult<ExperimentPlan> read = ExperimentReader.Read(
            SourceText.FromString("small.yaml", Head + tail),
            new DirectoryModelLibrary(Path.Combine(SourceTree.Root, "models")),
            _ => new NamedScenario(SourceText.FromString("scenario.yaml", Scenario), null));
        return read.Value ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
    }

    /// <summary>Runs an experiment with this tail.</summary>
    public static ExperimentResult Run(string tail, int threads = 2) =>
        ExperimentRunner.Run(Read(tail), threads, _ => { }, CancellationToken.None);
}
