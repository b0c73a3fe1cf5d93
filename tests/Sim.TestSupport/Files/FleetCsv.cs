using System.Text;

namespace Sim.TestSupport;

/// <summary>Generates CSV files of fleets; the same numbers give the same bytes on every machine.</summary>
public static class FleetCsv
{
    private static readonly string[] Countries = ["DE", "US", "United Kingdom", "FR", "JP", "IN", "AU"];
    private static readonly string[] Sectors = ["health", "transport", "finance", "retail", "public", "technology"];
    private static readonly string[] Versions = ["7.16", "7.15", "7.14", "7.10"];

    /// <summary>A file of organisations with counts by kind, for the fleet model enterprise-2024.</summary>
    public static string Organisations(int count, int seed = 1)
    {
        var text = new StringBuilder(
            "name,country,sector,version,coverage,crew,domain-controller,server,virtual-machine,kiosk,workstation\n");
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            int desks = 20 + (int)Math.Pow(10, 1 + (2.2 * random.NextDouble()));
            text.Append(CultureInfo.InvariantCulture,
                $"\"Company {i:D3}, {Sectors[i % Sectors.Length]}\",{Pick(Countries)},{Sectors[i % Sectors.Length]},")
                .Append(CultureInfo.InvariantCulture,
                    $"{Pick(Versions)},{80 + random.Next(21)}%,{(random.Next(3) == 0 ? "" : 1 + (desks / 400))},")
                .Append(CultureInfo.InvariantCulture,
                    $"{1 + (desks / 1000)},{desks / 20},{desks / 10},{random.Next(1 + (desks / 5))},{desks}\n");
        }

        return text.ToString();

        string Pick(string[] words) => words[random.Next(words.Length)];
    }

    /// <summary>Lines of an export of endpoints with the columns of the falcon preset, the header first.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="badEvery">One row in so many is bad, in one of five ways; 0 for none.</param>
    public static IEnumerable<string> Endpoints(long rows, int badEvery)
    {
        yield return "Hostname,Host ID,Platform,Type,Site,Sensor Version,OU\r\n";
        var random = new Random(7);
        string[] types = ["Workstation", "Workstation", "Workstation", "Server", "Domain Controller"];
        for (long i = 1; i <= rows; i++)
        {
            string head = string.Create(CultureInfo.InvariantCulture, $"HOST-{i:D7},{i * 7919:x16},");
            string type = types[random.Next(types.Length)];
            string site = string.Create(CultureInfo.InvariantCulture, $"Site {random.Next(300)}");
            string version = Versions[random.Next(Versions.Length)] + ".18605.0";
            yield return head + ((badEvery > 0 && i % badEvery == 0 ? (int)(i / badEvery % 5) : -1) switch
            {
                0 => $"Windows,Toaster,{site},{version},\"OU=Clients, OU={site}\"\r\n",
                1 => $"Windows,{type},{site}\r\n",
                2 => $"Windows,{type},{site},latest,\"OU=Clients, OU={site}\"\r\n",
                3 => $"Windows,{type},{site},{version},\"OU=never closed\r\n",
                4 => $"Windows,{type},{site}\0,{version},\"OU=Clients, OU={site}\"\r\n",
                _ => $"Windows,{type},{site},{version},\"OU=Clients, OU={site}\"\r\n",
            });
        }
    }
}
