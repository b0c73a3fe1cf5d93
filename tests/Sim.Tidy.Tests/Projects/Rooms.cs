namespace Sim.Tidy.Tests;

/// <summary>
/// How the house is cut: each project's level, whether it is in the deterministic zone, and the packages that live in it and
/// nowhere else. Rooms that are not built yet have their place already.
/// </summary>
internal static class Rooms
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Room> All =
    [
        new("Sim.Numerics", 0, true),
        new("Sim.Contracts", 1, true),
        new("Sim.Kernel", 2, true),
        new("Sim.Models", 2, true),
        new("Sim.Fleet", 2, true, "Bogus"),
        new("Sim.Zones", 2, false, "NodaTime"),
        new("Sim.Scenarios", 2, false, "YamlDotNet"),
        new("Sim.Containers", 2, false, "Testcontainers"),
        new("Sim.Engine", 3, true),
        new("Sim.Modelling", 3, false, "Microsoft.CodeAnalysis.CSharp", "Basic.Reference.Assemblies.Net100"),
        new("Sim.Reports", 3, false, "Parquet.Net", "Wcwidth", "DuckDB.NET.Data.Full", "Jint", "Markdig"),
        new("Sim.Reference", 4, false),
        new("Sim.Actors", 4, false, "Akka", "Akka.Cluster", "Akka.Cluster.Hosting", "Akka.Remote.Hosting", "Akka.Persistence.Hosting",
            "Microsoft.Extensions.Hosting"),
        new("Sim.Experiments", 5, false, "MathNet.Numerics"),
        new("Sim.Lab", 6, false),
        new("Sim.Web", 7, false, "OpenTelemetry.Extensions.Hosting", "OpenTelemetry.Exporter.OpenTelemetryProtocol"),
        new("Sim.Cli", 7, false, "System.CommandLine", "Spectre.Console", "ModelContextProtocol"),
    ];

    /// <summary>The room of a project, or null.</summary>
    public static Room? Of(string project) => All.FirstOrDefault(r => r.Project == project);
}
