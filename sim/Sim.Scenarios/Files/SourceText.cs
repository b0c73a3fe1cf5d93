namespace Sim.Scenarios;

/// <summary>The bytes of an input file with the name that messages use, or the reason why there are none.</summary>
public sealed record SourceText
{
    /// <summary>Largest file that is read: a scenario is a page of text, so a mebibyte is a mistake.</summary>
    public const int MaxBytes = 1 << 20;

    private readonly byte[] _bytes;

    private SourceText(string file, byte[] bytes, Diagnostic? problem) =>
        (File, _bytes, Problem) = (file, bytes, problem);

    /// <summary>Where the data files are that the file names; empty for text from memory.</summary>
    public IDataFolder Folder { get; private init; } = new MemoryDataFolder();

    /// <summary>The file as messages name it.</summary>
    public string File { get; }

    /// <summary>Why the file could not be read, or null.</summary>
    public Diagnostic? Problem { get; }

    /// <summary>The bytes; empty where <see cref="Problem"/> is set.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Text from memory.</summary>
    public static SourceText FromString(string file, string text) => FromBytes(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Bytes from memory.</summary>
    public static SourceText FromBytes(string file, byte[] bytes) =>
        bytes.Length <= MaxBytes
            ? new SourceText(file, bytes, null)
            : Failed(file, DiagnosticCodes.TooLarge, $"the file is larger than {MaxBytes} bytes",
                "is it a scenario at all?");

    // One byte more than may be there tells that there are more.
    internal static SourceText FromStream(string file, Stream stream, long most)
    {
        byte[] bytes = new byte[most + 1];
        return FromBytes(file, bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)]);
    }

    /// <summary>The same text with its data files.</summary>
    public SourceText Beside(IDataFolder folder) => this with { Folder = folder };

    /// <summary>What there is instead of a file that does not exist.</summary>
    /// <param name="file">How messages name it.</param>
    /// <param name="suggestion">What was probably meant, or null.</param>
    public static SourceText Missing(string file, string? suggestion) =>
        Failed(file, DiagnosticCodes.Unreadable, "there is no such file", suggestion);

    /// <summary>Reads a file; never throws for what a user can get wrong.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="file">How messages name it, or null to name it by its path.</param>
    public static SourceText Load(string path, string? file = null)
    {
        file ??= path;
        try
        {
            if (Directory.Exists(path))
                return Failed(file, DiagnosticCodes.Unreadable, "this is a directory", "name a .yaml file");

            var info = new FileInfo(path);
            if (!info.Exists)
                return Missing(file, null);

            if (RealPath.Of(path).StartsWith("/dev/", StringComparison.Ordinal))
                return Failed(file, DiagnosticCodes.Unreadable, "this is a device or a pipe",
                    "write the text into a .yaml file");

            return Bounded(file, info).Beside(new DirectoryDataFolder(info.DirectoryName!));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            return Failed(file, DiagnosticCodes.Unreadable, "the file cannot be read", e.Message);
        }
    }

    // Devices and pipes have no length: nothing is waited for. A file that grows is read no further than it may be
    // long.
    private static SourceText Bounded(string file, FileInfo info)
    {
        var real = new FileInfo(RealPath.Of(info.FullName));
        if (real.Length == 0)
            return FromBytes(file, []);

        using FileStream stream = real.OpenRead();
        return FromStream(file, stream, Math.Min(real.Length, MaxBytes));
    }

    private static SourceText Failed(string file, DiagnosticCode code, string message, string? suggestion) =>
        new(file, [], new Diagnostic(file, 1, 1, code, message, suggestion));
}
