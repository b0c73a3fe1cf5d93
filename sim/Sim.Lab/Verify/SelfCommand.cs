using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Sim.Lab;

/// <summary>How to start this program again.</summary>
/// <param name="File">The executable.</param>
/// <param name="Arguments">What comes before the program's own arguments: the assembly, where the executable is
/// dotnet.</param>
public sealed record SelfCommand(string File, IReadOnlyList<string> Arguments)
{
    /// <summary>The hidden verb that makes a measurement.</summary>
    public const string Bench = "bench-child";

    /// <summary>The hidden verb that runs one setting of a check.</summary>
    public const string Verify = "verify-child";

    /// <summary>The command of the running process, or null where it cannot be told.</summary>
    public static SelfCommand? OfThisProcess() => Environment.ProcessPath is not { } file ? null : new SelfCommand(
        file, Path.GetFileNameWithoutExtension(file) == "dotnet"
            ? [Assembly.GetEntryAssembly()?.Location ?? string.Empty] : []);

    /// <summary>Starts the program for a run and waits for what it answers on its standard output.</summary>
    /// <exception cref="ProcessFailedException">It failed; the message holds what it said.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the process is ended.</exception>
    internal T Ask<T>(
        string verb, RunRequest run, IEnumerable<(string Option, object? Value)> more,
        IReadOnlyDictionary<string, string>? environment, string what, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(File, [.. Arguments, verb, .. RunArguments.Of(run, more)])
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
        if (process.ExitCode != 0)
            throw new ProcessFailedException(
                $"The process for {what} ended with {process.ExitCode}: {error.Result.Trim()}");

        try
        {
            return JsonSerializer.Deserialize<T>(output)!;
        }
        catch (JsonException e)
        {
            throw new ProcessFailedException($"The process for {what} gave no answer.", e);
        }
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
