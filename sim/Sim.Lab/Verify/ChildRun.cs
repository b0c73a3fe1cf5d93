using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Sim.Lab.Hosts;

namespace Sim.Lab.Verify;

/// <summary>Runs a setting in a new process of this program, whose answer is a fingerprint on its standard output.</summary>
public static class ChildRun
{
    /// <summary>The hidden verb that answers with a fingerprint.</summary>
    public const string Verb = "verify-child";

    /// <summary>Starts the process and waits for its answer.</summary>
    /// <exception cref="InvalidOperationException">The process failed; the message holds what it said.</exception>
    internal static RunFingerprint Execute(
        SelfCommand self, RunRequest run, VerifySetting setting, long? traceWindow, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(self.File)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (string argument in (string[])[.. self.Arguments, .. Arguments(run, setting, traceWindow)])
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string key, string value) in setting.Environment)
        {
            start.Environment[key] = value;
        }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException("No process could be started.");
        using CancellationTokenRegistration stop = cancellation.Register(() => Kill(process));
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode == 0
            ? Parse(output, setting)
            : throw new InvalidOperationException(
                $"The process for '{setting.Name}' ended with {process.ExitCode}: {error.Result.Trim()}");
    }

    internal static IEnumerable<string> Arguments(RunRequest run, VerifySetting setting, long? traceWindow)
    {
        yield return Verb;
        yield return run.Scenario;
        (string Name, string? Value)[] options =
        [
            ("--seed", run.Seed?.ToString(CultureInfo.InvariantCulture)),
            ("--fleet-seed", run.FleetSeed?.ToString(CultureInfo.InvariantCulture)),
            ("--scale", run.Scale),
            ("--host", HostNames.Of(setting.Host)),
            ("--shards", setting.Shards.ToString(CultureInfo.InvariantCulture)),
            ("--threads", setting.Threads.ToString(CultureInfo.InvariantCulture)),
            ("--culture", setting.Culture),
            ("--trace-window", traceWindow?.ToString(CultureInfo.InvariantCulture)),
        ];
        foreach (string set in run.Sets)
        {
            yield return "--set";
            yield return set;
        }

        foreach ((string name, string? value) in options)
        {
            if (value is not null)
            {
                yield return name;
                yield return value;
            }
        }
    }

    private static RunFingerprint Parse(string output, VerifySetting setting)
    {
        try
        {
            return FingerprintJson.Read(output);
        }
        catch (JsonException e)
        {
            throw new InvalidOperationException($"The process for '{setting.Name}' gave no fingerprint.", e);
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
