using System.Reflection;

namespace Sim.Lab;

/// <summary>How to start this program again.</summary>
/// <param name="File">The executable.</param>
/// <param name="Arguments">What comes before the program's own arguments: the assembly, where the executable is
/// dotnet.</param>
public sealed record SelfCommand(string File, IReadOnlyList<string> Arguments)
{
    /// <summary>The command of the running process, or null where it cannot be told.</summary>
    public static SelfCommand? OfThisProcess()
    {
        string? file = Environment.ProcessPath;
        string assembly = Assembly.GetEntryAssembly()?.Location ?? string.Empty;
        if (file is null)
            return null;

        return Path.GetFileNameWithoutExtension(file) == "dotnet"
            ? new SelfCommand(file, [assembly]) : new SelfCommand(file, []);
    }
}
