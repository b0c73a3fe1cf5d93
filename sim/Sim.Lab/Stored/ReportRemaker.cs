using System.Text;
using Sim.Lab.Inputs;
using Sim.Reports;

namespace Sim.Lab.Stored;

/// <summary>Makes the pages of a result folder again. Nothing is run, and the result itself is not touched.</summary>
internal static class ReportRemaker
{
    /// <summary>Writes the pages; each is written aside and renamed, so that there is never half a page.</summary>
    /// <param name="stored">The result.</param>
    /// <param name="folder">Full path of where to write; made if it is missing.</param>
    /// <exception cref="ResultWriteException">The folder cannot be written.</exception>
    public static RemadeReport Write(StoredResult stored, string folder)
    {
        (string Name, string Text)[] pages;
        try
        {
            pages =
            [
                ("report.html", HtmlReport.Write(stored.Result, stored.AllWindows)),
                ("report.md", MarkdownReport.Write(stored.Result)),
            ];
        }
        catch (InvalidDataException e)
        {
            throw new LabInputException($"the result in '{stored.Folder}' cannot be shown: {e.Message}", null);
        }

        OutputFolder.EnsureWritable(folder);
        try
        {
            Directory.CreateDirectory(folder);
            return new RemadeReport(
                stored.Result, [.. pages.Select(p => Replace(Path.Combine(folder, p.Name), p.Text))], stored.AllWindows is null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResultWriteException($"The report cannot be written to '{folder}': {e.Message}", e);
        }
    }

    private static string Replace(string path, string text)
    {
        string aside = $"{path}.writing-{Guid.NewGuid().ToString("N")[..8]}";
        try
        {
            File.WriteAllBytes(aside, Encoding.UTF8.GetBytes(text));
            File.Move(aside, path, overwrite: true);
            return path;
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
