namespace Sim.Reports;

/// <summary>Words and numbers of a year that pages and tables share; labels and digits are the catalogue's.</summary>
internal static class YearText
{
    /// <summary>The measure of a name; a result of another version may have names that nobody knows.</summary>
    public static RecordMeasure<YearTotals>? Measure(string name) => Measures.Years.Find(name);

    /// <summary>What people call a measure.</summary>
    public static string Label(string measure) => Measure(measure)?.Label ?? measure;

    /// <summary>A value in a table; a dash where there is none.</summary>
    public static string Value(Measure measure, double? value) => MetricText.Cell(measure, Whole(value));

    /// <summary>A value in a sentence, without its unit.</summary>
    public static string Words(double value) => Numbers.Words(Whole(value)!.Value);

    /// <summary>A mean year in a sentence.</summary>
    public static string Mean(this PolicyYear policy, Measure measure) => Words(policy.Find(measure).Mean);

    /// <summary>An interval in a table.</summary>
    public static string Interval(Measure measure, double? low, double? high) =>
        low is null || high is null ? "–" : $"{Value(measure, low)} to {Value(measure, high)}";

    /// <summary>A difference of a measure; shares of years are told in percentage points.</summary>
    public static string Difference(string measure, double? difference) => difference is not { } value ? "–"
        : Measure(measure)?.Unit is MetricUnit.Share ? Numbers.Three(value * 100) + Numbers.NoBreak + "points"
        : Numbers.Words(Math.Round(value));

    /// <summary>A factor on rates, such as <c>×1.76</c>.</summary>
    public static string Factor(double factor) => "×" + Numbers.Three(factor);

    /// <summary>The words for a policy, in quotation marks.</summary>
    public static string Quoted(YearResult year, string policy) =>
        $"“{year.Policies.FirstOrDefault(p => p.Name == policy)?.Label ?? policy}”";

    // Nobody counts parts of an endpoint; of less than one something is left.
    private static double? Whole(double? value) => value is >= 1 and { } number ? Math.Round(number) : value;
}
