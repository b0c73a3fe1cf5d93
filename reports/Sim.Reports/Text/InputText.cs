namespace Sim.Reports;

/// <summary>A file of the user in a sentence.</summary>
public static class InputText
{
    /// <summary>What was read of it, what was left out, and its hash.</summary>
    public static string Of(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        string skipped = input.RowsSkipped == 0
            ? ""
            : $"; {Numbers.Count(input.RowsSkipped)} bad {(input.RowsSkipped == 1 ? "row" : "rows")} left out";
        string ignored = input.RowsIgnored == 0 ? "" : $"; {Numbers.Count(input.RowsIgnored)} do not concern it";
        return $"{input.File}: {Numbers.Count(input.Organisations)} organisations with {Numbers.Count(input.Endpoints)} endpoints "
            + $"from {Numbers.Count(input.Rows)} rows{skipped}{ignored}; SHA-256 {input.Sha256}.";
    }
}
