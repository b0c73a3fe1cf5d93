namespace Sim.Reports.Tests;

/// <summary>Where checked-in files are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Sim.sln</c>.</summary>
    public static string Root { get; } = SourceTree.Root;

    /// <summary>
    /// Compares a text with a checked-in file. With <c>SIM_ACCEPT=1</c> the file is written instead, and the test fails
    /// once so that nobody accepts by accident.
    /// </summary>
    public static void MatchesFile(string relativePath, string actual)
    {
        string path = Path.Combine(Root, relativePath);
        if (Environment.GetEnvironmentVariable("SIM_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
            Assert.Fail($"{relativePath} was written; look at the difference and run again without SIM_ACCEPT.");
        }

        string expected = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(
            expected == actual,
            $"{relativePath} is not what the code makes; to accept: SIM_ACCEPT=1 dotnet test tests/Sim.Reports.Tests\n"
            + FirstDifference(expected, actual));
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;

        string Line(string[] lines) => line < lines.Length ? lines[line] : "(end)";
        return $"line {line + 1}\n  file: {Line(left)}\n  code: {Line(right)}";
    }
}
