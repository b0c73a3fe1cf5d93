using System.Runtime.InteropServices;

namespace Sim.Cli.Process;

/// <summary>
/// Ctrl-C and SIGTERM. The first asks the run to stop at its next window; the second ends the process at once. Neither
/// leaves a half-written folder: a result folder is written aside, and the second signal removes what is aside.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private readonly Action _endAtOnce;
    private int _count;

    /// <param name="endAtOnce">Called at the second signal, before the process ends.</param>
    public Interrupt(Action endAtOnce)
    {
        _endAtOnce = endAtOnce;
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
        ];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }

        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref _count) == 1)
        {
            _source.Cancel();
        }
        else
        {
            _endAtOnce();
            Environment.Exit((int)ExitCode.Interrupted);
        }
    }
}
