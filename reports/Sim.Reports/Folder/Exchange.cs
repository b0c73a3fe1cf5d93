using System.Runtime.InteropServices;

namespace Sim.Reports;

/// <summary>Two folders that swap their names in one step, which no kill can cut in two.</summary>
internal static class Exchange
{
    private const int CurrentFolder = -100;
    private const uint Swap = 2;

    /// <summary>Swaps them where the system can.</summary>
    /// <returns>False where it cannot; then nothing happened.</returns>
    public static bool Try(string a, string b)
    {
        try
        {
            return OperatingSystem.IsLinux() && Rename(CurrentFolder, Path(a), CurrentFolder, Path(b), Swap) == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    private static byte[] Path(string path) => [.. Encoding.UTF8.GetBytes(path), 0];

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(int folderOfA, byte[] a, int folderOfB, byte[] b, uint how);
}
