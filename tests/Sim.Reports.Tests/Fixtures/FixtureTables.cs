namespace Sim.Reports.Tests;

/// <summary>The tables of <see cref="JulyFixture"/>.</summary>
internal static class FixtureTables
{
    private static readonly string[] Countries =
    [
        "US", "GB", "DE", "AU", "IN", "JP", "CA", "FR", "BR", "NL", "IT", "ES", "SG", "CH", "SE", "PL", "MX", "ZA",
        "NZ", "KR",
    ];

    private static readonly string[] Sectors =
    [
        "healthcare", "airline", "bank", "retail", "manufacturing", "public administration", "education", "media",
        "energy",
        "professional services",
    ];

    private static readonly string[] Kinds = ["workstation", "laptop", "server", "kiosk", "virtual desktop"];

    public static ShareTables Shares() => new(
        Rows([.. Countries.SelectMany(c => Kinds.Select(k => $"{c}/{k}"))]), Rows(Sectors), Rows(Countries),
        Rows(Kinds));

    public static IReadOnlyList<ServiceResult> Services() =>
    [
        .. new[] { ("airline", "check-in and crew"), ("healthcare", "patient records"), ("bank", "cash machines"),
                   ("retail", "tills"), ("media", "broadcast"), ("public administration", "emergency calls") }
            .Select((s, i) => new ServiceResult(
                s.Item1, s.Item2, 9_400 - (i * 1_211), i == 4 ? 0 : 2_310 - (i * 390), 61_204.5 / (i + 1),
                9_120_333.0 / (i + 2),
                i * 3, [.. BackWithin.GridHours.Select(h => new BackWithin(
                    h.ToString(System.Globalization.CultureInfo.InvariantCulture) + "h",
                    i == 4 ? 0 : Math.Round(1 - Math.Exp(-h / (9.0 + (4 * i))), 4)))])),
    ];

    public static OrganisationsResult Organisations() => new(
        29_000, 18_934, [new LargestHit(10, 10, 9), new LargestHit(100, 100, 83), new LargestHit(500, 500, 391)],
        [
            .. Enumerable.Range(0, 20).Select(i => new OrganisationRow(
                $"large/{i}", $"{Labels[i % Labels.Length]} {Forms[i % Forms.Length]}", Sectors[i % Sectors.Length],
                Countries[i % 7],
                412_000 - (i * 15_400), 141_200 - (i * 5_900), 640 - (i * 21), 9_512_004.0 / (i + 1),
                i == 3 ? null : 61.5 + (i * 7))),
        ]);

    public static IReadOnlyList<Assumption> Assumptions() =>
    [
        .. Enumerable.Range(0, 40).Select(i => new Assumption(
            $"{Areas[i % Areas.Length]}.{Leaves[i % Leaves.Length]}", Values[i % Values.Length],
            Bases[i % 10 < 4 ? 0 : i % 4],
            i % 3 == 0
                ? "post-incident review of 6 August 2024, section 2" : "public statement; see docs/validation.md")),
    ];

    private static string[] Labels =>
        ["Hartmann", "Blue Ridge", "O'Connell & Daughters", "Nordwind", "Kestrel", "Sakura", "Tolentino"];

    private static string[] Forms => ["Group", "Health", "Airways", "Partners", "Trust"];

    private static string[] Areas => ["fleet.size", "rollout", "recovery.race", "hands.crew", "channel"];

    private static string[] Leaves =>
        ["median", "share", "wired", "perTechnician", "latency", "sigma", "work", "optIn"];

    private static string[] Values => ["1200", "16.9%", "0.25", "1 per 640", "log-normal median 12m sigma 0.8", "78m"];

    private static Basis[] Bases => [Basis.Published, Basis.Inferred, Basis.Assumed, Basis.Fitted];

    private static IReadOnlyList<ShareRow> Rows(string[] keys)
    {
        const double Endpoints = 50_123_456;
        const double Crashed = 8_473_112;
        double weights = keys.Select((_, i) => 1.0 / (i + 1)).Sum();
        double Severity(int i) => 0.10 + (0.13 * ((i * 7 + 3) % 10) / 9.0);
        double mean = keys.Select((_, i) => Severity(i) / (i + 1) / weights).Sum();
        return
        [
            .. keys.Select((key, i) =>
            {
                long endpoints = (long)(Endpoints / (i + 1) / weights);
                long crashed = (long)(endpoints * Severity(i) / mean * Crashed / Endpoints);
                long manual = (long)(crashed * (0.3 + (0.05 * (i % 8))));
                long self = (long)((crashed - manual) * 0.93);
                return new ShareRow(
                    key, endpoints, (long)(crashed * 1.016), crashed, (long)(endpoints * 0.71), manual, self,
                    (crashed - manual - self) / 4);
            }),
        ];
    }
}
