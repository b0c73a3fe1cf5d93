namespace Sim.Reports;

/// <summary>
/// Puts a folder, or files, in place whole or not at all: what is written stands aside until it is whole.
/// </summary>
internal static class Placement
{
    private const int MostAttempts = 100;

    /// <summary>
    /// Writes the files of a folder aside and puts it in place. Two writers of one result do not disturb each other:
    /// both have the same to write, and each puts a whole folder in place.
    /// </summary>
    /// <returns>The full path of the folder.</returns>
    /// <exception cref="ResultWriteException">The disk is full or the folder may not be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the folder was in place.</exception>
    public static string Write(string folder, IEnumerable<(string Name, byte[] Bytes)> files, CancellationToken cancel)
    {
        string target = Path.GetFullPath(folder);
        string[] missing = Missing(Path.GetDirectoryName(target)!);
        try
        {
            using Aside aside = Aside.Of(target);
            Directory.CreateDirectory(aside.Place);
            foreach ((string name, byte[] bytes) in files)
            {
                cancel.ThrowIfCancellationRequested();
                WriteFlushed(Path.Combine(aside.Place, name), bytes);
            }

            cancel.ThrowIfCancellationRequested();
            MoveIntoPlace(aside, target);
            return target;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResultWriteException(Sentence(target, e), e);
        }
        finally
        {
            RemoveEmpty(missing);
        }
    }

    /// <summary>
    /// Writes files aside, all of them, and then puts each in the place of the one that may be there.
    /// </summary>
    /// <param name="folder">Full path of their folder; it exists.</param>
    /// <param name="files">Names and contents; each is made when it is asked for.</param>
    /// <returns>Full paths of the files.</returns>
    /// <exception cref="ResultWriteException">The disk is full or a file may not be written.</exception>
    public static IReadOnlyList<string> Replace(string folder, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        List<(string Target, Aside Aside)> written = [];
        try
        {
            foreach ((string name, byte[] bytes) in files)
            {
                string target = Path.Combine(folder, name);
                written.Add((target, Aside.Of(target)));
                WriteFlushed(written[^1].Aside.Place, bytes);
            }

            written.ForEach(static w => File.Move(w.Aside.Place, w.Target, overwrite: true));
            return [.. written.Select(w => w.Target)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResultWriteException(Sentence(written.Count > 0 ? written[^1].Target : folder, e), e);
        }
        finally
        {
            written.ForEach(static w => w.Aside.Dispose());
        }
    }

    private static void WriteFlushed(string path, byte[] bytes)
    {
        using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }

    // Where another writer was faster in between, the next attempt finds its folder.
    private static void MoveIntoPlace(Aside aside, string target)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                if (!Directory.Exists(target))
                    Directory.Move(aside.Place, target);
                else if (!Exchange.Try(aside.Place, target))
                    StepAside(aside, target);

                return;
            }
            catch (IOException) when (attempt < MostAttempts && Directory.Exists(aside.Place))
            {
            }
        }
    }

    // In two steps: the old folder comes back if the second fails, and the next writer brings it back if this one is
    // killed.
    private static void StepAside(Aside aside, string target)
    {
        Directory.Move(target, aside.Former);
        try
        {
            Directory.Move(aside.Place, target);
        }
        catch
        {
            if (!Directory.Exists(target))
                Directory.Move(aside.Former, target);

            throw;
        }
        finally
        {
            Aside.Remove(aside.Former);
        }
    }

    // The folders above one that are not there yet, the deepest first.
    private static string[] Missing(string folder)
    {
        List<string> missing = [];
        for (string? above = folder; above is not null && !Directory.Exists(above);
            above = Path.GetDirectoryName(above))
            missing.Add(above);

        return [.. missing];
    }

    // What was made for a folder that did not come goes again; one that holds anything stays.
    private static void RemoveEmpty(string[] folders) => Aside.Quietly(() =>
    {
        foreach (string folder in folders.Where(f =>
            Directory.Exists(f) && !Directory.EnumerateFileSystemEntries(f).Any()))
            Directory.Delete(folder);
    });

    internal static string Sentence(string target, Exception e) => e switch
    {
        UnauthorizedAccessException => $"The results cannot be written to '{target}': access is denied.",
        _ when IsDiskFull(e) => $"The results cannot be written to '{target}': the disk is full.",
        PathTooLongException => $"The results cannot be written to '{target}': the path is too long.",
        _ => $"The results cannot be written to '{target}': {e.Message}",
    };

    // ENOSPC and EDQUOT on Unix (raw errno as HResult), ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
    private static bool IsDiskFull(Exception e) =>
        e.HResult is 28 or 122 || (e.HResult & 0xFFFF) is 0x70 or 0x27
            && (e.HResult & unchecked((int)0x80070000)) == unchecked((int)0x80070000);
}
