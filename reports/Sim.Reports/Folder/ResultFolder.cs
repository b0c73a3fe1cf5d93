using System.Text.Json;

namespace Sim.Reports;

/// <summary>
/// A result folder <c>out/&lt;scenario&gt;/&lt;seed&gt;-&lt;digest8&gt;/</c>. It is written aside and renamed: it is
/// there with all its files or not at all.
/// </summary>
public static class ResultFolder
{
    internal const string ResultFile = "result.json";
    internal const string SeriesFile = "series.parquet";
    internal const string ScenarioFile = "scenario.resolved.yaml";
    internal const string ManifestFile = "manifest.json";

    private const int MostAttempts = 100;

    private static readonly JsonSerializerOptions ManifestOptions = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Where a result belongs.</summary>
    /// <param name="outRoot">The folder of all results, such as <c>out</c>.</param>
    /// <param name="result">The result.</param>
    /// <exception cref="ResultWriteException">The scenario's name cannot name a folder.</exception>
    public static string PathOf(string outRoot, SimResult result) =>
        PathOf(outRoot, result.Scenario, result.Seed, result.Digest);

    /// <summary>Where the result of a seed belongs that a digest tells apart.</summary>
    /// <exception cref="ResultWriteException">The name cannot name a folder.</exception>
    internal static string PathOf(string outRoot, string name, ulong seed, string digest)
    {
        ArgumentException.ThrowIfNullOrEmpty(outRoot);
        if (!FolderName.IsFit(name))
        {
            throw new ResultWriteException(
                $"The scenario's name '{name}' cannot name a folder: use letters, digits, '-', '_' and '.', at "
                    + "most 100.");
        }

        string run = string.Create(CultureInfo.InvariantCulture,
            $"{seed}-{(digest.Length < 8 ? digest : digest[..8])}");
        return Path.Combine(outRoot, name, run);
    }

    /// <summary>Writes the folder; one that is there already under the same name is replaced.</summary>
    /// <param name="outRoot">The folder of all results, such as <c>out</c>; made if it is missing.</param>
    /// <param name="result">The result.</param>
    /// <param name="allWindows">The series at every window.</param>
    /// <param name="resolvedYaml">The scenario with all defaults filled in.</param>
    /// <param name="manifest">What depends on the machine and the clock.</param>
    /// <param name="cancel">Stops the writing; what was written is removed.</param>
    /// <returns>The path of the folder.</returns>
    /// <exception cref="ResultWriteException">The disk is full, the folder may not be written, or the name is
    /// unfit.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the folder was in place.</exception>
    public static string Write(
        string outRoot, SimResult result, IReadOnlyList<SeriesPoint> allWindows, string resolvedYaml, Manifest manifest,
        CancellationToken cancel = default) =>
        WriteAside(PathOf(outRoot, result), Files(result, allWindows, resolvedYaml, manifest), cancel);

    /// <summary>
    /// Writes the files of a folder aside and puts it in place. Two writers of one result do not disturb each other:
    /// both have the same to write, and each puts a whole folder in place.
    /// </summary>
    /// <returns>The full path of the folder.</returns>
    /// <exception cref="ResultWriteException">The disk is full or the folder may not be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the folder was in place.</exception>
    internal static string WriteAside(
        string folder, IEnumerable<(string Name, byte[] Bytes)> files, CancellationToken cancel)
    {
        string target = Path.GetFullPath(folder);
        string[] missing = Missing(Path.GetDirectoryName(target)!);
        try
        {
            using Aside aside = Aside.Of(target);
            Directory.CreateDirectory(aside.Path);
            foreach ((string name, byte[] bytes) in files)
            {
                cancel.ThrowIfCancellationRequested();
                WriteFlushed(Path.Combine(aside.Path, name), bytes);
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
    /// <param name="cancel">Stops before the first is in place; then all are as they were.</param>
    /// <returns>Full paths of the files.</returns>
    /// <exception cref="ResultWriteException">The disk is full or a file may not be written.</exception>
    internal static IReadOnlyList<string> Replace(
        string folder, IEnumerable<(string Name, byte[] Bytes)> files, CancellationToken cancel = default)
    {
        List<(string Target, Aside Aside)> written = [];
        try
        {
            foreach ((string name, byte[] bytes) in files)
            {
                cancel.ThrowIfCancellationRequested();
                string target = Path.Combine(folder, name);
                written.Add((target, Aside.Of(target)));
                WriteFlushed(written[^1].Aside.Path, bytes);
            }

            cancel.ThrowIfCancellationRequested();
            written.ForEach(static w => File.Move(w.Aside.Path, w.Target, overwrite: true));
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

    private static IEnumerable<(string Name, byte[] Bytes)> Files(
        SimResult result, IReadOnlyList<SeriesPoint> allWindows, string resolvedYaml, Manifest manifest)
    {
        yield return (ResultFile, ResultJson.Write(result));
        yield return (SeriesFile, SeriesParquet.Write(allWindows));
        foreach ((string Name, byte[] Bytes) file in ReportFiles.Of(result, allWindows))
            yield return file;

        yield return (ScenarioFile, Encoding.UTF8.GetBytes(resolvedYaml));
        yield return Of(manifest);
    }

    /// <summary>The file of a manifest.</summary>
    internal static (string Name, byte[] Bytes) Of(Manifest manifest) =>
        (ManifestFile, [.. JsonSerializer.SerializeToUtf8Bytes(manifest, ManifestOptions), (byte)'\n']);

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
                    Directory.Move(aside.Path, target);
                else if (!Exchange.Try(aside.Path, target))
                    StepAside(aside, target);

                return;
            }
            catch (IOException) when (attempt < MostAttempts && Directory.Exists(aside.Path))
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
            Directory.Move(aside.Path, target);
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
    private static void RemoveEmpty(string[] folders)
    {
        try
        {
            foreach (string folder in folders.Where(
                f => Directory.Exists(f) && !Directory.EnumerateFileSystemEntries(f).Any()))
                Directory.Delete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // An empty folder harms nobody; the failure that led here is the one to tell.
        }
    }

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
