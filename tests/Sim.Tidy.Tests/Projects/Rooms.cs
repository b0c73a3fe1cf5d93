namespace Sim.Tidy.Tests;

/// <summary>
/// How the house is cut: each project's level, whether it is in the deterministic zone, and the packages that live in
/// it and nowhere else.
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
        new("Sim.Scenarios", 3, false, "YamlDotNet"),
        new("Sim.Reports", 2, false, "Parquet.Net", "Wcwidth"),
        new("Sim.Hosting", 3, true),
        new("Sim.Engine", 4, true),
        new("Sim.Reference", 4, false),
        new("Sim.Actors", 5, false, "Akka"),
        new("Sim.Experiments", 5, false),
        new("Sim.Calibration", 5, false, "MathNet.Numerics"),
        new("Sim.Lab", 6, false),
        new("Sim.Cli", 7, false, "System.CommandLine", "Spectre.Console"),
    ];

    /// <summary>The room of a project, or null.</summary>
    public static Room? Of(string project) => All.FirstOrDefault(r => r.Project == project);
}
