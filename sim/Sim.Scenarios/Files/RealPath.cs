namespace Sim.Scenarios;

/// <summary>Where a path leads when all links in it are followed.</summary>
internal static class RealPath
{
    // As many as the system itself follows.
    private const int MostLinks = 40;

    /// <summary>The path without links; parts that do not exist stay as they are.</summary>
    /// <exception cref="IOException">More links than the system follows.</exception>
    public static string Of(string path)
    {
        string real = "";
        int links = 0;
        var parts = new Stack<string>();
        Push(Path.GetFullPath(path));
        while (parts.TryPop(out string? part))
        {
            string next = part switch
            {
                "." => real,
                ".." => Path.GetDirectoryName(real) ?? real,
                _ => Path.Combine(real, part),
            };
            if (part is "." or ".." || new FileInfo(next).LinkTarget is not { } target)
                real = next;
            else if (++links <= MostLinks)
                Push(target);
            else
                throw new IOException("Too many links.");
        }

        return real;

        void Push(string steps)
        {
            string root = Path.GetPathRoot(steps)!;
            real = root.Length > 0 ? root : real;
            foreach (string step in steps[root.Length..].Split(
                [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
                StringSplitOptions.RemoveEmptyEntries).Reverse())
                parts.Push(step);
        }
    }
}
