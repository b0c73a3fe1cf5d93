namespace Sim.Containers.Tests;

/// <summary>Who runs the tests.</summary>
internal static class CurrentUser
{
    private const int Someone = 1000;

    /// <summary>The user's number; where that is root, a number of somebody without rights.</summary>
    public static int OrSomeone()
    {
        string line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("Uid:", StringComparison.Ordinal));
        int user = int.Parse(line.Split('\t')[1], CultureInfo.InvariantCulture);
        return user == 0 ? Someone : user;
    }
}
