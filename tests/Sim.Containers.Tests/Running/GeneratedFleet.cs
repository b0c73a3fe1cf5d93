using System.Text;

namespace Sim.Containers.Tests;

/// <summary>
/// A list of organisations as a stranger's would be: sizes far apart, cells left empty, a quoted name.
/// </summary>
/// <param name="Csv">The file.</param>
/// <param name="Endpoints">Endpoints of all rows.</param>
/// <param name="LargestName">The organisation with the most of them.</param>
internal sealed record GeneratedFleet(string Csv, long Endpoints, string LargestName)
{
    private static readonly string[] Countries = ["DE", "FR", "United Kingdom", "Japan", "US", ""];
    private static readonly string[] Sectors = ["health", "retail", "finance", ""];
    private static readonly string[] Versions = ["7.16", "7.15", ""];

    /// <summary>Makes a list; the same one for the same number of rows.</summary>
    public static GeneratedFleet Of(int rows)
    {
        var csv = new StringBuilder("name,country,sector,version,coverage,crew,server,workstation\n");
        long endpoints = 0;
        for (int i = 0; i < rows; i++)
        {
            // Sizes fall as in a list ordered by rank: the first has 20,000 workstations, the last 100.
            int workstations = 20_000 / (i + 1);
            int servers = 2 + workstations / 20;
            endpoints += workstations + servers;
            string coverage = i % 7 == 0 ? string.Empty : "100%";
            string crew = i % 3 == 0 ? string.Empty : (1 + workstations / 400).ToString(CultureInfo.InvariantCulture);
            csv.Append(CultureInfo.InvariantCulture,
                $"{NameOf(i)},{Countries[i % Countries.Length]},{Sectors[i % Sectors.Length]}," +
                $"{Versions[i % Versions.Length]},{coverage},{crew},{servers},{workstations}\n");
        }

        return new GeneratedFleet(csv.ToString(), endpoints, NameOf(0));
    }

    private static string NameOf(int row) => row % 50 == 49
        ? $"\"Partners, {row} & Co\""
        : string.Create(CultureInfo.InvariantCulture, $"Organisation {row:000}");
}
