namespace Sim.Reports;

/// <summary>The families of designs side by side: all metrics with their intervals, and the differences.</summary>
internal static class FamilySection
{
    /// <summary>Its blocks; the result has families.</summary>
    public static IEnumerable<Block> Build(ExperimentFacts facts, PointSet families) =>
    [
        ArmSection.MeansOf(facts, families, families.Points, "Families of designs") with { Forms = Forms.Both },
        .. facts.Result.Metrics.Count > 1 ? AxesSection.Build(facts, families, "families-axes") : [],
        .. DifferenceSection.Build(facts, families, "families"),
        .. CurveSection.Build(facts, families, "families-"),
    ];
}
