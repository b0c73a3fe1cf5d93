namespace Sim.Models;

/// <summary>
/// The count of a supervisor: it grants a number of restarts and gives up at one failure more, unless a quiet period
/// lay between two failures, after which it counts anew.
/// </summary>
/// <remarks>
/// Source: UMDF grants five restarts and forgets them after thirty quiet minutes (published, windows-driver-docs,
/// <c>wdf/using-device-pooling-in-umdf-drivers.md</c>).
/// </remarks>
public struct RestartBudget
{
    private readonly RestartPolicy _policy;
    private long _lastFailure;
    private int _granted;

    /// <summary>A supervisor that has seen no failure yet.</summary>
    public RestartBudget(RestartPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _policy = policy;
        _lastFailure = long.MinValue;
        _granted = 0;
    }

    /// <summary>Whether the supervisor restarts the process after a failure.</summary>
    /// <param name="time">When it fails, ms; not before the last failure.</param>
    public bool Grants(long time)
    {
        bool quiet = _lastFailure != long.MinValue && time - _lastFailure >= _policy.QuietPeriod.Milliseconds;
        _granted = quiet ? 0 : _granted;
        _lastFailure = time;
        if (_policy.MaxRestarts > 0 && _granted == _policy.MaxRestarts)
            return false;

        _granted++;
        return true;
    }
}
