using System.Globalization;
using System.Text;

namespace Sim.Lab;

/// <summary>
/// The command that repeats a run: the scenario and what differs from its file. Settings without influence on the result
/// are left out, and no path of the machine is in it, so the same run has the same command everywhere.
/// </summary>
internal static class RepeatCommand
{
    /// <summary>Writes the command.</summary>
    /// <param name="scenario">Name in the catalogue, or a relative path.</param>
    /// <param name="request">The overrides.</param>
    /// <param name="fileSeed">The seed that the file gives.</param>
    /// <param name="fileFleetSeed">The fleet seed that the file gives.</param>
    public static string Of(string scenario, RunRequest request, ulong fileSeed, ulong fileFleetSeed)
    {
        var text = new StringBuilder("sim run ").Append(Quoted(scenario));
        if (request.Seed is { } seed && seed != fileSeed)
        {
            text.Append(CultureInfo.InvariantCulture, $" --seed {seed}");
        }

        if (request.FleetSeed is { } fleetSeed && fleetSeed != fileFleetSeed)
        {
            text.Append(CultureInfo.InvariantCulture, $" --fleet-seed {fleetSeed}");
        }

        if (request.Scale is { } scale && scale is not ("1" or "1.0" or "100%"))
        {
            text.Append(" --scale ").Append(Quoted(scale));
        }

        foreach (string set in request.Sets)
        {
            text.Append(" --set ").Append(Quoted(set));
        }

        return text.ToString();
    }

    // Single quotes are taken literally by POSIX shells and by PowerShell alike.
    private static string Quoted(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || "-_./=:,+%@".Contains(c, StringComparison.Ordinal))
            ? word
            : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
