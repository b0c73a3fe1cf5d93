namespace Sim.Reports;

/// <summary>
/// <c>manifest.json</c>: what depends on the machine and the clock, and nothing else does, so that the other files of a
/// folder compare byte by byte. The caller measures; this record only holds.
/// </summary>
public sealed record Manifest
{
    /// <summary>Name and version of this layout.</summary>
    public string Schema { get; init; } = "sim-manifest/1";

    /// <summary>When the run began.</summary>
    public required DateTimeOffset StartedUtc { get; init; }

    /// <summary>When the run ended.</summary>
    public required DateTimeOffset FinishedUtc { get; init; }

    /// <summary>Wall-clock seconds of the run, without writing the folder.</summary>
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
    public required string DotNetVersion { get; init; }

    /// <summary>Operating system and processor architecture.</summary>
    public required string OperatingSystem { get; init; }

    /// <summary>Processors that the process may use.</summary>
    public required int Processors { get; init; }

    /// <summary>Mode of the garbage collector: <c>workstation</c> or <c>server</c>.</summary>
    public required string GarbageCollector { get; init; }

    /// <summary>Files of the user that the scenario names.</summary>
    public IReadOnlyList<InputFile> Inputs { get; init; } = [];

    /// <summary>A manifest of this process on this machine.</summary>
    /// <param name="startedUtc">When the run began.</param>
    /// <param name="finishedUtc">When the run ended.</param>
    /// <param name="seconds">Wall-clock seconds of the run, by a monotonic clock.</param>
    /// <param name="host">Which host ran it.</param>
    /// <param name="threads">Threads of the host.</param>
    /// <param name="shards">Parts of the fleet.</param>
    /// <param name="productVersion">Version of the product.</param>
    public static Manifest OfThisMachine(
        DateTimeOffset startedUtc, DateTimeOffset finishedUtc, double seconds, string host, int threads, int shards,
        string productVersion) => new()
        {
            StartedUtc = startedUtc,
            FinishedUtc = finishedUtc,
            Seconds = seconds,
            Host = host,
            Threads = threads,
            Shards = shards,
            ProductVersion = productVersion,
            DotNetVersion = Environment.Version.ToString(),
            OperatingSystem = System.Runtime.InteropServices.RuntimeInformation.OSDescription + ", "
                + System.Runtime.InteropServices.RuntimeInformation.OSArchitecture,
            Processors = Environment.ProcessorCount,
            GarbageCollector = System.Runtime.GCSettings.IsServerGC ? "server" : "workstation",
        };
}
