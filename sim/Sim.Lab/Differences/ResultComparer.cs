using System.Globalization;
using Sim.Reports;

namespace Sim.Lab;

/// <summary>Compares two stored results.</summary>
internal static class ResultComparer
{
    public static ResultDifference Compare(StoredRun a, StoredRun b) => new()
    {
        A = a,
        B = b,
        Settings = SettingsOf(a, b),
        Totals = [.. Measures.Totals
            .Select(m => new FigureDifference(m.Label, m, m.Read(a.Result.Totals), m.Read(b.Result.Totals)))
            .Where(f => !Nullable.Equals(f.A, f.B))],
        Milestones = MilestonesOf(a.Result, b.Result),
        Expectations = ExpectationsOf(a.Result.Expectations, b.Result.Expectations),
        Divergence = a.Result.WindowSeconds.Equals(b.Result.WindowSeconds)
            ? DivergenceOf(a.AllWindows, b.AllWindows, a.Result.WindowSeconds)
            : null,
    };

    private static List<SettingDifference> SettingsOf(StoredRun a, StoredRun b)
    {
        Dictionary<string, string> first = SettingsOf(a);
        Dictionary<string, string> second = SettingsOf(b);

        // Where only one of the two still has its scenario, only what every result says of it can be compared.
        bool both = a.ResolvedYaml is not null && b.ResolvedYaml is not null;
        IEnumerable<string> paths = both
            ? first.Keys.Concat(second.Keys.Where(k => !first.ContainsKey(k)))
            : first.Keys.Where(second.ContainsKey);
        return [.. paths.Select(p => new SettingDifference(p, first.GetValueOrDefault(p), second.GetValueOrDefault(p)))
            .Where(s => s.A != s.B)];
    }

    private static Dictionary<string, string> SettingsOf(StoredRun stored)
    {
        SimResult result = stored.Result;
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario"] = result.Scenario,
            ["start"] = result.Start,
            ["duration"] = SimDuration.FromMilliseconds((long)(result.DurationSeconds * 1000)).ToString(),
            ["window"] = SimDuration.FromMilliseconds((long)(result.WindowSeconds * 1000)).ToString(),
            ["seed"] = result.Seed.ToString(CultureInfo.InvariantCulture),
            ["fleetSeed"] = result.FleetSeed.ToString(CultureInfo.InvariantCulture),
            ["thinning"] = result.Scale.Thinning.ToString(CultureInfo.InvariantCulture),
        };

        // The text and not what a reader makes of it: the rows of a listed fleet are not beside a stored result.
        foreach ((string path, string value) in SettingList.Of(stored.ResolvedYaml ?? string.Empty))
        {
            settings.TryAdd(path, value);
        }

        return settings;
    }

    private static List<FigureDifference> MilestonesOf(SimResult a, SimResult b)
    {
        bool several = a.Releases.Count > 1 || b.Releases.Count > 1;
        List<FigureDifference> found = [];
        for (int i = 0; i < Math.Min(a.Releases.Count, b.Releases.Count); i++)
        {
            string of = several ? a.Releases[i].Name + ": " : string.Empty;
            found.AddRange(Measures.Milestones.Select(m => new FigureDifference(
                of + m.Label, m, m.Read(a.Releases[i]), m.Read(b.Releases[i]))));
        }

        return [.. found.Where(f => !Nullable.Equals(f.A, f.B))];
    }

    private static List<ExpectationDifference> ExpectationsOf(
        IReadOnlyList<ExpectationResult> a, IReadOnlyList<ExpectationResult> b)
    {
        IEnumerable<ExpectationDifference> ofA = a.Select(e => new ExpectationDifference(
            e.Name, e, b.FirstOrDefault(o => o.Name == e.Name)));
        IEnumerable<ExpectationDifference> onlyB = b.Where(e => a.All(o => o.Name != e.Name))
            .Select(e => new ExpectationDifference(e.Name, null, e));
        return [.. ofA.Concat(onlyB).Where(e => e.A != e.B)];
    }

    private static SeriesDivergence? DivergenceOf(
        IReadOnlyList<SeriesPoint> a, IReadOnlyList<SeriesPoint> b, double windowSeconds)
    {
        // Two thinned series need not hold the same windows; only moments that both hold can be compared.
        Dictionary<double, SeriesPoint> others = b.ToDictionary(p => p.T);
        foreach (SeriesPoint point in a)
        {
            if (others.TryGetValue(point.T, out SeriesPoint? other) && point != other)
            {
                return new SeriesDivergence((int)Math.Ceiling(point.T / windowSeconds) - 1, point, other);
            }
        }

        return null;
    }
}
