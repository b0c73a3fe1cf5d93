using System.Runtime.InteropServices;

namespace Sim.Cli;

/// <summary>
/// Ctrl-C and SIGTERM. Where a verb listens, the first asks it to stop at its next window and the second ends the
/// process at once; where none listens yet, or at all, the first ends the process. None leaves a half-written folder: a
/// result folder is written aside, and a writer gets a moment to remove what is aside.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    private static readonly Lazy<Interrupt> Instance = new(() => new Interrupt());
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private Action? _endAtOnce;
    private int _count;

    private Interrupt() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
    ];

    /// <summary>Catches the signals of this process from the first call on, until it is disposed of.</summary>
    public static Interrupt OfThisProcess => Instance.Value;

    /// <summary>Listens: from here on the first signal only cancels the token.</summary>
    /// <param name="endAtOnce">Called at the second signal, before the process ends.</param>
    public CancellationToken Listen(Action endAtOnce)
    {
        Volatile.Write(ref _endAtOnce, endAtOnce);
        return _source.Token;
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();

        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        Action? listener = Volatile.Read(ref _endAtOnce);
        if (Interlocked.Increment(ref _count) == 1 && listener is not null)
        {
            _source.Cancel();
            return;
        }

        if (listener is null)
            Terminal.Error(colour: false).Write(ErrorPage.Interrupted);

        listener?.Invoke();
        Environment.Exit((int)ExitCode.Interrupted);
    }
}
