namespace Sim.Reports;

/// <summary>A run as its result folder holds it: enough to make every report again and to compare it with another.</summary>
/// <param name="Folder">Full path of the folder.</param>
/// <param name="Result">The result.</param>
/// <param name="AllWindows">The series at every window; the thinned one of the result where <c>series.parquet</c> is not there.</param>
/// <param name="ResolvedYaml">The scenario with all defaults, or empty where <c>scenario.resolved.yaml</c> is not there.</param>
public sealed record StoredRun(
    string Folder, SimResult Result, IReadOnlyList<SeriesPoint> AllWindows, string ResolvedYaml)
{
    private const int MostYamlBytes = 64 << 20;

    /// <summary>Reads a folder.</summary>
    /// <param name="path">A result folder, or the <c>result.json</c> inside.</param>
    /// <exception cref="ResultReadException">Nothing is there, it is no result, or the files do not belong together.</exception>
    public static StoredRun Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string json = Directory.Exists(path) ? Path.Combine(path, ResultFolder.ResultFile) : path;
        string folder = Path.GetDirectoryName(Path.GetFullPath(json))!;
        if (!File.Exists(json))
        {
            throw new ResultReadException($"'{path}' is no result folder: it holds no {ResultFolder.ResultFile}.");
        }

        SimResult result = Part(json, JsonGuard.MostBytes, bytes =>
        {
            SimResult read = ResultJson.Read(bytes);
            ResultRules.Check(read);
            return read;
        });
        string parquet = Path.Combine(folder, ResultFolder.SeriesFile);
        IReadOnlyList<SeriesPoint> windows = File.Exists(parquet)
            ? Part(parquet, SeriesParquet.MostBytes(result.Windows), bytes => Windows(bytes, result))
            : result.Series;
        string yaml = Path.Combine(folder, ResultFolder.ScenarioFile);
        return new StoredRun(
            folder, result, windows, File.Exists(yaml) ? Part(yaml, MostYamlBytes, Encoding.UTF8.GetString) : "");
    }

    // The hash comes first: of a file that it knows nothing needs to be doubted, and of another one nothing is read.
    private static IReadOnlyList<SeriesPoint> Windows(byte[] file, SimResult result)
    {
        if (result.SeriesHash is { } written && SeriesParquet.Hash(file) is var hash && hash != written)
        {
            throw new InvalidDataException(
                $"it is damaged, or of another run: its hash is {hash}; right would be {written}, which stands at $.seriesHash.");
        }

        IReadOnlyList<SeriesPoint> windows = SeriesParquet.Read(file, result.Windows);
        RuleBook book = new();
        SeriesRules.Check(result, windows, book);
        book.Close();
        return windows;
    }

    private static T Part<T>(string path, long mostBytes, Func<byte[], T> read)
    {
        try
        {
            return read(BoundedFile.Read(path, mostBytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            string why = e is UnauthorizedAccessException ? "access is denied." : e.Message;
            throw new ResultReadException($"'{path}' cannot be read: {why}", e);
        }
    }
}
