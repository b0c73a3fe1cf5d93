namespace Sim.Reports;

/// <summary>The profile of a parameter as a picture: the misfit over its values, on its own scale.</summary>
internal static class ProfileChart
{
    // Far above the limit every value is out of the question, and by how much says nothing.
    private const double MostOfLimit = 3;
    private const int Labels = 5;

    /// <summary>The picture.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="number">Its place in the ledger.</param>
    public static LineChart Of(Ledger ledger, LedgerParameter parameter, int number)
    {
        double limit = ledger.Misfit.Limit;
        double top = limit * MostOfLimit;
        (double X, double Rise, string Value)[] points =
            [.. parameter.Profile.Select(p => (Place(p.Value, parameter.Scale), p.Rise, p.Value))];
        (double X, double Y)[] curve = [.. points.Select(p => (p.X, Math.Min(p.Rise, top)))];
        string title = $"{parameter.Name}: {CalibrationWords.Interval(parameter)}";
        return new LineChart
        {
            Id = $"fig-profile-{number}",
            Title = title,
            Description = $"The misfit is least at {parameter.Value}; with 95% the value is "
                + $"{CalibrationWords.Interval(parameter)}.",
            Caption = $"Rise of the misfit over {parameter.Path}, drawn up to {Numbers.Short(top)}; the interval is "
                + $"where it is below {Numbers.Short(limit)}.",
            Provenance = $"{ledger.Scenario}, {Numbers.Counted(ledger.Runs.Fleets, "fleet")} from fleet seed "
                + $"{ledger.Runs.FleetSeed}",
            Table = Table.Of(title, points, ("#value", p => p.Value), ("#rise", p => Numbers.Three(p.Rise))),
            X = (curve[0].X, curve[^1].X),
            XTicks = most => Ticks(points, Math.Min(most, Labels)),
            Y = (0, top),
            YText = Numbers.Short,
            YName = "rise of the misfit",
            Lines =
            [
                ("rise", "down", curve, false),
                ("95%", "quiet", [(curve[0].X, limit), (curve[^1].X, limit)], false),
            ],
        };
    }

    private static IReadOnlyList<AxisTick> Ticks((double X, double Rise, string Value)[] points, int most) =>
    [
        .. Enumerable.Range(0, most).Select(i => points[i * (points.Length - 1) / Math.Max(1, most - 1)])
            .DistinctBy(p => p.Value).Select(p => new AxisTick(p.X, p.Value, p.X)),
    ];

    // A value of a scenario as a number on the parameter's scale; what cannot be read stands at zero.
    private static double Place(string text, ParameterScale scale)
    {
        double value = text.EndsWith('%') ? Number(text[..^1]) / 100
            : SimDuration.TryParse(text, out SimDuration length) ? length.TotalSeconds : Number(text);
        return scale switch
        {
            ParameterScale.Log when value > 0 => Math.Log(value),
            ParameterScale.Odds when value is > 0 and < 1 => Math.Log(value / (1 - value)),
            _ => value,
        };

        static double Number(string text) =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;
    }
}
