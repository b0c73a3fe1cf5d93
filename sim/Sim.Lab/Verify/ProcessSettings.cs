namespace Sim.Lab;

/// <summary>
/// Settings of a process that may not matter, each with how to see in the process that it took effect.
/// </summary>
internal static class ProcessSettings
{
    private const string Turkish = "tr-TR";
    private const string Kathmandu = "Asia/Kathmandu";
    private const int KathmanduMinutes = (5 * 60) + 45;

    /// <summary>Those that find most mistakes.</summary>
    public static VerifySetting[] Quick() =>
    [
        Of("server garbage collector", (p, _) => p.ServerGc ? null : "the collector is the workstation's",
            ("DOTNET_gcServer", "1")),
        Of("no tiered compilation", (p, _) => p.Tiered ? "code is compiled in tiers" : null,
            ("DOTNET_TieredCompilation", "0")),

        // In invariant mode a culture of this name may exist, but it does not know its own letters.
        Of("Turkish culture", (p, _) => p is { Culture: Turkish, UpperI: "\u0130" }
            ? null : $"the culture is '{p.Culture}' and makes '{p.UpperI}' of an i",
            ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"),
            ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")) with { Culture = Turkish },
    ];

    /// <summary>The others.</summary>
    public static VerifySetting[] More() =>
    [
        Of("workstation garbage collector", (p, _) => p.ServerGc ? "the collector is the server's" : null,
            ("DOTNET_gcServer", "0")),
        Of("tiered compilation", (p, _) => p.Tiered ? null : "code is not compiled in tiers",
            ("DOTNET_TieredCompilation", "1"), ("DOTNET_TC_QuickJit", "1")),
        Of("time zone of Kathmandu", (p, _) => p is { TimeZone: Kathmandu, OffsetMinutes: KathmanduMinutes }
            ? null : $"the time zone is {p.TimeZone}, {p.OffsetMinutes} minutes from UTC", ("TZ", Kathmandu)),
        Of("no AVX2", Without(p => p.Avx2, "AVX2"),
            ("DOTNET_EnableAVX2", "0"), ("DOTNET_EnableAVX512", "0"), ("DOTNET_EnableAVX512F", "0")),
        Of("no hardware intrinsics", Without(p => p.Vectors, "vector instructions"), ("DOTNET_EnableHWIntrinsic", "0")),
        Of("C library without FMA, AVX2", (p, here) => p.LibmBits != here.LibmBits ? null
            : "the C library gives the same bits as before: it is not glibc, or the processor has no FMA to do without",
            ("GLIBC_TUNABLES", "glibc.cpu.hwcaps=-FMA,-AVX2_Usable,-AVX2,-AVX512F_Usable,-AVX512F")),
    ];

    private static Func<ProcessFacts, ProcessFacts, string?> Without(Func<ProcessFacts, bool> has, string what) =>
        (there, here) => !has(here) ? $"this machine has no {what} to do without"
            : has(there) ? $"{what} are still in use" : null;

    private static VerifySetting Of(
        string name, Func<ProcessFacts, ProcessFacts, string?> noEffect,
        params (string Key, string Value)[] environment) => new(name, new RunOptions { Shards = 2 })
    {
        Environment = environment.ToDictionary(),
        NoEffect = noEffect,
    };
}
