namespace Sim.Containers.Tests;

/// <summary>
/// What a test needs of the machine. Where it is missing the test skips with the reason; where nothing may be skipped
/// it fails.
/// </summary>
internal static class Demand
{
    /// <summary>Skips or fails the test that asks.</summary>
    /// <param name="lack">What is missing and how to get it, or null.</param>
    public static void None(string? lack)
    {
        if (lack is null)
            return;

        Assert.SkipUnless(Environment.GetEnvironmentVariable("SIM_REQUIRE_ALL") == "1", lack);
        Assert.Fail(lack);
    }

    /// <summary>A lack of files, or null where all are there.</summary>
    public static string? OfFiles(IEnumerable<string> files, string remedy)
    {
        string[] missing = [.. files.Where(f => !File.Exists(f))];
        return missing.Length == 0 ? null : $"There is no {string.Join(" and no ", missing)}: {remedy}.";
    }
}
