using System.Diagnostics;

namespace Sim.Containers.Tests;

/// <summary>A program of this machine that has ended.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="words">The program and its arguments.</param>
    /// <param name="folder">Where it stands.</param>
    /// <param name="environment">What it finds in its environment beside what is there.</param>
    /// <param name="patience">When it is ended by force.</param>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public static async Task<ProgramRun> Of(
        IReadOnlyList<string> words, string folder, IReadOnlyDictionary<string, string> environment, TimeSpan patience)
    {
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(
                $"'{string.Join(' ', words)}' takes more than {patience.TotalSeconds} s: {await output}{await error}");
        }

        return new ProgramRun(process.ExitCode, await output, await error);
    }
}
