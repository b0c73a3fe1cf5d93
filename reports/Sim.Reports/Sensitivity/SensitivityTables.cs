namespace Sim.Reports;

/// <summary>The tables of a sensitivity analysis, for terminals and pages.</summary>
public static class SensitivityTables
{
    /// <summary>The indices, largest total first.</summary>
    /// <param name="indices">The indices.</param>
    /// <param name="width">Most columns of a path.</param>
    public static Table Indices(IReadOnlyList<SensitivityIndex> indices, int width) => Table.Of("", indices,
        ("number", i => SensitivityWords.Short(SensitivityWords.Name(i.Path), width)),
        ("#total", i => SensitivityWords.Index(i.Total)),
        ("#interval", i => SensitivityWords.Interval(i.TotalLow, i.TotalHigh)),
        ("#alone", i => SensitivityWords.Index(i.First)),
        ("#interval", i => SensitivityWords.Interval(i.FirstLow, i.FirstHigh)));

    /// <summary>The screening, largest effect first.</summary>
    /// <param name="result">The result.</param>
    /// <param name="width">Most columns of a path.</param>
    /// <param name="most">Most rows.</param>
    public static Table Screening(SensitivityResult result, int width, int most) => Table.Of(
        "", result.Screening.Take(most), ("number", s => SensitivityWords.Short(s.Path, width)),
        ("#value", s => s.Value),
        ("#from", s => s.From), ("#to", s => s.To), ("#effect", s => SensitivityWords.Distance(result, s.MuStar)));

    /// <summary>The screening with everything that is known of each number.</summary>
    public static Table Everything(SensitivityResult result) => Table.Of(
        "Elementary effects of the whole range, largest first", result.Screening, ("Number", s => s.Path),
        ("#Value", s => s.Value), ("Range", s => new Cell($"{s.From} to {s.To}")
        {
            Detail = s.Range.Word() + (s.IsNarrowed ? ", as far as the scenario takes it" : ""),
        }),
        ("Basis", s => s.Basis.Word()), ("#Effect", s => SensitivityWords.Distance(result, s.MuStar)),
        ("#Direction", s => Sign(s.Mu)), ("#Spread", s => SensitivityWords.Distance(result, s.Sigma)),
        ("Indices", s => s.IsKept ? "yes" : "no"));

    /// <summary>What was not varied.</summary>
    public static Table Unvaried(SensitivityResult result) => Table.Of(
        "Numbers that nobody published and that stay as they are", result.Unvaried, ("Number", u => u.Path),
        ("Value", u => u.Value), ("Reason", u => u.Reason));

    private static string Sign(double? mu) => mu switch { > 0 => "up", < 0 => "down", _ => "–" };
}
