using Sim.Reports;

namespace Sim.Lab;

/// <summary>Makes pages of stored results. Nothing is run, and the results themselves are not touched.</summary>
internal static class ReportRemaker
{
    /// <summary>Writes the reports of a result again; each is written aside and renamed, so that there is never half a page.</summary>
    /// <param name="stored">The result.</param>
    /// <param name="folder">Full path of where to write; made if it is missing.</param>
    /// <exception cref="ResultWriteException">The folder cannot be written.</exception>
    public static RemadeReport Write(StoredRun stored, string folder) =>
        new(stored.Result, Into(folder, () => ReportFiles.Remake(stored, folder)), stored.IsThinned);

    /// <summary>Writes the page that compares two results.</summary>
    /// <param name="file">Full path of the page; its folder is made if it is missing.</param>
    /// <param name="a">The first result.</param>
    /// <param name="b">The second.</param>
    /// <exception cref="ResultWriteException">The page cannot be written.</exception>
    public static void WriteComparison(string file, StoredRun a, StoredRun b) => Into(
        Path.GetDirectoryName(file)!,
        () =>
        {
            ComparisonFile.Write(file, a, b);
            return file;
        });

    private static T Into<T>(string folder, Func<T> write)
    {
        OutputFolder.EnsureWritable(folder);
        try
        {
            Directory.CreateDirectory(folder);
            return write();
        }
        catch (InvalidDataException e)
        {
            throw new ResultReadException($"The result cannot be shown: {e.Message}", null, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResultWriteException($"Nothing can be written to '{folder}': {e.Message}", e);
        }
    }
}
