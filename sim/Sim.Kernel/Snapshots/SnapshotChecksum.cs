using System.Buffers.Binary;

namespace Sim.Kernel;

/// <summary>Checksum of a snapshot's bytes: finds damage, not malice.</summary>
internal static class SnapshotChecksum
{
    /// <summary>Name of the section that holds it.</summary>
    public const string Section = "seal";

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        ulong sum = (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            sum = Mix.Combine(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));

        foreach (byte rest in bytes)
            sum = Mix.Combine(sum, rest);

        return sum;
    }
}
