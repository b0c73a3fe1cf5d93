using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>
/// The exports of nine tools, in the variants in which they reach a desk, give the right counts by kind of device.
/// </summary>
public sealed class ToolMatrixTests
{
    public static TheoryData<string> Tools => [.. ToolExports.All.Select(t => t.Tool)];

    [Theory]
    [MemberData(nameof(Tools))]
    public void The_default_export_of_a_tool_is_read_whole(string tool) =>
        Counted(tool, t => Utf8(t.Csv(t.Separator, English, dirt: false)), Default);

    [Theory]
    [MemberData(nameof(Tools))]
    public void With_a_byte_order_mark_it_is_read_alike(string tool) =>
        Counted(tool, t => [0xEF, 0xBB, 0xBF, .. Utf8(t.Csv(t.Separator, English, dirt: false))], Default);

    [Theory]
    [MemberData(nameof(Tools))]
    public void In_utf_16_it_is_read_alike(string tool) => Counted(tool, t =>
        [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(t.Csv(t.Separator, t.French, dirt: false))], Default);

    [Theory]
    [MemberData(nameof(Tools))]
    public void With_semicolons_it_is_read_alike(string tool) =>
        Counted(tool, t => Utf8(t.Csv(';', English, dirt: false)), _ => ["separator: semicolon"]);

    [Theory]
    [MemberData(nameof(Tools))]
    public void With_headers_of_another_language_it_is_read_alike(string tool)
    {
        Counted(tool, t => Utf8(t.Csv(t.Separator, t.German, dirt: false)), Default);
        Counted(tool, t => Utf8(t.Csv(t.Separator, t.French, dirt: false)), Default);
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void One_bad_row_in_a_hundred_is_counted_by_its_reason_and_changes_nothing_else(string tool)
    {
        FleetListing listing = Counted(tool, t => Utf8(t.Csv(t.Separator, English, dirt: true)),
            t => [.. Default(t), "onBadRow: skip"]);

        Assert.Equal([("unknown-platform", 3L), ("too-many-cells", 1L)],
            listing.Input.Skipped.Select(r => (r.Reason, r.Rows)));
        Assert.Equal(404, listing.Input.Rows);
    }

    private static IReadOnlyDictionary<string, string> English => new Dictionary<string, string>();

    private static IEnumerable<string> Default(ToolExport tool) =>
        tool.Separator == ';' ? ["separator: semicolon"] : [];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static FleetListing Counted(string tool, Func<ToolExport, byte[]> file,
        Func<ToolExport, IEnumerable<string>> keys)
    {
        ToolExport export = ToolExports.All.Single(t => t.Tool == tool);
        ScenarioReadResult read = Listed.ReadFor(export.Platform,
            new MemoryDataFolder().With("fleet.csv", file(export)),
            ["rows: endpoints", $"preset: {export.Preset}", "versions: {only: {version: 7.16, share: 100%}}",
                .. keys(export)]);
        FleetListing listing = Listed.Of(read);
        var kinds = listing.Organisations.SelectMany(o => o.Places).SelectMany(p => p.Counts)
            .GroupBy(c => read.Plan!.Fleet.Kinds[c.Kind!.Value].Name).Select(g => (g.Key, g.Sum(c => c.Endpoints)));

        // A row of another platform is counted once, whatever it stands for.
        var others = listing.Input.Ignored.Select(
            r => (r.Reason, (int)r.Rows * export.Rows.First(e => e.Becomes == r.Reason).Machines));
        Assert.Equal(
            export.Expected.Select(e => (e.Key, e.Value)).OrderBy(e => e.Key, StringComparer.Ordinal),
            kinds.Concat(others).OrderBy(e => e.Item1, StringComparer.Ordinal));
        return listing;
    }
}
