namespace Sim.Lab.Tests;

/// <summary>A machine that is bought, scrapped, renamed or updated changes nothing for the others.</summary>
public sealed class OneMachineMoreTests
{
    private const string Scenario = """
        scenario: one-more
        title: One machine more
        question: Does a machine that is bought change what happens to the others?
        start: 2026-07-14T14:00Z
        duration: 6h
        fleet:
          model: enterprise-2024
          groups:
            ours: {csv: fleet.csv, rows: endpoints, platform: windows, country: US}
        design: {name: kernel-content-interpreter, suppliedInputs: 20}
        update:
          name: faulty-content
          artefact: content
          platform: windows
          minVersion: 7.11
          highestComparedInput: 21
          fault: {class: out-of-bounds-read, probability: 50%}
        channel: {kind: push, latency: {exponential: 20m}}
        rollout: {strategy: all-at-once, releaseAt: 30m, revertAt: 108m}
        """;

    // Names, a column of names with gaps, no names at all; with sites and without any place.
    public static TheoryData<string> Headers =>
        [.. (string[])["name,kind,version", "name,kind,site,version", "label,kind,site,version", "label,kind,version"]];

    [Theory]
    [MemberData(nameof(Headers))]
    public void A_domain_controller_more_moves_no_other_machine(string header)
    {
        string[] rows = Rows(header);
        Dictionary<string, long> before = Crashed(header, rows);
        Dictionary<string, long> after = Crashed(header, [.. rows, Row(header, "DC-1", "domain-controller", "7.16")]);

        Assert.InRange(before["workstation"], 50, 500);
        before.Remove("domain-controller");
        after.Remove("domain-controller");
        Assert.Equal(before, after);
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void A_machine_that_goes_or_gets_another_name_or_version_moves_itself_at_most(string header)
    {
        string[] rows = Rows(header);
        Dictionary<string, long> before = Crashed(header, rows);
        string[][] others =
        [
            rows[1..], [.. rows[..200], .. rows[201..]], [Row(header, "NEW", "workstation", "7.16"), .. rows[1..]],
            [Row(header, "WS-0", "workstation", "7.9"), .. rows[1..]],
            [.. rows[1..], Row(header, "WS-0", "kiosk", "7.16")],
        ];
        foreach (string[] other in others)
        {
            Dictionary<string, long> after = Crashed(header, other);
            Assert.True(before.Keys.Sum(kind => Math.Abs(before[kind] - after[kind])) <= 2, header);
            Assert.InRange(Math.Abs(before.Values.Sum() - after.Values.Sum()), 0, 1);
        }
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void Another_order_of_rows_moves_nothing(string header)
    {
        string[] rows = Rows(header);
        var random = new Random(3);

        Assert.Equal(Run(header, rows).Digest, Run(header, [.. rows.OrderBy(_ => random.Next())]).Digest);
    }

    private static string[] Rows(string header) =>
    [
        .. Enumerable.Range(0, 600)
            .Select(
                i => Row(header, FormattableString.Invariant($"WS-{i}"), "workstation", i % 3 == 0 ? "7.15" : "7.16")),
        .. Enumerable.Range(0, 30)
            .Select(i => Row(header, i % 2 == 0 ? "" : FormattableString.Invariant($"SRV-{i}"), "server", "7.16")),
    ];

    private static string Row(string header, string name, string kind, string version) =>
        header.Contains("site", StringComparison.Ordinal)
            ? $"{name},{kind},Hull,{version}" : $"{name},{kind},{version}";

    private static Dictionary<string, long> Crashed(string header, string[] rows) =>
        Run(header, rows).Shares.DeviceKind.ToDictionary(share => share.Key, share => share.Crashed);

    private static SimResult Run(string header, string[] rows)
    {
        using Workplace place = new Workplace().With("fleet.csv", string.Join('\n', rows.Prepend(header)) + "\n")
            .With("one-more.yaml", Scenario);
        return place.Run("./one-more.yaml").Result;
    }
}
