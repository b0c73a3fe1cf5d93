using System.Text.Json;

namespace Sim.Reports;

/// <summary>
/// A result folder <c>out/&lt;scenario&gt;/&lt;seed&gt;-&lt;digest8&gt;/</c>. It is written aside and renamed: it is
/// there with all its files or not at all.
/// </summary>
public static class ResultFolder
{
    internal const string ResultFile = "result.json";
    internal const string SeriesFile = "series.parquet";
    internal const string ScenarioFile = "scenario.resolved.yaml";
    internal const string ManifestFile = "manifest.json";

    private static readonly JsonSerializerOptions ManifestOptions = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Where the result of a seed belongs that a digest tells apart.</summary>
    /// <param name="outRoot">The folder of all results, such as <c>out</c>.</param>
    /// <exception cref="ResultWriteException">The scenario's name cannot name a folder.</exception>
    internal static string PathOf(string outRoot, string name, ulong seed, string digest)
    {
        ArgumentException.ThrowIfNullOrEmpty(outRoot);
        if (!Names.IsFolder(name))
        {
            throw new ResultWriteException(
                $"The scenario's name '{name}' cannot name a folder: use letters, digits, '-', '_' and '.', at "
                    + "most 100.");
        }

        string run = string.Create(CultureInfo.InvariantCulture,
            $"{seed}-{(digest.Length < 8 ? digest : digest[..8])}");
        return Path.Combine(outRoot, name, run);
    }

    /// <summary>Writes the folder; one that is there already under the same name is replaced.</summary>
    /// <param name="outRoot">The folder of all results, such as <c>out</c>; made if it is missing.</param>
    /// <param name="result">The result.</param>
    /// <param name="allWindows">The series at every window.</param>
    /// <param name="resolvedYaml">The scenario with all defaults filled in.</param>
    /// <param name="manifest">What depends on the machine and the clock.</param>
    /// <param name="cancel">Stops the writing; what was written is removed.</param>
    /// <returns>The path of the folder.</returns>
    /// <exception cref="ResultWriteException">The disk is full, the folder may not be written, or the name is
    /// unfit.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the folder was in place.</exception>
    public static string Write(
        string outRoot, SimResult result, IReadOnlyList<SeriesPoint> allWindows, string resolvedYaml, Manifest manifest,
        CancellationToken cancel = default) =>
        Placement.Write(PathOf(outRoot, result.Scenario, result.Seed, result.Digest),
            Files(result, allWindows, resolvedYaml, manifest), cancel);

    /// <summary>Makes the reports of a stored run again; all are written before the first is replaced.</summary>
    /// <param name="run">The run.</param>
    /// <param name="folder">Full path of the folder to write them to; it exists.</param>
    /// <returns>Full paths of the files.</returns>
    /// <exception cref="InvalidDataException">The result holds a value that cannot be shown.</exception>
    /// <exception cref="ResultWriteException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Remake(StoredRun run, string folder) =>
        Placement.Replace(folder, Reports(run.Result, run.AllWindows));

    private static IEnumerable<(string Name, byte[] Bytes)> Files(
        SimResult result, IReadOnlyList<SeriesPoint> allWindows, string resolvedYaml, Manifest manifest)
    {
        yield return (ResultFile, ResultJson.Write(result));
        yield return (SeriesFile, SeriesParquet.Write(allWindows));
        foreach ((string Name, byte[] Bytes) file in Reports(result, allWindows))
            yield return file;

        yield return (ScenarioFile, Encoding.UTF8.GetBytes(resolvedYaml));
        yield return Of(manifest);
    }

    // Made from the result alone, each when it is asked for; the same bytes at any time.
    private static IEnumerable<(string Name, byte[] Bytes)> Reports(
        SimResult result, IReadOnlyList<SeriesPoint> allWindows) =>
        RunContent.Build(result, allWindows).ToFiles()
            .Append(("junit.xml", Encoding.UTF8.GetBytes(JUnitReport.Write(result))));

    /// <summary>The file of a manifest.</summary>
    internal static (string Name, byte[] Bytes) Of(Manifest manifest) =>
        (ManifestFile, [.. JsonSerializer.SerializeToUtf8Bytes(manifest, ManifestOptions), (byte)'\n']);
}
