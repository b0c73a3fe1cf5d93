namespace Sim.Validation.Tests;

/// <summary>What was published about 19 July 2024 and is compared with.</summary>
internal static class July2024
{
    private const string Hospital = "services.health.clinical-network-services.backWithin";

    /// <summary>The rows of <c>docs/validation.md</c>.</summary>
    public static IReadOnlyList<PublishedRow> Rows { get; } =
    [
        new("Windows devices that crashed", "totals.crashed", "devices, an estimate of the platform's vendor", "8.5 M",
            8.5e6, 8.075e6, 8.925e6),
        new("PCs that were down in directly hit German firms", "shares.segment.DE/workstation.shareInHit",
            "workstations of organisations at home in Germany with at least one crash", "32%", .32, .29, .35),
        new("Hit among the largest customers", "organisations.largest.298.hitShare",
            "298 largest organisations; 298 of the Fortune 500 were customers, 125 of the 500 were hit", "42%",
            125.0 / 298, .34, .50),
        new("Sensors online after 6.5 days", "series.onlineShare@9360m", "sensors expected online at that hour",
            "above 97%", null, .97, 1),
        new("Hospital services back within 6 h", Hospital + "@6h", "outages of services in sector health", "58%", .58,
            .53, .63)
        {
            Missed = "nobody is at a server of a hospital at night but one person on call",
        },
        new("Hospital services back within 48 h", Hospital + "@48h", "outages of services in sector health", "96.1%",
            .961, .93, .99),
    ];
}
