using System.Diagnostics;

namespace Sim.Lab;

/// <summary>Starts this program again and waits for what it prints.</summary>
internal static class SelfProcess
{
    /// <exception cref="ProcessFailedException">The process failed; the message holds what it said.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the process is ended.</exception>
    public static string Run(
        SelfCommand self, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> environment,
        string what,
        CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(self.File)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (string argument in (string[])[.. self.Arguments, .. arguments])
            start.ArgumentList.Add(argument);

        foreach ((string key, string value) in environment)
        {
            start.Environment[key] = value;
        }

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
