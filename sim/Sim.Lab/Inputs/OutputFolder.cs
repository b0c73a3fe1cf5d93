using Sim.Reports;

namespace Sim.Lab;

/// <summary>Looks at the output folder before a run spends minutes on a result that nobody could keep.</summary>
internal static class OutputFolder
{
    /// <exception cref="ResultWriteException">Results cannot be written there.</exception>
    public static void EnsureWritable(string root)
    {
        if (File.Exists(root))
            throw new ResultWriteException($"The results cannot be written to '{root}': it is a file.");

        DirectoryInfo? folder = new(root);
        while (folder is { Exists: false })
        {
            if (File.Exists(folder.FullName))
                throw new ResultWriteException(
                    $"The results cannot be written to '{root}': '{folder.FullName}' is a file.");

            folder = folder.Parent;
        }

        if (folder is null)
            return;

        string probe = Path.Combine(folder.FullName, ".probe-" + Guid.NewGuid().ToString("N")[..8]);
        try
        {
            using FileStream file = new(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1,
                FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResultWriteException($"The results cannot be written to '{root}': {Reason(e)}", e);
        }
    }

    private static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "access is denied.",
        FileNotFoundException or DirectoryNotFoundException => "no file can be made there.",
        _ => e.Message,
    };
}
