using System.Text.Json;

namespace Sim.Reports;

/// <summary>
/// A run as its result folder holds it: enough to make every report again and to compare it with another.
/// </summary>
/// <param name="Folder">Full path of the folder.</param>
/// <param name="Result">The result.</param>
/// <param name="AllWindows">The series at every window; the thinned one of the result where <c>series.parquet</c> is
/// not there.</param>
/// <param name="ResolvedYaml">The scenario with all defaults, or null where <c>scenario.resolved.yaml</c> is not
/// there.</param>
public sealed record StoredRun(string Folder, SimResult Result, IReadOnlyList<SeriesPoint> AllWindows,
    string? ResolvedYaml)
{
    private const int MostYamlBytes = 64 << 20;
    private const int MostManifestBytes = 16 << 20;
    private const string Hint = "name a folder that 'sim run' wrote, or its result.json";

    /// <summary>Whether the series at every window is gone, so that charts rest on the thinned one.</summary>
    public bool IsThinned { get; init; }

    /// <summary>Version of the product that made it, or null where the manifest is gone.</summary>
    public string? ProductVersion { get; init; }

    /// <summary>Reads a folder; only <c>result.json</c> must be there.</summary>
    /// <param name="path">Full path of a result folder, or of the <c>result.json</c> inside.</param>
    /// <param name="shown">How messages name it; its path unless that is said.</param>
    /// <exception cref="ResultReadException">Nothing is there, it is no result, or the files do not belong
    /// together.</exception>
    public static StoredRun Read(string path, string? shown = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string json = Directory.Exists(path) ? Path.Combine(path, ResultFolder.ResultFile) : path;
        if (!File.Exists(json))
            throw Missing(path, shown ?? path);

        SimResult result = Part(json, JsonGuard.MostBytes, bytes =>
        {
            SimResult read = ResultJson.Read(bytes);
            ResultRules.Check(read);
            return read;
        })!;
        string folder = Path.GetDirectoryName(Path.GetFullPath(json))!;
        IReadOnlyList<SeriesPoint>? windows = Part(
            Path.Combine(folder, ResultFolder.SeriesFile), SeriesParquet.MostBytes(result.Windows),
            bytes => Windows(bytes, result));
        return new StoredRun(folder, result, windows ?? result.Series,
            Part(Path.Combine(folder, ResultFolder.ScenarioFile), MostYamlBytes, Encoding.UTF8.GetString))
        {
            IsThinned = windows is null,
            ProductVersion = Part(Path.Combine(folder, ResultFolder.ManifestFile), MostManifestBytes, Version),
        };
    }

    // The hash comes first: of a file that it knows nothing needs to be doubted, and of another one nothing is read.
    private static IReadOnlyList<SeriesPoint> Windows(byte[] file, SimResult result)
    {
        if (result.SeriesHash is { } written && SeriesParquet.Hash(file) is var hash && hash != written)
        {
            throw new InvalidDataException(
                $"it is damaged, or of another run: its hash is {hash}; right would be {written}, which stands at "
                    + "$.seriesHash.");
        }

        IReadOnlyList<SeriesPoint> windows = SeriesParquet.Read(file, result.Windows);
        RuleBook book = new();
        SeriesRules.Check(result, windows, book);
        book.Close();
        return windows;
    }

    private static string Version(byte[] manifest)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(manifest);
            return document.RootElement.GetProperty("productVersion").GetString()
                ?? throw new InvalidDataException("it names no productVersion as a text.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException("it is no JSON that names a productVersion as a text.", e);
        }
    }

    // Null where the file is not there.
    private static T? Part<T>(string path, long mostBytes, Func<byte[], T> read)
        where T : class
    {
        try
        {
            return File.Exists(path) ? read(BoundedFile.Read(path, mostBytes)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            string why = e is UnauthorizedAccessException ? "access is denied." : e.Message;
            throw new ResultReadException($"'{path}' cannot be read: {why}", Hint, e);
        }
    }

    // A scenario's folder holds one folder a run: show which there are, so that one can be copied.
    private static ResultReadException Missing(string path, string shown)
    {
        if (!Directory.Exists(path))
        {
            return new ResultReadException($"There is no result '{shown}'.",
                "name a folder that 'sim run' wrote, such as out/july-2024/1-1fe93bfe");
        }

        string[] runs =
        [
            .. Directory.GetFiles(path, ResultFolder.ResultFile, SearchOption.AllDirectories)
                .Select(f => Path.Combine(shown, Path.GetRelativePath(path, Path.GetDirectoryName(f)!)))
                .Order(StringComparer.Ordinal),
        ];
        return new ResultReadException($"'{shown}' holds no {ResultFolder.ResultFile}.", runs.Length switch
        {
            0 => "name a folder that 'sim run' wrote",
            1 => $"did you mean '{runs[0]}'?",
            _ => $"name one run, such as {runs[0]} or {runs[^1]}",
        });
    }
}
