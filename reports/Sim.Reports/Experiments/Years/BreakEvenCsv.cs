namespace Sim.Reports;

/// <summary>
/// <c>break-evens.csv</c>: for every conclusion about two policies and every lever the factor on its rates that turns
/// the conclusion round, empty where none in reach does, and the factors at which chance leaves it open.
/// </summary>
public static class BreakEvenCsv
{
    /// <summary>The table, as RFC 4180 wants it.</summary>
    public static byte[] Write(YearResult year) => CsvText.Write(
        year.Conclusions.SelectMany(c => c.BreakEvens.Select(b => (Conclusion: c, Of: b))),
        ("measure", r => r.Conclusion.Measure), ("better", r => r.Conclusion.Better),
        ("worse", r => r.Conclusion.Worse), ("adjacent", r => r.Conclusion.Adjacent ? "true" : "false"),
        ("decided", r => r.Conclusion.Decided ? "true" : "false"), ("lever", r => r.Of.Lever),
        ("factor", r => CsvText.Number(r.Of.Factor)), ("low", r => CsvText.Number(r.Of.Low)),
        ("high", r => CsvText.Number(r.Of.High)));
}
