namespace Sim.Lab;

/// <summary>Looks at the output folder before a run spends minutes on a result that nobody could keep.</summary>
internal static class OutputFolder
{
    /// <exception cref="ResultWriteException">Results cannot be written there.</exception>
    public static void EnsureWritable(string root)
    {
        string? folder = root;
        for (; folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
                throw Refused(root, folder == root ? "it is a file." : $"'{folder}' is a file.");
        }

        if (folder is null)
            return;

        string probe = Path.Combine(folder, ".probe-" + Guid.NewGuid().ToString("N")[..8]);
        try
        {
            using FileStream file = new(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1,
                FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refused(root, e switch
            {
                UnauthorizedAccessException => "access is denied.",
                FileNotFoundException or DirectoryNotFoundException => "no file can be made there.",
                _ => e.Message,
            }, e);
        }
    }

    private static ResultWriteException Refused(string root, string reason, Exception? cause = null) =>
        new($"The results cannot be written to '{root}': {reason}", cause);
}
