using System.Runtime.InteropServices;

namespace Sim.Reports;

/// <summary>
/// <c>manifest.json</c>: what depends on the machine and the clock, and nothing else does, so that the other files of a
/// folder compare byte by byte. The caller measures the run; what the process and the machine are, it knows itself.
/// </summary>
public sealed record Manifest
{
    /// <summary>Name and version of this layout.</summary>
    public string Schema { get; init; } = "sim-manifest/1";

    /// <summary>When the run began.</summary>
    public required DateTimeOffset StartedUtc { get; init; }

    /// <summary>When the run ended.</summary>
    public required DateTimeOffset FinishedUtc { get; init; }

    /// <summary>Wall-clock seconds of the run, by a monotonic clock, without writing the folder.</summary>
    public required double Seconds { get; init; }

    /// <summary>Which host ran it: <c>sequential</c>, <c>actors</c>, <c>reference</c>.</summary>
    public required string Host { get; init; }

    /// <summary>Threads of the host.</summary>
    public required int Threads { get; init; }

    /// <summary>Parts of the fleet.</summary>
    public required int Shards { get; init; }

    /// <summary>Version of the product.</summary>
    public required string ProductVersion { get; init; }

    /// <summary>Version of the model.</summary>
    public int ModelVersion { get; init; } = Contracts.ModelVersion.Current;

    /// <summary>
    /// The commit that the program was built from; null where the build knew none. Here and not in the result, which is
    /// the same for every build of the same model.
    /// </summary>
    public string? Commit { get; init; }

    /// <summary>Version of .NET.</summary>
    public string DotNetVersion { get; init; } = Environment.Version.ToString();

    /// <summary>Operating system and processor architecture.</summary>
    public string OperatingSystem { get; init; } =
        $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}";

    /// <summary>Processors that the process may use.</summary>
    public int Processors { get; init; } = Environment.ProcessorCount;

    /// <summary>Mode of the garbage collector: <c>workstation</c> or <c>server</c>.</summary>
    public string GarbageCollector { get; init; } = System.Runtime.GCSettings.IsServerGC ? "server" : "workstation";

    /// <summary>Files of the user that the scenario names.</summary>
    public IReadOnlyList<InputFile> Inputs { get; init; } = [];
}
