using System.Runtime.InteropServices;
using System.Text;

namespace Sim.Cli;

/// <summary>
/// Standard output or error, in the encoding that the terminal asks for. The stream of the framework swallows what a
/// reader who left did not get, and writes into whatever file has taken the number of a channel that was closed; this
/// one remembers the first failure, writes nothing after it and never throws.
/// </summary>
internal sealed class StandardStream : TextWriter
{
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;
    private const int Interrupted = 4;
    private const int BadDescriptor = 9;
    private const int TooLarge = 27;
    private const int NoSpace = 28;
    private const int BrokenPipe = 32;
    private static readonly int[] TryAgain = [11, 35];
    private static readonly int[] OverQuota = [69, 122];

    // What takes the numbers of channels that were closed, so that no file of a result gets one.
    private static readonly List<FileStream> Fillers = [];
    private readonly int _descriptor;
    private readonly string _name;
    private readonly Stream? _ofFramework;

    private StandardStream(int descriptor, string name)
    {
        (_descriptor, _name) = (descriptor, name);
        if (OperatingSystem.IsWindows())
            _ofFramework = descriptor == 1 ? Console.OpenStandardOutput() : Console.OpenStandardError();
        else if (!IsInherited(descriptor))
            Lost = new Loss(ExitCode.Closed, $"{name} is closed");
    }

    /// <summary>Standard output of this process.</summary>
    public static StandardStream Output { get; } = new(1, "standard output");

    /// <summary>Standard error of this process.</summary>
    public static StandardStream Error { get; } = new(2, "standard error");

    public override Encoding Encoding => field ??= Console.OutputEncoding;

    /// <summary>Why nothing can be written any more; null while all is well.</summary>
    public Loss? Lost { get; private set; }

    /// <summary>Whether something was to be written and is lost.</summary>
    public bool HasLost { get; private set; }

    /// <summary>Looks at both channels before the program opens a file of its own.</summary>
    public static void LookAtBoth() => _ = (Output.Lost, Error.Lost);

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    // Without a byte order mark, which would be read as a part of the first word.
    public override void Write(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> bytes = Encoding.GetBytes(text.ToArray());
        if (_ofFramework is not null)
        {
            WriteByFramework(_ofFramework, bytes);
            return;
        }

        while (bytes.Length > 0 && Lost is null)
        {
            nint written = WriteSome(_descriptor, in MemoryMarshal.GetReference(bytes), bytes.Length);
            if (written >= 0)
                bytes = bytes[(int)written..];
            else
                Failed(Marshal.GetLastPInvokeError());
        }

        HasLost |= bytes.Length > 0;
    }

    private void Failed(int error)
    {
        if (TryAgain.Contains(error))
        {
            Thread.Sleep(1);
        }
        else if (error != Interrupted)
        {
            Lost = error switch
            {
                BrokenPipe => new Loss(ExitCode.ReaderLeft, $"nobody reads {_name} any more"),
                BadDescriptor => new Loss(ExitCode.Closed, $"{_name} is closed"),
                _ => Refused(error is NoSpace or TooLarge || OverQuota.Contains(error)
                    ? "the device is full" : Marshal.GetPInvokeErrorMessage(error)),
            };
        }
    }

    private Loss Refused(string why) => new(ExitCode.Internal, $"{_name} cannot be written: {why}");

    private void WriteByFramework(Stream stream, ReadOnlySpan<byte> buffer)
    {
        if (Lost is null)
        {
            try
            {
                stream.Write(buffer);
                stream.Flush();
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Lost = Refused(e.Message);
            }
        }

        HasLost = true;
    }

    // What this program was started with survived that start, so it is not marked to be closed at one; every file that
    // the runtime opens is.
    private static bool IsInherited(int descriptor)
    {
        int flags = DescriptorFlags(descriptor, GetDescriptorFlags);
        if (flags >= 0)
            return (flags & CloseOnExec) == 0;

        Fillers.Add(File.OpenWrite("/dev/null"));
        return false;
    }

    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int DescriptorFlags(int descriptor, int command);

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint WriteSome(int descriptor, in byte buffer, nint count);
}
