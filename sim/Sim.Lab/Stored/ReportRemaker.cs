namespace Sim.Lab;

/// <summary>Makes pages of stored results. Nothing is run, and the results themselves are not touched.</summary>
internal static class ReportRemaker
{
    /// <summary>
    /// Writes the reports of a result again; each is written aside and renamed, so that there is never half a page.
    /// </summary>
    public static RemadeReport Write(StoredRun stored, string folder) =>
        new(stored.Result, Into(folder, () => ResultFolder.Remake(stored, folder)), stored.IsThinned);

    /// <summary>Compares two results, and writes the page that shows both where one is asked for.</summary>
    public static RunComparison Compare(StoredRun a, StoredRun b, string? file)
    {
        RunComparison pair = Shown(() => new RunComparison(a, b, ScenarioSettings.Read));
        return file is null ? pair : Into(Path.GetDirectoryName(file)!, () =>
        {
            ComparisonContent.Write(pair, file);
            return pair;
        });
    }

    private static T Into<T>(string folder, Func<T> write)
    {
        OutputFolder.EnsureWritable(folder);
        try
        {
            Directory.CreateDirectory(folder);
            return Shown(write);
        }
        catch (Exception e) when (e is not ResultReadException and (IOException or UnauthorizedAccessException))
        {
            throw new ResultWriteException($"Nothing can be written to '{folder}': {e.Message}", e);
        }
    }

    private static T Shown<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (InvalidDataException e)
        {
            throw new ResultReadException($"The result cannot be shown: {e.Message}", null, e);
        }
    }
}
