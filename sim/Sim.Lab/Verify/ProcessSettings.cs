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
        Of("server garbage collector", ProcessEffect.Of(p => p.ServerGc, "the collector is the workstation's"),
            ("DOTNET_gcServer", "1")),
        Of("no tiered compilation", ProcessEffect.Of(p => !p.Tiered, "code is compiled in tiers"),
            ("DOTNET_TieredCompilation", "0")),
        Of("Turkish culture", IsTurkish, ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"),
            ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")) with { Culture = Turkish },
    ];

    /// <summary>The others.</summary>
    public static VerifySetting[] More() =>
    [
        Of("workstation garbage collector", ProcessEffect.Of(p => !p.ServerGc, "the collector is the server's"),
            ("DOTNET_gcServer", "0")),
        Of("tiered compilation", ProcessEffect.Of(p => p.Tiered, "code is not compiled in tiers"),
            ("DOTNET_TieredCompilation", "1"), ("DOTNET_TC_QuickJit", "1")),
        Of("time zone of Kathmandu", IsKathmandu, ("TZ", Kathmandu)),
        Of("no AVX2", Without(p => p.Avx2, "AVX2"),
            ("DOTNET_EnableAVX2", "0"), ("DOTNET_EnableAVX512", "0"), ("DOTNET_EnableAVX512F", "0")),
        Of("no hardware intrinsics", Without(p => p.Vectors, "vector instructions"), ("DOTNET_EnableHWIntrinsic", "0")),
        Of("C library without FMA, AVX2", HasOtherLibm, ("GLIBC_TUNABLES",
            "glibc.cpu.hwcaps=-FMA,-AVX2_Usable,-AVX2,-AVX512F_Usable,-AVX512F")),
    ];

    // In invariant mode a culture of this name may exist, but it does not know its own letters.
    private static readonly ProcessEffect IsTurkish = new(
        (there, _) => there is { Culture: Turkish, UpperI: "\u0130" },
        (there, _) => $"the culture is '{there.Culture}' and makes '{there.UpperI}' of an i")
    {
        RefusalWord = "ICU",
        Refusal = "this machine has no ICU library; install it, such as the package libicu72",
    };

    private static readonly ProcessEffect IsKathmandu = new(
        (there, _) => there is { TimeZone: Kathmandu, OffsetMinutes: KathmanduMinutes },
        (there, _) => $"the time zone is {there.TimeZone}, {there.OffsetMinutes} minutes from UTC");

    private static readonly ProcessEffect HasOtherLibm = new(
        (there, here) => there.LibmBits != here.LibmBits,
        (_, _) =>
            "the C library gives the same bits as before: it is not glibc, or the processor has no FMA to do without");

    private static ProcessEffect Without(Func<ProcessFacts, bool> has, string what) => new(
        (there, here) => has(here) && !has(there),
        (_, here) => has(here) ? $"{what} are still in use" : $"this machine has no {what} to do without");

    private static VerifySetting Of(string name, ProcessEffect effect,
        params (string Key, string Value)[] environment) => new()
    {
        Name = name,
        Shards = 2,
        Environment = [.. environment.Select(e => KeyValuePair.Create(e.Key, e.Value))],
        Effect = effect,
    };
}
