using System.Text.Json;
using Sim.Reports;

namespace Sim.Lab;

/// <summary>Reads results from the disk. Only <c>result.json</c> must be there.</summary>
internal static class StoredResults
{
    private const string ResultName = "result.json";
    private const string SeriesName = "series.parquet";
    private const string ManifestName = "manifest.json";
    private const int MostManifestBytes = 16 << 20;

    /// <summary>Reads a result.</summary>
    /// <param name="path">Full path of a result folder or of its <c>result.json</c>.</param>
    /// <param name="shown">How messages name it.</param>
    /// <exception cref="LabInputException">There is none, or a file of it is broken.</exception>
    public static StoredResult Read(string path, string shown)
    {
        string file = Directory.Exists(path) ? Path.Combine(path, ResultName) : path;
        if (!File.Exists(file))
        {
            throw Missing(path, shown);
        }

        try
        {
            StoredRun run = StoredRun.Read(file);
            return new StoredResult(
                run, !File.Exists(Path.Combine(run.Folder, SeriesName)), VersionOf(Path.Combine(run.Folder, ManifestName)));
        }
        catch (ResultReadException e)
        {
            throw new LabInputException(Phrases.Clause(e.Message), "name a folder that 'sim run' wrote, or its result.json");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new LabInputException($"'{shown}' cannot be read: {Phrases.Clause(e.Message)}", null);
        }
    }

    // A scenario's folder holds one folder a run: show which there are, so that one can be copied.
    private static LabInputException Missing(string path, string shown)
    {
        if (!Directory.Exists(path))
        {
            return new LabInputException(
                $"there is no result '{shown}'", "name a folder that 'sim run' wrote, such as out/july-2024/1-1fe93bfe");
        }

        string[] runs = [.. Directory.GetFiles(path, ResultName, SearchOption.AllDirectories)
            .Select(f => Path.Combine(shown, Path.GetRelativePath(path, Path.GetDirectoryName(f)!)))
            .Order(StringComparer.Ordinal)];
        return new LabInputException($"'{shown}' holds no {ResultName}", runs.Length switch
        {
            0 => "name a folder that 'sim run' wrote",
            1 => $"did you mean '{runs[0]}'?",
            _ => $"name one run, such as {runs[0]} or {runs[^1]}",
        });
    }

    private static string? VersionOf(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using JsonDocument manifest = JsonDocument.Parse(BoundedFile.Read(path, MostManifestBytes));
            return manifest.RootElement.ValueKind == JsonValueKind.Object
                && manifest.RootElement.TryGetProperty("productVersion", out JsonElement version)
                && version.ValueKind == JsonValueKind.String
                ? version.GetString()
                : throw new InvalidDataException($"{ManifestName} names no productVersion as a text");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{ManifestName} is no JSON", e);
        }
    }
}
