using System.Text.RegularExpressions;

namespace Sim.Containers.Tests;

/// <summary>Libraries of this machine that programs need, the loader among them.</summary>
internal static partial class Libraries
{
    private static readonly Dictionary<string, string> English = new() { ["LC_ALL"] = "C" };

    /// <summary>
    /// Their paths on this machine. What a program can do without, and this machine lacks, is left out.
    /// </summary>
    public static async Task<IReadOnlyList<string>> Of(IEnumerable<string> programs)
    {
        ProgramRun run = await ProgramRun.Of(["ldd", .. programs], "/", English, TimeSpan.FromMinutes(1));
        string[] found = [
            .. Place().Matches(run.Output).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)];
        Assert.True(found.Length > 0, $"ldd finds no libraries: {run.Output}{run.Error}");
        return found;
    }

    /// <summary>The libraries of OpenSSL, which the runtime looks for by name, and all that they need.</summary>
    public static async Task<IReadOnlyList<string>> OfOpenSsl()
    {
        string folder = Path.GetDirectoryName(
            (await Of(["/bin/sh"])).First(l => Path.GetFileName(l).StartsWith("libc.so", StringComparison.Ordinal)))!;
        string[] own = [Path.Combine(folder, "libssl.so.3"), Path.Combine(folder, "libcrypto.so.3")];
        Assert.All(own, l => Assert.True(File.Exists(l), $"There is no {l}: apt-get install libssl3."));
        return [.. own, .. await Of(own)];
    }

    [GeneratedRegex(@"(?:^|=>)\s*(/\S+) \(0x", RegexOptions.Multiline)]
    private static partial Regex Place();
}
