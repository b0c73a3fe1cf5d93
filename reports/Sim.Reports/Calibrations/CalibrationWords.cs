namespace Sim.Reports;

/// <summary>What a ledger says, in sentences.</summary>
public static class CalibrationWords
{
    /// <summary>Where surfaces and runs differ by less, in standard errors, they agree.</summary>
    private const double Agreement = 0.25;

    /// <summary>Whether the surfaces of the fit agree with runs, so that its intervals can be taken.</summary>
    public static bool IsSettled(Ledger ledger) => ledger.Misfit.Gap <= Agreement;

    /// <summary>The answer in a sentence.</summary>
    public static string Verdict(Ledger ledger)
    {
        int told = ledger.Parameters.Count(p => p.Determined);
        return $"{Numbers.Counted(ledger.Rows.Count, "row")} {(ledger.Rows.Count == 1 ? "tells" : "tell")} {told} of "
            + Numbers.Counted(ledger.Parameters.Count, "parameter")
            + (IsSettled(ledger) ? "" : ", and surfaces and runs still differ");
    }

    /// <summary>What must be said of parameters, one sentence each.</summary>
    public static IEnumerable<string> OfParameters(Ledger ledger)
    {
        foreach (LedgerParameter p in ledger.Parameters)
        {
            if (!p.Determined)
                yield return $"These rows cannot tell {p.From} from {p.To} for {p.Name}: it is undetermined and "
                    + $"{(p.Value == p.Former ? "stays at" : "was moved with the others to")} {p.Value}.";
            else if (p.Low is null || p.High is null)
                yield return $"For {p.Name} these rows only say {(p.Low is null ? "at most " + p.High
                    : "at least " + p.Low)}: the other end of the interval is the bound {p.Low switch
                    {
                        null => p.From, _ => p.To,
                    }}.";
        }
    }

    /// <summary>How the whole stands.</summary>
    public static IEnumerable<string> OfMisfit(Ledger ledger)
    {
        LedgerMisfit misfit = ledger.Misfit;
        int values = ledger.Rows.Count(r => r.Kind == ObservationKind.Value);
        yield return $"Misfit {Show(misfit.Before)} before and {Show(misfit.After)} after, the sum of squared "
            + $"residuals by runs. {Numbers.Counted(values, "row")} with a value, "
            + $"{Numbers.Counted(ledger.Parameters.Count(p => p.Determined), "parameter")} that they can tell: "
            + (misfit.Freedom > 0
                ? $"{Numbers.Counted(misfit.Freedom, "degree")} of freedom are left to contradict the model."
                : "nothing is left to contradict the model.");
        yield return $"Intervals end where the best misfit has risen by {Numbers.Short(misfit.Limit)}. A standard "
            + "error holds the row's own error, how one world differs from the mean of many, and what "
            + $"{Numbers.Counted(ledger.Runs.Fleets, "fleet")} leave open.";
        yield return IsSettled(ledger)
            ? $"Surfaces and runs agree within {Numbers.Three(misfit.Gap)} standard errors."
            : $"Surfaces and runs differ by up to {Numbers.Three(misfit.Gap)} standard errors: the intervals are not "
                + "to be relied on. More points, or more rounds, may help.";

        static string Show(double? value) => value is { } number ? Numbers.Three(number) : "unknown";
    }

    /// <summary>What a scenario says of a parameter that was moved.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="file">The file of the ledger.</param>
    public static string Line(LedgerParameter parameter, string file) =>
        $"{parameter.Path}: {{value: {parameter.Value}, basis: fitted, source: \"…\", ledger: {file}}}";

    /// <summary>The interval of a parameter.</summary>
    public static string Interval(LedgerParameter parameter) => (parameter.Low, parameter.High) switch
    {
        (null, null) => "undetermined",
        ({ } low, null) => "at least " + low,
        (null, { } high) => "at most " + high,
        ({ } low, { } high) => $"{low} to {high}",
    };

    /// <summary>What was observed.</summary>
    public static string Observed(LedgerRow row) => row.Kind switch
    {
        ObservationKind.AtLeast => "≥ " + MetricText.Value(row.Metric, row.Observed),
        ObservationKind.AtMost => "≤ " + MetricText.Value(row.Metric, row.Observed),
        _ => MetricText.Value(row.Metric, row.Observed),
    };

    /// <summary>How far a row is off, in standard errors and with a sign.</summary>
    public static string Standing(double? standing) => standing is not { } number ? "–"
        : (number < 0 ? "−" : number > 0 ? "+" : "") + Math.Abs(number).ToString("0.0", CultureInfo.InvariantCulture);
}
