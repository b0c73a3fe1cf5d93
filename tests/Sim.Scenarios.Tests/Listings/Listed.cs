using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>A scenario whose one group is a listing, and what becomes of it.</summary>
internal static class Listed
{
    private const string Scenario = """
        scenario: listed
        title: Listed
        question: Who is listed?
        start: 2024-07-15T00:00Z
        duration: 1d
        fleet:
          model: enterprise-2024
          groups:
            ours:
        GROUP
        design: {name: kernel-content-interpreter, suppliedInputs: 20}
        update:
          name: trial
          artefact: content
          platform: windows
          highestComparedInput: 21
          fault: {class: out-of-bounds-read}
        channel: {kind: push}
        rollout: {strategy: all-at-once, releaseAt: 1h}
        """;

    private const string Versions = "versions: {only: {version: 7.16, share: 100%}}";

    /// <summary>Reads a file of organisations.</summary>
    public static ScenarioReadResult Organisations(string csv, params string[] keys) =>
        Read(Folder(csv), ["rows: organisations", Versions, .. keys]);

    /// <summary>Reads a file of endpoints.</summary>
    public static ScenarioReadResult Endpoints(string csv, params string[] keys) =>
        Read(Folder(csv), ["rows: endpoints", Versions, .. keys]);

    /// <summary>Reads a scenario with these keys of the group.</summary>
    public static ScenarioReadResult Read(IDataFolder folder, params IEnumerable<string> keys) =>
        ReadFor("windows", folder, keys);

    /// <summary>Reads a scenario whose group and update are of a platform.</summary>
    public static ScenarioReadResult ReadFor(string platform, IDataFolder folder, params IEnumerable<string> keys) =>
        ScenarioReader.Read(Text(platform, keys).Beside(folder), Repository.Models);

    /// <summary>Reads a scenario whose file has another name.</summary>
    public static ScenarioReadResult ReadNamed(string file, IDataFolder folder, params IEnumerable<string> keys) =>
        ScenarioReader.Read(Text("windows", keys, file).Beside(folder), Repository.Models);

    /// <summary>The listing of a scenario that must be read.</summary>
    public static FleetListing Of(ScenarioReadResult result)
    {
        Assert.True(result.Plan is not null, string.Join('\n', result.Diagnostics));
        return result.Plan.Fleet.Groups[0].Listing!;
    }

    /// <summary>Lines of bad rows, as far as they are kept.</summary>
    public static long[] BadLines(FleetListing listing) =>
        [.. listing.Input.Skipped.SelectMany(r => r.FirstLines).Order()];

    /// <summary>Reasons and counts in short, such as <c>unknown-country 3: 2 4 9</c>.</summary>
    public static string[] Counts(IReadOnlyList<RowCount> rows) =>
        [.. rows.Select(r => $"{r.Reason} {r.Rows}: {string.Join(' ', r.FirstLines)}")];

    /// <summary>Diagnostics in short.</summary>
    public static string[] Errors(ScenarioReadResult result) =>
        [.. result.Diagnostics.Select(d => FormattableString.Invariant($"{d.Code}:{d.Line}:{d.Column} {d.Message}"))];

    public static IDataFolder Folder(string csv) =>
        new MemoryDataFolder().With("fleet.csv", Encoding.UTF8.GetBytes(csv));

    private static SourceText Text(string platform, IEnumerable<string> keys, string file = "fleet.csv")
    {
        string group = string.Join('\n',
            keys.Prepend($"platform: {platform}").Prepend($"csv: {file}").Select(k => "      " + k));
        return SourceText.FromString("folder/listed.yaml", Scenario
            .Replace("platform: windows", $"platform: {platform}", StringComparison.Ordinal).Replace("GROUP", group,
                StringComparison.Ordinal));
    }
}
