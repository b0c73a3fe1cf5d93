namespace Sim.Reports;

/// <summary>
/// The files of a folder that are made from its result: they can be made again at any time, with the same bytes.
/// </summary>
public static class ReportFiles
{
    /// <summary>Makes the reports of a stored run again; all are written before the first is replaced.</summary>
    /// <param name="run">The run.</param>
    /// <param name="folder">Full path of the folder to write them to; it exists.</param>
    /// <param name="cancel">Stops before the next file.</param>
    /// <returns>Full paths of the files.</returns>
    /// <exception cref="InvalidDataException">The result holds a value that cannot be shown.</exception>
    /// <exception cref="ResultWriteException">A file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the last file was in place.</exception>
    public static IReadOnlyList<string> Remake(StoredRun run, string folder, CancellationToken cancel = default) =>
        ResultFolder.Replace(folder, Of(run.Result, run.AllWindows), cancel);

    /// <summary>Names and contents; each is made when it is asked for.</summary>
    internal static IEnumerable<(string Name, byte[] Bytes)> Of(SimResult result, IReadOnlyList<SeriesPoint> allWindows)
    {
        Page page = RunContent.Build(result, allWindows);
        yield return ("report.html", Encoding.UTF8.GetBytes(page.ToHtml()));
        yield return ("report.md", Encoding.UTF8.GetBytes(page.ToMarkdown()));
        yield return ("junit.xml", Encoding.UTF8.GetBytes(JUnitReport.Write(result)));
    }
}
