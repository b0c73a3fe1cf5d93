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
        string full = Path.GetFullPath(path);
        string real = Path.GetPathRoot(full)!;
        var parts = new Stack<string>(Parts(full[real.Length..]).Reverse());
        int links = 0;
        while (parts.TryPop(out string? part))
        {
            if (part is "." or "..")
            {
                real = part == "." ? real : Path.GetDirectoryName(real) ?? real;
                continue;
            }

            string next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException("Too many links.");

            string root = Path.GetPathRoot(target) ?? "";
            real = root.Length > 0 ? root : real;
            foreach (string step in Parts(target[root.Length..]).Reverse())
                parts.Push(step);
        }

        return real;
    }

    private static string[] Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
            StringSplitOptions.RemoveEmptyEntries);
}
