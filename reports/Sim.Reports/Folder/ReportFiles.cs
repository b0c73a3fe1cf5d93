namespace Sim.Reports;

/// <summary>The files of a folder that are made from its result: they can be made again at any time, with the same bytes.</summary>
public static class ReportFiles
{
    /// <summary>Makes the reports of a stored run again; each file is replaced whole.</summary>
    /// <param name="path">A result folder, or the <c>result.json</c> inside.</param>
    /// <param name="cancel">Stops before the next file.</param>
    /// <returns>Full paths of the files.</returns>
    /// <exception cref="ResultReadException">The stored run cannot be read.</exception>
    /// <exception cref="ResultWriteException">A file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the last file was in place.</exception>
    public static IReadOnlyList<string> Remake(string path, CancellationToken cancel = default)
    {
        StoredRun run = StoredRun.Read(path);
        List<string> made = [];
        foreach ((string name, byte[] bytes) in Of(run.Result, run.AllWindows))
        {
            cancel.ThrowIfCancellationRequested();
            string target = Path.Combine(run.Folder, name);
            ResultFolder.Replace(target, bytes);
            made.Add(target);
        }

        return made;
    }

    /// <summary>Names and contents; each is made when it is asked for.</summary>
    internal static IEnumerable<(string Name, byte[] Bytes)> Of(SimResult result, IReadOnlyList<SeriesPoint> allWindows)
    {
        yield return ("report.html", Encoding.UTF8.GetBytes(HtmlReport.Write(result, allWindows)));
        yield return ("report.md", Encoding.UTF8.GetBytes(MarkdownReport.Write(result)));
        yield return ("junit.xml", Encoding.UTF8.GetBytes(JUnitReport.Write(result)));
    }
}
