using System.Diagnostics;
using System.Reflection;

namespace Sim.Lab;

/// <summary>How to start this program again.</summary>
/// <param name="File">The executable.</param>
/// <param name="Arguments">What comes before the program's own arguments: the assembly, where the executable is
/// dotnet.</param>
public sealed record SelfCommand(string File, IReadOnlyList<string> Arguments)
{
    /// <summary>The command of the running process, or null where it cannot be told.</summary>
    public static SelfCommand? OfThisProcess() => Environment.ProcessPath is not { } file ? null : new SelfCommand(
        file, Path.GetFileNameWithoutExtension(file) == "dotnet"
            ? [Assembly.GetEntryAssembly()?.Location ?? string.Empty] : []);

    /// <summary>Starts the program and waits for what it prints.</summary>
    /// <exception cref="ProcessFailedException">It failed; the message holds what it said.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the process is ended.</exception>
    internal string Run(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment, string what,
        CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(File, [.. Arguments, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach ((string key, string value) in environment ?? new Dictionary<string, string>())
            start.Environment[key] = value;

        using Process process = Process.Start(start)
            ?? throw new InvalidOperationException("No process could be started.");
        using CancellationTokenRegistration stop = cancellation.Register(() => Kill(process));
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode == 0
            ? output
            : throw new ProcessFailedException(
                $"The process for {what} ended with {process.ExitCode}: {error.Result.Trim()}");
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}
