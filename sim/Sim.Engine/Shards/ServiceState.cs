using System.Runtime.InteropServices;

namespace Sim.Engine;

/// <summary>One service.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ServiceState
{
    /// <summary>Start of the outage, ms.</summary>
    public long Since;

    /// <summary>Outages so far.</summary>
    public uint Outages;

    /// <summary>Changes when a restart becomes void.</summary>
    public uint Epoch;

    /// <summary>Hosts down.</summary>
    public uint HostsDown;

    /// <summary>Up, down or restarting.</summary>
    public ServiceStatus Status;
}
