namespace Sim.Tidy.Tests.Projects;

/// <summary>
/// How the house is cut: each project's level, whether it is in the deterministic zone, and the packages that live in it and
/// nowhere else. Rooms that are not built yet have their place already.
/// </summary>
internal static class Rooms
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Room> All =
    [
        new("Sim.Contracts", 0, true),
        new("Sim.Kernel", 1, true),
        new("Sim.Models", 1, true),
        new("Sim.Fleet", 1, true, "Bogus"),
        new("Sim.Zones", 1, false, "NodaTime"),
        new("Sim.Scenarios", 1, false, "YamlDotNet"),
        new("Sim.Containers", 1, false, "Testcontainers"),
        new("Sim.Engine", 2, true),
        new("Sim.Modelling", 2, false, "Microsoft.CodeAnalysis.CSharp", "Basic.Reference.Assemblies.Net100"),
        new("Sim.Reports", 2, false, "Parquet.Net", "DuckDB.NET.Data.Full", "Jint", "Markdig"),
        new("Sim.Reference", 3, false),
        new("Sim.Actors", 3, false, "Akka", "Akka.Cluster", "Akka.Cluster.Hosting", "Akka.Remote.Hosting", "Akka.Persistence.Hosting",
            "Microsoft.Extensions.Hosting"),
        new("Sim.Experiments", 4, false, "MathNet.Numerics"),
        new("Sim.Lab", 5, false),
        new("Sim.Web", 6, false, "OpenTelemetry.Extensions.Hosting", "OpenTelemetry.Exporter.OpenTelemetryProtocol"),
        new("Sim.Cli", 6, false, "System.CommandLine", "Spectre.Console", "Wcwidth", "ModelContextProtocol"),
    ];

    /// <summary>The room of a project, or null.</summary>
    public static Room? Of(string project) => All.FirstOrDefault(r => r.Project == project);
}
