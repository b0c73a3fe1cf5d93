namespace Sim.Numerics;

/// <summary>
/// Philox4x32-10, a counter-based generator: 128 bits as a pure function of a 64-bit key and a 128-bit counter.
/// Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
/// </summary>
public static class Philox4x32
{
    private const uint MultiplierA = 0xD2511F53;
    private const uint MultiplierC = 0xCD9E8D57;
    private const uint WeylLow = 0x9E3779B9;
    private const uint WeylHigh = 0xBB67AE85;
    private const int Rounds = 10;

    /// <summary>The block of a key and a counter.</summary>
    public static PhiloxBlock Block(ulong key, uint c0, uint c1, uint c2, uint c3)
    {
        uint k0 = (uint)key;
        uint k1 = (uint)(key >> 32);
        for (int round = 0; round < Rounds; round++)
        {
            ulong left = (ulong)MultiplierA * c0;
            ulong right = (ulong)MultiplierC * c2;
            c0 = (uint)(right >> 32) ^ c1 ^ k0;
            c1 = (uint)right;
            c2 = (uint)(left >> 32) ^ c3 ^ k1;
            c3 = (uint)left;
            k0 += WeylLow;
            k1 += WeylHigh;
        }

        return new PhiloxBlock(c0, c1, c2, c3);
    }
}
