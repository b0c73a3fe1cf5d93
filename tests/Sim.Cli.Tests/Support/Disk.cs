using System.Diagnostics;

namespace Sim.Cli.Tests;

/// <summary>A folder that is made to refuse files, and is given back at the end.</summary>
internal sealed class Disk : IDisposable
{
    private readonly string[] _giveBack;

    private Disk(string[] giveBack) => _giveBack = giveBack;

    /// <summary>Mounts a small file system in memory; null where this user may not mount.</summary>
    public static Disk? TryMount(string folder, string options) =>
        Call("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder) == 0 ? new Disk(["umount", folder]) : null;

    /// <summary>
    /// A folder that may only be read: mounted so for those who may mount, who may also write anywhere.
    /// </summary>
    public static Disk ReadOnly(string folder)
    {
        if (TryMount(folder, "ro") is { } mounted)
            return mounted;

        Assert.Equal(0, Call("chmod", "555", folder));
        return new Disk(["chmod", "755", folder]);
    }

    public void Dispose() => Call(_giveBack[0], _giveBack[1..]);

    private static int Call(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
