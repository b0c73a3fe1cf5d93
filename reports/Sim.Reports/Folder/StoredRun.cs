namespace Sim.Reports;

/// <summary>A run as its result folder holds it: enough to make every report again and to compare it with another.</summary>
/// <param name="Folder">Full path of the folder.</param>
/// <param name="Result">The result.</param>
/// <param name="AllWindows">The series at every window; the thinned one of the result where <c>series.parquet</c> is not there.</param>
/// <param name="ResolvedYaml">The scenario with all defaults, or empty where <c>scenario.resolved.yaml</c> is not there.</param>
public sealed record StoredRun(
    string Folder, SimResult Result, IReadOnlyList<SeriesPoint> AllWindows, string ResolvedYaml)
{
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

        SimResult result = Part(json, bytes => ResultJson.Read(bytes));
        string parquet = Path.Combine(folder, ResultFolder.SeriesFile);
        IReadOnlyList<SeriesPoint> windows = File.Exists(parquet) ? Part(parquet, SeriesParquet.Read) : result.Series;
        if (File.Exists(parquet) && windows.Count != result.Windows)
        {
            throw new ResultReadException(
                $"'{parquet}' has {Numbers.Count(windows.Count)} windows, the result beside it {Numbers.Count(result.Windows)}: "
                + "they are of two runs.");
        }

        string yaml = Path.Combine(folder, ResultFolder.ScenarioFile);
        return new StoredRun(folder, result, windows, File.Exists(yaml) ? Part(yaml, Encoding.UTF8.GetString) : "");
    }

    private static T Part<T>(string path, Func<byte[], T> read)
    {
        try
        {
            return read(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            string why = e is UnauthorizedAccessException ? "access is denied." : e.Message;
            throw new ResultReadException($"'{path}' cannot be read: {why}", e);
        }
    }
}
