namespace Sim.Reports;

/// <summary>The page that compares two runs, as a file.</summary>
public static class ComparisonFile
{
    /// <summary>Writes the page; one that is there is replaced whole.</summary>
    /// <param name="file">Full path of the page; its folder exists.</param>
    /// <param name="a">The first run: differences count from it.</param>
    /// <param name="b">The second run.</param>
    /// <exception cref="InvalidDataException">A result holds a value that cannot be shown.</exception>
    /// <exception cref="ResultWriteException">The page cannot be written.</exception>
    public static void Write(string file, StoredRun a, StoredRun b) =>
        ResultFolder.Replace(Path.GetDirectoryName(file)!, [(Path.GetFileName(file), Encoding.UTF8.GetBytes(ComparisonContent.Build(a, b).ToHtml()))]);
}
