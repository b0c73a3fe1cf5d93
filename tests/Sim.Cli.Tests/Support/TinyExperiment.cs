namespace Sim.Cli.Tests;

/// <summary>
/// Two arms of <see cref="TinyScenario"/> whose difference is known: in one all machines crash, in the other none.
/// </summary>
internal static class TinyExperiment
{
    /// <summary>The name of the file that <see cref="WriteTo"/> writes.</summary>
    public const string File = "checked.yaml";

    /// <summary>Writes the experiment and its scenario into a workplace.</summary>
    /// <param name="place">Where.</param>
    /// <param name="tail">More keys.</param>
    public static string WriteTo(Workplace place, string tail = "")
    {
        TinyScenario.WriteTo(place);
        return place.Write(File, $$"""
            experiment: checked
            title: With and without a bounds check
            question: What does the check spare?
            scenario: ./{{TinyScenario.File}}
            arms:
              - {name: unchecked}
              - {name: checked, sets: [design.boundsCheck=true]}
            metrics: [{metric: totals.crashed, label: machines crashed}]
            {{tail}}
            """);
    }

    /// <summary>The name of the file that <see cref="WriteDesignsTo"/> writes.</summary>
    public const string DesignsFile = "designs.yaml";

    /// <summary>Writes an experiment over designs of three families, and its scenario, into a workplace.</summary>
    /// <param name="place">Where.</param>
    public static string WriteDesignsTo(Workplace place)
    {
        TinyScenario.WriteTo(place);
        return place.Write(DesignsFile, $$"""
            experiment: designs
            title: Where code runs
            question: What goes down?
            scenario: ./{{TinyScenario.File}}
            sets: [design.suppliedInputs=0, update.highestComparedInput=0]
            factors:
              - name: design
                path: design.name
                levels: [umdf-driver, rust-kernel-driver-no-panic, kernel-driver, ebpf-linux]
              - {name: fault, path: update.fault.class, levels: [null-dereference, leak]}
            baseline: kernel-driver
            replications: 3
            metrics:
              - {metric: totals.wentDown, label: machines down}
              - {metric: totals.protectionGapHours, label: hours unprotected}
            """);
    }

    /// <summary>The name of the file that <see cref="WriteFactorsTo"/> writes.</summary>
    public const string FactorsFile = "factors.yaml";

    /// <summary>Writes an experiment with two choices and a condition, and its scenario, into a workplace.</summary>
    /// <param name="place">Where.</param>
    public static string WriteFactorsTo(Workplace place)
    {
        TinyScenario.WriteTo(place);
        return place.Write(FactorsFile, $$"""
            experiment: factors
            title: A check, and a halt
            question: Which of them spares more?
            scenario: ./{{TinyScenario.File}}
            factors:
              - {name: check, path: design.boundsCheck, levels: [false, true]}
              - {name: halt, path: rollout.haltAt, levels: [6h, 1m]}
              - {name: part, path: update.fault.probability, levels: [50%, 100%]}
            replications: 3
            metrics:
              - {metric: totals.crashed, label: machines crashed}
              - {metric: releases.trial.usable50, label: time until half work}
            """);
    }
}
