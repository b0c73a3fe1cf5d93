using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Sim.Cli.Tests;

/// <summary>The built program as a child process, as a user has it.</summary>
internal sealed class SimProcess : IDisposable
{
    public const int Interrupt = 2;
    public const int Terminate = 15;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly System.Diagnostics.Process _process;
    private readonly string _command;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private SimProcess(ProcessStartInfo start, string command)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = start.RedirectStandardInput = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = new System.Text.UTF8Encoding(false);
        _command = command;
        _process = System.Diagnostics.Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
        _process.StandardInput.Close();
    }

    /// <summary>The program's own file, beside the tests.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Sim.Cli.dll");

    public bool HasEnded => _process.HasExited;

    /// <summary>Starts the program.</summary>
    /// <param name="folder">Where it stands.</param>
    /// <param name="arguments">Its arguments.</param>
    public static SimProcess Start(string folder, params IReadOnlyList<string> arguments) =>
        Start(folder, [], arguments);

    /// <summary>Starts the program with variables of its environment set, or removed where the value is null.</summary>
    public static SimProcess Start(
        string folder, IReadOnlyList<(string Name, string? Value)> environment, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { WorkingDirectory = folder };
        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
        }

        return new SimProcess(start, "sim " + string.Join(' ', arguments));
    }

    /// <summary>Runs the program to its end.</summary>
    public static Ended Run(string folder, params IReadOnlyList<string> arguments) => RunWith(folder, [], arguments);

    /// <summary>Runs the program to its end with variables of its environment set.</summary>
    public static Ended RunWith(
        string folder, IReadOnlyList<(string Name, string? Value)> environment, IReadOnlyList<string> arguments)
    {
        using SimProcess process = Start(folder, environment, arguments);
        return process.End();
    }

    /// <summary>Runs a line of a POSIX shell in which <c>$SIM</c> is the program.</summary>
    public static Ended RunShell(string folder, string line,
        params IReadOnlyList<(string Name, string? Value)> environment)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", line]) { WorkingDirectory = folder };
        start.Environment["SIM"] = $"dotnet {Program}";
        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = new SimProcess(start, line);
        return process.End();
    }

    /// <summary>Sends a signal to the program.</summary>
    public void Signal(int signal)
    {
        if (!_process.HasExited)
            _ = Kill(_process.Id, signal);
    }

    /// <summary>Waits for the end.</summary>
    public Ended End()
    {
        if (!_process.WaitForExit(Patience))
        {
            _process.Kill(entireProcessTree: true);
            Assert.Fail($"'{_command}' did not end within {Patience.TotalMinutes} minutes.");
        }

        return new Ended(_command, _process.ExitCode, _output.GetAwaiter().GetResult(),
            _error.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);

        _process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
