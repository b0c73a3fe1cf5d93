namespace Sim.Cli.Tests;

/// <summary>A calibration of <see cref="Scenario"/> that takes a second.</summary>
internal static class TinyCalibration
{
    /// <summary>The file that <see cref="WriteTo"/> writes.</summary>
    public const string File = "fit.yaml";

    /// <summary>The scenario's file.</summary>
    public const string Scenario = "mine/small.yaml";

    /// <summary>The ledger, which is made beside the scenario.</summary>
    public const string Ledger = "mine/fit-ledger.yaml";

    /// <summary>Writes the calibration, and its scenario into a folder below.</summary>
    public static string WriteTo(Workplace place)
    {
        string shipped = System.IO.File.ReadAllText(Repository.File("scenarios/calibrations/small-outage.yaml"));
        place.Write(Scenario, shipped.Replace("scenario: small-outage", "scenario: small", StringComparison.Ordinal)
            .Replace("duration: 8h", "duration: 3h", StringComparison.Ordinal)
            .Replace("series.onlineShare@7h", "series.onlineShare@2h", StringComparison.Ordinal)
            .Replace("min: 90%", "min: 10%", StringComparison.Ordinal));
        return place.Write(File, $$"""
            calibration: fit
            title: How often the fault shows
            scenario: ./{{Scenario}}
            fleets: 6
            points: 8
            parameters:
              - {name: fault, path: update.fault.probability, from: 10%, to: 90%}
              - {name: weekend, path: recovery.hands.weekend, from: 5%, to: 95%}
            observations:
              - {name: Went down, metric: totals.wentDown, value: 300, error: 10, source: A test}
            """);
    }
}
