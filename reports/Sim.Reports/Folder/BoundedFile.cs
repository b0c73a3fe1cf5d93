namespace Sim.Reports;

/// <summary>Reads files whose size nobody vouches for.</summary>
public static class BoundedFile
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="most">Most bytes that it may have.</param>
    /// <exception cref="InvalidDataException">It has more.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(string path, long most)
    {
        // A device or a pipe tells no size, or a wrong one: what is read is counted.
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream bytes = new();
        byte[] part = new byte[1 << 16];
        for (int read; (read = file.Read(part)) > 0;)
        {
            bytes.Write(part, 0, read);
            if (bytes.Length > most)
                throw new InvalidDataException(
                    string.Create(CultureInfo.InvariantCulture, $"it has more than {most} bytes."));
        }

        return bytes.ToArray();
    }
}
