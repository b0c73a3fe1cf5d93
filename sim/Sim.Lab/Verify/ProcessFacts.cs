using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sim.Lab;

/// <summary>
/// What a process finds out about itself by trying, not by reading back its settings: a setting that was asked for and
/// ignored shows here.
/// </summary>
/// <param name="ServerGc">Whether the garbage collector is the server's.</param>
/// <param name="Tiered">Whether code is compiled quickly first and well later.</param>
/// <param name="Culture">Name of the current culture.</param>
/// <param name="UpperI">What the current culture makes of an <c>i</c> in upper case: <c>İ</c> in a real Turkish
/// one.</param>
/// <param name="TimeZone">The local time zone.</param>
/// <param name="OffsetMinutes">Its offset from UTC in minutes, without daylight saving time.</param>
/// <param name="Avx2">Whether AVX2 is used.</param>
/// <param name="Vectors">Whether any vector instructions are used.</param>
/// <param name="LibmBits">The bits that the C library's sine, exponential and logarithm give for many arguments, as one
/// number.</param>
internal sealed record ProcessFacts(
    bool ServerGc, bool Tiered, string Culture, string UpperI, string TimeZone, int OffsetMinutes, bool Avx2,
    bool Vectors, ulong LibmBits)
{
    /// <summary>The facts of this process.</summary>
    public static ProcessFacts OfThisProcess() => new(
        ServerGc: GCSettings.IsServerGC,
        Tiered: KeepsDeadLocals(),
        Culture: CultureInfo.CurrentCulture.Name,
        UpperI: "i".ToUpper(CultureInfo.CurrentCulture),
        TimeZone: TimeZoneInfo.Local.Id,
        OffsetMinutes: (int)TimeZoneInfo.Local.BaseUtcOffset.TotalMinutes,
        Avx2: System.Runtime.Intrinsics.X86.Avx2.IsSupported,
        Vectors: Vector128.IsHardwareAccelerated,
        LibmBits: ProbeLibm());

    // Called once, so it is still in its first, quick compilation where there is one. Such code keeps a local alive to
    // the end of the method; well compiled code lets the collector have it after its last use.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool KeepsDeadLocals()
    {
        object local = new();
        var reference = new WeakReference(local);
        int code = RuntimeHelpers.GetHashCode(local);
        GC.Collect();
        GC.KeepAlive(code);
        return reference.IsAlive;
    }

    // The variants with and without fused multiply-add round some of these differently.
    private static ulong ProbeLibm()
    {
        ulong bits = 0;
        for (int i = 1; i <= 2_000; i++)
        {
            double x = i * 0.3717;
            bits = (bits * 31) + BitConverter.DoubleToUInt64Bits(Math.Sin(x));
            bits = (bits * 31) + BitConverter.DoubleToUInt64Bits(Math.Exp(x / 100));
            bits = (bits * 31) + BitConverter.DoubleToUInt64Bits(Math.Log(x));
        }

        return bits;
    }
}
