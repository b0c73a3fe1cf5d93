namespace Sim.Numerics;

/// <summary>128 drawn bits as four lanes of 32.</summary>
public readonly record struct PhiloxBlock(uint A, uint B, uint C, uint D)
{
    /// <summary>Lanes A (low half) and B.</summary>
    public ulong Low => A | ((ulong)B << 32);

    /// <summary>Lanes C (low half) and D.</summary>
    public ulong High => C | ((ulong)D << 32);
}
