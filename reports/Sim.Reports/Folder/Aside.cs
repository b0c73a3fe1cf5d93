namespace Sim.Reports;

/// <summary>
/// A place beside a target where it is written before it takes the target's name. As long as its writer lives, a file
/// next to it is locked, so that nobody takes it away; what a killed writer left behind, the next one removes.
/// </summary>
internal sealed class Aside : IDisposable
{
    private const string Writing = ".writing-";
    private const string Replaced = ".replaced-";
    private const string Locked = ".lock";
    private const int Attempts = 20;
    private const int SuffixLength = 8;

    // Where files cannot be locked, and of what no lock is known, only age tells that no writer lives.
    private static readonly TimeSpan Old = TimeSpan.FromDays(1);

    private readonly FileStream _owner;

    private Aside(string path, FileStream owner) => (Place, _owner) = (path, owner);

    /// <summary>Full path of the place; nothing is there yet.</summary>
    public string Place { get; }

    /// <summary>Full path for what the target was, where it cannot be exchanged in one step.</summary>
    public string Former => Sibling(Place, Replaced);

    /// <summary>
    /// A place for a target, whose folder is made if it is missing; what killed writers left there goes.
    /// </summary>
    /// <param name="target">Full path of the target.</param>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public static Aside Of(string target)
    {
        string parent = Path.GetDirectoryName(target)!;
        for (int attempt = 1; ; attempt++)
        {
            string path = Path.Combine(parent,
                Writing + Path.GetFileName(target) + "-" + Guid.NewGuid().ToString("N")[..SuffixLength]);
            try
            {
                Directory.CreateDirectory(parent);
                FileStream owner = new(path + Locked, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1,
                    FileOptions.DeleteOnClose);
                Sweep(parent, path + Locked, locksHold: Own(path + Locked, FileOptions.None) is null);
                return new Aside(path, owner);
            }
            catch (IOException) when (attempt < Attempts)
            {
                // Another writer swept just now, or removed the folder that it had made.
            }
        }
    }

    public void Dispose()
    {
        Remove(Place);
        _owner.Dispose();
    }

    // A lock that can be had belongs to nobody.
    private static FileStream? Own(string file, FileOptions options)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.None, 1, options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Sweep(string parent, string mine, bool locksHold)
    {
        foreach (string file in Directory.GetFiles(parent, Writing + "*" + Locked)
            .Where(f => f != mine && (locksHold || IsOld(f))))
        {
            using FileStream? owner = Own(file, FileOptions.DeleteOnClose);
            if (owner is not null)
            {
                Restore(Sibling(file[..^Locked.Length], Replaced));
                Remove(file[..^Locked.Length]);
            }
        }

        foreach (string left in (string[])
            [.. Directory.GetFileSystemEntries(parent, Writing + "*"),
                .. Directory.GetFileSystemEntries(parent, Replaced + "*")])
        {
            if (!left.EndsWith(Locked, StringComparison.Ordinal) && !File.Exists(Sibling(left, Writing) + Locked)
                && IsOld(left))
            {
                Restore(left);
                Remove(left);
            }
        }
    }

    // The old folder of a writer that was killed between two renames is what was there before.
    private static void Restore(string former)
    {
        string name = Path.GetFileName(former);
        if (!name.StartsWith(Replaced, StringComparison.Ordinal) || name.Length <= Replaced.Length + SuffixLength + 1)
            return;

        string target = Path.Combine(Path.GetDirectoryName(former)!, name[Replaced.Length..^(SuffixLength + 1)]);
        if (Directory.Exists(former) && !Path.Exists(target))
            Quietly(() => Directory.Move(former, target));

        Remove(former);
    }

    private static string Sibling(string path, string kind)
    {
        string name = Path.GetFileName(path);
        return Path.Combine(Path.GetDirectoryName(path)!,
            kind + name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..]);
    }

    private static bool IsOld(string path) => DateTime.UtcNow - File.GetLastWriteTimeUtc(path) > Old;

    /// <summary>
    /// Removes a file or folder; one that cannot be removed harms nobody, and the next writer tries again.
    /// </summary>
    public static void Remove(string path) => Quietly(() =>
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    });

    /// <summary>Does what may fail without harm: what led there is told by others, or nothing was lost.</summary>
    public static void Quietly(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
