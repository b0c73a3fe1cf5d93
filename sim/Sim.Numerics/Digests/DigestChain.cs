namespace Sim.Numerics;

/// <summary>
/// The digest of a run so far: C_w = H(C_{w-1}, w, D_w, state of the fleet at the end of w). Each half of H mixes both
/// halves of all inputs, so a difference in any window changes every later value.
/// </summary>
public sealed class DigestChain
{
    private const ulong StartLow = 0x243F6A8885A308D3;
    private const ulong StartHigh = 0x13198A2E03707344;

    /// <summary>The chain of a run that has not begun.</summary>
    public DigestChain()
        : this(StartLow, StartHigh)
    {
    }

    /// <summary>A chain that goes on where another one stood.</summary>
    public DigestChain(ulong low, ulong high) => (Low, High) = (low, high);

    /// <summary>Lower half.</summary>
    public ulong Low { get; private set; }

    /// <summary>Upper half.</summary>
    public ulong High { get; private set; }

    /// <summary>Chains a window.</summary>
    /// <param name="window">Its number.</param>
    /// <param name="digest">Sum over its transitions; zero for an idle window.</param>
    /// <param name="stateHash">Hash of the state at its end.</param>
    public void Append(long window, Digest128 digest, ulong stateHash)
    {
        ulong w = (ulong)window;
        ulong low = Mix.Combine(Mix.Combine(Low ^ digest.Low, High + w), stateHash ^ digest.High);
        ulong high = Mix.Combine(Mix.Combine(High ^ digest.High, Low ^ stateHash), digest.Low + w);
        Low = low;
        High = high;
    }

    /// <summary>32 lower-case hex digits.</summary>
    public string ToHex() => $"{High:x16}{Low:x16}";
}
